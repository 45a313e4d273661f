//! .NET's parsing of numbers: `[int]::Parse`, `[double]::Parse`, number styles and their errors.

use std::fmt;

use num_bigint::BigInt;
use rust_decimal::Decimal;

use super::IntegerType;
use crate::value::culture::NumberFormat;

/// Which parts a text may have (`System.Globalization.NumberStyles`, same bits).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberStyles(pub u32);

impl NumberStyles {
    /// White space and a leading sign.
    pub const INTEGER: Self = Self(0x7);
    /// What a decimal takes: signs on either side, point, thousands.
    pub const NUMBER: Self = Self(0x6F);
    /// What `INTEGER` takes, point and exponent.
    pub const FLOAT: Self = Self(0xA7);
    /// Thousands separators.
    pub const THOUSANDS: Self = Self(0x40);
    /// `NUMBER`, parentheses and currency symbol.
    pub const CURRENCY: Self = Self(0x17F);
    /// Everything but hexadecimal.
    pub const ANY: Self = Self(0x1FF);
    /// White space and hexadecimal digits.
    pub const HEX: Self = Self(0x203);
    /// White space and binary digits.
    pub const BINARY: Self = Self(0x403);

    const LEADING_WHITE: u32 = 0x1;
    const TRAILING_WHITE: u32 = 0x2;
    const LEADING_SIGN: u32 = 0x4;
    const TRAILING_SIGN: u32 = 0x8;
    const PARENTHESES: u32 = 0x10;
    const DECIMAL_POINT: u32 = 0x20;
    const ALLOW_THOUSANDS: u32 = 0x40;
    const EXPONENT: u32 = 0x80;
    const CURRENCY_SYMBOL: u32 = 0x100;
    const HEX_SPECIFIER: u32 = 0x200;
    const BINARY_SPECIFIER: u32 = 0x400;

    /// Both sets of parts.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn has(self, flag: u32) -> bool {
        self.0 & flag != 0
    }
}

/// Why a text is not the number asked for; the display is .NET's message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParseError {
    /// Not a number (`FormatException`); holds the text.
    Format(String),
    /// A number outside the type (`OverflowException`).
    Overflow(IntegerType),
    /// A number outside decimal (`OverflowException`).
    DecimalOverflow,
    /// Not a big integer (`FormatException`).
    BigFormat,
    /// No digit of the base (`FormatException`).
    NoDigits,
    /// Digits of the base followed by others (`FormatException`).
    TrailingCharacters,
    /// A minus sign with a base other than ten (`ArgumentException`).
    NegativeRadix,
    /// A base that does not exist (`ArgumentException`).
    InvalidBase,
}

impl ParseError {
    /// Whether .NET throws an `OverflowException` rather than a `FormatException`.
    pub fn is_overflow(&self) -> bool {
        matches!(self, Self::Overflow(_) | Self::DecimalOverflow)
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Format(text) => write!(f, "The input string '{text}' was not in a correct format."),
            Self::Overflow(kind) => f.write_str(kind.overflow_message()),
            Self::DecimalOverflow => f.write_str("Value was either too large or too small for a Decimal."),
            Self::BigFormat => f.write_str("The value could not be parsed."),
            Self::NoDigits => f.write_str("Could not find any recognizable digits."),
            Self::TrailingCharacters => f.write_str("Additional non-parsable characters are at the end of the string."),
            Self::NegativeRadix => f.write_str("String cannot contain a minus sign if the base is not 10."),
            Self::InvalidBase => f.write_str("Invalid Base."),
        }
    }
}

impl std::error::Error for ParseError {}

/// The parts of a decimal text.
#[derive(Debug, Default)]
struct Parts {
    negative: bool,
    whole: String,
    fraction: String,
    exponent: i64,
}

