//! The static functions of `System.Single` and `System.Double` beyond parsing and rounding.

use super::create;
use super::support::{Outcome, arg, bad_argument, double, int, m};
use super::{Method, tuple};
use crate::value::{Fault, Value};

macro_rules! functions {
    ($id:ident, $short:literal, $variant:ident, $prim:ident) => {
        /// The functions of one of the two types.
        pub(super) const $id: &[Method] = {
            /// An argument; one of the narrower type comes back as it was.
            fn at(args: &[Value], index: usize) -> $prim {
                double(args, index) as $prim
            }
            macro_rules! one {
                ($name:literal, $parameter:literal, $f:expr) => {
                    m(concat!($short, " ", $name, "(", $short, " ", $parameter, ")"), |_, _, a| {
                        let f: fn($prim) -> $prim = $f;
                        Ok(Value::$variant(f(at(a, 0))))
                    })
                };
            }
            macro_rules! two {
                ($name:literal, $x:literal, $y:literal, $f:expr) => {
                    m(concat!($short, " ", $name, "(", $short, " ", $x, ", ", $short, " ", $y, ")"), |_, _, a| {
                        let f: fn($prim, $prim) -> $prim = $f;
                        Ok(Value::$variant(f(at(a, 0), at(a, 1))))
                    })
                };
            }
            macro_rules! three {
                ($name:literal, $x:literal, $y:literal, $z:literal, $f:expr) => {
                    m(
                        concat!(
                            $short, " ", $name, "(", $short, " ", $x, ", ", $short, " ", $y, ", ", $short, " ", $z, ")"
                        ),
                        |_, _, a| {
                            let f: fn($prim, $prim, $prim) -> $prim = $f;
                            Ok(Value::$variant(f(at(a, 0), at(a, 1), at(a, 2))))
                        },
                    )
                };
            }
            macro_rules! is {
                ($name:literal, $parameter:literal, $f:expr) => {
                    m(concat!("bool ", $name, "(", $short, " ", $parameter, ")"), |_, _, a| {
                        let f: fn($prim) -> bool = $f;
                        Ok(Value::Bool(f(at(a, 0))))
                    })
                };
            }
            macro_rules! clamp {
                ($name:literal) => {
                    m(
                        concat!($short, " ", $name, "(", $short, " value, ", $short, " min, ", $short, " max)"),
                        |_, _, a| {
                            let (n, low, high) = (at(a, 0), at(a, 1), at(a, 2));
                            if low > high {
                                return Err(bad_argument(&format!("'{low}' cannot be greater than {high}.")));
                            }
                            Ok(Value::$variant(if n < low {
                                low
                            } else if n > high {
                                high
                            } else {
                                n
                            }))
                        },
                    )
                };
            }
            const PI: $prim = std::$prim::consts::PI;
            &[
                one!("Acos", "x", $prim::acos),
                one!("AcosPi", "x", |x| x.acos() / PI),
                one!("Acosh", "x", $prim::acosh),
                one!("Asin", "x", $prim::asin),
                one!("AsinPi", "x", |x| x.asin() / PI),
                one!("Asinh", "x", $prim::asinh),
                one!("Atan", "x", $prim::atan),
                two!("Atan2", "y", "x", $prim::atan2),
                two!("Atan2Pi", "y", "x", |y, x| y.atan2(x) / PI),
                one!("AtanPi", "x", |x| x.atan() / PI),
                one!("Atanh", "x", $prim::atanh),
                one!("BitDecrement", "x", $prim::next_down),
                one!("BitIncrement", "x", $prim::next_up),
                one!("Cbrt", "x", $prim::cbrt),
                clamp!("Clamp"),
                clamp!("ClampNative"),
                two!("CopySign", "value", "sign", $prim::copysign),
                one!("Cos", "x", $prim::cos),
                one!("CosPi", "x", |x| cos_pi(f64::from(x)) as $prim),
                one!("Cosh", "x", $prim::cosh),
                m(concat!($short, " CreateChecked(System.Object value)"), |_, _, a| {
                    create::real(arg(a, 0), "CreateChecked").map(|n| Value::$variant(n as $prim))
                }),
                m(concat!($short, " CreateSaturating(System.Object value)"), |_, _, a| {
                    create::real(arg(a, 0), "CreateSaturating").map(|n| Value::$variant(n as $prim))
                }),
                m(concat!($short, " CreateTruncating(System.Object value)"), |_, _, a| {
                    create::real(arg(a, 0), "CreateTruncating").map(|n| Value::$variant(n as $prim))
                }),
                one!("DegreesToRadians", "degrees", |x| (x * PI) / 180.0),
                one!("Exp", "x", $prim::exp),
                one!("Exp10", "x", |x| $prim::powf(10.0, x)),
                one!("Exp10M1", "x", |x| $prim::powf(10.0, x) - 1.0),
                one!("Exp2", "x", |x| $prim::powf(2.0, x)),
                one!("Exp2M1", "x", |x| $prim::powf(2.0, x) - 1.0),
                one!("ExpM1", "x", |x| x.exp() - 1.0),
                three!("FusedMultiplyAdd", "left", "right", "addend", $prim::mul_add),
                two!("Hypot", "x", "y", $prim::hypot),
                m(concat!("int ILogB(", $short, " x)"), |_, _, a| Ok(Value::Int(exponent(double(a, 0))))),
                two!("Ieee754Remainder", "left", "right", |x, y| ieee_remainder(f64::from(x), f64::from(y)) as $prim),
                is!("IsEvenInteger", "value", |x| x.is_finite() && x % 2.0 == 0.0),
                is!("IsNormal", "d", $prim::is_normal),
                is!("IsOddInteger", "value", |x| x.is_finite() && (x % 2.0).abs() == 1.0),
                is!("IsPositive", "value", $prim::is_sign_positive),
                is!("IsPow2", "value", |x| x > 0.0 && x.is_finite() && is_power(f64::from(x))),
                is!("IsRealNumber", "value", |x| !x.is_nan()),
                is!("IsSubnormal", "d", $prim::is_subnormal),
                three!("Lerp", "value1", "value2", "amount", |x, y, t| x.mul_add(1.0 - t, y * t)),
                one!("Log", "x", $prim::ln),
                two!("Log", "x", "newBase", |x, base| log_of(f64::from(x), f64::from(base)) as $prim),
                one!("Log10", "x", $prim::log10),
                one!("Log10P1", "x", |x| (x + 1.0).log10()),
                one!("Log2", "value", $prim::log2),
                one!("Log2P1", "x", |x| (x + 1.0).log2()),
                one!("LogP1", "x", |x| (x + 1.0).ln()),
                two!("MaxMagnitude", "x", "y", |x, y| larger(f64::from(x), f64::from(y)) as $prim),
                two!("MaxMagnitudeNumber", "x", "y", |x, y| number(
                    x,
                    y,
                    |x, y| larger(f64::from(x), f64::from(y)) as $prim,
                    $prim::is_nan
                )),
                two!("MaxNative", "x", "y", |x, y| if x > y { x } else { y }),
                two!("MaxNumber", "x", "y", |x, y| number(
                    x,
                    y,
                    |x, y| super::math::max(f64::from(x), f64::from(y)) as $prim,
                    $prim::is_nan
                )),
                two!("MinMagnitude", "x", "y", |x, y| smaller(f64::from(x), f64::from(y)) as $prim),
                two!("MinMagnitudeNumber", "x", "y", |x, y| number(
                    x,
                    y,
                    |x, y| smaller(f64::from(x), f64::from(y)) as $prim,
                    $prim::is_nan
                )),
                two!("MinNative", "x", "y", |x, y| if x < y { x } else { y }),
                two!("MinNumber", "x", "y", |x, y| number(
                    x,
                    y,
                    |x, y| super::math::min(f64::from(x), f64::from(y)) as $prim,
                    $prim::is_nan
                )),
                three!("MultiplyAddEstimate", "left", "right", "addend", $prim::mul_add),
                two!("Pow", "x", "y", $prim::powf),
                one!("RadiansToDegrees", "radians", |x| (x * 180.0) / PI),
                one!("ReciprocalEstimate", "x", |x| 1.0 / x),
                one!("ReciprocalSqrtEstimate", "x", |x| 1.0 / x.sqrt()),
                m(concat!($short, " RootN(", $short, " x, int n)"), |_, _, a| {
                    Ok(Value::$variant(root(double(a, 0), int(a, 1)) as $prim))
                }),
                m(concat!($short, " Round(", $short, " x, System.MidpointRounding mode)"), |_, _, a| {
                    super::math::round(double(a, 0), 0, super::support::long(a, 1)).map(|n| Value::$variant(n as $prim))
                }),
                m(concat!($short, " Round(", $short, " x, int digits, System.MidpointRounding mode)"), |_, _, a| {
                    super::math::round(double(a, 0), super::support::long(a, 1), super::support::long(a, 2))
                        .map(|n| Value::$variant(n as $prim))
                }),
                m(concat!($short, " ScaleB(", $short, " x, int n)"), |_, _, a| {
                    Ok(Value::$variant(scaled(double(a, 0), int(a, 1)) as $prim))
                }),
                m(concat!("int Sign(", $short, " value)"), |_, _, a| sign(double(a, 0))),
                one!("Sin", "x", $prim::sin),
                m(concat!("System.ValueTuple[", $short, ",", $short, "] SinCos(", $short, " x)"), |_, _, a| {
                    let (sin, cos) = at(a, 0).sin_cos();
                    Ok(tuple::value_tuple(vec![Value::$variant(sin), Value::$variant(cos)]))
                }),
                m(concat!("System.ValueTuple[", $short, ",", $short, "] SinCosPi(", $short, " x)"), |_, _, a| {
                    let (sin, cos) = (sin_pi(double(a, 0)) as $prim, cos_pi(double(a, 0)) as $prim);
                    Ok(tuple::value_tuple(vec![Value::$variant(sin), Value::$variant(cos)]))
                }),
                one!("SinPi", "x", |x| sin_pi(f64::from(x)) as $prim),
                one!("Sinh", "x", $prim::sinh),
                one!("Sqrt", "x", $prim::sqrt),
                one!("Tan", "x", $prim::tan),
                one!("TanPi", "x", |x| tan_pi(f64::from(x)) as $prim),
                one!("Tanh", "x", $prim::tanh),
            ]
        };
    };
}

