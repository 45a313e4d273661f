//! Values of properties: conversion, limits, and their form in the store.

use serde_json::Value as Json;

use crate::catalog::NounProperty;

use crate::value::{Category, Fault, TypeRef, Value, convert, elements_of, ops, types};

fn type_of(property: &NounProperty) -> Option<TypeRef> {
    types::resolve(&property.type_name)
}

/// Converts a value to the property's type and checks its limits.
pub(super) fn accept(property: &NounProperty, value: &Value) -> Result<Value, Fault> {
    if property.multi {
        let items =
            elements_of(value).unwrap_or_else(|| if value.is_null() { Vec::new() } else { vec![value.clone()] });
        let items = items.iter().map(|v| accept_one(property, v)).collect::<Result<Vec<_>, _>>()?;
        return Ok(Value::array(items));
    }
    accept_one(property, value)
}

fn accept_one(property: &NounProperty, value: &Value) -> Result<Value, Fault> {
    if value.is_null() {
        return Ok(Value::Null);
    }
    let value = match type_of(property) {
        Some(ty) => convert(value, &ty)?,
        None => Value::Str(value.invariant_text()),
    };
    check(property, &value).map(|()| value)
}

fn check(property: &NounProperty, value: &Value) -> Result<(), Fault> {
    let refuse = |reason: String| {
        Err(Fault::new(
            "System.Management.Automation.ParameterBindingValidationException",
            format!("Cannot validate argument on parameter '{}'. {reason}", property.name),
            "ParameterArgumentValidationError",
            Category::InvalidData,
        ))
    };
    let text = value.invariant_text();
    if !property.allowed.is_empty() && !property.allowed.iter().any(|a| a.eq_ignore_ascii_case(&text)) {
        return refuse(format!("The value \"{text}\" is not one of: {}.", property.allowed.join(", ")));
    }
    for (limit, least) in [(&property.min, true), (&property.max, false)] {
        let Some(limit) = limit else { continue };
        let limit_value = from_json(property, limit);
        let order = ops::sort_order(value, &limit_value, true);
        let outside = if least { order.is_some_and(|o| o.is_lt()) } else { order.is_some_and(|o| o.is_gt()) };
        if outside {
            let word = if least { "less than the minimum allowed" } else { "greater than the maximum allowed" };
            return refuse(format!("The value \"{text}\" is {word} value of {}.", limit_value.invariant_text()));
        }
    }
    let length = crate::value::utf16_len(&text);
    if property.min_length.is_some_and(|least| length < least) || property.max_length.is_some_and(|most| length > most)
    {
        return refuse(format!(
            "The length of the value is {length}; it must be from {} to {} characters.",
            property.min_length.unwrap_or(0),
            property.max_length.map_or_else(|| "any number of".to_owned(), |m| m.to_string())
        ));
    }
    if let Some(pattern) = &property.pattern
        && ops::matching(&Value::str(&*text), &Value::str(pattern.as_str()), true, false)
            .is_ok_and(|(m, _)| !ops::to_bool(&m))
    {
        return refuse(format!("The value \"{text}\" does not match the pattern \"{pattern}\"."));
    }
    Ok(())
}

/// The value that a new instance has.
pub(super) fn default(property: &NounProperty) -> Value {
    match &property.default {
        Some(json) => from_json(property, json),
        None if property.multi => Value::array(Vec::new()),
        None if property.type_name == "bool" => Value::Bool(false),
        None => Value::Null,
    }
}

/// A stored value as the shell shows it.
pub(super) fn from_json(property: &NounProperty, json: &Json) -> Value {
    let one = |json: &Json| {
        let raw = match json {
            Json::Null => return Value::Null,
            Json::Bool(b) => Value::Bool(*b),
            Json::Number(n) => {
                n.as_i64().map(Value::Long).or_else(|| n.as_f64().map(Value::Double)).unwrap_or_default()
            }
            Json::String(s) => Value::str(s.as_str()),
            Json::Array(_) | Json::Object(_) => Value::str(json.to_string()),
        };
        type_of(property).and_then(|ty| convert(&raw, &ty).ok()).unwrap_or(raw)
    };
    match json {
        Json::Array(items) if property.multi => Value::array(items.iter().map(one).collect()),
        _ => one(json),
    }
}

/// A value as it is stored: booleans and numbers as such, all else as text, lists as arrays.
pub(super) fn to_json(value: &Value) -> Json {
    match value.base() {
        Value::Null | Value::Nothing => Json::Null,
        Value::Bool(b) => Json::Bool(*b),
        Value::SByte(n) => Json::from(*n),
        Value::Byte(n) => Json::from(*n),
        Value::Short(n) => Json::from(*n),
        Value::UShort(n) => Json::from(*n),
        Value::Int(n) => Json::from(*n),
        Value::UInt(n) => Json::from(*n),
        Value::Long(n) => Json::from(*n),
        Value::ULong(n) => Json::from(*n),
        Value::Array(a) => Json::Array(a.items().iter().map(to_json).collect()),
        other => Json::String(other.invariant_text().to_string()),
    }
}
