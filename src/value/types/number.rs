//! What the number types share, and `System.Single`, `System.Double`, `System.Decimal`, `System.Boolean`.

use num_traits::ToPrimitive as _;
use rust_decimal::{Decimal, RoundingStrategy};

use super::create::{self, Mode};
use super::integer::INTERFACES;
use super::support::{
    Outcome, arg, bad_argument, bad_format, culture_of, decimal, double, int, long, m, overflow, p, provider, set_ref,
    sp, text,
};
use super::{Method, StaticProperty, TypeDef, TypeRef, display};
use crate::value::culture::Culture;
use crate::value::numeric::{IntegerType, Number, NumberStyles, ParseError, parse_decimal, parse_double};
use crate::value::{Fault, Value};

/// The whole number behind a value.
pub(super) fn wide(value: &Value) -> i128 {
    match value.base() {
        Value::ULong(n) => i128::from(*n),
        other => i128::from(super::support::long_of(other)),
    }
}

/// A whole number as a value of its type.
pub(super) fn integer_value(n: i128, kind: IntegerType) -> Option<Value> {
    kind.number(n).map(from_number)
}

/// A number as a value.
pub fn from_number(number: Number) -> Value {
    match number {
        Number::SByte(n) => Value::SByte(n),
        Number::Byte(n) => Value::Byte(n),
        Number::Int16(n) => Value::Short(n),
        Number::UInt16(n) => Value::UShort(n),
        Number::Int32(n) => Value::Int(n),
        Number::UInt32(n) => Value::UInt(n),
        Number::Int64(n) => Value::Long(n),
        Number::UInt64(n) => Value::ULong(n),
        Number::Single(n) => Value::Single(n),
        Number::Double(n) => Value::Double(n),
        Number::Decimal(n) => Value::decimal(n),
        Number::BigInt(n) => Value::object(crate::value::BigInteger(n)),
    }
}

/// `CompareTo`: only a value of the same type, or null, can stand beside it.
pub(super) fn compare_to(this: &Value, other: &Value) -> Outcome {
    if other.is_null() {
        return Ok(Value::Int(1));
    }
    let (a, b) = (this.type_ref(), other.type_ref());
    if a == b
        && let Value::Object(object) = this
        && let Some(order) = object.body().compare(other)
    {
        return Ok(Value::Int(order as i32));
    }
    if a != b {
        let name = a.map_or_else(String::new, |t| t.short_name());
        return Err(bad_argument(&format!("Object must be of type {name}.")));
    }
    let sign = |o: std::cmp::Ordering| Ok(Value::Int(o as i32));
    match (this, other) {
        (Value::Double(x), Value::Double(y)) => sign(real_order(*x, *y)),
        (Value::Single(x), Value::Single(y)) => sign(real_order(f64::from(*x), f64::from(*y))),
        (Value::Decimal(x), Value::Decimal(y)) => sign(x.cmp(y)),
        (Value::Byte(_) | Value::SByte(_) | Value::Short(_) | Value::UShort(_) | Value::Char(_), _) => {
            Ok(Value::Int((wide(this) - wide(other)) as i32))
        }
        _ => sign(wide(this).cmp(&wide(other))),
    }
}

/// Not-a-number comes before everything.
fn real_order(x: f64, y: f64) -> std::cmp::Ordering {
    x.partial_cmp(&y).unwrap_or_else(|| y.is_nan().cmp(&x.is_nan()))
}

/// The exception of a text that is no number.
pub(super) fn parse_fault(error: &ParseError) -> Fault {
    if error.is_overflow() { overflow(&error.to_string()) } else { bad_format(error.to_string()) }
}

/// A `NumberStyles` argument.
pub(super) fn styles(args: &[Value], index: usize) -> NumberStyles {
    NumberStyles(long(args, index) as u32)
}

/// A value of `System.TypeCode`.
pub(super) fn type_code(number: i64) -> Value {
    super::enums::enum_of("System.TypeCode", number)
}

