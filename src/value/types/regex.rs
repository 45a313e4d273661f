//! `System.Text.RegularExpressions`: `Regex`, `Match`, `Group`, `Capture` and their collections.

use std::rc::Rc;

use super::enums::enum_of;
use super::support::{Outcome, Rt, arg, body, long, m, null_argument, p, sp, text, text_of, time_span};
use super::{Method, Property, StaticProperty, TypeRef};
use crate::value::regex::{self, Captures, Regex, RegexOptions, Span, Subject};
use crate::value::{
    Capture, Fault, Group, GroupCollection, List, Match, MatchData, Object, RegexObject, Runtime, Str, Value, convert,
};

fn compiled(pattern: &str, options: i64) -> Result<Rc<Regex>, Fault> {
    Regex::cached(pattern, RegexOptions(options as u32))
        .map_err(|e| Fault::thrown("System.Text.RegularExpressions.RegexParseException", e.to_string()))
}

fn own(this: &Value) -> Result<&Rc<Regex>, Fault> {
    Ok(&body::<RegexObject>(this)?.0)
}

/// The pattern and options of a static call: `(input, pattern[, options])`.
fn given(args: &[Value], pattern: usize, options: usize) -> Result<Rc<Regex>, Fault> {
    if arg(args, 0).is_null() {
        return Err(null_argument("input"));
    }
    compiled(&text(args, pattern), if options < args.len() { long(args, options) } else { 0 })
}

fn first(regex: &Rc<Regex>, input: &Str, start: Option<i64>) -> Outcome {
    let subject = Subject::new(input);
    let start = match start {
        Some(at) => usize::try_from(at).ok().filter(|s| *s <= subject.len()).ok_or_else(|| {
            super::support::out_of_range("Start index cannot be less than 0 or greater than input length.", "startat")
        })?,
        None => regex.search_start(&subject),
    };
    let found = regex.find(&subject, start);
    Ok(Match::value(regex.clone(), input.clone(), found))
}

fn all(regex: &Rc<Regex>, input: &Str, start: Option<i64>) -> Outcome {
    let Some(start) = start else { return Ok(Match::collection(regex, input)) };
    let subject = Subject::new(input);
    let mut items = Vec::new();
    let mut next = regex.find(&subject, start.max(0) as usize);
    while let Some(captures) = next {
        next = regex.find_next(&subject, &captures);
        items.push(Match::value(regex.clone(), input.clone(), Some(captures)));
    }
    Ok(Value::object(List::of_kind(&super::MATCH_COLLECTION, None, items)))
}

fn count(args: &[Value], index: usize) -> Result<Option<usize>, Fault> {
    match long(args, index) {
        -1 => Ok(None),
        n if n < 0 => Err(super::support::out_of_range("Count cannot be less than -1.", "count")),
        n => Ok(Some(n as usize)),
    }
}

/// Replaces what the block says of each match; null as the block is .NET's exception.
fn evaluated(rt: &mut dyn Runtime, regex: &Rc<Regex>, input: &Str, block: &Value, count: Option<usize>) -> Outcome {
    if block.is_null() {
        return Err(null_argument("evaluator"));
    }
    let replaced = regex.replace_with(input, count, |_, captures| {
        let found = Match::value(regex.clone(), input.clone(), Some(captures.clone()));
        let said = rt.call_block(block, &[found])?;
        Ok::<_, Fault>(convert::to_str(&said).to_string())
    })?;
    Ok(Value::from(replaced))
}

fn pieces(regex: &Regex, input: &str, count: Option<usize>, start: Option<usize>) -> Value {
    // Zero pieces asked for means all of them.
    Value::strings(regex.split(input, count.filter(|c| *c > 0), start))
}

pub(super) const PROPERTIES: &[Property] = &[
    p("MatchTimeout", "timespan", |_, _| Ok(time_span(-10_000))),
    p("Options", "System.Text.RegularExpressions.RegexOptions", |_, this| {
        Ok(enum_of("System.Text.RegularExpressions.RegexOptions", i64::from(own(this)?.options().0)))
    }),
    p("RightToLeft", "bool", |_, this| Ok(Value::Bool(own(this)?.is_right_to_left()))),
];

pub(super) const CONSTRUCTORS: &[Method] = &[
    m("(string pattern)", |_, _, a| Ok(Value::object(RegexObject(compiled(&text(a, 0), 0)?)))),
    m("(string pattern, System.Text.RegularExpressions.RegexOptions options)", |_, _, a| {
        Ok(Value::object(RegexObject(compiled(&text(a, 0), long(a, 1))?)))
    }),
    m("(string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)", |_, _, a| {
        Ok(Value::object(RegexObject(compiled(&text(a, 0), long(a, 1))?)))
    }),
];

