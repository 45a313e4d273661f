//! Comma-separated values as the shell reads and writes them.

use rustc_hash::FxHashSet;

use crate::value::{Ets, Name, Value};

/// Reads records from a text. Quotes, blanks and line ends mean what they mean to `Import-Csv`, which differs from other
/// readers: blanks before a field are dropped, a quote in the middle of a field is part of it, and a last empty field at
/// the end of the text is no field.
pub(crate) struct Reader<'a> {
    rest: &'a str,
    delimiter: char,
}

impl<'a> Reader<'a> {
    /// A reader of a text.
    pub(crate) fn new(text: &'a str, delimiter: char) -> Self {
        Self { rest: text, delimiter }
    }

    fn next(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let c = chars.next()?;
        self.rest = chars.as_str();
        Some(c)
    }

    /// The line end that begins with this character.
    fn line_end(&mut self, c: char) -> Option<&'static str> {
        match c {
            '\n' => Some("\n"),
            '\r' => {
                self.rest = self.rest.strip_prefix('\n')?;
                Some("\r\n")
            }
            _ => None,
        }
    }

    /// The first line, where it is a `#TYPE` line.
    pub(crate) fn type_line(&mut self) -> Option<String> {
        let line = self.rest.lines().next()?;
        let name = line.strip_prefix("#TYPE")?.trim().to_owned();
        self.rest = self.rest.get(line.len()..)?;
        self.rest = self.rest.strip_prefix("\r\n").or_else(|| self.rest.strip_prefix('\n')).unwrap_or(self.rest);
        (!name.is_empty()).then_some(name)
    }

    /// The next record; empty at the end of the text. A blank line is one empty field.
    pub(crate) fn record(&mut self) -> Vec<String> {
        let mut fields = Vec::new();
        let mut current = String::new();
        let mut quoted = false;
        while let Some(c) = self.next() {
            if quoted {
                if c != '"' {
                    current.push(c);
                } else if let Some(rest) = self.rest.strip_prefix('"') {
                    self.rest = rest;
                    current.push('"');
                } else {
                    quoted = false;
                    let over = self.read_to_delimiter(&mut current, true);
                    fields.push(std::mem::take(&mut current));
                    if over {
                        break;
                    }
                }
            } else if c == self.delimiter {
                fields.push(std::mem::take(&mut current));
            } else if c == '"' {
                if current.is_empty() {
                    quoted = true;
                    continue;
                }
                current.push(c);
                let over = self.read_to_delimiter(&mut current, false);
                fields.push(std::mem::take(&mut current));
                if over {
                    break;
                }
            } else if matches!(c, ' ' | '\t') {
                if current.is_empty() {
                    continue;
                }
                current.push(c);
                let over = self.read_to_delimiter(&mut current, true);
                fields.push(std::mem::take(&mut current));
                if over {
                    break;
                }
            } else if self.line_end(c).is_some() {
                fields.push(std::mem::take(&mut current));
                return fields;
            } else {
                current.push(c);
            }
        }
        if !current.is_empty() {
            fields.push(current);
        }
        fields
    }

    /// Reads on to the end of the field; true at the end of the record. What is blank only may be dropped.
    fn read_to_delimiter(&mut self, current: &mut String, drop_blanks: bool) -> bool {
        let mut tail = String::new();
        let mut over = true;
        while let Some(c) = self.next() {
            if c == self.delimiter {
                over = false;
                break;
            }
            if self.line_end(c).is_some() {
                break;
            }
            tail.push(c);
        }
        if !(drop_blanks && tail.chars().all(|c| matches!(c, ' ' | '\t'))) {
            current.push_str(&tail);
        }
        over
    }
}

/// Columns of an import, and what is known of the type of its rows.
#[derive(Clone, Default)]
pub(crate) struct Header {
    /// Column names, once known.
    pub(crate) names: Option<Vec<Name>>,
    /// From a `#TYPE` line.
    pub(crate) type_name: Option<String>,
    /// Whether a column lacked a name.
    pub(crate) unnamed: bool,
}

