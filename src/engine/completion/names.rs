//! Matching names, and the names of operators.

use super::{Match, MatchKind};
use crate::text::WildcardPattern;
use crate::value::fold_case;

/// Whether a name begins with what was typed, in any case.
pub(super) fn begins(name: &str, typed: &str) -> bool {
    match name.get(..typed.len()) {
        Some(head) if head.is_ascii() && typed.is_ascii() => head.eq_ignore_ascii_case(typed),
        _ => fold_case(name).starts_with(&fold_case(typed)),
    }
}

/// What was typed as a pattern: its wildcards count, and anything may follow.
pub(super) struct Typed(Option<WildcardPattern>, String);

impl Typed {
    pub(super) fn new(word: &str) -> Self {
        let wild = word.contains(['*', '?', '[']);
        let pattern = if wild { WildcardPattern::new(&format!("{word}*")).ok() } else { None };
        Self(pattern, word.to_owned())
    }

    pub(super) fn fits(&self, name: &str) -> bool {
        match &self.0 {
            Some(pattern) => pattern.is_match(name),
            None => begins(name, &self.1),
        }
    }
}

/// Sorts names as lists of completions are: without regard to case.
pub(super) fn sort_by_name<T>(items: &mut [T], name: impl Fn(&T) -> &str) {
    items.sort_by_key(|a| fold_case(name(a)));
}

const OPERATORS: [&str; 56] = [
    "and",
    "as",
    "band",
    "bnot",
    "bor",
    "bxor",
    "ccontains",
    "ceq",
    "cge",
    "cgt",
    "cin",
    "cle",
    "clike",
    "clt",
    "cmatch",
    "cne",
    "cnotcontains",
    "cnotin",
    "cnotlike",
    "cnotmatch",
    "contains",
    "creplace",
    "csplit",
    "eq",
    "f",
    "ge",
    "gt",
    "icontains",
    "ieq",
    "ige",
    "igt",
    "iin",
    "ile",
    "ilike",
    "ilt",
    "imatch",
    "in",
    "ine",
    "inotcontains",
    "inotin",
    "inotlike",
    "inotmatch",
    "ireplace",
    "is",
    "isnot",
    "isplit",
    "join",
    "le",
    "like",
    "lt",
    "match",
    "ne",
    "not",
    "notcontains",
    "notin",
    "notlike",
];

const MORE_OPERATORS: [&str; 7] = ["notmatch", "or", "replace", "shl", "shr", "split", "xor"];

/// Operators that begin with what was typed, dash included.
pub(super) fn operators(word: &str) -> Vec<Match> {
    let typed = word.strip_prefix('-').unwrap_or(word);
    let all = OPERATORS.iter().chain(&MORE_OPERATORS);
    let fits = all.filter(|name| begins(name, typed));
    fits.map(|name| Match::new(MatchKind::ParameterName, format!("-{name}"), *name)).collect()
}
