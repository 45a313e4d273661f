//! `System.Int128` and `System.UInt128`.

use num_bigint::BigInt;
use num_traits::{Signed as _, ToPrimitive as _, Zero as _};

use super::number::{compare_to, format_members, styles};
use super::support::{Outcome, arg, bad_argument, int, m, overflow, provider, set_ref, sp, text};
use super::{Method, StaticProperty, TypeDef};
use crate::value::convert::convert;
use crate::value::numeric::{NumberStyles, parse_bigint};
use crate::value::{Fault, Int128, Value};

/// The number of an argument.
pub(super) fn wide(args: &[Value], index: usize) -> BigInt {
    arg(args, index).downcast::<Int128>().map_or_else(|| super::number::wide(arg(args, index)).into(), |n| n.big())
}

fn made(n: &BigInt, signed: bool) -> Outcome {
    Int128::new(n, signed).map(Value::object).ok_or_else(|| overflow("Arithmetic operation resulted in an overflow."))
}

fn read(args: &[Value], styles: NumberStyles, culture: &Value, signed: bool) -> Outcome {
    let own = text(args, 0);
    let n = parse_bigint(own.trim(), styles, &provider(culture).number)
        .map_err(|_| super::support::bad_format(format!("The input string '{own}' was not in a correct format.")))?;
    let name = if signed { "an Int128" } else { "a UInt128" };
    Int128::new(&n, signed)
        .map(Value::object)
        .ok_or_else(|| overflow(&format!("Value was either too large or too small for {name}.")))
}

fn try_read(args: &[Value], index: usize, parsed: Outcome, signed: bool) -> Outcome {
    let ok = parsed.is_ok();
    set_ref(args, index, parsed.or_else(|_| made(&BigInt::zero(), signed))?)?;
    Ok(Value::Bool(ok))
}

fn bits(n: &BigInt) -> u128 {
    n.to_u128().or_else(|| n.to_i128().map(|n| n as u128)).unwrap_or_default()
}

fn create(value: &Value, signed: bool, method: &str) -> Outcome {
    let ty = super::TypeRef::Def(if signed { &INT128 } else { &UINT128 });
    match convert(value, &ty) {
        Ok(done) => Ok(done),
        Err(_) => {
            let n = super::create::real(value, method)?;
            if method == "CreateChecked" {
                return Err(overflow("Arithmetic operation resulted in an overflow."));
            }
            let wraps = method == "CreateTruncating" && value.type_ref().is_some_and(|t| t.def().name.contains("Int"));
            let n = match value.downcast::<Int128>() {
                Some(own) if wraps => BigInt::from(bits(&own.big())),
                _ if wraps => BigInt::from(super::number::wide(value) as u128),
                _ if signed => BigInt::from(n as i128),
                _ => BigInt::from(n as u128),
            };
            made(&if signed && n > i128::MAX.into() { n - (BigInt::from(1) << 128) } else { n }, signed)
        }
    }
}

fn divisor(args: &[Value]) -> Result<BigInt, Fault> {
    let n = wide(args, 1);
    if n.is_zero() {
        return Err(Fault::thrown("System.DivideByZeroException", "Attempted to divide by zero."));
    }
    Ok(n)
}

