//! `-like`, `-match`, `-replace` and `-split`.

use std::rc::Rc;

use crate::text::WildcardPattern;
use crate::value::convert;
use crate::value::regex::{self, Captures, Regex, RegexOptions, RegexParseError, Subject};
use crate::value::{Category, Fault, Hashtable, Match, RegexObject, Str, TypeRef, Value, types};

/// A script block that computes a replacement from a match, or decides where to split.
pub type Callback<'a, T> = Option<&'a mut dyn FnMut(&Value) -> Result<T, Fault>>;

/// The elements on the left of a matching operator: the output of a command that gave nothing is a list of nothing.
fn listed(text: &Value) -> Option<Vec<Value>> {
    if matches!(text, Value::Nothing) { Some(Vec::new()) } else { convert::elements(text) }
}

/// `text -like pattern`: a boolean, or with a list on the left the texts of the elements that fit.
pub fn like(text: &Value, pattern: &Value, ignore_case: bool, negate: bool) -> Result<Value, Fault> {
    let wildcard = wildcard_of(&pattern.invariant_text(), ignore_case)?;
    if let Some(text) = text.as_str() {
        return Ok(Value::Bool(wildcard.is_match(text) != negate));
    }
    Ok(match listed(text) {
        Some(items) => {
            let texts = items.iter().map(Value::invariant_text);
            Value::array(texts.filter(|t| wildcard.is_match(t) != negate).map(Value::Str).collect())
        }
        None => Value::Bool(wildcard.is_match(&text.invariant_text()) != negate),
    })
}

/// The pattern of a text. The last one is kept: a loop asks for the same again and again.
fn wildcard_of(text: &Str, ignore_case: bool) -> Result<Rc<WildcardPattern>, Fault> {
    type Last = Option<(Str, bool, Rc<WildcardPattern>)>;
    thread_local! {
        static LAST: std::cell::RefCell<Last> = const { std::cell::RefCell::new(None) };
    }
    LAST.with_borrow_mut(|last| {
        if let Some((known, fold, pattern)) = last
            && *fold == ignore_case
            && known == text
        {
            return Ok(pattern.clone());
        }
        let made = WildcardPattern::with_case(text, ignore_case).map_err(|e| {
            let message = format!("The specified wildcard character pattern is not valid: {}", e.0);
            Fault::new(RUNTIME, message, "RuntimeException", Category::NotSpecified)
        })?;
        let made = Rc::new(made);
        *last = Some((text.clone(), ignore_case, made.clone()));
        Ok(made)
    })
}

const RUNTIME: &str = "System.Management.Automation.RuntimeException";

/// The regex of a pattern operand: a regex object as it is, anything else by its text.
fn regex_of(pattern: &Value, ignore_case: bool) -> Result<Rc<Regex>, RegexParseError> {
    if let Some(regex) = pattern.downcast::<RegexObject>() {
        return Ok(regex.0.clone());
    }
    let options = if ignore_case { RegexOptions::IGNORE_CASE } else { RegexOptions::NONE };
    Regex::cached(&pattern.invariant_text(), options)
}

/// A pattern that does not parse, as .NET throws it.
fn parse_fault(e: &RegexParseError) -> Fault {
    Fault::thrown(PARSE_EXCEPTION, e.to_string()).stopping()
}

const PARSE_EXCEPTION: &str = "System.Text.RegularExpressions.RegexParseException";

/// `text -match pattern`: a boolean and, where it matched, the table for `$Matches`; with a list on the left the
/// elements that match.
pub fn matching(
    text: &Value,
    pattern: &Value,
    ignore_case: bool,
    negate: bool,
) -> Result<(Value, Option<Value>), Fault> {
    let regex = regex_of(pattern, ignore_case).map_err(|e| parse_fault(&e))?;
    if let Some(items) = listed(text) {
        let fits = |item: &Value| regex.is_match(&item.invariant_text()) != negate;
        return Ok((Value::array(items.into_iter().filter(fits).collect()), None));
    }
    let text = text.invariant_text();
    let subject = Subject::new(&text);
    let found = regex.find(&subject, regex.search_start(&subject));
    let table = found.as_ref().map(|c| captured(&regex, &subject, c));
    Ok((Value::Bool(found.is_some() != negate), table))
}

