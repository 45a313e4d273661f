//! `OrderedHashtable`, as `ConvertFrom-Json -AsHashtable` returns it.

use std::any::Any;

use super::types::ORDERED_HASHTABLE;
use crate::value::{Dictionary, Object, OrderedDictionary, TypeRef, Value};

/// A hashtable that keeps the order of its entries; keys count with their case.
pub(crate) struct OrderedHashtable(OrderedDictionary);

impl OrderedHashtable {
    /// As a value.
    pub(crate) fn value(entries: OrderedDictionary) -> Value {
        Value::object(Self(entries))
    }
}

impl Object for OrderedHashtable {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&ORDERED_HASHTABLE)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn dictionary(&self) -> Option<&dyn Dictionary> {
        Some(self)
    }
}

impl Dictionary for OrderedHashtable {
    fn len(&self) -> usize {
        self.0.len()
    }
    fn get(&self, key: &Value) -> Option<Value> {
        self.0.get(key)
    }
    fn set(&self, key: &Value, value: Value) -> Result<(), crate::value::Fault> {
        self.0.set(key, value)
    }
    fn remove(&self, key: &Value) -> bool {
        self.0.remove(key)
    }
    fn entries(&self) -> Vec<(Value, Value)> {
        self.0.entries()
    }
    fn clear(&self) {
        self.0.clear();
    }
}
