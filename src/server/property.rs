//! Values of properties: conversion, limits, changes to lists, and their form in the store.

use serde_json::{Map, Value as Json};

use super::identity::is_fqdn;
use super::object::{NounObject, Shape};
use crate::catalog::{self, Noun, NounProperty};
use crate::value::{
    Category, Fault, List, Name, Str, TypeRef, Value, convert, dictionary_of, elements_of, ops, types, utf16_len,
};

fn type_of(property: &NounProperty) -> Option<TypeRef> {
    types::resolve(&property.type_name)
}

fn item_noun(property: &NounProperty) -> Option<&'static Noun> {
    property.item.as_deref().and_then(catalog::noun)
}

/// Converts a value to the property's type and checks its limits.
pub(super) fn accept(property: &NounProperty, value: &Value) -> Result<Value, Fault> {
    if property.multi {
        let items =
            elements_of(value).unwrap_or_else(|| if value.is_null() { Vec::new() } else { vec![value.clone()] });
        let items = items.iter().map(|v| accept_one(property, v)).collect::<Result<Vec<_>, _>>()?;
        return Ok(list(property, items));
    }
    accept_one(property, value)
}

/// What a parameter makes of the value that is there: `@{Add=…; Remove=…; Replace=…}` changes a list, all else replaces
/// the value; `$null` clears it.
pub(super) fn change(property: &NounProperty, current: &Value, given: &Value) -> Result<Value, Fault> {
    let Some(modifier) = dictionary_of(given).filter(|_| property.multi) else { return accept(property, given) };
    let mut items = elements_of(current).unwrap_or_default();
    let entries = modifier.entries();
    let known = |key: &str| ["add", "remove", "replace"].contains(&key);
    let keys: Vec<String> = entries.iter().map(|(k, _)| k.invariant_text().to_ascii_lowercase()).collect();
    if let Some(other) = keys.iter().position(|k| !known(k)) {
        let key = entries.get(other).map_or_else(String::new, |(k, _)| k.invariant_text().to_string());
        return Err(modifier_fault(
            format!(
                "The key '{key}' cannot change the list '{}'. Use the keys Add, Remove and Replace.",
                property.name
            ),
            "PSListModifierDisallowedKey",
        ));
    }
    if keys.len() > 1 && keys.iter().any(|k| k == "replace") {
        return Err(modifier_fault(
            format!("The list '{}' cannot be replaced and added to or removed from at once.", property.name),
            "PSListModifierDisallowedReplace",
        ));
    }
    for (key, (_, value)) in keys.iter().zip(&entries) {
        let given = elements_of(&accept(property, value)?).unwrap_or_default();
        match key.as_str() {
            "replace" => items = given,
            "remove" => items.retain(|item| !given.iter().any(|g| same(item, g))),
            _ => {
                for value in given {
                    if items.iter().any(|item| same(item, &value)) {
                        let text = value.invariant_text();
                        return Err(modifier_fault(
                            format!("The list '{}' already contains \"{text}\".", property.name),
                            "DuplicateItem",
                        ));
                    }
                    items.push(value);
                }
            }
        }
    }
    Ok(list(property, items))
}

fn modifier_fault(message: String, id: &'static str) -> Fault {
    Fault::new("System.ArgumentException", message, id, Category::InvalidArgument)
}

fn same(a: &Value, b: &Value) -> bool {
    a.invariant_text().eq_ignore_ascii_case(&b.invariant_text())
}

/// A list of the property's type, which scripts change in place.
fn list(property: &NounProperty, items: Vec<Value>) -> Value {
    let item = item_noun(property).and_then(|noun| types::resolve(&super::object::type_name(noun)));
    let element = item.or_else(|| type_of(property)).unwrap_or(TypeRef::Def(&types::OBJECT));
    Value::object(List::new(element, items))
}

fn accept_one(property: &NounProperty, value: &Value) -> Result<Value, Fault> {
    if value.is_null() {
        return Ok(Value::Null);
    }
    if let Some(noun) = item_noun(property) {
        return item(noun, value);
    }
    let value = match type_of(property) {
        Some(ty) => convert(value, &ty)?,
        None => Value::Str(value.invariant_text()),
    };
    // An empty text clears the value, as no value does.
    if matches!(&value, Value::Str(s) if s.is_empty()) && !property.mandatory {
        return Ok(Value::Null);
    }
    check(property, &value).map(|()| spelled(property, value))
}

