//! `-band`, `-bor`, `-bxor`, `-bnot`, `-shl` and `-shr`.

use num_traits::ToPrimitive;

use super::implicit;
use super::operand::{Code, big, is_enum, text_to_number, whole};
use crate::value::convert::{self, convert, integer_value};
use crate::value::numeric::IntegerType;
use crate::value::{BigInteger, EnumValue, Fault, TypeRef, Value, types};

/// The bitwise operators of two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bit {
    And,
    Or,
    Xor,
}

impl Bit {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::And => ("op_BitwiseAnd", "-band"),
            Self::Or => ("op_BitwiseOr", "-bor"),
            Self::Xor => ("op_ExclusiveOr", "-bxor"),
        }
    }

    fn apply(self, x: i128, y: i128) -> i128 {
        match self {
            Self::And => x & y,
            Self::Or => x | y,
            Self::Xor => x ^ y,
        }
    }
}

/// `a -band b`.
pub fn bit_and(a: &Value, b: &Value) -> Result<Value, Fault> {
    bitwise(Bit::And, a.base(), b.base())
}

/// `a -bor b`.
pub fn bit_or(a: &Value, b: &Value) -> Result<Value, Fault> {
    bitwise(Bit::Or, a.base(), b.base())
}

/// `a -bxor b`.
pub fn bit_xor(a: &Value, b: &Value) -> Result<Value, Fault> {
    bitwise(Bit::Xor, a.base(), b.base())
}

/// Both operands with texts read as numbers; `None` where neither is a text.
fn numbers_of_texts(a: &Value, b: &Value) -> Result<Option<(Value, Value)>, Fault> {
    let read = |v: &Value, other: &Value| match v {
        Value::Str(s) => text_to_number(s, other),
        _ => Ok(v.clone()),
    };
    if !matches!((a, b), (Value::Str(_), _) | (_, Value::Str(_))) {
        return Ok(None);
    }
    Ok(Some((read(a, b)?, read(b, a)?)))
}

fn is_real(value: &Value) -> bool {
    matches!(value, Value::Single(_) | Value::Double(_) | Value::Decimal(_))
}

fn bitwise(op: Bit, a: &Value, b: &Value) -> Result<Value, Fault> {
    if let (Value::Int(x), Value::Int(y)) = (a, b) {
        return Ok(Value::Int(op.apply(i128::from(*x), i128::from(*y)) as i32));
    }
    if let Some((left, right)) = numbers_of_texts(a, b)? {
        return bitwise(op, &left, &right);
    }
    let zero = Value::Int(0);
    let left = if a.is_null() { &zero } else { a };
    let right = if b.is_null() { &zero } else { b };
    let (method, sign) = op.names();
    let (Some(code), Some(other_code)) = (Code::of(left), Code::of(right)) else {
        let other = if is_real(left) { right } else { left };
        let date = other.type_ref().is_some_and(|t| t.is(&types::DATE_TIME));
        if (is_real(left) || is_real(right)) && !date && big(other).is_none() {
            let message = "Object reference not set to an instance of an object.";
            return Err(Fault::thrown("System.NullReferenceException", message).stopping());
        }
        return implicit::call(method, sign, a, b);
    };
    let code = code.max(other_code);
    if code >= Code::Single {
        return real_bits(op, code, left, right);
    }
    let result = whole_bits(op, code, whole(left).unwrap_or(0), whole(right).unwrap_or(0));
    match left.downcast::<EnumValue>() {
        Some(e) => match result {
            // An enumeration has 32 bits.
            Value::Long(n) if i32::try_from(e.value).is_ok() => Ok(EnumValue::value(e.ty, i64::from(n as i32))),
            result => super::arith::enum_result(e, result),
        },
        None => Ok(result),
    }
}

/// Numbers with fractions are rounded to 64 bits; doubles take the other operand along, with what it loses.
fn real_bits(op: Bit, code: Code, left: &Value, right: &Value) -> Result<Value, Fault> {
    let real = |v: &Value| if code < Code::Decimal { Value::Double(super::operand::double(v)) } else { v.clone() };
    let (left, right) = (unsigned(&real(left))?, unsigned(&real(right))?);
    let bits = op.apply(i128::from(left.0), i128::from(right.0)) as u64;
    Ok(if left.1 || right.1 { Value::Long(bits as i64) } else { Value::ULong(bits) })
}

fn whole_bits(op: Bit, code: Code, left: i128, right: i128) -> Value {
    let negative = left < 0 || right < 0;
    let kind = match code {
        Code::UInt32 if negative => IntegerType::Int64,
        Code::UInt32 => IntegerType::UInt32,
        Code::Int64 => IntegerType::Int64,
        Code::UInt64 if negative => {
            return Value::Long(op.apply(i128::from(left as u64), i128::from(right as u64)) as i64);
        }
        Code::UInt64 => IntegerType::UInt64,
        _ => IntegerType::Int32,
    };
    integer_value(kind, op.apply(left, right)).unwrap_or_default()
}

