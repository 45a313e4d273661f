//! Equality and order of strings: the Unicode collation that .NET uses for en-US and the invariant culture.

use std::cmp::Ordering;

use crate::value::fold_case;
use icu_collator::options::{CaseLevel, CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};

thread_local! {
    static COLLATOR: Option<CollatorBorrowed<'static>> = collator();
}

fn collator() -> Option<CollatorBorrowed<'static>> {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Tertiary);
    options.case_level = Some(CaseLevel::Off);
    Collator::try_new(CollatorPreferences::default(), options).ok()
}

/// Orders two strings as .NET's culture comparison does: punctuation before digits before letters, lower case before
/// upper case where nothing else differs.
pub fn compare_strings(a: &str, b: &str, ignore_case: bool) -> Ordering {
    if a == b {
        return Ordering::Equal;
    }
    if let Some(order) = ascii_order(a.as_bytes(), b.as_bytes(), ignore_case) {
        return order;
    }
    // Case is folded away rather than left out of the comparison, which would also leave out the width of characters.
    if ignore_case { collate(&fold_case(a), &fold_case(b)) } else { collate(a, b) }
}

fn collate(a: &str, b: &str) -> Ordering {
    COLLATOR.with(|c| c.as_ref().map_or_else(|| a.cmp(b), |c| c.compare(a, b)))
}

/// Whether two strings are equal in that order.
pub fn equal_strings(a: &str, b: &str, ignore_case: bool) -> bool {
    if a == b {
        return true;
    }
    if plain(a) && plain(b) {
        return ignore_case && a.eq_ignore_ascii_case(b);
    }
    compare_strings(a, b, ignore_case).is_eq()
}

/// Whether every character is one that the ASCII order knows.
fn plain(text: &str) -> bool {
    text.bytes().all(|b| weight(b) != 0)
}

/// Characters that stand before the digits, in the collation's order.
const SIGNS: &[u8] = b"\t\n\x0B\x0C\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

const WEIGHTS: [u8; 128] = {
    let mut table = [0_u8; 128];
    let mut i = 0;
    while i < SIGNS.len() {
        table[SIGNS[i] as usize] = i as u8 + 1;
        i += 1;
    }
    let mut n = 0;
    while n < 10 {
        table[b'0' as usize + n] = 60 + n as u8;
        n += 1;
    }
    let mut n = 0;
    while n < 26 {
        table[b'a' as usize + n] = 80 + n as u8;
        table[b'A' as usize + n] = 80 + n as u8;
        n += 1;
    }
    table
};

/// The place of an ASCII character; 0 for control characters, which do not count, and beyond ASCII.
fn weight(b: u8) -> u8 {
    WEIGHTS.get(usize::from(b)).copied().unwrap_or(0)
}

/// The same order for printable ASCII, without the collator: first by letters and signs, then by case.
fn ascii_order(a: &[u8], b: &[u8], ignore_case: bool) -> Option<Ordering> {
    let mut case = Ordering::Equal;
    let mut result = Ordering::Equal;
    for (&x, &y) in a.iter().zip(b) {
        let (p, q) = (weight(x), weight(y));
        if p == 0 || q == 0 {
            return None;
        }
        if result.is_eq() {
            result = p.cmp(&q);
            if case.is_eq() && x != y {
                // Lower case first.
                case = y.cmp(&x);
            }
        }
    }
    let shorter = a.len().min(b.len());
    let rest = a.get(shorter..).into_iter().chain(b.get(shorter..)).flatten();
    if rest.into_iter().any(|&c| weight(c) == 0) {
        return None;
    }
    let result = result.then(a.len().cmp(&b.len()));
    Some(if ignore_case { result } else { result.then(case) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ascii_order_is_the_collators() {
        let printable: Vec<String> = (0x20_u8..0x7F).map(|b| char::from(b).to_string()).collect();
        let mut texts = printable.clone();
        texts.extend(
            ["a-b", "ab", "A b", "aB", "Ab", "AB", "a", "B1", "b10", "b2", "_x", "x_", "co-op", "coop", ""]
                .map(String::from),
        );
        for ignore_case in [false, true] {
            for a in &texts {
                for b in &texts {
                    let fast = ascii_order(a.as_bytes(), b.as_bytes(), ignore_case);
                    let slow = if ignore_case { collate(&fold_case(a), &fold_case(b)) } else { collate(a, b) };
                    assert_eq!(fast, Some(slow), "{a:?} {b:?} {ignore_case}");
                }
            }
        }
    }
}
