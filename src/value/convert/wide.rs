//! Conversion to the number types that the language has no literals for: `Half`, `Int128`, `UInt128`.

use num_bigint::BigInt;
use num_traits::{FromPrimitive as _, ToPrimitive as _};

use super::error::{self, Inner};
use super::number::{enum_number, integer};
use crate::value::culture::en_us;
use crate::value::numeric::{self, NumberStyles};
use crate::value::{BigInteger, Fault, Half, Int128, TypeRef, Value, types};

const EXPLICIT: &str = "InvalidCastTargetInvocationExceptionop_Explicit";
const PARSE: &str = "InvalidCastParseTargetInvocationWithFormatProvider";

/// A value as one of these; the value is unwrapped and not null. `None` where no rule applies, or the type is none of them.
pub(super) fn to_wide(value: &Value, to: &TypeRef) -> Option<Result<Value, Fault>> {
    if to.is(&types::HALF) {
        return to_half(value, to);
    }
    let signed = to.is(&types::INT128);
    if !signed && !to.is(&types::UINT128) {
        return None;
    }
    let overflow = || Inner::overflow("Arithmetic operation resulted in an overflow.");
    if let Value::Str(text) = value {
        let name = if signed { "Int128" } else { "UInt128" };
        let read = numeric::parse_bigint(text.trim(), NumberStyles::INTEGER, &en_us().number);
        let made = match read {
            Err(_) => Err(Inner::format(format!("The input string '{text}' was not in a correct format."))),
            Ok(n) => Int128::new(&n, signed)
                .ok_or_else(|| Inner::overflow(format!("Value was either too large or too small for an {name}."))),
        };
        return Some(made.map(Value::object).map_err(|inner| error::failed(value, to, PARSE, inner)));
    }
    let number = match value {
        Value::Double(d) => BigInt::from_f64(d.trunc()),
        Value::Single(d) => BigInt::from_f32(d.trunc()),
        Value::Decimal(d) => d.trunc().to_i128().map(BigInt::from),
        _ => Some(whole(value)?),
    };
    let made = number.and_then(|n| Int128::new(&n, signed));
    Some(made.map(Value::object).ok_or_else(|| error::failed(value, to, EXPLICIT, overflow())))
}

fn whole(value: &Value) -> Option<BigInt> {
    let small = integer(value).or_else(|| match value {
        Value::Char(c) => Some(i128::from(*c)),
        _ => enum_number(value).map(i128::from),
    });
    let big = || value.downcast::<BigInteger>().map(|n| n.0.clone());
    small.map(BigInt::from).or_else(big).or_else(|| value.downcast::<Int128>().map(|n| n.big()))
}

fn to_half(value: &Value, to: &TypeRef) -> Option<Result<Value, Fault>> {
    let number = match value {
        Value::Double(d) => *d,
        Value::Single(d) => f64::from(*d),
        Value::Decimal(d) => d.to_f64()?,
        Value::Str(text) => {
            let styles = NumberStyles::FLOAT.with(NumberStyles::THOUSANDS);
            return Some(match numeric::parse_double(text, styles, &en_us().number) {
                Ok(d) => Ok(Value::object(Half::from_f64(d))),
                Err(e) => Err(error::failed(value, to, PARSE, Inner::format(e.to_string()))),
            });
        }
        _ => whole(value)?.to_f64()?,
    };
    Some(Ok(Value::object(Half::from_f64(number))))
}
