//! `[type]` values.

use std::any::Any;

use crate::value::{Object, TypeRef, Value, types};

/// `System.RuntimeType`: a type as a value.
pub struct TypeObject(pub TypeRef);

impl TypeObject {
    /// As a value.
    pub fn value(ty: TypeRef) -> Value {
        Value::object(Self(ty))
    }
}

impl Object for TypeObject {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::RUNTIME_TYPE)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    /// String conversion writes types the way scripts do: `int`, `string[]`.
    fn text(&self) -> Option<String> {
        Some(types::script_name(&self.0))
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o.0 == self.0))
    }
    fn hash_text(&self) -> Option<String> {
        Some(self.0.to_string())
    }
}