pub(super) const METHODS: &[Method] = &[
    m("int Count(string input)", |_, this, a| {
        let input = text(a, 0);
        Ok(Value::Int(own(this)?.matches(&Subject::new(&input)).count() as i32))
    }),
    m("string[] GetGroupNames()", |_, this, _| Ok(Value::strings(own(this)?.group_names()))),
    m("int[] GetGroupNumbers()", |_, this, _| {
        let numbers = own(this)?.group_numbers().into_iter().map(|n| Value::Int(n as i32)).collect();
        Ok(Value::typed_array(TypeRef::Def(&super::INT32), numbers))
    }),
    m("string GroupNameFromNumber(int i)", |_, this, a| {
        let own = own(this)?;
        let slot = usize::try_from(long(a, 0)).ok().and_then(|n| own.slot_of_number(n));
        Ok(Value::from(slot.and_then(|s| own.group_names().into_iter().nth(s)).unwrap_or_default()))
    }),
    m("int GroupNumberFromName(string name)", |_, this, a| {
        let own = own(this)?;
        let number = own.slot_of_name(&text(a, 0)).and_then(|s| own.group_numbers().get(s).copied());
        Ok(Value::Int(number.map_or(-1, |n| n as i32)))
    }),
    m("bool IsMatch(string input)", |_, this, a| Ok(Value::Bool(own(this)?.is_match(&text(a, 0))))),
    m("bool IsMatch(string input, int startat)", |_, this, a| {
        let input = text(a, 0);
        Ok(Value::Bool(own(this)?.find(&Subject::new(&input), long(a, 1).max(0) as usize).is_some()))
    }),
    m("System.Text.RegularExpressions.Match Match(string input)", |_, this, a| first(own(this)?, &text(a, 0), None)),
    m("System.Text.RegularExpressions.Match Match(string input, int startat)", |_, this, a| {
        first(own(this)?, &text(a, 0), Some(long(a, 1)))
    }),
    m("System.Text.RegularExpressions.MatchCollection Matches(string input)", |_, this, a| {
        all(own(this)?, &text(a, 0), None)
    }),
    m("System.Text.RegularExpressions.MatchCollection Matches(string input, int startat)", |_, this, a| {
        all(own(this)?, &text(a, 0), Some(long(a, 1)))
    }),
    m("string Replace(string input, string replacement)", |_, this, a| {
        Ok(Value::from(own(this)?.replace(&text(a, 0), &text(a, 1), None, None)))
    }),
    m("string Replace(string input, string replacement, int count)", |_, this, a| {
        Ok(Value::from(own(this)?.replace(&text(a, 0), &text(a, 1), count(a, 2)?, None)))
    }),
    m("string Replace(string input, string replacement, int count, int startat)", |_, this, a| {
        let start = Some(long(a, 3).max(0) as usize);
        Ok(Value::from(own(this)?.replace(&text(a, 0), &text(a, 1), count(a, 2)?, start)))
    }),
    m("string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator)", |rt, this, a| {
        evaluated(rt, own(this)?, &text(a, 0), arg(a, 1), None)
    }),
    m(
        "string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count)",
        |rt, this, a| {
            let count = count(a, 2)?;
            evaluated(rt, own(this)?, &text(a, 0), arg(a, 1), count)
        },
    ),
    m("string[] Split(string input)", |_, this, a| Ok(pieces(own(this)?, &text(a, 0), None, None))),
    m("string[] Split(string input, int count)", |_, this, a| Ok(pieces(own(this)?, &text(a, 0), count(a, 1)?, None))),
    m("string[] Split(string input, int count, int startat)", |_, this, a| {
        Ok(pieces(own(this)?, &text(a, 0), count(a, 1)?, Some(long(a, 2).max(0) as usize)))
    }),
    m("string ToString()", |_, this, _| Ok(Value::str(own(this)?.pattern()))),
];

pub(super) const STATIC_PROPERTIES: &[StaticProperty] = &[
    sp("CacheSize", "int", |_| Ok(Value::Int(15))),
    sp("InfiniteMatchTimeout", "timespan", |_| Ok(time_span(-10_000))),
];

pub(super) const MATCH_STATICS: &[StaticProperty] = &[sp("Empty", "System.Text.RegularExpressions.Match", |rt| {
    // The empty match is the one that a pattern without any gives.
    match_static(rt, &Value::Null, &[Value::str(""), Value::str("(?!)")])
})];

