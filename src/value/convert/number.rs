//! Conversion to the numeric types.

use num_bigint::BigInt;
use num_traits::{FromPrimitive, ToPrimitive};
use rust_decimal::Decimal;

use super::error::{self, Inner};
use crate::value::numeric::{self, IntegerType, ParseError};
use crate::value::{BigInteger, DateTime, EnumValue, Fault, Half, Int128, TypeDef, TypeRef, Value, types};

/// A numeric type as a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Numeric {
    Integer(IntegerType),
    Single,
    Double,
    Decimal,
}

impl Numeric {
    /// The numeric type of a row, if it is one.
    pub(crate) fn of(def: &'static TypeDef) -> Option<Self> {
        let rows: [(&'static TypeDef, Self); 11] = [
            (&types::INT32, Self::Integer(IntegerType::Int32)),
            (&types::INT64, Self::Integer(IntegerType::Int64)),
            (&types::DOUBLE, Self::Double),
            (&types::SBYTE, Self::Integer(IntegerType::SByte)),
            (&types::BYTE, Self::Integer(IntegerType::Byte)),
            (&types::INT16, Self::Integer(IntegerType::Int16)),
            (&types::UINT16, Self::Integer(IntegerType::UInt16)),
            (&types::UINT32, Self::Integer(IntegerType::UInt32)),
            (&types::UINT64, Self::Integer(IntegerType::UInt64)),
            (&types::SINGLE, Self::Single),
            (&types::DECIMAL, Self::Decimal),
        ];
        rows.iter().find(|(d, _)| std::ptr::eq(*d, def)).map(|(_, n)| *n)
    }

    pub(crate) fn zero(self) -> Value {
        match self {
            Self::Integer(kind) => integer_value(kind, 0).unwrap_or_default(),
            Self::Single => Value::Single(0.0),
            Self::Double => Value::Double(0.0),
            Self::Decimal => Value::decimal(Decimal::ZERO),
        }
    }

    fn short_name(self) -> &'static str {
        match self {
            Self::Integer(IntegerType::SByte) => "SByte",
            Self::Integer(IntegerType::Byte) => "Byte",
            Self::Integer(IntegerType::Int16) => "Int16",
            Self::Integer(IntegerType::UInt16) => "UInt16",
            Self::Integer(IntegerType::Int32) => "Int32",
            Self::Integer(IntegerType::UInt32) => "UInt32",
            Self::Integer(IntegerType::Int64) => "Int64",
            Self::Integer(IntegerType::UInt64) => "UInt64",
            Self::Single => "Single",
            Self::Double => "Double",
            Self::Decimal => "Decimal",
        }
    }
}

/// The value of an integer type; `None` where the number does not fit.
pub(crate) fn integer_value(kind: IntegerType, n: i128) -> Option<Value> {
    Some(match kind {
        IntegerType::SByte => Value::SByte(i8::try_from(n).ok()?),
        IntegerType::Byte => Value::Byte(u8::try_from(n).ok()?),
        IntegerType::Int16 => Value::Short(i16::try_from(n).ok()?),
        IntegerType::UInt16 => Value::UShort(u16::try_from(n).ok()?),
        IntegerType::Int32 => Value::Int(i32::try_from(n).ok()?),
        IntegerType::UInt32 => Value::UInt(u32::try_from(n).ok()?),
        IntegerType::Int64 => Value::Long(i64::try_from(n).ok()?),
        IntegerType::UInt64 => Value::ULong(u64::try_from(n).ok()?),
    })
}

/// The number of an integer value (not of characters, booleans or enumerations).
pub(crate) fn integer(value: &Value) -> Option<i128> {
    Some(match value {
        Value::Int(n) => i128::from(*n),
        Value::Long(n) => i128::from(*n),
        Value::SByte(n) => i128::from(*n),
        Value::Byte(n) => i128::from(*n),
        Value::Short(n) => i128::from(*n),
        Value::UShort(n) => i128::from(*n),
        Value::UInt(n) => i128::from(*n),
        Value::ULong(n) => i128::from(*n),
        _ => return None,
    })
}

/// The number of an enumeration's value.
pub(crate) fn enum_number(value: &Value) -> Option<i64> {
    value.downcast::<EnumValue>().map(|e| e.value)
}

/// Whether a value is of a numeric type, characters and enumerations apart.
pub(crate) fn is_numeric(value: &Value) -> bool {
    integer(value).is_some() || matches!(value, Value::Single(_) | Value::Double(_) | Value::Decimal(_))
}

