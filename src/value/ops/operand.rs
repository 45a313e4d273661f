//! What the operators ask of an operand: is it a number, of which width, which number does a text hold.

use num_bigint::BigInt;

use crate::value::convert::{self, Numeric, enum_number, integer};
use crate::value::numeric;
use crate::value::{BigInteger, EnumValue, Fault, TypeRef, Value, types};

/// .NET's type codes of the numbers and what operators treat like them; they order the types by width.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Code {
    Boolean = 3,
    Char,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
}

impl Code {
    /// The code of a number, character, boolean or enumeration value.
    pub(super) fn of(value: &Value) -> Option<Self> {
        Some(match value {
            Value::Int(_) => Self::Int32,
            Value::Bool(_) => Self::Boolean,
            Value::Char(_) => Self::Char,
            Value::SByte(_) => Self::SByte,
            Value::Byte(_) => Self::Byte,
            Value::Short(_) => Self::Int16,
            Value::UShort(_) => Self::UInt16,
            Value::UInt(_) => Self::UInt32,
            Value::Long(_) => Self::Int64,
            Value::ULong(_) => Self::UInt64,
            Value::Single(_) => Self::Single,
            Value::Double(_) => Self::Double,
            Value::Decimal(_) => Self::Decimal,
            Value::Object(o) => match o.downcast::<EnumValue>() {
                Some(e) if i32::try_from(e.value).is_ok() => Self::Int32,
                Some(_) => Self::Int64,
                None => return None,
            },
            _ => return None,
        })
    }

    /// Numbers and enumerations, but not booleans and characters.
    pub(super) fn is_numeric(self) -> bool {
        self > Self::Char
    }
}

/// Whether a value is of an enumeration.
pub(super) fn is_enum(value: &Value) -> bool {
    value.downcast::<EnumValue>().is_some()
}

/// The whole number in an integer, boolean, character or enumeration value.
pub(super) fn whole(value: &Value) -> Option<i128> {
    integer(value).or_else(|| match value {
        Value::Bool(b) => Some(i128::from(*b)),
        Value::Char(c) => Some(i128::from(*c)),
        _ => enum_number(value).map(i128::from),
    })
}

/// Any of the codes' values as a double.
pub(super) fn double(value: &Value) -> f64 {
    match value {
        Value::Double(d) => *d,
        Value::Single(f) => f64::from(*f),
        Value::Decimal(d) => convert::decimal_to_double(d),
        other => whole(other).unwrap_or(0) as f64,
    }
}

/// The right operand as the numeric operators take it: null is zero, numbers stay, enumeration values become the
/// left operand's type; `None` where it is no number.
pub(super) fn numeric_argument(target: &Value, argument: &Value) -> Result<Option<Value>, Fault> {
    if argument.is_null() {
        return Ok(Some(Value::Int(0)));
    }
    let target_is_decimal = matches!(target, Value::Decimal(_));
    match Code::of(argument) {
        None => return Ok(None),
        Some(Code::Boolean) if target_is_decimal => {}
        Some(_) if !is_enum(argument) => return Ok(Some(argument.clone())),
        Some(_) => {}
    }
    let Some(ty) = target.type_ref() else { return Ok(None) };
    convert::convert(argument, &ty).map(Some)
}

/// A text as a number: what the language's number syntax reads, else what conversion to the other operand's type
/// gives (`[int]` where that is no number).
pub(super) fn text_to_number(text: &str, other: &Value) -> Result<Value, Fault> {
    if let Some(number) = numeric::scan_operand(text) {
        return Ok(types::from_number(number));
    }
    let ty = match other.type_ref() {
        Some(t) if Numeric::of(t.def()).is_some() || is_enum(other) => t,
        _ => TypeRef::Def(&types::INT32),
    };
    convert::convert(&Value::str(text), &ty)
}

/// The big integer in a value.
pub(super) fn big(value: &Value) -> Option<&BigInt> {
    value.downcast::<BigInteger>().map(|b| &b.0)
}
