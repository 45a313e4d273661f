//! Numbers as text without a format: .NET's `ToString()` and PowerShell's string conversion.

use std::fmt::Write;

use num_bigint::BigInt;
use rust_decimal::Decimal;

use super::{Number, standard};
use crate::value::culture::{self, NumberFormat};

/// `value.ToString()` in en-US: the shortest digits that read back as the same double.
pub fn default_double(value: f64) -> String {
    let mut out = String::new();
    append_default(&mut out, &Number::Double(value), &culture::en_us().number);
    out
}

/// `value.ToString()` in en-US for a single.
pub fn default_single(value: f32) -> String {
    let mut out = String::new();
    append_default(&mut out, &Number::Single(value), &culture::en_us().number);
    out
}

/// `value.ToString()` for a decimal: trailing zeros stay.
pub fn default_decimal(value: &Decimal) -> String {
    let mut out = String::new();
    append_default(&mut out, &Number::Decimal(*value), &culture::invariant().number);
    out
}

/// `value.ToString()` for a big integer.
pub fn default_bigint(value: &BigInt) -> String {
    value.to_string()
}

/// PowerShell's own conversion of a double to a string: invariant, 15 significant digits.
pub fn shell_double(value: f64) -> String {
    let format = &culture::invariant().number;
    let mut out = String::new();
    match not_finite(value, format) {
        Some(text) => out.push_str(text),
        None => standard::append_general(&mut out, &Number::Double(value), Some(15), 'E', format),
    }
    out
}

/// PowerShell's own conversion of a single to a string: invariant, 7 significant digits.
pub fn shell_single(value: f32) -> String {
    let format = &culture::invariant().number;
    let mut out = String::new();
    match not_finite(f64::from(value), format) {
        Some(text) => out.push_str(text),
        None => standard::append_general(&mut out, &Number::Single(value), Some(7), 'E', format),
    }
    out
}

/// Appends `number.ToString(culture)`.
pub fn append_default(out: &mut String, number: &Number, format: &NumberFormat) {
    match number {
        Number::Double(value) if not_finite(*value, format).is_some() => {
            out.push_str(not_finite(*value, format).unwrap_or_default());
        }
        Number::Single(value) if !value.is_finite() => {
            out.push_str(not_finite(f64::from(*value), format).unwrap_or_default());
        }
        Number::Double(_) | Number::Single(_) | Number::Decimal(_) => {
            standard::append_general(out, number, None, 'E', format);
        }
        Number::BigInt(value) => {
            if value.sign() == num_bigint::Sign::Minus {
                out.push_str(format.negative_sign);
            }
            let _ = write!(out, "{}", value.magnitude());
        }
        other => {
            let value = other.as_integer().map_or(0, |(value, _)| value);
            if value < 0 {
                out.push_str(format.negative_sign);
            }
            let _ = write!(out, "{}", value.unsigned_abs());
        }
    }
}

/// `[convert]::ToString(value, base)`: two's complement of `bits` width for bases 2, 8 and 16, signed for 10.
pub fn radix_text(value: i64, bits: u32, base: u32) -> Option<String> {
    let masked = if bits >= 64 { value as u64 } else { (value as u64) & ((1_u64 << bits) - 1) };
    Some(match base {
        2 => format!("{masked:b}"),
        8 => format!("{masked:o}"),
        10 => value.to_string(),
        16 => format!("{masked:x}"),
        _ => return None,
    })
}

/// The text of an infinity or not-a-number.
pub(super) fn not_finite(value: f64, format: &NumberFormat) -> Option<&'static str> {
    if value.is_nan() {
        Some(format.nan)
    } else if value.is_infinite() {
        Some(if value > 0.0 { format.infinity } else { format.negative_infinity })
    } else {
        None
    }
}
