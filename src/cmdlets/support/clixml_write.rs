//! Objects as CLIXML, the shell's own serialization.

use std::fmt::Write as _;

use base64::Engine as _;
use rustc_hash::FxHashMap;

use super::expression::property_names;
use crate::engine::{Engine, Flow, Result, ScriptBlock};
use crate::value::convert::local_zone;
use crate::value::datetime::{
    TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND, TimeSpan, format_datetime, format_offset,
};
use crate::value::types as known_types;
use crate::value::xml::{NodeKind, outer_xml};
use crate::value::{
    DateTime, DateTimeOffset, EnumValue, Guid, MemberKind, Name, Uri, Value, Version, culture, dictionary_of,
    elements_of, numeric,
};

/// Writes objects, one element for each.
pub(crate) struct Writer {
    out: String,
    depth: usize,
    indent: usize,
    /// Numbers of type name lists.
    types: FxHashMap<String, usize>,
    objects: usize,
}

/// Text as CLIXML escapes it: control characters and what would read as an escape in `_xHHHH_` form, then as XML.
fn escaped(text: &str, attribute: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '_' if matches!(chars.peek(), Some('x' | 'X')) => out.push_str("_x005F_"),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            c if c < ' ' || ('\u{7F}'..='\u{9F}').contains(&c) || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {
                let _ = write!(out, "_x{:04X}_", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

/// A span as XML writes it: `P1DT2H3M4.5S`.
fn duration(span: TimeSpan) -> String {
    let ticks = span.ticks.unsigned_abs();
    let unit = |n: i64| n as u64;
    let (days, rest) = (ticks / unit(TICKS_PER_DAY), ticks % unit(TICKS_PER_DAY));
    let (hours, rest) = (rest / unit(TICKS_PER_HOUR), rest % unit(TICKS_PER_HOUR));
    let (minutes, rest) = (rest / unit(TICKS_PER_MINUTE), rest % unit(TICKS_PER_MINUTE));
    let (seconds, fraction) = (rest / unit(TICKS_PER_SECOND), rest % unit(TICKS_PER_SECOND));
    let mut text = String::from(if span.ticks < 0 { "-P" } else { "P" });
    if days > 0 {
        let _ = write!(text, "{days}D");
    }
    if hours + minutes + seconds + fraction > 0 || days == 0 {
        text.push('T');
        if hours > 0 {
            let _ = write!(text, "{hours}H");
        }
        if minutes > 0 {
            let _ = write!(text, "{minutes}M");
        }
        if seconds + fraction > 0 || hours + minutes + days == 0 {
            let _ = write!(text, "{seconds}");
            if fraction > 0 {
                let digits = format!("{fraction:07}");
                let _ = write!(text, ".{}", digits.trim_end_matches('0'));
            }
            text.push('S');
        }
    }
    text
}

/// Element and text of a value that is written as one element.
fn primitive(value: &Value) -> Option<(&'static str, String)> {
    let plain = |tag, value: &Value| Some((tag, value.invariant_text().to_string()));
    let float = |tag, n: f64, text: String| {
        let text = if n.is_nan() {
            "NaN".to_owned()
        } else if n.is_infinite() {
            (if n > 0.0 { "INF" } else { "-INF" }).to_owned()
        } else {
            text
        };
        Some((tag, text))
    };
    match value {
        Value::Str(s) => Some(("S", escaped(s, false))),
        Value::Char(c) => Some(("C", c.to_string())),
        Value::Bool(b) => Some(("B", b.to_string())),
        Value::Byte(_) => plain("By", value),
        Value::SByte(_) => plain("SB", value),
        Value::Short(_) => plain("I16", value),
        Value::UShort(_) => plain("U16", value),
        Value::Int(_) => plain("I32", value),
        Value::UInt(_) => plain("U32", value),
        Value::Long(_) => plain("I64", value),
        Value::ULong(_) => plain("U64", value),
        Value::Single(n) => float("Sg", f64::from(*n), numeric::default_single(*n)),
        Value::Double(n) => float("Db", *n, numeric::default_double(*n)),
        Value::Decimal(_) => plain("D", value),
        Value::Array(a) if a.element().is(&known_types::BYTE) => {
            let bytes: Vec<u8> = a.items().iter().map(|b| if let Value::Byte(b) = b { *b } else { 0 }).collect();
            Some(("BA", base64::engine::general_purpose::STANDARD.encode(bytes)))
        }
        Value::Object(o) => {
            if let Some(date) = o.downcast::<DateTime>() {
                let format = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";
                return Some(("DT", format_datetime(*date, format, culture::invariant(), &local_zone()).ok()?));
            }
            if let Some(date) = o.downcast::<DateTimeOffset>() {
                return Some((
                    "DTO",
                    format_offset(*date, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", culture::invariant()).ok()?,
                ));
            }
            if let Some(span) = o.downcast::<TimeSpan>() {
                return Some(("TS", duration(*span)));
            }
            if o.downcast::<Guid>().is_some() {
                return plain("G", value);
            }
            if o.downcast::<Version>().is_some() {
                return plain("Version", value);
            }
            if o.downcast::<Uri>().is_some() {
                return Some(("URI", escaped(&value.invariant_text(), false)));
            }
            if let Some(node) = o.downcast::<known_types::XmlNode>().filter(|n| n.0.kind == NodeKind::Document) {
                return Some(("XD", escaped(&outer_xml(&node.0), false)));
            }
            if o.downcast::<ScriptBlock>().is_some() {
                return Some(("SBK", escaped(&value.invariant_text(), false)));
            }
            if value.base().type_ref().is_some_and(|t| t.def().name == "System.Security.SecureString") {
                return Some(("SS", super::secure::protect(&super::secure::secret_of(value), &[])));
            }
            None
        }
        Value::Null | Value::Nothing | Value::Array(_) => None,
    }
}

impl Writer {
    /// A writer that goes into objects to a depth.
    pub(crate) fn new(depth: usize) -> Self {
        let mut out = String::new();
        out.push_str("<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">");
        Self { out, depth, indent: 1, types: FxHashMap::default(), objects: 0 }
    }

    /// Writes one object.
    pub(crate) fn object(&mut self, engine: &mut Engine, value: &Value) -> Result {
        self.value(engine, value, None, 0)
    }

    /// The whole text.
    pub(crate) fn finish(mut self) -> String {
        self.out.push_str("\n</Objs>");
        self.out
    }

    fn line(&mut self, text: &str) {
        self.out.push('\n');
        for _ in 0..self.indent {
            self.out.push_str("  ");
        }
        self.out.push_str(text);
    }

    fn named(name: Option<&str>) -> String {
        name.map_or_else(String::new, |n| format!(" N=\"{}\"", escaped(n, true)))
    }

    fn value(&mut self, engine: &mut Engine, value: &Value, name: Option<&str>, level: usize) -> Result {
        let attribute = Self::named(name);
        if value.is_null() {
            self.line(&format!("<Nil{attribute} />"));
            return Ok(());
        }
        let base = value.base();
        let notes = !value.is_custom() && has_notes(value);
        if !notes && let Some((tag, text)) = primitive(base) {
            if text.is_empty() {
                self.line(&format!("<{tag}{attribute}></{tag}>"));
            } else {
                self.line(&format!("<{tag}{attribute}>{text}</{tag}>"));
            }
            return Ok(());
        }
        self.complex(engine, value, &attribute, level)
    }

    fn complex(&mut self, engine: &mut Engine, value: &Value, attribute: &str, level: usize) -> Result {
        let number = self.objects;
        self.objects += 1;
        self.line(&format!("<Obj{attribute} RefId=\"{number}\">"));
        self.indent += 1;
        self.type_names(engine, value);
        let base = value.base();
        if let Some(dictionary) = dictionary_of(base) {
            self.line("<DCT>");
            self.indent += 1;
            for (key, item) in dictionary.entries() {
                self.line("<En>");
                self.indent += 1;
                self.value(engine, &key, Some("Key"), level)?;
                self.value(engine, &item, Some("Value"), level)?;
                self.indent -= 1;
                self.line("</En>");
            }
            self.indent -= 1;
            self.line("</DCT>");
        } else if let Some(items) = elements_of(base).filter(|_| primitive(base).is_none()) {
            let is_list =
                base.as_array().is_some() || base.type_ref().is_some_and(|t| t.def().is_a(&known_types::ILIST));
            let tag = if is_list { "LST" } else { "IE" };
            self.line(&format!("<{tag}>"));
            self.indent += 1;
            for item in &items {
                self.value(engine, item, None, level)?;
            }
            self.indent -= 1;
            self.line(&format!("</{tag}>"));
        } else if level > self.depth {
            let text = engine.to_text(value)?;
            self.line(&format!("<ToString>{}</ToString>", escaped(&text, false)));
        } else if let Some(e) = base.downcast::<EnumValue>() {
            self.line(&format!("<ToString>{}</ToString>", escaped(&e.display(), false)));
            self.line(&format!("<I32>{}</I32>", e.value));
        } else if let Some((tag, text)) = primitive(base) {
            self.line(&format!("<{tag}>{text}</{tag}>"));
            self.extended(engine, value, level)?;
        } else if value.is_custom() {
            self.extended(engine, value, level)?;
        } else {
            let text = engine.to_text(value)?;
            self.line(&format!("<ToString>{}</ToString>", escaped(&text, false)));
            self.properties(engine, value, level)?;
        }
        self.indent -= 1;
        self.line("</Obj>");
        Ok(())
    }

    fn type_names(&mut self, engine: &Engine, value: &Value) {
        let names = engine.type_names(value);
        let key = names.join("\n");
        let next = self.types.len();
        if let Some(number) = self.types.get(&key) {
            let line = format!("<TNRef RefId=\"{number}\" />");
            self.line(&line);
            return;
        }
        self.types.insert(key, next);
        self.line(&format!("<TN RefId=\"{next}\">"));
        self.indent += 1;
        for name in names {
            self.line(&format!("<T>{}</T>", escaped(&name, false)));
        }
        self.indent -= 1;
        self.line("</TN>");
    }

    /// The members that the object itself carries.
    fn extended(&mut self, engine: &mut Engine, value: &Value, level: usize) -> Result {
        let mut names: Vec<Name> = Vec::new();
        if let Some(ets) = value.ets() {
            for member in ets.borrow().members() {
                if matches!(member.kind, MemberKind::Note(_) | MemberKind::Script(..) | MemberKind::Alias(..)) {
                    names.push(member.name);
                }
            }
        }
        if names.is_empty() && !value.is_custom() {
            return Ok(());
        }
        self.members(engine, value, "MS", &names, level)
    }

    fn properties(&mut self, engine: &mut Engine, value: &Value, level: usize) -> Result {
        let names = property_names(engine, value);
        self.members(engine, value, "Props", &names, level)
    }

    fn members(&mut self, engine: &mut Engine, value: &Value, tag: &str, names: &[Name], level: usize) -> Result {
        if names.is_empty() {
            self.line(&format!("<{tag} />"));
            return Ok(());
        }
        self.line(&format!("<{tag}>"));
        self.indent += 1;
        for name in names {
            let item = match engine.find_property(value, *name) {
                Ok(item) => item.unwrap_or_default(),
                Err(Flow::Throw(_)) => continue,
                Err(other) => return Err(other),
            };
            self.value(engine, &item, Some(name.as_str()), level + 1)?;
        }
        self.indent -= 1;
        self.line(&format!("</{tag}>"));
        Ok(())
    }
}

fn has_notes(value: &Value) -> bool {
    value.ets().is_some_and(|e| {
        let ets = e.borrow();
        ets.members().iter().any(|m| matches!(m.kind, MemberKind::Note(_)) && !m.hidden)
            && value.base().downcast::<DateTime>().is_none()
    })
}
