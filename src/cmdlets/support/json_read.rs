//! JSON as `ConvertFrom-Json` reads it: comments, single quotes, bare names and trailing commas are let pass.

use num_bigint::BigInt;

use crate::value::convert::local_zone;
use crate::value::datetime::{DateTimeStyles, Kind, ParseContext, parse_exact, parse_offset_exact};
use crate::value::{BigInteger, DateTime, Name, OrderedDictionary, Value, culture};

/// What dates in texts become.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum DateKind {
    /// As they are written.
    #[default]
    Default,
    Local,
    Utc,
    Offset,
    /// They stay texts.
    Text,
}

/// How to read.
pub(crate) struct Options {
    /// Objects become ordered, case-sensitive dictionaries.
    pub(crate) as_hashtable: bool,
    /// Deeper texts are refused.
    pub(crate) depth: usize,
    /// Dates.
    pub(crate) dates: DateKind,
}

/// Why a text is not read.
pub(crate) enum Failure {
    /// It is no JSON: the message of the reader.
    Syntax(String),
    /// Two names of an object differ only in case.
    Casing(String, String),
    /// A name is empty.
    EmptyName,
}

/// Reads one text.
pub(crate) struct Reader<'a> {
    text: &'a str,
    position: usize,
    options: &'a Options,
    depth: usize,
    path: Vec<Step>,
}

enum Step {
    Name(String),
    Index(usize),
}

type Read<T> = Result<T, Failure>;

impl<'a> Reader<'a> {
    /// A reader of a text.
    pub(crate) fn new(text: &'a str, options: &'a Options) -> Self {
        Self { text, position: 0, options, depth: 0, path: Vec::new() }
    }

    /// The value of the text; `None` where it is blank.
    pub(crate) fn read(mut self) -> Read<Option<Value>> {
        self.skip()?;
        if self.peek().is_none() {
            return Ok(None);
        }
        let value = self.value()?;
        self.skip()?;
        match self.peek() {
            None => Ok(Some(value)),
            Some(c) => {
                self.advance(c);
                Err(self.error(&format!("Additional text encountered after finished reading JSON content: {c}.")))
            }
        }
    }

    fn peek(&self) -> Option<char> {
        self.text.get(self.position..)?.chars().next()
    }

