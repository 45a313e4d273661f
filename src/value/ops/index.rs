//! `target[index]` and assignment to it.

use crate::value::convert::{self, convert};
use crate::value::{
    Array, Dictionary, Fault, GroupCollection, List, MultiArray, OrderedDictionary, Str, TypeRef, Value, Wrapped,
};

/// `target[index]`; `strict` is strict mode 3, in which places outside are errors instead of null.
pub fn index(target: &Value, index: &Value, strict: bool) -> Result<Value, Fault> {
    if index.is_null() {
        return Err(null_index());
    }
    match target.base() {
        Value::Array(array) => list(&Items::Array(array), index, strict),
        Value::Str(text) => list(&Items::Text(text), index, strict),
        Value::Object(object) => {
            let body = object.body();
            if let Some(multi) = object.downcast::<MultiArray>() {
                return match multi.get(&indices(index)?) {
                    Some(value) => Ok(value),
                    None if strict => Err(out_of_range()),
                    None => Ok(Value::Null),
                };
            }
            if let Some(dictionary) = body.dictionary() {
                return Ok(in_dictionary(dictionary, object.downcast::<OrderedDictionary>(), index));
            }
            if let Some(groups) = object.downcast::<GroupCollection>()
                && convert::elements(index).is_none()
            {
                return Ok(groups.find(index));
            }
            if let Some(length) = body.list_len() {
                return list(&Items::Object(length, target), index, strict);
            }
            scalar(target, index)
        }
        Value::Null | Value::Nothing => Err(Fault::invalid_operation("Cannot index into a null array.", "NullArray")),
        _ => scalar(target, index),
    }
}

