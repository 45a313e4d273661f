//! Running methods and constructors.

use std::rc::Rc;

use super::class::{Class, Function, Pending};
use super::members::taken;
use crate::engine::eval::none_to_null;
use crate::engine::scope::Scope;
use crate::engine::{Activation, Discard, Engine, Flow, Result, StreamTarget};
use crate::value::types::call;
use crate::value::types::script;
use crate::value::{Exception, Instance, Name, TypeDef, TypeObject, TypeRef, Value, types};

/// A function with the class it belongs to.
pub(super) struct Scoped<'a> {
    pub(super) class: &'a Rc<Class>,
    pub(super) function: &'a Function,
}

impl Engine {
    /// A scope for a function of a class, with its arguments in it.
    fn function_scope(
        &mut self,
        class: &Class,
        function: &Function,
        this: &Value,
        args: &[Value],
    ) -> Result<Rc<Scope>> {
        let mut scope = function
            .spare
            .take()
            .unwrap_or_else(|| Rc::new(Scope::of_method(function.layout().clone(), class.module, 1 + args.len())));
        let Some(own) = Rc::get_mut(&mut scope) else { return Ok(scope) };
        own.adopt(self.scope_in(class.module));
        if !function.is_static {
            own.push_plain(this.clone());
        }
        for (parameter, value) in function.parameters.iter().zip(args) {
            own.push_plain(match &parameter.constraint {
                Some(constraint) if !constraint.validation.is_empty() => {
                    self.constrained(parameter.name, constraint, value.clone())?
                }
                _ => value.clone(),
            });
        }
        Ok(scope)
    }

