//! Standard numeric formats: one letter and a precision (`N2`, `X4`), and the choice between them and patterns.

use std::fmt;

use num_bigint::{BigInt, Sign};

use super::digits::{Digits, Source};
use super::{Number, custom, text};
use crate::value::culture::NumberFormat;

/// A format that the number's type does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormatError;

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Format specifier was invalid.")
    }
}

impl std::error::Error for FormatError {}

/// `number.ToString(format, culture)`.
pub fn format_number(number: &Number, format: &str, culture: &NumberFormat) -> Result<String, FormatError> {
    let mut out = String::new();
    append_format(&mut out, number, format, culture)?;
    Ok(out)
}

/// Appends `number.ToString(format, culture)`; on an error nothing is appended.
pub fn append_format(
    out: &mut String,
    number: &Number,
    format: &str,
    culture: &NumberFormat,
) -> Result<(), FormatError> {
    if format.is_empty() {
        text::append_default(out, number, culture);
        return Ok(());
    }
    let special = match number {
        Number::Double(value) => text::not_finite(*value, culture),
        Number::Single(value) => text::not_finite(f64::from(*value), culture),
        _ => None,
    };
    let specifier = parse_specifier(format)?;
    if let Some(special) = special {
        out.push_str(special);
        return Ok(());
    }
    let Some((letter, precision)) = specifier else {
        let digits = match number {
            Number::Double(value) => Digits::significant(*value, 15),
            Number::Single(value) => Digits::significant(f64::from(*value), 7),
            other => whole_digits(other),
        };
        custom::append(out, digits, format, culture);
        return Ok(());
    };
    let start = out.len();
    match append_standard(out, number, letter, precision, culture) {
        Ok(()) => Ok(()),
        Err(error) => {
            out.truncate(start);
            Err(error)
        }
    }
}

/// The letter and precision of a standard format; `None` for a pattern.
fn parse_specifier(format: &str) -> Result<Option<(char, Option<usize>)>, FormatError> {
    let bytes = format.as_bytes();
    let Some((letter, rest)) = bytes.split_first() else { return Ok(None) };
    if !letter.is_ascii_alphabetic() || !rest.iter().all(u8::is_ascii_digit) {
        return Ok(None);
    }
    let mut precision: usize = 0;
    for digit in rest {
        if precision >= 100_000_000 {
            return Err(FormatError);
        }
        precision = precision * 10 + usize::from(digit - b'0');
    }
    Ok(Some((char::from(*letter), (!rest.is_empty()).then_some(precision))))
}

fn whole_digits(number: &Number) -> Digits {
    match number {
        Number::Decimal(value) => Digits::from_decimal(value),
        Number::BigInt(value) => Digits::from_bigint(value),
        Number::Double(value) => Digits::shortest(*value),
        Number::Single(value) => Digits::shortest_single(*value),
        other => Digits::from_integer(other.as_integer().map_or(0, |(value, _)| value)),
    }
}

fn append_standard(
    out: &mut String,
    number: &Number,
    letter: char,
    precision: Option<usize>,
    culture: &NumberFormat,
) -> Result<(), FormatError> {
    let upper = letter.to_ascii_uppercase();
    match upper {
        'D' => append_whole(out, number, precision, culture),
        'X' | 'B' => append_bits(out, number, letter, precision),
        'C' | 'N' | 'F' | 'P' => {
            let places = precision.unwrap_or(match upper {
                'C' => culture.currency_digits,
                'P' => culture.percent_digits,
                _ => culture.decimal_digits,
            });
            let shift = if upper == 'P' { 2 } else { 0 };
            let mut digits = match number {
                Number::Double(value) => Digits::fixed(*value, places + shift),
                Number::Single(value) => Digits::fixed(f64::from(*value), places + shift),
                other => whole_digits(other),
            };
            if !digits.is_zero() {
                digits.scale += shift as i32;
            }
            let exact = digits.source == Source::Float;
            digits.round(digits.scale.saturating_add(i32::try_from(places).unwrap_or(i32::MAX)), exact);
            append_amount(out, &digits, upper, places, culture);
            Ok(())
        }
        'E' => {
            let places = precision.unwrap_or(6);
            let mut digits = match number {
                Number::Double(value) => Digits::significant(*value, places + 1),
                Number::Single(value) => Digits::significant(f64::from(*value), places + 1),
                other => whole_digits(other),
            };
            let exact = digits.source == Source::Float;
            digits.round(i32::try_from(places + 1).unwrap_or(i32::MAX), exact);
            if digits.negative {
                out.push_str(culture.negative_sign);
            }
            out.push(digits.digit_or_zero(0));
            if places > 0 {
                out.push_str(culture.decimal_separator);
                out.extend((1..=places).map(|index| digits.digit_or_zero(index)));
            }
            let exponent = if digits.is_zero() { 0 } else { digits.scale - 1 };
            append_exponent(out, exponent, letter, 3, true, culture);
            Ok(())
        }
        'G' | 'R' => {
            let exponent_letter = if letter.is_ascii_lowercase() { 'e' } else { 'E' };
            let precision = if upper == 'R' { None } else { precision.filter(|precision| *precision > 0) };
            append_general(out, number, precision, exponent_letter, culture);
            Ok(())
        }
        _ => Err(FormatError),
    }
}

