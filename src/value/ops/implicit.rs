//! Operators that .NET types define themselves: dates, spans, decimals, big integers.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{ToPrimitive, Zero};

use super::arith::divide_by_zero;
use super::operand::{Code, big};
use crate::value::convert::{self, convert};
use crate::value::{
    BigInteger, Category, DateTime, DateTimeOffset, Exception, Fault, Half, Int128, TimeSpan, TypeDef, TypeRef, Value,
    types,
};

/// The type whose operator methods apply to two operands: the left one's unless that is null or a primitive.
/// `None` where neither can have any. The engine looks there for operators of classes written in script.
pub fn operator_type(a: &Value, b: &Value) -> Option<TypeRef> {
    let primitive = |v: &Value| {
        v.is_null()
            || matches!(
                v,
                Value::Bool(_)
                    | Value::Char(_)
                    | Value::SByte(_)
                    | Value::Byte(_)
                    | Value::Short(_)
                    | Value::UShort(_)
                    | Value::Int(_)
                    | Value::UInt(_)
                    | Value::Long(_)
                    | Value::ULong(_)
                    | Value::Single(_)
                    | Value::Double(_)
            )
    };
    if !primitive(a) {
        return a.type_ref();
    }
    if primitive(b) { None } else { b.type_ref() }
}

/// Calls the operator method of the operands' type.
pub(super) fn call(method: &'static str, sign: &str, a: &Value, b: &Value) -> Result<Value, Fault> {
    let Some(ty) = operator_type(a, b) else {
        let name = |v: &Value| v.type_ref().map_or_else(|| "$null".to_owned(), |t| t.to_string());
        let message = format!("The operation '[{}] {sign} [{}]' is not defined.", name(a), name(b));
        return Err(Fault::invalid_operation(message, "NotADefinedOperationForType").with_target(a.clone()));
    };
    let def = ty.def();
    let is = |other: &'static TypeDef| std::ptr::eq(def, other) && !matches!(ty, TypeRef::Array(..));
    let overloads: &[Overload] = if is(&types::DATE_TIME) {
        DATE
    } else if is(&types::TIME_SPAN) {
        SPAN
    } else if is(&types::DATE_TIME_OFFSET) {
        OFFSET
    } else if is(&types::TIME_ONLY) {
        TIME_OF_DAY
    } else if is(&types::DECIMAL) {
        DECIMAL
    } else if is(&types::BIG_INTEGER) {
        BIG
    } else if is(&types::HALF) {
        HALF
    } else if is(&types::INT128) {
        INT128
    } else if is(&types::UINT128) {
        UINT128
    } else {
        &[]
    };
    let candidates: Vec<&Overload> = overloads.iter().filter(|o| o.0 == method).collect();
    match candidates.as_slice() {
        [] if a.is_custom() => Err(method_not_found(&TypeRef::Def(&types::PS_OBJECT), method)),
        [] => Err(method_not_found(&ty, method)),
        [only] => invoke(method, only, a, b),
        several => invoke(method, best(method, several, a, b)?, a, b),
    }
}

/// The fault of an operator that the type does not define.
pub(super) fn method_not_found(ty: &TypeRef, method: &str) -> Fault {
    let message = format!("Method invocation failed because [{ty}] does not contain a method named '{method}'.");
    Fault::invalid_operation(message, "MethodNotFound")
}

