//! Placeholder until the operators land; the ops branch removes this file.
#![allow(missing_docs, reason = "placeholder")]

use crate::value::*;
type R = Result<Value, Fault>;
pub use crate::value::convert::to_bool;
pub fn add(_: &Value, _: &Value) -> R {
    Ok(Value::Null)
}
pub fn subtract(_: &Value, _: &Value) -> R {
    Ok(Value::Null)
}
pub fn multiply(_: &Value, _: &Value) -> R {
    Ok(Value::Null)
}
pub fn divide(_: &Value, _: &Value) -> R {
    Ok(Value::Null)
}
pub fn remainder(_: &Value, _: &Value) -> R {
    Ok(Value::Null)
}
pub fn equal(_: &Value, _: &Value, _: bool) -> R {
    Ok(Value::Null)
}
pub fn not_equal(_: &Value, _: &Value, _: bool) -> R {
    Ok(Value::Null)
}
pub fn less(_: &Value, _: &Value, _: bool) -> R {
    Ok(Value::Null)
}
pub fn less_or_equal(_: &Value, _: &Value, _: bool) -> R {
    Ok(Value::Null)
}
pub fn greater(_: &Value, _: &Value, _: bool) -> R {
    Ok(Value::Null)
}
pub fn greater_or_equal(_: &Value, _: &Value, _: bool) -> R {
    Ok(Value::Null)
}
pub fn range(_: &Value, _: &Value) -> R {
    Ok(Value::Null)
}
pub fn bit_and(_: &Value, _: &Value) -> R {
    Ok(Value::Null)
}
pub fn bit_or(_: &Value, _: &Value) -> R {
    Ok(Value::Null)
}
pub fn bit_xor(_: &Value, _: &Value) -> R {
    Ok(Value::Null)
}
pub fn shift_left(_: &Value, _: &Value) -> R {
    Ok(Value::Null)
}
pub fn shift_right(_: &Value, _: &Value) -> R {
    Ok(Value::Null)
}
pub fn like(_: &Value, _: &Value, _: bool, _: bool) -> R {
    Ok(Value::Null)
}
pub fn contains(_: &Value, _: &Value, _: bool) -> bool {
    true
}
pub fn matching(_: &Value, _: &Value, _: bool, _: bool) -> Result<(Value, Option<Value>), Fault> {
    Ok((Value::Null, None))
}
pub fn replace(_: &Value, _: &Value, _: bool, _: Option<&mut dyn FnMut(&Value) -> Result<Str, Fault>>) -> R {
    Ok(Value::Null)
}
pub fn split(_: &Value, _: &Value, _: bool, _: Option<&mut dyn FnMut(&Value) -> Result<bool, Fault>>) -> R {
    Ok(Value::Null)
}
pub fn split_white_space(_: &Value) -> R {
    Ok(Value::Null)
}
pub fn format(_: &str, _: &[Value]) -> R {
    Ok(Value::Null)
}
pub fn index(_: &Value, _: &Value, _: bool) -> R {
    Ok(Value::Null)
}
pub fn set_index(_: &Value, _: &Value, _: Value) -> Result<(), Fault> {
    Ok(())
}
pub fn is_type(_: &Value, _: &TypeRef) -> bool {
    true
}
pub fn increment(_: &Value, _: i32) -> R {
    Ok(Value::Null)
}
pub fn plus(_: &Value) -> R {
    Ok(Value::Null)
}
pub fn negate(_: &Value) -> R {
    Ok(Value::Null)
}
pub fn bit_not(_: &Value) -> R {
    Ok(Value::Null)
}
pub fn element_text(_: &Value) -> Str {
    Str::from("")
}
