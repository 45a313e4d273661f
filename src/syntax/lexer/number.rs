//! Numeric literals.

use super::super::ast::NumberLiteral;
use super::super::chars::{ends_number, ends_word, is_dash};
use super::super::input::In;
use super::super::token::Mode;
use nom::branch::alt;
use nom::bytes::complete::{tag_no_case, take_while, take_while1};
use nom::character::complete::{char, one_of};
use nom::combinator::{map, opt, recognize, value};
use nom::{IResult, Parser};
use num_bigint::BigInt;
use num_traits::{FromPrimitive, Num, Signed, ToPrimitive};
use rust_decimal::Decimal;
use rust_decimal::prelude::FromStr;

type Lex<'a, T> = IResult<&'a str, T>;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Base {
    Hex,
    Binary,
    Integer,
    Real,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Suffix {
    None,
    Byte,
    SByte,
    Short,
    UShort,
    Unsigned,
    Long,
    ULong,
    Decimal,
    BigInt,
}

struct Parts<'a> {
    negative: bool,
    base: Base,
    digits: &'a str,
    suffix: Suffix,
    multiplier: u64,
}

/// The length of the number here, if it is one and ends where a number may end.
pub(crate) fn extent(i: In<'_>, mode: Mode) -> Option<usize> {
    let text = i.rest();
    let (rest, _) = numeric_literal(text).ok()?;
    let ends = match rest.chars().next() {
        None => true,
        Some(c) if mode == Mode::Command => ends_word(c),
        Some(c) => ends_number(c) || (i.cx.in_ternary.get() && matches!(c, '?' | ':')),
    };
    ends.then_some(text.len() - rest.len())
}

/// Whether a sign here belongs to a number.
pub(crate) fn signed(i: In<'_>) -> bool {
    if !matches!(i.byte(0), b'+' | b'-' | 0x80..) {
        return false;
    }
    let mut chars = i.rest().chars();
    let sign = chars.next().is_some_and(|c| c == '+' || is_dash(c));
    sign && chars.next().is_some_and(|c| c.is_ascii_digit() || c == '.') && extent(i, Mode::Expression).is_some()
}

/// The value of a literal as written; `None` where it does not fit its type.
pub(crate) fn value_of(text: &str) -> Option<NumberLiteral> {
    let (_, parts) = numeric_literal(text).ok()?;
    match parts.base {
        Base::Real => real(&parts),
        _ => integer(&parts),
    }
}

/// `numeric-literal = [ sign ] ( hex | binary | real | integer ) [ suffix ] [ multiplier ]`
fn numeric_literal(text: &str) -> Lex<'_, Parts<'_>> {
    let (text, sign) = opt(alt((char('+'), nom::character::complete::satisfy(is_dash)))).parse(text)?;
    let zero = text.starts_with('0');
    let (text, (base, digits)) = if zero {
        alt((hex, binary, real_digits, integer_digits)).parse(text)?
    } else {
        alt((real_digits, integer_digits)).parse(text)?
    };
    let (mut text, mut suffix, mut multiplier) = (text, Suffix::None, 1);
    if text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        (text, suffix) = type_suffix(text)?;
        (text, multiplier) = size_multiplier(text)?;
    }
    Ok((text, Parts { negative: sign.is_some_and(is_dash), base, digits, suffix, multiplier }))
}

fn hex(text: &str) -> Lex<'_, (Base, &str)> {
    let (text, _) = tag_no_case("0x").parse(text)?;
    // `0x` alone is 0.
    map(take_while(|c: char| c.is_ascii_hexdigit()), |d| (Base::Hex, d)).parse(text)
}

fn binary(text: &str) -> Lex<'_, (Base, &str)> {
    let (text, _) = tag_no_case("0b").parse(text)?;
    map(take_while(|c: char| matches!(c, '0' | '1')), |d| (Base::Binary, d)).parse(text)
}

fn digits(text: &str) -> Lex<'_, &str> {
    take_while1(|c: char| c.is_ascii_digit()).parse(text)
}

