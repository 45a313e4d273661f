//! PowerShell's number literals: prefixes `0x` and `0b`, type suffixes, multipliers.
//!
//! The same scanner reads a string operand of arithmetic (`1 + '0x10'`), then with a sign and white space around.

use num_bigint::BigInt;
use num_traits::{FromPrimitive, ToPrimitive};
use rust_decimal::Decimal;
use rust_decimal::prelude::FromStr;

use super::{IntegerType, Number};

/// Why a text is no literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanError {
    /// Not shaped like a number.
    NotANumber,
    /// A number that its type suffix cannot hold (`BadNumericConstant`).
    OutOfRange,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Radix {
    Binary,
    Decimal,
    Hex,
}

#[derive(Clone, Copy, Default)]
struct Suffix {
    unsigned: bool,
    /// One of `y s l d n`, lower case.
    kind: Option<u8>,
    multiplier: u64,
}

/// A whole literal without sign, such as `0xFFuy`, `1.5kb` or `.5e3d`.
pub fn scan_literal(text: &str) -> Result<Number, ScanError> {
    if let Some(small) = small_decimal(text) {
        return Ok(Number::Int32(small));
    }
    scan(text, false)
}

/// A string as the operand of arithmetic: white space and one sign allowed, empty is zero; `None` when the caller
/// must convert the string to the type of the other operand (and mostly fail).
pub fn scan_operand(text: &str) -> Option<Number> {
    let text = text.trim();
    if text.is_empty() {
        return Some(Number::Int32(0));
    }
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if let Some(small) = small_decimal(digits) {
        return Some(Number::Int32(if negative { -small } else { small }));
    }
    scan(digits, negative).ok()
}

/// Up to nine digits, by far the most frequent.
fn small_decimal(text: &str) -> Option<i32> {
    if text.is_empty() || text.len() > 9 {
        return None;
    }
    text.bytes().try_fold(0_i32, |value, byte| byte.is_ascii_digit().then(|| value * 10 + i32::from(byte - b'0')))
}

fn scan(text: &str, negative: bool) -> Result<Number, ScanError> {
    let lower = text.to_ascii_lowercase();
    if let Some(rest) = lower.strip_prefix("0x") {
        let count = rest.bytes().take_while(u8::is_ascii_hexdigit).count();
        return scan_whole(rest, count, Radix::Hex, negative);
    }
    if let Some(rest) = lower.strip_prefix("0b") {
        let count = rest.bytes().take_while(|byte| matches!(byte, b'0' | b'1')).count();
        if count > 0 {
            return scan_whole(rest, count, Radix::Binary, negative);
        }
    }
    let bytes = lower.as_bytes();
    let digits_from = |start: usize| bytes.iter().skip(start).take_while(|byte| byte.is_ascii_digit()).count();
    let whole = digits_from(0);
    let mut end = whole;
    let mut real = false;
    let mut fraction = 0;
    if bytes.get(end) == Some(&b'.') {
        fraction = digits_from(end + 1);
        end += 1 + fraction;
        real = true;
    }
    if whole == 0 && fraction == 0 {
        return Err(ScanError::NotANumber);
    }
    if bytes.get(end) == Some(&b'e') {
        let signed = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        let digits = digits_from(end + 1 + signed);
        if digits > 0 {
            end += 1 + signed + digits;
            real = true;
        }
    }
    if !real {
        return scan_whole(&lower, end, Radix::Decimal, negative);
    }
    let (number, suffix) = lower.split_at_checked(end).ok_or(ScanError::NotANumber)?;
    scan_real(number, read_suffix(suffix).ok_or(ScanError::NotANumber)?, negative)
}

fn read_suffix(text: &str) -> Option<Suffix> {
    let (types, multiplier) = match text.len().checked_sub(2).and_then(|at| text.split_at_checked(at)) {
        Some((types, "kb")) => (types, 1 << 10),
        Some((types, "mb")) => (types, 1 << 20),
        Some((types, "gb")) => (types, 1 << 30),
        Some((types, "tb")) => (types, 1 << 40),
        Some((types, "pb")) => (types, 1 << 50),
        _ => (text, 1),
    };
    let (unsigned, kind) = match types.as_bytes() {
        [] => (false, None),
        [b'u'] => (true, None),
        [kind @ (b'y' | b's' | b'l' | b'd' | b'n')] => (false, Some(*kind)),
        [b'u', kind @ (b'y' | b's' | b'l')] => (true, Some(*kind)),
        _ => return None,
    };
    Some(Suffix { unsigned, kind, multiplier })
}

