//! Conversion to arrays, lists, sets and dictionaries.

use std::cell::RefCell;
use std::rc::Rc;

use super::convert;
use super::error::{self, is_no_conversion};
use crate::value::{
    DictionaryEntry, Fault, HashSet, Hashtable, List, OrderedDictionary, Queue, Stack, TypeDef, TypeRef, Value, types,
};

/// The elements of a value that enumerates in the language: arrays and lists, not strings and dictionaries.
pub(crate) fn elements(value: &Value) -> Option<Vec<Value>> {
    match value.base() {
        Value::Array(a) => Some(a.to_vec()),
        Value::Object(o) => o.body().elements(),
        _ => None,
    }
}

/// A value as an array with the given element type.
pub(super) fn to_array(value: &Value, element: &TypeRef, to: &TypeRef) -> Result<Value, Fault> {
    if value.is_null() {
        return Ok(Value::Null);
    }
    if let Some(array) = value.as_array()
        && array.element() == element
    {
        return Ok(value.clone());
    }
    if element.is(&types::CHAR)
        && let Some(text) = value.as_str()
    {
        let units = text.encode_utf16().map(Value::Char).collect();
        return Ok(Value::typed_array(element.clone(), units));
    }
    if let Some(items) = elements(value) {
        let items = items.iter().map(|item| convert(item, element)).collect::<Result<Vec<_>, _>>()?;
        return Ok(Value::typed_array(element.clone(), items));
    }
    match convert(value, element) {
        Ok(item) => Ok(Value::typed_array(element.clone(), vec![item])),
        Err(fault) if is_no_conversion(&fault) => Err(error::no_conversion(value, to)),
        Err(fault) => {
            Err(error::failed_with(value, to, "InvalidCastExceptionScalarToArray", fault.exception().clone()))
        }
    }
}

/// `[array]$x`: lists copied, anything else alone in an `object[]`.
pub(super) fn to_object_array(value: &Value) -> Result<Value, Fault> {
    Ok(Value::array(elements(value).unwrap_or_else(|| vec![value.clone()])))
}

/// A value as one of the collection types; `None` where no rule of theirs applies.
pub(super) fn to_collection(value: &Value, def: &'static TypeDef, to: &TypeRef) -> Option<Result<Value, Fault>> {
    let is = |other: &'static TypeDef| std::ptr::eq(def, other);
    let dictionary = match value {
        Value::Object(o) => o.body().dictionary(),
        _ => None,
    };
    if is(&types::HASHTABLE) {
        if let Some(d) = dictionary {
            return Some(Ok(Value::object(Hashtable::from_entries(d.entries()))));
        }
        return by_capacity(value).then(|| Ok(Value::object(Hashtable::case_sensitive())));
    }
    if is(&types::ORDERED_DICTIONARY) {
        let entries = dictionary?.entries();
        return Some(Ok(Value::object(OrderedDictionary::from_entries(entries))));
    }
    if is(&types::ARRAY_LIST) {
        if by_capacity(value) {
            return Some(Ok(Value::object(List::array_list(Vec::new()))));
        }
        let items = match dictionary {
            Some(d) => {
                d.entries().into_iter().map(|(key, value)| Value::object(DictionaryEntry { key, value })).collect()
            }
            None => elements(value)?,
        };
        return Some(Ok(Value::object(List::array_list(items))));
    }
    if is(&types::QUEUE) {
        let items = RefCell::new(elements(value)?.into());
        return Some(Ok(Value::object(Queue { element: None, items })));
    }
    if is(&types::STACK) {
        let items = RefCell::new(elements(value)?);
        return Some(Ok(Value::object(Stack { element: None, items })));
    }
    let TypeRef::Generic(_, arguments) = to else { return None };
    generic(value, def, arguments)
}

/// Generic collections are made of lists whose elements convert, and of a single value that does.
fn generic(value: &Value, def: &'static TypeDef, arguments: &Rc<[TypeRef]>) -> Option<Result<Value, Fault>> {
    let [element] = &**arguments else { return None };
    let is = |other: &'static TypeDef| std::ptr::eq(def, other);
    let list = is(&types::LIST) || is(&types::COLLECTION) || is(&types::READ_ONLY_COLLECTION);
    let set = is(&types::HASH_SET) || is(&types::SORTED_SET);
    if !(list || is(&types::LINKED_LIST) || set || is(&types::GENERIC_QUEUE) || is(&types::GENERIC_STACK)) {
        return None;
    }
    let items = match value.as_str() {
        Some(text) if element.is(&types::CHAR) => text.encode_utf16().map(Value::Char).collect(),
        _ => elements(value).unwrap_or_else(|| vec![value.clone()]),
    };
    // Elements that do not convert leave no way to make the collection.
    let items: Vec<Value> = items.iter().map(|i| convert(i, element)).collect::<Result<_, _>>().ok()?;
    Some(Ok(if is(&types::LINKED_LIST) {
        types::linked_list(element.clone(), items)
    } else if list {
        Value::object(List::of_kind(def, Some(element.clone()), items))
    } else if set {
        let made = if is(&types::SORTED_SET) {
            HashSet::sorted(element.clone(), false)
        } else {
            HashSet::new(element.clone(), false)
        };
        for item in items {
            made.insert(item);
        }
        Value::object(made)
    } else if is(&types::GENERIC_QUEUE) {
        Value::object(Queue { element: Some(element.clone()), items: RefCell::new(items.into()) })
    } else {
        Value::object(Stack { element: Some(element.clone()), items: RefCell::new(items) })
    }))
}

/// Characters and enumeration values reach the constructor that takes a capacity; plain integers do not.
fn by_capacity(value: &Value) -> bool {
    matches!(value, Value::Char(_)) || super::enum_number(value).is_some()
}
