//! `System.Math`.

use super::integer::div_rem;
use super::number::{round_decimal, sign, wide};
use super::support::{Outcome, arg, bad_argument, decimal, double, int, long, m, out_of_range, overflow, set_ref, sp};
use super::{Method, TypeDef, real_functions};
use crate::value::numeric::IntegerType;
use crate::value::{Fault, Value};

/// `System.Math`.
pub static MATH: TypeDef = TypeDef::class("System.Math")
    .static_properties(&[
        sp("E", "double", |_| Ok(Value::Double(std::f64::consts::E))),
        sp("PI", "double", |_| Ok(Value::Double(std::f64::consts::PI))),
        sp("Tau", "double", |_| Ok(Value::Double(std::f64::consts::TAU))),
    ])
    .static_methods(METHODS);

macro_rules! function {
    ($name:literal, $parameter:literal, $f:expr) => {
        m(concat!("double ", $name, "(double ", $parameter, ")"), |_, _, a| {
            let f: fn(f64) -> f64 = $f;
            Ok(Value::Double(f(double(a, 0))))
        })
    };
}

macro_rules! pair {
    ($short:literal, $name:literal, $f:expr) => {
        m(concat!($short, " ", $name, "(", $short, " val1, ", $short, " val2)"), |_, _, a| {
            let f: fn(&[Value]) -> Value = $f;
            Ok(f(a))
        })
    };
}

fn larger(args: &[Value]) -> Value {
    let (x, y) = (arg(args, 0), arg(args, 1));
    if wide(y) > wide(x) { y.clone() } else { x.clone() }
}

fn smaller(args: &[Value]) -> Value {
    let (x, y) = (arg(args, 0), arg(args, 1));
    if wide(y) < wide(x) { y.clone() } else { x.clone() }
}

/// The larger; not-a-number where either is.
pub(super) fn max(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() { f64::NAN } else { x.max(y) }
}

/// The smaller; not-a-number where either is.
pub(super) fn min(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() { f64::NAN } else { x.min(y) }
}

fn negate_min() -> Fault {
    overflow("Negating the minimum value of a twos complement number is invalid.")
}

