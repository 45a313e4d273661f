//! Objects as JSON, laid out as `ConvertTo-Json` does.

use std::fmt::Write as _;

use crate::engine::Engine;
use crate::error::ErrorRecord;
use crate::value::convert::local_zone;
use crate::value::datetime::{Zone, format_datetime, format_offset};
use crate::value::{
    BigInteger, DateTime, DateTimeOffset, Dictionary, EnumValue, Guid, MemberKind, Name, Uri, Value, culture,
    dictionary_of, elements_of, numeric,
};

/// What characters are written as escapes beside those that JSON demands.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Escape {
    #[default]
    Default,
    NonAscii,
    Html,
}

/// How to write.
pub(crate) struct Options {
    /// Deeper objects are written as text.
    pub(crate) depth: usize,
    /// Without white space.
    pub(crate) compress: bool,
    /// Enumeration values by name.
    pub(crate) enums_as_strings: bool,
    /// Escapes.
    pub(crate) escape: Escape,
}

/// Writes one value.
pub(crate) struct Writer<'a> {
    engine: &'a mut Engine,
    options: &'a Options,
    out: String,
    /// Whether something lay deeper than the depth.
    pub(crate) truncated: bool,
}

/// Why a value cannot be written.
pub(crate) enum Failure {
    /// A dictionary of that type has a key that is no text.
    Key(String),
    /// Reading a property ended otherwise than by an error.
    Flow(crate::engine::Flow),
}

impl From<crate::engine::Flow> for Failure {
    fn from(flow: crate::engine::Flow) -> Self {
        Self::Flow(flow)
    }
}

impl<'a> Writer<'a> {
    /// A writer.
    pub(crate) fn new(engine: &'a mut Engine, options: &'a Options) -> Self {
        Self { engine, options, out: String::new(), truncated: false }
    }

    /// The text of a value.
    pub(crate) fn write(mut self, value: &Value) -> Result<(String, bool), Failure> {
        self.value(value, 0)?;
        Ok((self.out, self.truncated))
    }

    fn value(&mut self, value: &Value, depth: usize) -> Result<(), Failure> {
        if value.is_null() {
            self.out.push_str("null");
            return Ok(());
        }
        let notes = extra_properties(value);
        if !notes.is_empty() && self.is_leaf(value.base()) {
            // A scalar with members of its own becomes an object.
            self.open('{');
            self.name("value", true, depth);
            self.leaf(value.base());
            for (name, note) in notes {
                self.name(name.as_str(), false, depth);
                self.value(&note, depth + 1)?;
            }
            self.close('}', depth);
            return Ok(());
        }
        if self.leaf(value.base()) {
            return Ok(());
        }
        if depth > self.options.depth {
            self.truncated = true;
            let text = self.engine.to_text(value)?;
            self.string(&text);
            return Ok(());
        }
        if let Some(dictionary) = dictionary_of(value.base()) {
            return self.dictionary(value, dictionary, depth);
        }
        if let Some(items) = elements_of(value) {
            return self.array(&items, depth);
        }
        self.object(value, depth)
    }

    fn is_leaf(&self, base: &Value) -> bool {
        match base {
            Value::Str(_) | Value::Array(_) => false,
            Value::Object(o) => {
                o.downcast::<Guid>().is_some() || o.downcast::<EnumValue>().is_some() || o.downcast::<Uri>().is_some()
            }
            _ => true,
        }
    }

