//! stub
use crate::value::types::TypeDef;
use crate::value::*;
#[allow(missing_docs, reason = "x")]
pub fn call_method(_rt: &mut dyn Runtime, _this: &Value, _name: Name, _args: &[Value]) -> Result<Value, Fault> {
    Ok(Value::Null)
}
#[allow(missing_docs, reason = "x")]
pub fn call_static(_rt: &mut dyn Runtime, _ty: &TypeRef, _name: Name, _args: &[Value]) -> Result<Value, Fault> {
    Ok(Value::Null)
}
#[allow(missing_docs, reason = "x")]
pub fn construct(_rt: &mut dyn Runtime, _ty: &TypeRef, _args: &[Value]) -> Result<Value, Fault> {
    Ok(Value::Null)
}
#[allow(missing_docs, reason = "x")]
pub fn get_property(_rt: &mut dyn Runtime, _this: &Value, _name: Name) -> Option<Result<Value, Fault>> {
    None
}
#[allow(missing_docs, reason = "x")]
pub fn set_property(_rt: &mut dyn Runtime, _this: &Value, _name: Name, _value: &Value) -> Result<(), Fault> {
    Ok(())
}
#[allow(missing_docs, reason = "x")]
pub fn get_static_property(_rt: &mut dyn Runtime, _ty: &TypeRef, _name: Name) -> Option<Result<Value, Fault>> {
    None
}
#[allow(missing_docs, reason = "x")]
pub fn lineage(def: &'static TypeDef) -> impl Iterator<Item = &'static TypeDef> {
    std::iter::once(def)
}