impl Header {
    /// Takes columns as given; the error is the name that stands twice.
    pub(crate) fn set(&mut self, names: &[String]) -> Result<(), String> {
        let mut seen = FxHashSet::default();
        let mut columns = Vec::with_capacity(names.len());
        let mut number = 1;
        for name in names {
            if name.is_empty() {
                columns.push(Name::new(&format!("H{number}")));
                number += 1;
                self.unnamed = true;
                continue;
            }
            if !seen.insert(Name::new(name)) {
                return Err(name.clone());
            }
            columns.push(Name::new(name));
        }
        self.names = Some(columns);
        Ok(())
    }

    /// Reads the column names where they are not known yet.
    pub(crate) fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), String> {
        if self.type_name.is_none() {
            self.type_name = reader.type_line();
        }
        while self.names.is_none() {
            let mut values = reader.record();
            if values.is_empty() {
                break;
            }
            while values.len() > 1 && values.last().is_some_and(String::is_empty) {
                values.pop();
            }
            match values.first_mut() {
                Some(first) if first.starts_with("#Fields: ") => {
                    *first = first.trim_start_matches("#Fields: ").to_owned();
                }
                Some(first) if first.starts_with('#') => continue,
                _ => {}
            }
            self.set(&values)?;
        }
        Ok(())
    }

    /// A row as an object; missing fields are null, additional ones dropped.
    pub(crate) fn row(&self, values: Vec<String>) -> Value {
        let mut values = values.into_iter();
        let names = self.names.as_deref().unwrap_or_default();
        let row = Value::custom(names.iter().map(|n| (*n, values.next().map_or(Value::Null, Value::str))));
        if let (Some(name), Value::Object(o)) = (&self.type_name, &row) {
            let set = |ets: &mut Ets| ets.set_type_names(vec![name.as_str().into(), format!("CSV:{name}").into()]);
            set(&mut o.ets_or_new().borrow_mut());
        }
        row
    }
}

/// When fields are put in quotes.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Quotes {
    /// Never.
    Never,
    /// Always, but for null.
    #[default]
    Always,
    /// Where the field would be read wrongly without.
    AsNeeded,
}

/// How records are written.
pub(crate) struct Writer {
    /// Between fields.
    pub(crate) delimiter: char,
    /// When fields are quoted.
    pub(crate) quotes: Quotes,
    /// Columns that are quoted whatever `quotes` says; the others are not then.
    pub(crate) quote_fields: Vec<Name>,
}

impl Writer {
    /// Writes a field; `None` is null.
    fn field(&self, out: &mut String, column: Name, text: Option<&str>) {
        let Some(text) = text else { return };
        let quote = if self.quote_fields.is_empty() {
            match self.quotes {
                Quotes::Never => false,
                Quotes::Always => true,
                Quotes::AsNeeded => text.contains([self.delimiter, '"', '\n', '\r']),
            }
        } else {
            self.quote_fields.contains(&column)
        };
        if !quote {
            out.push_str(text);
            return;
        }
        out.push('"');
        if text.contains('"') {
            out.push_str(&text.replace('"', "\"\""));
        } else {
            out.push_str(text);
        }
        out.push('"');
    }

    /// A line of fields.
    pub(crate) fn line<'a>(&self, fields: impl Iterator<Item = (Name, Option<std::borrow::Cow<'a, str>>)>) -> String {
        let mut out = String::new();
        for (i, (column, text)) in fields.enumerate() {
            if i > 0 {
                out.push(self.delimiter);
            }
            self.field(&mut out, column, text.as_deref());
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_as_the_shell_reads_them() {
        let mut reader = Reader::new("\"x \"\"y\"\" z\", \"lead\" , trail ,mid\"quote\r\n\na,\n,,", ',');
        assert_eq!(reader.record(), ["x \"y\" z", "lead", "trail ", "mid\"quote"]);
        assert_eq!(reader.record(), [""]);
        assert_eq!(reader.record(), ["a", ""]);
        assert_eq!(reader.record(), ["", ""]);
        assert!(reader.record().is_empty());
    }
}