/// The `ToString` overloads that all numbers have.
pub(super) mod format_members {
    use super::super::Method;
    use super::super::support::{arg, culture_of, m, provider, text};
    use super::{Value, display};

    /// Without arguments.
    pub(in super::super) const TO_STRING: Method =
        m("string ToString()", |_, this, _| Ok(Value::from(display::to_string(this))));
    /// With a format.
    pub(in super::super) const TO_STRING_FORMAT: Method = m("string ToString(string format)", |_, this, a| {
        display::format(this, &text(a, 0), provider(&Value::Null)).map(Value::from)
    });
    /// With a culture.
    pub(in super::super) const TO_STRING_PROVIDER: Method =
        m("string ToString(System.IFormatProvider provider)", |_, this, a| {
            display::format(this, "", provider(arg(a, 0))).map(Value::from)
        });
    /// With both.
    pub(in super::super) const TO_STRING_BOTH: Method =
        m("string ToString(string format, System.IFormatProvider provider)", |_, this, a| {
            display::format(this, &text(a, 0), culture_of(a, 1)).map(Value::from)
        });
}

macro_rules! real {
    ($(#[$doc:meta])* $id:ident, $full:literal, $short:literal, $variant:ident, $prim:ty, $code:literal, $functions:path) => {
        $(#[$doc])*
        pub static $id: TypeDef = TypeDef::value_type($full)
            .implements(INTERFACES)
            .methods({
                const METHODS: &[Method] = &[
                    m("int CompareTo(System.Object value)", |_, this, a| compare_to(this, arg(a, 0))),
                    m(concat!("int CompareTo(", $short, " value)"), |_, this, a| compare_to(this, arg(a, 0))),
                    m(concat!("bool Equals(", $short, " obj)"), |_, this, a| {
                        let (x, y) = (double(std::slice::from_ref(this), 0), double(a, 0));
                        Ok(Value::Bool(x == y || x.is_nan() && y.is_nan()))
                    }),
                    m("int GetHashCode()", |_, this, _| {
                        let bits = double(std::slice::from_ref(this), 0).to_bits();
                        Ok(Value::Int((bits as i32) ^ ((bits >> 32) as i32)))
                    }),
                    m("System.TypeCode GetTypeCode()", |_, _, _| Ok(type_code($code))),
                    format_members::TO_STRING,
                    format_members::TO_STRING_FORMAT,
                    format_members::TO_STRING_PROVIDER,
                    format_members::TO_STRING_BOTH,
                ];
                METHODS
            })
            .static_properties({
                const PROPERTIES: &[StaticProperty] = &[
                    sp("E", $short, |_| Ok(Value::$variant(std::f64::consts::E as $prim))),
                    sp("Epsilon", $short, |_| Ok(Value::$variant(<$prim>::from_bits(1)))),
                    sp("MaxValue", $short, |_| Ok(Value::$variant(<$prim>::MAX))),
                    sp("MinValue", $short, |_| Ok(Value::$variant(<$prim>::MIN))),
                    sp("NaN", $short, |_| Ok(Value::$variant(<$prim>::NAN))),
                    sp("NegativeInfinity", $short, |_| Ok(Value::$variant(<$prim>::NEG_INFINITY))),
                    sp("NegativeZero", $short, |_| Ok(Value::$variant(-0.0))),
                    sp("Pi", $short, |_| Ok(Value::$variant(std::f64::consts::PI as $prim))),
                    sp("PositiveInfinity", $short, |_| Ok(Value::$variant(<$prim>::INFINITY))),
                    sp("Tau", $short, |_| Ok(Value::$variant(std::f64::consts::TAU as $prim))),
                ];
                PROPERTIES
            })
            .static_methods({
                const OWN: &[Method] = &[
                    m(concat!($short, " Abs(", $short, " value)"), |_, _, a| Ok(Value::$variant(double(a, 0).abs() as $prim))),
                    m(concat!($short, " Ceiling(", $short, " x)"), |_, _, a| Ok(Value::$variant(double(a, 0).ceil() as $prim))),
                    m(concat!($short, " Floor(", $short, " x)"), |_, _, a| Ok(Value::$variant(double(a, 0).floor() as $prim))),
                    m(concat!("bool IsFinite(", $short, " d)"), |_, _, a| Ok(Value::Bool(double(a, 0).is_finite()))),
                    m(concat!("bool IsInfinity(", $short, " d)"), |_, _, a| Ok(Value::Bool(double(a, 0).is_infinite()))),
                    m(concat!("bool IsInteger(", $short, " value)"), |_, _, a| {
                        let n = double(a, 0);
                        Ok(Value::Bool(n.is_finite() && n.trunc() == n))
                    }),
                    m(concat!("bool IsNaN(", $short, " d)"), |_, _, a| Ok(Value::Bool(double(a, 0).is_nan()))),
                    m(concat!("bool IsNegative(", $short, " d)"), |_, _, a| Ok(Value::Bool(double(a, 0).is_sign_negative()))),
                    m(concat!("bool IsNegativeInfinity(", $short, " d)"), |_, _, a| Ok(Value::Bool(double(a, 0) == f64::NEG_INFINITY))),
                    m(concat!("bool IsPositiveInfinity(", $short, " d)"), |_, _, a| Ok(Value::Bool(double(a, 0) == f64::INFINITY))),
                    m(concat!($short, " Max(", $short, " x, ", $short, " y)"), |_, _, a| {
                        Ok(Value::$variant(super::math::max(double(a, 0), double(a, 1)) as $prim))
                    }),
                    m(concat!($short, " Min(", $short, " x, ", $short, " y)"), |_, _, a| {
                        Ok(Value::$variant(super::math::min(double(a, 0), double(a, 1)) as $prim))
                    }),
                    m(concat!($short, " Parse(string s)"), |_, _, a| {
                        real(a, REAL, provider(&Value::Null)).map(|n| Value::$variant(n as $prim))
                    }),
                    m(concat!($short, " Parse(string s, System.Globalization.NumberStyles style)"), |_, _, a| {
                        real(a, styles(a, 1), provider(&Value::Null)).map(|n| Value::$variant(n as $prim))
                    }),
                    m(concat!($short, " Parse(string s, System.IFormatProvider provider)"), |_, _, a| {
                        real(a, REAL, culture_of(a, 1)).map(|n| Value::$variant(n as $prim))
                    }),
                    m(concat!($short, " Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)"), |_, _, a| {
                        real(a, styles(a, 1), culture_of(a, 2)).map(|n| Value::$variant(n as $prim))
                    }),
                    m(concat!($short, " Round(", $short, " x)"), |_, _, a| Ok(Value::$variant(double(a, 0).round_ties_even() as $prim))),
                    m(concat!($short, " Round(", $short, " x, int digits)"), |_, _, a| {
                        super::math::round(double(a, 0), long(a, 1), 0).map(|n| Value::$variant(n as $prim))
                    }),
                    m(concat!($short, " Truncate(", $short, " x)"), |_, _, a| Ok(Value::$variant(double(a, 0).trunc() as $prim))),
                    m(concat!("bool TryParse(string s, [ref] ", $short, " result)"), |_, _, a| {
                        let parsed = real(a, REAL, provider(&Value::Null));
                        set_ref(a, 1, Value::$variant(*parsed.as_ref().unwrap_or(&0.0) as $prim))?;
                        Ok(Value::Bool(parsed.is_ok()))
                    }),
                    m(concat!("bool TryParse(string s, System.IFormatProvider provider, [ref] ", $short, " result)"), |_, _, a| {
                        let parsed = real(a, REAL, culture_of(a, 1));
                        set_ref(a, 2, Value::$variant(*parsed.as_ref().unwrap_or(&0.0) as $prim))?;
                        Ok(Value::Bool(parsed.is_ok()))
                    }),
                    m(concat!("bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ", $short, " result)"), |_, _, a| {
                        let parsed = real(a, styles(a, 1), culture_of(a, 2));
                        set_ref(a, 3, Value::$variant(*parsed.as_ref().unwrap_or(&0.0) as $prim))?;
                        Ok(Value::Bool(parsed.is_ok()))
                    }),
                ];
                static METHODS: [Method; OWN.len() + $functions.len()] = super::support::joined(OWN, $functions);
                &METHODS
            });
    };
}

real! {
    /// `System.Single`.
    SINGLE, "System.Single", "float", Single, f32, 13, super::real_functions::SINGLE
}
real! {
    /// `System.Double`.
    DOUBLE, "System.Double", "double", Double, f64, 14, super::real_functions::DOUBLE
}

const REAL: NumberStyles = NumberStyles::FLOAT.with(NumberStyles::THOUSANDS);

fn real(args: &[Value], styles: NumberStyles, culture: &Culture) -> Result<f64, Fault> {
    parse_double(&text(args, 0), styles, &culture.number).map_err(|e| parse_fault(&e))
}

fn exact(args: &[Value], styles: NumberStyles, culture: &Culture) -> Result<Decimal, Fault> {
    parse_decimal(&text(args, 0), styles, &culture.number).map_err(|e| parse_fault(&e))
}

/// `System.Decimal`.
pub static DECIMAL: TypeDef = TypeDef::value_type("System.Decimal")
    .implements(INTERFACES)
    .properties(&[p("Scale", "byte", |_, this| Ok(Value::Byte(own(this).scale() as u8)))])
    .methods(DECIMAL_METHODS)
    .static_properties(&[
        sp("MaxValue", "decimal", |_| Ok(Value::decimal(Decimal::MAX))),
        sp("MinusOne", "decimal", |_| Ok(Value::decimal(Decimal::NEGATIVE_ONE))),
        sp("MinValue", "decimal", |_| Ok(Value::decimal(Decimal::MIN))),
        sp("One", "decimal", |_| Ok(Value::decimal(Decimal::ONE))),
        sp("Zero", "decimal", |_| Ok(Value::decimal(Decimal::ZERO))),
    ])
    .static_methods(DECIMAL_STATICS)
    .constructors(&[
        m("(int value)", |_, _, a| Ok(Value::decimal(Decimal::from(long(a, 0))))),
        m("(long value)", |_, _, a| Ok(Value::decimal(Decimal::from(long(a, 0))))),
        m("(double value)", |_, _, a| crate::value::convert::convert(arg(a, 0), &TypeRef::Def(&DECIMAL))),
    ]);

const DECIMAL_METHODS: &[Method] = &[
    m("int CompareTo(System.Object value)", |_, this, a| compare_to(this, arg(a, 0))),
    m("int CompareTo(decimal value)", |_, this, a| compare_to(this, arg(a, 0))),
    m("bool Equals(decimal value)", |_, this, a| Ok(Value::Bool(own(this) == decimal(a, 0)))),
    m("int GetHashCode()", |_, this, _| {
        let bits = own(this).to_f64().unwrap_or_default().to_bits();
        Ok(Value::Int((bits as i32) ^ ((bits >> 32) as i32)))
    }),
    m("System.TypeCode GetTypeCode()", |_, _, _| Ok(type_code(15))),
    format_members::TO_STRING,
    format_members::TO_STRING_FORMAT,
    format_members::TO_STRING_PROVIDER,
    format_members::TO_STRING_BOTH,
];

fn own(this: &Value) -> Decimal {
    decimal(std::slice::from_ref(this), 0)
}

fn checked(result: Option<Decimal>) -> Outcome {
    result.map(Value::decimal).ok_or_else(|| overflow("Value was either too large or too small for a Decimal."))
}

const DECIMAL_STATICS: &[Method] = &[
    m("decimal Abs(decimal value)", |_, _, a| Ok(Value::decimal(decimal(a, 0).abs()))),
    m("decimal Add(decimal d1, decimal d2)", |_, _, a| checked(decimal(a, 0).checked_add(decimal(a, 1)))),
    m("decimal Ceiling(decimal d)", |_, _, a| Ok(Value::decimal(decimal(a, 0).ceil()))),
    m("int Compare(decimal d1, decimal d2)", |_, _, a| Ok(Value::Int(decimal(a, 0).cmp(&decimal(a, 1)) as i32))),
    m("decimal Divide(decimal d1, decimal d2)", |_, _, a| divide(a, Decimal::checked_div)),
    m("bool Equals(decimal d1, decimal d2)", |_, _, a| Ok(Value::Bool(decimal(a, 0) == decimal(a, 1)))),
    m("decimal Floor(decimal d)", |_, _, a| Ok(Value::decimal(decimal(a, 0).floor()))),
    m("int[] GetBits(decimal d)", |_, _, a| {
        let d = decimal(a, 0);
        let mantissa = d.mantissa().unsigned_abs();
        let flags = (d.scale() << 16) | (u32::from(d.is_sign_negative()) << 31);
        let parts = [mantissa as i32, (mantissa >> 32) as i32, (mantissa >> 64) as i32, flags as i32];
        Ok(Value::typed_array(TypeRef::Def(&super::INT32), parts.into_iter().map(Value::Int).collect()))
    }),
    m("decimal Clamp(decimal value, decimal min, decimal max)", |_, _, a| {
        let (n, low, high) = (decimal(a, 0), decimal(a, 1), decimal(a, 2));
        if low > high {
            return Err(bad_argument(&format!("'{low}' cannot be greater than {high}.")));
        }
        Ok(Value::decimal(n.clamp(low, high)))
    }),
    m("decimal CopySign(decimal value, decimal sign)", |_, _, a| {
        let mut n = decimal(a, 0);
        n.set_sign_negative(decimal(a, 1).is_sign_negative());
        Ok(Value::decimal(n))
    }),
    m("decimal CreateChecked(System.Object value)", |_, _, a| create::exact(arg(a, 0), Mode::Checked)),
    m("decimal CreateSaturating(System.Object value)", |_, _, a| create::exact(arg(a, 0), Mode::Saturating)),
    m("decimal CreateTruncating(System.Object value)", |_, _, a| create::exact(arg(a, 0), Mode::Truncating)),
    m("decimal FromOACurrency(long cy)", |_, _, a| Ok(Value::decimal(Decimal::new(long(a, 0), 4).normalize()))),
    m("bool IsCanonical(decimal value)", |_, _, a| {
        let n = decimal(a, 0);
        Ok(Value::Bool(n.scale() == 0 || n.mantissa() % 10 != 0))
    }),
    m("bool IsEvenInteger(decimal value)", |_, _, a| Ok(Value::Bool((decimal(a, 0) % Decimal::TWO).is_zero()))),
    m("bool IsOddInteger(decimal value)", |_, _, a| {
        Ok(Value::Bool((decimal(a, 0) % Decimal::TWO).abs() == Decimal::ONE))
    }),
    m("bool IsPositive(decimal value)", |_, _, a| Ok(Value::Bool(decimal(a, 0).is_sign_positive()))),
    m("decimal MaxMagnitude(decimal x, decimal y)", |_, _, a| Ok(Value::decimal(by_magnitude(a, true)))),
    m("decimal MinMagnitude(decimal x, decimal y)", |_, _, a| Ok(Value::decimal(by_magnitude(a, false)))),
    m("byte ToByte(decimal value)", |_, _, a| truncated(a, IntegerType::Byte)),
    m("short ToInt16(decimal value)", |_, _, a| truncated(a, IntegerType::Int16)),
    m("long ToOACurrency(decimal value)", |_, _, a| {
        let scaled = decimal(a, 0).checked_mul(Decimal::from(10_000)).map(|n| n.round());
        let too_large = || overflow("Value was either too large or too small for a Currency.");
        scaled.and_then(|n| n.to_i64()).map(Value::Long).ok_or_else(too_large)
    }),
    m("sbyte ToSByte(decimal value)", |_, _, a| truncated(a, IntegerType::SByte)),
    m("float ToSingle(decimal d)", |_, _, a| Ok(Value::Single(decimal(a, 0).to_f32().unwrap_or_default()))),
    m("ushort ToUInt16(decimal value)", |_, _, a| truncated(a, IntegerType::UInt16)),
    m("uint ToUInt32(decimal d)", |_, _, a| truncated(a, IntegerType::UInt32)),
    m("ulong ToUInt64(decimal d)", |_, _, a| truncated(a, IntegerType::UInt64)),
    m("bool IsInteger(decimal value)", |_, _, a| Ok(Value::Bool(decimal(a, 0).fract().is_zero()))),
    m("bool IsNegative(decimal value)", |_, _, a| Ok(Value::Bool(decimal(a, 0).is_sign_negative()))),
    m("decimal Max(decimal x, decimal y)", |_, _, a| Ok(Value::decimal(decimal(a, 0).max(decimal(a, 1))))),
    m("decimal Min(decimal x, decimal y)", |_, _, a| Ok(Value::decimal(decimal(a, 0).min(decimal(a, 1))))),
    m("decimal Multiply(decimal d1, decimal d2)", |_, _, a| checked(decimal(a, 0).checked_mul(decimal(a, 1)))),
    m("decimal Negate(decimal d)", |_, _, a| Ok(Value::decimal(-decimal(a, 0)))),
    m("decimal Parse(string s)", |_, _, a| exact(a, NumberStyles::NUMBER, provider(&Value::Null)).map(Value::decimal)),
    m("decimal Parse(string s, System.Globalization.NumberStyles style)", |_, _, a| {
        exact(a, styles(a, 1), provider(&Value::Null)).map(Value::decimal)
    }),
    m("decimal Parse(string s, System.IFormatProvider provider)", |_, _, a| {
        exact(a, NumberStyles::NUMBER, culture_of(a, 1)).map(Value::decimal)
    }),
    m(
        "decimal Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)",
        |_, _, a| exact(a, styles(a, 1), culture_of(a, 2)).map(Value::decimal),
    ),
    m("decimal Remainder(decimal d1, decimal d2)", |_, _, a| divide(a, Decimal::checked_rem)),
    m("decimal Round(decimal d)", |_, _, a| round_decimal(decimal(a, 0), 0, 0)),
    m("decimal Round(decimal d, int decimals)", |_, _, a| round_decimal(decimal(a, 0), int(a, 1), 0)),
    m("decimal Round(decimal d, System.MidpointRounding mode)", |_, _, a| round_decimal(decimal(a, 0), 0, long(a, 1))),
    m("decimal Round(decimal d, int decimals, System.MidpointRounding mode)", |_, _, a| {
        round_decimal(decimal(a, 0), int(a, 1), long(a, 2))
    }),
    m("int Sign(decimal d)", |_, _, a| Ok(Value::Int(sign(decimal(a, 0))))),
    m("decimal Subtract(decimal d1, decimal d2)", |_, _, a| checked(decimal(a, 0).checked_sub(decimal(a, 1)))),
    m("int ToInt32(decimal d)", |_, _, a| truncated(a, IntegerType::Int32)),
    m("double ToDouble(decimal d)", |_, _, a| Ok(Value::Double(decimal(a, 0).to_f64().unwrap_or_default()))),
    m("long ToInt64(decimal d)", |_, _, a| truncated(a, IntegerType::Int64)),
    m("decimal Truncate(decimal d)", |_, _, a| Ok(Value::decimal(decimal(a, 0).trunc()))),
    m("bool TryParse(string s, [ref] decimal result)", |_, _, a| {
        let parsed = exact(a, NumberStyles::NUMBER, provider(&Value::Null));
        set_ref(a, 1, Value::decimal(*parsed.as_ref().unwrap_or(&Decimal::ZERO)))?;
        Ok(Value::Bool(parsed.is_ok()))
    }),
    m(
        "bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] decimal result)",
        |_, _, a| {
            let parsed = exact(a, styles(a, 1), culture_of(a, 2));
            set_ref(a, 3, Value::decimal(*parsed.as_ref().unwrap_or(&Decimal::ZERO)))?;
            Ok(Value::Bool(parsed.is_ok()))
        },
    ),
];

/// The whole part as another type.
fn truncated(args: &[Value], kind: IntegerType) -> Outcome {
    let n = decimal(args, 0).trunc().to_i128().unwrap_or(i128::MAX);
    integer_value(n, kind).ok_or_else(|| overflow(kind.overflow_message()))
}

fn by_magnitude(args: &[Value], larger: bool) -> Decimal {
    let (x, y) = (decimal(args, 0), decimal(args, 1));
    let first = match x.abs().cmp(&y.abs()) {
        std::cmp::Ordering::Equal => x.is_sign_negative() != larger,
        order => (order == std::cmp::Ordering::Greater) == larger,
    };
    if first { x } else { y }
}

fn divide(args: &[Value], by: fn(Decimal, Decimal) -> Option<Decimal>) -> Outcome {
    if decimal(args, 1).is_zero() {
        return Err(Fault::thrown("System.DivideByZeroException", "Attempted to divide by zero."));
    }
    checked(by(decimal(args, 0), decimal(args, 1)))
}

/// -1, 0 or 1.
pub(super) fn sign(d: Decimal) -> i32 {
    if d.is_zero() {
        0
    } else if d.is_sign_negative() {
        -1
    } else {
        1
    }
}

/// `Math.Round` of a decimal; the mode is a `MidpointRounding` number.
pub(super) fn round_decimal(d: Decimal, digits: i32, mode: i64) -> Outcome {
    let Some(digits) = u32::try_from(digits).ok().filter(|n| *n <= 28) else {
        return Err(super::support::out_of_range(
            "Decimal can only round to between 0 and 28 digits of precision.",
            "decimals",
        ));
    };
    let strategy = match mode {
        1 => RoundingStrategy::MidpointAwayFromZero,
        2 => RoundingStrategy::ToZero,
        3 => RoundingStrategy::ToNegativeInfinity,
        4 => RoundingStrategy::ToPositiveInfinity,
        _ => RoundingStrategy::MidpointNearestEven,
    };
    Ok(Value::decimal(d.round_dp_with_strategy(digits, strategy)))
}

/// `System.Boolean`.
pub static BOOLEAN: TypeDef = TypeDef::value_type("System.Boolean")
    .implements(&["System.IComparable", "System.IConvertible"])
    .methods(&[
        m("int CompareTo(System.Object obj)", |_, this, a| compare_to(this, arg(a, 0))),
        m("int CompareTo(bool value)", |_, this, a| compare_to(this, arg(a, 0))),
        m("bool Equals(bool obj)", |_, this, a| Ok(Value::Bool(wide(this) == wide(arg(a, 0))))),
        m("int GetHashCode()", |_, this, _| Ok(Value::Int(wide(this) as i32))),
        m("System.TypeCode GetTypeCode()", |_, _, _| Ok(type_code(3))),
        format_members::TO_STRING,
        format_members::TO_STRING_PROVIDER,
    ])
    .static_properties(&[
        sp("FalseString", "string", |_| Ok(Value::str("False"))),
        sp("TrueString", "string", |_| Ok(Value::str("True"))),
    ])
    .static_methods(&[
        m("bool Parse(string value)", |_, _, a| {
            let own = text(a, 0);
            parse_bool(&own)
                .map(Value::Bool)
                .ok_or_else(|| bad_format(format!("String '{own}' was not recognized as a valid Boolean.")))
        }),
        m("bool TryParse(string value, [ref] bool result)", |_, _, a| {
            let parsed = parse_bool(&text(a, 0));
            set_ref(a, 1, Value::Bool(parsed.unwrap_or(false)))?;
            Ok(Value::Bool(parsed.is_some()))
        }),
    ]);

/// `True` or `False` in any case, with white space around.
pub(super) fn parse_bool(text: &str) -> Option<bool> {
    let word = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
    if word.eq_ignore_ascii_case("true") {
        Some(true)
    } else if word.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}