    fn advance(&mut self, c: char) {
        self.position += c.len_utf8();
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.position..).unwrap_or("")
    }

    /// Line and column as the reader counts them: lines from 1, characters since the line's start.
    fn error(&self, message: &str) -> Failure {
        let before = self.text.get(..self.position).unwrap_or("");
        // Before the first character the reader has no line yet.
        let line = if before.is_empty() { 0 } else { before.matches('\n').count() + 1 };
        let column = before.rsplit('\n').next().unwrap_or("").chars().count();
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Index(i) => path.extend(["[", &i.to_string(), "]"]),
                Step::Name(n) => {
                    if n.contains(['.', ' ', '\'', '"', '[', ']', '(', ')']) {
                        path.extend(["['", n, "']"]);
                    } else {
                        if !path.is_empty() {
                            path.push('.');
                        }
                        path.push_str(n);
                    }
                }
            }
        }
        Failure::Syntax(format!("{message} Path '{path}', line {line}, position {column}."))
    }

    /// Skips white space and comments.
    fn skip(&mut self) -> Read<()> {
        loop {
            let bytes = self.text.as_bytes();
            while matches!(bytes.get(self.position), Some(b' ' | b'\t' | b'\r' | b'\n')) {
                self.position += 1;
            }
            match self.peek() {
                Some('/') => {
                    let rest = self.rest();
                    if rest.starts_with("//") {
                        self.position += rest.find('\n').unwrap_or(rest.len());
                    } else if rest.starts_with("/*") {
                        match rest.find("*/") {
                            Some(end) => self.position += end + 2,
                            None => {
                                self.position = self.text.len();
                                return Err(self.error("Unexpected end while parsing comment."));
                            }
                        }
                    } else {
                        return Err(self.error("Error parsing comment. Expected: *, got /."));
                    }
                }
                Some(c) if !c.is_ascii() && c.is_whitespace() => self.advance(c),
                _ => return Ok(()),
            }
        }
    }

    fn value(&mut self) -> Read<Value> {
        let Some(c) = self.peek() else {
            return Err(self.error("Unexpected end when reading JSON."));
        };
        match c {
            '{' => self.nested(Self::object),
            '[' => self.nested(Self::array),
            '"' | '\'' => {
                let text = self.string(c)?;
                Ok(self.text_value(text))
            }
            '-' | '0'..='9' | '.' => self.number(),
            _ => self.word(c),
        }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Read<Value>) -> Read<Value> {
        self.depth += 1;
        if self.depth > self.options.depth {
            self.position += 1;
            return Err(self.error(&format!("The reader's MaxDepth of {} has been exceeded.", self.options.depth)));
        }
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn word(&mut self, first: char) -> Read<Value> {
        let rest = self.rest();
        for (word, value) in [
            ("true", Value::Bool(true)),
            ("false", Value::Bool(false)),
            ("null", Value::Null),
            ("undefined", Value::Null),
            ("NaN", Value::Double(f64::NAN)),
            ("Infinity", Value::Double(f64::INFINITY)),
        ] {
            if rest.starts_with(word) {
                let after = rest.get(word.len()..).and_then(|r| r.chars().next());
                if after.is_none_or(|c| !c.is_alphanumeric()) {
                    self.position += word.len();
                    return Ok(value);
                }
            }
        }
        let at = self.error(&format!("Unexpected character encountered while parsing value: {first}."));
        Err(at)
    }

    fn number(&mut self) -> Read<Value> {
        let rest = self.rest();
        if rest.starts_with("-Infinity") {
            self.position += 9;
            return Ok(Value::Double(f64::NEG_INFINITY));
        }
        let len = rest
            .find(|c: char| !matches!(c, '0'..='9' | '+' | '-' | '.' | 'a'..='f' | 'A'..='F' | 'x' | 'X'))
            .unwrap_or(rest.len());
        let text = rest.get(..len).unwrap_or("");
        let hexadecimal = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
        let parsed = if let Some(digits) = hexadecimal {
            i64::from_str_radix(digits, 16).ok().map(Value::Long)
        } else if text.contains(['.', 'e', 'E']) {
            text.parse::<f64>().ok().map(Value::Double)
        } else {
            match text.parse::<i64>() {
                Ok(n) => Some(Value::Long(n)),
                Err(_) => text.parse::<BigInt>().ok().map(|n| Value::object(BigInteger(n))),
            }
        };
        match parsed {
            Some(value) => {
                self.position += len;
                Ok(value)
            }
            None => {
                self.position += len;
                Err(self.error(&format!("Input string '{text}' is not a valid number.")))
            }
        }
    }

    fn text_value(&self, text: String) -> Value {
        if self.options.dates != DateKind::Text
            && let Some(date) = date(&text, self.options.dates)
        {
            return date;
        }
        Value::str(text)
    }

    fn string(&mut self, quote: char) -> Read<String> {
        self.position += 1;
        let mut out = String::new();
        let mut high: Option<u16> = None;
        loop {
            let rest = self.rest();
            // Runs without escapes are copied at once.
            let run = rest.find([quote, '\\']).unwrap_or(rest.len());
            if run > 0 {
                if high.take().is_some() {
                    out.push('\u{FFFD}');
                }
                out.push_str(rest.get(..run).unwrap_or(""));
                self.position += run;
            }
            let Some(c) = self.peek() else {
                return Err(self.error(&format!("Unterminated string. Expected delimiter: {quote}.")));
            };
            self.position += 1;
            if c == quote {
                if high.is_some() {
                    out.push('\u{FFFD}');
                }
                return Ok(out);
            }
            let Some(escaped) = self.peek() else {
                return Err(self.error(&format!("Unterminated string. Expected delimiter: {quote}.")));
            };
            self.advance(escaped);
            if escaped == 'u' {
                let digits = self.rest().get(..4).unwrap_or("");
                let Ok(unit) = u16::from_str_radix(digits, 16) else {
                    return Err(self.error(&format!("Invalid Unicode escape sequence: \\u{digits}.")));
                };
                self.position += 4;
                match (high.take(), unit) {
                    (Some(h), 0xDC00..=0xDFFF) => {
                        let code = 0x10000 + (u32::from(h - 0xD800) << 10) + u32::from(unit - 0xDC00);
                        out.push(char::from_u32(code).unwrap_or('\u{FFFD}'));
                    }
                    (_, 0xD800..=0xDBFF) => high = Some(unit),
                    (_, unit) => out.push(char::from_u32(u32::from(unit)).unwrap_or('\u{FFFD}')),
                }
                continue;
            }
            if high.take().is_some() {
                out.push('\u{FFFD}');
            }
            out.push(match escaped {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\u{8}',
                'f' => '\u{C}',
                '"' | '\'' | '\\' | '/' => escaped,
                other => return Err(self.error(&format!("Bad JSON escape sequence: \\{other}."))),
            });
        }
    }

    fn array(&mut self) -> Read<Value> {
        self.position += 1;
        let mut items = Vec::new();
        loop {
            self.skip()?;
            match self.peek() {
                Some(']') => {
                    self.position += 1;
                    return Ok(Value::array(items));
                }
                // What was read of an array that does not end is let pass.
                None => return Ok(Value::array(items)),
                Some(',') => {
                    // An omitted element.
                    self.position += 1;
                    items.push(Value::Null);
                    continue;
                }
                Some(_) => {}
            }
            self.path.push(Step::Index(items.len()));
            let item = self.value()?;
            self.skip()?;
            match self.peek() {
                Some(',') => self.position += 1,
                Some(']') => {}
                Some(c) => {
                    self.advance(c);
                    return Err(
                        self.error(&format!("After parsing a value an unexpected character was encountered: {c}."))
                    );
                }
                None => {}
            }
            self.path.pop();
            items.push(item);
        }
    }

    fn name(&mut self) -> Read<String> {
        match self.peek() {
            Some(c @ ('"' | '\'')) => self.string(c),
            Some(c) if c.is_alphanumeric() || matches!(c, '_' | '$') => {
                let rest = self.rest();
                let len = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$'))).unwrap_or(rest.len());
                self.position += len;
                Ok(rest.get(..len).unwrap_or("").to_owned())
            }
            Some(c) => Err(self.error(&format!("Invalid property identifier character: {c}."))),
            None => Err(self.error("Unexpected end when reading JSON.")),
        }
    }

    fn object(&mut self) -> Read<Value> {
        self.position += 1;
        let mut members: Vec<(String, Value)> = Vec::new();
        loop {
            self.skip()?;
            match self.peek() {
                Some('}') => {
                    self.position += 1;
                    return self.finish(members);
                }
                None => return Err(self.error("Unexpected end when reading JSON.")),
                Some(_) => {}
            }
            let name = self.name()?;
            self.skip()?;
            match self.peek() {
                Some(':') => self.position += 1,
                Some(c) => {
                    return Err(self
                        .error(&format!("Invalid character after parsing property name. Expected ':' but got: {c}.")));
                }
                None => return Err(self.error("Unexpected end when reading JSON.")),
            }
            self.skip()?;
            self.path.push(Step::Name(name));
            let value = self.value()?;
            self.skip()?;
            match self.peek() {
                Some(',') => self.position += 1,
                Some('}') => {}
                Some(c) => {
                    self.advance(c);
                    return Err(
                        self.error(&format!("After parsing a value an unexpected character was encountered: {c}."))
                    );
                }
                None => return Err(self.error("Unexpected end when reading JSON.")),
            }
            if let Some(Step::Name(name)) = self.path.pop() {
                members.push((name, value));
            }
        }
    }

    fn finish(&self, members: Vec<(String, Value)>) -> Read<Value> {
        if self.options.as_hashtable {
            let table = OrderedDictionary::case_sensitive();
            for (name, value) in members {
                table.map_mut().insert(Value::str(name), value);
            }
            return Ok(super::ordered_hashtable::OrderedHashtable::value(table));
        }
        let mut notes: Vec<(Name, Value)> = Vec::with_capacity(members.len());
        for (text, value) in members {
            if text.is_empty() {
                return Err(Failure::EmptyName);
            }
            let name = Name::new(&text);
            if let Some(slot) = notes.iter_mut().find(|(n, _)| *n == name) {
                if slot.0.as_str() != text {
                    return Err(Failure::Casing(slot.0.as_str().to_owned(), text));
                }
                // Of equal names the last one counts.
                slot.1 = value;
                continue;
            }
            notes.push((name, value));
        }
        Ok(Value::custom(notes))
    }
}

