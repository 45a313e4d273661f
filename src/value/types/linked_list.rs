//! ``LinkedList`1`` and its nodes.

use std::any::Any;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use super::object::net_equals;
use super::support::{
    Outcome, arg, bad_argument, body, generic_arguments, invalid_operation, items, long, m, null_argument, p, ps,
};
use super::{LINKED_LIST, Method, OBJECT, Property, TypeDef, TypeRef};
use crate::value::object::WeakRef;
use crate::value::{Fault, Object, Value};

/// The body of a linked list: its nodes in order.
pub struct LinkedList {
    element: TypeRef,
    nodes: RefCell<Vec<Value>>,
    me: OnceCell<WeakRef>,
}

/// The body of a node.
struct Node {
    element: TypeRef,
    value: RefCell<Value>,
    /// The list it is in.
    list: RefCell<Option<WeakRef>>,
}

/// ``System.Collections.Generic.LinkedListNode`1``.
static NODE: TypeDef = TypeDef::class("System.Collections.Generic.LinkedListNode`1")
    .properties(&[
        p("List", "System.Object", |_, this| Ok(list_of(this).unwrap_or_default())),
        p("Next", "System.Object", |_, this| neighbour(this, 1)),
        p("Previous", "System.Object", |_, this| neighbour(this, -1)),
        ps(
            "Value",
            "T",
            |_, this| Ok(body::<Node>(this)?.value.borrow().clone()),
            |_, this, value| {
                *body::<Node>(this)?.value.borrow_mut() = value.clone();
                Ok(())
            },
        ),
    ])
    .constructors(&[m("(T value)", |_, this, a| {
        let element = generic_arguments(this).into_iter().next().unwrap_or(TypeRef::Def(&OBJECT));
        Ok(Value::object(Node { element, value: RefCell::new(arg(a, 0).clone()), list: RefCell::default() }))
    })]);

pub(super) static ALL: &[&TypeDef] = &[&NODE];

impl Object for LinkedList {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Generic(&LINKED_LIST, Rc::new([self.element.clone()]))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn elements(&self) -> Option<Vec<Value>> {
        let value = |node: &Value| node.downcast::<Node>().map_or(Value::Null, |n| n.value.borrow().clone());
        Some(self.nodes.borrow().iter().map(value).collect())
    }
}

impl Object for Node {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Generic(&NODE, Rc::new([self.element.clone()]))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A linked list of values that are of the element type.
pub fn linked_list(element: TypeRef, items: Vec<Value>) -> Value {
    let made = Value::object(LinkedList { element, nodes: RefCell::default(), me: OnceCell::new() });
    if let Value::Object(object) = &made
        && let Some(list) = object.downcast::<LinkedList>()
    {
        let _first = list.me.set(object.downgrade());
        for item in items {
            let at = list.nodes.borrow().len();
            list.insert(at, item);
        }
    }
    made
}

impl LinkedList {
    fn insert(&self, at: usize, value: Value) -> Value {
        let node = Node { element: self.element.clone(), value: RefCell::new(value), list: RefCell::default() };
        let node = Value::object(node);
        self.link(at, &node);
        node
    }

    fn link(&self, at: usize, node: &Value) {
        if let (Some(body), Some(Some(list))) = (node.downcast::<Node>(), self.me.get().map(WeakRef::upgrade)) {
            *body.list.borrow_mut() = Some(list.downgrade());
        }
        let mut nodes = self.nodes.borrow_mut();
        let at = at.min(nodes.len());
        nodes.insert(at, node.clone());
    }

    fn unlink(&self, at: usize) {
        let mut nodes = self.nodes.borrow_mut();
        if at < nodes.len() {
            let node = nodes.remove(at);
            if let Some(body) = node.downcast::<Node>() {
                *body.list.borrow_mut() = None;
            }
        }
    }

    fn position(&self, node: &Value) -> Option<usize> {
        self.nodes.borrow().iter().position(|n| n.same_object(node))
    }

    fn find(&self, value: &Value, last: bool) -> Option<Value> {
        let nodes = self.nodes.borrow();
        let equal = |n: &&Value| n.downcast::<Node>().is_some_and(|n| net_equals(&n.value.borrow(), value));
        if last { nodes.iter().rev().find(equal).cloned() } else { nodes.iter().find(equal).cloned() }
    }
}

fn own(this: &Value) -> Result<&LinkedList, Fault> {
    body::<LinkedList>(this)
}

fn list_of(node: &Value) -> Option<Value> {
    node.downcast::<Node>()?.list.borrow().as_ref()?.upgrade().map(Value::Object)
}

fn neighbour(this: &Value, by: isize) -> Outcome {
    let Some(list) = list_of(this) else { return Ok(Value::Null) };
    let list = own(&list)?;
    let at = list.position(this).and_then(|at| at.checked_add_signed(by));
    Ok(at.and_then(|at| list.nodes.borrow().get(at).cloned()).unwrap_or_default())
}

fn empty() -> Fault {
    invalid_operation("The LinkedList is empty.")
}

fn place(list: &LinkedList, node: &Value) -> Result<usize, Fault> {
    if node.is_null() {
        return Err(null_argument("node"));
    }
    list.position(node).ok_or_else(|| invalid_operation("The LinkedList node does not belong to current LinkedList."))
}

/// Puts a node or a new one for a value at a place; a value gives its node.
fn add(list: &LinkedList, at: usize, what: &Value) -> Outcome {
    match what.downcast::<Node>() {
        Some(node) => {
            if node.list.borrow().is_some() {
                return Err(invalid_operation("The LinkedList node already belongs to a LinkedList."));
            }
            list.link(at, what);
            Ok(Value::Nothing)
        }
        None => Ok(list.insert(at, what.clone())),
    }
}

fn make(this: &Value, items: Vec<Value>) -> Value {
    linked_list(generic_arguments(this).into_iter().next().unwrap_or(TypeRef::Def(&OBJECT)), items)
}

pub(super) const CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| Ok(make(this, Vec::new()))),
    m("(System.Collections.Generic.IEnumerable[T] collection)", |_, this, a| {
        Ok(make(this, items(a, 0).ok_or_else(|| null_argument("collection"))?))
    }),
];

