//! `a..b`.

use super::operand::whole;
use crate::value::datetime::DateTime;
use crate::value::numeric::{self, IntegerType, NumberStyles};
use crate::value::{Fault, TypeRef, Value, culture, limits, types};

/// The two ends of `a..b` as the language reads them, for loops that need no array.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Range {
    /// From one integer to another, both included, up or down.
    Integers(i32, i32),
    /// From one character to another.
    Characters(u16, u16),
}

/// Reads the ends of a range: two characters or one-letter strings (digits apart), else integers.
pub fn range_of(a: &Value, b: &Value) -> Result<Range, Fault> {
    let (a, b) = (a.base(), b.base());
    if let (Value::Int(x), Value::Int(y)) = (a, b) {
        return Ok(Range::Integers(*x, *y));
    }
    if let (Some(x), Some(y)) = (character(a), character(b)) {
        return Ok(Range::Characters(x, y));
    }
    Ok(Range::Integers(end(a)?, end(b)?))
}

/// `a..b` as an array.
pub fn range(a: &Value, b: &Value) -> Result<Value, Fault> {
    Ok(match range_of(a, b)? {
        Range::Integers(x, y) => {
            limits::items(x.abs_diff(y) as usize)?;
            let items =
                if x <= y { (x..=y).map(Value::Int).collect() } else { (y..=x).rev().map(Value::Int).collect() };
            Value::typed_array(TypeRef::Def(&types::OBJECT), items)
        }
        Range::Characters(x, y) => {
            let items =
                if x <= y { (x..=y).map(Value::Char).collect() } else { (y..=x).rev().map(Value::Char).collect() };
            Value::typed_array(TypeRef::Def(&types::OBJECT), items)
        }
    })
}

fn character(value: &Value) -> Option<u16> {
    match value {
        Value::Char(c) => Some(*c),
        Value::Str(s) if s.utf16_len() == 1 && !s.starts_with(|c: char| c.is_ascii_digit()) => s.utf16_at(0),
        _ => None,
    }
}

/// `Convert.ToInt32`, with .NET's own exceptions.
fn end(value: &Value) -> Result<i32, Fault> {
    let overflow = || thrown("System.OverflowException", IntegerType::Int32.overflow_message().to_owned());
    if value.is_null() {
        return Ok(0);
    }
    if let Some(n) = whole(value) {
        return i32::try_from(n).map_err(|_| overflow());
    }
    let n = match value {
        Value::Double(d) => numeric::double_to_integer(*d, IntegerType::Int32).ok_or_else(overflow)?,
        Value::Single(f) => numeric::double_to_integer(f64::from(*f), IntegerType::Int32).ok_or_else(overflow)?,
        Value::Decimal(d) => numeric::decimal_to_integer(d, IntegerType::Int32).ok_or_else(overflow)?,
        Value::Str(s) => {
            let format = &culture::invariant().number;
            numeric::parse_integer(s, IntegerType::Int32, NumberStyles::INTEGER, format).map_err(|e| {
                if e.is_overflow() {
                    overflow()
                } else {
                    thrown("System.FormatException", format!("The input string '{s}' was not in a correct format."))
                }
            })?
        }
        Value::Object(o) if o.downcast::<DateTime>().is_some() => {
            let message = "Invalid cast from 'DateTime' to 'Int32'.".to_owned();
            return Err(thrown("System.InvalidCastException", message));
        }
        other => {
            let ty = other.type_ref().map_or_else(String::new, |t| t.to_string());
            let message = format!("Unable to cast object of type '{ty}' to type 'System.IConvertible'.");
            return Err(thrown("System.InvalidCastException", message));
        }
    };
    i32::try_from(n).map_err(|_| overflow())
}

fn thrown(exception: &str, message: String) -> Fault {
    Fault::thrown(exception, message).stopping()
}
