//! `String.Split` and `String.Trim`.

use super::support::{Outcome, items, long, long_of, not_negative, text, text_of, unit, unit_text};
use super::{STRING, TypeRef};
use crate::value::{Fault, Value};

const REMOVE_EMPTY: i64 = 1;
const TRIM: i64 = 2;

struct Limits {
    count: usize,
    options: i64,
}

fn limits(args: &[Value], count: Option<usize>, options: Option<usize>) -> Result<Limits, Fault> {
    let count = match count {
        Some(i) => not_negative("count", long(args, i))?,
        None => usize::MAX,
    };
    Ok(Limits { count, options: options.map_or(0, |i| long(args, i)) })
}

/// Splits at any of the characters; at white space where there are none.
pub(super) fn by_chars(this: &Value, args: &[Value], count: Option<usize>, options: Option<usize>) -> Outcome {
    let limits = limits(args, count, options)?;
    let separators: Vec<u16> = items(args, 0).unwrap_or_default().iter().map(|v| long_of(v) as u16).collect();
    let own = text_of(this);
    let places: Vec<(usize, usize)> = if separators.is_empty() {
        own.match_indices(char::is_whitespace).map(|(i, s)| (i, i + s.len())).collect()
    } else {
        let wanted: Vec<char> = separators.iter().filter_map(|u| char::from_u32(u32::from(*u))).collect();
        own.match_indices(&*wanted).map(|(i, s)| (i, i + s.len())).collect()
    };
    Ok(pieces(&own, &places, &limits))
}

/// Splits at a character.
pub(super) fn by_char(this: &Value, args: &[Value], count: Option<usize>, options: Option<usize>) -> Outcome {
    let limits = limits(args, count, options)?;
    Ok(at_text(&text_of(this), &unit_text(unit(args, 0)), &limits))
}

/// Splits at a string; not at all where it is empty.
pub(super) fn by_string(this: &Value, args: &[Value], count: Option<usize>, options: Option<usize>) -> Outcome {
    let limits = limits(args, count, options)?;
    Ok(at_text(&text_of(this), &text(args, 0), &limits))
}

fn at_text(own: &str, separator: &str, limits: &Limits) -> Value {
    let single = (separator.chars().next()).filter(|c| c.len_utf8() == separator.len());
    let unlimited = limits.count == usize::MAX && limits.options == 0;
    let items = match single {
        // Most often it is one character, with neither limits nor options.
        Some(c) if unlimited => own.split(c).map(Value::str).collect(),
        Some(c) => {
            let places: Vec<_> = own.match_indices(c).map(|(i, s)| (i, i + s.len())).collect();
            return pieces(own, &places, limits);
        }
        None if separator.is_empty() => return pieces(own, &[], limits),
        None if unlimited => own.split(separator).map(Value::str).collect(),
        None => {
            let places: Vec<_> = own.match_indices(separator).map(|(i, s)| (i, i + s.len())).collect();
            return pieces(own, &places, limits);
        }
    };
    Value::typed_array(TypeRef::Def(&STRING), items)
}

/// Splits at any of the strings, the first that fits at a place; at white space where there are none.
pub(super) fn by_strings(this: &Value, args: &[Value], count: Option<usize>, options: Option<usize>) -> Outcome {
    let separators = items(args, 0).unwrap_or_default();
    if separators.is_empty() {
        return by_chars(this, &[Value::Null, arg_at(args, 1), arg_at(args, 2)], count, options);
    }
    let limits = limits(args, count, options)?;
    let own = text_of(this);
    let separators: Vec<_> = separators.iter().map(text_of).filter(|s| !s.is_empty()).collect();
    let mut places = Vec::new();
    let mut at = 0;
    while let Some(rest) = own.get(at..).filter(|r| !r.is_empty()) {
        match separators.iter().find(|s| rest.starts_with(&***s)) {
            Some(s) => {
                places.push((at, at + s.len()));
                at += s.len();
            }
            None => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    Ok(pieces(&own, &places, &limits))
}

fn arg_at(args: &[Value], index: usize) -> Value {
    args.get(index).cloned().unwrap_or_default()
}

fn pieces(own: &str, places: &[(usize, usize)], limits: &Limits) -> Value {
    let tidy = |s: &str| if limits.options & TRIM != 0 { s.trim().to_owned() } else { s.to_owned() };
    let keep = |s: &str| limits.options & REMOVE_EMPTY == 0 || !s.is_empty();
    let mut out: Vec<String> = Vec::new();
    if limits.count == 0 {
        return strings(out);
    }
    let mut at = 0;
    if limits.count > 1 {
        let mut rest = places.iter().peekable();
        while let Some((start, end)) = rest.next() {
            let piece = tidy(own.get(at..*start).unwrap_or_default());
            at = *end;
            if keep(&piece) {
                out.push(piece);
            }
            if out.len() + 1 == limits.count {
                if limits.options & REMOVE_EMPTY != 0 {
                    while let Some((_, end)) =
                        rest.next_if(|(s, _)| tidy(own.get(at..*s).unwrap_or_default()).is_empty())
                    {
                        at = *end;
                    }
                }
                break;
            }
        }
    }
    let last = tidy(own.get(at..).unwrap_or_default());
    if keep(&last) {
        out.push(last);
    }
    strings(out)
}

fn strings(list: Vec<String>) -> Value {
    Value::typed_array(TypeRef::Def(&STRING), list.into_iter().map(Value::from).collect())
}

/// Takes characters from the ends: white space where none are named.
pub(super) fn trim(this: &Value, units: Option<&[u16]>, start: bool, end: bool) -> Outcome {
    let own = text_of(this);
    let hit = |c: char| match units {
        Some(units) => u16::try_from(u32::from(c)).is_ok_and(|u| units.contains(&u)),
        None => c.is_whitespace(),
    };
    let mut rest: &str = &own;
    if start {
        rest = rest.trim_start_matches(hit);
    }
    if end {
        rest = rest.trim_end_matches(hit);
    }
    Ok(if rest.len() == own.len() { this.clone() } else { Value::str(rest) })
}

/// The same with an array of characters; white space where it is empty or null.
pub(super) fn trim_all(this: &Value, args: &[Value], start: bool, end: bool) -> Outcome {
    let units: Vec<u16> = items(args, 0).unwrap_or_default().iter().map(|v| long_of(v) as u16).collect();
    trim(this, if units.is_empty() { None } else { Some(&units) }, start, end)
}