pub(super) const STATIC_METHODS: &[Method] = &[
    m("int Count(string input, string pattern)", |_, _, a| {
        let input = text(a, 0);
        Ok(Value::Int(given(a, 1, 2)?.matches(&Subject::new(&input)).count() as i32))
    }),
    m("string Escape(string str)", |_, _, a| Ok(Value::from(regex::escape(&text(a, 0))))),
    m("bool IsMatch(string input, string pattern)", is_match),
    m("bool IsMatch(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)", is_match),
    m("System.Text.RegularExpressions.Match Match(string input, string pattern)", match_static),
    m(
        "System.Text.RegularExpressions.Match Match(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)",
        match_static,
    ),
    m("System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern)", matches_static),
    m(
        "System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)",
        matches_static,
    ),
    m("string Replace(string input, string pattern, string replacement)", replace_static),
    m(
        "string Replace(string input, string pattern, string replacement, System.Text.RegularExpressions.RegexOptions options)",
        replace_static,
    ),
    m(
        "string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator)",
        evaluate_static,
    ),
    m(
        "string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options)",
        evaluate_static,
    ),
    m("string[] Split(string input, string pattern)", split_static),
    m(
        "string[] Split(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)",
        split_static,
    ),
    m("string Unescape(string str)", |_, _, a| {
        regex::unescape(&text(a, 0))
            .map(Value::from)
            .map_err(|e| Fault::thrown("System.Text.RegularExpressions.RegexParseException", e.to_string()))
    }),
];

fn is_match(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    Ok(Value::Bool(given(a, 1, 2)?.is_match(&text(a, 0))))
}

fn match_static(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    first(&given(a, 1, 2)?, &text(a, 0), None)
}

fn matches_static(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    all(&given(a, 1, 2)?, &text(a, 0), None)
}

fn replace_static(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    Ok(Value::from(given(a, 1, 3)?.replace(&text(a, 0), &text(a, 2), None, None)))
}

fn evaluate_static(rt: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    evaluated(rt, &given(a, 1, 3)?, &text(a, 0), arg(a, 2), None)
}

fn split_static(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    Ok(pieces(&*given(a, 1, 2)?, &text(a, 0), None, None))
}

/// What a capture, group or match shows: its data and slot, or the stretch of a capture.
enum Place<'a> {
    Slot(&'a Rc<MatchData>, Option<usize>),
    Stretch(&'a Capture),
}

fn place(this: &Value) -> Result<Place<'_>, Fault> {
    if let Some(found) = this.downcast::<Match>() {
        return Ok(Place::Slot(&found.0, Some(0)));
    }
    if let Some(group) = this.downcast::<Group>() {
        return Ok(Place::Slot(&group.data, group.slot));
    }
    body::<Capture>(this).map(Place::Stretch)
}

fn span(this: &Value) -> Result<Option<Span>, Fault> {
    Ok(match place(this)? {
        Place::Slot(data, slot) => slot.and_then(|s| data.span(s)),
        Place::Stretch(capture) => Some(capture.span),
    })
}

fn shown(this: &Value) -> Result<Str, Fault> {
    Ok(match place(this)? {
        Place::Slot(data, slot) => slot.map_or_else(|| Str::from(""), |s| data.value(s)),
        Place::Stretch(capture) => capture.subject.utf16_slice(capture.span.index, capture.span.end()),
    })
}

pub(super) const CAPTURE_PROPERTIES: &[Property] = &[
    p("Index", "int", |_, this| Ok(Value::Int(span(this)?.map_or(0, |s| s.index as i32)))),
    p("Length", "int", |_, this| Ok(Value::Int(span(this)?.map_or(0, |s| s.length as i32)))),
    p("Value", "string", |_, this| Ok(Value::Str(shown(this)?))),
];

pub(super) const CAPTURE_METHODS: &[Method] = &[m("string ToString()", |_, this, _| Ok(Value::Str(shown(this)?)))];

pub(super) const GROUP_PROPERTIES: &[Property] = &[
    p("Captures", "System.Text.RegularExpressions.CaptureCollection", |_, this| captures(this)),
    p("Name", "string", |_, this| {
        let Place::Slot(data, slot) = place(this)? else { return Ok(Value::Null) };
        Ok(Value::from(slot.and_then(|s| data.regex.group_names().into_iter().nth(s)).unwrap_or_default()))
    }),
    p("Success", "bool", |_, this| Ok(Value::Bool(span(this)?.is_some()))),
];

