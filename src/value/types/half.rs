//! `System.Half`.

use super::number::{compare_to, format_members, styles};
use super::support::{Outcome, arg, culture_of, double, m, provider, set_ref, sp, text};
use super::{Method, TypeDef, create};
use crate::value::culture::Culture;
use crate::value::numeric::{NumberStyles, parse_double};
use crate::value::{Fault, Half, Value};

const REAL: NumberStyles = NumberStyles::FLOAT.with(NumberStyles::THOUSANDS);

fn made(n: f64) -> Outcome {
    Ok(Value::object(Half::from_f64(n)))
}

fn bits(bits: u16) -> Outcome {
    Ok(Value::object(Half::from_bits(bits)))
}

/// The number of an argument.
pub(super) fn half(args: &[Value], index: usize) -> Half {
    arg(args, index).downcast::<Half>().copied().unwrap_or_else(|| Half::from_f64(double(args, index)))
}

fn real(args: &[Value], index: usize) -> f64 {
    f64::from(half(args, index).0)
}

fn own(this: &Value) -> f64 {
    real(std::slice::from_ref(this), 0)
}

fn read(args: &[Value], styles: NumberStyles, culture: &Value) -> Result<f64, Fault> {
    parse_double(&text(args, 0), styles, &provider(culture).number).map_err(|e| super::number::parse_fault(&e))
}

fn try_read(args: &[Value], index: usize, parsed: Result<f64, Fault>) -> Outcome {
    let ok = parsed.is_ok();
    set_ref(args, index, made(parsed.unwrap_or_default())?)?;
    Ok(Value::Bool(ok))
}

macro_rules! one {
    ($name:literal, $f:expr) => {
        m(concat!("System.Half ", $name, "(System.Half x)"), |_, _, a| {
            let f: fn(f64) -> f64 = $f;
            made(f(real(a, 0)))
        })
    };
}

macro_rules! two {
    ($name:literal, $f:expr) => {
        m(concat!("System.Half ", $name, "(System.Half x, System.Half y)"), |_, _, a| {
            let f: fn(f64, f64) -> f64 = $f;
            made(f(real(a, 0), real(a, 1)))
        })
    };
}

macro_rules! is {
    ($name:literal, $f:expr) => {
        m(concat!("bool ", $name, "(System.Half value)"), |_, _, a| {
            let f: fn(f64) -> bool = $f;
            Ok(Value::Bool(f(real(a, 0))))
        })
    };
}

const STATICS: &[Method] = &[
    one!("Abs", f64::abs),
    one!("Acos", f64::acos),
    one!("Asin", f64::asin),
    one!("Atan", f64::atan),
    two!("Atan2", f64::atan2),
    one!("Cbrt", f64::cbrt),
    one!("Ceiling", f64::ceil),
    m("System.Half Clamp(System.Half value, System.Half min, System.Half max)", |_, _, a| {
        let (n, low, high) = (real(a, 0), real(a, 1), real(a, 2));
        if low > high {
            return Err(super::support::bad_argument(&format!("'{low}' cannot be greater than {high}.")));
        }
        made(n.max(low).min(high))
    }),
    two!("CopySign", f64::copysign),
    one!("Cos", f64::cos),
    m("System.Half CreateChecked(System.Object value)", |_, _, a| made(create::real(arg(a, 0), "CreateChecked")?)),
    m("System.Half CreateSaturating(System.Object value)", |_, _, a| {
        made(create::real(arg(a, 0), "CreateSaturating")?)
    }),
    m("System.Half CreateTruncating(System.Object value)", |_, _, a| {
        made(create::real(arg(a, 0), "CreateTruncating")?)
    }),
    one!("Exp", f64::exp),
    one!("Floor", f64::floor),
    two!("Hypot", f64::hypot),
    is!("IsEvenInteger", |x| x.is_finite() && x % 2.0 == 0.0),
    is!("IsFinite", f64::is_finite),
    is!("IsInfinity", f64::is_infinite),
    is!("IsInteger", |x| x.is_finite() && x.trunc() == x),
    is!("IsNaN", f64::is_nan),
    is!("IsNegative", f64::is_sign_negative),
    is!("IsNegativeInfinity", |x| x == f64::NEG_INFINITY),
    is!("IsOddInteger", |x| x.is_finite() && (x % 2.0).abs() == 1.0),
    is!("IsPositive", f64::is_sign_positive),
    is!("IsPositiveInfinity", |x| x == f64::INFINITY),
    one!("Log", f64::ln),
    one!("Log10", f64::log10),
    one!("Log2", f64::log2),
    two!("Max", super::math::max),
    two!("Min", super::math::min),
    m("System.Half Parse(string s)", |_, _, a| made(read(a, REAL, &Value::Null)?)),
    m("System.Half Parse(string s, System.Globalization.NumberStyles style)", |_, _, a| {
        made(read(a, styles(a, 1), &Value::Null)?)
    }),
    m("System.Half Parse(string s, System.IFormatProvider provider)", |_, _, a| made(read(a, REAL, arg(a, 1))?)),
    m(
        "System.Half Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)",
        |_, _, a| made(read(a, styles(a, 1), arg(a, 2))?),
    ),
    two!("Pow", f64::powf),
    one!("Round", f64::round_ties_even),
    m("System.Half Round(System.Half x, int digits)", |_, _, a| {
        made(super::math::round(real(a, 0), super::support::long(a, 1), 0)?)
    }),
    m("int Sign(System.Half value)", |_, _, a| super::real_functions::sign(real(a, 0))),
    one!("Sin", f64::sin),
    one!("Sqrt", f64::sqrt),
    one!("Tan", f64::tan),
    one!("Truncate", f64::trunc),
    m("bool TryParse(string s, [ref] System.Half result)", |_, _, a| try_read(a, 1, read(a, REAL, &Value::Null))),
    m("bool TryParse(string s, System.IFormatProvider provider, [ref] System.Half result)", |_, _, a| {
        try_read(a, 2, read(a, REAL, arg(a, 1)))
    }),
];