fn scan_whole(text: &str, count: usize, radix: Radix, negative: bool) -> Result<Number, ScanError> {
    let (digits, suffix) = text.split_at_checked(count).ok_or(ScanError::NotANumber)?;
    let suffix = read_suffix(suffix).ok_or(ScanError::NotANumber)?;
    let base = match radix {
        Radix::Binary => 2,
        Radix::Decimal => 10,
        Radix::Hex => 16,
    };
    // `0x` alone is zero.
    let mut value = BigInt::parse_bytes(digits.as_bytes(), base).unwrap_or_default();
    if !suffix.unsigned && has_sign_bit(digits, radix, suffix.kind) {
        let bits = if radix == Radix::Hex { digits.len() * 4 } else { digits.len() };
        value -= BigInt::from(1) << bits;
    }
    let wide = value.sign() == num_bigint::Sign::Minus && digits.len() * if radix == Radix::Hex { 4 } else { 1 } == 64;
    value *= suffix.multiplier;
    if negative {
        value = -value;
    }
    if wide && suffix.kind.is_none() {
        // Sixteen hexadecimal digits with the sign bit set are a long, however small.
        return value.to_i64().map(Number::Int64).ok_or(ScanError::OutOfRange);
    }
    typed_whole(value, suffix)
}

/// Whether the first digit of a hexadecimal or binary literal is a sign: the digits fill the width of the type.
fn has_sign_bit(digits: &str, radix: Radix, kind: Option<u8>) -> bool {
    let length = digits.len();
    match radix {
        Radix::Decimal => false,
        Radix::Hex => {
            let full = match kind {
                Some(b'y') => length == 2,
                Some(b's') => length == 4,
                Some(b'l') => length == 16,
                Some(b'n') => length > 0 && length.is_multiple_of(8),
                _ => length == 8 || length == 16,
            };
            full && digits.starts_with(['8', '9', 'a', 'b', 'c', 'd', 'e', 'f'])
        }
        Radix::Binary => {
            let full = matches!(length, 8 | 16 | 32 | 64 | 96 | 128) || (length > 64 && length.is_multiple_of(8));
            full && digits.starts_with('1')
        }
    }
}

fn typed_whole(value: BigInt, suffix: Suffix) -> Result<Number, ScanError> {
    let small = value.to_i128();
    let fit = |kind: IntegerType| small.and_then(|value| kind.number(value));
    match (suffix.kind, suffix.unsigned) {
        (None, false) => Ok(fit(IntegerType::Int32)
            .or_else(|| fit(IntegerType::Int64))
            .or_else(|| small.and_then(|value| Decimal::try_from_i128_with_scale(value, 0).ok()).map(Number::Decimal))
            .unwrap_or_else(|| Number::Double(value.to_f64().unwrap_or(f64::INFINITY)))),
        (None, true) => fit(IntegerType::UInt32).or_else(|| fit(IntegerType::UInt64)).ok_or(ScanError::OutOfRange),
        (Some(b'y'), false) => fit(IntegerType::SByte).ok_or(ScanError::OutOfRange),
        (Some(b'y'), true) => fit(IntegerType::Byte).ok_or(ScanError::OutOfRange),
        (Some(b's'), false) => fit(IntegerType::Int16).ok_or(ScanError::OutOfRange),
        (Some(b's'), true) => fit(IntegerType::UInt16).ok_or(ScanError::OutOfRange),
        (Some(b'l'), false) => fit(IntegerType::Int64).ok_or(ScanError::OutOfRange),
        (Some(b'l'), true) => fit(IntegerType::UInt64).ok_or(ScanError::OutOfRange),
        (Some(b'd'), _) => small
            .and_then(|value| Decimal::try_from_i128_with_scale(value, 0).ok())
            .map(Number::Decimal)
            .ok_or(ScanError::OutOfRange),
        (Some(_), _) => Ok(Number::BigInt(value)),
    }
}

fn scan_real(text: &str, suffix: Suffix, negative: bool) -> Result<Number, ScanError> {
    if suffix.kind == Some(b'd') {
        let value = if text.contains('e') { Decimal::from_scientific(text) } else { Decimal::from_str(&plain(text)) };
        let value = value.map_err(|_| ScanError::OutOfRange)?;
        let value = value.checked_mul(Decimal::from(suffix.multiplier)).ok_or(ScanError::OutOfRange)?;
        return Ok(Number::Decimal(if negative { -value } else { value }));
    }
    let value: f64 = text.parse().map_err(|_| ScanError::NotANumber)?;
    let value = value * suffix.multiplier as f64;
    let value = if negative { -value } else { value };
    if suffix.kind.is_none() && !suffix.unsigned {
        return Ok(Number::Double(value));
    }
    let whole = BigInt::from_f64(value.round_ties_even()).ok_or(ScanError::OutOfRange)?;
    typed_whole(whole, suffix)
}

/// Digits on both sides of the point, as the decimal parser wants them.
fn plain(text: &str) -> String {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let whole = if whole.is_empty() { "0" } else { whole };
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}
