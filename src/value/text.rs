//! String conversion: what `"$x"` and `[string]$x` show, and what `.ToString()` gives.

use super::datetime::{Zone, format_datetime, format_offset};
use super::numeric;
use super::{Array, DateTime, DateTimeOffset, Ets, MemberKind, ObjRef, Str, TypeObject, Value, Wrapped, culture};

impl Value {
    /// The text of a value as string conversion gives it, in the invariant culture; elements of lists are joined with
    /// a space, objects without a text of their own show their type's name.
    pub fn invariant_text(&self) -> Str {
        self.text(" ")
    }

    /// The same with the separator between elements of lists that `$OFS` holds.
    pub fn text(&self, separator: &str) -> Str {
        match self {
            Self::Str(s) => s.clone(),
            Self::Array(a) => Str::from(joined(&a.items(), separator)),
            Self::Object(o) => object_text(o, separator),
            scalar => scalar_text(scalar),
        }
    }

    /// `.ToString()` in en-US: doubles with all their digits, dates as people there write them, lists and other
    /// objects without a text as their type's name.
    pub fn net_text(&self) -> Str {
        if let Some(text) = self.downcast::<Wrapped>().and_then(Wrapped::spelling) {
            return text.clone();
        }
        match self.base() {
            Self::Double(n) => Str::from(numeric::default_double(*n)),
            Self::Single(n) => Str::from(numeric::default_single(*n)),
            Self::Array(a) => array_type_name(a),
            Self::Object(o) => {
                if let Some(d) = o.downcast::<DateTime>() {
                    Str::from(format_datetime(*d, "", culture::en_us(), &Zone::utc()).unwrap_or_default())
                } else if let Some(d) = o.downcast::<DateTimeOffset>() {
                    Str::from(format_offset(*d, "", culture::en_us()).unwrap_or_default())
                } else if let Some(t) = o.downcast::<TypeObject>() {
                    Str::from(t.0.to_string())
                } else {
                    plain_object_text(o)
                }
            }
            other => scalar_text(other),
        }
    }

    /// The text of a value inside the text of another: lists show their type, custom objects nothing.
    fn nested_text(&self, custom: bool) -> Str {
        match self.base() {
            Self::Array(a) => array_type_name(a),
            Self::Object(o) if self.is_custom() => {
                if custom {
                    plain_object_text(o)
                } else {
                    Str::from("")
                }
            }
            Self::Object(o) => plain_object_text(o),
            other => scalar_text(other),
        }
    }
}

/// The text of a value as an element of a list that is put into a string: lists in it show their type.
pub fn element_text(value: &Value) -> Str {
    value.nested_text(true)
}

/// Elements of a list in one text.
fn joined(items: &[Value], separator: &str) -> String {
    let mut out = String::new();
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push_str(separator);
        }
        match item {
            Value::Str(s) => out.push_str(s),
            other => out.push_str(&other.nested_text(true)),
        }
    }
    out
}

fn scalar_text(value: &Value) -> Str {
    match value {
        Value::Null | Value::Nothing => Str::from(""),
        Value::Bool(b) => Str::from(if *b { "True" } else { "False" }),
        Value::Char(c) => Str::from(char::from_u32(u32::from(*c)).unwrap_or('\u{FFFD}')),
        Value::SByte(n) => Str::from(n.to_string()),
        Value::Byte(n) => Str::from(n.to_string()),
        Value::Short(n) => Str::from(n.to_string()),
        Value::UShort(n) => Str::from(n.to_string()),
        Value::Int(n) => Str::from(n.to_string()),
        Value::UInt(n) => Str::from(n.to_string()),
        Value::Long(n) => Str::from(n.to_string()),
        Value::ULong(n) => Str::from(n.to_string()),
        Value::Single(n) => Str::from(numeric::shell_single(*n)),
        Value::Double(n) => Str::from(numeric::shell_double(*n)),
        Value::Decimal(n) => Str::from(numeric::default_decimal(n)),
        Value::Str(s) => s.clone(),
        Value::Array(a) => array_type_name(a),
        Value::Object(o) => plain_object_text(o),
    }
}

fn array_type_name(array: &Array) -> Str {
    Str::from(format!("{}[]", array.element()))
}

fn object_text(object: &ObjRef, separator: &str) -> Str {
    if let Some(wrapped) = object.downcast::<Wrapped>() {
        if let Some(text) = wrapped.spelling() {
            return text.clone();
        }
        return wrapped.0.text(separator);
    }
    if let Some(text) = object.body().text() {
        return Str::from(text);
    }
    match object.body().elements() {
        Some(items) => Str::from(joined(&items, separator)),
        None => plain_object_text(object),
    }
}

fn plain_object_text(object: &ObjRef) -> Str {
    if let Some(wrapped) = object.downcast::<Wrapped>() {
        if let Some(text) = wrapped.spelling() {
            return text.clone();
        }
        return scalar_text(&wrapped.0);
    }
    if let Some(text) = object.body().text() {
        return Str::from(text);
    }
    if object.downcast::<super::PsCustomObject>().is_some() {
        return Str::from(object.ets().map_or_else(String::new, |e| properties_text(&e.borrow())));
    }
    Str::from(object.body().type_ref().to_string())
}

/// `@{a=1; b=x}`; nothing where there are no properties.
fn properties_text(ets: &Ets) -> String {
    let mut out = String::new();
    for member in ets.members() {
        let text = match &member.kind {
            MemberKind::Note(value) => value.nested_text(false),
            MemberKind::Alias(target, _) => ets.note(*target).map_or_else(|| Str::from(""), |v| v.nested_text(false)),
            MemberKind::Script(..) => Str::from("System.Management.Automation.PSScriptProperty"),
            MemberKind::ScriptMethod(_) | MemberKind::PropertySet(_) | MemberKind::MemberSet(_) => continue,
        };
        out.push_str(if out.is_empty() { "@{" } else { "; " });
        out.push_str(member.name.as_str());
        out.push('=');
        out.push_str(&text);
    }
    if !out.is_empty() {
        out.push('}');
    }
    out
}