/// `[int]::Parse(text, styles, culture)` and its siblings.
pub fn parse_integer(
    text: &str,
    kind: IntegerType,
    styles: NumberStyles,
    culture: &NumberFormat,
) -> Result<i128, ParseError> {
    let format = || ParseError::Format(text.to_owned());
    if styles.has(NumberStyles::HEX_SPECIFIER | NumberStyles::BINARY_SPECIFIER) {
        let radix = if styles.has(NumberStyles::HEX_SPECIFIER) { 16 } else { 2 };
        let digits = trim(text, styles);
        if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
            return Err(format());
        }
        let bits = u128::from_str_radix(digits, radix).map_err(|_| ParseError::Overflow(kind))?;
        return wrap_bits(bits, kind).ok_or(ParseError::Overflow(kind));
    }
    let parts = split(text, styles, culture).ok_or_else(format)?;
    let overflow = ParseError::Overflow(kind);
    let (whole, fraction) = shift(&parts).ok_or_else(|| overflow.clone())?;
    if fraction.bytes().any(|digit| digit != b'0') {
        return Err(overflow);
    }
    let whole = whole.trim_start_matches('0');
    if whole.len() > 20 {
        return Err(overflow);
    }
    let magnitude = if whole.is_empty() { 0 } else { whole.parse::<i128>().map_err(|_| overflow.clone())? };
    let value = if parts.negative { -magnitude } else { magnitude };
    if kind.contains(value) { Ok(value) } else { Err(overflow) }
}

/// `[double]::Parse(text, styles, culture)`; too large becomes infinity, as since .NET Core 3.0.
pub fn parse_double(text: &str, styles: NumberStyles, culture: &NumberFormat) -> Result<f64, ParseError> {
    if let Some(parts) = split(text, styles, culture) {
        return Ok(parts_to_double(&parts));
    }
    special(trim_all(text), culture).ok_or_else(|| ParseError::Format(text.to_owned()))
}

/// `[decimal]::Parse(text, styles, culture)`.
pub fn parse_decimal(text: &str, styles: NumberStyles, culture: &NumberFormat) -> Result<Decimal, ParseError> {
    let parts = split(text, styles, culture).ok_or_else(|| ParseError::Format(text.to_owned()))?;
    decimal(&parts).ok_or(ParseError::DecimalOverflow)
}

/// `[bigint]::Parse(text, styles, culture)`; hexadecimal digits are two's complement.
pub fn parse_bigint(text: &str, styles: NumberStyles, culture: &NumberFormat) -> Result<BigInt, ParseError> {
    if styles.has(NumberStyles::HEX_SPECIFIER | NumberStyles::BINARY_SPECIFIER) {
        let radix = if styles.has(NumberStyles::HEX_SPECIFIER) { 16 } else { 2 };
        let digits = trim(text, styles);
        let magnitude = BigInt::parse_bytes(digits.as_bytes(), radix)
            .filter(|_| digits.chars().all(|digit| digit.is_digit(radix)))
            .ok_or(ParseError::BigFormat)?;
        let bits_per_digit = if radix == 16 { 4 } else { 1 };
        let top = digits.chars().next().and_then(|digit| digit.to_digit(radix)).unwrap_or(0);
        let negative = if radix == 16 { top >= 8 } else { top == 1 };
        let modulus = BigInt::from(1) << (digits.len() * bits_per_digit);
        return Ok(if negative { magnitude - modulus } else { magnitude });
    }
    let parts = split(text, styles, culture).ok_or(ParseError::BigFormat)?;
    let (whole, fraction) = shift(&parts).ok_or(ParseError::BigFormat)?;
    if fraction.bytes().any(|digit| digit != b'0') {
        return Err(ParseError::BigFormat);
    }
    let magnitude = if whole.is_empty() {
        BigInt::ZERO
    } else {
        BigInt::parse_bytes(whole.as_bytes(), 10).ok_or(ParseError::BigFormat)?
    };
    Ok(if parts.negative { -magnitude } else { magnitude })
}