type Operator = fn(&Value, &Value) -> Result<Value, (&'static str, String)>;

/// Name, types of the two parameters, function over converted operands.
struct Overload(&'static str, &'static TypeDef, &'static TypeDef, Operator);

static DATE: &[Overload] = &[
    Overload("op_Addition", &types::DATE_TIME, &types::TIME_SPAN, |d, s| date(date_of(d).add(span_of(s)))),
    Overload("op_Subtraction", &types::DATE_TIME, &types::TIME_SPAN, |d, s| date(date_of(d).subtract(span_of(s)))),
    Overload("op_Subtraction", &types::DATE_TIME, &types::DATE_TIME, |a, b| {
        Ok(Value::object(date_of(a).since(date_of(b))))
    }),
];
static SPAN: &[Overload] = &[
    Overload("op_Addition", &types::TIME_SPAN, &types::TIME_SPAN, |a, b| date(span_of(a).add(span_of(b)))),
    Overload("op_Subtraction", &types::TIME_SPAN, &types::TIME_SPAN, |a, b| date(span_of(a).subtract(span_of(b)))),
    Overload("op_Multiply", &types::TIME_SPAN, &types::DOUBLE, |s, n| scale(span_of(s), real_of(n))),
    Overload("op_Multiply", &types::DOUBLE, &types::TIME_SPAN, |n, s| scale(span_of(s), real_of(n))),
    Overload("op_Division", &types::TIME_SPAN, &types::DOUBLE, |s, n| scale(span_of(s), 1.0 / real_of(n))),
    Overload("op_Division", &types::TIME_SPAN, &types::TIME_SPAN, |a, b| {
        Ok(Value::Double(span_of(a).ticks as f64 / span_of(b).ticks as f64))
    }),
];
static OFFSET: &[Overload] = &[
    Overload("op_Addition", &types::DATE_TIME_OFFSET, &types::TIME_SPAN, |d, s| shift(d, span_of(s).ticks)),
    Overload("op_Subtraction", &types::DATE_TIME_OFFSET, &types::TIME_SPAN, |d, s| {
        shift(d, span_of(s).ticks.saturating_neg())
    }),
    Overload("op_Subtraction", &types::DATE_TIME_OFFSET, &types::DATE_TIME_OFFSET, |a, b| {
        let utc = |v: &Value| v.downcast::<DateTimeOffset>().map_or(0, |d| d.utc().ticks());
        Ok(Value::object(TimeSpan { ticks: utc(a) - utc(b) }))
    }),
];
static TIME_OF_DAY: &[Overload] =
    &[Overload("op_Subtraction", &types::TIME_ONLY, &types::TIME_ONLY, |a, b| Ok(types::time_only_difference(a, b)))];
static DECIMAL: &[Overload] = &[
    Overload("op_Addition", &types::DECIMAL, &types::DECIMAL, |a, b| thrown(super::add(a, b))),
    Overload("op_Subtraction", &types::DECIMAL, &types::DECIMAL, |a, b| thrown(super::subtract(a, b))),
    Overload("op_Multiply", &types::DECIMAL, &types::DECIMAL, |a, b| thrown(super::multiply(a, b))),
    Overload("op_Division", &types::DECIMAL, &types::DECIMAL, |a, b| thrown(super::divide(a, b))),
    Overload("op_Modulus", &types::DECIMAL, &types::DECIMAL, |a, b| thrown(super::remainder(a, b))),
];
static BIG: &[Overload] = &[
    Overload("op_Addition", &types::BIG_INTEGER, &types::BIG_INTEGER, |a, b| Ok(made(big_of(a) + big_of(b)))),
    Overload("op_Subtraction", &types::BIG_INTEGER, &types::BIG_INTEGER, |a, b| Ok(made(big_of(a) - big_of(b)))),
    Overload("op_Multiply", &types::BIG_INTEGER, &types::BIG_INTEGER, |a, b| Ok(made(big_of(a) * big_of(b)))),
    Overload("op_Division", &types::BIG_INTEGER, &types::BIG_INTEGER, |a, b| nonzero(b).map(|b| made(big_of(a) / b))),
    Overload("op_Modulus", &types::BIG_INTEGER, &types::BIG_INTEGER, |a, b| nonzero(b).map(|b| made(big_of(a) % b))),
    Overload("op_BitwiseAnd", &types::BIG_INTEGER, &types::BIG_INTEGER, |a, b| Ok(made(big_of(a) & big_of(b)))),
    Overload("op_BitwiseOr", &types::BIG_INTEGER, &types::BIG_INTEGER, |a, b| Ok(made(big_of(a) | big_of(b)))),
    Overload("op_ExclusiveOr", &types::BIG_INTEGER, &types::BIG_INTEGER, |a, b| Ok(made(big_of(a) ^ big_of(b)))),
    Overload("op_LeftShift", &types::BIG_INTEGER, &types::INT32, |a, n| Ok(made(shifted(&big_of(a), count_of(n))))),
    Overload("op_RightShift", &types::BIG_INTEGER, &types::INT32, |a, n| Ok(made(shifted(&big_of(a), -count_of(n))))),
];

static HALF: &[Overload] = &[
    Overload("op_Addition", &types::HALF, &types::HALF, |a, b| Ok(half(half_of(a) + half_of(b)))),
    Overload("op_Subtraction", &types::HALF, &types::HALF, |a, b| Ok(half(half_of(a) - half_of(b)))),
    Overload("op_Multiply", &types::HALF, &types::HALF, |a, b| Ok(half(half_of(a) * half_of(b)))),
    Overload("op_Division", &types::HALF, &types::HALF, |a, b| Ok(half(half_of(a) / half_of(b)))),
    Overload("op_Modulus", &types::HALF, &types::HALF, |a, b| Ok(half(half_of(a) % half_of(b)))),
];
macro_rules! wide {
    ($id:ident, $signed:literal) => {
        static $id: &[Overload] = &[
            Overload("op_Addition", &types::$id, &types::$id, |a, b| Ok(wide(&(wide_of(a) + wide_of(b)), $signed))),
            Overload("op_Subtraction", &types::$id, &types::$id, |a, b| Ok(wide(&(wide_of(a) - wide_of(b)), $signed))),
            Overload("op_Multiply", &types::$id, &types::$id, |a, b| Ok(wide(&(wide_of(a) * wide_of(b)), $signed))),
            Overload("op_Division", &types::$id, &types::$id, |a, b| {
                divided(b).map(|b| wide(&(wide_of(a) / b), $signed))
            }),
            Overload("op_Modulus", &types::$id, &types::$id, |a, b| {
                divided(b).map(|b| wide(&(wide_of(a) % b), $signed))
            }),
            Overload("op_BitwiseAnd", &types::$id, &types::$id, |a, b| Ok(wide(&(wide_of(a) & wide_of(b)), $signed))),
            Overload("op_BitwiseOr", &types::$id, &types::$id, |a, b| Ok(wide(&(wide_of(a) | wide_of(b)), $signed))),
            Overload("op_ExclusiveOr", &types::$id, &types::$id, |a, b| Ok(wide(&(wide_of(a) ^ wide_of(b)), $signed))),
            Overload("op_LeftShift", &types::$id, &types::INT32, |a, n| {
                Ok(wide(&shifted(&wide_of(a), count_of(n) & 127), $signed))
            }),
            Overload("op_RightShift", &types::$id, &types::INT32, |a, n| {
                Ok(wide(&shifted(&wide_of(a), -(count_of(n) & 127)), $signed))
            }),
        ];
    };
}
wide!(INT128, true);
wide!(UINT128, false);

fn half_of(v: &Value) -> f64 {
    v.downcast::<Half>().map_or(0.0, |h| f64::from(h.0))
}
fn half(n: f64) -> Value {
    Value::object(Half::from_f64(n))
}
fn wide_of(v: &Value) -> BigInt {
    v.downcast::<Int128>().map(|n| n.big()).unwrap_or_default()
}
/// The lowest 128 bits, as unchecked arithmetic keeps them.
fn wide(n: &BigInt, signed: bool) -> Value {
    let bits = n.mod_floor(&(BigInt::from(1) << 128)).to_u128().unwrap_or_default();
    Value::object(if signed { Int128::Signed(bits as i128) } else { Int128::Unsigned(bits) })
}
fn divided(v: &Value) -> Result<BigInt, (&'static str, String)> {
    let n = wide_of(v);
    if n.is_zero() { Err(("System.DivideByZeroException", divide_by_zero().message().to_string())) } else { Ok(n) }
}
fn date_of(v: &Value) -> DateTime {
    v.downcast::<DateTime>().copied().unwrap_or_default()
}
fn span_of(v: &Value) -> TimeSpan {
    v.downcast::<TimeSpan>().copied().unwrap_or_default()
}
fn real_of(v: &Value) -> f64 {
    convert::as_number(v).unwrap_or(0.0)
}
fn big_of(v: &Value) -> BigInt {
    big(v).cloned().unwrap_or_default()
}
fn count_of(v: &Value) -> i64 {
    convert::integer(v).and_then(|n| n.to_i64()).unwrap_or(0)
}
fn made(n: BigInt) -> Value {
    Value::object(BigInteger(n))
}

fn shifted(n: &BigInt, by: i64) -> BigInt {
    if by >= 0 { n << by.unsigned_abs() } else { n.div_floor(&(BigInt::from(1) << by.unsigned_abs())) }
}

fn nonzero(v: &Value) -> Result<BigInt, (&'static str, String)> {
    let n = big_of(v);
    if n.is_zero() { Err(("System.DivideByZeroException", divide_by_zero().message().to_string())) } else { Ok(n) }
}

fn date<T: crate::value::Object>(
    made: Result<T, crate::value::datetime::DateError>,
) -> Result<Value, (&'static str, String)> {
    made.map(Value::object).map_err(|e| {
        let ty = if e.exception() == "OverflowException" {
            "System.OverflowException"
        } else {
            "System.ArgumentOutOfRangeException"
        };
        (ty, e.to_string())
    })
}

fn shift(d: &Value, ticks: i64) -> Result<Value, (&'static str, String)> {
    let from = d.downcast::<DateTimeOffset>().copied();
    let Some(from) = from else { return Ok(Value::Null) };
    date(from.clock().add_ticks(ticks).and_then(|clock| DateTimeOffset::new(clock, from.offset())))
}

fn scale(span: TimeSpan, factor: f64) -> Result<Value, (&'static str, String)> {
    if factor.is_nan() {
        let message = "TimeSpan does not accept floating point Not-a-Number values. (Parameter 'factor')";
        return Err(("System.ArgumentException", message.to_owned()));
    }
    let ticks = (span.ticks as f64 * factor).round_ties_even();
    let limit = 2_f64.powi(63);
    if !(-limit..limit).contains(&ticks) {
        return Err(("System.OverflowException", "TimeSpan overflowed because the duration is too long.".to_owned()));
    }
    Ok(Value::object(TimeSpan { ticks: ticks as i64 }))
}

fn thrown(done: Result<Value, Fault>) -> Result<Value, (&'static str, String)> {
    done.map_err(|f| ("System.OverflowException", f.message().to_string()))
}

/// How well an argument fits a parameter: 0 not at all, more is better.
fn fit(value: &Value, to: &'static TypeDef) -> u8 {
    let exact = value.type_ref().is_some_and(|t| t.is(to));
    if exact {
        return 9;
    }
    if value.is_null() {
        return 1;
    }
    let numeric_target = convert::Numeric::of(to).is_some();
    let numeric = Code::of(value).is_some_and(|c| c != Code::Boolean && c != Code::Char);
    match value {
        Value::Str(_) => {
            if numeric_target {
                5
            } else {
                3
            }
        }
        _ if super::operand::is_enum(value) && numeric_target => 2,
        _ if numeric && numeric_target => 8,
        _ if Code::of(value).is_some() => 3,
        Value::Object(o) if o.downcast::<BigInteger>().is_some() => u8::from(numeric_target),
        Value::Object(o) if o.downcast::<Half>().is_some() || o.downcast::<Int128>().is_some() => {
            u8::from(numeric_target)
        }
        _ => 0,
    }
}

fn best<'a>(method: &str, overloads: &[&'a Overload], a: &Value, b: &Value) -> Result<&'a Overload, Fault> {
    let fits = |overload: &Overload| match (fit(a, overload.1), fit(b, overload.2)) {
        (0, _) | (_, 0) => None,
        (left, right) => Some(left + right),
    };
    let mut ranked: Vec<(u8, &Overload)> = overloads.iter().filter_map(|o| Some((fits(o)?, *o))).collect();
    ranked.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
    let text = match ranked.as_slice() {
        [] => "Cannot find an overload",
        [(first, _), (second, _), ..] if first == second => "Multiple ambiguous overloads found",
        [(_, only), ..] => return Ok(only),
    };
    let message = format!("{text} for \"{method}\" and the argument count: \"2\".");
    Err(Fault::new(
        "System.Management.Automation.MethodException",
        message,
        "MethodCountCouldNotFindBest",
        Category::NotSpecified,
    ))
}

