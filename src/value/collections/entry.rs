//! The pairs that dictionaries enumerate to.

use std::any::Any;
use std::rc::Rc;

use crate::value::{Object, TypeRef, Value, types};

/// `System.Collections.DictionaryEntry`: what `GetEnumerator()` of a hashtable yields.
pub struct DictionaryEntry {
    /// `.Key` (`.Name` in the shell).
    pub key: Value,
    /// `.Value`.
    pub value: Value,
}

impl Object for DictionaryEntry {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::DICTIONARY_ENTRY)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    /// `[key, value]` in .NET 9 and later, as the recorded shell shows.
    fn text(&self) -> Option<String> {
        Some(format!("[{}, {}]", self.key.invariant_text(), self.value.invariant_text()))
    }
}

/// ``System.Collections.Generic.KeyValuePair`2``: what generic dictionaries yield.
pub struct KeyValuePair {
    /// Key type and value type.
    pub arguments: Rc<[TypeRef]>,
    /// `.Key`.
    pub key: Value,
    /// `.Value`.
    pub value: Value,
}

impl Object for KeyValuePair {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Generic(&types::KEY_VALUE_PAIR, self.arguments.clone())
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn text(&self) -> Option<String> {
        Some(format!("[{}, {}]", self.key.invariant_text(), self.value.invariant_text()))
    }
}
