//! Dictionaries: `Hashtable`, `OrderedDictionary`, ``Dictionary`2``, the sorted ones, and their pairs.

use std::rc::Rc;

use super::comparer::ignores_case;
use super::enumerator::{over_pairs, pair};
use super::object::net_equals;
use super::support::{
    Outcome, Rt, arg, bad_argument, bad_index, body, generic_arguments, joined, joined_properties, long, m,
    null_argument, out_of_range, p, set_ref,
};
use super::{Method, Property, TypeDef, TypeRef};
use crate::value::{
    Dictionary, DictionaryEntry, Fault, GenericDictionary, Hashtable, KeyValuePair, List, OrderedDictionary, Value,
};

/// The pairs of a dictionary as it enumerates them: `DictionaryEntry` or `KeyValuePair`.
pub fn pairs(value: &Value) -> Vec<Value> {
    let Value::Object(object) = value.base() else { return Vec::new() };
    let Some(dictionary) = object.body().dictionary() else { return Vec::new() };
    let generic = object.downcast::<GenericDictionary>().map(|d| d.arguments()).filter(|a| !a.is_empty());
    let entries = dictionary.entries().into_iter();
    match generic {
        Some(arguments) => {
            let arguments: Rc<[_]> = arguments.into();
            let pair = |(key, value)| Value::object(KeyValuePair { arguments: arguments.clone(), key, value });
            entries.map(pair).collect()
        }
        None => entries.map(|(key, value)| Value::object(DictionaryEntry { key, value })).collect(),
    }
}

macro_rules! views {
    ($($id:ident $name:literal;)*) => {
        $(static $id: TypeDef = TypeDef::class($name)
            .implements(&["System.Collections.ICollection", "System.Collections.IEnumerable"])
            .properties(VIEW_PROPERTIES)
            .methods(VIEW_METHODS);)*
        /// The rows of this file.
        pub(super) static ALL: &[&TypeDef] = &[$(&$id),*];
    };
}

views! {
    HASHTABLE_KEYS "System.Collections.Hashtable+KeyCollection";
    HASHTABLE_VALUES "System.Collections.Hashtable+ValueCollection";
    ORDERED_VIEW "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection";
    GENERIC_KEYS "System.Collections.Generic.Dictionary`2+KeyCollection";
    GENERIC_VALUES "System.Collections.Generic.Dictionary`2+ValueCollection";
    SORTED_KEYS "System.Collections.SortedList+KeyList";
    SORTED_VALUES "System.Collections.SortedList+ValueList";
}

const VIEW_PROPERTIES: &[Property] = &[
    p("Count", "int", |_, this| Ok(Value::Int(body::<List>(this)?.items().len() as i32))),
    p("IsSynchronized", "bool", |_, _| Ok(Value::Bool(false))),
    p("SyncRoot", "System.Object", |_, this| Ok(this.clone())),
];

const VIEW_METHODS: &[Method] = &[
    m("bool Contains(System.Object item)", |_, this, a| {
        Ok(Value::Bool(body::<List>(this)?.items().iter().any(|v| net_equals(v, arg(a, 0)))))
    }),
    m("void CopyTo(array array, int arrayIndex)", |_, this, a| {
        let target = arg(a, 0).as_array().ok_or_else(|| null_argument("array"))?;
        for (i, value) in body::<List>(this)?.items().iter().enumerate() {
            if !target.set(i + long(a, 1).max(0) as usize, value.clone()) {
                return Err(bad_argument(
                    "Destination array is not long enough to copy all the items in the collection. Check array index and length.",
                ));
            }
        }
        Ok(Value::Null)
    }),
    m("System.Collections.IEnumerator GetEnumerator()", |_, this, _| {
        Ok(super::enumerator::over(body::<List>(this)?.items().clone()))
    }),
];

/// The least prime number of the table's growth that holds a count.
fn prime(count: usize) -> i32 {
    const PRIMES: [i32; 40] = [
        3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103,
        1327, 1597, 1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10_103, 12_143, 14_591, 17_519, 21_023,
    ];
    PRIMES.into_iter().find(|p| *p as usize >= count).unwrap_or(count as i32)
}

/// The size of a hash table that grew one by one to a count.
pub(super) fn capacity(count: usize) -> i32 {
    let mut size = 0;
    while (size as usize) < count {
        size = prime(size as usize * 2);
    }
    size
}

