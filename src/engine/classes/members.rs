//! Classes as the value room sees them: properties set, methods called.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::class::{Class, Pending, Property};
use super::invoke::Scoped;
use crate::engine::{Engine, binder};
use crate::value::types::call;
use crate::value::types::script::{self, Member, Override, ScriptType};
use crate::value::{Fault, Name, Runtime, TypeRef, Value, types};

/// The class with itself, as its functions need it.
pub(super) struct Shared(pub(super) Rc<Class>);

fn no_engine() -> Fault {
    Fault::thrown("System.InvalidOperationException", "A method of a script's class needs the shell to run in.")
}

/// Runs something with the engine: the runtime itself, or the one that was lent.
fn with_engine<R>(rt: &mut dyn Runtime, run: impl FnOnce(&mut Engine) -> Result<R, Fault>) -> Result<R, Fault> {
    if rt.as_any_mut().is::<Engine>() {
        return match rt.as_any_mut().downcast_mut::<Engine>() {
            Some(engine) => run(engine),
            None => Err(no_engine()),
        };
    }
    script::calling(|rt| match rt.as_any_mut().downcast_mut::<Engine>() {
        Some(engine) => run(engine),
        None => Err(no_engine()),
    })
    .unwrap_or_else(|| Err(no_engine()))
}

/// A value as a property takes it.
pub(super) fn taken(engine: &mut Engine, property: &Property, value: &Value) -> Result<Value, Fault> {
    let value = match &property.type_ref {
        None => {
            if matches!(value, Value::Nothing) {
                Value::Null
            } else {
                value.clone()
            }
        }
        Some(ty) if ty.is(&types::STRING) && matches!(value, Value::Object(_) | Value::Array(_)) => {
            Value::Str(engine.to_text(value)?)
        }
        Some(ty) => call::convert_to(engine, value, ty)?,
    };
    let Some(constraint) = &property.constraint else { return Ok(value) };
    for validation in &constraint.validation {
        if let Err(failure) = binder::validate(engine, validation, &constraint.scripts, &value)? {
            return Err(Fault::thrown("System.Management.Automation.ValidationMetadataException", failure.message));
        }
    }
    Ok(value)
}

impl ScriptType for Shared {
    fn set(&self, rt: &mut dyn Runtime, this: &Value, slot: u32, value: &Value) -> Result<(), Fault> {
        let Some(property) = self.0.property(slot) else { return Err(no_engine()) };
        let value = match (&property.type_ref, &property.constraint, value) {
            (None, None, Value::Nothing) => Value::Null,
            (None, None, value) => value.clone(),
            (Some(ty), None, value) if call::is_bare(value, ty) => value.clone(),
            _ => with_engine(rt, |engine| taken(engine, property, value))?,
        };
        if let Some((_, slots)) = script::slots(this)
            && let Some(place) = slots.borrow_mut().get_mut(slot as usize)
        {
            *place = value;
        }
        Ok(())
    }

    fn get_static(&self, rt: &mut dyn Runtime, index: u32) -> Result<Value, Fault> {
        with_engine(rt, |engine| Ok(engine.initialize_class(&self.0)?))?;
        let values = self.0.static_values.borrow();
        Ok(values.as_ref().and_then(|v| v.get(index as usize).cloned()).unwrap_or_default())
    }

    fn set_static(&self, rt: &mut dyn Runtime, index: u32, value: &Value) -> Result<(), Fault> {
        let Some(property) = self.0.statics.get(index as usize) else { return Err(no_engine()) };
        let value = with_engine(rt, |engine| {
            engine.initialize_class(&self.0)?;
            taken(engine, property, value)
        })
        .map_err(|fault| call::wrap_set(fault, property.name.as_str()))?;
        if let Some(place) = self.0.static_values.borrow_mut().as_mut().and_then(|v| v.get_mut(index as usize)) {
            *place = value;
        }
        Ok(())
    }

    fn call(&self, rt: &mut dyn Runtime, index: u32, this: &Value, args: &[Value]) -> Result<Value, Fault> {
        let Some(function) = self.0.functions.get(index as usize) else { return Err(no_engine()) };
        with_engine(rt, |engine| {
            engine.initialize_class(&self.0)?;
            if function.is_constructor {
                if let Some(pending) = this.downcast::<Pending>() {
                    engine.construct_part(&self.0, function, args, pending)?;
                    return Ok(Value::Nothing);
                }
                let pending = Value::object(Pending { class: self.0.clone(), made: std::cell::OnceCell::new() });
                let Some(pending) = pending.downcast::<Pending>() else { return Err(no_engine()) };
                engine.construct_part(&self.0, function, args, pending)?;
                return Ok(pending.made.get().cloned().unwrap_or_default());
            }
            Ok(engine.call_function(&Scoped { class: &self.0, function }, this, args)?)
        })
    }

    fn parameter_types(&self, index: u32) -> Vec<TypeRef> {
        let function = self.0.functions.get(index as usize);
        function.map_or_else(Vec::new, |f| f.parameters.iter().map(|p| p.type_ref.clone()).collect())
    }

    fn return_type(&self, index: u32) -> Option<TypeRef> {
        self.0.functions.get(index as usize)?.returns.clone()
    }

    fn property_type(&self, slot: u32) -> Option<TypeRef> {
        let property = self.0.property(slot)?;
        Some(property.type_ref.clone().unwrap_or(TypeRef::Def(&types::OBJECT)))
    }

    fn native(&self) -> Option<&TypeRef> {
        self.0.native.as_ref()
    }

    fn slots(&self) -> &FxHashMap<Name, u32> {
        &self.0.slots
    }

    fn overriding(&self, what: Override) -> Option<Member> {
        self.0.overrides.iter().find(|(w, _)| *w == what).and_then(|(_, m)| *m)
    }
}
