//! `System.Array`.

use super::compare::Comparer;
use super::object::{default_of, net_equals};
use super::support::{
    Outcome, Rt, arg, bad_argument, bad_index, get_ref, int, items, long, long_of, m, null_argument, overflow, p,
    set_ref, sp, test, type_arg,
};
use super::{Method, Property, TypeDef, TypeRef};
use crate::value::convert::convert;
use crate::value::{Array, Fault, MultiArray, Runtime, Value};

/// `System.Array`.
pub static ARRAY: TypeDef = TypeDef::class("System.Array")
    .implements(&[
        "System.Collections.IList",
        "System.Collections.ICollection",
        "System.Collections.IEnumerable",
        "System.ICloneable",
    ])
    .properties(PROPERTIES)
    .methods(METHODS)
    .static_properties(&[sp("MaxLength", "int", |_| Ok(Value::Int(0x7FFF_FFC7)))])
    .static_methods(STATIC_METHODS);

const PROPERTIES: &[Property] = &[
    p("Length", "int", |_, this| Ok(Value::Int(length(this) as i32))),
    p("LongLength", "long", |_, this| Ok(Value::Long(length(this) as i64))),
    p("Rank", "int", |_, this| Ok(Value::Int(lengths(this).len() as i32))),
    p("SyncRoot", "System.Object", |_, this| Ok(this.clone())),
    p("IsReadOnly", "bool", |_, _| Ok(Value::Bool(false))),
    p("IsFixedSize", "bool", |_, _| Ok(Value::Bool(true))),
    p("IsSynchronized", "bool", |_, _| Ok(Value::Bool(false))),
    p("Count", "int", |_, this| Ok(Value::Int(length(this) as i32))),
];

const METHODS: &[Method] = &[
    m("int Add(System.Object value)", |_, _, _| Err(fixed_size())),
    m("void Clear()", |_, this, _| {
        let own = vector(this)?;
        own.items_mut().fill(element_default(own.element()));
        Ok(Value::Null)
    }),
    m("System.Object Clone()", |_, this, _| {
        let own = vector(this)?;
        Ok(Value::typed_array(own.element().clone(), own.to_vec()))
    }),
    m("bool Contains(System.Object value)", |_, this, a| {
        Ok(Value::Bool(vector(this)?.items().iter().any(|v| net_equals(v, arg(a, 0)))))
    }),
    m("void CopyTo(array array, int index)", |_, this, a| {
        let target = arg(a, 0).as_array().ok_or_else(|| null_argument("array"))?;
        copy(vector(this)?, 0, target, long(a, 1), length(this) as i64)
    }),
    m("System.Object Get(int index)", get_value),
    m("System.Collections.IEnumerator GetEnumerator()", |_, this, _| {
        Ok(super::enumerator::over(super::support::elements(this).unwrap_or_default()))
    }),
    m("int GetLength(int dimension)", |_, this, a| dimension(this, a).map(|n| Value::Int(n as i32))),
    m("long GetLongLength(int dimension)", |_, this, a| dimension(this, a).map(|n| Value::Long(n as i64))),
    m("int GetLowerBound(int dimension)", |_, this, a| dimension(this, a).map(|_| Value::Int(0))),
    m("int GetUpperBound(int dimension)", |_, this, a| dimension(this, a).map(|n| Value::Int(n as i32 - 1))),
    m("System.Object GetValue(Params int[] indices)", |_, this, a| {
        let indices: Vec<i64> = items(a, 0).unwrap_or_default().iter().map(long_of).collect();
        read(this, &indices)
    }),
    m("System.Object GetValue(int index)", get_value),
    m("System.Object GetValue(int index1, int index2)", |_, this, a| read(this, &[long(a, 0), long(a, 1)])),
    m("System.Object GetValue(int index1, int index2, int index3)", |_, this, a| {
        read(this, &[long(a, 0), long(a, 1), long(a, 2)])
    }),
    m("int IndexOf(System.Object value)", |_, this, a| {
        let found = vector(this)?.items().iter().position(|v| net_equals(v, arg(a, 0)));
        Ok(Value::Int(found.map_or(-1, |i| i as i32)))
    }),
    m("void Initialize()", |_, _, _| Ok(Value::Null)),
    m("void Insert(int index, System.Object value)", |_, _, _| Err(fixed_size())),
    m("void Remove(System.Object value)", |_, _, _| Err(fixed_size())),
    m("void RemoveAt(int index)", |_, _, _| Err(fixed_size())),
    m("void Set(int index, System.Object value)", |_, this, a| write(this, &[long(a, 0)], arg(a, 1))),
    m("void SetValue(System.Object value, int index)", |_, this, a| write(this, &[long(a, 1)], arg(a, 0))),
    m("void SetValue(System.Object value, int index1, int index2)", |_, this, a| {
        write(this, &[long(a, 1), long(a, 2)], arg(a, 0))
    }),
    m("void SetValue(System.Object value, Params int[] indices)", |_, this, a| {
        let indices: Vec<i64> = items(a, 1).unwrap_or_default().iter().map(long_of).collect();
        write(this, &indices, arg(a, 0))
    }),
];

