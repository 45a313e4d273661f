//! `System.Collections.Concurrent`: queue, stack and bag; and ``PriorityQueue`2``.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use super::compare::Comparer;
use super::support::{
    Outcome, Rt, arg, body, elements, generic_arguments, invalid_operation, items, m, null_argument, p, set_ref,
};
use super::{Method, Property, TypeDef, TypeRef};
use crate::value::{Fault, List, Object, Value};

fn own(this: &Value) -> Result<&List, Fault> {
    body::<List>(this)
}

fn made(def: &'static TypeDef, this: &Value, items: Vec<Value>) -> Outcome {
    let element = generic_arguments(this).into_iter().next().unwrap_or(TypeRef::Def(&super::OBJECT));
    Ok(Value::object(List::of_kind(def, Some(element), items)))
}

const PROPERTIES: &[Property] = &[
    p("Count", "int", |_, this| Ok(Value::Int(own(this)?.items().len() as i32))),
    p("IsEmpty", "bool", |_, this| Ok(Value::Bool(own(this)?.items().is_empty()))),
];

fn clear(_: Rt<'_>, this: &Value, _: &[Value]) -> Outcome {
    own(this)?.items_mut().clear();
    Ok(Value::Null)
}

fn to_array(_: Rt<'_>, this: &Value, _: &[Value]) -> Outcome {
    let list = own(this)?;
    let element = list.element().cloned().unwrap_or(TypeRef::Def(&super::OBJECT));
    Ok(Value::typed_array(element, list.items().clone()))
}

fn push(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    own(this)?.items_mut().push(a.first().cloned().unwrap_or_default());
    Ok(Value::Null)
}

fn push_first(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    own(this)?.items_mut().insert(0, a.first().cloned().unwrap_or_default());
    Ok(Value::Null)
}

fn look(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let found = own(this)?.items().first().cloned();
    let there = found.is_some();
    set_ref(a, 0, found.unwrap_or_default())?;
    Ok(Value::Bool(there))
}

fn take(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let found = {
        let mut items = own(this)?.items_mut();
        if items.is_empty() { None } else { Some(items.remove(0)) }
    };
    let there = found.is_some();
    set_ref(a, 0, found.unwrap_or_default())?;
    Ok(Value::Bool(there))
}

macro_rules! constructors {
    ($def:ident, $reversed:literal) => {
        &[
            m("()", |_, this, _| made(&$def, this, Vec::new())),
            m("(System.Collections.Generic.IEnumerable[T] collection)", |_, this, a| {
                let mut list = items(a, 0).ok_or_else(|| null_argument("collection"))?;
                if $reversed {
                    list.reverse();
                }
                made(&$def, this, list)
            }),
        ]
    };
}

const INTERFACES: &[&str] = &["System.Collections.ICollection", "System.Collections.IEnumerable"];

static CONCURRENT_QUEUE: TypeDef = TypeDef::class("System.Collections.Concurrent.ConcurrentQueue`1")
    .implements(INTERFACES)
    .properties(PROPERTIES)
    .methods(&[
        m("void Clear()", clear),
        m("void Enqueue(T item)", push),
        m("T[] ToArray()", to_array),
        m("bool TryDequeue([ref] T result)", take),
        m("bool TryPeek([ref] T result)", look),
    ])
    .constructors(constructors!(CONCURRENT_QUEUE, false));

static CONCURRENT_STACK: TypeDef = TypeDef::class("System.Collections.Concurrent.ConcurrentStack`1")
    .implements(INTERFACES)
    .properties(PROPERTIES)
    .methods(&[
        m("void Clear()", clear),
        m("void Push(T item)", push_first),
        m("T[] ToArray()", to_array),
        m("bool TryPeek([ref] T result)", look),
        m("bool TryPop([ref] T result)", take),
    ])
    .constructors(constructors!(CONCURRENT_STACK, true));

static CONCURRENT_BAG: TypeDef = TypeDef::class("System.Collections.Concurrent.ConcurrentBag`1")
    .implements(INTERFACES)
    .properties(PROPERTIES)
    .methods(&[
        m("void Add(T item)", push_first),
        m("void Clear()", clear),
        m("T[] ToArray()", to_array),
        m("bool TryPeek([ref] T result)", look),
        m("bool TryTake([ref] T result)", take),
    ])
    .constructors(constructors!(CONCURRENT_BAG, true));

