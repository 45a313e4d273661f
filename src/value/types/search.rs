//! Searching and comparing strings by culture or by code unit, as `System.StringComparison` asks.

use std::cmp::Ordering;

use icu_normalizer::DecomposingNormalizer;

use crate::value::ops::compare_strings;
use crate::value::{fold_case, fold_char, utf16_offset};

/// How strings are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// By the rules of the language instead of code unit by code unit.
    pub linguistic: bool,
    /// Without regard to case.
    pub ignore_case: bool,
}

impl Comparison {
    /// What methods without a comparison parameter use when they search for strings.
    pub const CULTURE: Self = Self { linguistic: true, ignore_case: false };
    /// Code unit by code unit.
    pub const ORDINAL: Self = Self { linguistic: false, ignore_case: false };

    /// The comparison of a `StringComparison` number.
    pub fn from_number(number: i64) -> Self {
        Self { linguistic: number < 4, ignore_case: number % 2 == 1 }
    }
}

/// `String.Compare`.
pub fn compare(a: &str, b: &str, how: Comparison) -> Ordering {
    if how.linguistic {
        return compare_strings(a, b, how.ignore_case);
    }
    if how.ignore_case { upper(a).cmp(&upper(b)) } else { a.encode_utf16().cmp(b.encode_utf16()) }
}

fn upper(text: &str) -> Vec<u16> {
    text.chars().map(|c| simple_upper(fold_char(c))).collect::<String>().encode_utf16().collect()
}

/// The upper-case letter of one character, where there is exactly one.
pub fn simple_upper(c: char) -> char {
    let mut upper = c.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(u), None) => u,
        _ => c,
    }
}

/// The lower-case letter of one character, where there is exactly one.
pub fn simple_lower(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(l), None) => l,
        (Some('i'), Some('\u{307}')) => 'i',
        _ => c,
    }
}

/// Whether two strings are equal.
pub fn equal(a: &str, b: &str, how: Comparison) -> bool {
    match (how.linguistic, how.ignore_case) {
        (false, false) => a == b,
        (false, true) => a.eq_ignore_ascii_case(b) || (!(a.is_ascii() && b.is_ascii()) && fold_case(a) == fold_case(b)),
        _ => compare(a, b, how).is_eq(),
    }
}

/// A character with what belongs to it: byte range in the text and the text to compare.
struct Cluster {
    start: usize,
    end: usize,
    key: String,
}

/// Characters that the rules of the language do not see.
fn ignorable(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}' | '\u{ad}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{34f}'
        | '\u{fe00}'..='\u{fe0f}')
}

fn combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{34e}' | '\u{350}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{3099}' | '\u{309a}' | '\u{fe20}'..='\u{fe2f}')
}

fn clusters(text: &str, ignore_case: bool) -> Vec<Cluster> {
    let normalizer = DecomposingNormalizer::new_nfd();
    let mut list: Vec<Cluster> = Vec::new();
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        if ignorable(c) {
            continue;
        }
        let folded = if ignore_case { fold_char(c) } else { c };
        if combining(c)
            && let Some(last) = list.last_mut()
        {
            last.end = end;
            last.key.push(folded);
            continue;
        }
        list.push(Cluster { start, end, key: folded.to_string() });
    }
    for cluster in &mut list {
        if !cluster.key.is_ascii() {
            cluster.key = normalizer.normalize(&cluster.key).into_owned();
        }
    }
    list
}

fn plain(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b' '..=b'~' | b'\t'..=b'\r'))
}