const CAPACITY: Property = p("Capacity", "int", |_, this| Ok(Value::Int(capacity(own(this)?.len()))));
const COMPARER: Property = p("Comparer", "System.Object", |_, this| {
    let ignore_case = this.downcast::<GenericDictionary>().is_some_and(|d| d.map().ignores_case());
    Ok(super::comparer::of_keys(ignore_case))
});
const ORDER: Property = p("Comparer", "System.Object", |_, _| Ok(super::comparer::default_order()));

const COMMON: usize = PROPERTIES.len();
pub(super) const GENERIC_PROPERTIES: &[Property] =
    &joined_properties::<{ COMMON + 2 }>(PROPERTIES, &[CAPACITY, COMPARER]);
pub(super) const CONCURRENT_PROPERTIES: &[Property] = &joined_properties::<{ COMMON + 2 }>(
    PROPERTIES,
    &[COMPARER, p("IsEmpty", "bool", |_, this| Ok(Value::Bool(own(this)?.is_empty())))],
);
pub(super) const SORTED_PROPERTIES: &[Property] = &joined_properties::<{ COMMON + 1 }>(PROPERTIES, &[ORDER]);
pub(super) const SORTED_LIST_PROPERTIES: &[Property] = &joined_properties::<{ COMMON + 1 }>(
    PROPERTIES,
    &[p("Capacity", "int", |_, this| Ok(Value::Int(own(this)?.len().max(16) as i32)))],
);

pub(super) const SORTED_LIST_STATICS: &[Method] =
    &[m("System.Collections.SortedList Synchronized(System.Collections.SortedList list)", |_, _, a| {
        if arg(a, 0).is_null() { Err(null_argument("list")) } else { Ok(arg(a, 0).clone()) }
    })];

fn own(this: &Value) -> Result<&dyn Dictionary, Fault> {
    let Value::Object(object) = this else { return Err(null_argument("this")) };
    object.body().dictionary().ok_or_else(|| null_argument("this"))
}

fn view(this: &Value, keys: bool) -> Outcome {
    let entries = own(this)?.entries();
    let items = entries.into_iter().map(|(k, v)| if keys { k } else { v }).collect();
    let def = if this.downcast::<Hashtable>().is_some() {
        if keys { &HASHTABLE_KEYS } else { &HASHTABLE_VALUES }
    } else if this.downcast::<OrderedDictionary>().is_some() {
        &ORDERED_VIEW
    } else if matches!(this.type_ref(), Some(TypeRef::Generic(..))) {
        if keys { &GENERIC_KEYS } else { &GENERIC_VALUES }
    } else if keys {
        &SORTED_KEYS
    } else {
        &SORTED_VALUES
    };
    Ok(Value::object(List::of_kind(def, None, items).view_of(this)))
}

pub(super) const PROPERTIES: &[Property] = &[
    p("Count", "int", |_, this| Ok(Value::Int(own(this)?.len() as i32))),
    p("IsFixedSize", "bool", |_, _| Ok(Value::Bool(false))),
    p("IsReadOnly", "bool", |_, _| Ok(Value::Bool(false))),
    p("IsSynchronized", "bool", |_, _| Ok(Value::Bool(false))),
    p("Keys", "System.Collections.ICollection", |_, this| view(this, true)),
    p("SyncRoot", "System.Object", |_, this| Ok(this.clone())),
    p("Values", "System.Collections.ICollection", |_, this| view(this, false)),
];

/// Adds a new key; the shell's message for one that is there differs between plain and generic dictionaries.
fn add(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let dictionary = own(this)?;
    let key = arg(args, 0);
    if key.is_null() {
        return Err(null_argument("key"));
    }
    if let Some((old, _)) =
        dictionary.get(key).and_then(|_| dictionary.entries().into_iter().find(|(k, _)| same_key(this, k, key)))
    {
        let generic = this.downcast::<GenericDictionary>().is_some_and(|d| !d.arguments().is_empty());
        return Err(bad_argument(&if generic {
            format!("An item with the same key has already been added. Key: {}", key.net_text())
        } else {
            format!(
                "Item has already been added. Key in dictionary: '{}'  Key being added: '{}'",
                old.net_text(),
                key.net_text()
            )
        }));
    }
    dictionary.set(key, given(args, 1))?;
    Ok(Value::Null)
}