/// `System.Half`.
pub static HALF: TypeDef = TypeDef::value_type("System.Half")
    .implements(&["System.IComparable", "System.IFormattable"])
    .methods(&[
        m("int CompareTo(System.Object obj)", |_, this, a| compare_to(this, arg(a, 0))),
        m("int CompareTo(System.Half other)", |_, this, a| compare_to(this, arg(a, 0))),
        m("bool Equals(System.Half other)", |_, this, a| {
            let (x, y) = (own(this), real(a, 0));
            Ok(Value::Bool(x == y || x.is_nan() && y.is_nan()))
        }),
        m("int GetHashCode()", |_, this, _| Ok(Value::Int(i32::from(half(std::slice::from_ref(this), 0).to_bits())))),
        format_members::TO_STRING,
        m("string ToString(string format)", |_, this, a| formatted(this, &text(a, 0), culture_of(a, 1))),
        m("string ToString(System.IFormatProvider provider)", |_, this, a| formatted(this, "", culture_of(a, 0))),
        m("string ToString(string format, System.IFormatProvider provider)", |_, this, a| {
            formatted(this, &text(a, 0), culture_of(a, 1))
        }),
    ])
    .static_properties(&[
        sp("E", "System.Half", |_| made(std::f64::consts::E)),
        sp("Epsilon", "System.Half", |_| bits(1)),
        sp("MaxValue", "System.Half", |_| bits(0x7BFF)),
        sp("MinValue", "System.Half", |_| bits(0xFBFF)),
        sp("NaN", "System.Half", |_| made(f64::NAN)),
        sp("NegativeInfinity", "System.Half", |_| made(f64::NEG_INFINITY)),
        sp("NegativeOne", "System.Half", |_| made(-1.0)),
        sp("NegativeZero", "System.Half", |_| made(-0.0)),
        sp("One", "System.Half", |_| made(1.0)),
        sp("Pi", "System.Half", |_| made(std::f64::consts::PI)),
        sp("PositiveInfinity", "System.Half", |_| made(f64::INFINITY)),
        sp("Tau", "System.Half", |_| made(std::f64::consts::TAU)),
        sp("Zero", "System.Half", |_| made(0.0)),
    ])
    .static_methods(STATICS);

fn formatted(this: &Value, format: &str, culture: &'static Culture) -> Outcome {
    half_text(half(std::slice::from_ref(this), 0), format, culture).map(Value::from)
}

/// A number in a format and culture.
///
/// # Errors
/// A `FormatException` for a format that numbers do not know.
pub fn half_text(own: Half, format: &str, culture: &'static Culture) -> Result<String, Fault> {
    let plain = format.is_empty() || matches!(format, "G" | "g" | "R" | "r");
    if plain && own.0.is_finite() {
        let text = super::display::to_string(&Value::object(own));
        return Ok(text.replace('.', culture.number.decimal_separator));
    }
    super::display::format(&Value::Single(own.0), format, culture)
}
