//! `-like`, `-match`, `-replace` and `-split`.

use fancy_regex::{Captures, Regex};

use crate::text::WildcardPattern;
use crate::value::convert;
use crate::value::{Category, Fault, Hashtable, Str, TypeRef, Value, types};

/// A script block that computes a replacement from a match, or decides where to split.
pub type Callback<'a, T> = Option<&'a mut dyn FnMut(&Value) -> Result<T, Fault>>;

/// `text -like pattern`: a boolean, or with a list on the left the elements that fit.
pub fn like(text: &Value, pattern: &Value, ignore_case: bool, negate: bool) -> Result<Value, Fault> {
    let pattern = pattern.invariant_text();
    let wildcard = WildcardPattern::with_case(&pattern, ignore_case).map_err(|e| {
        let message = format!("The specified wildcard character pattern is not valid: {}", e.0);
        Fault::new(RUNTIME, message, "RuntimeException", Category::NotSpecified)
    })?;
    if let Some(text) = text.as_str() {
        return Ok(Value::Bool(wildcard.is_match(text) != negate));
    }
    Ok(match convert::elements(text) {
        Some(items) => {
            let fits = |item: &Value| wildcard.is_match(&item.invariant_text()) != negate;
            Value::array(items.into_iter().filter(fits).collect())
        }
        None => Value::Bool(wildcard.is_match(&text.invariant_text()) != negate),
    })
}

const RUNTIME: &str = "System.Management.Automation.RuntimeException";

/// `text -match pattern`: a boolean and, where it matched, the table for `$Matches`; with a list on the left the
/// elements that match.
pub fn matching(
    text: &Value,
    pattern: &Value,
    ignore_case: bool,
    negate: bool,
) -> Result<(Value, Option<Value>), Fault> {
    let regex = compile(&pattern.invariant_text(), ignore_case, "")
        .map_err(|m| Fault::thrown("System.Text.RegularExpressions.RegexParseException", m).stopping())?;
    if let Some(items) = convert::elements(text) {
        let fits = |item: &Value| regex.is_match(item.invariant_text().as_str()).unwrap_or(false) != negate;
        return Ok((Value::array(items.into_iter().filter(fits).collect()), None));
    }
    let text = text.invariant_text();
    let captures = regex.captures(text.as_str()).ok().flatten();
    let table = captures.as_ref().map(|c| captured(&regex, c));
    Ok((Value::Bool(captures.is_some() != negate), table))
}

fn captured(regex: &Regex, captures: &Captures<'_, str>) -> Value {
    let table = Hashtable::new(captures.len());
    for (i, name) in regex.capture_names().enumerate() {
        if let Some(found) = captures.get(i) {
            let key = name.map_or_else(|| Value::Int(i as i32), Value::str);
            table.insert(key, Value::str(found.as_str()));
        }
    }
    Value::object(table)
}

fn compile(pattern: &str, ignore_case: bool, flags: &str) -> Result<Regex, String> {
    let flags = if ignore_case { format!("{flags}i") } else { flags.to_owned() };
    let text = if flags.is_empty() { pattern.to_owned() } else { format!("(?{flags}){pattern}") };
    Regex::new(&text).map_err(|e| format!("Invalid pattern '{pattern}' at offset 0. {e}"))
}

/// `text -replace pattern, substitute`; where the substitute is a script block, `evaluator` computes it from the match.
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
    let pattern = parts.pop().unwrap_or_default().invariant_text();
    let regex = compile(&pattern, ignore_case, "").map_err(|m| {
        let message = format!("The regular expression pattern {pattern} is not valid.");
        Fault::invalid_operation(message, "InvalidRegularExpression").with_inner("System.ArgumentException", m)
    })?;
    let mut one = |item: &Value| -> Result<Value, Fault> {
        let text = item.invariant_text();
        let mut out = String::with_capacity(text.len());
        let mut last = 0;
        for captures in regex.captures_iter(text.as_str()).map_while(Result::ok) {
            let Some(whole) = captures.get(0) else { continue };
            out.push_str(text.get(last..whole.start()).unwrap_or(""));
            match &mut evaluator {
                Some(f) => out.push_str(&f(&Value::str(whole.as_str()))?),
                None => captures.expand(&substitute, &mut out),
            }
            last = whole.end();
        }
        out.push_str(text.get(last..).unwrap_or(""));
        Ok(Value::str(out))
    };
    match convert::elements(text) {
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

/// `System.Management.Automation.SplitOptions`.
pub(crate) const SPLIT_OPTIONS: &[(&str, i64)] = &[
    ("SimpleMatch", SIMPLE_MATCH),
    ("RegexMatch", REGEX_MATCH),
    ("CultureInvariant", 4),
    ("IgnorePatternWhitespace", IGNORE_WHITE_SPACE),
    ("Multiline", MULTILINE),
    ("Singleline", SINGLELINE),
    ("IgnoreCase", IGNORE_CASE),
    ("ExplicitCapture", 0x80),
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
        let regex = split_pattern(&pattern.invariant_text(), options)?;
        for item in &items {
            split_at(item, &regex, limit, &mut pieces);
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

fn split_pattern(pattern: &str, options: i64) -> Result<Regex, Fault> {
    let bad = || {
        let message = "The combination of options with the -split operator is not valid.";
        Fault::new(RUNTIME, message, "InvalidSplitOptionCombination", Category::ParserError)
    };
    let simple = options & SIMPLE_MATCH != 0;
    if simple && options & !(SIMPLE_MATCH | IGNORE_CASE) != 0
        || options & (MULTILINE | SINGLELINE) == MULTILINE | SINGLELINE
    {
        return Err(bad());
    }
    let mut flags = String::new();
    for (bit, flag) in [(MULTILINE, 'm'), (SINGLELINE, 's'), (IGNORE_WHITE_SPACE, 'x')] {
        if options & bit != 0 {
            flags.push(flag);
        }
    }
    let text = if simple { fancy_regex::escape(pattern).into_owned() } else { pattern.to_owned() };
    compile(&text, options & IGNORE_CASE != 0, &flags)
        .map_err(|m| Fault::thrown("System.Text.RegularExpressions.RegexParseException", m).stopping())
}

/// `Regex.Split`: captured groups stand among the pieces; a negative limit splits from the end.
fn split_at(text: &str, regex: &Regex, limit: i32, pieces: &mut Vec<Value>) {
    let all: Vec<Captures<'_, str>> = regex.captures_iter(text).map_while(Result::ok).collect();
    let most = match limit.unsigned_abs() as usize {
        0 => all.len(),
        n => (n - 1).min(all.len()),
    };
    let used = if limit < 0 { all.get(all.len() - most..) } else { all.get(..most) };
    let mut last = 0;
    for captures in used.unwrap_or_default() {
        let Some(whole) = captures.get(0) else { continue };
        pieces.push(Value::str(text.get(last..whole.start()).unwrap_or("")));
        pieces.extend(captures.iter().skip(1).flatten().map(|group| Value::str(group.as_str())));
        last = whole.end();
    }
    pieces.push(Value::str(text.get(last..).unwrap_or("")));
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
    let most = match limit.unsigned_abs() as usize {
        0 => places.len(),
        n => (n - 1).min(places.len()),
    };
    let used = if limit < 0 { places.get(places.len() - most..) } else { places.get(..most) };
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