fn same_key(this: &Value, a: &Value, b: &Value) -> bool {
    let ignore_case = match this.downcast::<Hashtable>() {
        Some(table) => table.map().ignores_case(),
        None => match this.downcast::<OrderedDictionary>() {
            Some(table) => table.map().ignores_case(),
            None => this.downcast::<GenericDictionary>().is_some_and(|d| d.map().ignores_case()),
        },
    };
    crate::value::collections::key_equals(a, b, ignore_case)
}

fn given(args: &[Value], index: usize) -> Value {
    match args.get(index) {
        Some(Value::Nothing) | None => Value::Null,
        Some(value) => value.clone(),
    }
}

fn contains_key(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    if arg(args, 0).is_null() {
        return Err(null_argument("key"));
    }
    Ok(Value::Bool(own(this)?.get(arg(args, 0)).is_some()))
}

fn contains_value(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    Ok(Value::Bool(own(this)?.entries().iter().any(|(_, v)| net_equals(v, arg(args, 0)))))
}

fn clear(_: Rt<'_>, this: &Value, _: &[Value]) -> Outcome {
    own(this)?.clear();
    Ok(Value::Null)
}

fn remove(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    if arg(args, 0).is_null() {
        return Err(null_argument("key"));
    }
    Ok(Value::Bool(own(this)?.remove(arg(args, 0))))
}

fn enumerate(_: Rt<'_>, this: &Value, _: &[Value]) -> Outcome {
    Ok(over_pairs(pairs(this)))
}

fn copy_to(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let target = arg(args, 0).as_array().ok_or_else(|| null_argument("array"))?;
    for (i, value) in pairs(this).into_iter().enumerate() {
        if !target.set(i + long(args, 1).max(0) as usize, value) {
            return Err(bad_argument(
                "Destination array is not long enough to copy all the items in the collection. Check array index and length.",
            ));
        }
    }
    Ok(Value::Null)
}

fn get_item(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let key = arg(args, 0);
    if key.is_null() {
        return Err(null_argument("key"));
    }
    match own(this)?.get(key) {
        Some(value) => Ok(value),
        None if this.downcast::<GenericDictionary>().is_some_and(|d| !d.arguments().is_empty()) => Err(Fault::thrown(
            "System.Collections.Generic.KeyNotFoundException",
            format!("The given key '{}' was not present in the dictionary.", key.net_text()),
        )),
        None => Ok(Value::Null),
    }
}

fn set_item(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    own(this)?.set(arg(args, 0), given(args, 1))?;
    Ok(Value::Null)
}

pub(super) const HASHTABLE_CONSTRUCTORS: &[Method] = &[
    m("()", |_, _, _| Ok(Value::object(Hashtable::case_sensitive()))),
    m("(int capacity)", |_, _, _| Ok(Value::object(Hashtable::case_sensitive()))),
    m("(int capacity, float loadFactor)", |_, _, _| Ok(Value::object(Hashtable::case_sensitive()))),
    m("(System.Collections.IEqualityComparer equalityComparer)", |_, _, a| Ok(hashtable(arg(a, 0)))),
    m("(int capacity, System.Collections.IEqualityComparer equalityComparer)", |_, _, a| Ok(hashtable(arg(a, 1)))),
    m("(System.Collections.IDictionary d)", |_, _, a| copied(arg(a, 0), Value::object(Hashtable::case_sensitive()))),
    m("(System.Collections.IDictionary d, System.Collections.IEqualityComparer equalityComparer)", |_, _, a| {
        copied(arg(a, 0), hashtable(arg(a, 1)))
    }),
];

fn hashtable(comparer: &Value) -> Value {
    let made = if ignores_case(comparer) { Hashtable::new(0) } else { Hashtable::case_sensitive() };
    Value::object(made.with_comparer(comparer))
}

fn copied(from: &Value, into: Value) -> Outcome {
    let entries = own(from).map_err(|_| null_argument("d"))?.entries();
    let target = own(&into)?;
    for (key, value) in entries {
        target.set(&key, value)?;
    }
    Ok(into)
}

pub(super) const HASHTABLE_METHODS: &[Method] = &[
    m("void Add(System.Object key, System.Object value)", add),
    m("void Clear()", clear),
    m("System.Object Clone()", |_, this, _| Ok(Value::object(body::<Hashtable>(this)?.copy()))),
    m("bool Contains(System.Object key)", contains_key),
    m("bool ContainsKey(System.Object key)", contains_key),
    m("bool ContainsValue(System.Object value)", contains_value),
    m("void CopyTo(array array, int arrayIndex)", copy_to),
    m("System.Collections.IDictionaryEnumerator GetEnumerator()", enumerate),
    m("void Remove(System.Object key)", remove),
    m("System.Object get_Item(System.Object key)", get_item),
    m("void set_Item(System.Object key, System.Object value)", set_item),
];

