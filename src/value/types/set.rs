//! ``HashSet`1``, ``SortedSet`1``, and the queues and stacks.

use std::cell::RefCell;

use super::comparer::ignores_case;
use super::object::net_equals;
use super::support::{
    Outcome, Rt, arg, bad_argument, body, elements, generic_arguments, invalid_operation, items, long, m,
    null_argument, p, set_ref, test,
};
use super::{Method, Property, TypeRef};
use crate::value::{Fault, HashSet, Object, Queue, Stack, Value};

fn own(this: &Value) -> Result<&HashSet, Fault> {
    body::<HashSet>(this)
}

fn element(this: &Value) -> TypeRef {
    generic_arguments(this).into_iter().next().unwrap_or(TypeRef::Def(&super::OBJECT))
}

fn hash_set(this: &Value, values: Option<Vec<Value>>, comparer: &Value) -> Outcome {
    let set = HashSet::new(element(this), ignores_case(comparer)).with_comparer(comparer);
    fill(&set, values)?;
    Ok(Value::object(set))
}

fn sorted_set(this: &Value, values: Option<Vec<Value>>, comparer: &Value) -> Outcome {
    let set = HashSet::sorted(element(this), ignores_case(comparer)).with_comparer(comparer);
    fill(&set, values)?;
    Ok(Value::object(set))
}

fn fill(set: &HashSet, values: Option<Vec<Value>>) -> Result<(), Fault> {
    for value in values.ok_or_else(|| null_argument("collection"))? {
        set.insert(value);
    }
    Ok(())
}

pub(super) const HASH_SET_CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| hash_set(this, Some(Vec::new()), &Value::Null)),
    m("(System.Collections.Generic.IEqualityComparer[T] comparer)", |_, this, a| {
        hash_set(this, Some(Vec::new()), arg(a, 0))
    }),
    m("(int capacity)", |_, this, _| hash_set(this, Some(Vec::new()), &Value::Null)),
    m("(System.Collections.Generic.IEnumerable[T] collection)", |_, this, a| hash_set(this, items(a, 0), &Value::Null)),
    m(
        "(System.Collections.Generic.IEnumerable[T] collection, System.Collections.Generic.IEqualityComparer[T] comparer)",
        |_, this, a| hash_set(this, items(a, 0), arg(a, 1)),
    ),
    m("(int capacity, System.Collections.Generic.IEqualityComparer[T] comparer)", |_, this, a| {
        hash_set(this, Some(Vec::new()), arg(a, 1))
    }),
];

pub(super) const SORTED_SET_CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| sorted_set(this, Some(Vec::new()), &Value::Null)),
    m("(System.Collections.Generic.IComparer[T] comparer)", |_, this, a| sorted_set(this, Some(Vec::new()), arg(a, 0))),
    m("(System.Collections.Generic.IEnumerable[T] collection)", |_, this, a| {
        sorted_set(this, items(a, 0), &Value::Null)
    }),
    m(
        "(System.Collections.Generic.IEnumerable[T] collection, System.Collections.Generic.IComparer[T] comparer)",
        |_, this, a| sorted_set(this, items(a, 0), arg(a, 1)),
    ),
];

pub(super) const SET_PROPERTIES: &[Property] =
    &[p("Count", "int", |_, this| Ok(Value::Int(own(this)?.map().len() as i32)))];

pub(super) const SORTED_SET_PROPERTIES: &[Property] = &[
    p("Count", "int", |_, this| Ok(Value::Int(own(this)?.map().len() as i32))),
    p("Max", "T", |_, this| Ok(own(this)?.elements().unwrap_or_default().pop().unwrap_or_default())),
    p("Min", "T", |_, this| Ok(own(this)?.elements().unwrap_or_default().into_iter().next().unwrap_or_default())),
];

/// The other set as one with this set's comparer.
fn other(this: &Value, args: &[Value]) -> Result<HashSet, Fault> {
    let own = own(this)?;
    let set = own.new_alike();
    for value in items(args, 0).ok_or_else(|| null_argument("other"))? {
        set.insert(value);
    }
    Ok(set)
}