    /// Runs something in the scope of a function of a class. What its statements output is lost; errors in it come to the
    /// caller, and non-terminating ones are only remembered.
    fn in_function<T>(
        &mut self,
        scoped: &Scoped<'_>,
        scope: &Rc<Scope>,
        run: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<T> {
        let source = &scoped.class.source;
        let called_from = (std::mem::replace(&mut self.source, source.clone()), self.span);
        let activation =
            Activation { command: scoped.function.name, block: "", source: source.clone(), called_from, state: None };
        self.enter(activation)?;
        let saved = self.enter_state(scope.clone());
        let propagate = std::mem::replace(&mut self.propagate, true);
        let error = std::mem::replace(&mut self.streams.error, StreamTarget::Null);
        let result = run(self).map_err(|flow| self.positioned(flow));
        self.streams.error = error;
        self.propagate = propagate;
        self.leave_state(saved);
        self.leave();
        result
    }

    /// Runs the body of a function; gives what it returned.
    fn run_body(&mut self, function: &Function) -> Result<Value> {
        let Some(template) = &function.body else { return Ok(Value::Nothing) };
        let compiled = template.compiled();
        if !compiled.types.is_empty() {
            self.define_types(template)?;
            self.declare_types(compiled, &self.scope);
        }
        let outer = self.returned.take();
        let result = match &compiled.end {
            Some(code) => self.run_code(code, &mut Discard),
            None => Ok(()),
        };
        let returned = std::mem::replace(&mut self.returned, outer);
        match result {
            Ok(()) | Err(Flow::Return) => Ok(returned.unwrap_or_default()),
            Err(other) => Err(other),
        }
    }

    /// The elements of an object whose class is an `IEnumerable`: what its enumerator gives.
    pub(crate) fn class_elements(&mut self, value: &Value) -> Result<Option<Vec<Value>>> {
        let Some((def, _)) = script::slots(value) else { return Ok(None) };
        let enumerator = if is_enumerator(def) {
            value.clone()
        } else if def.is_a(&types::IENUMERABLE) {
            self.call_member(value, Name::new("GetEnumerator"), &[])?
        } else {
            return Ok(None);
        };
        let (next, current) = (Name::new("MoveNext"), Name::new("Current"));
        let mut items = Vec::new();
        loop {
            self.check_interrupt()?;
            if !crate::value::convert::to_bool(&self.call_member(&enumerator, next, &[])?) {
                return Ok(Some(items));
            }
            items.push(self.get_member(&enumerator, current)?);
        }
    }

    /// A property of an interface, which a class implements as the method `get_…`.
    pub(crate) fn interface_property(&mut self, value: &Value, name: Name) -> Result<Option<Value>> {
        let Some((def, _)) = script::slots(value) else { return Ok(None) };
        if !implements_any(def) {
            return Ok(None);
        }
        let getter = Name::new(&format!("get_{name}"));
        match def.method(getter) {
            Some(_) => self.call_member(value, getter, &[]).map(Some),
            None => Ok(None),
        }
    }

    /// Calls a method.
    pub(super) fn call_function(&mut self, scoped: &Scoped<'_>, this: &Value, args: &[Value]) -> Result<Value> {
        let (class, function) = (scoped.class, scoped.function);
        let scope = self.function_scope(class, function, this, args)?;
        let result = self.in_function(scoped, &scope, |engine| {
            let value = engine.run_body(function)?;
            match &function.returns {
                None => Ok(Value::Nothing),
                Some(ty) if call::is_bare(&value, ty) => Ok(value),
                Some(ty) if ty.is(&types::OBJECT) => Ok(none_to_null(value)),
                Some(ty) => {
                    let value = none_to_null(value);
                    if value.is_null() && ty.def().kind == types::TypeKind::Class && !ty.is(&types::STRING) {
                        return Ok(Value::Null);
                    }
                    engine.convert(&value, ty)
                }
            }
        });
        if let Some(spare) = Scope::emptied(scope) {
            function.spare.replace(Some(spare));
        }
        result
    }

    /// Runs a constructor of a class for an object of it or of a derived class: base class, properties, body.
    pub(super) fn construct_part(
        &mut self,
        class: &Rc<Class>,
        function: &Function,
        args: &[Value],
        pending: &Pending,
    ) -> Result {
        if function.body.is_none() && class.properties.iter().all(|p| p.initial.is_none()) {
            return self.construct_base(class, &[], pending);
        }
        let scope = self.function_scope(class, function, &Value::Null, args)?;
        let scoped = Scoped { class, function };
        self.in_function(&scoped, &scope, |engine| {
            let mut base_args = Vec::with_capacity(function.base_args.len());
            for arg in &function.base_args {
                base_args.push(none_to_null(engine.eval(arg)?));
            }
            engine.construct_base(class, &base_args, pending)?;
            let this = pending.made.get().cloned().unwrap_or_default();
            scope.set(engine.names.this, this.clone());
            for (index, property) in class.properties.iter().enumerate() {
                let Some(initial) = &property.initial else { continue };
                let value = none_to_null(engine.eval(initial)?);
                let value = taken(engine, property, &value).map_err(|f| call::wrap_set(f, property.name.as_str()))?;
                if let Some((_, slots)) = script::slots(&this)
                    && let Some(place) = slots.borrow_mut().get_mut(class.first_slot as usize + index)
                {
                    *place = value;
                }
            }
            engine.run_body(function).map(drop)
        })
    }

    /// Constructs the base of a class; the outermost makes the object.
    fn construct_base(&mut self, class: &Rc<Class>, args: &[Value], pending: &Pending) -> Result {
        let new = Name::new("new");
        if let Some(base) = &class.base {
            // The base's constructors fill the same object.
            let relayed = Value::object(Pending { class: pending.class.clone(), made: std::cell::OnceCell::new() });
            call::invoke(self, &base.def.constructor_group(), new, &relayed, &TypeRef::Def(base.def), args)
                .map_err(|f| self.positioned(f.into()))?;
            if let Some(made) = relayed.downcast::<Pending>().and_then(|p| p.made.get().cloned()) {
                let _first = pending.made.set(made);
            }
            return Ok(());
        }
        if class.native.is_none() && !args.is_empty() {
            return Err(self.positioned(call::no_overload(new, args.len()).into()));
        }
        let def = pending.class.def;
        let made = match &class.native {
            Some(native) if native.def().is_a(&types::EXCEPTION) => {
                let own = TypeRef::Def(def);
                let this = TypeObject::value(own.clone());
                let group = native.def().constructor_group();
                let made = call::invoke(self, &group, new, &this, &own, args).map_err(|f| self.positioned(f.into()))?;
                if let Some(exception) = made.downcast::<Exception>() {
                    *exception.slots.borrow_mut() = pending.class.defaults.clone();
                }
                made
            }
            native => {
                let made = Instance::value(def, pending.class.defaults.clone());
                if let (Some(native), Some(instance)) = (native, made.downcast::<Instance>()) {
                    let body = call::construct(self, native, args).map_err(|f| self.positioned(f.into()))?;
                    instance.set_native(body);
                }
                made
            }
        };
        let _first = pending.made.set(made);
        Ok(())
    }

    /// Gives the static properties of a class their values, and runs its static constructor, before its first use.
    pub(super) fn initialize_class(&mut self, class: &Rc<Class>) -> Result {
        if class.static_values.borrow().is_some() {
            return Ok(());
        }
        if let Some(base) = &class.base {
            self.initialize_class(base)?;
        }
        let zero = |p: &super::class::Property| p.type_ref.as_ref().and_then(super::define::zero).unwrap_or_default();
        *class.static_values.borrow_mut() = Some(class.statics.iter().map(zero).collect());
        let none = Function {
            name: Name::new(".cctor"),
            is_constructor: false,
            is_static: true,
            parameters: Vec::new(),
            returns: None,
            body: None,
            base_args: Vec::new(),
            layout: std::cell::OnceCell::new(),
            spare: std::cell::RefCell::default(),
        };
        if class.statics.iter().any(|p| p.initial.is_some()) {
            let scope = self.function_scope(class, &none, &Value::Null, &[])?;
            self.in_function(&Scoped { class, function: &none }, &scope, |engine| {
                for (index, property) in class.statics.iter().enumerate() {
                    let Some(initial) = &property.initial else { continue };
                    let value = none_to_null(engine.eval(initial)?);
                    let value =
                        taken(engine, property, &value).map_err(|f| call::wrap_set(f, property.name.as_str()))?;
                    if let Some(place) = class.static_values.borrow_mut().as_mut().and_then(|v| v.get_mut(index)) {
                        *place = value;
                    }
                }
                Ok(())
            })?;
        }
        match &class.static_constructor {
            Some(function) => {
                let scope = self.function_scope(class, function, &Value::Null, &[])?;
                self.in_function(&Scoped { class, function }, &scope, |engine| engine.run_body(function).map(drop))
            }
            None => Ok(()),
        }
    }
}

fn implements_any(def: &TypeDef) -> bool {
    def.script != 0 && (!def.interfaces.is_empty() || def.parent.is_some_and(implements_any))
}

fn is_enumerator(def: &TypeDef) -> bool {
    let own = |name: &&str| name.starts_with("System.Collections.") && name.contains("IEnumerator");
    def.interfaces.iter().any(own) || def.parent.is_some_and(is_enumerator)
}