const METHODS: &[Method] = &[
    m("short Abs(short value)", |_, _, a| i16::try_from(long(a, 0).abs()).map(Value::Short).map_err(|_| negate_min())),
    m("int Abs(int value)", |_, _, a| i32::try_from(long(a, 0).abs()).map(Value::Int).map_err(|_| negate_min())),
    m("long Abs(long value)", |_, _, a| long(a, 0).checked_abs().map(Value::Long).ok_or_else(negate_min)),
    m("sbyte Abs(sbyte value)", |_, _, a| i8::try_from(long(a, 0).abs()).map(Value::SByte).map_err(|_| negate_min())),
    m("decimal Abs(decimal value)", |_, _, a| Ok(Value::decimal(decimal(a, 0).abs()))),
    m("double Abs(double value)", |_, _, a| Ok(Value::Double(double(a, 0).abs()))),
    m("float Abs(float value)", |_, _, a| Ok(Value::Single(double(a, 0).abs() as f32))),
    function!("Acos", "d", f64::acos),
    function!("Acosh", "d", f64::acosh),
    function!("Asin", "d", f64::asin),
    function!("Asinh", "d", f64::asinh),
    function!("Atan", "d", f64::atan),
    m("double Atan2(double y, double x)", |_, _, a| Ok(Value::Double(double(a, 0).atan2(double(a, 1))))),
    function!("Atanh", "d", f64::atanh),
    m("System.Int128 BigMul(long a, long b)", |_, _, a| {
        Ok(Value::object(crate::value::Int128::Signed(wide(arg(a, 0)) * wide(arg(a, 1)))))
    }),
    m("System.UInt128 BigMul(ulong a, ulong b)", |_, _, a| {
        Ok(Value::object(crate::value::Int128::Unsigned(wide(arg(a, 0)) as u128 * wide(arg(a, 1)) as u128)))
    }),
    m("ulong BigMul(uint a, uint b)", |_, _, a| Ok(Value::ULong(wide(arg(a, 0)) as u64 * wide(arg(a, 1)) as u64))),
    m("long BigMul(int a, int b)", |_, _, a| Ok(Value::Long(long(a, 0).wrapping_mul(long(a, 1))))),
    m("double BitDecrement(double x)", |_, _, a| Ok(Value::Double(double(a, 0).next_down()))),
    m("double BitIncrement(double x)", |_, _, a| Ok(Value::Double(double(a, 0).next_up()))),
    function!("Cbrt", "d", f64::cbrt),
    m("double Ceiling(double a)", |_, _, a| Ok(Value::Double(double(a, 0).ceil()))),
    m("decimal Ceiling(decimal d)", |_, _, a| Ok(Value::decimal(decimal(a, 0).ceil()))),
    m("byte Clamp(byte value, byte min, byte max)", clamp_whole),
    m("decimal Clamp(decimal value, decimal min, decimal max)", |_, _, a| {
        let (n, low, high) = (decimal(a, 0), decimal(a, 1), decimal(a, 2));
        if low > high {
            return Err(bad_argument(&format!("'{low}' cannot be greater than {high}.")));
        }
        Ok(Value::decimal(n.clamp(low, high)))
    }),
    m("double Clamp(double value, double min, double max)", |_, _, a| {
        let (n, low, high) = (double(a, 0), double(a, 1), double(a, 2));
        if low > high {
            return Err(bad_argument(&format!("'{low}' cannot be greater than {high}.")));
        }
        Ok(Value::Double(max(low, min(high, n))))
    }),
    m("short Clamp(short value, short min, short max)", clamp_whole),
    m("int Clamp(int value, int min, int max)", clamp_whole),
    m("long Clamp(long value, long min, long max)", clamp_whole),
    m("sbyte Clamp(sbyte value, sbyte min, sbyte max)", clamp_whole),
    m("float Clamp(float value, float min, float max)", |_, _, a| {
        Ok(Value::Single(max(double(a, 1), min(double(a, 2), double(a, 0))) as f32))
    }),
    m("ushort Clamp(ushort value, ushort min, ushort max)", clamp_whole),
    m("uint Clamp(uint value, uint min, uint max)", clamp_whole),
    m("ulong Clamp(ulong value, ulong min, ulong max)", clamp_whole),
    m("double CopySign(double x, double y)", |_, _, a| Ok(Value::Double(double(a, 0).copysign(double(a, 1))))),
    function!("Cos", "d", f64::cos),
    function!("Cosh", "value", f64::cosh),
    m("int DivRem(int a, int b, [ref] int result)", |_, _, a| div_rem_out(a, IntegerType::Int32)),
    m("long DivRem(long a, long b, [ref] long result)", |_, _, a| div_rem_out(a, IntegerType::Int64)),
    m("System.ValueTuple[sbyte,sbyte] DivRem(sbyte left, sbyte right)", |_, _, a| div_rem(a, IntegerType::SByte)),
    m("System.ValueTuple[byte,byte] DivRem(byte left, byte right)", |_, _, a| div_rem(a, IntegerType::Byte)),
    m("System.ValueTuple[short,short] DivRem(short left, short right)", |_, _, a| div_rem(a, IntegerType::Int16)),
    m("System.ValueTuple[ushort,ushort] DivRem(ushort left, ushort right)", |_, _, a| div_rem(a, IntegerType::UInt16)),
    m("System.ValueTuple[int,int] DivRem(int left, int right)", |_, _, a| div_rem(a, IntegerType::Int32)),
    m("System.ValueTuple[uint,uint] DivRem(uint left, uint right)", |_, _, a| div_rem(a, IntegerType::UInt32)),
    m("System.ValueTuple[long,long] DivRem(long left, long right)", |_, _, a| div_rem(a, IntegerType::Int64)),
    m("System.ValueTuple[ulong,ulong] DivRem(ulong left, ulong right)", |_, _, a| div_rem(a, IntegerType::UInt64)),
    function!("Exp", "d", f64::exp),
    m("double Floor(double d)", |_, _, a| Ok(Value::Double(double(a, 0).floor()))),
    m("decimal Floor(decimal d)", |_, _, a| Ok(Value::decimal(decimal(a, 0).floor()))),
    m("double FusedMultiplyAdd(double x, double y, double z)", |_, _, a| {
        Ok(Value::Double(double(a, 0).mul_add(double(a, 1), double(a, 2))))
    }),
    m("double IEEERemainder(double x, double y)", |_, _, a| {
        Ok(Value::Double(real_functions::ieee_remainder(double(a, 0), double(a, 1))))
    }),
    m("int ILogB(double x)", |_, _, a| Ok(Value::Int(real_functions::exponent(double(a, 0))))),
    function!("Log", "d", f64::ln),
    m("double Log(double a, double newBase)", |_, _, a| {
        Ok(Value::Double(real_functions::log_of(double(a, 0), double(a, 1))))
    }),
    function!("Log10", "d", f64::log10),
    function!("Log2", "x", f64::log2),
    pair!("byte", "Max", larger),
    m("decimal Max(decimal val1, decimal val2)", |_, _, a| Ok(Value::decimal(decimal(a, 0).max(decimal(a, 1))))),
    m("double Max(double val1, double val2)", |_, _, a| Ok(Value::Double(max(double(a, 0), double(a, 1))))),
    pair!("short", "Max", larger),
    pair!("int", "Max", larger),
    pair!("long", "Max", larger),
    pair!("sbyte", "Max", larger),
    m("float Max(float val1, float val2)", |_, _, a| Ok(Value::Single(max(double(a, 0), double(a, 1)) as f32))),
    pair!("ushort", "Max", larger),
    pair!("uint", "Max", larger),
    pair!("ulong", "Max", larger),
    m("double MaxMagnitude(double x, double y)", |_, _, a| {
        Ok(Value::Double(real_functions::larger(double(a, 0), double(a, 1))))
    }),
    pair!("byte", "Min", smaller),
    m("decimal Min(decimal val1, decimal val2)", |_, _, a| Ok(Value::decimal(decimal(a, 0).min(decimal(a, 1))))),
    m("double Min(double val1, double val2)", |_, _, a| Ok(Value::Double(min(double(a, 0), double(a, 1))))),
    pair!("short", "Min", smaller),
    pair!("int", "Min", smaller),
    pair!("long", "Min", smaller),
    pair!("sbyte", "Min", smaller),
    m("float Min(float val1, float val2)", |_, _, a| Ok(Value::Single(min(double(a, 0), double(a, 1)) as f32))),
    pair!("ushort", "Min", smaller),
    pair!("uint", "Min", smaller),
    pair!("ulong", "Min", smaller),
    m("double MinMagnitude(double x, double y)", |_, _, a| {
        Ok(Value::Double(real_functions::smaller(double(a, 0), double(a, 1))))
    }),
    m("double Pow(double x, double y)", |_, _, a| Ok(Value::Double(double(a, 0).powf(double(a, 1))))),
    m("decimal Round(decimal d)", |_, _, a| round_decimal(decimal(a, 0), 0, 0)),
    m("decimal Round(decimal d, int decimals)", |_, _, a| round_decimal(decimal(a, 0), int(a, 1), 0)),
    m("decimal Round(decimal d, System.MidpointRounding mode)", |_, _, a| round_decimal(decimal(a, 0), 0, long(a, 1))),
    m("decimal Round(decimal d, int decimals, System.MidpointRounding mode)", |_, _, a| {
        round_decimal(decimal(a, 0), int(a, 1), long(a, 2))
    }),
    m("double Round(double a)", |_, _, a| Ok(Value::Double(double(a, 0).round_ties_even()))),
    m("double Round(double value, int digits)", |_, _, a| round(double(a, 0), long(a, 1), 0).map(Value::Double)),
    m("double Round(double value, System.MidpointRounding mode)", |_, _, a| {
        round(double(a, 0), 0, long(a, 1)).map(Value::Double)
    }),
    m("double Round(double value, int digits, System.MidpointRounding mode)", |_, _, a| {
        round(double(a, 0), long(a, 1), long(a, 2)).map(Value::Double)
    }),
    m("double ScaleB(double x, int n)", |_, _, a| Ok(Value::Double(real_functions::scaled(double(a, 0), int(a, 1))))),
    function!("ReciprocalEstimate", "d", |d| 1.0 / d),
    function!("ReciprocalSqrtEstimate", "d", |d| 1.0 / d.sqrt()),
    m("int Sign(decimal value)", |_, _, a| Ok(Value::Int(sign(decimal(a, 0))))),
    m("int Sign(double value)", sign_of_real),
    m("int Sign(short value)", |_, _, a| Ok(Value::Int(long(a, 0).signum() as i32))),
    m("int Sign(int value)", |_, _, a| Ok(Value::Int(long(a, 0).signum() as i32))),
    m("int Sign(long value)", |_, _, a| Ok(Value::Int(long(a, 0).signum() as i32))),
    m("int Sign(sbyte value)", |_, _, a| Ok(Value::Int(long(a, 0).signum() as i32))),
    m("int Sign(float value)", sign_of_real),
    function!("Sin", "a", f64::sin),
    m("System.ValueTuple[double,double] SinCos(double x)", |_, _, a| {
        let (sin, cos) = double(a, 0).sin_cos();
        Ok(super::tuple::value_tuple(vec![Value::Double(sin), Value::Double(cos)]))
    }),
    function!("Sinh", "value", f64::sinh),
    function!("Sqrt", "d", f64::sqrt),
    function!("Tan", "a", f64::tan),
    function!("Tanh", "value", f64::tanh),
    m("decimal Truncate(decimal d)", |_, _, a| Ok(Value::decimal(decimal(a, 0).trunc()))),
    m("double Truncate(double d)", |_, _, a| Ok(Value::Double(double(a, 0).trunc()))),
];