fn values(set: &HashSet) -> Vec<Value> {
    set.elements().unwrap_or_default()
}

fn within(inner: &HashSet, outer: &HashSet) -> bool {
    let outer = outer.map();
    inner.map().iter().all(|(k, ())| outer.get(k).is_some())
}

pub(super) const SET_METHODS: &[Method] = &[
    m("bool Add(T item)", |_, this, a| Ok(Value::Bool(own(this)?.insert(arg(a, 0).clone())))),
    m("void Clear()", |_, this, _| {
        own(this)?.map_mut().clear();
        Ok(Value::Null)
    }),
    m("bool Contains(T item)", |_, this, a| Ok(Value::Bool(own(this)?.map().get(arg(a, 0)).is_some()))),
    m("void CopyTo(T[] array)", copy_to),
    m("void CopyTo(T[] array, int arrayIndex)", copy_to),
    m("int EnsureCapacity(int capacity)", |_, this, a| {
        let asked = super::support::not_negative("capacity", long(a, 0))?;
        Ok(Value::Int(super::dictionary::capacity(asked.max(own(this)?.map().len()))))
    }),
    m("System.Collections.Generic.SortedSet[T] GetViewBetween(T lowerValue, T upperValue)", |rt, this, a| {
        let own = own(this)?;
        let part = HashSet::sorted(own.element().clone(), false);
        for value in own.elements().unwrap_or_default() {
            let order = |rt: Rt<'_>, bound: &Value| super::compare::Comparer::Default.order(rt, &value, bound);
            if order(rt, arg(a, 0))?.is_ge() && order(rt, arg(a, 1))?.is_le() {
                part.insert(value);
            }
        }
        Ok(Value::object(part))
    }),
    m("void ExceptWith(System.Collections.Generic.IEnumerable[T] other)", |_, this, a| {
        let other = other(this, a)?;
        for value in values(&other) {
            own(this)?.map_mut().remove(&value);
        }
        Ok(Value::Null)
    }),
    m("System.Collections.Generic.HashSet`1+Enumerator[T] GetEnumerator()", |_, this, _| {
        Ok(super::enumerator::over(values(own(this)?)))
    }),
    m("void IntersectWith(System.Collections.Generic.IEnumerable[T] other)", |_, this, a| {
        let other = other(this, a)?;
        for value in values(own(this)?) {
            if other.map().get(&value).is_none() {
                own(this)?.map_mut().remove(&value);
            }
        }
        Ok(Value::Null)
    }),
    m("bool IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)", |_, this, a| {
        let other = other(this, a)?;
        let own = own(this)?;
        Ok(Value::Bool(within(own, &other) && own.map().len() < other.map().len()))
    }),
    m("bool IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)", |_, this, a| {
        let other = other(this, a)?;
        let own = own(this)?;
        Ok(Value::Bool(within(&other, own) && own.map().len() > other.map().len()))
    }),
    m("bool IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)", |_, this, a| {
        Ok(Value::Bool(within(own(this)?, &other(this, a)?)))
    }),
    m("bool IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)", |_, this, a| {
        Ok(Value::Bool(within(&other(this, a)?, own(this)?)))
    }),
    m("bool Overlaps(System.Collections.Generic.IEnumerable[T] other)", |_, this, a| {
        let other = other(this, a)?;
        let own = own(this)?.map();
        Ok(Value::Bool(other.map().iter().any(|(k, ())| own.get(k).is_some())))
    }),
    m("bool Remove(T item)", |_, this, a| Ok(Value::Bool(own(this)?.map_mut().remove(arg(a, 0)).is_some()))),
    m("int RemoveWhere(System.Predicate[T] match)", |rt, this, a| {
        let mut removed = 0;
        for value in values(own(this)?) {
            if test(rt, arg(a, 0), &value)? {
                own(this)?.map_mut().remove(&value);
                removed += 1;
            }
        }
        Ok(Value::Int(removed))
    }),
    m("bool SetEquals(System.Collections.Generic.IEnumerable[T] other)", |_, this, a| {
        let other = other(this, a)?;
        let own = own(this)?;
        Ok(Value::Bool(within(own, &other) && within(&other, own)))
    }),
    m("void SymmetricExceptWith(System.Collections.Generic.IEnumerable[T] other)", |_, this, a| {
        let other = other(this, a)?;
        for value in values(&other) {
            let there = own(this)?.map_mut().remove(&value).is_some();
            if !there {
                own(this)?.insert(value);
            }
        }
        Ok(Value::Null)
    }),
    m("void TrimExcess()", |_, _, _| Ok(Value::Null)),
    m("bool TryGetValue(T equalValue, [ref] T actualValue)", |_, this, a| {
        let wanted = arg(a, 0);
        let ignore_case = own(this)?.map().ignores_case();
        let found =
            values(own(this)?).into_iter().find(|v| crate::value::collections::key_equals(v, wanted, ignore_case));
        let there = found.is_some();
        set_ref(a, 1, found.unwrap_or_default())?;
        Ok(Value::Bool(there))
    }),
    m("void UnionWith(System.Collections.Generic.IEnumerable[T] other)", |_, this, a| {
        fill(own(this)?, Some(items(a, 0).ok_or_else(|| null_argument("other"))?))?;
        Ok(Value::Null)
    }),
    m("System.Collections.Generic.IEnumerable[T] Reverse()", |_, this, _| {
        let mut list = values(own(this)?);
        list.reverse();
        Ok(Value::array(list))
    }),
];