/// `G`: fixed or scientific, whichever the scale asks for.
pub(super) fn append_general(
    out: &mut String,
    number: &Number,
    precision: Option<usize>,
    exponent_letter: char,
    culture: &NumberFormat,
) {
    let (mut digits, limit, shortest) = match (number, precision) {
        (Number::Double(value), None) => {
            let digits = Digits::shortest(*value);
            let limit = digits.list.len().max(15);
            (digits, limit, true)
        }
        (Number::Single(value), None) => {
            let digits = Digits::shortest_single(*value);
            let limit = digits.list.len().max(7);
            (digits, limit, true)
        }
        (Number::Double(value), Some(count)) => (Digits::significant(*value, count), count, true),
        (Number::Single(value), Some(count)) => (Digits::significant(f64::from(*value), count), count, true),
        (Number::Decimal(value), None) => (Digits::from_decimal(value), usize::MAX, true),
        (Number::Decimal(value), Some(count)) => (Digits::from_decimal(value), count, false),
        (other, None) => {
            let digits = whole_digits(other);
            let limit = digits.list.len();
            (digits, limit.max(1), true)
        }
        (other, Some(count)) => (whole_digits(other), count, false),
    };
    if !shortest {
        digits.round(i32::try_from(limit).unwrap_or(i32::MAX), false);
    }
    if digits.negative {
        out.push_str(culture.negative_sign);
    }
    let limit = i32::try_from(limit).unwrap_or(i32::MAX);
    let scientific = limit != i32::MAX && (digits.scale > limit || digits.scale < -3);
    let mut position = if scientific { 1 } else { digits.scale };
    let mut index = 0;
    if position > 0 {
        while position > 0 {
            out.push(digits.digit_or_zero(index));
            index += 1;
            position -= 1;
        }
    } else {
        out.push('0');
    }
    if index < digits.list.len() || position < 0 {
        out.push_str(culture.decimal_separator);
        out.extend(std::iter::repeat_n('0', position.unsigned_abs() as usize));
        out.extend(digits.list.iter().skip(index).map(|digit| char::from(*digit)));
    }
    if scientific {
        append_exponent(out, digits.scale - 1, exponent_letter, 2, true, culture);
    }
}

pub(super) fn append_exponent(
    out: &mut String,
    exponent: i32,
    letter: char,
    width: usize,
    plus: bool,
    culture: &NumberFormat,
) {
    out.push(letter);
    if exponent < 0 {
        out.push_str(culture.negative_sign);
    } else if plus {
        out.push('+');
    }
    append_padded(out, u128::from(exponent.unsigned_abs()), width);
}

fn append_padded(out: &mut String, value: u128, width: usize) {
    use fmt::Write;
    // Writing to a string cannot fail.
    let _ = write!(out, "{value:0width$}", width = width.min(u16::MAX as usize));
}