macro_rules! wide {
    ($(#[$doc:meta])* $id:ident, $full:literal, $signed:literal) => {
        $(#[$doc])*
        pub static $id: TypeDef = TypeDef::value_type($full)
            .implements(&["System.IComparable", "System.IFormattable"])
            .methods({
                const METHODS: &[Method] = &[
                    m("int CompareTo(System.Object value)", |_, this, a| compare_to(this, arg(a, 0))),
                    m(concat!("int CompareTo(", $full, " value)"), |_, this, a| compare_to(this, arg(a, 0))),
                    m(concat!("bool Equals(", $full, " other)"), |_, this, a| {
                        Ok(Value::Bool(wide(std::slice::from_ref(this), 0) == wide(a, 0)))
                    }),
                    m("int GetHashCode()", |_, this, _| Ok(Value::Int(bits(&wide(std::slice::from_ref(this), 0)) as i32))),
                    format_members::TO_STRING,
                    format_members::TO_STRING_FORMAT,
                    format_members::TO_STRING_PROVIDER,
                    format_members::TO_STRING_BOTH,
                ];
                METHODS
            })
            .static_properties({
                const PROPERTIES: &[StaticProperty] = &[
                    sp("MaxValue", $full, |_| {
                        made(&if $signed { i128::MAX.into() } else { u128::MAX.into() }, $signed)
                    }),
                    sp("MinValue", $full, |_| made(&if $signed { i128::MIN.into() } else { 0.into() }, $signed)),
                    sp("One", $full, |_| made(&1.into(), $signed)),
                    sp("Zero", $full, |_| made(&0.into(), $signed)),
                ];
                PROPERTIES
            })
            .static_methods({
                const METHODS: &[Method] = &[
                    m(concat!($full, " Abs(", $full, " value)"), |_, _, a| made(&wide(a, 0).abs(), $signed)),
                    m(concat!($full, " Clamp(", $full, " value, ", $full, " min, ", $full, " max)"), |_, _, a| {
                        let (n, low, high) = (wide(a, 0), wide(a, 1), wide(a, 2));
                        if low > high {
                            return Err(bad_argument(&format!("'{low}' cannot be greater than {high}.")));
                        }
                        made(&n.clamp(low, high), $signed)
                    }),
                    m(concat!($full, " CreateChecked(System.Object value)"), |_, _, a| create(arg(a, 0), $signed, "CreateChecked")),
                    m(concat!($full, " CreateSaturating(System.Object value)"), |_, _, a| {
                        create(arg(a, 0), $signed, "CreateSaturating")
                    }),
                    m(concat!($full, " CreateTruncating(System.Object value)"), |_, _, a| {
                        create(arg(a, 0), $signed, "CreateTruncating")
                    }),
                    m(concat!("System.ValueTuple[", $full, ",", $full, "] DivRem(", $full, " left, ", $full, " right)"), |_, _, a| {
                        let (n, d) = (wide(a, 0), divisor(a)?);
                        Ok(super::tuple::value_tuple(vec![made(&(&n / &d), $signed)?, made(&(n % d), $signed)?]))
                    }),
                    m(concat!("bool IsEvenInteger(", $full, " value)"), |_, _, a| Ok(Value::Bool(!wide(a, 0).bit(0)))),
                    m(concat!("bool IsNegative(", $full, " value)"), |_, _, a| Ok(Value::Bool(wide(a, 0).is_negative()))),
                    m(concat!("bool IsOddInteger(", $full, " value)"), |_, _, a| Ok(Value::Bool(wide(a, 0).bit(0)))),
                    m(concat!("bool IsPositive(", $full, " value)"), |_, _, a| Ok(Value::Bool(!wide(a, 0).is_negative()))),
                    m(concat!("bool IsPow2(", $full, " value)"), |_, _, a| {
                        let n = wide(a, 0);
                        Ok(Value::Bool(n.is_positive() && n.magnitude().count_ones() == 1))
                    }),
                    m(concat!($full, " LeadingZeroCount(", $full, " value)"), |_, _, a| {
                        made(&bits(&wide(a, 0)).leading_zeros().into(), $signed)
                    }),
                    m(concat!($full, " Log2(", $full, " value)"), |_, _, a| {
                        made(&wide(a, 0).bits().saturating_sub(1).into(), $signed)
                    }),
                    m(concat!($full, " Max(", $full, " x, ", $full, " y)"), |_, _, a| made(&wide(a, 0).max(wide(a, 1)), $signed)),
                    m(concat!($full, " Min(", $full, " x, ", $full, " y)"), |_, _, a| made(&wide(a, 0).min(wide(a, 1)), $signed)),
                    m(concat!($full, " Parse(string s)"), |_, _, a| read(a, NumberStyles::INTEGER, &Value::Null, $signed)),
                    m(concat!($full, " Parse(string s, System.Globalization.NumberStyles style)"), |_, _, a| {
                        read(a, styles(a, 1), &Value::Null, $signed)
                    }),
                    m(concat!($full, " Parse(string s, System.IFormatProvider provider)"), |_, _, a| {
                        read(a, NumberStyles::INTEGER, arg(a, 1), $signed)
                    }),
                    m(concat!($full, " PopCount(", $full, " value)"), |_, _, a| {
                        made(&bits(&wide(a, 0)).count_ones().into(), $signed)
                    }),
                    m(concat!($full, " RotateLeft(", $full, " value, int rotateAmount)"), |_, _, a| {
                        rotated(&wide(a, 0), int(a, 1), $signed)
                    }),
                    m(concat!($full, " RotateRight(", $full, " value, int rotateAmount)"), |_, _, a| {
                        rotated(&wide(a, 0), -int(a, 1), $signed)
                    }),
                    m(concat!("int Sign(", $full, " value)"), |_, _, a| {
                        Ok(Value::Int(wide(a, 0).signum().to_i32().unwrap_or_default()))
                    }),
                    m(concat!($full, " TrailingZeroCount(", $full, " value)"), |_, _, a| {
                        made(&bits(&wide(a, 0)).trailing_zeros().into(), $signed)
                    }),
                    m(concat!("bool TryParse(string s, [ref] ", $full, " result)"), |_, _, a| {
                        try_read(a, 1, read(a, NumberStyles::INTEGER, &Value::Null, $signed), $signed)
                    }),
                    m(concat!("bool TryParse(string s, System.IFormatProvider provider, [ref] ", $full, " result)"), |_, _, a| {
                        try_read(a, 2, read(a, NumberStyles::INTEGER, arg(a, 1), $signed), $signed)
                    }),
                ];
                METHODS
            })
            .constructors(&[m("(ulong upper, ulong lower)", |_, _, a| {
                let bits = super::number::wide(arg(a, 0)) as u128 * (1 << 64) + super::number::wide(arg(a, 1)) as u128;
                made(&if $signed { (bits as i128).into() } else { bits.into() }, $signed)
            })]);
    };
}

fn rotated(n: &BigInt, by: i32, signed: bool) -> Outcome {
    let bits = bits(n).rotate_left(by.rem_euclid(128) as u32);
    made(&if signed { (bits as i128).into() } else { bits.into() }, signed)
}

wide! {
    /// `System.Int128`.
    INT128, "System.Int128", true
}
wide! {
    /// `System.UInt128`.
    UINT128, "System.UInt128", false
}