fn copy_to(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let target = arg(args, 0).as_array().ok_or_else(|| null_argument("array"))?;
    for (i, value) in elements(this).unwrap_or_default().into_iter().enumerate() {
        if !target.set(i + long(args, 1).max(0) as usize, value) {
            return Err(bad_argument(
                "Destination array is not long enough to copy all the items in the collection. Check array index and length.",
            ));
        }
    }
    Ok(Value::Null)
}

fn queue(this: &Value) -> Result<&Queue, Fault> {
    body::<Queue>(this)
}

fn stack(this: &Value) -> Result<&Stack, Fault> {
    body::<Stack>(this)
}

fn given(args: &[Value]) -> Value {
    match args.first() {
        Some(Value::Nothing) | None => Value::Null,
        Some(value) => value.clone(),
    }
}

fn kind(this: &Value) -> Option<TypeRef> {
    generic_arguments(this).into_iter().next()
}

fn new_queue(this: &Value, values: Vec<Value>) -> Outcome {
    Ok(Value::object(Queue { element: kind(this), items: RefCell::new(values.into()) }))
}

fn new_stack(this: &Value, values: Vec<Value>) -> Outcome {
    Ok(Value::object(Stack { element: kind(this), items: RefCell::new(values) }))
}

pub(super) const QUEUE_PROPERTIES: &[Property] = &[
    p("Count", "int", |_, this| Ok(Value::Int(queue(this)?.items.borrow().len() as i32))),
    p("IsSynchronized", "bool", |_, _| Ok(Value::Bool(false))),
    p("SyncRoot", "System.Object", |_, this| Ok(this.clone())),
];

/// What the list behind a queue or stack holds before it grows: it doubles from four.
fn capacity(count: usize) -> i32 {
    if count == 0 { 0 } else { count.next_power_of_two().max(4) as i32 }
}

const QUEUE_CAPACITY: Property =
    p("Capacity", "int", |_, this| Ok(Value::Int(capacity(queue(this)?.items.borrow().len()))));
const STACK_CAPACITY: Property =
    p("Capacity", "int", |_, this| Ok(Value::Int(capacity(stack(this)?.items.borrow().len()))));

pub(super) const GENERIC_QUEUE_PROPERTIES: &[Property] =
    &[QUEUE_CAPACITY, p("Count", "int", |_, this| Ok(Value::Int(queue(this)?.items.borrow().len() as i32)))];
