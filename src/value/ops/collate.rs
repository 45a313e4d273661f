//! Order of strings: the Unicode collation that .NET uses for en-US and the invariant culture.

use std::cmp::Ordering;

use icu_collator::options::{CaseLevel, CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};

thread_local! {
    static SENSITIVE: Option<CollatorBorrowed<'static>> = collator(false);
    static INSENSITIVE: Option<CollatorBorrowed<'static>> = collator(true);
}

fn collator(ignore_case: bool) -> Option<CollatorBorrowed<'static>> {
    let mut options = CollatorOptions::default();
    options.strength = Some(if ignore_case { Strength::Secondary } else { Strength::Tertiary });
    options.case_level = Some(CaseLevel::Off);
    Collator::try_new(Default::default(), options).ok()
}

/// Orders two strings as .NET's culture comparison does.
pub fn compare_strings(a: &str, b: &str, ignore_case: bool) -> Ordering {
    if a == b {
        return Ordering::Equal;
    }
    let collator = if ignore_case { &INSENSITIVE } else { &SENSITIVE };
    collator.with(|c| c.as_ref().map_or_else(|| a.cmp(b), |c| c.compare(a, b)))
}
