//! Making and looking into the common kinds of objects.

use super::{Dictionary, Hashtable, List, OrderedDictionary, TypeObject, TypeRef, Value};

/// A hashtable as a literal makes it, keys without regard to case.
pub fn hashtable(entries: Vec<(Value, Value)>) -> Value {
    Value::object(Hashtable::from_entries(entries))
}

/// An ordered dictionary as `[ordered]@{}` makes it.
pub fn ordered(entries: Vec<(Value, Value)>) -> Value {
    Value::object(OrderedDictionary::from_entries(entries))
}

/// An `ArrayList`.
pub fn array_list(items: Vec<Value>) -> Value {
    Value::object(List::array_list(items))
}

/// A `Collection[psobject]`, as `.Where()`, `.ForEach()` and `.Invoke()` return.
pub fn collection(items: Vec<Value>) -> Value {
    Value::object(List::of_kind(&super::types::COLLECTION, Some(TypeRef::Def(&super::types::PS_OBJECT)), items))
}

/// A `[type]` value.
pub fn type_value(ty: TypeRef) -> Value {
    TypeObject::value(ty)
}

/// The type that a `[type]` value is.
pub fn as_type(value: &Value) -> Option<TypeRef> {
    value.base().downcast::<TypeObject>().map(|t| t.0.clone())
}

/// The dictionary view of a value.
pub fn dictionary_of(value: &Value) -> Option<&dyn Dictionary> {
    match value {
        Value::Object(o) => o.body().dictionary(),
        _ => None,
    }
}

/// A number that changes with a collection; `None` for what .NET's enumerators do not watch.
pub fn version_of(value: &Value) -> Option<u64> {
    match value {
        Value::Object(o) => o.body().version(),
        _ => None,
    }
}

/// The elements of a collection; `None` for scalars, strings, dictionaries and other objects that do not enumerate.
pub fn elements_of(value: &Value) -> Option<Vec<Value>> {
    match value {
        Value::Array(a) => Some(a.to_vec()),
        Value::Object(o) => o.body().elements(),
        _ => None,
    }
}
