//! What member nodes remember: which property or method a name was on the type it met last, so that a loop looks it up
//! once. Only what lies in the type's own table is remembered; extended members, type data, dictionaries and the members
//! that the language itself adds are looked up each time.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use smallvec::SmallVec;

use super::classes::{KnownFunction, KnownSlot, Takes};
use super::{Engine, Result};
use crate::value::types::call::{self, Chosen};
use crate::value::types::{self, MethodFn, Property};
use crate::value::{Instance, MemberKind, Name, TypeDef, TypeRef, Value};

/// What a node that reads a property remembers.
#[derive(Default)]
pub struct PropertySite(Cell<Option<KnownProperty>>);

#[derive(Clone, Copy)]
enum KnownProperty {
    Table(&'static TypeDef, &'static Property),
    Slot(KnownSlot),
}

/// What a node that calls a method remembers.
#[derive(Default)]
pub struct MethodSite(RefCell<Option<Rc<KnownMethod>>>);

struct KnownMethod {
    ty: TypeRef,
    /// The arguments' types; `None` where they make no difference.
    arguments: Option<SmallVec<[&'static TypeDef; 3]>>,
    chosen: Chosen,
    /// What to call at once where target and arguments are scalars and strings.
    direct: Option<MethodFn>,
    /// The function of a script's class.
    function: Option<KnownFunction>,
}

impl KnownMethod {
    fn fits(&self, ty: &TypeRef, args: &[Value]) -> bool {
        self.ty == *ty && self.fits_arguments(args)
    }

    #[inline]
    fn fits_arguments(&self, args: &[Value]) -> bool {
        self.arguments.as_ref().is_none_or(|known| {
            known.len() == args.len()
                && known.iter().zip(args).all(|(k, a)| argument_type(a).is_some_and(|d| std::ptr::eq(*k, d)))
        })
    }
}

/// The type of a bare scalar or string.
#[inline]
fn scalar_type(value: &Value) -> Option<&'static TypeDef> {
    Some(match value {
        Value::Bool(_) => &types::BOOLEAN,
        Value::Char(_) => &types::CHAR,
        Value::Int(_) => &types::INT32,
        Value::Long(_) => &types::INT64,
        Value::Double(_) => &types::DOUBLE,
        Value::Str(_) => &types::STRING,
        _ => return None,
    })
}

/// The object of a script's class to which nothing was added.
#[inline]
fn instance(value: &Value) -> Option<&Instance> {
    match value {
        Value::Object(o) if o.ets().is_none() => o.downcast::<Instance>(),
        _ => None,
    }
}

/// The type of a scalar, a string or an object of a script's class.
#[inline]
fn argument_type(value: &Value) -> Option<&'static TypeDef> {
    scalar_type(value).or_else(|| instance(value).map(|i| i.ty))
}

/// The type of a value that has nothing but what its type gives it; `None` for `$null` and where anything was added.
fn plain_type(value: &Value) -> Option<TypeRef> {
    match value {
        Value::Null | Value::Nothing => None,
        Value::Object(o) => (o.ets().is_none() && o.body().members_by_type()).then(|| o.body().type_ref()),
        Value::Array(a) => a.ets().is_none().then_some(TypeRef::Def(&types::ARRAY)),
        scalar => scalar_type(scalar).map(TypeRef::Def).or_else(|| scalar.type_ref()),
    }
}

impl Engine {
    /// `$target.name` at a node.
    pub(super) fn get_member_at(&mut self, site: &PropertySite, target: &Value, name: Name) -> Result<Value> {
        if let Value::Object(o) = target
            && let Some(ets) = o.ets()
        {
            if let Some(value) = ets.borrow().note(name) {
                return Ok(value.clone());
            }
            return self.get_member(target, name);
        }
        if let Some(object) = instance(target)
            && let Some(known) = self.slot_at(site, object, name)
        {
            return Ok(object.slots.borrow().get(known.slot as usize).cloned().unwrap_or_default());
        }
        if self.own_types {
            return self.get_member(target, name);
        }
        let Some(ty) = plain_type(target) else { return self.get_member(target, name) };
        match self.known_property(site, target, &ty, name)? {
            Some(property) => {
                call::read_property(self, target, property).map_err(|fault| self.positioned(fault.into()))
            }
            None => self.get_member(target, name),
        }
    }

    /// `$target.name = value` at a node.
    pub(super) fn set_member_at(&mut self, site: &PropertySite, target: &Value, name: Name, value: &Value) -> Result {
        if let Some(object) = instance(target)
            && let Some(known) = self.slot_at(site, object, name)
        {
            let fits = match known.takes {
                Takes::Anything => true,
                Takes::Scalar(def) => scalar_type(value).is_some_and(|own| std::ptr::eq(own, def)),
                Takes::Converted => false,
            };
            if fits && let Some(place) = object.slots.borrow_mut().get_mut(known.slot as usize) {
                *place = value.clone();
                return Ok(());
            }
            return self.set_member(target, name, value);
        }
        if !self.own_types
            && let Some(ty) = plain_type(target)
            && let Some(property) = self.known_property(site, target, &ty, name)?
        {
            let done = call::write_property(self, target, &ty, property, value);
            return done.map_err(|fault| self.positioned(fault.into()));
        }
        self.set_member(target, name, value)
    }

