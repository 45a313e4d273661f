//! A value as one text in a cell or behind a name.

use crate::engine::{Engine, Flow, Result};
use crate::text::WildcardPattern;
use crate::value::numeric::{Number, format_number};
use crate::value::types::XmlNode;
use crate::value::{Name, Object, Str, TypeRef, Value, culture};

use super::subject;

const ELLIPSIS: char = '…';

/// How many elements of a collection are shown; negative: all. The variable counts where the script or the session set it,
/// not in inner scopes.
pub(crate) fn enumeration_limit(engine: &Engine) -> i64 {
    let name = Name::new("FormatEnumerationLimit");
    let variable = engine.scope().script_scope().own(name).or_else(|| engine.global().own(name));
    let value = variable.map(|v| v.get());
    match value {
        Some(Value::Int(n)) => i64::from(n),
        _ => 4,
    }
}

/// A value's own text in the culture of the shell: what it prints as alone.
pub(crate) fn plain_text(engine: &mut Engine, value: &Value) -> Result<Str> {
    Ok(match value.base() {
        Value::Double(n) if !n.is_finite() => Str::from(special(*n)),
        Value::Single(n) if !n.is_finite() => Str::from(special(f64::from(*n))),
        Value::Double(_) | Value::Single(_) => value.base().invariant_text(),
        // The shell's types name nodes by their local names.
        Value::Object(o) if let Some(node) = o.downcast::<XmlNode>() => Str::from(node.0.local_name()),
        Value::Object(o) if subject::has_script_text(value) || o.body().text().is_none() && !value.is_custom() => {
            subject::object_text(engine, value)?
        }
        base => base.net_text(),
    })
}

fn special(n: f64) -> &'static str {
    let number = &culture::en_us().number;
    if n.is_nan() {
        number.nan
    } else if n > 0.0 {
        number.infinity
    } else {
        number.negative_infinity
    }
}

/// What a cell shows: collections in braces, in tables fractions with the culture's digits, everything else as alone.
pub(crate) fn cell_text(engine: &mut Engine, value: &Value, limit: i64, table: bool) -> Result<Str> {
    match value {
        Value::Null | Value::Nothing => return Ok(Str::from("")),
        Value::Str(s) => return Ok(s.clone()),
        _ => {}
    }
    if let Some(items) = subject::cell_elements(value) {
        return braces(engine, &items, limit);
    }
    if table {
        let number = match value.base() {
            Value::Double(n) if n.is_finite() => Some(Number::Double(*n)),
            Value::Single(n) if n.is_finite() => Some(Number::Single(*n)),
            Value::Decimal(n) => Some(Number::Decimal(**n)),
            _ => None,
        };
        if let Some(number) = number
            && let Ok(text) = format_number(&number, "F", &culture::en_us().number)
        {
            return Ok(Str::from(text));
        }
    }
    plain_text(engine, value)
}

fn braces(engine: &mut Engine, items: &[Value], limit: i64) -> Result<Str> {
    let mut out = String::from("{");
    for (i, item) in items.iter().enumerate() {
        if limit >= 0 && i as i64 == limit {
            out.push(ELLIPSIS);
            break;
        }
        if i > 0 {
            out.push_str(", ");
        }
        out.push_str(&element_name(engine, item)?);
    }
    out.push('}');
    Ok(Str::from(out))
}

/// What stands for an element of a collection: its text where its type has one of its own, else its name or key.
fn element_name(engine: &mut Engine, value: &Value) -> Result<Str> {
    if value.is_null() {
        return Ok(Str::from("$null"));
    }
    let nameless = match value.base() {
        Value::Object(o) => !value.is_custom() && !subject::has_script_text(value) && names_its_type(o.body()),
        _ => false,
    };
    if nameless
        && let Some(name) = display_name(engine, value)
        && let Some(named) = engine.find_property(value, name).ok().flatten()
    {
        return plain_text(engine, &named);
    }
    if value.as_array().is_some() {
        return Ok(value.net_text());
    }
    plain_text(engine, value)
}

/// Types whose `ToString` is that of a base type: .NET's reflection does not count it as their own.
const BORROWED_TEXT: [&str; 4] = [
    "System.Text.RegularExpressions.Match",
    "System.Text.RegularExpressions.Group",
    "System.IO.FileInfo",
    "System.IO.DirectoryInfo",
];

/// Whether the .NET type has no `ToString` of its own.
fn names_its_type(body: &dyn Object) -> bool {
    let ty = body.type_ref();
    BORROWED_TEXT.contains(&ty.def().name) || body.text().is_none_or(|t| t == ty.to_string())
}

/// The property that tells objects of a kind apart: the declared one, or the first whose name sounds like it.
pub(crate) fn display_name(engine: &mut Engine, value: &Value) -> Option<Name> {
    if let Some(name) = subject::default_property(engine, value) {
        return Some(name);
    }
    let names = subject::matched_properties(engine, value);
    for pattern in ["name", "id", "key", "*key", "*name", "*id"] {
        let pattern = WildcardPattern::new(pattern).ok()?;
        if let Some(found) = names.iter().find(|n| pattern.is_match(n.as_str())) {
            return Some(*found);
        }
    }
    None
}

/// A value in a format string: a composite one (`{0:N1} GB`) or that of its type (`N2`, `yyyy-MM-dd`). `None` where the
/// format does not suit the value.
pub(crate) fn formatted_text(engine: &mut Engine, value: &Value, format: &str) -> Result<Option<Str>> {
    let composite = format.contains("{0") || format.contains('}');
    let pattern = if composite { format.to_owned() } else { format!("{{0:{format}}}") };
    let arguments = Value::array(vec![value.clone()]);
    match engine.formatting(&Value::str(pattern), &arguments) {
        Ok(text) => Ok(Some(text.invariant_text())),
        Err(Flow::Throw(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// Whether values of a type stand at the right of their column: numbers, booleans, characters, enumerations.
pub(crate) fn right_aligned(value: &Value) -> bool {
    match value.base() {
        Value::Null | Value::Nothing | Value::Str(_) | Value::Array(_) => false,
        Value::Object(o) => match o.body().type_ref() {
            TypeRef::Def(def) => {
                def.kind == crate::value::types::TypeKind::Enum || def.name == "System.Numerics.BigInteger"
            }
            _ => false,
        },
        _ => true,
    }
}

/// Whether values of a type print as their text alone, wherever they come.
pub(crate) fn is_scalar(value: &Value) -> bool {
    // A label of an enumeration that was read from a file is a number with properties of its own.
    let read = |e: &std::cell::RefCell<crate::value::Ets>| {
        e.borrow().type_names().is_some_and(|names| names.iter().any(|n| &**n == "Deserialized.System.Enum"))
    };
    if value.ets().is_some_and(read) {
        return false;
    }
    match value.base() {
        Value::Null | Value::Nothing | Value::Array(_) => false,
        Value::Object(o) => matches!(
            o.body().type_ref(),
            TypeRef::Def(def)
                if matches!(def.name, "System.Numerics.BigInteger" | "System.Security.SecureString" | "System.IntPtr")
                    || def.kind == crate::value::types::TypeKind::Enum
        ),
        _ => true,
    }
}
