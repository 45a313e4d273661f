//! `System.Collections.Specialized.OrderedDictionary`, the `[ordered]@{}` literal.

use std::any::Any;
use std::cell::{Cell, Ref, RefCell, RefMut};

use super::KeyMap;
use super::hashtable::null_key;
use crate::value::{Dictionary, Fault, Object, TypeRef, Value, types};

/// A dictionary in order of insertion; an `[int]` indexes by position, anything else by key.
pub struct OrderedDictionary {
    map: RefCell<KeyMap<Value>>,
    version: Cell<u64>,
}

impl OrderedDictionary {
    /// What `[ordered]@{}` makes: string keys without regard to case.
    pub fn new() -> Self {
        Self { map: RefCell::new(KeyMap::new(true)), version: Cell::default() }
    }

    /// What `[System.Collections.Specialized.OrderedDictionary]::new()` makes.
    pub fn case_sensitive() -> Self {
        Self { map: RefCell::new(KeyMap::new(false)), version: Cell::default() }
    }

    /// A dictionary with the entries given; a later one of an equal key replaces the earlier.
    pub fn from_entries(entries: impl IntoIterator<Item = (Value, Value)>) -> Self {
        let table = Self::new();
        for (key, value) in entries {
            table.map.borrow_mut().insert(key, value);
        }
        table
    }

    /// The map itself; do not run script code while the borrow lives.
    pub fn map(&self) -> Ref<'_, KeyMap<Value>> {
        self.map.borrow()
    }

    /// The map for change; removal goes by position only.
    pub fn map_mut(&self) -> RefMut<'_, KeyMap<Value>> {
        self.version.set(self.version.get() + 1);
        self.map.borrow_mut()
    }

    /// The value at a position.
    pub fn at(&self, position: usize) -> Option<Value> {
        self.map.borrow().at(position).map(|(_, v)| v.clone())
    }

    /// Replaces the value at a position; whether it was there.
    pub fn set_at(&self, position: usize, value: Value) -> bool {
        self.map_mut().at_mut(position).map(|slot| *slot = value).is_some()
    }
}

impl Default for OrderedDictionary {
    fn default() -> Self {
        Self::new()
    }
}

impl Object for OrderedDictionary {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::ORDERED_DICTIONARY)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn dictionary(&self) -> Option<&dyn Dictionary> {
        Some(self)
    }
    fn version(&self) -> Option<u64> {
        Some(self.version.get())
    }
}

impl Dictionary for OrderedDictionary {
    fn len(&self) -> usize {
        self.map.borrow().len()
    }
    fn get(&self, key: &Value) -> Option<Value> {
        self.map.borrow().get(key).cloned()
    }
    fn set(&self, key: &Value, value: Value) -> Result<(), Fault> {
        if key.is_null() {
            return Err(null_key("key"));
        }
        let mut map = self.map_mut();
        // The entry is made anew, with the key as it is written now.
        match map.position(key) {
            Some(position) => map.replace_at(position, key.base().clone(), value),
            None => drop(map.insert(key.base().clone(), value)),
        }
        Ok(())
    }
    fn remove(&self, key: &Value) -> bool {
        let position = self.map.borrow().position(key);
        position.is_some_and(|p| self.map_mut().remove_at(p).is_some())
    }
    fn entries(&self) -> Vec<(Value, Value)> {
        self.map.borrow().iter().map(|(k, v)| (k.clone(), v.clone())).collect()
    }
    fn clear(&self) {
        self.map_mut().clear();
    }
    fn by_position(&self) -> bool {
        true
    }
}