/// A value as a number; the value is unwrapped and not null.
pub(super) fn to_numeric(value: &Value, kind: Numeric, to: &TypeRef) -> Result<Value, Fault> {
    let convertible = |inner: Inner| error::failed(value, to, "InvalidCastIConvertible", inner);
    let whole = integer(value).or_else(|| match value {
        Value::Bool(b) => Some(i128::from(*b)),
        Value::Char(c) => Some(i128::from(*c)),
        _ => enum_number(value).map(i128::from),
    });
    if let Some(n) = whole {
        return match kind {
            Numeric::Integer(k) => {
                integer_value(k, n).ok_or_else(|| convertible(Inner::overflow(k.overflow_message())))
            }
            Numeric::Single => Ok(Value::Single(n as f32)),
            Numeric::Double => Ok(Value::Double(n as f64)),
            Numeric::Decimal => Ok(Value::decimal(Decimal::from_i128_with_scale(n, 0))),
        };
    }
    match value {
        Value::Double(d) => from_double(*d, kind, 15).map_err(convertible),
        Value::Single(f) => match kind {
            Numeric::Single => Ok(value.clone()),
            _ => from_double(f64::from(*f), kind, 7).map_err(convertible),
        },
        Value::Decimal(d) => from_decimal(d, kind).map_err(convertible),
        Value::Str(s) => from_text(s, kind).map_err(|(id, inner)| error::failed(value, to, id, inner)),
        Value::Object(o) => {
            if let Some(big) = o.downcast::<BigInteger>() {
                return from_big(&big.0, kind).map_err(|inner| {
                    error::failed(value, to, "InvalidCastTargetInvocationExceptionop_Explicit", inner)
                });
            }
            if let Some(wide) = o.downcast::<Int128>() {
                return from_big(&wide.big(), kind).map_err(|_| {
                    let inner = Inner::overflow("Arithmetic operation resulted in an overflow.");
                    error::failed(value, to, "InvalidCastTargetInvocationExceptionop_Explicit", inner)
                });
            }
            if let Some(half) = o.downcast::<Half>() {
                let number = f64::from(half.0);
                let whole = matches!(kind, Numeric::Integer(_));
                return from_double(if whole { number.trunc() } else { number }, kind, 7).map_err(convertible);
            }
            if o.downcast::<DateTime>().is_some() {
                return Err(convertible(Inner::cast("DateTime", kind.short_name())));
            }
            Err(error::no_conversion(value, to))
        }
        _ => Err(error::no_conversion(value, to)),
    }
}

/// A double (or a single, with its 7 digits) as another number.
fn from_double(d: f64, kind: Numeric, digits: usize) -> Result<Value, Inner> {
    match kind {
        Numeric::Double => Ok(Value::Double(d)),
        Numeric::Single => Ok(Value::Single(d as f32)),
        Numeric::Decimal => decimal_from_double(d, digits)
            .map(Value::decimal)
            .ok_or_else(|| Inner::overflow("Value was either too large or too small for a Decimal.")),
        Numeric::Integer(k) => {
            let through_int = k.bits() < 32;
            let narrow = if through_int { IntegerType::Int32 } else { k };
            let n = numeric::double_to_integer(d, narrow).ok_or_else(|| {
                Inner::overflow(if k.bits() == 64 {
                    "Arithmetic operation resulted in an overflow."
                } else {
                    narrow.overflow_message()
                })
            })?;
            integer_value(k, n).ok_or_else(|| Inner::overflow(k.overflow_message()))
        }
    }
}

/// A double as a decimal, in as many significant digits as .NET keeps.
pub(crate) fn decimal_from_double(d: f64, digits: usize) -> Option<Decimal> {
    if !d.is_finite() {
        return None;
    }
    let text = format!("{d:.*e}", digits - 1);
    let decimal = Decimal::from_scientific(&text).ok().or_else(|| Decimal::from_f64(d).filter(|_| d.abs() < 1.0))?;
    Some(decimal.normalize())
}

fn from_decimal(d: &Decimal, kind: Numeric) -> Result<Value, Inner> {
    match kind {
        Numeric::Decimal => Ok(Value::decimal(*d)),
        Numeric::Double => Ok(Value::Double(decimal_to_double(d))),
        Numeric::Single => Ok(Value::Single(decimal_to_double(d) as f32)),
        Numeric::Integer(k) => numeric::decimal_to_integer(d, k)
            .and_then(|n| integer_value(k, n))
            .ok_or_else(|| Inner::overflow(k.overflow_message())),
    }
}

