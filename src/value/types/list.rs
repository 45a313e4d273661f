//! `ArrayList`, ``List`1``, ``Collection`1``, ``ReadOnlyCollection`1``.

use super::array::{binary_search, element_default};
use super::compare::Comparer;
use super::object::net_equals;
use super::support::{
    Outcome, Rt, arg, bad_argument, bad_index, body, generic_arguments, items, long, m, not_negative, null_argument,
    out_of_range, p, ps, test, type_arg,
};
use super::{Method, Property, TypeDef, TypeRef};
use crate::value::convert::convert;
use crate::value::{Fault, List, Runtime, Value};

pub(super) const PROPERTIES: &[Property] = &[
    ps(
        "Capacity",
        "int",
        |_, this| Ok(Value::Int(own(this)?.items().capacity().max(4) as i32)),
        |_, this, value| {
            let size = not_negative("value", long(std::slice::from_ref(value), 0))?;
            let mut list = own(this)?.items_mut();
            let more = size.saturating_sub(list.len());
            list.reserve(more);
            Ok(())
        },
    ),
    p("Count", "int", |_, this| Ok(Value::Int(own(this)?.items().len() as i32))),
    p("IsFixedSize", "bool", |_, this| Ok(Value::Bool(own(this)?.is_read_only()))),
    p("IsReadOnly", "bool", |_, this| Ok(Value::Bool(own(this)?.is_read_only()))),
    p("IsSynchronized", "bool", |_, _| Ok(Value::Bool(false))),
    p("SyncRoot", "System.Object", |_, this| Ok(this.clone())),
];

pub(super) const ARRAY_LIST_CONSTRUCTORS: &[Method] = &[
    m("()", |_, _, _| Ok(Value::object(List::array_list(Vec::new())))),
    m("(int capacity)", |_, _, a| {
        Ok(Value::object(List::array_list(Vec::with_capacity(not_negative("capacity", long(a, 0))?.min(1 << 20)))))
    }),
    m("(System.Collections.ICollection c)", |_, _, a| {
        Ok(Value::object(List::array_list(items(a, 0).ok_or_else(|| null_argument("c"))?)))
    }),
];

pub(super) const ARRAY_LIST_METHODS: &[Method] = &[
    m("int Add(System.Object value)", |_, this, a| {
        let mut list = changeable(this)?;
        list.push(given(a, 0));
        Ok(Value::Int(list.len() as i32 - 1))
    }),
    m("void AddRange(System.Collections.ICollection c)", |_, this, a| {
        let more = items(a, 0).ok_or_else(|| null_argument("c"))?;
        changeable(this)?.extend(more);
        Ok(Value::Null)
    }),
    m("int BinarySearch(System.Object value)", search),
    m("int BinarySearch(System.Object value, System.Collections.IComparer comparer)", search),
    m("void Clear()", clear),
    m("System.Object Clone()", |_, this, _| Ok(Value::object(List::array_list(own(this)?.items().clone())))),
    m("bool Contains(System.Object item)", contains),
    m("void CopyTo(array array)", copy_to),
    m("void CopyTo(array array, int arrayIndex)", copy_to),
    m("System.Collections.IEnumerator GetEnumerator()", enumerate),
    m("System.Collections.ArrayList GetRange(int index, int count)", |_, this, a| {
        Ok(Value::object(List::array_list(part(this, long(a, 0), long(a, 1))?)))
    }),
    m("int IndexOf(System.Object value)", index_of),
    m("int IndexOf(System.Object value, int startIndex)", index_of),
    m("int IndexOf(System.Object value, int startIndex, int count)", index_of),
    m("void Insert(int index, System.Object value)", |_, this, a| {
        insert(
            this,
            long(a, 0),
            vec![given(a, 1)],
            "Insertion index was out of range. Must be non-negative and less than or equal to size.",
        )
    }),
    m("void InsertRange(int index, System.Collections.ICollection c)", |_, this, a| {
        let more = items(a, 1).ok_or_else(|| null_argument("c"))?;
        insert(
            this,
            long(a, 0),
            more,
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
        )
    }),
    m("int LastIndexOf(System.Object value)", last_index_of),
    m("void Remove(System.Object obj)", |_, this, a| remove(this, arg(a, 0))),
    m("void RemoveAt(int index)", remove_at),
    m("void RemoveRange(int index, int count)", remove_range),
    m("void Reverse()", reverse),
    m("void Reverse(int index, int count)", reverse),
    m("void SetRange(int index, System.Collections.ICollection c)", |_, this, a| {
        let values = items(a, 1).ok_or_else(|| null_argument("c"))?;
        let start = long(a, 0);
        let mut list = changeable(this)?;
        if start < 0 || start as usize + values.len() > list.len() {
            return Err(bad_index("index"));
        }
        for (slot, value) in list.iter_mut().skip(start as usize).zip(values) {
            *slot = value;
        }
        Ok(Value::Null)
    }),
    m("void Sort()", |rt, this, _| sort(rt, this, &Comparer::Default)),
    m("void Sort(System.Collections.IComparer comparer)", |rt, this, a| sort(rt, this, &Comparer::of(arg(a, 0)))),
    m("System.Object[] ToArray()", |_, this, _| Ok(Value::array(own(this)?.items().clone()))),
    m("array ToArray(type type)", |_, this, a| {
        let ty = type_arg(a, 0);
        let list = own(this)?.items().iter().map(|v| convert(v, &ty)).collect::<Result<Vec<_>, _>>();
        let list = list.map_err(|_| {
            Fault::thrown(
                "System.InvalidCastException",
                "At least one element in the source array could not be cast down to the destination array type.",
            )
        })?;
        Ok(Value::typed_array(ty, list))
    }),
    m("void TrimToSize()", |_, _, _| Ok(Value::Null)),
];

