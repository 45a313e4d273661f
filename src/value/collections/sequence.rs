//! Queues and stacks, generic or not.

use std::any::Any;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use crate::value::{Object, TypeDef, TypeRef, Value, types};

fn constructed(generic: &'static TypeDef, plain: &'static TypeDef, element: Option<&TypeRef>) -> TypeRef {
    element.map_or(TypeRef::Def(plain), |e| TypeRef::Generic(generic, Rc::new([e.clone()])))
}

/// A queue: first in, first out.
pub struct Queue {
    /// Element type; `None` for `System.Collections.Queue`.
    pub element: Option<TypeRef>,
    /// The items, next to leave first.
    pub items: RefCell<VecDeque<Value>>,
}

impl Object for Queue {
    fn type_ref(&self) -> TypeRef {
        constructed(&types::GENERIC_QUEUE, &types::QUEUE, self.element.as_ref())
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn elements(&self) -> Option<Vec<Value>> {
        Some(self.items.borrow().iter().cloned().collect())
    }
}

/// A stack: last in, first out.
pub struct Stack {
    /// Element type; `None` for `System.Collections.Stack`.
    pub element: Option<TypeRef>,
    /// The items, next to leave last.
    pub items: RefCell<Vec<Value>>,
}

impl Object for Stack {
    fn type_ref(&self) -> TypeRef {
        constructed(&types::GENERIC_STACK, &types::STACK, self.element.as_ref())
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn elements(&self) -> Option<Vec<Value>> {
        Some(self.items.borrow().iter().rev().cloned().collect())
    }
}