/// The nearest double.
pub(crate) fn decimal_to_double(d: &Decimal) -> f64 {
    d.to_string().parse().unwrap_or_else(|_| d.to_f64().unwrap_or(0.0))
}

fn from_big(n: &BigInt, kind: Numeric) -> Result<Value, Inner> {
    match kind {
        Numeric::Integer(k) => {
            n.to_i128().and_then(|n| integer_value(k, n)).ok_or_else(|| Inner::overflow(k.overflow_message()))
        }
        Numeric::Double => Ok(Value::Double(n.to_f64().unwrap_or(f64::INFINITY))),
        Numeric::Single => Ok(Value::Single(n.to_f32().unwrap_or(f32::INFINITY))),
        Numeric::Decimal => n
            .to_i128()
            .and_then(|n| Decimal::try_from_i128_with_scale(n, 0).ok())
            .map(Value::decimal)
            .ok_or_else(|| Inner::overflow("Value was either too large or too small for a Decimal.")),
    }
}

fn from_text(text: &str, kind: Numeric) -> Result<Value, (&'static str, Inner)> {
    if text.contains('∞') {
        let inner = Inner::format(format!("The input string '{text}' was not in a correct format."));
        return Err(("InvalidCastFromStringToDoubleOrSingle", inner));
    }
    let id = match kind {
        Numeric::Integer(_) => "InvalidCastFromStringToInteger",
        Numeric::Decimal => "InvalidCastFromStringToDecimal",
        Numeric::Single | Numeric::Double => "InvalidCastFromStringToDoubleOrSingle",
    };
    let parsed = match kind {
        Numeric::Integer(k) => numeric::string_to_integer(text, k).map(|n| integer_value(k, n).unwrap_or_default()),
        Numeric::Double => numeric::string_to_double(text).map(Value::Double),
        Numeric::Single => numeric::string_to_single(text).map(Value::Single),
        // What reads as a literal with a fraction is a double on the way: `'1.10'` loses its zero.
        Numeric::Decimal => match numeric::scan_operand(text) {
            Some(numeric::Number::Double(d)) if decimal_from_double(d, 15).is_some() => {
                Ok(Value::decimal(decimal_from_double(d, 15).unwrap_or_default()))
            }
            _ => numeric::string_to_decimal(text).map(Value::decimal),
        },
    };
    parsed.map_err(|e| (id, parse_inner(&e)))
}

fn parse_inner(e: &ParseError) -> Inner {
    if e.is_overflow() { Inner::overflow(e.to_string()) } else { Inner::format(e.to_string()) }
}

/// A value as `[bigint]`; the value is unwrapped and not null. `None` where no rule of its own applies.
pub(super) fn to_big(value: &Value, to: &TypeRef) -> Option<Result<Value, Fault>> {
    let whole = integer(value).or_else(|| match value {
        Value::Bool(b) => Some(i128::from(*b)),
        Value::Char(c) => Some(i128::from(*c)),
        _ => enum_number(value).map(i128::from),
    });
    let big = match value {
        _ if whole.is_some() => BigInt::from(whole.unwrap_or(0)),
        Value::Double(d) => return Some(big_from_double(*d, value, to)),
        Value::Single(f) => return Some(big_from_double(f64::from(*f), value, to)),
        Value::Decimal(d) => BigInt::from(d.trunc().to_i128().unwrap_or(0)),
        Value::Str(s) => {
            return Some(match numeric::string_to_bigint(s) {
                Ok(n) => Ok(Value::object(BigInteger(n))),
                Err(_) => Err(error::failed(
                    value,
                    to,
                    "InvalidCastFromStringToInteger",
                    Inner::format("The value could not be parsed."),
                )),
            });
        }
        _ => return None,
    };
    Some(Ok(Value::object(BigInteger(big))))
}

fn big_from_double(d: f64, value: &Value, to: &TypeRef) -> Result<Value, Fault> {
    let message = if d.is_nan() { "The value is not a number." } else { "BigInteger cannot represent infinity." };
    BigInt::from_f64(d.trunc())
        .map(|n| Value::object(BigInteger(n)))
        .ok_or_else(|| error::failed(value, to, "InvalidCastConstructorException", Inner::overflow(message)))
}
