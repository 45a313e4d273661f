//! Result objects of cmdlets: a .NET type's name and a row of properties.

use std::any::Any;
use std::cell::RefCell;

use crate::value::{Fault, Name, Object, Str, TypeDef, TypeRef, Value};

/// An object that a cmdlet emits, with its properties in .NET's order.
pub(crate) struct Record {
    ty: &'static TypeDef,
    fields: RefCell<Vec<(Name, Value)>>,
    text: Option<Str>,
}

impl Record {
    /// An object of a type with its properties.
    pub(crate) fn value<const N: usize>(ty: &'static TypeDef, fields: [(&str, Value); N]) -> Value {
        Self::from_fields(ty, fields.into_iter().map(|(n, v)| (Name::new(n), v)).collect(), None)
    }

    /// The same with a text of its own (`ToString()`).
    pub(crate) fn with_text<const N: usize>(
        ty: &'static TypeDef,
        fields: [(&str, Value); N],
        text: impl Into<Str>,
    ) -> Value {
        Self::from_fields(ty, fields.into_iter().map(|(n, v)| (Name::new(n), v)).collect(), Some(text.into()))
    }

    /// The same from a list.
    pub(crate) fn from_fields(ty: &'static TypeDef, fields: Vec<(Name, Value)>, text: Option<Str>) -> Value {
        Value::object(Self { ty, fields: RefCell::new(fields), text })
    }

    /// A property of a record of that type.
    pub(crate) fn field(value: &Value, ty: &'static TypeDef, name: &str) -> Option<Value> {
        let record = value.downcast::<Self>().filter(|r| std::ptr::eq(r.ty, ty))?;
        record.adapted_property(Name::new(name))
    }
}

impl Object for Record {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.ty)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        self.text.as_ref().map(|t| t.to_string())
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        self.fields.borrow().iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone())
    }
    fn set_adapted_property(&self, name: Name, value: &Value) -> Option<Result<(), Fault>> {
        let mut fields = self.fields.borrow_mut();
        let slot = fields.iter_mut().find(|(n, _)| *n == name)?;
        slot.1 = value.clone();
        Some(Ok(()))
    }
    fn adapted_names(&self) -> Vec<Name> {
        self.fields.borrow().iter().map(|(n, _)| *n).collect()
    }
}