pub(super) const ARRAY_LIST_STATICS: &[Method] = &[
    m("System.Collections.ArrayList Adapter(System.Collections.IList list)", |_, _, a| {
        Ok(Value::object(List::array_list(items(a, 0).unwrap_or_default())))
    }),
    m("System.Collections.ArrayList Repeat(System.Object value, int count)", |_, _, a| {
        Ok(Value::object(List::array_list(vec![given(a, 0); not_negative("count", long(a, 1))?])))
    }),
    m("System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)", |_, _, a| Ok(arg(a, 0).clone())),
];

pub(super) const LIST_CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| made(&super::LIST, this, Vec::new())),
    m("(int capacity)", |_, this, a| {
        not_negative("capacity", long(a, 0))?;
        made(&super::LIST, this, Vec::new())
    }),
    m("(System.Collections.Generic.IEnumerable[T] collection)", |_, this, a| {
        made(&super::LIST, this, items(a, 0).ok_or_else(|| null_argument("collection"))?)
    }),
];

pub(super) const COLLECTION_CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| made(&super::COLLECTION, this, Vec::new())),
    m("(System.Collections.Generic.IList[T] list)", |_, this, a| {
        made(&super::COLLECTION, this, items(a, 0).ok_or_else(|| null_argument("list"))?)
    }),
];

pub(super) const READ_ONLY_CONSTRUCTORS: &[Method] =
    &[m("(System.Collections.Generic.IList[T] list)", |_, this, a| {
        made(&super::READ_ONLY_COLLECTION, this, items(a, 0).ok_or_else(|| null_argument("list"))?)
    })];