/// A number with a fraction as 64 bits, and whether it is negative.
fn unsigned(value: &Value) -> Result<(u64, bool), Fault> {
    let negative = convert::as_number(value).or_else(|| whole(value).map(|n| n as f64)).is_some_and(|n| n < 0.0);
    let ty = if negative { &types::INT64 } else { &types::UINT64 };
    Ok(match convert(value, &TypeRef::Def(ty))? {
        Value::Long(n) => (n as u64, true),
        Value::ULong(n) => (n, false),
        _ => (0, false),
    })
}

/// `-bnot a`.
pub fn bit_not(a: &Value) -> Result<Value, Fault> {
    let a = a.base();
    Ok(match a {
        Value::Null | Value::Nothing => Value::Int(-1),
        Value::Int(n) => Value::Int(!n),
        Value::UInt(n) => Value::UInt(!n),
        Value::Long(n) => Value::Long(!n),
        Value::ULong(n) => Value::ULong(!n),
        Value::SByte(_) | Value::Byte(_) | Value::Short(_) | Value::UShort(_) | Value::Bool(_) | Value::Char(_) => {
            Value::Int(!(whole(a).unwrap_or(0) as i32))
        }
        Value::Str(s) => return bit_not(&text_to_number(s, &Value::Int(0))?),
        Value::Single(_) | Value::Double(_) | Value::Decimal(_) => return bit_not(&smallest_integer(a)?),
        Value::Object(o) => {
            if let Some(e) = o.downcast::<EnumValue>() {
                return Ok(EnumValue::value(e.ty, !e.value));
            }
            if let Some(n) = big(a) {
                return Ok(Value::object(BigInteger(!n.clone())));
            }
            return bit_not(&convert(a, &TypeRef::Def(&types::INT32))?);
        }
        Value::Array(_) => return bit_not(&convert(a, &TypeRef::Def(&types::INT32))?),
    })
}

/// A number with a fraction as the first of `[int]`, `[uint32]`, `[long]`, `[uint64]` that holds it.
fn smallest_integer(value: &Value) -> Result<Value, Fault> {
    for ty in [&types::INT32, &types::UINT32, &types::INT64, &types::UINT64] {
        if let Ok(done) = convert(value, &TypeRef::Def(ty)) {
            return Ok(done);
        }
    }
    Err(convert::no_conversion(value, &TypeRef::Def(&types::INT32)))
}

/// `a -shl b`: the count is taken modulo the width of the left operand.
pub fn shift_left(a: &Value, b: &Value) -> Result<Value, Fault> {
    shift(a.base(), b.base(), true)
}

/// `a -shr b`: keeps the sign.
pub fn shift_right(a: &Value, b: &Value) -> Result<Value, Fault> {
    shift(a.base(), b.base(), false)
}

fn shift(a: &Value, b: &Value, left: bool) -> Result<Value, Fault> {
    if a.is_null() {
        return Ok(Value::Int(0));
    }
    if let Some((a, b)) = numbers_of_texts(a, b)? {
        return shift(&a, &b, left);
    }
    if !Code::of(a).is_some_and(Code::is_numeric) {
        let (method, sign) = if left { ("op_LeftShift", "-shl") } else { ("op_RightShift", "-shr") };
        return implicit::call(method, sign, a, b);
    }
    if is_real(a) {
        return shift(&smallest_integer(a)?, b, left);
    }
    let count = convert::to_int(b);
    if is_enum(a) && !count.as_ref().is_err_and(convert::is_no_conversion) {
        let ty = a.type_ref().map_or_else(String::new, |t| t.to_string());
        let name = if left { "LeftShift" } else { "RightShift" };
        let message = format!("The binary operator {name} is not defined for the types '{ty}' and 'System.Int32'.");
        return Err(Fault::thrown("System.InvalidOperationException", message).stopping());
    }
    let count = count?;
    let narrow = (count & 31) as u32;
    let wide = (count & 63) as u32;
    let by = |n: i64| if left { n << narrow } else { n >> narrow };
    Ok(match a {
        Value::Int(n) => Value::Int(by(i64::from(*n)) as i32),
        Value::UInt(n) => Value::UInt(by(i64::from(*n)) as u32),
        Value::Long(n) => Value::Long(if left { n << wide } else { n >> wide }),
        Value::ULong(n) => Value::ULong(if left { n << wide } else { n >> wide }),
        other => {
            let n = by(whole(other).and_then(|n| n.to_i64()).unwrap_or(0)) as i32;
            match other {
                Value::SByte(_) => Value::SByte(n as i8),
                Value::Byte(_) => Value::Byte(n as u8),
                Value::Short(_) => Value::Short(n as i16),
                _ => Value::UShort(n as u16),
            }
        }
    })
}
