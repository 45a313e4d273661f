//! `System.Array`.

use super::object::default_of;
use super::support::{Outcome, long_of, overflow};
use super::{TypeDef, TypeRef};
use crate::value::convert::convert;
use crate::value::{Array, Fault, MultiArray, Value};

/// `System.Array`.
pub static ARRAY: TypeDef = TypeDef::class("System.Array").implements(&[
    "System.Collections.IList",
    "System.Collections.ICollection",
    "System.Collections.IEnumerable",
    "System.ICloneable",
]);

fn length_of(value: &Value) -> Result<usize, Fault> {
    let n = convert(value, &TypeRef::Def(&super::INT64)).map(|v| long_of(&v))?;
    usize::try_from(n).map_err(|_| overflow("Arithmetic operation resulted in an overflow."))
}

/// What an element is before anything is put there.
pub fn element_default(element: &TypeRef) -> Value {
    default_of(element).unwrap_or(Value::Null)
}

/// `[T[]]::new(length)`.
pub fn with_length(element: &TypeRef, length: &Value) -> Outcome {
    let length = length_of(length)?;
    Ok(Value::Array(Array::typed(element.clone(), vec![element_default(element); length])))
}

/// `[T[,]]::new(length, length)`.
pub fn with_lengths(ty: &TypeRef, lengths: &[Value]) -> Outcome {
    let TypeRef::Array(element, rank) = ty else { return Ok(Value::Null) };
    if lengths.len() != usize::from(*rank) {
        return Err(super::call::no_overload(crate::value::Name::new("new"), lengths.len()));
    }
    let lengths = lengths.iter().map(length_of).collect::<Result<Vec<_>, _>>()?;
    Ok(Value::object(MultiArray::new((**element).clone(), lengths, &element_default(element))))
}
