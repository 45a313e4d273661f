//! Conversion between types, by the rules of PowerShell's language (`LanguagePrimitives.ConvertTo`).
//!
//! The order of rules is PowerShell's: null, the same type, the language's own conversions, `Parse` methods,
//! constructors, casts, `IConvertible`, dictionaries and custom objects whose entries become properties.

mod ambient;
mod collection;
mod enumeration;
mod error;
mod number;
mod object;
mod parse;
mod truth;
mod wide;

use super::types::{self, TypeKind};
use super::{Fault, PsReference, Runtime, Switch, TypeDef, TypeObject, TypeRef, Value};

pub use ambient::{compact_time, local_zone, set_clock};
pub use truth::{as_number, to_bool, to_double, to_int, to_long, to_str};

pub(crate) use collection::elements;
pub(crate) use error::{Inner, is_no_conversion, no_conversion};
pub(crate) use number::{
    Numeric, decimal_from_double, decimal_to_double, enum_number, integer, integer_value, is_numeric,
};

/// A value as another type; the fault carries PowerShell's message, error id and category.
pub fn convert(value: &Value, to: &TypeRef) -> Result<Value, Fault> {
    if let Some(fast) = same_scalar(value, to) {
        return Ok(fast);
    }
    match to {
        TypeRef::Array(element, 1) => collection::to_array(value, element, to),
        TypeRef::Generic(def, arguments) if std::ptr::eq(*def, &raw const types::NULLABLE) => match arguments.first() {
            Some(inner) if !value.is_null() => to_nullable(value, inner, to),
            _ => Ok(Value::Null),
        },
        _ => to_def(value, to.def(), to),
    }
}

/// The same where the type's own constructors may be needed: they run in the shell.
pub fn convert_in(runtime: &mut dyn Runtime, value: &Value, to: &TypeRef) -> Result<Value, Fault> {
    match convert(value, to) {
        Err(fault) if is_no_conversion(&fault) => match to {
            TypeRef::Array(element, 1) if element.def().script != 0 => {
                let items = elements(value).unwrap_or_else(|| vec![value.clone()]);
                let made = items.iter().map(|item| convert_in(runtime, item, element)).collect::<Result<Vec<_>, _>>();
                made.map(|items| Value::typed_array((**element).clone(), items))
            }
            _ => object::by_constructor(runtime, value, to).unwrap_or(Err(fault)),
        },
        done => done,
    }
}

/// A value that is of the type already, or is left as it is by it.
fn same_scalar(value: &Value, to: &TypeRef) -> Option<Value> {
    let TypeRef::Def(def) = to else { return None };
    let own: &'static TypeDef = match value {
        Value::Str(_) => &types::STRING,
        Value::Int(_) => &types::INT32,
        Value::Bool(_) => &types::BOOLEAN,
        Value::Double(_) => &types::DOUBLE,
        Value::Long(_) => &types::INT64,
        _ => return None,
    };
    (std::ptr::eq(own, *def) || std::ptr::eq(*def, &raw const types::OBJECT)).then(|| value.clone())
}

fn to_nullable(value: &Value, inner: &TypeRef, to: &TypeRef) -> Result<Value, Fault> {
    let fault = match convert(value, inner) {
        Ok(done) => return Ok(done),
        Err(fault) => fault,
    };
    let is_dictionary = matches!(value, Value::Object(o) if o.body().dictionary().is_some());
    if is_dictionary || value.is_custom() {
        let inner = Inner::new(
            "System.Management.Automation.PSArgumentNullException",
            "Cannot process argument because the value of argument \"obj\" is null. Change the value of argument \
             \"obj\" to a non-null value.",
        );
        return Err(error::failed(value, to, "InvalidCastConstructorException", inner));
    }
    Err(if is_no_conversion(&fault) { no_conversion(value, to) } else { fault })
}