/// An item of a list: the object that its New makes, or a table or object with its properties.
fn item(noun: &'static Noun, value: &Value) -> Result<Value, Fault> {
    if value.downcast::<NounObject>().is_some_and(|o| std::ptr::eq(o.noun, noun)) {
        return Ok(value.clone());
    }
    let read = |name: &str| match dictionary_of(value) {
        Some(table) => {
            table.entries().into_iter().find(|(k, _)| k.invariant_text().eq_ignore_ascii_case(name)).map(|e| e.1)
        }
        None => value.ets().and_then(|e| e.borrow().note(Name::new(name)).cloned()),
    };
    let mut values = Vec::new();
    for p in &noun.properties {
        match read(&p.name) {
            Some(v) => values.push(accept(p, &v)?),
            None if p.mandatory => {
                let type_name = super::object::type_name(noun);
                let given = value.type_ref().map_or_else(|| "null".to_owned(), |t| t.to_string());
                return Err(Fault::new(
                    "System.Management.Automation.PSInvalidCastException",
                    format!(
                        "Cannot convert the \"{}\" value of type \"{given}\" to type \"{type_name}\". Make the object with New-{}.",
                        value.invariant_text(),
                        noun.noun
                    ),
                    "ConvertToFinalInvalidCastException",
                    Category::InvalidArgument,
                ));
            }
            None => values.push(default(p)),
        }
    }
    Ok(NounObject::value(noun, String::new(), values, &Shape::default()))
}

/// A listed value in its documented case.
fn spelled(property: &NounProperty, value: Value) -> Value {
    let Value::Str(text) = &value else { return value };
    let known = property.allowed.iter().find(|a| a.eq_ignore_ascii_case(text));
    known.map_or_else(|| value.clone(), |a| Value::str(a.as_str()))
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
        return refuse(format!(
            "The argument \"{text}\" does not belong to the set \"{}\". Supply an argument that is in the set and then try the command again.",
            property.allowed.join(",")
        ));
    }
    for (limit, least) in [(&property.min, true), (&property.max, false)] {
        let Some(limit) = limit else { continue };
        let limit = from_json(property, limit);
        let order = ops::sort_order(value, &limit, true);
        let limit = limit.invariant_text();
        if least && order.is_some_and(|o| o.is_lt()) {
            return refuse(format!(
                "The {text} argument is less than the minimum allowed range of {limit}. Supply an argument that is greater than or equal to {limit} and then try the command again."
            ));
        }
        if !least && order.is_some_and(|o| o.is_gt()) {
            return refuse(format!(
                "The {text} argument is greater than the maximum allowed range of {limit}. Supply an argument that is less than or equal to {limit} and then try the command again."
            ));
        }
    }
    if let Some(fault) = length(property, &text) {
        return refuse(fault);
    }
    if property.form.as_deref() == Some("FQDN") && !is_fqdn(&text) {
        return refuse(format!("The value \"{text}\" is not a fully qualified domain name."));
    }
    if let Some(pattern) = &property.pattern
        && ops::matching(&Value::str(&*text), &Value::str(pattern.as_str()), true, false)
            .is_ok_and(|(m, _)| !ops::to_bool(&m))
    {
        return refuse(format!(
            "The argument \"{text}\" does not match the \"{pattern}\" pattern. Supply an argument that matches \"{pattern}\" and try the command again."
        ));
    }
    Ok(())
}

fn length(property: &NounProperty, text: &Str) -> Option<String> {
    let length = utf16_len(text);
    if let Some(least) = property.min_length.filter(|least| length < *least) {
        return Some(format!(
            "The character length ({length}) of the argument is too short. Specify an argument with a length that is greater than or equal to \"{least}\", and then try the command again."
        ));
    }
    let most = property.max_length.filter(|most| length > *most)?;
    Some(format!(
        "The character length of the {length} argument is too long. Shorten the character length of the argument so it is fewer than or equal to \"{most}\" characters, and then try the command again."
    ))
}

/// The value that a new instance has.
pub(super) fn default(property: &NounProperty) -> Value {
    match &property.default {
        Some(json) => from_json(property, json),
        None if property.multi => list(property, Vec::new()),
        None if property.type_name == "bool" => Value::Bool(false),
        None => Value::Null,
    }
}

/// A stored value as the shell shows it.
pub(super) fn from_json(property: &NounProperty, json: &Json) -> Value {
    let one = |json: &Json| {
        if let (Some(noun), Json::Object(map)) = (item_noun(property), json) {
            return NounObject::value(noun, String::new(), values_of(noun, map), &Shape::default());
        }
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
        Json::Array(items) if property.multi => list(property, items.iter().map(one).collect()),
        _ => one(json),
    }
}

/// The values of a stored document in the noun's order; those that it does not have are the properties' defaults.
fn values_of(noun: &Noun, map: &Map<String, Json>) -> Vec<Value> {
    let one = |p: &NounProperty| map.get(&p.name).map_or_else(|| default(p), |json| from_json(p, json));
    noun.properties.iter().map(one).collect()
}

/// Values as a document, in the noun's order.
pub(super) fn document(noun: &Noun, values: &[Value]) -> Json {
    let pairs = noun.properties.iter().zip(values).map(|(p, v)| (p.name.clone(), to_json(v)));
    Json::Object(pairs.collect())
}

/// A value as it is stored: booleans and numbers as such, lists as arrays, items as objects, all else as text.
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
        other => {
            if let Some(item) = other.downcast::<NounObject>() {
                return document(item.noun, &item.values());
            }
            match elements_of(other) {
                Some(items) => Json::Array(items.iter().map(to_json).collect()),
                None => Json::String(other.invariant_text().to_string()),
            }
        }
    }
}