functions!(SINGLE, "float", Single, f32);
functions!(DOUBLE, "double", Double, f64);

/// The binary exponent as `ILogB` gives it.
pub(super) fn exponent(x: f64) -> i32 {
    if x == 0.0 {
        i32::MIN
    } else if !x.is_finite() {
        i32::MAX
    } else {
        let biased = (x.to_bits() >> 52) & 0x7FF;
        let fraction = x.to_bits() & ((1 << 52) - 1);
        if biased == 0 { -1011 - fraction.leading_zeros() as i32 } else { biased as i32 - 1023 }
    }
}

/// `Log` with a base; not-a-number for bases that are none.
pub(super) fn log_of(x: f64, base: f64) -> f64 {
    let wrong = base == 1.0 || (x != 1.0 && (base == 0.0 || base == f64::INFINITY));
    if x.is_nan() || wrong { f64::NAN } else { x.ln() / base.ln() }
}

/// The remainder whose quotient is rounded to even.
pub(super) fn ieee_remainder(x: f64, y: f64) -> f64 {
    let regular = x % y;
    if regular.is_nan() {
        return f64::NAN;
    }
    if regular == 0.0 && x.is_sign_negative() {
        return -0.0;
    }
    let alternative = regular - y.abs() * x.signum();
    if alternative.abs() == regular.abs() {
        let quotient = x / y;
        return if quotient.round_ties_even().abs() > quotient.abs() { alternative } else { regular };
    }
    if alternative.abs() < regular.abs() { alternative } else { regular }
}

