//! ``System.Collections.Generic.Dictionary`2`` and its sorted kin.

use std::any::Any;
use std::cell::{Cell, Ref, RefCell, RefMut};
use std::cmp::Ordering;
use std::rc::Rc;

use super::KeyMap;
use super::hashtable::null_key;
use crate::value::{Dictionary, Fault, Object, TypeDef, TypeRef, Value, convert, ops, types};

/// A dictionary with a key and a value type; the sorted kinds enumerate in the order of their keys.
pub struct GenericDictionary {
    def: &'static TypeDef,
    /// Key type and value type; empty for the non-generic `SortedList`.
    arguments: Rc<[TypeRef]>,
    map: RefCell<KeyMap<Value>>,
    version: Cell<u64>,
}

impl GenericDictionary {
    /// `Dictionary[K,V]`; `ignore_case` where it was made with a comparer that ignores case.
    pub fn new(key: TypeRef, value: TypeRef, ignore_case: bool) -> Self {
        Self::of_kind(&types::DICTIONARY, Rc::new([key, value]), ignore_case)
    }

    /// A dictionary of another kind: [`types::SORTED_DICTIONARY`], [`types::GENERIC_SORTED_LIST`] (two arguments) or
    /// [`types::SORTED_LIST`] (none).
    pub fn of_kind(def: &'static TypeDef, arguments: Rc<[TypeRef]>, ignore_case: bool) -> Self {
        Self { def, arguments, map: RefCell::new(KeyMap::new(ignore_case)), version: Cell::default() }
    }

    /// Leaves the comparison of keys to an object of a script's class, where it is one; the dictionary is empty.
    #[must_use]
    pub fn with_comparer(self, comparer: &Value) -> Self {
        let sorted = self.sorted();
        let map = self.map.into_inner();
        let map = if sorted { map.with_order(comparer) } else { map.with_equality(comparer) };
        Self { map: RefCell::new(map), ..self }
    }

    /// Key type and value type; empty for the non-generic `SortedList`.
    pub fn arguments(&self) -> &[TypeRef] {
        &self.arguments
    }

    /// The map itself; do not run script code while the borrow lives.
    pub fn map(&self) -> Ref<'_, KeyMap<Value>> {
        self.map.borrow()
    }

    /// The map for change; keys and values are already of the right types.
    pub fn map_mut(&self) -> RefMut<'_, KeyMap<Value>> {
        self.map.borrow_mut()
    }

    fn sorted(&self) -> bool {
        [&types::SORTED_DICTIONARY, &types::GENERIC_SORTED_LIST, &types::SORTED_LIST]
            .iter()
            .any(|d| std::ptr::eq(self.def, *d))
    }

    fn key(&self, key: &Value) -> Result<Value, Fault> {
        match self.arguments.first() {
            Some(ty) if !key.is_null() => convert(key, ty),
            _ => Ok(key.base().clone()),
        }
    }
}

impl Object for GenericDictionary {
    fn type_ref(&self) -> TypeRef {
        if self.arguments.is_empty() {
            TypeRef::Def(self.def)
        } else {
            TypeRef::Generic(self.def, self.arguments.clone())
        }
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

impl Dictionary for GenericDictionary {
    fn len(&self) -> usize {
        self.map.borrow().len()
    }
    fn get(&self, key: &Value) -> Option<Value> {
        self.map.borrow().get(&self.key(key).ok()?).cloned()
    }
    fn set(&self, key: &Value, value: Value) -> Result<(), Fault> {
        if key.is_null() {
            return Err(null_key("key"));
        }
        let value = match self.arguments.get(1) {
            Some(ty) => convert(&value, ty)?,
            None => value,
        };
        let key = self.key(key)?;
        // Setting the value of a key that is there and removing one do not disturb enumerators of the unsorted kind.
        if self.map.borrow_mut().insert(key, value).is_none() || self.sorted() {
            self.version.set(self.version.get() + 1);
        }
        Ok(())
    }
    fn remove(&self, key: &Value) -> bool {
        if self.sorted() {
            self.version.set(self.version.get() + 1);
        }
        self.key(key).is_ok_and(|k| self.map.borrow_mut().remove(&k).is_some())
    }
    fn entries(&self) -> Vec<(Value, Value)> {
        let mut entries: Vec<_> = self.map.borrow().iter().map(|(k, v)| (k.clone(), v.clone())).collect();
        if self.sorted() && !self.map.borrow().is_ordered() {
            entries.sort_by(|a, b| ops::sort_order(&a.0, &b.0, false).unwrap_or(Ordering::Equal));
        }
        entries
    }
    fn clear(&self) {
        self.map.borrow_mut().clear();
    }
}