fn invoke(method: &str, overload: &Overload, a: &Value, b: &Value) -> Result<Value, Fault> {
    let left = argument(method, 0, a, overload.1)?;
    let right = argument(method, 1, b, overload.2)?;
    (overload.3)(&left, &right).map_err(|(ty, message)| {
        let outer = format!("Exception calling \"{method}\" with \"2\" argument(s): \"{message}\"");
        let exception = Exception::new("System.Management.Automation.MethodInvocationException", outer)
            .with_inner(Value::object(Exception::new(ty, message)));
        Fault::from_exception(Value::object(exception), Some("DotNetMethodException".into()), Category::NotSpecified)
    })
}

fn argument(method: &str, position: usize, value: &Value, to: &'static TypeDef) -> Result<Value, Fault> {
    convert(value, &TypeRef::Def(to)).map_err(|fault| {
        let message = format!(
            "Cannot convert argument \"{position}\", with value: \"{}\", for \"{method}\" to type \"{}\": \"{}\"",
            value.net_text(),
            to.name,
            fault.message()
        );
        let exception = Exception::new("System.Management.Automation.MethodException", message)
            .with_inner(fault.exception().clone());
        Fault::from_exception(
            Value::object(exception),
            Some("MethodArgumentConversionInvalidCastArgument".into()),
            Category::NotSpecified,
        )
    })
}
