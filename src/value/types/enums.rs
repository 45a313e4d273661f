//! Enumerations: `System.Enum`, and the enumerations that `grammar/dotnet/enums.txt` declares.

use std::sync::LazyLock;

use super::support::{Outcome, arg, bad_argument, boolean, long_of, m, null_argument, set_ref, text, type_arg};
use super::{Method, TypeDef, TypeKind, TypeRef, display, find};
use crate::value::{EnumValue, Fault, TypeObject, Value};

static TEXT: &str = include_str!("../../../grammar/dotnet/enums.txt");

/// Every declared enumeration, read when one is first asked for.
pub(super) static DECLARED: LazyLock<Vec<TypeDef>> = LazyLock::new(|| TEXT.lines().filter_map(declaration).collect());

fn declaration(line: &'static str) -> Option<TypeDef> {
    let mut words = line.split(' ').filter(|_| !line.starts_with('#'));
    let name = words.next().filter(|n| !n.is_empty())?;
    let mut flags = false;
    let mut values: Vec<(&'static str, i64)> = Vec::new();
    for word in words {
        match word.split_once('=') {
            Some((name, number)) => values.push((name, number.parse().ok()?)),
            None => flags = word == "flags",
        }
    }
    // The table lives as long as the program, like the rows written in code.
    let values: &'static [(&'static str, i64)] = Vec::leak(values);
    Some(if flags { TypeDef::flags(name, values) } else { TypeDef::enumeration(name, values) })
}

/// A value of a declared enumeration; its number where there is no such enumeration.
pub fn enum_of(name: &str, number: i64) -> Value {
    find(name).map_or(Value::Long(number), |def| EnumValue::value(def, number))
}

/// `System.Enum`.
pub static ENUM: TypeDef = TypeDef::class("System.Enum")
    .extends("System.ValueType")
    .implements(&["System.IComparable", "System.IConvertible", "System.IFormattable"])
    .properties(&[super::support::p("value__", "int", |_, this| {
        let number = long_of(this);
        match this.downcast::<EnumValue>().and_then(|e| e.ty.underlying) {
            Some(ty) => crate::value::convert(&Value::Long(number), &TypeRef::Def(ty)),
            None => Ok(i32::try_from(number).map_or(Value::Long(number), Value::Int)),
        }
    })])
    .methods(&[
        m("int CompareTo(System.Object target)", |_, this, a| match super::compare::order(this, arg(a, 0)) {
            _ if arg(a, 0).is_null() => Ok(Value::Int(1)),
            Some(order) => Ok(Value::Int(order as i32)),
            None => Err(bad_argument(
                "Object must be the same type as the enum. The type passed in was not the type of the enum.",
            )),
        }),
        m("System.TypeCode GetTypeCode()", |_, _, _| Ok(super::number::type_code(9))),
        m("bool HasFlag(System.Enum flag)", |_, this, a| {
            let (own, flag) = (long_of(this), long_of(arg(a, 0)));
            Ok(Value::Bool(own & flag == flag))
        }),
        m("string ToString()", |_, this, _| Ok(Value::from(display::to_string(this)))),
        m("string ToString(string format)", |_, this, a| {
            display::format(this, &text(a, 0), crate::value::culture::en_us()).map(Value::from)
        }),
        m("string ToString(System.IFormatProvider provider)", |_, this, _| Ok(Value::from(display::to_string(this)))),
        m("string ToString(string format, System.IFormatProvider provider)", |_, this, a| {
            display::format(this, &text(a, 0), crate::value::culture::en_us()).map(Value::from)
        }),
    ])
    .static_methods(STATIC_METHODS);