fn captures(this: &Value) -> Outcome {
    let Place::Slot(data, slot) = place(this)? else { return Ok(Value::Null) };
    let lists = match (&data.captures, slot) {
        (Some(found), Some(slot)) => {
            data.regex.capture_lists(&Subject::new(&data.subject), found).into_iter().nth(slot)
        }
        _ => None,
    };
    let stretch = |span| Value::object(Capture { subject: data.subject.clone(), span });
    let mut items: Vec<Value> = lists.unwrap_or_default().into_iter().map(stretch).collect();
    // The last capture is the group or match itself.
    if let Some(last) = items.last_mut() {
        *last = this.clone();
    }
    Ok(Value::object(List::of_kind(&super::CAPTURE_COLLECTION, None, items)))
}

pub(super) const MATCH_PROPERTIES: &[Property] =
    &[p("Groups", "System.Text.RegularExpressions.GroupCollection", |_, this| {
        Ok(Value::object(GroupCollection(body::<Match>(this)?.0.clone())))
    })];

pub(super) const MATCH_METHODS: &[Method] = &[
    m("System.Text.RegularExpressions.Match NextMatch()", |_, this, _| {
        let data = &body::<Match>(this)?.0;
        let subject = Subject::new(&data.subject);
        let next = data.captures.as_ref().and_then(|c: &Captures| data.regex.find_next(&subject, c));
        Ok(Match::value(data.regex.clone(), data.subject.clone(), next))
    }),
    m("string Result(string replacement)", |_, this, a| {
        let data = &body::<Match>(this)?.0;
        let Some(found) = &data.captures else {
            return Err(Fault::thrown("System.NotSupportedException", "Result cannot be called on a failed Match."));
        };
        let replacement = regex::Replacement::parse(&text(a, 0), &data.regex);
        Ok(Value::from(replacement.expand(&Subject::new(&data.subject), found)))
    }),
];

pub(super) const GROUPS_PROPERTIES: &[Property] = &[
    p("Count", "int", |_, this| Ok(Value::Int(groups(this)?.list_len().unwrap_or(0) as i32))),
    p("Keys", "System.Collections.Generic.IEnumerable[string]", |_, this| {
        Ok(Value::strings(groups(this)?.0.regex.group_names()))
    }),
    p("Values", "System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Group]", |_, this| {
        Ok(Value::array(groups(this)?.elements().unwrap_or_default()))
    }),
];

fn groups(this: &Value) -> Result<&GroupCollection, Fault> {
    body::<GroupCollection>(this)
}

pub(super) const GROUPS_METHODS: &[Method] = &[
    m("bool ContainsKey(string key)", |_, this, a| {
        Ok(Value::Bool(groups(this)?.0.regex.slot_of_name(&text(a, 0)).is_some()))
    }),
    m("System.Collections.IEnumerator GetEnumerator()", |_, this, _| {
        Ok(super::enumerator::over(groups(this)?.elements().unwrap_or_default()))
    }),
    m("System.Text.RegularExpressions.Group get_Item(int groupnum)", |_, this, a| Ok(groups(this)?.find(arg(a, 0)))),
    m("System.Text.RegularExpressions.Group get_Item(string groupname)", |_, this, a| {
        Ok(groups(this)?.find(&Value::Str(text_of(arg(a, 0)))))
    }),
];

pub(super) const COLLECTION_PROPERTIES: &[Property] = &[
    p("Count", "int", |_, this| Ok(Value::Int(body::<List>(this)?.items().len() as i32))),
    p("IsReadOnly", "bool", |_, _| Ok(Value::Bool(true))),
    p("IsSynchronized", "bool", |_, _| Ok(Value::Bool(false))),
];

pub(super) const COLLECTION_METHODS: &[Method] = &[
    m("void CopyTo(array array, int arrayIndex)", |_, this, a| {
        let target = arg(a, 0).as_array().ok_or_else(|| null_argument("array"))?;
        for (i, value) in body::<List>(this)?.items().iter().enumerate() {
            target.set(long(a, 1).max(0) as usize + i, value.clone());
        }
        Ok(Value::Null)
    }),
    m("System.Collections.IEnumerator GetEnumerator()", |_, this, _| {
        Ok(super::enumerator::over(body::<List>(this)?.items().clone()))
    }),
    m("System.Object get_Item(int i)", |_, this, a| {
        let found = usize::try_from(long(a, 0)).ok().and_then(|i| body::<List>(this).ok()?.items().get(i).cloned());
        found.ok_or_else(|| super::support::bad_index("i"))
    }),
];
