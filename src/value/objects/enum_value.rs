//! Values of enumerations.

use std::any::Any;
use std::cmp::Ordering;

use crate::value::{Object, TypeDef, TypeRef, Value};

/// A value of an enumeration; the number need not have a name.
pub struct EnumValue {
    /// The enumeration.
    pub ty: &'static TypeDef,
    /// Its number.
    pub value: i64,
}

impl EnumValue {
    /// As a value.
    pub fn value(ty: &'static TypeDef, value: i64) -> Value {
        Value::object(Self { ty, value })
    }

    /// The value of a name, in any case.
    pub fn by_name(ty: &'static TypeDef, name: &str) -> Option<Value> {
        let (_, n) = ty.enum_values.iter().find(|(n, _)| n.eq_ignore_ascii_case(name))?;
        Some(Self::value(ty, *n))
    }

    /// `ToString()`: the name, the names of the flags set joined by `, `, or the number.
    pub fn display(&self) -> String {
        name_of(self.ty, self.value)
    }
}

fn name_of(ty: &TypeDef, value: i64) -> String {
    if let Some((name, _)) = ty.enum_values.iter().find(|(_, n)| *n == value) {
        return (*name).to_owned();
    }
    if !ty.flags || value == 0 {
        return value.to_string();
    }
    let mut by_size: Vec<_> = ty.enum_values.iter().filter(|(_, n)| *n != 0).collect();
    by_size.sort_by_key(|(_, n)| std::cmp::Reverse(*n as u64));
    let (mut left, mut names) = (value, Vec::new());
    for (name, n) in by_size {
        if left & n == *n {
            left &= !n;
            names.push(*name);
        }
    }
    if left != 0 {
        return value.to_string();
    }
    names.reverse();
    names.join(", ")
}

impl Object for EnumValue {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.ty)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn text(&self) -> Option<String> {
        Some(self.display())
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| std::ptr::eq(o.ty, self.ty) && o.value == self.value))
    }
    fn compare(&self, other: &Value) -> Option<Ordering> {
        let other = other.downcast::<Self>().filter(|o| std::ptr::eq(o.ty, self.ty))?;
        Some(self.value.cmp(&other.value))
    }
    fn hash_text(&self) -> Option<String> {
        Some(format!("{}:{}", self.ty.name, self.value))
    }
}