fn to_def(value: &Value, def: &'static TypeDef, to: &TypeRef) -> Result<Value, Fault> {
    let is = |other: &'static TypeDef| std::ptr::eq(def, other);
    if is(&types::OBJECT) || is(&types::PS_OBJECT) {
        return Ok(value.clone());
    }
    if is(&types::BOOLEAN) {
        return Ok(Value::Bool(to_bool(value)));
    }
    if is(&types::STRING) {
        return Ok(Value::Str(value.invariant_text()));
    }
    if is(&types::VOID) {
        return Ok(Value::Nothing);
    }
    if is(&types::PS_REFERENCE) && value.downcast::<PsReference>().is_none() {
        return Ok(Value::object(PsReference::to_value(value.clone())));
    }
    let numeric = Numeric::of(def);
    if value.is_null() {
        return from_null(def, numeric, to);
    }
    let base = value.base();
    if let Some(kind) = numeric {
        return match number::to_numeric(base, kind, to) {
            Err(fault) if is_no_conversion(&fault) => object::last_resort(base, def, to),
            done => done,
        };
    }
    if value.type_ref().is_some_and(|from| from.is_a(to)) {
        return Ok(value.clone());
    }
    if is(&types::CHAR) {
        return object::to_char(base, to);
    }
    if enumeration::is_enum(def) {
        return match enumeration::to_enum(base, def, to) {
            Err(fault) if is_no_conversion(&fault) => object::last_resort(base, def, to),
            done => done,
        };
    }
    if is(&types::TYPE) || is(&types::RUNTIME_TYPE) {
        return object::to_type(base, to);
    }
    if is(&types::ARRAY) {
        return collection::to_object_array(base);
    }
    if is(&types::XML_DOCUMENT) {
        return object::to_xml(base, to);
    }
    if let Some(done) = collection::to_collection(base, def, to) {
        return done;
    }
    if let Some(done) = object::to_object(base, def, to) {
        return done;
    }
    object::last_resort(base, def, to)
}

fn from_null(def: &'static TypeDef, numeric: Option<Numeric>, to: &TypeRef) -> Result<Value, Fault> {
    if let Some(kind) = numeric {
        return Ok(kind.zero());
    }
    if std::ptr::eq(def, &raw const types::CHAR) {
        return Ok(Value::Char(0));
    }
    if std::ptr::eq(def, &raw const types::SWITCH_PARAMETER) {
        return Ok(Value::object(Switch(false)));
    }
    match def.kind {
        TypeKind::Enum => Err(enumeration::null(def)),
        TypeKind::Struct => {
            Err(error::plain(format!("Cannot convert null to type \"{to}\"."), "nullToObjectInvalidCast"))
        }
        TypeKind::Class | TypeKind::Interface => Ok(Value::Null),
    }
}

/// The type a value names: a `[type]` value, or a text that resolves to one (`-is`, `-as`, `New-Object`).
pub fn to_type(value: &Value) -> Result<TypeRef, Fault> {
    if let Some(ty) = value.downcast::<TypeObject>() {
        return Ok(ty.0.clone());
    }
    match convert(value, &TypeRef::Def(&types::TYPE))?.downcast::<TypeObject>() {
        Some(ty) => Ok(ty.0.clone()),
        None => Err(no_conversion(value, &TypeRef::Def(&types::TYPE))),
    }
}

/// A `[pscustomobject]` made of a dictionary's entries (`[pscustomobject]@{...}`); any other value stays what it is.
pub fn to_custom_object(value: &Value) -> Value {
    match value {
        Value::Object(o) => match o.body().dictionary() {
            Some(d) => custom_object(d.entries()),
            None => value.clone(),
        },
        _ => value.clone(),
    }
}

/// A `[pscustomobject]` with the entries as properties; an entry `PSTypeName` is no property but the first of its type names.
pub fn custom_object(entries: Vec<(Value, Value)>) -> Value {
    let names_type = |key: &Value| key.as_str().is_some_and(|k| k.eq_ignore_ascii_case("PSTypeName"));
    let type_name = entries.iter().find(|(k, _)| names_type(k)).map(|(_, v)| v.invariant_text());
    let properties = entries.into_iter().filter(|(k, _)| type_name.is_none() || !names_type(k));
    let object = Value::custom(properties.map(|(k, v)| (super::Name::new(&k.invariant_text()), v)));
    if let (Some(name), Value::Object(o)) = (type_name, &object) {
        let names = [name.as_str(), types::PSCUSTOMOBJECT.name, types::OBJECT.name];
        o.ets_or_new().borrow_mut().set_type_names(names.map(std::rc::Rc::from).to_vec());
    }
    object
}