pub(super) const LIST_METHODS: &[Method] = &[
    m("void Add(T item)", |_, this, a| {
        changeable(this)?.push(given(a, 0));
        Ok(Value::Null)
    }),
    m("void AddRange(System.Collections.Generic.IEnumerable[T] collection)", |_, this, a| {
        let more = items(a, 0).ok_or_else(|| null_argument("collection"))?;
        changeable(this)?.extend(more);
        Ok(Value::Null)
    }),
    m("System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly()", |_, this, _| {
        let list = own(this)?;
        let copy = list.items().clone();
        Ok(Value::object(List::of_kind(&super::READ_ONLY_COLLECTION, list.element().cloned(), copy)))
    }),
    m("int BinarySearch(T item)", search),
    m("int BinarySearch(T item, System.Collections.Generic.IComparer[T] comparer)", search),
    m("void Clear()", clear),
    m("bool Contains(T item)", contains),
    m("System.Collections.Generic.List[TOutput] ConvertAll(System.Converter[T,T] converter)", |rt, this, a| {
        let list = own(this)?.items().clone();
        let converted = list.iter().map(|v| rt.call_block(arg(a, 0), std::slice::from_ref(v)));
        let converted = converted.collect::<Result<Vec<_>, _>>()?;
        Ok(Value::object(List::new(TypeRef::Def(&super::OBJECT), converted)))
    }),
    m("void CopyTo(T[] array)", copy_to),
    m("void CopyTo(T[] array, int arrayIndex)", copy_to),
    m("int EnsureCapacity(int capacity)", |_, _, a| Ok(arg(a, 0).clone())),
    m("bool Exists(System.Predicate[T] match)", |rt, this, a| Ok(Value::Bool(position(rt, this, a, 0)?.is_some()))),
    m("T Find(System.Predicate[T] match)", |rt, this, a| {
        let found = position(rt, this, a, 0)?;
        at_or_default(this, found)
    }),
    m("System.Collections.Generic.List[T] FindAll(System.Predicate[T] match)", |rt, this, a| {
        let list = own(this)?;
        let mut found = Vec::new();
        for value in list.items().clone() {
            if test(rt, arg(a, 0), &value)? {
                found.push(value);
            }
        }
        Ok(Value::object(List::new(list.element().cloned().unwrap_or(TypeRef::Def(&super::OBJECT)), found)))
    }),
    m("int FindIndex(System.Predicate[T] match)", |rt, this, a| {
        Ok(Value::Int(position(rt, this, a, 0)?.map_or(-1, |i| i as i32)))
    }),
    m("int FindIndex(int startIndex, System.Predicate[T] match)", |rt, this, a| {
        let start = not_negative("startIndex", long(a, 0))?;
        Ok(Value::Int(position(rt, this, a.get(1..).unwrap_or_default(), start)?.map_or(-1, |i| i as i32)))
    }),
    m("T FindLast(System.Predicate[T] match)", |rt, this, a| {
        let found = last_position(rt, this, a)?;
        at_or_default(this, found)
    }),
    m("int FindLastIndex(System.Predicate[T] match)", |rt, this, a| {
        Ok(Value::Int(last_position(rt, this, a)?.map_or(-1, |i| i as i32)))
    }),
    m("void ForEach(System.Action[T] action)", |rt, this, a| {
        for value in own(this)?.items().clone() {
            rt.call_block(arg(a, 0), &[value])?;
        }
        Ok(Value::Null)
    }),
    m("System.Collections.Generic.List`1+Enumerator[T] GetEnumerator()", enumerate),
    m("System.Collections.Generic.List[T] GetRange(int index, int count)", |_, this, a| same_kind(this, a)),
    m("int IndexOf(T item)", index_of),
    m("int IndexOf(T item, int index)", index_of),
    m("int IndexOf(T item, int index, int count)", index_of),
    m("void Insert(int index, T item)", |_, this, a| {
        insert(this, long(a, 0), vec![given(a, 1)], "Index must be within the bounds of the List.")
    }),
    m("void InsertRange(int index, System.Collections.Generic.IEnumerable[T] collection)", |_, this, a| {
        let more = items(a, 1).ok_or_else(|| null_argument("collection"))?;
        insert(
            this,
            long(a, 0),
            more,
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
        )
    }),
    m("int LastIndexOf(T item)", last_index_of),
    m("bool Remove(T item)", |_, this, a| remove(this, arg(a, 0))),
    m("int RemoveAll(System.Predicate[T] match)", |rt, this, a| {
        let list = changeable(this)?.clone();
        let mut kept = Vec::with_capacity(list.len());
        let before = list.len();
        for value in list {
            if !test(rt, arg(a, 0), &value)? {
                kept.push(value);
            }
        }
        let removed = before - kept.len();
        *own(this)?.items_mut() = kept;
        Ok(Value::Int(removed as i32))
    }),
    m("void RemoveAt(int index)", remove_at),
    m("void RemoveRange(int index, int count)", remove_range),
    m("void Reverse()", reverse),
    m("void Reverse(int index, int count)", reverse),
    m("System.Collections.Generic.List[T] Slice(int start, int length)", |_, this, a| same_kind(this, a)),
    m("void Sort()", |rt, this, _| sort(rt, this, &Comparer::Default)),
    m("void Sort(System.Collections.Generic.IComparer[T] comparer)", |rt, this, a| {
        sort(rt, this, &Comparer::of(arg(a, 0)))
    }),
    m("void Sort(System.Comparison[T] comparison)", |rt, this, a| sort(rt, this, &Comparer::of(arg(a, 0)))),
    m("T[] ToArray()", |_, this, _| {
        let list = own(this)?;
        let element = list.element().cloned().unwrap_or(TypeRef::Def(&super::OBJECT));
        Ok(Value::typed_array(element, list.items().clone()))
    }),
    m("void TrimExcess()", |_, _, _| Ok(Value::Null)),
    m("bool TrueForAll(System.Predicate[T] match)", |rt, this, a| {
        for value in own(this)?.items().clone() {
            if !test(rt, arg(a, 0), &value)? {
                return Ok(Value::Bool(false));
            }
        }
        Ok(Value::Bool(true))
    }),
];

