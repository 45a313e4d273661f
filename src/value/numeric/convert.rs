//! PowerShell's conversions to numbers: casts of strings, and rounding of fractions to whole numbers.

use num_bigint::BigInt;
use num_traits::{FromPrimitive, ToPrimitive};
use rust_decimal::Decimal;

use super::parse::{self, NumberStyles, ParseError};
use super::{IntegerType, Number, scan_operand};
use crate::value::culture;

/// `[int]'…'`: hexadecimal prefixes, thousands, literals with fraction, exponent and suffixes; empty is zero.
pub fn string_to_integer(text: &str, kind: IntegerType) -> Result<i128, ParseError> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Ok(0);
    }
    let format = &culture::invariant().number;
    let direct = match hex_digits(trimmed) {
        Some(digits) => parse::parse_radix(digits, 16, kind),
        None => parse::parse_integer(trimmed, kind, NumberStyles::INTEGER, format),
    };
    direct
        .or_else(|error| scan_operand(trimmed).and_then(|number| number_to_integer(&number, kind)).ok_or(error))
        .or_else(|error| {
            let styles = NumberStyles::INTEGER.with(NumberStyles::THOUSANDS);
            parse::parse_integer(trimmed, kind, styles, format).map_err(|_| error)
        })
        .map_err(|error| with_text(error, text))
}

/// `[double]'…'`; empty is zero.
pub fn string_to_double(text: &str) -> Result<f64, ParseError> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Ok(0.0);
    }
    let styles = NumberStyles::FLOAT.with(NumberStyles::THOUSANDS);
    parse::parse_double(trimmed, styles, &culture::invariant().number)
        .or_else(|error| scan_operand(trimmed).and_then(|number| number_to_double(&number)).ok_or(error))
        .map_err(|error| with_text(error, text))
}

/// `[single]'…'`; empty is zero.
pub fn string_to_single(text: &str) -> Result<f32, ParseError> {
    string_to_double(text).map(|value| value as f32)
}

/// `[decimal]'…'`; empty is zero.
pub fn string_to_decimal(text: &str) -> Result<Decimal, ParseError> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Ok(Decimal::ZERO);
    }
    parse::parse_decimal(trimmed, NumberStyles::NUMBER, &culture::invariant().number)
        .or_else(|error| scan_operand(trimmed).and_then(|number| number_to_decimal(&number)).ok_or(error))
        .map_err(|error| with_text(error, text))
}

/// `[bigint]'…'`; empty is zero.
pub fn string_to_bigint(text: &str) -> Result<BigInt, ParseError> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Ok(BigInt::ZERO);
    }
    let styles = NumberStyles::INTEGER.with(NumberStyles::THOUSANDS);
    parse::parse_bigint(trimmed, styles, &culture::invariant().number).or_else(|error| {
        match scan_operand(trimmed) {
            Some(Number::BigInt(value)) => Some(value),
            Some(Number::Double(value)) => BigInt::from_f64(value.round_ties_even()),
            Some(Number::Decimal(value)) => value.round().to_i128().map(BigInt::from),
            Some(other) => other.as_integer().map(|(value, _)| BigInt::from(value)),
            None => None,
        }
        .ok_or(error)
    })
}

/// A double as a whole number, half to even; `None` outside the type and for not-a-number.
pub fn double_to_integer(value: f64, kind: IntegerType) -> Option<i128> {
    let rounded = value.round_ties_even();
    // 2^63 and 2^64 are exact doubles, so the comparison in doubles is exact as well.
    let limit = 2_f64.powi(if kind.is_signed() { kind.bits() as i32 - 1 } else { kind.bits() as i32 });
    let low = if kind.is_signed() { -limit } else { 0.0 };
    (rounded >= low && rounded < limit).then_some(rounded as i128)
}

/// A decimal as a whole number, half to even; `None` outside the type.
pub fn decimal_to_integer(value: &Decimal, kind: IntegerType) -> Option<i128> {
    value.round().to_i128().filter(|value| kind.contains(*value))
}

fn number_to_integer(number: &Number, kind: IntegerType) -> Option<i128> {
    match number {
        Number::Double(value) => double_to_integer(*value, kind),
        Number::Single(value) => double_to_integer(f64::from(*value), kind),
        Number::Decimal(value) => decimal_to_integer(value, kind),
        Number::BigInt(value) => value.to_i128().filter(|value| kind.contains(*value)),
        other => other.as_integer().map(|(value, _)| value).filter(|value| kind.contains(*value)),
    }
}

fn number_to_double(number: &Number) -> Option<f64> {
    match number {
        Number::Double(value) => Some(*value),
        Number::Single(value) => Some(f64::from(*value)),
        Number::Decimal(value) => value.to_f64(),
        Number::BigInt(value) => value.to_f64(),
        other => other.as_integer().map(|(value, _)| value as f64),
    }
}

fn number_to_decimal(number: &Number) -> Option<Decimal> {
    match number {
        Number::Double(value) => Decimal::from_f64(*value),
        Number::Single(value) => Decimal::from_f32(*value),
        Number::Decimal(value) => Some(*value),
        Number::BigInt(value) => value.to_i128().and_then(|value| Decimal::try_from_i128_with_scale(value, 0).ok()),
        other => other.as_integer().and_then(|(value, _)| Decimal::try_from_i128_with_scale(value, 0).ok()),
    }
}

/// Digits behind `0x`, `&h` or `#`, the prefixes of .NET's type converters.
fn hex_digits(text: &str) -> Option<&str> {
    ["#", "0x", "0X", "&h", "&H"].iter().find_map(|prefix| text.strip_prefix(prefix))
}

/// Errors name the text as it was given, and a bad hexadecimal text is a format error like any other.
fn with_text(error: ParseError, text: &str) -> ParseError {
    match error {
        ParseError::Format(_) | ParseError::NoDigits | ParseError::TrailingCharacters | ParseError::NegativeRadix => {
            ParseError::Format(text.to_owned())
        }
        other => other,
    }
}