/// The number with the larger magnitude; of equal ones the positive one.
pub(super) fn larger(x: f64, y: f64) -> f64 {
    let (ax, ay) = (x.abs(), y.abs());
    if ax > ay || ax.is_nan() || (ax == ay && x.is_sign_positive()) { x } else { y }
}

/// The number with the smaller magnitude; of equal ones the negative one.
pub(super) fn smaller(x: f64, y: f64) -> f64 {
    let (ax, ay) = (x.abs(), y.abs());
    if ax < ay || ax.is_nan() || (ax == ay && x.is_sign_negative()) { x } else { y }
}

/// `-1`, `0` or `1`; .NET's exception for not-a-number.
pub(super) fn sign(x: f64) -> Outcome {
    if x.is_nan() {
        return Err(Fault::thrown(
            "System.ArithmeticException",
            "Function does not accept floating point Not-a-Number values.",
        ));
    }
    Ok(Value::Int(i32::from(x > 0.0) - i32::from(x < 0.0)))
}

/// `x` times a power of two.
pub(super) fn scaled(x: f64, n: i32) -> f64 {
    let half = n.clamp(-2200, 2200) / 2;
    x * 2_f64.powi(half) * 2_f64.powi(n.clamp(-2200, 2200) - half)
}

/// Of two numbers the one that a function picks, where neither is not-a-number.
fn number<T: Copy>(x: T, y: T, pick: fn(T, T) -> T, is_nan: fn(T) -> bool) -> T {
    if is_nan(x) {
        y
    } else if is_nan(y) {
        x
    } else {
        pick(x, y)
    }
}

