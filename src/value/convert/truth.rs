//! Values as truth values and as machine numbers, for the engine's own needs.

use num_traits::ToPrimitive;

use crate::value::{Fault, Switch, TypeRef, Value, types};

/// Whether a value counts as true in a condition.
pub fn to_bool(value: &Value) -> bool {
    match value {
        Value::Bool(b) => *b,
        Value::Null | Value::Nothing => false,
        Value::Int(n) => *n != 0,
        Value::Str(s) => !s.is_empty(),
        Value::Array(a) => {
            let first = match a.len() {
                0 => return false,
                1 => a.get(0).unwrap_or_default(),
                _ => return true,
            };
            list_of_one(&first)
        }
        Value::Char(n) | Value::UShort(n) => *n != 0,
        Value::SByte(n) => *n != 0,
        Value::Byte(n) => *n != 0,
        Value::Short(n) => *n != 0,
        Value::UInt(n) => *n != 0,
        Value::Long(n) => *n != 0,
        Value::ULong(n) => *n != 0,
        Value::Single(n) => *n != 0.0,
        Value::Double(n) => *n != 0.0,
        Value::Decimal(d) => !d.is_zero(),
        Value::Object(o) => {
            if let Some(switch) = o.downcast::<Switch>() {
                return switch.0;
            }
            if let Some(n) = super::number::enum_number(value) {
                return n != 0;
            }
            match value.base() {
                Value::Object(o) => match o.body().list_len() {
                    Some(0) => false,
                    Some(1) => list_of_one(&o.body().list_get(0).unwrap_or_default()),
                    _ => true,
                },
                base => to_bool(base),
            }
        }
    }
}

/// A list of one element counts as the element; a list in it counts as true unless it is empty.
fn list_of_one(first: &Value) -> bool {
    match first.base() {
        Value::Array(inner) => !inner.is_empty(),
        Value::Object(o) if o.body().list_len().is_some() => o.body().list_len() != Some(0),
        other => to_bool(other),
    }
}

/// A value as `[int]`.
pub fn to_int(value: &Value) -> Result<i32, Fault> {
    match super::convert(value, &TypeRef::Def(&types::INT32))? {
        Value::Int(n) => Ok(n),
        _ => Ok(0),
    }
}

/// A value as `[long]`.
pub fn to_long(value: &Value) -> Result<i64, Fault> {
    match super::convert(value, &TypeRef::Def(&types::INT64))? {
        Value::Long(n) => Ok(n),
        _ => Ok(0),
    }
}

/// A value as `[double]`.
pub fn to_double(value: &Value) -> Result<f64, Fault> {
    match value {
        Value::Double(n) => Ok(*n),
        Value::Int(n) => Ok(f64::from(*n)),
        _ => match super::convert(value, &TypeRef::Def(&types::DOUBLE))? {
            Value::Double(n) => Ok(n),
            _ => Ok(0.0),
        },
    }
}

/// A value as `[string]`; conversion to text never fails.
pub fn to_str(value: &Value) -> crate::value::Str {
    value.invariant_text()
}

/// The number of a numeric value as a double, without parsing text; `None` for anything else.
pub fn as_number(value: &Value) -> Option<f64> {
    Some(match value.base() {
        Value::Int(n) => f64::from(*n),
        Value::Double(n) => *n,
        Value::Long(n) => *n as f64,
        Value::SByte(n) => f64::from(*n),
        Value::Byte(n) => f64::from(*n),
        Value::Short(n) => f64::from(*n),
        Value::UShort(n) => f64::from(*n),
        Value::UInt(n) => f64::from(*n),
        Value::ULong(n) => *n as f64,
        Value::Single(n) => f64::from(*n),
        Value::Decimal(d) => d.to_f64()?,
        _ => return None,
    })
}