pub(super) const GENERIC_STACK_PROPERTIES: &[Property] =
    &[STACK_CAPACITY, p("Count", "int", |_, this| Ok(Value::Int(stack(this)?.items.borrow().len() as i32)))];

pub(super) const QUEUE_STATICS: &[Method] =
    &[m("System.Collections.Queue Synchronized(System.Collections.Queue queue)", same_or_null)];
pub(super) const STACK_STATICS: &[Method] =
    &[m("System.Collections.Stack Synchronized(System.Collections.Stack stack)", same_or_null)];

/// A session has one thread: its collections are synchronized as they are.
fn same_or_null(_: Rt<'_>, _: &Value, args: &[Value]) -> Outcome {
    if arg(args, 0).is_null() { Err(null_argument("queue")) } else { Ok(arg(args, 0).clone()) }
}

fn ensured(args: &[Value], count: usize) -> Outcome {
    let asked = super::support::not_negative("capacity", long(args, 0))?;
    let own = capacity(count);
    Ok(Value::Int(if asked as i64 <= i64::from(own) { own } else { (asked as i32).max(own * 2).max(4) }))
}

pub(super) const STACK_PROPERTIES: &[Property] = &[
    p("Count", "int", |_, this| Ok(Value::Int(stack(this)?.items.borrow().len() as i32))),
    p("IsSynchronized", "bool", |_, _| Ok(Value::Bool(false))),
    p("SyncRoot", "System.Object", |_, this| Ok(this.clone())),
];

pub(super) const QUEUE_CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| new_queue(this, Vec::new())),
    m("(int capacity)", |_, this, _| new_queue(this, Vec::new())),
    m("(System.Collections.ICollection col)", |_, this, a| {
        new_queue(this, items(a, 0).ok_or_else(|| null_argument("col"))?)
    }),
];

pub(super) const GENERIC_QUEUE_CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| new_queue(this, Vec::new())),
    m("(int capacity)", |_, this, _| new_queue(this, Vec::new())),
    m("(System.Collections.Generic.IEnumerable[T] collection)", |_, this, a| {
        new_queue(this, items(a, 0).ok_or_else(|| null_argument("collection"))?)
    }),
];

pub(super) const STACK_CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| new_stack(this, Vec::new())),
    m("(int initialCapacity)", |_, this, _| new_stack(this, Vec::new())),
    m("(System.Collections.ICollection col)", |_, this, a| {
        new_stack(this, items(a, 0).ok_or_else(|| null_argument("col"))?)
    }),
];

pub(super) const GENERIC_STACK_CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| new_stack(this, Vec::new())),
    m("(int capacity)", |_, this, _| new_stack(this, Vec::new())),
    m("(System.Collections.Generic.IEnumerable[T] collection)", |_, this, a| {
        new_stack(this, items(a, 0).ok_or_else(|| null_argument("collection"))?)
    }),
];

fn queue_empty() -> Fault {
    invalid_operation("Queue empty.")
}

fn stack_empty() -> Fault {
    invalid_operation("Stack empty.")
}

fn contains(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    Ok(Value::Bool(elements(this).unwrap_or_default().iter().any(|v| net_equals(v, arg(args, 0)))))
}

fn enumerate(_: Rt<'_>, this: &Value, _: &[Value]) -> Outcome {
    Ok(super::enumerator::over(elements(this).unwrap_or_default()))
}

fn to_array(_: Rt<'_>, this: &Value, _: &[Value]) -> Outcome {
    let element = match this.type_ref() {
        Some(TypeRef::Generic(_, arguments)) => arguments.first().cloned(),
        _ => None,
    };
    let element = element.unwrap_or(TypeRef::Def(&super::OBJECT));
    Ok(Value::typed_array(element, elements(this).unwrap_or_default()))
}