fn integer_digits(text: &str) -> Lex<'_, (Base, &str)> {
    map(digits, |d| (Base::Integer, d)).parse(text)
}

/// A point that is not the range operator's first, or an exponent, makes it real.
fn real_digits(text: &str) -> Lex<'_, (Base, &str)> {
    let with_point = recognize((take_while(|c: char| c.is_ascii_digit()), point, opt(exponent)));
    let with_exponent = recognize((digits, exponent));
    let (rest, found) = alt((with_point, with_exponent)).parse(text)?;
    if !found.as_bytes().first().is_some_and(u8::is_ascii_digit)
        && !found.as_bytes().get(1).is_some_and(u8::is_ascii_digit)
    {
        return nom::combinator::fail().parse(text);
    }
    Ok((rest, (Base::Real, found)))
}

fn point(text: &str) -> Lex<'_, &str> {
    let (rest, _) = char('.').parse(text)?;
    if rest.starts_with('.') {
        return nom::combinator::fail().parse(text);
    }
    take_while(|c: char| c.is_ascii_digit()).parse(rest)
}

fn exponent(text: &str) -> Lex<'_, &str> {
    recognize((one_of("eE"), opt(alt((char('+'), nom::character::complete::satisfy(is_dash)))), digits)).parse(text)
}

fn type_suffix(text: &str) -> Lex<'_, Suffix> {
    let named = alt((
        value(Suffix::Byte, tag_no_case("uy")),
        value(Suffix::UShort, tag_no_case("us")),
        value(Suffix::ULong, tag_no_case("ul")),
        value(Suffix::Unsigned, tag_no_case("u")),
        value(Suffix::SByte, tag_no_case("y")),
        value(Suffix::Short, tag_no_case("s")),
        value(Suffix::Long, tag_no_case("l")),
        value(Suffix::Decimal, tag_no_case("d")),
        value(Suffix::BigInt, tag_no_case("n")),
    ));
    map(opt(named), |s| s.unwrap_or(Suffix::None)).parse(text)
}

fn size_multiplier(text: &str) -> Lex<'_, u64> {
    let named = alt((
        value(1u64 << 10, tag_no_case("kb")),
        value(1u64 << 20, tag_no_case("mb")),
        value(1u64 << 30, tag_no_case("gb")),
        value(1u64 << 40, tag_no_case("tb")),
        value(1u64 << 50, tag_no_case("pb")),
    ));
    map(opt(named), |m| m.unwrap_or(1)).parse(text)
}

fn real(parts: &Parts<'_>) -> Option<NumberLiteral> {
    let text: String = parts.digits.chars().map(|c| if is_dash(c) { '-' } else { c }).collect();
    let multiplier = parts.multiplier;
    if parts.suffix == Suffix::Decimal {
        let value = decimal(&text)?.checked_mul(Decimal::from(multiplier))?;
        return Some(NumberLiteral::Decimal(if parts.negative { -value } else { value }));
    }
    let value: f64 = text.trim_end_matches('.').parse().ok()?;
    let value = value * multiplier as f64;
    let value = if parts.negative { -value } else { value };
    if parts.suffix == Suffix::None {
        return Some(NumberLiteral::Double(value));
    }
    // A real with an integer's suffix is rounded to the even neighbour.
    let rounded = BigInt::from_f64(value.round_ties_even())?;
    fit(&rounded, parts.suffix)
}

fn decimal(text: &str) -> Option<Decimal> {
    let text = text.strip_suffix('.').unwrap_or(text);
    if text.contains(['e', 'E']) { Decimal::from_scientific(text).ok() } else { Decimal::from_str(text).ok() }
}