/// A text that is a date in the form that serializers write: `2016-06-14T09:30:00Z`.
fn date(text: &str, kind: DateKind) -> Option<Value> {
    let bytes = text.as_bytes();
    if bytes.len() < 19
        || bytes.get(4) != Some(&b'-')
        || bytes.get(10) != Some(&b'T')
        || !bytes.first()?.is_ascii_digit()
    {
        return None;
    }
    let zoned = text.ends_with('Z') || text.get(19..)?.contains(['+', '-']);
    let format = if zoned { "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK" } else { "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF" };
    let zone = local_zone();
    let styles = DateTimeStyles(DateTimeStyles::ROUNDTRIP_KIND);
    let context = ParseContext { culture: culture::invariant(), zone: &zone, now: DateTime::MIN, styles };
    if kind == DateKind::Offset {
        return parse_offset_exact(text, format, &context).ok().map(Value::object);
    }
    let date: DateTime = parse_exact(text, format, &context).ok()?;
    let date = match (kind, date.kind()) {
        (DateKind::Utc, Kind::Unspecified) => date.with_kind(Kind::Utc),
        (DateKind::Utc, _) => date.to_utc(&zone),
        (DateKind::Local, Kind::Unspecified) => date.with_kind(Kind::Local),
        (DateKind::Local, _) => date.to_local(&zone),
        _ => date,
    };
    Some(Value::object(date))
}