fn append_whole(
    out: &mut String,
    number: &Number,
    precision: Option<usize>,
    culture: &NumberFormat,
) -> Result<(), FormatError> {
    let digits = match number {
        Number::BigInt(value) => Digits::from_bigint(value),
        other => Digits::from_integer(other.as_integer().ok_or(FormatError)?.0),
    };
    if digits.negative {
        out.push_str(culture.negative_sign);
    }
    let width = precision.unwrap_or(1).max(1);
    out.extend(std::iter::repeat_n('0', width.saturating_sub(digits.list.len())));
    out.extend(digits.list.iter().map(|digit| char::from(*digit)));
    Ok(())
}

/// `X` and `B`: two's complement in the width of the type.
fn append_bits(out: &mut String, number: &Number, letter: char, precision: Option<usize>) -> Result<(), FormatError> {
    use fmt::Write;
    let width = precision.unwrap_or(1).clamp(1, u16::MAX as usize);
    if let Number::BigInt(value) = number {
        append_big_bits(out, value, letter, width);
        return Ok(());
    }
    let (value, kind) = number.as_integer().ok_or(FormatError)?;
    let bits = (value as u128) & ((1_u128 << kind.bits()) - 1);
    let _ = match letter {
        'X' => write!(out, "{bits:0width$X}"),
        'x' => write!(out, "{bits:0width$x}"),
        _ => write!(out, "{bits:0width$b}"),
    };
    Ok(())
}

fn append_big_bits(out: &mut String, value: &BigInt, letter: char, width: usize) {
    use fmt::Write;
    let bytes = value.to_signed_bytes_be();
    let mut text = String::new();
    for byte in &bytes {
        let _ = match letter {
            'X' => write!(text, "{byte:02X}"),
            'x' => write!(text, "{byte:02x}"),
            _ => write!(text, "{byte:08b}"),
        };
    }
    // One leading digit says the sign; more of the same are dropped.
    let (fill, full) = match (value.sign() == Sign::Minus, letter) {
        (false, _) => ('0', '0'),
        (true, 'X') => ('F', 'F'),
        (true, 'x') => ('f', 'f'),
        (true, _) => ('1', '1'),
    };
    let negative_start: &[char] = match letter {
        'X' | 'x' => &['8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'a', 'b', 'c', 'd', 'e', 'f'],
        _ => &['1'],
    };
    let mut rest = text.as_str();
    while let Some(shorter) = rest.strip_prefix(full) {
        let Some(next) = shorter.chars().next() else { break };
        if negative_start.contains(&next) == (value.sign() == Sign::Minus) {
            rest = shorter;
        } else {
            break;
        }
    }
    out.extend(std::iter::repeat_n(fill, width.saturating_sub(rest.len())));
    out.push_str(rest);
}

/// `C`, `N`, `F`, `P`: whole digits, fraction, and the culture's pattern around them.
fn append_amount(out: &mut String, digits: &Digits, letter: char, places: usize, culture: &NumberFormat) {
    let pattern = match (letter, digits.negative) {
        ('C', false) => culture.currency_positive,
        ('C', true) => culture.currency_negative,
        ('P', false) => culture.percent_positive,
        ('P', true) => culture.percent_negative,
        (_, false) => "n",
        (_, true) => "-n",
    };
    for part in pattern.chars() {
        match part {
            'n' => append_fixed(out, digits, places, letter != 'F', culture),
            '-' => out.push_str(culture.negative_sign),
            '$' => out.push_str(culture.currency_symbol),
            other => out.push(other),
        }
    }
}

fn append_fixed(out: &mut String, digits: &Digits, places: usize, grouped: bool, culture: &NumberFormat) {
    let mut index = 0;
    if digits.scale > 0 {
        let whole = digits.scale as usize;
        while index < whole {
            if grouped && index > 0 && (whole - index).is_multiple_of(3) {
                out.push_str(culture.group_separator);
            }
            out.push(digits.digit_or_zero(index));
            index += 1;
        }
    } else {
        out.push('0');
    }
    if places > 0 {
        out.push_str(culture.decimal_separator);
        let zeros = (digits.scale.min(0).unsigned_abs() as usize).min(places);
        out.extend(std::iter::repeat_n('0', zeros));
        out.extend((0..places - zeros).map(|offset| digits.digit_or_zero(index + offset)));
    }
}
