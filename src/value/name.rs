//! Interned names, compared without regard to case.

use std::cell::RefCell;
use std::fmt;
use std::hash::{Hash, Hasher};

use rustc_hash::FxHashMap;

/// An interned name (variable, property, parameter, command). Two names are equal when they differ only in case;
/// the spelling it was made with is kept for display. Copying and comparing cost a word.
#[derive(Clone, Copy)]
pub struct Name(&'static Entry);

struct Entry {
    text: &'static str,
    /// The same number for all spellings.
    fold: u32,
}

#[derive(Default)]
struct Interner {
    names: FxHashMap<&'static str, Name>,
}

impl Interner {
    fn intern(&mut self, text: &str) -> Name {
        if let Some(&name) = self.names.get(text) {
            return name;
        }
        let folded = fold_case(text);
        let fold = if folded == text { self.names.len() as u32 } else { self.intern(&folded).key() };
        // Names live as long as the program: there are few of them, and `as_str` can borrow for ever.
        let text: &'static str = Box::leak(text.into());
        let name = Name(Box::leak(Box::new(Entry { text, fold })));
        self.names.insert(text, name);
        name
    }
}

thread_local! {
    static INTERNER: RefCell<Interner> = RefCell::default();
}

/// Folds a text for comparison without regard to case: .NET's `OrdinalIgnoreCase`, one character to one character.
pub fn fold_case(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.chars().map(fold_char).collect() }
}

/// Folds one character as [`fold_case`] does.
pub fn fold_char(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    let mut upper = c.to_uppercase();
    let up = match (upper.next(), upper.next()) {
        (Some(u), None) => u,
        _ => c,
    };
    let mut lower = up.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(l), None) => l,
        _ => up,
    }
}

impl Name {
    /// The name for a text, in the spelling given.
    pub fn new(text: &str) -> Self {
        INTERNER.with_borrow_mut(|i| i.intern(text))
    }

    /// The spelling it was made with.
    pub fn as_str(self) -> &'static str {
        self.0.text
    }

    /// A number that is the same for all spellings of the name.
    pub fn key(self) -> u32 {
        self.0.fold
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.0.fold == other.0.fold
    }
}
impl Eq for Name {}
impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u32(self.0.fold);
    }
}
impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_differing_in_case_are_equal_and_keep_their_spelling() {
        let (a, b) = (Name::new("EnableOfflineIM"), Name::new("enableofflineim"));
        assert_eq!(a, b);
        assert_eq!(a.as_str(), "EnableOfflineIM");
        assert_ne!(a, Name::new("EnableOffline"));
    }
}