fn is_power(x: f64) -> bool {
    let (fraction, biased) = (x.to_bits() & ((1 << 52) - 1), (x.to_bits() >> 52) & 0x7FF);
    if biased == 0 { fraction.is_power_of_two() } else { fraction == 0 }
}

fn root(x: f64, n: i32) -> f64 {
    match n {
        0 => f64::NAN,
        1 => x,
        2 if x != 0.0 => x.sqrt(),
        2 => 0.0,
        3 => x.cbrt(),
        -1 => 1.0 / x,
        _ if n % 2 == 0 && x < 0.0 => f64::NAN,
        _ => {
            let size = x.abs().powf(1.0 / f64::from(n));
            if n % 2 == 0 { size } else { size.copysign(x) }
        }
    }
}

fn sin_pi(x: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    let rest = x % 2.0;
    let pi = std::f64::consts::PI;
    let (size, sign) = (rest.abs(), rest.signum());
    let value = if size == 0.0 || size == 1.0 {
        0.0
    } else if size <= 0.25 {
        (size * pi).sin()
    } else if size < 0.75 {
        ((0.5 - size) * pi).cos()
    } else if size <= 1.25 {
        ((1.0 - size) * pi).sin()
    } else if size < 1.75 {
        -((1.5 - size) * pi).cos()
    } else {
        ((size - 2.0) * pi).sin()
    };
    value * sign
}

fn cos_pi(x: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    let size = (x % 2.0).abs();
    let pi = std::f64::consts::PI;
    if size == 0.5 || size == 1.5 {
        0.0
    } else if size <= 0.25 {
        (size * pi).cos()
    } else if size < 0.75 {
        ((0.5 - size) * pi).sin()
    } else if size <= 1.25 {
        -((1.0 - size) * pi).cos()
    } else if size < 1.75 {
        ((size - 1.5) * pi).sin()
    } else {
        ((2.0 - size) * pi).cos()
    }
}

fn tan_pi(x: f64) -> f64 {
    sin_pi(x) / cos_pi(x)
}