pub(super) const HASHTABLE_STATICS: &[Method] =
    &[m("hashtable Synchronized(hashtable table)", |_, _, a| Ok(arg(a, 0).clone()))];

pub(super) const ORDERED_CONSTRUCTORS: &[Method] = &[
    m("()", |_, _, _| Ok(Value::object(OrderedDictionary::case_sensitive()))),
    m("(int capacity)", |_, _, _| Ok(Value::object(OrderedDictionary::case_sensitive()))),
    m("(System.Collections.IEqualityComparer comparer)", |_, _, a| Ok(ordered(arg(a, 0)))),
    m("(int capacity, System.Collections.IEqualityComparer comparer)", |_, _, a| Ok(ordered(arg(a, 1)))),
];

fn ordered(comparer: &Value) -> Value {
    Value::object(if ignores_case(comparer) { OrderedDictionary::new() } else { OrderedDictionary::case_sensitive() })
}

pub(super) const ORDERED_METHODS: &[Method] = &[
    m("void Add(System.Object key, System.Object value)", add),
    m("ordered AsReadOnly()", |_, this, _| Ok(Value::object(OrderedDictionary::from_entries(own(this)?.entries())))),
    m("void Clear()", clear),
    m("bool Contains(System.Object key)", contains_key),
    m("void CopyTo(array array, int index)", copy_to),
    m("System.Collections.IDictionaryEnumerator GetEnumerator()", enumerate),
    m("void Insert(int index, System.Object key, System.Object value)", |_, this, a| {
        let own = body::<OrderedDictionary>(this)?;
        let (key, count) = (arg(a, 1), own.map().len() as i64);
        if !(0..=count).contains(&long(a, 0)) {
            return Err(out_of_range("Specified argument was out of the range of valid values.", "index"));
        }
        if key.is_null() {
            return Err(null_argument("key"));
        }
        if own.map().get(key).is_some() {
            return Err(bad_argument(&format!(
                "Item has already been added. Key in dictionary: '{0}'  Key being added: '{0}'",
                key.net_text()
            )));
        }
        own.map_mut().insert_at(long(a, 0) as usize, key.clone(), given(a, 2));
        Ok(Value::Null)
    }),
    m("void Remove(System.Object key)", remove),
    m("void RemoveAt(int index)", |_, this, a| {
        let own = body::<OrderedDictionary>(this)?;
        let removed = usize::try_from(long(a, 0)).ok().and_then(|i| own.map_mut().remove_at(i));
        removed.map(|_| Value::Null).ok_or_else(|| bad_index("index"))
    }),
    m("System.Object get_Item(int index)", |_, this, a| {
        let found = usize::try_from(long(a, 0)).ok().and_then(|i| body::<OrderedDictionary>(this).ok()?.at(i));
        found.ok_or_else(|| bad_index("index"))
    }),
    m("System.Object get_Item(System.Object key)", get_item),
    m("void set_Item(int index, System.Object value)", |_, this, a| {
        let own = body::<OrderedDictionary>(this)?;
        if usize::try_from(long(a, 0)).is_ok_and(|i| own.set_at(i, given(a, 1))) {
            Ok(Value::Null)
        } else {
            Err(bad_index("index"))
        }
    }),
    m("void set_Item(System.Object key, System.Object value)", set_item),
];

macro_rules! generic_constructors {
    ($kind:path, $comparer:literal) => {
        &[
            m("()", |_, this, _| Ok(generic(&$kind, this, &Value::Null))),
            m("(int capacity)", |_, this, _| Ok(generic(&$kind, this, &Value::Null))),
            m(concat!("(", $comparer, " comparer)"), |_, this, a| Ok(generic(&$kind, this, arg(a, 0)))),
            m(concat!("(int capacity, ", $comparer, " comparer)"), |_, this, a| Ok(generic(&$kind, this, arg(a, 1)))),
            m("(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)", |_, this, a| {
                copied(arg(a, 0), generic(&$kind, this, &Value::Null))
            }),
            m(
                concat!("(System.Collections.Generic.IDictionary[TKey,TValue] dictionary, ", $comparer, " comparer)"),
                |_, this, a| copied(arg(a, 0), generic(&$kind, this, arg(a, 1))),
            ),
        ]
    };
}

