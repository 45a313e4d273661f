//! `+`, `-`, `*`, `/` and `%`.

use num_integer::Integer;
use rust_decimal::Decimal;

use super::implicit;
use super::operand::{Code, double, is_enum, numeric_argument, text_to_number, whole};
use crate::value::convert::{self, integer_value};
use crate::value::limits;
use crate::value::numeric::IntegerType;
use crate::value::{
    Category, Dictionary, EnumValue, Fault, Hashtable, ObjRef, OrderedDictionary, Str, TypeRef, Value, types,
};

/// The arithmetic operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Arith {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

impl Arith {
    /// Name of the .NET operator method and the operator as written.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Add => ("op_Addition", "+"),
            Self::Subtract => ("op_Subtraction", "-"),
            Self::Multiply => ("op_Multiply", "*"),
            Self::Divide => ("op_Division", "/"),
            Self::Remainder => ("op_Modulus", "%"),
        }
    }
}

/// `a + b`: numbers, concatenation of strings and lists, union of dictionaries, dates and spans.
#[inline]
pub fn add(a: &Value, b: &Value) -> Result<Value, Fault> {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) => {
            Ok(x.checked_add(*y).map_or_else(|| Value::Double(f64::from(*x) + f64::from(*y)), Value::Int))
        }
        (Value::Double(x), Value::Double(y)) => Ok(Value::Double(x + y)),
        (Value::Double(x), Value::Int(y)) => Ok(Value::Double(x + f64::from(*y))),
        (Value::Int(x), Value::Double(y)) => Ok(Value::Double(f64::from(*x) + y)),
        (Value::Str(x), Value::Str(y)) => concat(x, y),
        _ => add_slow(a.base(), b.base()),
    }
}

fn concat(a: &str, b: &str) -> Result<Value, Fault> {
    let mut text = String::with_capacity(limits::text(a.len() + b.len())?);
    text.push_str(a);
    text.push_str(b);
    Ok(Value::Str(Str::from(text)))
}

fn add_slow(a: &Value, b: &Value) -> Result<Value, Fault> {
    match a {
        Value::Null | Value::Nothing => return Ok(b.clone()),
        Value::Str(x) => return concat(x, &b.invariant_text()),
        Value::Char(_) => return concat(&a.invariant_text(), &b.invariant_text()),
        _ => {}
    }
    if let Some(done) = with_number(Arith::Add, a, b) {
        return done;
    }
    if let Some(mut items) = convert::elements(a) {
        match convert::elements(b) {
            Some(more) => {
                limits::items(items.len() + more.len())?;
                items.extend(more);
            }
            None => items.push(b.clone()),
        }
        return Ok(Value::array(items));
    }
    if let Value::Object(o) = a
        && let Some(left) = o.body().dictionary()
    {
        let right = match b {
            Value::Object(o) => o.body().dictionary(),
            _ => None,
        };
        return right.map_or_else(
            || {
                let message = "A hash table can only be added to another hash table.";
                Err(Fault::invalid_operation(message, "AddHashTableToNonHashTable"))
            },
            |right| union(o, left, right),
        );
    }
    implicit::call("op_Addition", "+", a, b)
}

fn union(object: &ObjRef, left: &dyn Dictionary, right: &dyn Dictionary) -> Result<Value, Fault> {
    let made = if object.downcast::<OrderedDictionary>().is_some() {
        Value::object(OrderedDictionary::new())
    } else {
        Value::object(Hashtable::new(left.len() + right.len()))
    };
    let Value::Object(o) = &made else { return Ok(made) };
    if let Some(target) = o.body().dictionary() {
        for (key, value) in left.entries().into_iter().chain(right.entries()) {
            if target.get(&key).is_some() {
                let old = target.entries().into_iter().map(|(k, _)| k);
                let old = old.into_iter().find(|k| super::compare::equals(k, &key, true)).unwrap_or_default();
                let (old, text) = (old.net_text(), key.net_text());
                let message =
                    format!("Item has already been added. Key in dictionary: '{old}'  Key being added: '{text}'");
                return Err(Fault::thrown("System.ArgumentException", message));
            }
            target.set(&key, value)?;
        }
    }
    Ok(made)
}

/// `a - b`.
#[inline]
pub fn subtract(a: &Value, b: &Value) -> Result<Value, Fault> {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) => {
            Ok(x.checked_sub(*y).map_or_else(|| Value::Double(f64::from(*x) - f64::from(*y)), Value::Int))
        }
        (Value::Double(x), Value::Double(y)) => Ok(Value::Double(x - y)),
        _ => common(Arith::Subtract, a.base(), b.base()),
    }
}

/// `a / b`: a whole quotient stays a whole number, any other becomes a double.
#[inline]
pub fn divide(a: &Value, b: &Value) -> Result<Value, Fault> {
    match (a, b) {
        (Value::Double(x), Value::Double(y)) => Ok(Value::Double(x / y)),
        (Value::Int(x), Value::Int(y)) if *y > 0 => {
            Ok(if x % y == 0 { Value::Int(x / y) } else { Value::Double(f64::from(*x) / f64::from(*y)) })
        }
        _ => common(Arith::Divide, a.base(), b.base()),
    }
}

