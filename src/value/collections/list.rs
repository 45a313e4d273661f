//! `ArrayList`, ``List`1`` and the other lists that can be indexed.

use std::any::Any;
use std::cell::{Cell, Ref, RefCell, RefMut};
use std::rc::Rc;

use crate::value::{Object, TypeDef, TypeRef, Value, types};

/// A list of changing length.
pub struct List {
    /// Made once: it is asked for with each call of a member.
    ty: TypeRef,
    items: RefCell<Vec<Value>>,
    version: Cell<u64>,
    /// What it is a view of, whose changes are its own.
    origin: Option<Value>,
}

impl List {
    /// A `List[T]`; the items are already of the element type.
    pub fn new(element: TypeRef, items: Vec<Value>) -> Self {
        Self::of_kind(&types::LIST, Some(element), items)
    }

    /// An `ArrayList`.
    pub fn array_list(items: Vec<Value>) -> Self {
        Self::of_kind(&types::ARRAY_LIST, None, items)
    }

    /// A list of another kind ([`types::COLLECTION`], [`types::READ_ONLY_COLLECTION`]), with its element type where it is generic.
    pub fn of_kind(def: &'static TypeDef, element: Option<TypeRef>, items: Vec<Value>) -> Self {
        let ty = match element {
            Some(element) => TypeRef::Generic(def, Rc::new([element])),
            None => TypeRef::Def(def),
        };
        Self { ty, items: RefCell::new(items), version: Cell::default(), origin: None }
    }

    /// The same as a view of another collection.
    #[must_use]
    pub fn view_of(mut self, origin: &Value) -> Self {
        self.origin = Some(origin.clone());
        self
    }

    /// The element type; `None` stands for any object.
    pub fn element(&self) -> Option<&TypeRef> {
        match &self.ty {
            TypeRef::Generic(_, arguments) => arguments.first(),
            TypeRef::Def(_) | TypeRef::Array(..) => None,
        }
    }

    /// Whether its elements cannot be changed.
    pub fn is_read_only(&self) -> bool {
        std::ptr::eq(self.ty.def(), &raw const types::READ_ONLY_COLLECTION)
    }

    /// The elements; do not run script code while the borrow lives.
    pub fn items(&self) -> Ref<'_, Vec<Value>> {
        self.items.borrow()
    }

    /// The elements for change; what is put in is already of the element type.
    pub fn items_mut(&self) -> RefMut<'_, Vec<Value>> {
        self.version.set(self.version.get() + 1);
        self.items.borrow_mut()
    }
}

impl Object for List {
    fn type_ref(&self) -> TypeRef {
        self.ty.clone()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn elements(&self) -> Option<Vec<Value>> {
        Some(self.items.borrow().clone())
    }
    fn version(&self) -> Option<u64> {
        match &self.origin {
            Some(origin) => crate::value::version_of(origin),
            None => Some(self.version.get()),
        }
    }
    fn list_len(&self) -> Option<usize> {
        Some(self.items.borrow().len())
    }
    fn list_get(&self, index: usize) -> Option<Value> {
        self.items.borrow().get(index).cloned()
    }
    fn list_set(&self, index: usize, value: Value) -> Option<bool> {
        Some(self.items_mut().get_mut(index).map(|slot| *slot = value).is_some())
    }
}
