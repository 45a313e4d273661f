//! The whole-number types: `System.SByte` to `System.UInt64`.

use super::create::Mode;
use super::number::{compare_to, format_members, integer_value, parse_fault, styles, wide};
use super::support::{Outcome, arg, bad_argument, culture_of, int, m, overflow, provider, set_ref, sp, text};
use super::{Method, StaticProperty, TypeDef, create};
use crate::value::numeric::{IntegerType, NumberStyles, parse_integer};
use crate::value::{Int128, Value};

pub(super) const INTERFACES: &[&str] = &["System.IComparable", "System.IConvertible", "System.IFormattable"];

macro_rules! integer {
    ($(#[$doc:meta])* $id:ident, $full:literal, $short:literal, $kind:ident, $code:literal, [$($extra:tt)*]) => {
        $(#[$doc])*
        pub static $id: TypeDef = TypeDef::value_type($full)
            .implements(INTERFACES)
            .methods({
                const METHODS: &[Method] = &[
                    m("int CompareTo(System.Object value)", |_, this, a| compare_to(this, arg(a, 0))),
                    m(concat!("int CompareTo(", $short, " value)"), |_, this, a| compare_to(this, arg(a, 0))),
                    m(concat!("bool Equals(", $short, " obj)"), |_, this, a| Ok(Value::Bool(wide(this) == wide(arg(a, 0))))),
                    m("int GetHashCode()", |_, this, _| Ok(Value::Int(hash(wide(this), IntegerType::$kind)))),
                    m("System.TypeCode GetTypeCode()", |_, _, _| Ok(super::number::type_code($code))),
                    format_members::TO_STRING,
                    format_members::TO_STRING_FORMAT,
                    format_members::TO_STRING_PROVIDER,
                    format_members::TO_STRING_BOTH,
                ];
                METHODS
            })
            .static_properties({
                const PROPERTIES: &[StaticProperty] = &[
                    sp("MaxValue", $short, |_| result(IntegerType::$kind.max(), IntegerType::$kind)),
                    sp("MinValue", $short, |_| result(IntegerType::$kind.min(), IntegerType::$kind)),
                ];
                PROPERTIES
            })
            .static_methods({
                const METHODS: &[Method] = &[
                    m(concat!($short, " Abs(", $short, " value)"), |_, _, a| {
                        let n = wide(arg(a, 0)).abs();
                        if IntegerType::$kind.contains(n) {
                            result(n, IntegerType::$kind)
                        } else {
                            Err(overflow("Negating the minimum value of a twos complement number is invalid."))
                        }
                    }),
                    m(concat!($short, " Clamp(", $short, " value, ", $short, " min, ", $short, " max)"), |_, _, a| {
                        clamp(a, IntegerType::$kind)
                    }),
                    m(concat!($short, " CreateChecked(System.Object value)"), |_, _, a| {
                        create::integer(arg(a, 0), IntegerType::$kind, Mode::Checked)
                    }),
                    m(concat!($short, " CreateSaturating(System.Object value)"), |_, _, a| {
                        create::integer(arg(a, 0), IntegerType::$kind, Mode::Saturating)
                    }),
                    m(concat!($short, " CreateTruncating(System.Object value)"), |_, _, a| {
                        create::integer(arg(a, 0), IntegerType::$kind, Mode::Truncating)
                    }),
                    $($extra)*
                    m(concat!("System.ValueTuple[", $short, ",", $short, "] DivRem(", $short, " left, ", $short, " right)"), |_, _, a| {
                        div_rem(a, IntegerType::$kind)
                    }),
                    m(concat!("bool IsEvenInteger(", $short, " value)"), |_, _, a| Ok(Value::Bool(wide(arg(a, 0)) % 2 == 0))),
                    m(concat!("bool IsNegative(", $short, " value)"), |_, _, a| Ok(Value::Bool(wide(arg(a, 0)) < 0))),
                    m(concat!("bool IsOddInteger(", $short, " value)"), |_, _, a| Ok(Value::Bool(wide(arg(a, 0)) % 2 != 0))),
                    m(concat!("bool IsPositive(", $short, " value)"), |_, _, a| Ok(Value::Bool(wide(arg(a, 0)) >= 0))),
                    m(concat!("bool IsPow2(", $short, " value)"), |_, _, a| {
                        let n = wide(arg(a, 0));
                        Ok(Value::Bool(n > 0 && n & (n - 1) == 0))
                    }),
                    m(concat!($short, " LeadingZeroCount(", $short, " value)"), |_, _, a| {
                        let bits = bits(wide(arg(a, 0)), IntegerType::$kind);
                        result(i128::from(bits.leading_zeros()) - 128 + i128::from(IntegerType::$kind.bits()), IntegerType::$kind)
                    }),
                    m(concat!($short, " Log2(", $short, " value)"), |_, _, a| {
                        let n = wide(arg(a, 0));
                        result(if n > 0 { i128::from(n.ilog2()) } else { 0 }, IntegerType::$kind)
                    }),
                    m(concat!($short, " Max(", $short, " x, ", $short, " y)"), |_, _, a| {
                        result(wide(arg(a, 0)).max(wide(arg(a, 1))), IntegerType::$kind)
                    }),
                    m(concat!($short, " Min(", $short, " x, ", $short, " y)"), |_, _, a| {
                        result(wide(arg(a, 0)).min(wide(arg(a, 1))), IntegerType::$kind)
                    }),
                    m(concat!($short, " Parse(string s)"), |_, _, a| {
                        parse(a, NumberStyles::INTEGER, provider(&Value::Null), IntegerType::$kind)
                    }),
                    m(concat!($short, " Parse(string s, System.Globalization.NumberStyles style)"), |_, _, a| {
                        parse(a, styles(a, 1), provider(&Value::Null), IntegerType::$kind)
                    }),
                    m(concat!($short, " Parse(string s, System.IFormatProvider provider)"), |_, _, a| {
                        parse(a, NumberStyles::INTEGER, culture_of(a, 1), IntegerType::$kind)
                    }),
                    m(concat!($short, " Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)"), |_, _, a| {
                        parse(a, styles(a, 1), culture_of(a, 2), IntegerType::$kind)
                    }),
                    m(concat!($short, " PopCount(", $short, " value)"), |_, _, a| {
                        result(i128::from(bits(wide(arg(a, 0)), IntegerType::$kind).count_ones()), IntegerType::$kind)
                    }),
                    m(concat!($short, " RotateLeft(", $short, " value, int rotateAmount)"), |_, _, a| {
                        rotate(a, IntegerType::$kind, int(a, 1))
                    }),
                    m(concat!($short, " RotateRight(", $short, " value, int rotateAmount)"), |_, _, a| {
                        rotate(a, IntegerType::$kind, -int(a, 1))
                    }),
                    m(concat!("int Sign(", $short, " value)"), |_, _, a| Ok(Value::Int(wide(arg(a, 0)).signum() as i32))),
                    m(concat!($short, " TrailingZeroCount(", $short, " value)"), |_, _, a| {
                        let bits = bits(wide(arg(a, 0)), IntegerType::$kind);
                        result(i128::from(bits.trailing_zeros().min(IntegerType::$kind.bits())), IntegerType::$kind)
                    }),
                    m(concat!("bool TryParse(string s, [ref] ", $short, " result)"), |_, _, a| {
                        let parsed = parse(a, NumberStyles::INTEGER, provider(&Value::Null), IntegerType::$kind);
                        try_parse(a, 1, parsed, IntegerType::$kind)
                    }),
                    m(concat!("bool TryParse(string s, System.IFormatProvider provider, [ref] ", $short, " result)"), |_, _, a| {
                        let parsed = parse(a, NumberStyles::INTEGER, culture_of(a, 1), IntegerType::$kind);
                        try_parse(a, 2, parsed, IntegerType::$kind)
                    }),
                    m(concat!("bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ", $short, " result)"), |_, _, a| {
                        let parsed = parse(a, styles(a, 1), culture_of(a, 2), IntegerType::$kind);
                        try_parse(a, 3, parsed, IntegerType::$kind)
                    }),
                ];
                METHODS
            });
    };
}

integer! {
    /// `System.SByte`.
    SBYTE, "System.SByte", "sbyte", SByte, 5, [
        m("sbyte CopySign(sbyte value, sbyte sign)", |_, _, a| copy_sign(a, IntegerType::SByte)),
        m("sbyte MaxMagnitude(sbyte x, sbyte y)", |_, _, a| magnitude(a, IntegerType::SByte, true)),
        m("sbyte MinMagnitude(sbyte x, sbyte y)", |_, _, a| magnitude(a, IntegerType::SByte, false)),
    ]
}
integer! {
    /// `System.Byte`.
    BYTE, "System.Byte", "byte", Byte, 6, []
}
integer! {
    /// `System.Int16`.
    INT16, "System.Int16", "short", Int16, 7, [
        m("short CopySign(short value, short sign)", |_, _, a| copy_sign(a, IntegerType::Int16)),
        m("short MaxMagnitude(short x, short y)", |_, _, a| magnitude(a, IntegerType::Int16, true)),
        m("short MinMagnitude(short x, short y)", |_, _, a| magnitude(a, IntegerType::Int16, false)),
    ]
}
integer! {
    /// `System.UInt16`.
    UINT16, "System.UInt16", "ushort", UInt16, 8, []
}
integer! {
    /// `System.Int32`.
    INT32, "System.Int32", "int", Int32, 9, [
        m("int CopySign(int value, int sign)", |_, _, a| copy_sign(a, IntegerType::Int32)),
        m("int MaxMagnitude(int x, int y)", |_, _, a| magnitude(a, IntegerType::Int32, true)),
        m("int MinMagnitude(int x, int y)", |_, _, a| magnitude(a, IntegerType::Int32, false)),
        m("long BigMul(int left, int right)", |_, _, a| Ok(Value::Long(wide(arg(a, 0)) as i64 * wide(arg(a, 1)) as i64))),
    ]
}
integer! {
    /// `System.UInt32`.
    UINT32, "System.UInt32", "uint", UInt32, 10, [
        m("ulong BigMul(uint left, uint right)", |_, _, a| Ok(Value::ULong(wide(arg(a, 0)) as u64 * wide(arg(a, 1)) as u64))),
    ]
}
integer! {
    /// `System.Int64`.
    INT64, "System.Int64", "long", Int64, 11, [
        m("long CopySign(long value, long sign)", |_, _, a| copy_sign(a, IntegerType::Int64)),
        m("long MaxMagnitude(long x, long y)", |_, _, a| magnitude(a, IntegerType::Int64, true)),
        m("long MinMagnitude(long x, long y)", |_, _, a| magnitude(a, IntegerType::Int64, false)),
        m("System.Int128 BigMul(long left, long right)", |_, _, a| Ok(Value::object(Int128::Signed(wide(arg(a, 0)) * wide(arg(a, 1)))))),
    ]
}
integer! {
    /// `System.UInt64`.
    UINT64, "System.UInt64", "ulong", UInt64, 12, [
        m("System.UInt128 BigMul(ulong left, ulong right)", |_, _, a| {
            Ok(Value::object(Int128::Unsigned(wide(arg(a, 0)) as u128 * wide(arg(a, 1)) as u128)))
        }),
    ]
}

fn result(n: i128, kind: IntegerType) -> Outcome {
    integer_value(n, kind).ok_or_else(|| overflow(kind.overflow_message()))
}

fn bits(n: i128, kind: IntegerType) -> u128 {
    n as u128 & ((1_u128 << kind.bits()) - 1)
}

fn from_bits(bits: u128, kind: IntegerType) -> Outcome {
    let n = bits as i128;
    result(if n > kind.max() { n - (1_i128 << kind.bits()) } else { n }, kind)
}

fn rotate(args: &[Value], kind: IntegerType, by: i32) -> Outcome {
    let width = kind.bits();
    let by = by.rem_euclid(width as i32) as u32;
    let own = bits(wide(arg(args, 0)), kind);
    from_bits(bits(((own << by) | (own >> (width - by))) as i128, kind), kind)
}

fn copy_sign(args: &[Value], kind: IntegerType) -> Outcome {
    let (n, sign) = (wide(arg(args, 0)), wide(arg(args, 1)));
    let n = if sign < 0 { -n.abs() } else { n.abs() };
    integer_value(n, kind).ok_or_else(|| overflow("Negating the minimum value of a twos complement number is invalid."))
}

/// The number with the larger or smaller magnitude; of equal ones the positive or the negative one.
fn magnitude(args: &[Value], kind: IntegerType, larger: bool) -> Outcome {
    let (x, y) = (wide(arg(args, 0)), wide(arg(args, 1)));
    let first = match x.abs().cmp(&y.abs()) {
        std::cmp::Ordering::Equal => (x < 0) != larger,
        order => (order == std::cmp::Ordering::Greater) == larger,
    };
    result(if first { x } else { y }, kind)
}

fn clamp(args: &[Value], kind: IntegerType) -> Outcome {
    let (n, min, max) = (wide(arg(args, 0)), wide(arg(args, 1)), wide(arg(args, 2)));
    if min > max {
        return Err(bad_argument(&format!("'{min}' cannot be greater than {max}.")));
    }
    result(n.clamp(min, max), kind)
}

pub(super) fn div_rem(args: &[Value], kind: IntegerType) -> Outcome {
    let (n, d) = (wide(arg(args, 0)), wide(arg(args, 1)));
    if d == 0 {
        return Err(crate::value::Fault::thrown("System.DivideByZeroException", "Attempted to divide by zero."));
    }
    Ok(super::tuple::value_tuple(vec![result(n / d, kind)?, result(n % d, kind)?]))
}

fn hash(n: i128, kind: IntegerType) -> i32 {
    match kind {
        IntegerType::SByte | IntegerType::Int16 | IntegerType::Int32 | IntegerType::UInt32 => n as i32,
        IntegerType::Byte | IntegerType::UInt16 => n as i32,
        IntegerType::Int64 | IntegerType::UInt64 => (n as i32) ^ ((n as u64 >> 32) as i32),
    }
}

fn parse(args: &[Value], styles: NumberStyles, culture: &crate::value::culture::Culture, kind: IntegerType) -> Outcome {
    let n = parse_integer(&text(args, 0), kind, styles, &culture.number).map_err(|e| parse_fault(&e))?;
    result(n, kind)
}

fn try_parse(args: &[Value], index: usize, parsed: Outcome, kind: IntegerType) -> Outcome {
    let ok = parsed.is_ok();
    set_ref(args, index, parsed.or_else(|_| result(0, kind))?)?;
    Ok(Value::Bool(ok))
}