macro_rules! queue_methods {
    ($t:literal) => {
        &[
            m("void Clear()", |_, this, _| {
                queue(this)?.items.borrow_mut().clear();
                Ok(Value::Null)
            }),
            m("System.Object Clone()", |_, this, _| new_queue(&Value::Null, elements(this).unwrap_or_default())),
            m(concat!("bool Contains(", $t, " item)"), contains),
            m("void CopyTo(array array, int index)", copy_to),
            m(concat!($t, " Dequeue()"), |_, this, _| {
                queue(this)?.items.borrow_mut().pop_front().ok_or_else(queue_empty)
            }),
            m(concat!("void Enqueue(", $t, " item)"), |_, this, a| {
                queue(this)?.items.borrow_mut().push_back(given(a));
                Ok(Value::Null)
            }),
            m("System.Collections.IEnumerator GetEnumerator()", enumerate),
            m(concat!($t, " Peek()"), |_, this, _| {
                queue(this)?.items.borrow().front().cloned().ok_or_else(queue_empty)
            }),
            m(concat!($t, "[] ToArray()"), to_array),
            m("int EnsureCapacity(int capacity)", |_, this, a| ensured(a, queue(this)?.items.borrow().len())),
            m("void TrimExcess()", |_, _, _| Ok(Value::Null)),
            m("void TrimToSize()", |_, _, _| Ok(Value::Null)),
            m(concat!("bool TryDequeue([ref] ", $t, " result)"), |_, this, a| {
                let first = queue(this)?.items.borrow_mut().pop_front();
                let there = first.is_some();
                set_ref(a, 0, first.unwrap_or_default())?;
                Ok(Value::Bool(there))
            }),
            m(concat!("bool TryPeek([ref] ", $t, " result)"), |_, this, a| {
                let first = queue(this)?.items.borrow().front().cloned();
                let there = first.is_some();
                set_ref(a, 0, first.unwrap_or_default())?;
                Ok(Value::Bool(there))
            }),
        ]
    };
}

macro_rules! stack_methods {
    ($t:literal) => {
        &[
            m("void Clear()", |_, this, _| {
                stack(this)?.items.borrow_mut().clear();
                Ok(Value::Null)
            }),
            m("System.Object Clone()", |_, this, _| new_stack(&Value::Null, stack(this)?.items.borrow().clone())),
            m(concat!("bool Contains(", $t, " item)"), contains),
            m("void CopyTo(array array, int index)", copy_to),
            m("System.Collections.IEnumerator GetEnumerator()", enumerate),
            m(concat!($t, " Peek()"), |_, this, _| stack(this)?.items.borrow().last().cloned().ok_or_else(stack_empty)),
            m(concat!($t, " Pop()"), |_, this, _| stack(this)?.items.borrow_mut().pop().ok_or_else(stack_empty)),
            m(concat!("void Push(", $t, " item)"), |_, this, a| {
                stack(this)?.items.borrow_mut().push(given(a));
                Ok(Value::Null)
            }),
            m(concat!($t, "[] ToArray()"), to_array),
            m("int EnsureCapacity(int capacity)", |_, this, a| ensured(a, stack(this)?.items.borrow().len())),
            m("void TrimExcess()", |_, _, _| Ok(Value::Null)),
            m(concat!("bool TryPeek([ref] ", $t, " result)"), |_, this, a| {
                let top = stack(this)?.items.borrow().last().cloned();
                let there = top.is_some();
                set_ref(a, 0, top.unwrap_or_default())?;
                Ok(Value::Bool(there))
            }),
            m(concat!("bool TryPop([ref] ", $t, " result)"), |_, this, a| {
                let top = stack(this)?.items.borrow_mut().pop();
                let there = top.is_some();
                set_ref(a, 0, top.unwrap_or_default())?;
                Ok(Value::Bool(there))
            }),
        ]
    };
}

pub(super) const QUEUE_METHODS: &[Method] = queue_methods!("System.Object");
pub(super) const GENERIC_QUEUE_METHODS: &[Method] = queue_methods!("T");
pub(super) const STACK_METHODS: &[Method] = stack_methods!("System.Object");
pub(super) const GENERIC_STACK_METHODS: &[Method] = stack_methods!("T");