/// What can be indexed by position.
enum Items<'a> {
    Array(&'a Array),
    Text(&'a Str),
    Object(usize, &'a Value),
}

impl Items<'_> {
    fn len(&self) -> usize {
        match self {
            Self::Array(a) => a.len(),
            Self::Text(s) => s.utf16_len(),
            Self::Object(length, _) => *length,
        }
    }

    fn get(&self, position: usize) -> Option<Value> {
        match self {
            Self::Array(a) => a.get(position),
            Self::Text(s) => s.utf16_at(position).map(Value::Char),
            Self::Object(_, Value::Object(o)) => o.body().list_get(position),
            Self::Object(..) => None,
        }
    }

    /// The element at a position, counted from the end where it is negative.
    fn at(&self, n: i64) -> Option<Value> {
        self.get(from_end(n, self.len())?)
    }
}

fn from_end(n: i64, length: usize) -> Option<usize> {
    usize::try_from(if n < 0 { n + length as i64 } else { n }).ok().filter(|p| *p < length)
}

fn list(items: &Items<'_>, index: &Value, strict: bool) -> Result<Value, Fault> {
    if let Value::Int(n) = index {
        return match items.at(i64::from(*n)) {
            Some(found) => Ok(found),
            None if strict => Err(out_of_range()),
            None => Ok(Value::Null),
        };
    }
    if let Some(several) = convert::elements(index) {
        // Places outside are left out.
        let mut found = Vec::with_capacity(several.len());
        for one in &several {
            match items.at(i64::from(convert::to_int(one)?)) {
                Some(item) => found.push(item),
                None if strict => return Err(out_of_range()),
                None => {}
            }
        }
        return Ok(Value::array(found));
    }
    match (convert::to_int(index), items) {
        (Ok(n), _) => list(items, &Value::Int(n), strict),
        (Err(fault), Items::Array(_)) => Err(fault),
        (Err(_), _) => Ok(Value::Null),
    }
}

fn in_dictionary(dictionary: &dyn Dictionary, ordered: Option<&OrderedDictionary>, index: &Value) -> Value {
    let one = |key: &Value| {
        if let Some(ordered) = ordered
            && let Some(position) = position(key)
        {
            return from_end(position, dictionary.len()).and_then(|p| ordered.at(p)).unwrap_or_default();
        }
        dictionary.get(unwrapped(key)).unwrap_or_default()
    };
    match index.as_array() {
        Some(keys) => {
            let keys = keys.to_vec();
            if let Some(found) = dictionary.get(index) {
                return found;
            }
            Value::array(keys.iter().map(one).collect())
        }
        None => one(index),
    }
}

/// The position that an integer key means in an ordered dictionary; a key cast to `[object]` is a key.
fn position(key: &Value) -> Option<i64> {
    match key {
        Value::Object(_) => None,
        other => convert::integer(other).and_then(|n| i64::try_from(n).ok()),
    }
}

fn unwrapped(key: &Value) -> &Value {
    key.downcast::<Wrapped>().map_or(key, |w| &w.0)
}

/// A single value is like a list of itself.
fn scalar(target: &Value, index: &Value) -> Result<Value, Fault> {
    if let Some(several) = convert::elements(index) {
        let mut found = Vec::new();
        for one in several {
            if matches!(convert::to_int(&one)?, 0 | -1) {
                found.push(target.clone());
            }
        }
        return Ok(Value::array(found));
    }
    match convert::to_int(index) {
        Ok(0 | -1) => Ok(target.clone()),
        Ok(_) => Ok(Value::Null),
        Err(_) if target.is_custom() => Ok(Value::Nothing),
        Err(_) => {
            let ty = target.type_ref().map_or_else(String::new, |t| t.to_string());
            let message = format!("Unable to index into an object of type \"{ty}\".");
            Err(Fault::invalid_operation(message, "CannotIndex"))
        }
    }
}

/// `target[index] = value`.
pub fn set_index(target: &Value, index: &Value, value: Value) -> Result<(), Fault> {
    if target.is_null() {
        return Err(Fault::invalid_operation("Cannot index into a null array.", "NullArray"));
    }
    if index.is_null() {
        return Err(null_index());
    }
    match target.base() {
        Value::Array(array) => {
            let place = one_place(index, array.len())?;
            let value = element(array.element(), value)?;
            if array.set(place, value) { Ok(()) } else { Err(out_of_range()) }
        }
        Value::Object(object) => {
            let body = object.body();
            if let Some(multi) = object.downcast::<MultiArray>() {
                let value = element(multi.element(), value)?;
                return if multi.set(&indices(index)?, value) { Ok(()) } else { Err(out_of_range()) };
            }
            if let Some(dictionary) = body.dictionary() {
                return set_in_dictionary(dictionary, object.downcast::<OrderedDictionary>(), index, value);
            }
            if let Some(length) = body.list_len() {
                let list = object.downcast::<List>();
                if list.is_some_and(List::is_read_only) {
                    return Err(cannot_index(target));
                }
                let value = match list.and_then(List::element) {
                    Some(ty) => element(ty, value)?,
                    None => value,
                };
                let Some(place) = from_end(i64::from(convert::to_int(index)?), length) else {
                    let message = "Index was out of range. Must be non-negative and less than the size of the \
                                   collection. (Parameter 'index')";
                    return Err(Fault::thrown("System.ArgumentOutOfRangeException", message));
                };
                body.list_set(place, value);
                return Ok(());
            }
            Err(cannot_index(target))
        }
        _ => Err(cannot_index(target)),
    }
}

fn element(ty: &TypeRef, value: Value) -> Result<Value, Fault> {
    convert(&value, ty)
}

fn one_place(index: &Value, length: usize) -> Result<usize, Fault> {
    if convert::elements(index).is_some_and(|several| several.len() > 1) {
        let message = "Assignment to slices is not supported.";
        return Err(Fault::invalid_operation(message, "ArraySliceAssignmentFailed"));
    }
    from_end(i64::from(convert::to_int(index)?), length).ok_or_else(out_of_range)
}

fn set_in_dictionary(
    dictionary: &dyn Dictionary,
    ordered: Option<&OrderedDictionary>,
    index: &Value,
    value: Value,
) -> Result<(), Fault> {
    if let Some(ordered) = ordered
        && let Some(position) = position(index)
    {
        if usize::try_from(position).is_ok_and(|p| ordered.set_at(p, value)) {
            return Ok(());
        }
        let message = "Specified argument was out of the range of valid values. (Parameter 'index')";
        return Err(Fault::thrown("System.ArgumentOutOfRangeException", message));
    }
    dictionary.set(unwrapped(index), value)
}

/// The indices into an array of several dimensions.
fn indices(index: &Value) -> Result<Vec<i64>, Fault> {
    let all = convert::elements(index).unwrap_or_else(|| vec![index.clone()]);
    all.iter().map(convert::to_long).collect()
}

fn null_index() -> Fault {
    Fault::invalid_operation("Index operation failed; the array index evaluated to null.", "NullArrayIndex")
}

fn out_of_range() -> Fault {
    Fault::thrown("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
}

fn cannot_index(target: &Value) -> Fault {
    let ty = target.type_ref().map_or_else(String::new, |t| t.to_string());
    Fault::invalid_operation(format!("Unable to index into an object of type \"{ty}\"."), "CannotIndex")
}