pub(super) const DICTIONARY_CONSTRUCTORS: &[Method] =
    generic_constructors!(super::DICTIONARY, "System.Collections.Generic.IEqualityComparer[TKey]");
pub(super) const SORTED_DICTIONARY_CONSTRUCTORS: &[Method] =
    generic_constructors!(super::SORTED_DICTIONARY, "System.Collections.Generic.IComparer[TKey]");
pub(super) const GENERIC_SORTED_CONSTRUCTORS: &[Method] =
    generic_constructors!(super::GENERIC_SORTED_LIST, "System.Collections.Generic.IComparer[TKey]");
pub(super) const CONCURRENT_CONSTRUCTORS: &[Method] =
    generic_constructors!(super::CONCURRENT_DICTIONARY, "System.Collections.Generic.IEqualityComparer[TKey]");

fn generic(def: &'static TypeDef, this: &Value, comparer: &Value) -> Value {
    let arguments: Rc<[TypeRef]> = generic_arguments(this).into();
    let made = GenericDictionary::of_kind(def, arguments, ignores_case(comparer));
    Value::object(made.with_comparer(comparer))
}

pub(super) const GENERIC_METHODS: &[Method] = &[
    m("void Add(TKey key, TValue value)", add),
    m("void Clear()", clear),
    m("bool ContainsKey(TKey key)", contains_key),
    m("bool ContainsValue(TValue value)", contains_value),
    m("int EnsureCapacity(int capacity)", |_, this, a| {
        let asked = super::support::not_negative("capacity", long(a, 0))?;
        let own = capacity(own(this)?.len());
        Ok(Value::Int(if asked as i64 <= i64::from(own) { own } else { prime(asked) }))
    }),
    m("System.Collections.Generic.Dictionary`2+Enumerator[TKey,TValue] GetEnumerator()", enumerate),
    m("bool Remove(TKey key)", remove),
    m("bool Remove(TKey key, [ref] TValue value)", |_, this, a| take(this, a, true)),
    m("void TrimExcess()", |_, _, _| Ok(Value::Null)),
    m("void CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int index)", copy_to),
    m("bool TryAdd(TKey key, TValue value)", |rt, this, a| {
        if own(this)?.get(arg(a, 0)).is_some() {
            return Ok(Value::Bool(false));
        }
        add(rt, this, a)?;
        Ok(Value::Bool(true))
    }),
    m("bool TryGetValue(TKey key, [ref] TValue value)", |_, this, a| take(this, a, false)),
    m("TValue get_Item(TKey key)", get_item),
    m("void set_Item(TKey key, TValue value)", set_item),
];

fn take(this: &Value, args: &[Value], and_remove: bool) -> Outcome {
    let dictionary = own(this)?;
    let found = dictionary.get(arg(args, 0));
    let there = found.is_some();
    let missing = || {
        let ty = this.type_ref();
        let value = ty.as_ref().and_then(|t| super::signature::type_arguments(t).get(1).cloned());
        value.map_or(Value::Null, |t| super::array::element_default(&t))
    };
    set_ref(args, 1, found.unwrap_or_else(missing))?;
    if and_remove {
        dictionary.remove(arg(args, 0));
    }
    Ok(Value::Bool(there))
}

