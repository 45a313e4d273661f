//! What all dictionaries share.

use crate::value::{DictionaryEntry, GenericDictionary, KeyValuePair, Value};

/// The pairs of a dictionary as it enumerates them: `DictionaryEntry` or `KeyValuePair`.
pub fn pairs(value: &Value) -> Vec<Value> {
    let Value::Object(object) = value.base() else { return Vec::new() };
    let Some(dictionary) = object.body().dictionary() else { return Vec::new() };
    let generic = object.downcast::<GenericDictionary>().map(|d| d.arguments()).filter(|a| !a.is_empty());
    let entries = dictionary.entries().into_iter();
    match generic {
        Some(arguments) => {
            let arguments: std::rc::Rc<[_]> = arguments.into();
            let pair = |(key, value)| Value::object(KeyValuePair { arguments: arguments.clone(), key, value });
            entries.map(pair).collect()
        }
        None => entries.map(|(key, value)| Value::object(DictionaryEntry { key, value })).collect(),
    }
}
