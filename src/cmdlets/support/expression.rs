//! Properties as cmdlets take them: names, wildcards, script blocks, and hashtables that calculate.

use std::rc::Rc;

use crate::engine::{Engine, Flow, Result, ScriptBlock};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::{Hashtable, MemberKind, Name, Str, Value, ops};

/// Where a value comes from (`PSPropertyExpression`).
pub(crate) enum Expression {
    /// A property.
    Name(Name),
    /// All properties whose names match.
    Pattern(WildcardPattern, Str),
    /// A script block over `$_`.
    Block(Value),
}

/// A property that an expression found on an object.
pub(crate) struct Found {
    /// The property's own spelling, or the script block's text.
    pub(crate) name: Name,
    /// Its value; null where reading it failed.
    pub(crate) value: Value,
    /// The error record of a failed read.
    pub(crate) failed: Option<Value>,
}

impl Expression {
    /// What a text, script block or number means as an expression.
    pub(crate) fn of(value: &Value) -> Option<Self> {
        if value.downcast::<ScriptBlock>().is_some() {
            return Some(Self::Block(value.clone()));
        }
        match value.base() {
            Value::Str(text) if !text.is_empty() => Some(Self::named(text)),
            Value::Char(_) => Some(Self::named(&value.invariant_text())),
            _ => None,
        }
    }

    /// What a text means as an expression.
    pub(crate) fn named(text: &Str) -> Self {
        if WildcardPattern::has_wildcards(text)
            && let Ok(pattern) = WildcardPattern::new(text)
        {
            return Self::Pattern(pattern, text.clone());
        }
        Self::Name(Name::new(text))
    }

    /// Whether it may mean several properties.
    pub(crate) fn is_pattern(&self) -> bool {
        matches!(self, Self::Pattern(..))
    }

    /// Its text.
    pub(crate) fn text(&self) -> Str {
        match self {
            Self::Name(name) => Str::from(name.as_str()),
            Self::Pattern(_, text) => text.clone(),
            Self::Block(block) => block.invariant_text(),
        }
    }

    /// The properties it finds on an object; a script block always finds one.
    pub(crate) fn find(&self, engine: &mut Engine, object: &Value) -> Result<Vec<Found>> {
        match self {
            Self::Name(name) => {
                if let Some(names) = property_set(object, *name) {
                    let mut found = Vec::new();
                    for name in names.iter() {
                        found.extend(property(engine, object, *name)?);
                    }
                    return Ok(found);
                }
                Ok(property(engine, object, *name)?.into_iter().collect())
            }
            Self::Pattern(pattern, _) => {
                let names = property_names(engine, object);
                let mut found = Vec::new();
                for name in names {
                    if pattern.is_match(name.as_str()) {
                        found.extend(property(engine, object, name)?);
                    }
                }
                Ok(found)
            }
            Self::Block(block) => {
                let name = Name::new(&self.text());
                match engine.evaluate(block, object.clone()) {
                    Ok(Value::Nothing) => Ok(vec![Found { name, value: Value::Null, failed: None }]),
                    Ok(value) => Ok(vec![Found { name, value, failed: None }]),
                    Err(Flow::Throw(record)) => Ok(vec![Found { name, value: Value::Null, failed: Some(record) }]),
                    Err(other) => Err(other),
                }
            }
        }
    }

    /// Its first value on an object, as sorting and grouping need it; `None` where the object has no such property.
    pub(crate) fn first(&self, engine: &mut Engine, object: &Value) -> Result<Option<Value>> {
        match self {
            Self::Name(name) => {
                if let Some(ets) = object.ets()
                    && let Some(value) = ets.borrow().note(*name)
                {
                    return Ok(Some(value.clone()));
                }
                Ok(property(engine, object, *name)?.map(|f| f.value))
            }
            Self::Block(block) => match engine.evaluate(block, object.clone()) {
                Ok(Value::Nothing) => Ok(Some(Value::Null)),
                Ok(value) => Ok(Some(value)),
                Err(Flow::Throw(_)) => Ok(Some(Value::Null)),
                Err(other) => Err(other),
            },
            Self::Pattern(..) => Ok(self.find(engine, object)?.into_iter().next().map(|f| f.value)),
        }
    }
}

/// The names in a property set of the object's own.
pub(crate) fn property_set(object: &Value, name: Name) -> Option<Rc<[Name]>> {
    match &object.ets()?.borrow().get(name)?.kind {
        MemberKind::PropertySet(names) => Some(names.clone()),
        _ => None,
    }
}

/// The names of the properties that cmdlets see on an object: of a hashtable, its keys.
pub(crate) fn property_names(engine: &mut Engine, object: &Value) -> Vec<Name> {
    if let Some(table) = object.downcast::<Hashtable>() {
        use crate::value::Dictionary;
        return table.entries().into_iter().map(|(k, _)| Name::new(&k.invariant_text())).collect();
    }
    engine.properties(object).into_iter().map(|p| p.name).collect()
}

