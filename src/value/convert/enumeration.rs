//! Conversion to enumerations: names, prefixes of names, lists of names, numbers.

use super::error::{self, Inner};
use super::number;
use crate::value::types::TypeKind;
use crate::value::{BigInteger, EnumValue, Fault, TypeDef, TypeRef, Value};

/// A value as a value of an enumeration; the value is unwrapped and not null.
pub(super) fn to_enum(value: &Value, ty: &'static TypeDef, to: &TypeRef) -> Result<Value, Fault> {
    if let Some(n) = number::integer(value).or_else(|| number::enum_number(value).map(i128::from)) {
        return match i64::try_from(n).ok().filter(|&n| is_defined(ty, n)) {
            Some(n) => Ok(EnumValue::value(ty, n)),
            None => Err(undefined(value, ty, "UndefinedIntegerToEnum")),
        };
    }
    match value {
        Value::Str(s) => from_text(s, value, ty, to),
        Value::Double(_) | Value::Single(_) | Value::Decimal(_) => {
            let text = value.invariant_text();
            from_text(&text, &Value::Str(text.clone()), ty, to)
        }
        Value::Bool(_) => Err(bad_cast(value, "System.Boolean", to)),
        Value::Char(_) => Err(bad_cast(value, "System.Char", to)),
        Value::Array(a) => from_list(&a.to_vec(), ty, to),
        Value::Object(o) if o.downcast::<BigInteger>().is_none() => match o.body().elements() {
            Some(items) => from_list(&items, ty, to),
            None => Err(error::no_conversion(value, to)),
        },
        _ => Err(error::no_conversion(value, to)),
    }
}

fn bad_cast(value: &Value, from: &str, to: &TypeRef) -> Fault {
    error::failed(value, to, "InvalidCastIConvertible", Inner::cast(from, &to.to_string()))
}

/// Each element is converted by itself, and the names together are read as one list.
fn from_list(items: &[Value], ty: &'static TypeDef, to: &TypeRef) -> Result<Value, Fault> {
    let mut names = Vec::new();
    for item in items {
        names.push(match item.as_str() {
            Some(s) => s.clone(),
            None => super::convert(item, to)?.invariant_text(),
        });
    }
    let joined = names.iter().map(|n| n.as_str()).collect::<Vec<_>>().join(",");
    from_text(&joined, &Value::str(joined.as_str()), ty, to)
}

fn from_text(text: &str, value: &Value, ty: &'static TypeDef, to: &TypeRef) -> Result<Value, Fault> {
    match parse(text, ty) {
        Ok(Some(n)) if is_defined(ty, n) => Ok(EnumValue::value(ty, n)),
        Ok(Some(_)) => Err(undefined(value, ty, "EnumParseUndefined")),
        Ok(None) => match disambiguate(text, ty) {
            Ok(n) => Ok(EnumValue::value(ty, n)),
            Err(message) => {
                let inner = Inner::new("System.Management.Automation.RuntimeException", message);
                Err(error::failed(value, to, "SubstringDisambiguationEnumParseThrewAnException", inner))
            }
        },
        Err(()) => {
            let inner = Inner::overflow("Value was either too large or too small for an Int32.");
            Err(error::failed(value, to, "CaseSensitiveEnumParseThrewAnException", inner))
        }
    }
}

/// `Enum.Parse` without regard to case; `Err` where a number does not fit.
pub(crate) fn parse(text: &str, ty: &'static TypeDef) -> Result<Option<i64>, ()> {
    let trimmed = text.trim();
    if trimmed.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '+') {
        let digits = trimmed.strip_prefix(['-', '+']).unwrap_or(trimmed);
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Ok(None);
        }
        let wide = ty.enum_values.iter().any(|(_, n)| i32::try_from(*n).is_err());
        let number = trimmed.parse::<i64>().map_err(|_| ())?;
        return if wide || i32::try_from(number).is_ok() { Ok(Some(number)) } else { Err(()) };
    }
    let mut bits = 0;
    for part in trimmed.split(',') {
        match named(part.trim(), ty) {
            Some(n) => bits |= n,
            None => return Ok(None),
        }
    }
    Ok(Some(bits))
}

fn named(name: &str, ty: &'static TypeDef) -> Option<i64> {
    ty.enum_values.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, n)| *n)
}

/// A prefix that only one name has stands for that name.
fn disambiguate(text: &str, ty: &'static TypeDef) -> Result<i64, String> {
    let folded = text.to_lowercase();
    let matching: Vec<_> = ty.enum_values.iter().filter(|(n, _)| n.to_lowercase().starts_with(&folded)).collect();
    match matching.as_slice() {
        [] => Err(format!(
            "Unable to match the identifier name {text} to a valid enumerator name. Specify one of the following \
             enumerator names and try again:\n{}",
            names(ty, ", ")
        )),
        [(_, n)] => Ok(*n),
        several => Err(format!(
            "The identifier name {text} cannot be processed because it is either too similar or identical to the \
             following enumerator names: {}. Use a more specific identifier name.",
            several.iter().map(|(n, _)| *n).collect::<Vec<_>>().join(", ")
        )),
    }
}

/// Whether a number has a name, or is made of flags that have.
pub(crate) fn is_defined(ty: &'static TypeDef, n: i64) -> bool {
    if ty.enum_values.iter().any(|(_, v)| *v == n) {
        return true;
    }
    let all = ty.enum_values.iter().fold(0, |bits, (_, v)| bits | v);
    ty.flags && n != 0 && n & !all == 0
}

fn names(ty: &'static TypeDef, separator: &str) -> String {
    let mut values = ty.enum_values.to_vec();
    values.sort_by_key(|(_, number)| *number as u64);
    values.iter().map(|(n, _)| *n).collect::<Vec<_>>().join(separator)
}

fn undefined(value: &Value, ty: &'static TypeDef, id: &'static str) -> Fault {
    let what = format!("value \"{}\"", value.net_text());
    not_valid(&what, ty, id)
}

/// Null is no value of an enumeration.
pub(super) fn null(ty: &'static TypeDef) -> Fault {
    not_valid("null", ty, "nullToEnumInvalidCast")
}

fn not_valid(what: &str, ty: &'static TypeDef, id: &'static str) -> Fault {
    error::plain(
        format!(
            "Cannot convert {what} to type \"{}\" due to enumeration values that are not valid. Specify one of the \
             following enumeration values and try again. The possible enumeration values are \"{}\".",
            ty.name,
            names(ty, ",")
        ),
        id,
    )
}

/// Whether the row is an enumeration.
pub(super) fn is_enum(def: &TypeDef) -> bool {
    def.kind == TypeKind::Enum
}