/// Byte range of the first (or last) place where `wanted` stands in `text`. Empty text to look for is found at once.
pub fn find(text: &str, wanted: &str, how: Comparison, last: bool) -> Option<(usize, usize)> {
    let at = |found: Option<usize>, len: usize| found.map(|i| (i, i + len));
    if !how.linguistic || (plain(text) && plain(wanted)) {
        if how.ignore_case {
            let (folded, wanted) = (fold_text(text), fold_text(wanted));
            let found = if last { folded.rfind(&*wanted) } else { folded.find(&*wanted) };
            // Folding may change the number of bytes: count characters.
            let chars = folded.get(..found?)?.chars().count();
            let many = wanted.chars().count();
            let start = text.char_indices().nth(chars).map_or(text.len(), |(i, _)| i);
            let end = text.char_indices().nth(chars + many).map_or(text.len(), |(i, _)| i);
            return Some((start, end));
        }
        let found = match wanted.as_bytes() {
            // One letter needs no preparation.
            [byte] if byte.is_ascii() && last => text.rfind(char::from(*byte)),
            [byte] if byte.is_ascii() => text.find(char::from(*byte)),
            _ if last => text.rfind(wanted),
            _ => text.find(wanted),
        };
        return at(found, wanted.len());
    }
    let needle = clusters(wanted, how.ignore_case);
    if needle.is_empty() {
        return Some(if last { (text.len(), text.len()) } else { (0, 0) });
    }
    let hay = clusters(text, how.ignore_case);
    let fits = |window: &&[Cluster]| window.iter().zip(&needle).all(|(a, b)| a.key == b.key);
    let mut windows = hay.windows(needle.len());
    let found = if last { windows.rfind(fits) } else { windows.find(fits) };
    let found = found?;
    // What is not seen before the match belongs to it, as ICU reports.
    let first = found.first()?;
    let position = hay.iter().position(|c| c.start == first.start)?;
    let start = if position == 0 { 0 } else { first.start };
    Some((start, found.last()?.end))
}

fn fold_text(text: &str) -> String {
    fold_case(text)
}

/// Whether `text` begins with `wanted`.
pub fn starts_with(text: &str, wanted: &str, how: Comparison) -> bool {
    edge(text, wanted, how, |hay, needle| {
        hay.len() >= needle.len() && hay.iter().zip(needle).all(|(a, b)| a.key == b.key)
    })
    .unwrap_or_else(|| match how.ignore_case {
        true => fold_case(text).starts_with(&fold_case(wanted)),
        false => text.starts_with(wanted),
    })
}

/// Whether `text` ends with `wanted`.
pub fn ends_with(text: &str, wanted: &str, how: Comparison) -> bool {
    edge(text, wanted, how, |hay, needle| {
        hay.len() >= needle.len() && hay.iter().rev().zip(needle.iter().rev()).all(|(a, b)| a.key == b.key)
    })
    .unwrap_or_else(|| match how.ignore_case {
        true => fold_case(text).ends_with(&fold_case(wanted)),
        false => text.ends_with(wanted),
    })
}

fn edge(text: &str, wanted: &str, how: Comparison, test: impl Fn(&[Cluster], &[Cluster]) -> bool) -> Option<bool> {
    if !how.linguistic || (plain(text) && plain(wanted)) {
        return None;
    }
    Some(test(&clusters(text, how.ignore_case), &clusters(wanted, how.ignore_case)))
}

/// The text without accents and other marks that combine.
pub fn without_marks(text: &str) -> String {
    let decomposed = DecomposingNormalizer::new_nfd().normalize(text);
    decomposed.chars().filter(|c| !combining(*c)).collect()
}

/// UTF-16 position of a found byte range, or -1.
pub fn position(text: &str, found: Option<(usize, usize)>) -> i32 {
    found.map_or(-1, |(start, _)| utf16_offset(text, start) as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_rules_do_not_see_soft_hyphens_and_do_not_split_accents() {
        let find_in = |t: &str, w: &str| position(t, find(t, w, Comparison::CULTURE, false));
        assert_eq!(find_in("a\u{ad}b", "ab"), 0);
        assert_eq!(find_in("cafe\u{301}", "\u{301}"), -1);
        assert_eq!(find_in("ab\0c", "\0"), 0);
        assert_eq!(find_in("a\r\nb", "\n"), 2);
        assert!(starts_with("e\u{301}a", "é", Comparison::CULTURE));
        assert!(!starts_with("e\u{301}a", "e", Comparison::CULTURE));
        assert!(starts_with("\u{200b}abc", "abc", Comparison::CULTURE));
    }
}
