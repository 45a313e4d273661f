//! What member nodes remember: which property or method a name was on the type it met last, so that a loop looks it up
//! once. Only what lies in the type's own table is remembered; extended members, type data, dictionaries and the members
//! that the language itself adds are looked up each time.

use std::cell::RefCell;
use std::rc::Rc;

use smallvec::SmallVec;

use super::{Engine, Result};
use crate::value::types::call::{self, Chosen};
use crate::value::types::{self, MethodFn, Property};
use crate::value::{MemberKind, Name, TypeDef, TypeRef, Value};

/// What a node that reads a property remembers.
#[derive(Default)]
pub struct PropertySite(RefCell<Option<(&'static TypeDef, &'static Property)>>);

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
}

impl KnownMethod {
    fn fits(&self, ty: &TypeRef, args: &[Value]) -> bool {
        self.ty == *ty && self.fits_arguments(args)
    }

    #[inline]
    fn fits_arguments(&self, args: &[Value]) -> bool {
        self.arguments.as_ref().is_none_or(|known| {
            known.len() == args.len()
                && known.iter().zip(args).all(|(k, a)| scalar_type(a).is_some_and(|d| std::ptr::eq(*k, d)))
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
        let known = *site.0.borrow();
        match known {
            Some((def, property)) if std::ptr::eq(def, ty.def()) => Ok(Some(property)),
            _ => {
                let found = self.table_property(target, ty, name)?;
                if let Some(property) = found {
                    *site.0.borrow_mut() = Some((ty.def(), property));
                }
                Ok(found)
            }
        }
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
            return Ok(Some(KnownMethod { ty: ty.clone(), arguments: None, chosen, direct: None }));
        }
        let arguments: Option<SmallVec<_>> = args.iter().map(scalar_type).collect();
        let direct = chosen.function();
        Ok(arguments.map(|arguments| KnownMethod { ty: ty.clone(), arguments: Some(arguments), chosen, direct }))
    }
}
