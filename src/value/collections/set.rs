//! ``System.Collections.Generic.HashSet`1`` and ``SortedSet`1``.

use std::any::Any;
use std::cell::{Ref, RefCell, RefMut};
use std::cmp::Ordering;
use std::rc::Rc;

use super::KeyMap;
use crate::value::{Object, TypeDef, TypeRef, Value, ops, types};

/// A set; the sorted kind enumerates in order.
pub struct HashSet {
    def: &'static TypeDef,
    element: TypeRef,
    map: RefCell<KeyMap<()>>,
}

impl HashSet {
    /// A `HashSet[T]`; `ignore_case` where it was made with a comparer that ignores case.
    pub fn new(element: TypeRef, ignore_case: bool) -> Self {
        Self { def: &types::HASH_SET, element, map: RefCell::new(KeyMap::new(ignore_case)) }
    }

    /// A `SortedSet[T]`.
    pub fn sorted(element: TypeRef, ignore_case: bool) -> Self {
        Self { def: &types::SORTED_SET, ..Self::new(element, ignore_case) }
    }

    /// Leaves the comparison to an object of a script's class, where it is one; the set is empty.
    #[must_use]
    pub fn with_comparer(self, comparer: &Value) -> Self {
        let sorted = std::ptr::eq(self.def, &raw const types::SORTED_SET);
        let map = self.map.into_inner();
        let map = if sorted { map.with_order(comparer) } else { map.with_equality(comparer) };
        Self { map: RefCell::new(map), ..self }
    }

    /// An empty set of the same kind with the same comparer.
    #[must_use]
    pub fn new_alike(&self) -> Self {
        Self { def: self.def, element: self.element.clone(), map: RefCell::new(self.map.borrow().new_alike()) }
    }

    /// The element type.
    pub fn element(&self) -> &TypeRef {
        &self.element
    }

    /// Adds; whether it was new. The value is already of the element type.
    pub fn insert(&self, value: Value) -> bool {
        let mut map = self.map.borrow_mut();
        map.get(&value).is_none() && map.insert(value, ()).is_none()
    }

    /// The map itself.
    pub fn map(&self) -> Ref<'_, KeyMap<()>> {
        self.map.borrow()
    }

    /// The map for change.
    pub fn map_mut(&self) -> RefMut<'_, KeyMap<()>> {
        self.map.borrow_mut()
    }
}

impl Object for HashSet {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Generic(self.def, Rc::new([self.element.clone()]))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn elements(&self) -> Option<Vec<Value>> {
        let mut items: Vec<Value> = self.map.borrow().iter().map(|(k, ())| k.clone()).collect();
        if std::ptr::eq(self.def, &raw const types::SORTED_SET) && !self.map.borrow().is_ordered() {
            items.sort_by(|a, b| ops::sort_order(a, b, false).unwrap_or(Ordering::Equal));
        }
        Some(items)
    }
}