/// Elements with their priorities, the first to leave first.
struct PriorityQueue {
    types: Rc<[TypeRef]>,
    entries: RefCell<Vec<(Value, Value)>>,
}

fn queue(this: &Value) -> Result<&PriorityQueue, Fault> {
    body::<PriorityQueue>(this)
}

fn enqueue(rt: Rt<'_>, this: &Value, element: Value, priority: Value) -> Result<(), Fault> {
    let mut entries = queue(this)?.entries.borrow_mut();
    let mut at = entries.len();
    while let Some((_, before)) = at.checked_sub(1).and_then(|i| entries.get(i)) {
        if Comparer::Default.order(rt, before, &priority)?.is_le() {
            break;
        }
        at -= 1;
    }
    entries.insert(at, (element, priority));
    Ok(())
}

fn empty() -> Fault {
    invalid_operation("Queue empty.")
}

fn leave(this: &Value) -> Result<Option<(Value, Value)>, Fault> {
    let mut entries = queue(this)?.entries.borrow_mut();
    Ok(if entries.is_empty() { None } else { Some(entries.remove(0)) })
}

fn attempt(found: Option<(Value, Value)>, a: &[Value]) -> Outcome {
    let there = found.is_some();
    let (element, priority) = found.unwrap_or_default();
    set_ref(a, 0, element)?;
    set_ref(a, 1, priority)?;
    Ok(Value::Bool(there))
}

const PRIORITY_METHODS: &[Method] = &[
    m("void Clear()", |_, this, _| {
        queue(this)?.entries.borrow_mut().clear();
        Ok(Value::Null)
    }),
    m("TElement Dequeue()", |_, this, _| leave(this)?.map(|(element, _)| element).ok_or_else(empty)),
    m("void Enqueue(TElement element, TPriority priority)", |rt, this, a| {
        enqueue(rt, this, arg(a, 0).clone(), arg(a, 1).clone())?;
        Ok(Value::Null)
    }),
    m("TElement EnqueueDequeue(TElement element, TPriority priority)", |rt, this, a| {
        enqueue(rt, this, arg(a, 0).clone(), arg(a, 1).clone())?;
        leave(this)?.map(|(element, _)| element).ok_or_else(empty)
    }),
    m(
        "void EnqueueRange(System.Collections.Generic.IEnumerable[TElement] elements, TPriority priority)",
        |rt, this, a| {
            for element in elements(arg(a, 0)).ok_or_else(|| null_argument("elements"))? {
                enqueue(rt, this, element, arg(a, 1).clone())?;
            }
            Ok(Value::Null)
        },
    ),
    m("TElement Peek()", |_, this, _| {
        queue(this)?.entries.borrow().first().map(|(element, _)| element.clone()).ok_or_else(empty)
    }),
    m("bool TryDequeue([ref] TElement element, [ref] TPriority priority)", |_, this, a| attempt(leave(this)?, a)),
    m("bool TryPeek([ref] TElement element, [ref] TPriority priority)", |_, this, a| {
        let first = queue(this)?.entries.borrow().first().cloned();
        attempt(first, a)
    }),
];

static PRIORITY_QUEUE: TypeDef = TypeDef::class("System.Collections.Generic.PriorityQueue`2")
    .properties(&[
        p("Count", "int", |_, this| Ok(Value::Int(queue(this)?.entries.borrow().len() as i32))),
        p("UnorderedItems", "System.Object", |_, this| {
            let entries = queue(this)?.entries.borrow().clone();
            let pairs =
                entries.into_iter().map(|(element, priority)| super::tuple::value_tuple(vec![element, priority]));
            Ok(Value::array(pairs.collect()))
        }),
    ])
    .methods(PRIORITY_METHODS)
    .constructors(&[m("()", |_, this, _| new_queue(this)), m("(int initialCapacity)", |_, this, _| new_queue(this))]);

fn new_queue(this: &Value) -> Outcome {
    Ok(Value::object(PriorityQueue { types: generic_arguments(this).into(), entries: RefCell::default() }))
}

impl Object for PriorityQueue {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Generic(&PRIORITY_QUEUE, self.types.clone())
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&CONCURRENT_QUEUE, &CONCURRENT_STACK, &CONCURRENT_BAG, &PRIORITY_QUEUE];