pub(super) const CONCURRENT_METHODS: &[Method] = &[
    m(
        "TValue AddOrUpdate(TKey key, TValue addValue, System.Func[TKey,TValue,TValue] updateValueFactory)",
        |rt, this, a| {
            let dictionary = own(this)?;
            let value = match dictionary.get(arg(a, 0)) {
                Some(old) => rt.call_block(arg(a, 2), &[arg(a, 0).clone(), old])?,
                None => given(a, 1),
            };
            dictionary.set(arg(a, 0), value.clone())?;
            Ok(value)
        },
    ),
    m("void Clear()", clear),
    m("bool ContainsKey(TKey key)", contains_key),
    m(
        "System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] GetEnumerator()",
        enumerate,
    ),
    m("System.Collections.Generic.KeyValuePair[TKey,TValue][] ToArray()", |_, this, _| {
        let pairs = pairs(this);
        let ty = match this.type_ref() {
            Some(TypeRef::Generic(_, arguments)) => TypeRef::Generic(&super::KEY_VALUE_PAIR, arguments),
            _ => TypeRef::Def(&super::OBJECT),
        };
        Ok(Value::typed_array(ty, pairs))
    }),
    m("TValue GetOrAdd(TKey key, System.Func[TKey,TValue] valueFactory)", |rt, this, a| {
        let dictionary = own(this)?;
        if let Some(value) = dictionary.get(arg(a, 0)) {
            return Ok(value);
        }
        let made = rt.call_block(arg(a, 1), std::slice::from_ref(arg(a, 0)))?;
        dictionary.set(arg(a, 0), made.clone())?;
        Ok(made)
    }),
    m("TValue GetOrAdd(TKey key, TValue value)", |_, this, a| {
        let dictionary = own(this)?;
        if let Some(value) = dictionary.get(arg(a, 0)) {
            return Ok(value);
        }
        dictionary.set(arg(a, 0), given(a, 1))?;
        Ok(given(a, 1))
    }),
    m("bool TryAdd(TKey key, TValue value)", |_, this, a| {
        let dictionary = own(this)?;
        if dictionary.get(arg(a, 0)).is_some() {
            return Ok(Value::Bool(false));
        }
        dictionary.set(arg(a, 0), given(a, 1))?;
        Ok(Value::Bool(true))
    }),
    m("bool TryGetValue(TKey key, [ref] TValue value)", |_, this, a| take(this, a, false)),
    m("bool TryRemove(TKey key, [ref] TValue value)", |_, this, a| take(this, a, true)),
    m("bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue)", |_, this, a| {
        let dictionary = own(this)?;
        let same = dictionary.get(arg(a, 0)).is_some_and(|old| net_equals(&old, arg(a, 2)));
        if same {
            dictionary.set(arg(a, 0), given(a, 1))?;
        }
        Ok(Value::Bool(same))
    }),
    m("TValue get_Item(TKey key)", get_item),
    m("void set_Item(TKey key, TValue value)", set_item),
];

fn place(this: &Value, index: i64) -> Result<(Value, Value), Fault> {
    let entries = own(this)?.entries();
    usize::try_from(index).ok().and_then(|i| entries.into_iter().nth(i)).ok_or_else(|| bad_index("index"))
}

fn index_of(this: &Value, fits: impl Fn(&(Value, Value)) -> bool) -> Outcome {
    let found = own(this)?.entries().iter().position(fits);
    Ok(Value::Int(found.and_then(|i| i32::try_from(i).ok()).unwrap_or(-1)))
}

fn remove_at(this: &Value, index: i64) -> Outcome {
    let (key, _) = place(this, index)?;
    own(this)?.remove(&key);
    Ok(Value::Null)
}

/// The methods of ``SortedList`2``: those of other dictionaries and its own.
pub(super) const GENERIC_SORTED_METHODS: &[Method] =
    &joined::<{ GENERIC_METHODS.len() + SORTED_OWN.len() }>(GENERIC_METHODS, SORTED_OWN);

const SORTED_OWN: &[Method] = &[
    m("TKey GetKeyAtIndex(int index)", |_, this, a| Ok(place(this, long(a, 0))?.0)),
    m("TValue GetValueAtIndex(int index)", |_, this, a| Ok(place(this, long(a, 0))?.1)),
    m("int IndexOfKey(TKey key)", |_, this, a| index_of(this, |(k, _)| same_key(this, k, arg(a, 0)))),
    m("int IndexOfValue(TValue value)", |_, this, a| index_of(this, |(_, v)| net_equals(v, arg(a, 0)))),
    m("void RemoveAt(int index)", |_, this, a| remove_at(this, long(a, 0))),
    m("void SetValueAtIndex(int index, TValue value)", |_, this, a| {
        let (key, _) = place(this, long(a, 0))?;
        own(this)?.set(&key, given(a, 1))?;
        Ok(Value::Null)
    }),
];

pub(super) const SORTED_LIST_CONSTRUCTORS: &[Method] = &[
    m("()", |_, _, _| Ok(sorted(&Value::Null))),
    m("(int initialCapacity)", |_, _, _| Ok(sorted(&Value::Null))),
    m("(System.Collections.IComparer comparer)", |_, _, a| Ok(sorted(arg(a, 0)))),
    m("(System.Collections.IDictionary d)", |_, _, a| copied(arg(a, 0), sorted(&Value::Null))),
    m("(System.Collections.IDictionary d, System.Collections.IComparer comparer)", |_, _, a| {
        copied(arg(a, 0), sorted(arg(a, 1)))
    }),
];