/// `a % b`: the remainder has the sign of the dividend.
#[inline]
pub fn remainder(a: &Value, b: &Value) -> Result<Value, Fault> {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) if *y > 0 => Ok(Value::Int(x % y)),
        _ => common(Arith::Remainder, a.base(), b.base()),
    }
}

/// `a * b`: numbers, repetition of strings and lists.
#[inline]
pub fn multiply(a: &Value, b: &Value) -> Result<Value, Fault> {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) => {
            Ok(x.checked_mul(*y).map_or_else(|| Value::Double(f64::from(*x) * f64::from(*y)), Value::Int))
        }
        (Value::Double(x), Value::Double(y)) => Ok(Value::Double(x * y)),
        _ => multiply_slow(a.base(), b.base()),
    }
}

fn multiply_slow(a: &Value, b: &Value) -> Result<Value, Fault> {
    if a.is_null() {
        return Ok(Value::Null);
    }
    if Code::of(a).is_some_and(Code::is_numeric)
        && let Some(done) = with_number(Arith::Multiply, a, b)
    {
        return done;
    }
    if let Value::Str(text) = a {
        let times = match b {
            Value::Str(t) => convert::to_int(&text_to_number(t, &Value::Int(0))?)?,
            _ => convert::to_int(b)?,
        };
        if times < 0 {
            let message = format!(
                "times ('{times}') must be a non-negative value. (Parameter 'times')\nActual value was {times}."
            );
            return Err(Fault::thrown("System.ArgumentOutOfRangeException", message).stopping());
        }
        return Ok(Value::str(limits::repeat(text, times as usize)?));
    }
    if let Some(items) = convert::elements(a) {
        let count = match b {
            Value::Str(t) => text_to_number(t, &Value::Int(0))?,
            _ => b.clone(),
        };
        let times = match convert::convert(&count, &TypeRef::Def(&types::UINT32))? {
            Value::UInt(n) => n as usize,
            _ => 0,
        };
        let mut all = Vec::with_capacity(limits::items(items.len().saturating_mul(times))?);
        for _ in 0..times {
            all.extend(items.iter().cloned());
        }
        return Ok(match a.as_array() {
            Some(array) => Value::typed_array(array.element().clone(), all),
            None => Value::array(all),
        });
    }
    implicit::call("op_Multiply", "*", a, b)
}

/// Subtraction, division and remainder: null is zero, texts are numbers.
fn common(op: Arith, a: &Value, b: &Value) -> Result<Value, Fault> {
    let zero = Value::Int(0);
    let a = if a.is_null() { &zero } else { a };
    if let Value::Str(text) = a {
        let left = text_to_number(text, b)?;
        return match b {
            Value::Str(text) => common(op, &left, &text_to_number(text, a)?),
            _ => common(op, &left, b),
        };
    }
    if let Some(done) = with_number(op, a, b) {
        return done;
    }
    let (method, sign) = op.names();
    implicit::call(method, sign, a, b)
}

/// The numeric operators, where the left operand is a number or treated like one; `None` where the right one is not.
fn with_number(op: Arith, a: &Value, b: &Value) -> Option<Result<Value, Fault>> {
    Code::of(a)?;
    match numeric_argument(a, b) {
        Err(fault) => Some(Err(fault)),
        Ok(Some(right)) => Some(numeric(op, a, &right)),
        Ok(None) => {
            let Value::Str(text) = b else { return None };
            Some(text_to_number(text, a).and_then(|right| match op {
                Arith::Add => add(a, &right),
                Arith::Multiply => multiply(a, &right),
                _ => common(op, a, &right),
            }))
        }
    }
}

/// Both operands have a code; the wider one decides.
fn numeric(op: Arith, a: &Value, b: &Value) -> Result<Value, Fault> {
    let (Some(left), Some(right)) = (Code::of(a), Code::of(b)) else {
        let (method, sign) = op.names();
        return implicit::call(method, sign, a, b);
    };
    let code = left.max(right);
    let result = match code {
        Code::Decimal => decimal(op, a, b)?,
        Code::Double | Code::Single => Value::Double(real(op, double(a), double(b))),
        _ => {
            let (x, y) = (whole(a).unwrap_or(0), whole(b).unwrap_or(0));
            let kind = match code {
                Code::UInt32 => IntegerType::UInt32,
                Code::Int64 => IntegerType::Int64,
                Code::UInt64 => IntegerType::UInt64,
                _ => IntegerType::Int32,
            };
            if kind == IntegerType::UInt64 && (x < 0 || y < 0) {
                decimal(op, a, b)?
            } else if !kind.is_signed() && (x < 0 || y < 0) {
                Value::Double(real(op, x as f64, y as f64))
            } else {
                integers(op, x, y, kind)?
            }
        }
    };
    match a.downcast::<EnumValue>() {
        Some(e) => enum_result(e, result),
        None => Ok(result),
    }
}

