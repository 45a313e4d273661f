//! `CreateChecked`, `CreateSaturating` and `CreateTruncating`: a number of any type as one of a certain type.

use num_traits::ToPrimitive as _;
use rust_decimal::Decimal;

use super::number::{integer_value, wide};
use super::support::{Outcome, overflow};
use crate::value::numeric::IntegerType;
use crate::value::{BigInteger, EnumValue, Fault, Name, Value};

/// What happens to a number that does not fit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// An exception.
    Checked,
    /// The nearest number that does.
    Saturating,
    /// Its lowest bits.
    Truncating,
}

impl Mode {
    fn method(self) -> &'static str {
        match self {
            Self::Checked => "CreateChecked",
            Self::Saturating => "CreateSaturating",
            Self::Truncating => "CreateTruncating",
        }
    }
}

fn no_number(method: &str) -> Fault {
    super::call::no_overload(Name::new(method), 1)
}

/// The real number in a value of any number type.
pub(super) fn real(value: &Value, method: &str) -> Result<f64, Fault> {
    Ok(match value {
        Value::Single(n) => f64::from(*n),
        Value::Double(n) => *n,
        Value::Decimal(n) => n.to_f64().unwrap_or_default(),
        _ => match whole_of(value) {
            Some(n) => n.to_f64().unwrap_or_default(),
            None => match value.downcast::<crate::value::Half>() {
                Some(half) => f64::from(half.0),
                None => big(value).and_then(|n| n.to_f64()).ok_or_else(|| no_number(method))?,
            },
        },
    })
}

fn big(value: &Value) -> Option<num_bigint::BigInt> {
    value
        .downcast::<BigInteger>()
        .map(|n| n.0.clone())
        .or_else(|| value.downcast::<crate::value::Int128>().map(|n| n.big()))
}

fn whole_of(value: &Value) -> Option<i128> {
    match value {
        Value::SByte(_)
        | Value::Byte(_)
        | Value::Short(_)
        | Value::UShort(_)
        | Value::Int(_)
        | Value::UInt(_)
        | Value::Long(_)
        | Value::ULong(_)
        | Value::Char(_) => Some(wide(value)),
        Value::Object(o) => o.downcast::<EnumValue>().map(|e| i128::from(e.value)),
        _ => None,
    }
}

/// A value of any number type as a whole number of a certain type.
pub(super) fn integer(value: &Value, kind: IntegerType, mode: Mode) -> Outcome {
    let result =
        |n: i128| integer_value(n, kind).ok_or_else(|| overflow("Arithmetic operation resulted in an overflow."));
    let (least, most) = (kind.min(), kind.max());
    if let Some(n) = whole_of(value) {
        return match mode {
            Mode::Checked => result(n),
            Mode::Saturating => result(n.clamp(least, most)),
            Mode::Truncating => result(wrapped(n, kind)),
        };
    }
    if let Value::Decimal(d) = value {
        let n = d.trunc().to_i128().unwrap_or_default();
        return match mode {
            Mode::Checked => integer_value(n, kind).ok_or_else(|| overflow(kind.overflow_message())),
            Mode::Saturating | Mode::Truncating => result(n.clamp(least, most)),
        };
    }
    if let Some(n) = big(value) {
        let low = n.iter_u64_digits().next().unwrap_or_default() as i64;
        let low = i128::from(if n.sign() == num_bigint::Sign::Minus { low.wrapping_neg() } else { low });
        return match mode {
            Mode::Checked => n.to_i128().map_or_else(|| result(i128::MAX), result),
            Mode::Saturating => {
                let end = if n.sign() == num_bigint::Sign::Minus { least } else { most };
                result(n.to_i128().map_or(end, |n| n.clamp(least, most)))
            }
            Mode::Truncating => result(wrapped(low, kind)),
        };
    }
    let n = real(value, mode.method())?;
    let fits = n.trunc() >= least as f64 && n.trunc() < most as f64 + 1.0;
    if mode == Mode::Checked && !fits {
        return result(i128::MAX);
    }
    // Not-a-number becomes zero, everything else the nearest.
    result((n as i128).clamp(least, most))
}

fn wrapped(n: i128, kind: IntegerType) -> i128 {
    let bits = n & ((1_i128 << kind.bits()) - 1);
    if bits > kind.max() { bits - (1_i128 << kind.bits()) } else { bits }
}

/// A value of any number type as a `decimal`.
pub(super) fn exact(value: &Value, mode: Mode) -> Outcome {
    let too_large = || overflow("Value was either too large or too small for a Decimal.");
    let saturate = |negative: bool| Ok(Value::decimal(if negative { Decimal::MIN } else { Decimal::MAX }));
    if let Value::Decimal(_) = value {
        return Ok(value.clone());
    }
    if let Some(n) = whole_of(value) {
        return Ok(Value::decimal(Decimal::from_i128_with_scale(n, 0)));
    }
    if let Some(n) = big(value) {
        let made = n.to_i128().and_then(|n| Decimal::try_from_i128_with_scale(n, 0).ok());
        return match made {
            Some(d) => Ok(Value::decimal(d)),
            None if mode == Mode::Checked => Err(too_large()),
            None => saturate(n.sign() == num_bigint::Sign::Minus),
        };
    }
    let n = real(value, mode.method())?;
    match crate::value::convert::convert(value, &super::TypeRef::Def(&super::DECIMAL)) {
        Ok(d) => Ok(d),
        Err(_) if mode == Mode::Checked => Err(too_large()),
        Err(_) if n.is_nan() => Ok(Value::decimal(Decimal::ZERO)),
        Err(_) => saturate(n < 0.0),
    }
}
