//! Arrays of two and more dimensions.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use crate::value::{Object, TypeRef, Value};

/// An array of several dimensions (`[int[,]]::new(2,3)`), row-major.
pub struct MultiArray {
    element: TypeRef,
    lengths: Vec<usize>,
    items: RefCell<Vec<Value>>,
}

impl MultiArray {
    /// An array with every element set to `fill`.
    pub fn new(element: TypeRef, lengths: Vec<usize>, fill: &Value) -> Self {
        let count = lengths.iter().product();
        Self { element, lengths, items: RefCell::new(vec![fill.clone(); count]) }
    }

    /// The element type.
    pub fn element(&self) -> &TypeRef {
        &self.element
    }

    /// Length of each dimension.
    pub fn lengths(&self) -> &[usize] {
        &self.lengths
    }

    fn offset(&self, indices: &[i64]) -> Option<usize> {
        if indices.len() != self.lengths.len() {
            return None;
        }
        indices.iter().zip(&self.lengths).try_fold(0, |at, (&i, &len)| {
            let i = usize::try_from(i).ok().filter(|&i| i < len)?;
            Some(at * len + i)
        })
    }

    /// The element at a place; `None` outside, or where the number of indices is not the rank.
    pub fn get(&self, indices: &[i64]) -> Option<Value> {
        self.items.borrow().get(self.offset(indices)?).cloned()
    }

    /// Replaces an element; whether the place is inside. The value is already of the element type.
    pub fn set(&self, indices: &[i64], value: Value) -> bool {
        let Some(at) = self.offset(indices) else { return false };
        self.items.borrow_mut().get_mut(at).map(|slot| *slot = value).is_some()
    }
}

impl Object for MultiArray {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Array(Rc::new(self.element.clone()), self.lengths.len() as u8)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn elements(&self) -> Option<Vec<Value>> {
        Some(self.items.borrow().clone())
    }
}