/// `$Matches`: the groups that took part, by number or name.
fn captured(regex: &Regex, subject: &Subject<'_>, captures: &Captures) -> Value {
    let table = Hashtable::new(captures.len());
    let add = |key: Value, slot: usize| {
        if let Some(span) = captures.get(slot) {
            table.insert(key, Value::str(subject.slice(span).as_ref()));
        }
    };
    if captures.len() == 1 {
        add(Value::Int(0), 0);
        return Value::object(table);
    }
    for (slot, name) in regex.group_names().iter().enumerate() {
        add(name.parse().map_or_else(|_| Value::str(name.as_str()), Value::Int), slot);
    }
    Value::object(table)
}

/// `text -replace pattern, substitute`; where the substitute is a script block, `evaluator` computes it from the
/// match object.
pub fn replace(
    text: &Value,
    operand: &Value,
    ignore_case: bool,
    mut evaluator: Callback<'_, Str>,
) -> Result<Value, Fault> {
    let mut parts = convert::elements(operand).unwrap_or_else(|| vec![operand.clone()]);
    if parts.len() > 2 {
        let message = format!("The -replace operator allows only two elements to follow it, not {}.", parts.len());
        return Err(Fault::invalid_operation(message, "BadReplaceArgument"));
    }
    let substitute = if parts.len() == 2 { parts.pop().unwrap_or_default().invariant_text() } else { Str::from("") };
    let pattern = parts.pop().unwrap_or_default();
    let regex = regex_of(&pattern, ignore_case).map_err(|e| {
        let message = format!("The regular expression pattern {} is not valid.", pattern.invariant_text());
        Fault::invalid_operation(message, "InvalidRegularExpression").with_inner(PARSE_EXCEPTION, e.to_string())
    })?;
    let mut one = |item: &Value| -> Result<Value, Fault> {
        let text = item.invariant_text();
        let replaced = match &mut evaluator {
            None => regex.replace(&text, &substitute, None, None),
            Some(f) => regex.replace_with(&text, None, |_, captures| {
                let found = Match::value(regex.clone(), text.clone(), Some(captures.clone()));
                f(&found).map(|s| s.to_string())
            })?,
        };
        Ok(Value::str(replaced))
    };
    match listed(text) {
        Some(items) => Ok(Value::array(items.iter().map(one).collect::<Result<Vec<_>, _>>()?)),
        None => one(text),
    }
}

const SIMPLE_MATCH: i64 = 1;
const REGEX_MATCH: i64 = 2;
const IGNORE_WHITE_SPACE: i64 = 8;
const MULTILINE: i64 = 0x10;
const SINGLELINE: i64 = 0x20;
const IGNORE_CASE: i64 = 0x40;
const EXPLICIT_CAPTURE: i64 = 0x80;

/// `System.Management.Automation.SplitOptions`.
pub(crate) const SPLIT_OPTIONS: &[(&str, i64)] = &[
    ("SimpleMatch", SIMPLE_MATCH),
    ("RegexMatch", REGEX_MATCH),
    ("CultureInvariant", 4),
    ("IgnorePatternWhitespace", IGNORE_WHITE_SPACE),
    ("Multiline", MULTILINE),
    ("Singleline", SINGLELINE),
    ("IgnoreCase", IGNORE_CASE),
    ("ExplicitCapture", EXPLICIT_CAPTURE),
];

/// `text -split pattern, limit, options`; where the pattern is a script block, `predicate` tells whether a character
/// separates.
pub fn split(text: &Value, operand: &Value, ignore_case: bool, predicate: Callback<'_, bool>) -> Result<Value, Fault> {
    let parts = convert::elements(operand).unwrap_or_else(|| vec![operand.clone()]);
    let Some(pattern) = parts.first() else {
        let message = "The argument to operator '-split' is not valid: System.Object[].";
        return Err(Fault::invalid_operation(message, "BadOperatorArgument"));
    };
    let unspecific = |f: Fault| Fault::new(RUNTIME, f.message(), "RuntimeException", Category::NotSpecified);
    let limit = match parts.get(1) {
        Some(n) => convert::to_int(n).map_err(unspecific)?,
        None => 0,
    };
    let mut options = match parts.get(2) {
        Some(o) if !o.is_null() && o.as_str().is_none_or(|s| !s.is_empty()) => split_options(o)?,
        _ => 0,
    };
    if ignore_case {
        options |= IGNORE_CASE;
    }
    let items: Vec<Str> = match convert::elements(text) {
        Some(items) => items.iter().map(Value::invariant_text).collect(),
        None => vec![text.invariant_text()],
    };
    let mut pieces = Vec::new();
    if let Some(predicate) = predicate {
        for item in &items {
            split_by(item, predicate, limit, &mut pieces)?;
        }
    } else {
        let regex = split_pattern(pattern, options, limit)?;
        for item in &items {
            pieces.extend(regex.split(item, most(limit), None).into_iter().map(Value::str));
        }
    }
    Ok(Value::typed_array(TypeRef::Def(&types::STRING), pieces))
}