    #[inline]
    fn known_property(
        &mut self,
        site: &PropertySite,
        target: &Value,
        ty: &TypeRef,
        name: Name,
    ) -> Result<Option<&'static Property>> {
        match site.0.get() {
            Some(KnownProperty::Table(def, property)) if std::ptr::eq(def, ty.def()) => Ok(Some(property)),
            _ => {
                let found = self.table_property(target, ty, name)?;
                if let Some(property) = found {
                    site.0.set(Some(KnownProperty::Table(ty.def(), property)));
                }
                Ok(found)
            }
        }
    }

    /// The slot of the property of that name of an object of a script's class.
    #[inline]
    fn slot_at(&self, site: &PropertySite, object: &Instance, name: Name) -> Option<KnownSlot> {
        match site.0.get() {
            Some(KnownProperty::Slot(known)) if std::ptr::eq(known.def, object.ty) => Some(known),
            _ => {
                let known = self.known_slot(object.ty, name)?;
                site.0.set(Some(KnownProperty::Slot(known)));
                Some(known)
            }
        }
    }

    /// `$target.name += operand` on a number or text in a slot of an object of a script's class, where it is; false where
    /// nothing was done.
    pub(super) fn update_member_at(
        &self,
        site: &PropertySite,
        target: &Value,
        name: Name,
        change: impl FnOnce(&mut Value) -> bool,
    ) -> bool {
        let Some(object) = instance(target) else { return false };
        let Some(known) = self.slot_at(site, object, name) else { return false };
        if matches!(known.takes, Takes::Converted) {
            return false;
        }
        object.slots.borrow_mut().get_mut(known.slot as usize).is_some_and(change)
    }

    /// The property of the type's own table that a name means, where nothing goes before it.
    fn table_property(&mut self, target: &Value, ty: &TypeRef, name: Name) -> Result<Option<&'static Property>> {
        if name == self.names.ps_object {
            return Ok(None);
        }
        if let Value::Object(o) = target
            && o.body().dictionary().is_some()
        {
            return Ok(None);
        }
        let name = match self.typedata_kind(target, name)? {
            None => name,
            Some(MemberKind::Alias(to, None)) if self.typedata_kind(target, to)?.is_none() => to,
            Some(_) => return Ok(None),
        };
        Ok(ty.def().property(name.as_str()))
    }

    /// `$target.name(args)` at a node.
    pub(super) fn call_member_at(
        &mut self,
        site: &MethodSite,
        target: &Value,
        name: Name,
        args: &[Value],
    ) -> Result<Value> {
        if let Some(object) = instance(target) {
            let known = site.0.borrow().clone().filter(|known| known.ty.is(object.ty) && known.fits_arguments(args));
            let known = known.or_else(|| {
                let found = self.class_method(object.ty, name, args).map(Rc::new);
                site.0.borrow_mut().clone_from(&found);
                found
            });
            return match known.as_ref().and_then(|known| known.function.as_ref()) {
                Some(function) => self.call_known(function, target, args),
                None => self.call_member(target, name, args),
            };
        }
        if self.own_types {
            return self.call_member(target, name, args);
        }
        if let Some(def) = scalar_type(target)
            && let Some(known) = &*site.0.borrow()
            && let Some(function) = known.direct
            && known.ty.is(def)
            && known.fits_arguments(args)
        {
            // Such a method runs no script, so the node stays as it is.
            return function(self, target, args).map_err(|fault| {
                self.positioned(call::wrap_call(fault, known.chosen.name().as_str(), args.len()).into())
            });
        }
        let Some(ty) = plain_type(target) else { return self.call_member(target, name, args) };
        let known = site.0.borrow().clone();
        let method = match known.filter(|known| known.fits(&ty, args)) {
            Some(known) => known,
            None => match self.table_method(target, &ty, name, args)? {
                Some(method) => {
                    let method = Rc::new(method);
                    *site.0.borrow_mut() = Some(method.clone());
                    method
                }
                None => return self.call_member(target, name, args),
            },
        };
        method.chosen.call(self, target, &ty, args).map_err(|fault| self.positioned(fault.into()))
    }

    /// The method of a script's class that a name means, where the arguments' types alone choose it and nothing has to be
    /// converted.
    fn class_method(&self, def: &'static TypeDef, name: Name, args: &[Value]) -> Option<KnownMethod> {
        let ty = TypeRef::Def(def);
        let chosen = Chosen::new(def.method(name)?, name, &ty, args).ok()?;
        let function = Some(self.known_function(&chosen)?);
        let arguments = match chosen.is_only(args.len()) {
            true => None,
            false => Some(args.iter().map(argument_type).collect::<Option<SmallVec<_>>>()?),
        };
        Some(KnownMethod { ty, arguments, chosen, direct: None, function })
    }

    /// The method of the type's own table that a name means, where nothing goes before it; `None` also where the choice
    /// among its overloads depends on more than the arguments' types.
    fn table_method(
        &mut self,
        target: &Value,
        ty: &TypeRef,
        name: Name,
        args: &[Value],
    ) -> Result<Option<KnownMethod>> {
        if self.typedata_kind(target, name)?.is_some() {
            return Ok(None);
        }
        let Some(group) = ty.def().method(name) else { return Ok(None) };
        let Ok(chosen) = Chosen::new(group, name, ty, args) else { return Ok(None) };
        if chosen.is_only(args.len()) {
            return Ok(Some(KnownMethod { ty: ty.clone(), arguments: None, chosen, direct: None, function: None }));
        }
        let arguments: Option<SmallVec<_>> = args.iter().map(scalar_type).collect();
        let direct = chosen.function();
        Ok(arguments.map(|arguments| KnownMethod {
            ty: ty.clone(),
            arguments: Some(arguments),
            chosen,
            direct,
            function: None,
        }))
    }
}