fn integer(parts: &Parts<'_>) -> Option<NumberLiteral> {
    if parts.base == Base::Integer
        && parts.suffix == Suffix::None
        && let Some(value) = small(parts)
    {
        return Some(value);
    }
    let radix = match parts.base {
        Base::Hex => 16,
        Base::Binary => 2,
        _ => 10,
    };
    let digits = if parts.digits.is_empty() { "0" } else { parts.digits };
    let magnitude = BigInt::from_str_radix(digits, radix).ok()?;
    let value = if parts.base == Base::Integer { magnitude } else { wrapped(parts, magnitude, radix) };
    // All 64 bits written: a long, whatever its value.
    let is_long = value.is_negative() && parts.digits.len() == if radix == 16 { 16 } else { 64 };
    let value = if parts.negative { -value } else { value } * parts.multiplier;
    if parts.suffix != Suffix::None {
        return fit(&value, parts.suffix);
    }
    if let Some(v) = value.to_i32().filter(|_| !is_long) {
        Some(NumberLiteral::Int(v))
    } else if let Some(v) = value.to_i64() {
        Some(NumberLiteral::Long(v))
    } else if parts.base != Base::Integer {
        // Digits of other bases that fill no integer type mean nothing.
        None
    } else if let Ok(v) = Decimal::from_str(&value.to_string()) {
        Some(NumberLiteral::Decimal(v))
    } else {
        value.to_f64().map(NumberLiteral::Double)
    }
}

fn small(parts: &Parts<'_>) -> Option<NumberLiteral> {
    let value: i64 = parts.digits.parse().ok()?;
    let value = if parts.negative { -value } else { value };
    let value = value.checked_mul(i64::try_from(parts.multiplier).ok()?)?;
    Some(i32::try_from(value).map_or(NumberLiteral::Long(value), NumberLiteral::Int))
}

/// Hex and binary digits that fill a signed type exactly are its bits: `0xFFFFFFFF` is -1.
fn wrapped(parts: &Parts<'_>, magnitude: BigInt, radix: u32) -> BigInt {
    let per_digit = if radix == 16 { 4 } else { 1 };
    let bits = parts.digits.len() * per_digit;
    let widths: &[usize] = match parts.suffix {
        Suffix::Byte | Suffix::UShort | Suffix::Unsigned | Suffix::ULong => return magnitude,
        Suffix::SByte => &[8],
        Suffix::Short => &[16],
        Suffix::Long => &[64],
        Suffix::None => &[8, 16, 32, 64],
        Suffix::Decimal => &[32, 64, 96, 128],
        Suffix::BigInt => {
            let leading_one = magnitude.bits() as usize == bits;
            let aligned = bits.is_multiple_of(8);
            return if leading_one && aligned { magnitude - (BigInt::from(1) << bits) } else { magnitude };
        }
    };
    // Without a suffix, binary has the signed meaning for 8, 16, 32 and 64 digits, hex for 8 and 16 digits.
    let counts = widths.contains(&bits) && !(parts.suffix == Suffix::None && radix == 16 && bits < 32);
    if counts && magnitude.bits() as usize == bits { magnitude - (BigInt::from(1) << bits) } else { magnitude }
}

fn fit(value: &BigInt, suffix: Suffix) -> Option<NumberLiteral> {
    Some(match suffix {
        Suffix::None => return None,
        Suffix::Byte => NumberLiteral::Byte(value.to_u8()?),
        Suffix::SByte => NumberLiteral::SByte(value.to_i8()?),
        Suffix::Short => NumberLiteral::Short(value.to_i16()?),
        Suffix::UShort => NumberLiteral::UShort(value.to_u16()?),
        Suffix::Unsigned => match value.to_u32() {
            Some(v) => NumberLiteral::UInt(v),
            None => NumberLiteral::ULong(value.to_u64()?),
        },
        Suffix::Long => NumberLiteral::Long(value.to_i64()?),
        Suffix::ULong => NumberLiteral::ULong(value.to_u64()?),
        Suffix::Decimal => NumberLiteral::Decimal(Decimal::from_str(&value.to_string()).ok()?),
        Suffix::BigInt => NumberLiteral::BigInt(value.clone()),
    })
}