/// `[convert]::ToInt32(text, base)` and its siblings: bases 2, 8, 10 and 16, two's complement but for base ten.
pub fn parse_radix(text: &str, radix: u32, kind: IntegerType) -> Result<i128, ParseError> {
    if !matches!(radix, 2 | 8 | 10 | 16) {
        return Err(ParseError::InvalidBase);
    }
    let (negative, mut digits) = match text.strip_prefix('-') {
        Some(_) if radix != 10 => return Err(ParseError::NegativeRadix),
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if radix == 16 {
        digits = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")).unwrap_or(digits);
    }
    let good = digits.chars().take_while(|digit| digit.is_digit(radix)).count();
    if good == 0 {
        return Err(ParseError::NoDigits);
    }
    if good < digits.chars().count() {
        return Err(ParseError::TrailingCharacters);
    }
    let overflow = ParseError::Overflow(kind);
    let magnitude = u128::from_str_radix(digits, radix).map_err(|_| overflow.clone())?;
    if radix == 10 {
        let value = i128::try_from(magnitude).map_err(|_| overflow.clone())?;
        let value = if negative { -value } else { value };
        return if kind.contains(value) { Ok(value) } else { Err(overflow) };
    }
    wrap_bits(magnitude, kind).ok_or(overflow)
}

/// Reads bits as two's complement in the width of the type.
pub(super) fn wrap_bits(bits: u128, kind: IntegerType) -> Option<i128> {
    if bits >= 1_u128 << kind.bits() {
        return None;
    }
    let value = i128::try_from(bits).ok()?;
    Some(if value > kind.max() { value - (1_i128 << kind.bits()) } else { value })
}

fn is_white(character: char) -> bool {
    character == ' ' || ('\t'..='\r').contains(&character)
}

fn trim_all(text: &str) -> &str {
    text.trim_matches(is_white)
}

fn trim(text: &str, styles: NumberStyles) -> &str {
    let text = if styles.has(NumberStyles::LEADING_WHITE) { text.trim_start_matches(is_white) } else { text };
    if styles.has(NumberStyles::TRAILING_WHITE) { text.trim_end_matches(is_white) } else { text }
}

/// Takes a text apart; `None` when it is not a number in these styles.
fn split(text: &str, styles: NumberStyles, culture: &NumberFormat) -> Option<Parts> {
    let mut rest = text;
    let mut parts = Parts::default();
    let (mut signed, mut parenthesis, mut currency) = (false, false, false);
    loop {
        if styles.has(NumberStyles::LEADING_WHITE)
            && let Some(shorter) = rest.strip_prefix(is_white)
        {
            rest = shorter;
        } else if styles.has(NumberStyles::LEADING_SIGN)
            && !signed
            && let Some((negative, shorter)) = take_sign(rest, culture)
        {
            (signed, parts.negative, rest) = (true, negative, shorter);
        } else if styles.has(NumberStyles::PARENTHESES)
            && !signed
            && let Some(shorter) = rest.strip_prefix('(')
        {
            (signed, parenthesis, parts.negative, rest) = (true, true, true, shorter);
        } else if styles.has(NumberStyles::CURRENCY_SYMBOL)
            && !currency
            && let Some(shorter) = rest.strip_prefix(culture.currency_symbol)
        {
            (currency, rest) = (true, shorter);
        } else {
            break;
        }
    }
    let mut point = false;
    loop {
        let first = rest.chars().next();
        if let Some(digit @ '0'..='9') = first {
            if point {
                parts.fraction.push(digit);
            } else {
                parts.whole.push(digit);
            }
            rest = rest.get(1..)?;
        } else if styles.has(NumberStyles::DECIMAL_POINT)
            && !point
            && let Some(shorter) = rest.strip_prefix(culture.decimal_separator)
        {
            (point, rest) = (true, shorter);
        } else if styles.has(NumberStyles::ALLOW_THOUSANDS)
            && !point
            && !parts.whole.is_empty()
            && let Some(shorter) = strip_group(rest, culture)
        {
            rest = shorter;
        } else {
            break;
        }
    }
    if parts.whole.is_empty() && parts.fraction.is_empty() {
        return None;
    }
    if styles.has(NumberStyles::EXPONENT)
        && let Some((exponent, shorter)) = take_exponent(rest, culture)
    {
        (parts.exponent, rest) = (exponent, shorter);
    }
    loop {
        if styles.has(NumberStyles::TRAILING_WHITE)
            && let Some(shorter) = rest.strip_prefix(is_white)
        {
            rest = shorter;
        } else if styles.has(NumberStyles::TRAILING_SIGN)
            && !signed
            && let Some((negative, shorter)) = take_sign(rest, culture)
        {
            (signed, parts.negative, rest) = (true, negative, shorter);
        } else if parenthesis && let Some(shorter) = rest.strip_prefix(')') {
            (parenthesis, rest) = (false, shorter);
        } else if styles.has(NumberStyles::CURRENCY_SYMBOL)
            && !currency
            && let Some(shorter) = rest.strip_prefix(culture.currency_symbol)
        {
            (currency, rest) = (true, shorter);
        } else {
            break;
        }
    }
    (!parenthesis && rest.trim_end_matches('\0').is_empty()).then_some(parts)
}

fn take_sign<'a>(text: &'a str, culture: &NumberFormat) -> Option<(bool, &'a str)> {
    text.strip_prefix('+')
        .map(|rest| (false, rest))
        .or_else(|| text.strip_prefix(culture.negative_sign).map(|rest| (true, rest)))
        .or_else(|| text.strip_prefix(['-', '\u{2212}']).map(|rest| (true, rest)))
}