pub(super) const COLLECTION_METHODS: &[Method] = &[
    m("void Add(T item)", |_, this, a| {
        changeable(this)?.push(given(a, 0));
        Ok(Value::Null)
    }),
    m("void Clear()", clear),
    m("bool Contains(T item)", contains),
    m("void CopyTo(T[] array, int index)", copy_to),
    m("System.Collections.Generic.IEnumerator[T] GetEnumerator()", enumerate),
    m("int IndexOf(T item)", index_of),
    m("void Insert(int index, T item)", |_, this, a| {
        insert(
            this,
            long(a, 0),
            vec![given(a, 1)],
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
        )
    }),
    m("bool Remove(T item)", |_, this, a| remove(this, arg(a, 0))),
    m("void RemoveAt(int index)", remove_at),
];

pub(super) const OBSERVABLE_CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| made(&super::OBSERVABLE_COLLECTION, this, Vec::new())),
    m("(System.Collections.Generic.IEnumerable[T] collection)", |_, this, a| {
        made(&super::OBSERVABLE_COLLECTION, this, items(a, 0).ok_or_else(|| null_argument("collection"))?)
    }),
];

pub(super) const OBSERVABLE_METHODS: &[Method] = &super::support::joined::<{ COLLECTION_METHODS.len() + 1 }>(
    COLLECTION_METHODS,
    &[m("void Move(int oldIndex, int newIndex)", |_, this, a| {
        let mut list = changeable(this)?;
        let (Ok(from), Ok(to)) = (usize::try_from(long(a, 0)), usize::try_from(long(a, 1))) else {
            return Err(bad_index("index"));
        };
        if from >= list.len() || to >= list.len() {
            return Err(bad_index("index"));
        }
        let moved = list.remove(from);
        list.insert(to, moved);
        Ok(Value::Null)
    })],
);

pub(super) const READ_ONLY_METHODS: &[Method] = &[
    m("bool Contains(T value)", contains),
    m("void CopyTo(T[] array, int index)", copy_to),
    m("System.Collections.Generic.IEnumerator[T] GetEnumerator()", enumerate),
    m("int IndexOf(T value)", index_of),
    m("void Add(T value)", |_, _, _| Err(read_only())),
    m("void Clear()", |_, _, _| Err(read_only())),
    m("void Insert(int index, T value)", |_, _, _| Err(read_only())),
    m("bool Remove(T value)", |_, _, _| Err(read_only())),
    m("void RemoveAt(int index)", |_, _, _| Err(read_only())),
];

fn own(this: &Value) -> Result<&List, Fault> {
    body::<List>(this)
}

fn read_only() -> Fault {
    Fault::thrown("System.NotSupportedException", "Collection is read-only.")
}

fn changeable(this: &Value) -> Result<std::cell::RefMut<'_, Vec<Value>>, Fault> {
    let list = own(this)?;
    if list.is_read_only() { Err(read_only()) } else { Ok(list.items_mut()) }
}

/// The argument as it was given: what is put in a list keeps its extended members.
fn given(args: &[Value], index: usize) -> Value {
    match args.get(index) {
        Some(Value::Nothing) | None => Value::Null,
        Some(value) => value.clone(),
    }
}

fn made(def: &'static TypeDef, this: &Value, items: Vec<Value>) -> Outcome {
    let element = generic_arguments(this).into_iter().next().unwrap_or(TypeRef::Def(&super::OBJECT));
    Ok(Value::object(List::of_kind(def, Some(element), items)))
}

fn search(rt: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let list = own(this)?.items().clone();
    binary_search(rt, &list, arg(args, 0), &Comparer::of(arg(args, 1)))
}

fn clear(_: Rt<'_>, this: &Value, _: &[Value]) -> Outcome {
    changeable(this)?.clear();
    Ok(Value::Null)
}

fn contains(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    Ok(Value::Bool(own(this)?.items().iter().any(|v| net_equals(v, arg(args, 0)))))
}

fn copy_to(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let target = arg(args, 0).as_array().ok_or_else(|| null_argument("array"))?;
    let list = own(this)?.items().clone();
    let at = args.get(1).map_or(0, |_| long(args, 1));
    if at < 0 || at as usize + list.len() > target.len() {
        return Err(bad_argument(
            "Destination array was not long enough. Check the destination index, length, and the array's lower bounds. (Parameter 'destinationArray')",
        ));
    }
    for (i, value) in list.into_iter().enumerate() {
        target.set(at as usize + i, value);
    }
    Ok(Value::Null)
}