fn split_options(value: &Value) -> Result<i64, Fault> {
    if let Some(n) = convert::integer(value).or_else(|| convert::enum_number(value).map(i128::from)) {
        return Ok(n as i64);
    }
    let mut bits = 0;
    for name in value.invariant_text().split(',') {
        let name = name.trim();
        let Some((_, n)) = SPLIT_OPTIONS.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)) else {
            let names: Vec<&str> = SPLIT_OPTIONS.iter().map(|(n, _)| *n).collect();
            let message = format!(
                "Cannot convert value \"{name}\" to type \"System.Management.Automation.SplitOptions\". Error: \
                 \"Unable to match the identifier name {name} to a valid enumerator name. Specify one of the \
                 following enumerator names and try again:\n{}\"",
                names.join(", ")
            );
            return Err(Fault::new(RUNTIME, message, "RuntimeException", Category::NotSpecified));
        };
        bits |= n;
    }
    Ok(bits)
}

fn split_pattern(pattern: &Value, options: i64, limit: i32) -> Result<Rc<Regex>, Fault> {
    let simple = options & SIMPLE_MATCH != 0;
    if simple && options & !(SIMPLE_MATCH | IGNORE_CASE) != 0
        || options & (MULTILINE | SINGLELINE) == MULTILINE | SINGLELINE
    {
        let message = "The combination of options with the -split operator is not valid.";
        return Err(Fault::new(RUNTIME, message, "InvalidSplitOptionCombination", Category::ParserError));
    }
    let mut chosen = RegexOptions::NONE;
    for (bit, option) in [
        (IGNORE_CASE, RegexOptions::IGNORE_CASE),
        (MULTILINE, RegexOptions::MULTILINE),
        (SINGLELINE, RegexOptions::SINGLELINE),
        (IGNORE_WHITE_SPACE, RegexOptions::IGNORE_PATTERN_WHITESPACE),
        (EXPLICIT_CAPTURE, RegexOptions::EXPLICIT_CAPTURE),
    ] {
        if options & bit != 0 {
            chosen = chosen.with(option);
        }
    }
    if limit < 0 {
        chosen = chosen.with(RegexOptions::RIGHT_TO_LEFT);
    }
    let text = pattern.invariant_text();
    let text = if simple { Str::from(regex::escape(&text)) } else { text };
    Regex::cached(&text, chosen).map_err(|e| parse_fault(&e))
}

/// A limit on the number of pieces; 0 is none.
fn most(limit: i32) -> Option<usize> {
    (limit != 0).then_some(limit.unsigned_abs() as usize)
}

fn split_by(
    text: &str,
    predicate: &mut dyn FnMut(&Value) -> Result<bool, Fault>,
    limit: i32,
    pieces: &mut Vec<Value>,
) -> Result<(), Fault> {
    let mut places = Vec::new();
    for (i, c) in text.char_indices() {
        if predicate(&Value::str(c))? {
            places.push((i, i + c.len_utf8()));
        }
    }
    let count = most(limit).map_or(places.len(), |n| (n - 1).min(places.len()));
    let used = if limit < 0 { places.get(places.len() - count..) } else { places.get(..count) };
    let mut last = 0;
    for (start, end) in used.unwrap_or_default() {
        pieces.push(Value::str(text.get(last..*start).unwrap_or("")));
        last = *end;
    }
    pieces.push(Value::str(text.get(last..).unwrap_or("")));
    Ok(())
}

/// Unary `-split`: words between white space.
pub fn split_white_space(text: &Value) -> Result<Value, Fault> {
    let items = convert::elements(text).unwrap_or_else(|| vec![text.clone()]);
    let mut pieces = Vec::new();
    for item in &items {
        let text = item.invariant_text();
        let before = pieces.len();
        pieces.extend(text.split_whitespace().map(Value::str));
        if pieces.len() == before {
            pieces.push(Value::str(""));
        }
    }
    Ok(Value::typed_array(TypeRef::Def(&types::STRING), pieces))
}