fn clamp_whole(_: super::support::Rt<'_>, _: &Value, args: &[Value]) -> Outcome {
    let (n, low, high) = (arg(args, 0), arg(args, 1), arg(args, 2));
    if wide(low) > wide(high) {
        return Err(bad_argument(&format!("'{}' cannot be greater than {}.", wide(low), wide(high))));
    }
    Ok(if wide(n) < wide(low) {
        low.clone()
    } else if wide(n) > wide(high) {
        high.clone()
    } else {
        n.clone()
    })
}

fn div_rem_out(args: &[Value], kind: IntegerType) -> Outcome {
    let (n, d) = (wide(arg(args, 0)), wide(arg(args, 1)));
    if d == 0 {
        return Err(Fault::thrown("System.DivideByZeroException", "Attempted to divide by zero."));
    }
    let value = |n| super::number::integer_value(n, kind).ok_or_else(|| overflow(kind.overflow_message()));
    set_ref(args, 2, value(n % d)?)?;
    value(n / d)
}

fn sign_of_real(_: super::support::Rt<'_>, _: &Value, args: &[Value]) -> Outcome {
    real_functions::sign(double(args, 0))
}

/// `Math.Round`: up to 15 digits; the mode is a `MidpointRounding` number.
pub(super) fn round(value: f64, digits: i64, mode: i64) -> Result<f64, Fault> {
    if !(0..=15).contains(&digits) {
        return Err(out_of_range("Rounding digits must be between 0 and 15, inclusive.", "digits"));
    }
    if value.abs() >= 1e16 {
        return Ok(value);
    }
    let power = 10_f64.powi(digits as i32);
    let scaled = value * power;
    let rounded = match mode {
        1 => scaled.round(),
        2 => scaled.trunc(),
        3 => scaled.floor(),
        4 => scaled.ceil(),
        _ => scaled.round_ties_even(),
    };
    Ok(rounded / power)
}