fn enumerate(_: Rt<'_>, this: &Value, _: &[Value]) -> Outcome {
    Ok(super::enumerator::over(own(this)?.items().clone()))
}

fn part(this: &Value, start: i64, count: i64) -> Result<Vec<Value>, Fault> {
    let (start, count) = (not_negative("index", start)?, not_negative("count", count)?);
    let list = own(this)?.items();
    let part = list.get(start..start + count).ok_or_else(bad_range)?;
    Ok(part.to_vec())
}

fn bad_range() -> Fault {
    bad_argument(
        "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.",
    )
}

fn same_kind(this: &Value, args: &[Value]) -> Outcome {
    let list = own(this)?;
    let element = list.element().cloned().unwrap_or(TypeRef::Def(&super::OBJECT));
    Ok(Value::object(List::new(element, part(this, long(args, 0), long(args, 1))?)))
}

fn index_of(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let list = own(this)?.items();
    let start = args.get(1).map_or(0, |_| long(args, 1));
    let start = usize::try_from(start).ok().filter(|s| *s <= list.len()).ok_or_else(|| bad_index("startIndex"))?;
    let count = args.get(2).map_or(list.len() - start, |_| long(args, 2).max(0) as usize).min(list.len() - start);
    let found = list.iter().skip(start).take(count).position(|v| net_equals(v, arg(args, 0)));
    Ok(Value::Int(found.map_or(-1, |i| (i + start) as i32)))
}

fn last_index_of(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let found = own(this)?.items().iter().rposition(|v| net_equals(v, arg(args, 0)));
    Ok(Value::Int(found.map_or(-1, |i| i as i32)))
}

fn insert(this: &Value, index: i64, values: Vec<Value>, message: &str) -> Outcome {
    let mut list = changeable(this)?;
    let at = usize::try_from(index).ok().filter(|i| *i <= list.len()).ok_or_else(|| out_of_range(message, "index"))?;
    list.splice(at..at, values);
    Ok(Value::Null)
}

fn remove(this: &Value, value: &Value) -> Outcome {
    let mut list = changeable(this)?;
    let found = list.iter().position(|v| net_equals(v, value));
    if let Some(i) = found {
        list.remove(i);
    }
    Ok(Value::Bool(found.is_some()))
}

fn remove_at(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let mut list = changeable(this)?;
    let at = usize::try_from(long(args, 0)).ok().filter(|i| *i < list.len()).ok_or_else(|| bad_index("index"))?;
    list.remove(at);
    Ok(Value::Null)
}

fn remove_range(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let (start, count) = (not_negative("index", long(args, 0))?, not_negative("count", long(args, 1))?);
    let mut list = changeable(this)?;
    if start + count > list.len() {
        return Err(bad_range());
    }
    list.drain(start..start + count);
    Ok(Value::Null)
}

fn reverse(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let mut list = changeable(this)?;
    if args.is_empty() {
        list.reverse();
        return Ok(Value::Null);
    }
    let (start, count) = (not_negative("index", long(args, 0))?, not_negative("count", long(args, 1))?);
    list.get_mut(start..start + count).ok_or_else(bad_range)?.reverse();
    Ok(Value::Null)
}

fn sort(rt: &mut dyn Runtime, this: &Value, comparer: &Comparer) -> Outcome {
    let mut list = changeable(this)?.clone();
    comparer.sort(rt, &mut list)?;
    *own(this)?.items_mut() = list;
    Ok(Value::Null)
}

fn position(rt: &mut dyn Runtime, this: &Value, args: &[Value], start: usize) -> Result<Option<usize>, Fault> {
    for (i, value) in own(this)?.items().clone().iter().enumerate().skip(start) {
        if test(rt, arg(args, 0), value)? {
            return Ok(Some(i));
        }
    }
    Ok(None)
}

fn last_position(rt: &mut dyn Runtime, this: &Value, args: &[Value]) -> Result<Option<usize>, Fault> {
    for (i, value) in own(this)?.items().clone().iter().enumerate().rev() {
        if test(rt, arg(args, 0), value)? {
            return Ok(Some(i));
        }
    }
    Ok(None)
}

fn at_or_default(this: &Value, index: Option<usize>) -> Outcome {
    let list = own(this)?;
    let found = index.and_then(|i| list.items().get(i).cloned());
    Ok(found.unwrap_or_else(|| list.element().map_or(Value::Null, element_default)))
}