fn real(op: Arith, x: f64, y: f64) -> f64 {
    match op {
        Arith::Add => x + y,
        Arith::Subtract => x - y,
        Arith::Multiply => x * y,
        Arith::Divide => x / y,
        Arith::Remainder => x % y,
    }
}

fn integers(op: Arith, x: i128, y: i128, kind: IntegerType) -> Result<Value, Fault> {
    let exact = match op {
        Arith::Add => Some(x + y),
        Arith::Subtract => Some(x - y),
        Arith::Multiply => x.checked_mul(y),
        Arith::Divide | Arith::Remainder if y == 0 => return Err(divide_by_zero()),
        Arith::Divide if !x.is_multiple_of(&y) => None,
        Arith::Divide => Some(x / y),
        Arith::Remainder => Some(x % y),
    };
    let typed = exact.and_then(|n| integer_value(kind, n));
    Ok(typed.unwrap_or_else(|| Value::Double(exact.map_or_else(|| real(op, x as f64, y as f64), truncated))))
}

/// A whole number as a double; of more than 64 bits, .NET's big integers drop what does not fit instead of rounding.
fn truncated(n: i128) -> f64 {
    let bits = 128 - n.unsigned_abs().leading_zeros();
    if bits <= 64 {
        return n as f64;
    }
    let low = bits - 53;
    let kept = (n.unsigned_abs() >> low << low) as f64;
    if n < 0 { -kept } else { kept }
}

/// The fault of a division by zero.
pub(super) fn divide_by_zero() -> Fault {
    let message = "Attempted to divide by zero.";
    Fault::new("System.Management.Automation.RuntimeException", message, "RuntimeException", Category::NotSpecified)
        .with_inner("System.DivideByZeroException", message)
}

fn decimal(op: Arith, a: &Value, b: &Value) -> Result<Value, Fault> {
    let (x, y) = (to_decimal(a)?, to_decimal(b)?);
    let result = match op {
        Arith::Add => x.checked_add(y),
        Arith::Subtract => x.checked_sub(y),
        Arith::Multiply if x.is_zero() || y.is_zero() => Some(Decimal::new(0, (x.scale() + y.scale()).min(28))),
        Arith::Multiply => x.checked_mul(y),
        Arith::Divide | Arith::Remainder if y.is_zero() => return Err(divide_by_zero()),
        Arith::Divide => quotient(x, y),
        Arith::Remainder => x.checked_rem(y),
    };
    result.map(Value::decimal).ok_or_else(decimal_overflow)
}

/// An exact quotient keeps the digits that the operands' scales ask for; any other has no zeros at its end.
fn quotient(x: Decimal, y: Decimal) -> Option<Decimal> {
    if let Some(scale) = x.scale().checked_sub(y.scale())
        && x.mantissa() % y.mantissa() == 0
    {
        return Decimal::try_from_i128_with_scale(x.mantissa() / y.mantissa(), scale).ok();
    }
    x.checked_div(y).map(|q| q.normalize())
}

fn decimal_overflow() -> Fault {
    let message = "Value was either too large or too small for a Decimal.";
    Fault::new("System.Management.Automation.RuntimeException", message, "RuntimeException", Category::NotSpecified)
        .with_inner("System.OverflowException", message)
}

/// An operand of a decimal operation; booleans and enumeration values have no such conversion.
pub(super) fn to_decimal(value: &Value) -> Result<Decimal, Fault> {
    if matches!(value, Value::Bool(_)) || is_enum(value) {
        let ty = value.type_ref().map_or_else(String::new, |t| t.to_string());
        let message = format!("No coercion operator is defined between types '{ty}' and 'System.Decimal'.");
        return Err(Fault::thrown("System.InvalidOperationException", message).stopping());
    }
    match value {
        Value::Decimal(d) => Ok(**d),
        Value::Double(d) => convert::decimal_from_double(*d, 15).ok_or_else(decimal_overflow),
        Value::Single(f) => convert::decimal_from_double(f64::from(*f), 7).ok_or_else(decimal_overflow),
        other => Ok(Decimal::from_i128_with_scale(whole(other).unwrap_or(0), 0)),
    }
}

/// The result of an operator whose left operand is of an enumeration is of it as well.
pub(super) fn enum_result(e: &EnumValue, result: Value) -> Result<Value, Fault> {
    match &result {
        Value::Int(n) => Ok(EnumValue::value(e.ty, i64::from(*n))),
        Value::Long(n) => Ok(EnumValue::value(e.ty, *n)),
        other => {
            let from = other.type_ref().map_or_else(String::new, |t| t.to_string());
            let message = format!("Unable to cast object of type '{from}' to type '{}'.", e.ty.name);
            Err(Fault::thrown("System.InvalidCastException", message).stopping())
        }
    }
}
