//! What `-Property` and `-GroupBy` take: names, script blocks, and hashtables that calculate a property.

use std::rc::Rc;

use crate::catalog::Align;
use crate::engine::{Engine, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::{Name, Str, Value};

use super::subject;

/// One requested property.
pub(crate) struct Parameter {
    /// Where its value comes from.
    pub(crate) expression: Expression,
    /// Header or name in place of the property's.
    pub(crate) label: Option<Str>,
    /// Format string.
    pub(crate) format: Option<Str>,
    /// Width of the column.
    pub(crate) width: Option<usize>,
    /// Alignment of the column.
    pub(crate) align: Option<Align>,
    /// How deep `Format-Custom` goes for it.
    pub(crate) depth: Option<usize>,
}

/// Where a value comes from.
#[derive(Clone)]
pub(crate) enum Expression {
    /// Properties whose names match.
    Pattern(Str),
    /// A property.
    Property(Name),
    /// A script block over `$_`.
    Block(Value),
    /// A script of a view over `$_`.
    Script(&'static str),
}

/// Which keys a cmdlet's hashtables may have, besides `Expression`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keys {
    /// `Format-Table`: label, format, width, alignment.
    Table,
    /// `Format-List`: label, format.
    List,
    /// `Format-Wide`: format.
    Wide,
    /// `Format-Custom`: depth.
    Custom,
    /// `-GroupBy`: label, format.
    GroupBy,
}

impl Keys {
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Table => &["Expression", "FormatString", "Label", "Name", "Width", "Alignment"],
            Self::List | Self::GroupBy => &["Expression", "FormatString", "Label", "Name"],
            Self::Wide => &["Expression", "FormatString"],
            Self::Custom => &["Expression", "Depth"],
        }
    }
}

impl Expression {
    /// The properties it means on an object: what a pattern matches, a missing property under the name given.
    pub(crate) fn resolve(&self, engine: &mut Engine, object: &Value) -> Vec<Self> {
        match self {
            Self::Pattern(text) if WildcardPattern::has_wildcards(text) => {
                let Ok(pattern) = WildcardPattern::new(text) else { return Vec::new() };
                let names = subject::matched_properties(engine, object).into_iter();
                names.filter(|n| pattern.is_match(n.as_str())).map(Self::Property).collect()
            }
            Self::Pattern(text) => {
                let name = Name::new(text);
                if let Some(set) = subject::own_property_set(object, name) {
                    return set.into_iter().map(Self::Property).collect();
                }
                vec![Self::Property(subject::spelling(engine, object, name))]
            }
            other => vec![other.clone()],
        }
    }

    /// What stands for it where there is no label.
    pub(crate) fn label(&self) -> Str {
        match self {
            Self::Pattern(text) => text.clone(),
            Self::Property(name) => Str::from(name.as_str()),
            Self::Block(block) => Str::from(subject::block_source(block).unwrap_or_default()),
            Self::Script(text) => Str::from(*text),
        }
    }

    /// Its value on an object; `None` where the object has no such property.
    pub(crate) fn value(&self, engine: &mut Engine, object: &Value) -> Result<Option<Value>> {
        match self {
            Self::Pattern(text) => subject::property(engine, object, Name::new(text)),
            Self::Property(name) => subject::property(engine, object, *name),
            Self::Block(block) => subject::evaluate(engine, block, object).map(Some),
            Self::Script(text) => subject::evaluate_text(engine, text, object).map(Some),
        }
    }
}

/// Takes the values of `-Property` or `-GroupBy` apart. The error is a terminating one without a command's name yet.
pub(crate) fn parse(values: &[Value], keys: Keys) -> Result<Vec<Rc<Parameter>>, Box<ErrorRecord>> {
    values.iter().map(|v| parse_one(v, keys).map(Rc::new)).collect()
}