fn sorted(comparer: &Value) -> Value {
    Value::object(GenericDictionary::of_kind(&super::SORTED_LIST, Rc::new([]), ignores_case(comparer)))
}

pub(super) const SORTED_LIST_METHODS: &[Method] = &[
    m("void Add(System.Object key, System.Object value)", add),
    m("void Clear()", clear),
    m("System.Object Clone()", |_, this, _| copied(this, sorted(&Value::Null))),
    m("bool Contains(System.Object key)", contains_key),
    m("bool ContainsKey(System.Object key)", contains_key),
    m("bool ContainsValue(System.Object value)", contains_value),
    m("void CopyTo(array array, int arrayIndex)", copy_to),
    m("System.Object GetByIndex(int index)", |_, this, a| at(this, a, false)),
    m("System.Collections.IDictionaryEnumerator GetEnumerator()", enumerate),
    m("System.Object GetKey(int index)", |_, this, a| at(this, a, true)),
    m("System.Collections.IList GetKeyList()", |_, this, _| view(this, true)),
    m("System.Collections.IList GetValueList()", |_, this, _| view(this, false)),
    m("int IndexOfKey(System.Object key)", |_, this, a| {
        let found = own(this)?.entries().iter().position(|(k, _)| same_key(this, k, arg(a, 0)));
        Ok(Value::Int(found.map_or(-1, |i| i as i32)))
    }),
    m("int IndexOfValue(System.Object value)", |_, this, a| {
        let found = own(this)?.entries().iter().position(|(_, v)| net_equals(v, arg(a, 0)));
        Ok(Value::Int(found.map_or(-1, |i| i as i32)))
    }),
    m("void Remove(System.Object key)", remove),
    m("void RemoveAt(int index)", |_, this, a| {
        let key = at(this, a, true)?;
        own(this)?.remove(&key);
        Ok(Value::Null)
    }),
    m("void TrimToSize()", |_, _, _| Ok(Value::Null)),
    m("void SetByIndex(int index, System.Object value)", |_, this, a| {
        let key = at(this, a, true)?;
        own(this)?.set(&key, given(a, 1))?;
        Ok(Value::Null)
    }),
    m("System.Object get_Item(System.Object key)", get_item),
    m("void set_Item(System.Object key, System.Object value)", set_item),
];

fn at(this: &Value, args: &[Value], key: bool) -> Outcome {
    let entries = own(this)?.entries();
    let found = usize::try_from(long(args, 0)).ok().and_then(|i| entries.into_iter().nth(i));
    found.map(|(k, v)| if key { k } else { v }).ok_or_else(|| bad_index("index"))
}

pub(super) const ENTRY_PROPERTIES: &[Property] = &[
    p("Key", "System.Object", |_, this| Ok(pair(this).0)),
    p("Name", "System.Object", |_, this| Ok(pair(this).0)),
    p("Value", "System.Object", |_, this| Ok(pair(this).1)),
];

pub(super) const PAIR_PROPERTIES: &[Property] =
    &[p("Key", "TKey", |_, this| Ok(pair(this).0)), p("Value", "TValue", |_, this| Ok(pair(this).1))];

fn deconstruct(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let (key, value) = pair(this);
    set_ref(args, 0, key)?;
    set_ref(args, 1, value)?;
    Ok(Value::Null)
}

pub(super) const ENTRY_METHODS: &[Method] =
    &[m("void Deconstruct([ref] System.Object key, [ref] System.Object value)", deconstruct)];

pub(super) const PAIR_METHODS: &[Method] = &[m("void Deconstruct([ref] TKey key, [ref] TValue value)", deconstruct)];

pub(super) const ENTRY_CONSTRUCTORS: &[Method] = &[
    m("()", |_, _, _| Ok(Value::object(DictionaryEntry { key: Value::Null, value: Value::Null }))),
    m("(System.Object key, System.Object value)", |_, _, a| {
        Ok(Value::object(DictionaryEntry { key: given(a, 0), value: given(a, 1) }))
    }),
];

pub(super) const PAIR_CONSTRUCTORS: &[Method] = &[m("(TKey key, TValue value)", |_, this, a| {
    let arguments: Rc<[TypeRef]> = generic_arguments(this).into();
    Ok(Value::object(KeyValuePair { arguments, key: given(a, 0), value: given(a, 1) }))
})];
