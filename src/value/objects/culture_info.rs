//! `System.Globalization.CultureInfo`.

use std::any::Any;

use crate::value::{Object, Str, TypeRef, Value, types};

/// A culture, by its name (`en-US`; empty for the invariant culture).
pub struct CultureInfo {
    /// `.Name`.
    pub name: Str,
}

impl Object for CultureInfo {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::CULTURE_INFO)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.name.to_string())
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o.name == self.name))
    }
    fn hash_text(&self) -> Option<String> {
        Some(self.name.to_string())
    }
}