const STATIC_METHODS: &[Method] = &[
    m("System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly(T[] array)", |_, _, a| {
        let own = source(a, 0)?;
        Ok(Value::object(crate::value::List::of_kind(
            &super::READ_ONLY_COLLECTION,
            Some(own.element().clone()),
            own.to_vec(),
        )))
    }),
    m("int BinarySearch(array array, System.Object value)", |rt, _, a| {
        binary_search(rt, &source(a, 0)?.to_vec(), arg(a, 1), &Comparer::Default)
    }),
    m("int BinarySearch(array array, System.Object value, System.Collections.IComparer comparer)", |rt, _, a| {
        binary_search(rt, &source(a, 0)?.to_vec(), arg(a, 1), &Comparer::of(arg(a, 2)))
    }),
    m("void Clear(array array)", |_, _, a| clear(a, None)),
    m("void Clear(array array, int index, int length)", |_, _, a| clear(a, Some((long(a, 1), long(a, 2))))),
    m("TOutput[] ConvertAll(T[] array, System.Converter[T,T] converter)", |rt, _, a| {
        let own = source(a, 0)?.to_vec();
        let made = own.iter().map(|v| rt.call_block(arg(a, 1), std::slice::from_ref(v)));
        Ok(Value::array(made.collect::<Result<_, _>>()?))
    }),
    m("void Copy(array sourceArray, array destinationArray, int length)", |_, _, a| {
        copy(source(a, 0)?, 0, source(a, 1)?, 0, long(a, 2))
    }),
    m(
        "void Copy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)",
        |_, _, a| copy(source(a, 0)?, long(a, 1), source(a, 2)?, long(a, 3), long(a, 4)),
    ),
    m("array CreateInstance(type elementType, int length)", |_, _, a| with_length(&type_arg(a, 0), arg(a, 1))),
    m("array CreateInstance(type elementType, int length1, int length2)", |_, _, a| {
        with_lengths(&TypeRef::Array(std::rc::Rc::new(type_arg(a, 0)), 2), a.get(1..).unwrap_or_default())
    }),
    m("bool Exists(T[] array, System.Predicate[T] match)", |rt, _, a| Ok(Value::Bool(find(rt, a)?.is_some()))),
    m("void Fill(T[] array, T value)", |_, _, a| {
        let own = source(a, 0)?;
        let value = convert(arg(a, 1), own.element())?;
        own.items_mut().fill(value);
        Ok(Value::Null)
    }),
    m("T Find(T[] array, System.Predicate[T] match)", |rt, _, a| {
        let own = source(a, 0)?;
        Ok(find(rt, a)?.and_then(|i| own.get(i)).unwrap_or_else(|| element_default(own.element())))
    }),
    m("T[] FindAll(T[] array, System.Predicate[T] match)", |rt, _, a| {
        let own = source(a, 0)?;
        let mut found = Vec::new();
        for value in own.to_vec() {
            if test(rt, arg(a, 1), &value)? {
                found.push(value);
            }
        }
        Ok(Value::typed_array(own.element().clone(), found))
    }),
    m("int FindIndex(T[] array, System.Predicate[T] match)", |rt, _, a| {
        Ok(Value::Int(find(rt, a)?.map_or(-1, |i| i as i32)))
    }),
    m("int FindIndex(T[] array, int startIndex, System.Predicate[T] match)", |rt, _, a| {
        let length = source(a, 0)?.items().len() as i64;
        find_within(rt, a, 2, long(a, 1), length - long(a, 1), false)
    }),
    m("int FindIndex(T[] array, int startIndex, int count, System.Predicate[T] match)", |rt, _, a| {
        find_within(rt, a, 3, long(a, 1), long(a, 2), false)
    }),
    m("int FindLastIndex(T[] array, System.Predicate[T] match)", |rt, _, a| {
        let length = source(a, 0)?.items().len() as i64;
        find_within(rt, a, 1, length - 1, length, true)
    }),
    m("int FindLastIndex(T[] array, int startIndex, System.Predicate[T] match)", |rt, _, a| {
        find_within(rt, a, 2, long(a, 1), long(a, 1) + 1, true)
    }),
    m("int FindLastIndex(T[] array, int startIndex, int count, System.Predicate[T] match)", |rt, _, a| {
        find_within(rt, a, 3, long(a, 1), long(a, 2), true)
    }),
    m(
        "void ConstrainedCopy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)",
        |_, _, a| {
            let target = arg(a, 2).as_array().ok_or_else(|| null_argument("destinationArray"))?;
            copy(source(a, 0)?, long(a, 1), target, long(a, 3), long(a, 4))
        },
    ),
    m("array CreateInstanceFromArrayType(type arrayType, int length)", |_, _, a| match type_arg(a, 0) {
        TypeRef::Array(element, 1) => with_length(&element, arg(a, 1)),
        _ => Err(bad_argument("The type must be an array type of rank 1.")),
    }),
    m("T FindLast(T[] array, System.Predicate[T] match)", |rt, _, a| {
        let own = source(a, 0)?;
        for value in own.to_vec().into_iter().rev() {
            if test(rt, arg(a, 1), &value)? {
                return Ok(value);
            }
        }
        Ok(element_default(own.element()))
    }),
    m("void ForEach(T[] array, System.Action[T] action)", |rt, _, a| {
        for value in source(a, 0)?.to_vec() {
            rt.call_block(arg(a, 1), &[value])?;
        }
        Ok(Value::Null)
    }),
    m("int IndexOf(array array, System.Object value)", |_, _, a| index_of(a, 0, i64::MAX)),
    m("int IndexOf(array array, System.Object value, int startIndex)", |_, _, a| index_of(a, long(a, 2), i64::MAX)),
    m("int IndexOf(array array, System.Object value, int startIndex, int count)", |_, _, a| {
        index_of(a, long(a, 2), long(a, 3))
    }),
    m("int LastIndexOf(array array, System.Object value)", |_, _, a| {
        let found = source(a, 0)?.items().iter().rposition(|v| net_equals(v, arg(a, 1)));
        Ok(Value::Int(found.map_or(-1, |i| i as i32)))
    }),
    m("void Resize([ref] T[] array, int newSize)", |_, _, a| {
        let size = usize::try_from(long(a, 1)).map_err(|_| super::support::negative("newSize", long(a, 1)))?;
        let present = get_ref(a, 0)?;
        let made = match present.as_array() {
            Some(own) => {
                let mut items = own.to_vec();
                items.resize(size, element_default(own.element()));
                Value::typed_array(own.element().clone(), items)
            }
            None => Value::array(vec![Value::Null; size]),
        };
        set_ref(a, 0, made)?;
        Ok(Value::Null)
    }),
    m("void Reverse(array array)", |_, _, a| {
        source(a, 0)?.items_mut().reverse();
        Ok(Value::Null)
    }),
    m("void Reverse(array array, int index, int length)", |_, _, a| {
        let own = source(a, 0)?;
        let (start, end) = range(own, long(a, 1), long(a, 2))?;
        if let Some(part) = own.items_mut().get_mut(start..end) {
            part.reverse();
        }
        Ok(Value::Null)
    }),
    m("void Sort(array array)", |rt, _, a| sort(rt, a, &Comparer::Default)),
    m("void Sort(array keys, array items)", |rt, _, a| sort_pairs(rt, a, &Comparer::Default)),
    m("void Sort(array array, System.Collections.IComparer comparer)", |rt, _, a| {
        sort(rt, a, &Comparer::of(arg(a, 1)))
    }),
    m("void Sort(array keys, array items, System.Collections.IComparer comparer)", |rt, _, a| {
        sort_pairs(rt, a, &Comparer::of(arg(a, 2)))
    }),
    m("void Sort(T[] array, System.Comparison[T] comparison)", |rt, _, a| sort(rt, a, &Comparer::of(arg(a, 1)))),
    m("void Sort(array array, int index, int length)", |rt, _, a| {
        let own = source(a, 0)?;
        let (start, end) = range(own, long(a, 1), long(a, 2))?;
        let mut list = own.to_vec();
        if let Some(part) = list.get_mut(start..end) {
            Comparer::Default.sort(rt, part)?;
        }
        *own.items_mut() = list;
        Ok(Value::Null)
    }),
    m("bool TrueForAll(T[] array, System.Predicate[T] match)", |rt, _, a| {
        for value in source(a, 0)?.to_vec() {
            if !test(rt, arg(a, 1), &value)? {
                return Ok(Value::Bool(false));
            }
        }
        Ok(Value::Bool(true))
    }),
];