/// A property as cmdlets see it: of a hashtable, an entry; methods are none.
pub(crate) fn property(engine: &mut Engine, object: &Value, name: Name) -> Result<Option<Found>> {
    if let Some(ets) = object.ets() {
        let ets = ets.borrow();
        if let Some(member) = ets.get(name)
            && let Some(value) = ets.note(name)
        {
            return Ok(Some(Found { name: member.name, value: value.clone(), failed: None }));
        }
    }
    if object.is_null() {
        return Ok(None);
    }
    if let Some(table) = object.downcast::<Hashtable>()
        && let Some(value) = table.get_str(name.as_str())
    {
        return Ok(Some(Found { name, value, failed: None }));
    }
    match engine.find_property(object, name) {
        Ok(None) => Ok(None),
        Ok(Some(value)) => {
            let is_method = value.type_ref().is_some_and(|t| {
                matches!(
                    t.def().name,
                    "System.Management.Automation.PSMethod" | "System.Management.Automation.PSMemberSet"
                )
            });
            if is_method {
                return Ok(None);
            }
            Ok(Some(Found { name: spelling(engine, object, name), value, failed: None }))
        }
        Err(Flow::Throw(record)) => {
            Ok(Some(Found { name: spelling(engine, object, name), value: Value::Null, failed: Some(record) }))
        }
        Err(other) => Err(other),
    }
}

/// The property's own spelling of a name.
fn spelling(engine: &mut Engine, object: &Value, name: Name) -> Name {
    engine.properties(object).into_iter().find(|p| p.name == name).map_or(name, |p| p.name)
}

/// A property asked for, with what a hashtable says of it.
pub(crate) struct Requested {
    /// Where its value comes from.
    pub(crate) expression: Expression,
    /// The name of the result.
    pub(crate) label: Option<Str>,
    /// The direction of a key.
    pub(crate) descending: Option<bool>,
    /// Other entries, by key.
    pub(crate) extra: Vec<(&'static str, Value)>,
}

/// Takes the values of `-Property` apart. `keys` are those that a hashtable may have besides `Expression`. The error ends
/// the command.
pub(crate) fn requested(values: &[Value], keys: &[&'static str]) -> Result<Vec<Requested>, ErrorRecord> {
    values.iter().map(|v| request(v, keys)).collect()
}

fn request(value: &Value, keys: &[&'static str]) -> Result<Requested, ErrorRecord> {
    let Some(dictionary) = crate::value::dictionary_of(value) else {
        let expression = Expression::of(value).ok_or_else(|| {
            illegal("DictionaryKeyIllegalValue1", format!("{} cannot serve as a property.", kind(value)), value)
        })?;
        return Ok(Requested { expression, label: None, descending: None, extra: Vec::new() });
    };
    let mut expression = None;
    let (mut label, mut descending, mut extra) = (None, None, Vec::new());
    for (key, entry) in dictionary.entries() {
        let Some(word) = key.as_str() else {
            return Err(illegal(
                "DictionaryKeyIllegal",
                "Keys of a calculated property are strings.".to_owned(),
                value,
            ));
        };
        match matching_key(word, keys, value)? {
            "Expression" => {
                expression = Some(Expression::of(&entry).ok_or_else(|| bad_value("Expression", &entry, value))?);
            }
            "Name" | "Label" => {
                let text = entry.as_str().filter(|s| !s.is_empty()).ok_or_else(|| bad_value(word, &entry, value))?;
                label = Some(text.clone());
            }
            "Descending" => descending = Some(ops::to_bool(&entry)),
            "Ascending" => descending = Some(!ops::to_bool(&entry)),
            other => extra.push((other, entry)),
        }
    }
    let expression = expression
        .ok_or_else(|| illegal("DictionaryKeyMandatoryEntry", "The key Expression is missing.".to_owned(), value))?;
    Ok(Requested { expression, label, descending, extra })
}

/// The key that a word means: any beginning of one, in any case.
fn matching_key(word: &str, keys: &[&'static str], target: &Value) -> Result<&'static str, ErrorRecord> {
    let starts = |key: &&str| key.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let mut matches = std::iter::once("Expression").chain(keys.iter().copied()).filter(|k| starts(k));
    match (matches.next(), matches.next()) {
        (Some(key), None) => Ok(key),
        (Some(_), Some(_)) => Err(illegal("DictionaryKeyAmbiguous", format!("The key {word} is ambiguous."), target)),
        (None, _) => Err(illegal("DictionaryKeyIllegal", format!("The key {word} is not valid."), target)),
    }
}

fn kind(value: &Value) -> String {
    value.type_ref().map_or_else(|| "$null".to_owned(), |t| t.to_string())
}

fn bad_value(key: &str, entry: &Value, target: &Value) -> ErrorRecord {
    let id = if key == "Expression" { "DictionaryKeyIllegalValue1" } else { "DictionaryKeyIllegalValue2" };
    illegal(id, format!("{} is not a value for the key {key}.", kind(entry)), target)
}

/// PowerShell's exception here has .NET's bare message; what is wrong stands in the details.
fn illegal(id: &'static str, details: String, target: &Value) -> ErrorRecord {
    let record = ErrorRecord::with_message(
        "System.NotSupportedException",
        "Specified method is not supported.",
        id,
        ErrorCategory::InvalidArgument,
        target.clone(),
    );
    *record.details.borrow_mut() = Some(details.into());
    record
}
