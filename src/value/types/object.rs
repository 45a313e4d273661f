//! `System.Object`: the members of everything.

use std::any::Any;

use super::support::{Outcome, arg, m};
use super::{TypeDef, TypeKind, TypeRef, display};
use crate::value::{BigInteger, Object, TypeObject, Value};

/// `System.Object`.
pub static OBJECT: TypeDef = TypeDef::class("System.Object")
    .extends("")
    .methods(&[
        m("bool Equals(System.Object obj)", |_, this, a| Ok(Value::Bool(net_equals(this, arg(a, 0))))),
        m("int GetHashCode()", |_, this, _| Ok(Value::Int(hash_code(this)))),
        m("type GetType()", |_, this, _| Ok(this.type_ref().map_or(Value::Null, TypeObject::value))),
        m("string ToString()", |_, this, _| to_string(this)),
    ])
    .static_methods(&[
        m("bool Equals(System.Object objA, System.Object objB)", |_, _, a| {
            Ok(Value::Bool(net_equals(arg(a, 0), arg(a, 1))))
        }),
        m("bool ReferenceEquals(System.Object objA, System.Object objB)", |_, _, a| {
            let (x, y) = (arg(a, 0), arg(a, 1));
            Ok(Value::Bool(x.same_object(y) || (x.is_null() && y.is_null())))
        }),
    ])
    .constructors(&[m("()", |_, _, _| Ok(Value::object(PlainObject)))]);

/// `System.ValueType`.
pub static VALUE_TYPE: TypeDef = TypeDef::class("System.ValueType");
/// `System.Void`, the type of methods that return nothing.
pub static VOID: TypeDef = TypeDef::value_type("System.Void");
/// `System.Management.Automation.PSCustomObject`.
pub static PSCUSTOMOBJECT: TypeDef = TypeDef::class("System.Management.Automation.PSCustomObject");

/// An object of `System.Object` itself, as locks and markers use it.
pub struct PlainObject;

impl Object for PlainObject {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&OBJECT)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn to_string(this: &Value) -> Outcome {
    Ok(Value::from(display::to_string(this)))
}

/// `a.Equals(b)`: the same type and the same value, or the same object.
pub fn net_equals(a: &Value, b: &Value) -> bool {
    let (a, b) = (a.base(), b.base());
    match (a, b) {
        (Value::Null | Value::Nothing, Value::Null | Value::Nothing) => true,
        (Value::Null | Value::Nothing, _) | (_, Value::Null | Value::Nothing) => false,
        (Value::Str(x), Value::Str(y)) => x == y,
        (Value::Object(o), _) => o.body().equals(b).unwrap_or_else(|| a.same_object(b)),
        (_, Value::Object(_)) => false,
        (Value::Array(_), _) | (_, Value::Array(_)) => a.same_object(b),
        (Value::Double(x), Value::Double(y)) => x == y || x.is_nan() && y.is_nan(),
        (Value::Single(x), Value::Single(y)) => x == y || x.is_nan() && y.is_nan(),
        (Value::Decimal(x), Value::Decimal(y)) => x == y,
        (Value::Double(_) | Value::Single(_) | Value::Decimal(_) | Value::Str(_), _)
        | (_, Value::Double(_) | Value::Single(_) | Value::Decimal(_) | Value::Str(_)) => false,
        _ => std::mem::discriminant(a) == std::mem::discriminant(b) && super::number::wide(a) == super::number::wide(b),
    }
}

/// A hash code that equal values share.
pub fn hash_code(value: &Value) -> i32 {
    match value.base() {
        Value::Null | Value::Nothing => 0,
        Value::Str(s) => text_hash(s),
        Value::Array(a) => std::rc::Rc::as_ptr(a).addr() as i32,
        Value::Object(o) => match o.body().hash_text() {
            Some(text) => text_hash(&text),
            None => (o.address() >> 4) as i32,
        },
        other => super::number::wide(other) as i32,
    }
}

/// The hash code of a text (FNV-1a; .NET's differs from run to run).
pub fn text_hash(text: &str) -> i32 {
    text.bytes().fold(0x811C_9DC5_u32, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193)) as i32
}

/// The value of a struct that nobody set; `None` for other types.
pub fn default_of(ty: &TypeRef) -> Option<Value> {
    use crate::value::{DateTime, DateTimeOffset, EnumValue, Guid, TimeSpan};
    let TypeRef::Def(def) = ty else { return None };
    if def.kind == TypeKind::Enum {
        return Some(EnumValue::value(def, 0));
    }
    if def.kind != TypeKind::Struct {
        return None;
    }
    Some(match def.name {
        "System.Boolean" => Value::Bool(false),
        "System.Char" => Value::Char(0),
        "System.SByte" => Value::SByte(0),
        "System.Byte" => Value::Byte(0),
        "System.Int16" => Value::Short(0),
        "System.UInt16" => Value::UShort(0),
        "System.Int32" => Value::Int(0),
        "System.UInt32" => Value::UInt(0),
        "System.Int64" => Value::Long(0),
        "System.UInt64" => Value::ULong(0),
        "System.Single" => Value::Single(0.0),
        "System.Double" => Value::Double(0.0),
        "System.Decimal" => Value::decimal(rust_decimal::Decimal::ZERO),
        "System.Numerics.BigInteger" => Value::object(BigInteger(num_bigint::BigInt::ZERO)),
        "System.DateTime" => Value::object(DateTime::MIN),
        "System.DateTimeOffset" => Value::object(DateTimeOffset::new(DateTime::MIN, TimeSpan { ticks: 0 }).ok()?),
        "System.TimeSpan" => Value::object(TimeSpan { ticks: 0 }),
        "System.Guid" => Value::object(Guid(uuid::Uuid::nil())),
        _ => return None,
    })
}