const STATIC_METHODS: &[Method] = &[
    m("string Format(type enumType, System.Object value, string format)", |_, _, a| {
        let value = number_as(enum_type(a)?, arg(a, 1))?;
        display::format(&value, &text(a, 2), crate::value::culture::en_us()).map(Value::from)
    }),
    m("string GetName(type enumType, System.Object value)", |_, _, a| {
        let def = enum_type(a)?;
        let number = long_of(arg(a, 1));
        let name = def.enum_values.iter().find(|(_, n)| *n == number);
        Ok(name.map_or(Value::Null, |(name, _)| Value::str(*name)))
    }),
    m("string[] GetNames(type enumType)", |_, _, a| {
        Ok(Value::strings(in_order(enum_type(a)?).into_iter().map(|v| v.0)))
    }),
    m("type GetUnderlyingType(type enumType)", |_, _, a| {
        Ok(TypeObject::value(TypeRef::Def(enum_type(a)?.underlying.unwrap_or(&super::INT32))))
    }),
    m("array GetValues(type enumType)", |_, _, a| {
        let def = enum_type(a)?;
        let values = in_order(def).into_iter().map(|(_, n)| EnumValue::value(def, n)).collect();
        Ok(Value::typed_array(TypeRef::Def(def), values))
    }),
    m("array GetValuesAsUnderlyingType(type enumType)", |_, _, a| {
        let def = enum_type(a)?;
        let ty = TypeRef::Def(def.underlying.unwrap_or(&super::INT32));
        let values = in_order(def).into_iter().map(|(_, n)| crate::value::convert::convert(&Value::Long(n), &ty));
        Ok(Value::typed_array(ty.clone(), values.collect::<Result<_, _>>()?))
    }),
    m("bool IsDefined(type enumType, System.Object value)", |_, _, a| {
        let def = enum_type(a)?;
        Ok(Value::Bool(match arg(a, 1) {
            Value::Null => return Err(null_argument("value")),
            Value::Str(name) => def.enum_values.iter().any(|(n, _)| *n == &**name),
            other => def.enum_values.iter().any(|(_, n)| *n == long_of(other)),
        }))
    }),
    m("System.Object Parse(type enumType, string value)", |_, _, a| parse(enum_type(a)?, &text(a, 1), false)),
    m("System.Object Parse(type enumType, string value, bool ignoreCase)", |_, _, a| {
        parse(enum_type(a)?, &text(a, 1), boolean(a, 2))
    }),
    m("System.Object ToObject(type enumType, System.Object value)", |_, _, a| number_as(enum_type(a)?, arg(a, 1))),
    m("bool TryParse(type enumType, string value, [ref] System.Object result)", |_, _, a| {
        let parsed = parse(enum_type(a)?, &text(a, 1), false);
        let ok = parsed.is_ok();
        set_ref(a, 2, parsed.unwrap_or_default())?;
        Ok(Value::Bool(ok))
    }),
    m("bool TryParse(type enumType, string value, bool ignoreCase, [ref] System.Object result)", |_, _, a| {
        let parsed = parse(enum_type(a)?, &text(a, 1), boolean(a, 2));
        let ok = parsed.is_ok();
        set_ref(a, 3, parsed.unwrap_or_default())?;
        Ok(Value::Bool(ok))
    }),
];

/// Names and numbers in the order of the numbers, negative ones last, as .NET lists them.
fn in_order(def: &'static TypeDef) -> Vec<(&'static str, i64)> {
    let mut values = def.enum_values.to_vec();
    values.sort_by_key(|(_, n)| *n as u64);
    values
}

fn enum_type(args: &[Value]) -> Result<&'static TypeDef, Fault> {
    let def = type_arg(args, 0).def();
    if def.kind == TypeKind::Enum {
        Ok(def)
    } else {
        Err(bad_argument("Type provided must be an Enum. (Parameter 'enumType')"))
    }
}

fn number_as(def: &'static TypeDef, value: &Value) -> Outcome {
    Ok(EnumValue::value(def, long_of(value)))
}

fn parse(def: &'static TypeDef, text: &str, ignore_case: bool) -> Outcome {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(bad_argument("Must specify valid information for parsing in the string. (Parameter 'value')"));
    }
    if let Ok(number) = trimmed.parse::<i64>() {
        return Ok(EnumValue::value(def, number));
    }
    let mut number = 0;
    for word in trimmed.split(',').map(str::trim) {
        let same = |name: &str| if ignore_case { name.eq_ignore_ascii_case(word) } else { name == word };
        let found = def.enum_values.iter().find(|(name, _)| same(name));
        let (_, n) = found.ok_or_else(|| bad_argument(&format!("Requested value '{word}' was not found.")))?;
        number |= n;
    }
    Ok(EnumValue::value(def, number))
}