    /// Writes a value that is no container; false where it is one.
    fn leaf(&mut self, value: &Value) -> bool {
        match value {
            Value::Str(s) => self.string(s),
            Value::Char(_) => self.string(&value.invariant_text()),
            Value::Bool(b) => self.out.push_str(if *b { "true" } else { "false" }),
            Value::Int(n) => drop(write!(self.out, "{n}")),
            Value::Long(n) => drop(write!(self.out, "{n}")),
            Value::Double(n) => self.float(*n, numeric::default_double(*n)),
            Value::Single(n) => self.float(f64::from(*n), numeric::default_single(*n)),
            Value::Decimal(d) => {
                let text = numeric::default_decimal(d);
                self.out.push_str(&text);
                if !text.contains('.') {
                    self.out.push_str(".0");
                }
            }
            Value::Array(_) => return false,
            Value::Object(o) => {
                if let Some(date) = o.downcast::<DateTime>() {
                    let zone = if local_zone().name().is_empty() { Zone::utc() } else { local_zone() };
                    let text = format_datetime(*date, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", culture::invariant(), &zone);
                    self.string(&text.unwrap_or_default());
                } else if let Some(date) = o.downcast::<DateTimeOffset>() {
                    let text = format_offset(*date, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", culture::invariant());
                    self.string(&text.unwrap_or_default());
                } else if let Some(e) = o.downcast::<EnumValue>() {
                    if self.options.enums_as_strings {
                        let text = e.display();
                        self.string(&text);
                    } else {
                        let _ = write!(self.out, "{}", e.value);
                    }
                } else if o.downcast::<Guid>().is_some() || o.downcast::<Uri>().is_some() {
                    self.string(&value.invariant_text());
                } else if let Some(n) = o.downcast::<BigInteger>() {
                    let _ = write!(self.out, "{}", n.0);
                } else {
                    return false;
                }
            }
            other => self.out.push_str(&other.invariant_text()),
        }
        true
    }

    fn float(&mut self, value: f64, text: String) {
        if value.is_finite() {
            self.out.push_str(&text);
            if !text.contains(['.', 'E']) {
                self.out.push_str(".0");
            }
        } else {
            let name = if value.is_nan() {
                "NaN"
            } else if value > 0.0 {
                "Infinity"
            } else {
                "-Infinity"
            };
            self.string(name);
        }
    }

    fn dictionary(&mut self, value: &Value, dictionary: &dyn Dictionary, depth: usize) -> Result<(), Failure> {
        let mut entries = Vec::with_capacity(dictionary.len());
        for (key, item) in dictionary.entries() {
            let Some(key) = key.as_str() else {
                let ty = value.base().type_ref().map_or_else(String::new, |t| t.to_string());
                return Err(Failure::Key(ty));
            };
            entries.push((Name::new(key), item));
        }
        for (name, note) in extra_properties(value) {
            if !entries.iter().any(|(n, _)| *n == name) {
                entries.push((name, note));
            }
        }
        self.members(entries, depth)
    }

    fn members(&mut self, members: Vec<(Name, Value)>, depth: usize) -> Result<(), Failure> {
        if members.is_empty() {
            self.out.push_str("{}");
            return Ok(());
        }
        self.open('{');
        for (i, (name, value)) in members.iter().enumerate() {
            self.name(name.as_str(), i == 0, depth);
            self.value(value, depth + 1)?;
        }
        self.close('}', depth);
        Ok(())
    }

    fn array(&mut self, items: &[Value], depth: usize) -> Result<(), Failure> {
        if items.is_empty() {
            self.out.push_str("[]");
            return Ok(());
        }
        self.open('[');
        for (i, item) in items.iter().enumerate() {
            if i > 0 {
                self.out.push(',');
            }
            self.new_line(depth + 1);
            self.value(item, depth + 1)?;
        }
        self.close(']', depth);
        Ok(())
    }

    fn object(&mut self, value: &Value, depth: usize) -> Result<(), Failure> {
        if value.is_custom()
            && let Some(ets) = value.ets()
        {
            let plain: Option<Vec<(Name, Value)>> = ets
                .borrow()
                .members()
                .iter()
                .map(|m| match &m.kind {
                    MemberKind::Note(v) => Some((m.name, v.clone())),
                    _ => None,
                })
                .collect();
            if let Some(members) = plain {
                return self.members(members, depth);
            }
        }
        let mut members = Vec::new();
        for property in self.engine.all_properties(value) {
            let item = match self.engine.find_property(value, property.name) {
                Ok(item) => item.unwrap_or_default(),
                Err(crate::engine::Flow::Throw(record)) if record.downcast::<ErrorRecord>().is_some() => Value::Null,
                Err(other) => return Err(other.into()),
            };
            members.push((property.name, item));
        }
        self.members(members, depth)
    }

    fn open(&mut self, bracket: char) {
        self.out.push(bracket);
    }

    fn close(&mut self, bracket: char, depth: usize) {
        self.new_line(depth);
        self.out.push(bracket);
    }

    fn new_line(&mut self, depth: usize) {
        if !self.options.compress {
            self.out.push('\n');
            for _ in 0..depth {
                self.out.push_str("  ");
            }
        }
    }

    fn name(&mut self, name: &str, first: bool, depth: usize) {
        if !first {
            self.out.push(',');
        }
        self.new_line(depth + 1);
        self.string(name);
        self.out.push(':');
        if !self.options.compress {
            self.out.push(' ');
        }
    }

    fn string(&mut self, text: &str) {
        let escape = self.options.escape;
        self.out.push('"');
        for c in text.chars() {
            match c {
                '"' if escape == Escape::Html => self.out.push_str("\\u0022"),
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\n' => self.out.push_str("\\n"),
                '\r' => self.out.push_str("\\r"),
                '\t' => self.out.push_str("\\t"),
                '\u{8}' => self.out.push_str("\\b"),
                '\u{C}' => self.out.push_str("\\f"),
                '<' | '>' | '&' | '\'' if escape == Escape::Html => self.unit(c as u16),
                c if c < ' ' || matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}') => self.unit(c as u16),
                c if escape == Escape::NonAscii && !c.is_ascii() => {
                    let mut units = [0; 2];
                    for unit in c.encode_utf16(&mut units) {
                        self.unit(*unit);
                    }
                }
                c => self.out.push(c),
            }
        }
        self.out.push('"');
    }

    fn unit(&mut self, unit: u16) {
        let _ = write!(self.out, "\\u{unit:04x}");
    }
}

/// Note properties that were added to a value which is no custom object; texts and dates lose them.
fn extra_properties(value: &Value) -> Vec<(Name, Value)> {
    if value.is_custom() || matches!(value.base(), Value::Str(_)) || value.base().downcast::<DateTime>().is_some() {
        return Vec::new();
    }
    let Some(ets) = value.ets() else { return Vec::new() };
    let ets = ets.borrow();
    ets.members()
        .iter()
        .filter_map(|m| match &m.kind {
            MemberKind::Note(v) => Some((m.name, v.clone())),
            _ => None,
        })
        .collect()
}