fn fixed_size() -> Fault {
    Fault::thrown("System.NotSupportedException", "Collection was of a fixed size.")
}

fn outside() -> Fault {
    Fault::thrown("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
}

fn length(this: &Value) -> usize {
    lengths(this).iter().product()
}

fn lengths(this: &Value) -> Vec<usize> {
    match this.downcast::<MultiArray>() {
        Some(many) => many.lengths().to_vec(),
        None => vec![this.as_array().map_or(0, |a| a.len())],
    }
}

fn dimension(this: &Value, args: &[Value]) -> Result<usize, Fault> {
    usize::try_from(long(args, 0)).ok().and_then(|d| lengths(this).get(d).copied()).ok_or_else(outside)
}

fn vector(this: &Value) -> Result<&Array, Fault> {
    this.as_array()
        .map(|a| &**a)
        .ok_or_else(|| Fault::thrown("System.RankException", "Only single dimension arrays are supported here."))
}

fn source(args: &[Value], index: usize) -> Result<&Array, Fault> {
    match arg(args, index) {
        Value::Null => Err(null_argument("array")),
        other => vector(other),
    }
}

fn get_value(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    read(this, &[long(args, 0)])
}

fn read(this: &Value, indices: &[i64]) -> Outcome {
    if lengths(this).len() != indices.len() {
        return Err(bad_argument("Array was not a one-dimensional array."));
    }
    let found = match (this.downcast::<MultiArray>(), indices) {
        (Some(many), _) => many.get(indices),
        (None, [index]) => usize::try_from(*index).ok().and_then(|i| vector(this).ok()?.get(i)),
        _ => None,
    };
    found.ok_or_else(outside)
}

fn write(this: &Value, indices: &[i64], value: &Value) -> Outcome {
    let done = match (this.downcast::<MultiArray>(), indices) {
        (Some(many), _) => many.set(indices, store(value, many.element())?),
        (None, [index]) => {
            let own = vector(this)?;
            let value = store(value, own.element())?;
            usize::try_from(*index).is_ok_and(|i| own.set(i, value))
        }
        _ => false,
    };
    if done { Ok(Value::Null) } else { Err(outside()) }
}

fn store(value: &Value, element: &TypeRef) -> Outcome {
    convert(value, element)
        .map_err(|_| Fault::thrown("System.InvalidCastException", "Object cannot be stored in an array of this type."))
}

fn range(own: &Array, start: i64, count: i64) -> Result<(usize, usize), Fault> {
    let (start, count) =
        (super::support::not_negative("index", start)?, super::support::not_negative("length", count)?);
    if start + count > own.len() {
        return Err(bad_argument(
            "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.",
        ));
    }
    Ok((start, start + count))
}

fn clear(args: &[Value], part: Option<(i64, i64)>) -> Outcome {
    let own = source(args, 0)?;
    let (start, count) = part.unwrap_or((0, own.len() as i64));
    let end = start + count;
    if start < 0 || count < 0 || end > own.len() as i64 {
        return Err(outside());
    }
    let fill = element_default(own.element());
    if let Some(part) = own.items_mut().get_mut(start as usize..end as usize) {
        part.fill(fill);
    }
    Ok(Value::Null)
}

fn copy(from: &Array, start: i64, to: &Array, at: i64, count: i64) -> Outcome {
    if count < 0 {
        return Err(super::support::negative("length", count));
    }
    if start < 0 || start + count > from.len() as i64 {
        return Err(bad_argument(
            "Source array was not long enough. Check the source index, length, and the array's lower bounds. (Parameter 'sourceArray')",
        ));
    }
    if at < 0 || at + count > to.len() as i64 {
        return Err(bad_argument(
            "Destination array was not long enough. Check the destination index, length, and the array's lower bounds. (Parameter 'destinationArray')",
        ));
    }
    let part: Vec<Value> = from.items().iter().skip(start as usize).take(count as usize).cloned().collect();
    for (i, value) in part.into_iter().enumerate() {
        let value = store(&value, to.element())?;
        to.set(at as usize + i, value);
    }
    Ok(Value::Null)
}

/// Looks among `count` elements from a place on, or back from it; the predicate is the argument at `at`.
fn find_within(rt: &mut dyn Runtime, args: &[Value], at: usize, start: i64, count: i64, back: bool) -> Outcome {
    let own = source(args, 0)?.to_vec();
    let length = own.len() as i64;
    let end = if back { start - count + 1 } else { start };
    if !((0..=length).contains(&start) || back && start == -1) {
        return Err(bad_index("startIndex"));
    }
    if count < 0 || end < 0 || (!back && start + count > length) {
        return Err(super::support::out_of_range(
            "Count must be positive and count must refer to a location within the string/array/collection.",
            "count",
        ));
    }
    for step in 0..count {
        let index = if back { start - step } else { start + step };
        let Some(value) = own.get(index as usize) else { continue };
        if test(rt, arg(args, at), value)? {
            return Ok(Value::Int(index as i32));
        }
    }
    Ok(Value::Int(-1))
}

fn find(rt: &mut dyn Runtime, args: &[Value]) -> Result<Option<usize>, Fault> {
    for (i, value) in source(args, 0)?.to_vec().iter().enumerate() {
        if test(rt, arg(args, 1), value)? {
            return Ok(Some(i));
        }
    }
    Ok(None)
}

fn index_of(args: &[Value], start: i64, count: i64) -> Outcome {
    let own = source(args, 0)?;
    let start = usize::try_from(start).ok().filter(|s| *s <= own.len()).ok_or_else(|| bad_index("startIndex"))?;
    let end = count.clamp(0, (own.len() - start) as i64) as usize + start;
    let items = own.items();
    let found = items.get(start..end).unwrap_or_default().iter().position(|v| net_equals(v, arg(args, 1)));
    Ok(Value::Int(found.map_or(-1, |i| (i + start) as i32)))
}

/// The index of a value in a sorted list, or the complement of where it belongs.
pub(super) fn binary_search(rt: &mut dyn Runtime, items: &[Value], value: &Value, comparer: &Comparer) -> Outcome {
    let (mut low, mut high) = (0, items.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let Some(item) = items.get(middle) else { break };
        match comparer.order(rt, item, value)? {
            std::cmp::Ordering::Equal => return Ok(Value::Int(middle as i32)),
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
        }
    }
    Ok(Value::Int(!(low as i32)))
}

fn sort(rt: &mut dyn Runtime, args: &[Value], comparer: &Comparer) -> Outcome {
    let own = source(args, 0)?;
    let mut list = own.to_vec();
    comparer.sort(rt, &mut list)?;
    *own.items_mut() = list;
    Ok(Value::Null)
}

fn sort_pairs(rt: &mut dyn Runtime, args: &[Value], comparer: &Comparer) -> Outcome {
    let keys = source(args, 0)?;
    let Some(values) = arg(args, 1).as_array() else { return sort(rt, args, comparer) };
    let own = keys.to_vec();
    let mut order: Vec<Value> = (0..own.len() as i32).map(Value::Int).collect();
    let at = |v: &Value| own.get(int(std::slice::from_ref(v), 0) as usize).cloned().unwrap_or_default();
    let mut failure = None;
    order.sort_by(|x, y| match comparer.order(rt, &at(x), &at(y)) {
        Ok(order) => order,
        Err(fault) => {
            failure.get_or_insert(fault);
            std::cmp::Ordering::Equal
        }
    });
    if let Some(fault) = failure {
        return Err(fault);
    }
    let old = values.to_vec();
    for (i, from) in order.iter().enumerate() {
        keys.set(i, at(from));
        if let Some(value) = old.get(long_of(from) as usize) {
            values.set(i, value.clone());
        }
    }
    Ok(Value::Null)
}

fn length_of(value: &Value) -> Result<usize, Fault> {
    let n = convert(value, &TypeRef::Def(&super::INT64)).map(|v| long_of(&v))?;
    usize::try_from(n).map_err(|_| overflow("Arithmetic operation resulted in an overflow."))
}

/// What an element is before anything is put there.
pub fn element_default(element: &TypeRef) -> Value {
    default_of(element).unwrap_or(Value::Null)
}

/// `[T[]]::new(length)`.
pub(super) fn with_length(element: &TypeRef, length: &Value) -> Outcome {
    let length = crate::value::limits::items(length_of(length)?)?;
    Ok(Value::Array(Array::typed(element.clone(), vec![element_default(element); length])))
}

/// `[T[,]]::new(length, length)`.
pub(super) fn with_lengths(ty: &TypeRef, lengths: &[Value]) -> Outcome {
    let TypeRef::Array(element, rank) = ty else { return Ok(Value::Null) };
    if lengths.len() != usize::from(*rank) {
        return Err(super::call::no_overload(crate::value::Name::new("new"), lengths.len()));
    }
    let lengths = lengths.iter().map(length_of).collect::<Result<Vec<_>, _>>()?;
    Ok(Value::object(MultiArray::new((**element).clone(), lengths, &element_default(element))))
}
