//! Objects that are no more than their properties: a helper for types whose work lies outside the shell.

use std::any::Any;
use std::cell::RefCell;

use super::support::{Outcome, body};
use super::{TypeDef, TypeRef};
use crate::value::{Fault, Object, Value};

/// An object with named values.
pub(super) struct Record {
    def: &'static TypeDef,
    values: RefCell<Vec<(&'static str, Value)>>,
}

/// A new object of a type with its first values.
pub(super) fn record<const N: usize>(def: &'static TypeDef, values: [(&'static str, Value); N]) -> Value {
    Value::object(Record { def, values: RefCell::new(values.to_vec()) })
}

/// One of its values; null where it was never set.
pub(super) fn get(this: &Value, name: &str) -> Outcome {
    let own = body::<Record>(this)?.values.borrow();
    Ok(own.iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone()).unwrap_or_default())
}

/// Sets one of its values.
pub(super) fn set(this: &Value, name: &'static str, value: &Value) -> Result<(), Fault> {
    let mut own = body::<Record>(this)?.values.borrow_mut();
    match own.iter_mut().find(|(n, _)| *n == name) {
        Some((_, slot)) => *slot = value.clone(),
        None => own.push((name, value.clone())),
    }
    Ok(())
}

/// A property that can be read and set.
macro_rules! field {
    ($name:literal, $ty:literal) => {
        $crate::value::types::support::ps(
            $name,
            $ty,
            |_, this| $crate::value::types::record::get(this, $name),
            |_, this, value| $crate::value::types::record::set(this, $name, value),
        )
    };
}

/// A property that can only be read.
macro_rules! fixed {
    ($name:literal, $ty:literal) => {
        $crate::value::types::support::p($name, $ty, |_, this| $crate::value::types::record::get(this, $name))
    };
}

pub(super) use {field, fixed};

impl Object for Record {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.def)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