/// A no-break space between groups may be typed as a plain one.
fn strip_group<'a>(text: &'a str, culture: &NumberFormat) -> Option<&'a str> {
    text.strip_prefix(culture.group_separator).or_else(|| {
        if matches!(culture.group_separator, "\u{a0}" | "\u{202f}") {
            let rest = text.strip_prefix([' ', '\u{a0}'])?;
            rest.starts_with(|digit: char| digit.is_ascii_digit()).then_some(rest)
        } else {
            None
        }
    })
}

fn take_exponent<'a>(text: &'a str, culture: &NumberFormat) -> Option<(i64, &'a str)> {
    let rest = text.strip_prefix(['e', 'E'])?;
    let (negative, rest) = take_sign(rest, culture).unwrap_or((false, rest));
    let count = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = rest.split_at_checked(count)?;
    if digits.is_empty() {
        return None;
    }
    let value = digits.bytes().fold(0_i64, |value, digit| (value * 10 + i64::from(digit - b'0')).min(99_999));
    Some((if negative { -value } else { value }, rest))
}

/// Moves the point by the exponent: whole and fraction digits.
fn shift(parts: &Parts) -> Option<(String, String)> {
    let mut whole = parts.whole.clone();
    let mut fraction = parts.fraction.clone();
    if parts.exponent.unsigned_abs() > 1000 {
        let zero = whole.bytes().chain(fraction.bytes()).all(|digit| digit == b'0');
        return if zero { Some((String::new(), String::new())) } else { None };
    }
    for _ in 0..parts.exponent.max(0) {
        whole.push(if fraction.is_empty() { '0' } else { fraction.remove(0) });
    }
    for _ in 0..(-parts.exponent).max(0) {
        fraction.insert(0, whole.pop().unwrap_or('0'));
    }
    Some((whole, fraction))
}

fn parts_to_double(parts: &Parts) -> f64 {
    let sign = if parts.negative { "-" } else { "" };
    let text = format!("{sign}{}.{}e{}", parts.whole, parts.fraction, parts.exponent);
    text.parse().unwrap_or(f64::NAN)
}

/// At most 28 digits after the point, half rounds to even as in .NET.
fn decimal(parts: &Parts) -> Option<Decimal> {
    let (whole, fraction) = shift(parts)?;
    let whole = whole.trim_start_matches('0');
    let mut kept = fraction.len().min(28);
    loop {
        let (digits, rest) = fraction.split_at_checked(kept)?;
        let text = format!("{whole}{digits}");
        let text = text.trim_start_matches('0');
        if text.len() <= 29 {
            let mut mantissa: i128 = if text.is_empty() { 0 } else { text.parse().ok()? };
            let mut tail = rest.bytes();
            let first = tail.next().unwrap_or(b'0');
            let more = tail.any(|digit| digit != b'0');
            if first > b'5' || (first == b'5' && (more || mantissa % 2 != 0)) {
                mantissa += 1;
            }
            if mantissa < (1_i128 << 96) {
                let value = Decimal::try_from_i128_with_scale(mantissa, kept as u32).ok()?;
                return Some(if parts.negative && mantissa != 0 { -value } else { value });
            }
        }
        kept = kept.checked_sub(1)?;
    }
}

fn special(text: &str, culture: &NumberFormat) -> Option<f64> {
    let same = |word: &str| text.to_lowercase() == word.to_lowercase();
    if same(culture.infinity) || same("Infinity") || same("+Infinity") || text == "∞" || text == "+∞" {
        Some(f64::INFINITY)
    } else if same(culture.negative_infinity) || same("-Infinity") || text == "-∞" {
        Some(f64::NEG_INFINITY)
    } else if same(culture.nan) || same("NaN") || same("-NaN") || same("+NaN") {
        Some(f64::NAN)
    } else {
        None
    }
}