pub(super) const PROPERTIES: &[Property] = &[
    p("Count", "int", |_, this| Ok(Value::Int(own(this)?.nodes.borrow().len() as i32))),
    p("First", "System.Object", |_, this| Ok(own(this)?.nodes.borrow().first().cloned().unwrap_or_default())),
    p("Last", "System.Object", |_, this| Ok(own(this)?.nodes.borrow().last().cloned().unwrap_or_default())),
];

pub(super) const METHODS: &[Method] = &[
    m("System.Object AddAfter(System.Collections.Generic.LinkedListNode`1 node, System.Object value)", |_, this, a| {
        let list = own(this)?;
        add(list, place(list, arg(a, 0))? + 1, arg(a, 1))
    }),
    m(
        "System.Object AddBefore(System.Collections.Generic.LinkedListNode`1 node, System.Object value)",
        |_, this, a| {
            let list = own(this)?;
            add(list, place(list, arg(a, 0))?, arg(a, 1))
        },
    ),
    m("System.Collections.Generic.LinkedListNode`1 AddFirst(T value)", |_, this, a| add(own(this)?, 0, arg(a, 0))),
    m("void AddFirst(System.Collections.Generic.LinkedListNode`1 node)", |_, this, a| add(own(this)?, 0, arg(a, 0))),
    m("System.Collections.Generic.LinkedListNode`1 AddLast(T value)", |_, this, a| {
        add(own(this)?, usize::MAX, arg(a, 0))
    }),
    m("void AddLast(System.Collections.Generic.LinkedListNode`1 node)", |_, this, a| {
        add(own(this)?, usize::MAX, arg(a, 0))
    }),
    m("void Clear()", |_, this, _| {
        let list = own(this)?;
        while !list.nodes.borrow().is_empty() {
            list.unlink(0);
        }
        Ok(Value::Null)
    }),
    m("bool Contains(T value)", |_, this, a| Ok(Value::Bool(own(this)?.find(arg(a, 0), false).is_some()))),
    m("void CopyTo(T[] array, int index)", |_, this, a| {
        let target = arg(a, 0).as_array().ok_or_else(|| null_argument("array"))?;
        let at = usize::try_from(long(a, 1)).unwrap_or(usize::MAX);
        for (i, value) in own(this)?.elements().unwrap_or_default().into_iter().enumerate() {
            if !target.set(at.saturating_add(i), value) {
                return Err(bad_argument("Insufficient space in the target location to copy the information."));
            }
        }
        Ok(Value::Null)
    }),
    m("System.Collections.Generic.LinkedListNode`1 Find(T value)", |_, this, a| {
        Ok(own(this)?.find(arg(a, 0), false).unwrap_or_default())
    }),
    m("System.Collections.Generic.LinkedListNode`1 FindLast(T value)", |_, this, a| {
        Ok(own(this)?.find(arg(a, 0), true).unwrap_or_default())
    }),
    m("System.Collections.Generic.LinkedList`1+Enumerator[T] GetEnumerator()", |_, this, _| {
        Ok(super::enumerator::over(own(this)?.elements().unwrap_or_default()))
    }),
    m("bool Remove(T value)", |_, this, a| {
        let list = own(this)?;
        let found = list.find(arg(a, 0), false).and_then(|node| list.position(&node));
        found.inspect(|at| list.unlink(*at));
        Ok(Value::Bool(found.is_some()))
    }),
    m("void Remove(System.Collections.Generic.LinkedListNode`1 node)", |_, this, a| {
        let list = own(this)?;
        list.unlink(place(list, arg(a, 0))?);
        Ok(Value::Nothing)
    }),
    m("void RemoveFirst()", |_, this, _| {
        let list = own(this)?;
        if list.nodes.borrow().is_empty() {
            return Err(empty());
        }
        list.unlink(0);
        Ok(Value::Null)
    }),
    m("void RemoveLast()", |_, this, _| {
        let list = own(this)?;
        let last = list.nodes.borrow().len().checked_sub(1).ok_or_else(empty)?;
        list.unlink(last);
        Ok(Value::Null)
    }),
];