fn parse_one(value: &Value, keys: Keys) -> Result<Parameter, Box<ErrorRecord>> {
    let mut parameter = Parameter {
        expression: Expression::Pattern(Str::from("")),
        label: None,
        format: None,
        width: None,
        align: None,
        depth: None,
    };
    let Some(dictionary) = crate::value::dictionary_of(value) else {
        parameter.expression = expression(value).ok_or_else(|| {
            illegal("DictionaryKeyIllegalValue1", format!("{} cannot serve as a property.", kind(value)), value)
        })?;
        return Ok(parameter);
    };
    let mut found = false;
    for (key, entry) in dictionary.entries() {
        let Some(text) = key.as_str() else {
            return Err(illegal(
                "DictionaryKeyIllegal",
                "Keys of a calculated property are strings.".to_owned(),
                value,
            ));
        };
        match matching_key(text, keys, value)? {
            "Expression" => {
                found = true;
                parameter.expression = expression(&entry).ok_or_else(|| bad_value("Expression", &entry, value))?;
            }
            "Label" | "Name" => {
                let label = entry.as_str().filter(|s| !s.is_empty()).ok_or_else(|| bad_value(text, &entry, value))?;
                parameter.label = Some(label.clone());
            }
            "FormatString" => {
                let format = entry.as_str().filter(|s| !s.is_empty()).ok_or_else(|| bad_value(text, &entry, value))?;
                parameter.format = Some(format.clone());
            }
            "Width" => match entry.base() {
                Value::Int(n) if *n > 0 => parameter.width = Some(*n as usize),
                Value::Int(_) => {
                    return Err(illegal("WidthOutOfRange", "The width of a column is at least 1.".to_owned(), value));
                }
                _ => return Err(bad_value("Width", &entry, value)),
            },
            "Alignment" => parameter.align = Some(alignment(&entry, value)?),
            _ => match entry.base() {
                Value::Int(n) if *n >= 0 => parameter.depth = Some(*n as usize),
                _ => return Err(bad_value("Depth", &entry, value)),
            },
        }
    }
    if !found {
        return Err(illegal("DictionaryKeyMandatoryEntry", "The key Expression is missing.".to_owned(), value));
    }
    Ok(parameter)
}

fn expression(value: &Value) -> Option<Expression> {
    if let Some(text) = value.as_str() {
        return (!text.is_empty()).then(|| Expression::Pattern(text.clone()));
    }
    if subject::block_source(value).is_some() {
        return Some(Expression::Block(value.clone()));
    }
    match value.base() {
        Value::Int(_) | Value::Long(_) | Value::Double(_) | Value::Char(_) => {
            Some(Expression::Pattern(value.invariant_text()))
        }
        _ => None,
    }
}

/// The key that a word means: any beginning of one, in any case.
fn matching_key(word: &str, keys: Keys, target: &Value) -> Result<&'static str, Box<ErrorRecord>> {
    let starts = |key: &&&str| key.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let mut matches = keys.names().iter().filter(starts).copied();
    match (matches.next(), matches.next()) {
        (Some(key), None) => Ok(key),
        (Some(_), Some(_)) => Err(illegal("DictionaryKeyAmbiguous", format!("The key {word} is ambiguous."), target)),
        (None, _) => Err(illegal("DictionaryKeyIllegal", format!("The key {word} is not valid."), target)),
    }
}

fn alignment(entry: &Value, target: &Value) -> Result<Align, Box<ErrorRecord>> {
    let word = entry.as_str().filter(|s| !s.is_empty()).ok_or_else(|| bad_value("Alignment", entry, target))?;
    [("left", Align::Left), ("center", Align::Center), ("right", Align::Right)]
        .into_iter()
        .find(|(name, _)| name.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)))
        .map(|(_, align)| align)
        .ok_or_else(|| illegal("AlignmentIllegalValue", format!("{word} is not an alignment."), target))
}

fn kind(value: &Value) -> String {
    value.type_ref().map_or_else(|| "$null".to_owned(), |t| t.to_string())
}

fn bad_value(key: &str, entry: &Value, target: &Value) -> Box<ErrorRecord> {
    let id = if key == "Expression" { "DictionaryKeyIllegalValue1" } else { "DictionaryKeyIllegalValue2" };
    illegal(id, format!("{} is not a value for the key {key}.", kind(entry)), target)
}

/// PowerShell's exception here has .NET's bare message; what is wrong stands in the details.
pub(crate) fn illegal(id: &'static str, details: String, target: &Value) -> Box<ErrorRecord> {
    let record = ErrorRecord::with_message(
        "System.NotSupportedException",
        "Specified method is not supported.",
        id,
        ErrorCategory::InvalidArgument,
        target.clone(),
    );
    *record.details.borrow_mut() = Some(details.into());
    Box::new(record)
}
