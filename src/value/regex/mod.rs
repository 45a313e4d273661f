//! .NET regular expressions.
//!
//! A pattern is read into a tree (with .NET's error messages) and matched by one of two engines: ASCII texts and
//! patterns without look-around, backreferences and the like go to the linear-time engine of the `regex` crate;
//! everything else goes to a backtracking machine over UTF-16 units that follows .NET to the letter. Positions are
//! UTF-16 units everywhere.

mod ascii;
mod ast;
mod blocks;
mod class;
mod groups;
mod machine;
mod parser;
mod program;
mod replace;

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::fmt;
use std::rc::Rc;

use smallvec::SmallVec;

pub use replace::{Replacement, escape, unescape};

use ascii::FastRegex;
use ast::Node;
use groups::Groups;
use program::Program;

/// How many compiled patterns a session keeps.
const CACHE_SIZE: usize = 128;

/// Options of a pattern (`System.Text.RegularExpressions.RegexOptions`, same bits).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RegexOptions(pub u32);

impl RegexOptions {
    /// None of them.
    pub const NONE: Self = Self(0);
    /// Case does not matter.
    pub const IGNORE_CASE: Self = Self(1);
    /// `^` and `$` match at every line.
    pub const MULTILINE: Self = Self(2);
    /// Only named groups capture.
    pub const EXPLICIT_CAPTURE: Self = Self(4);
    /// The dot matches newlines.
    pub const SINGLELINE: Self = Self(16);
    /// White space and comments in the pattern do not count.
    pub const IGNORE_PATTERN_WHITESPACE: Self = Self(32);
    /// Searches from the end.
    pub const RIGHT_TO_LEFT: Self = Self(64);
    /// `\w`, `\d` and `\s` know ASCII only.
    pub const ECMA_SCRIPT: Self = Self(256);

    /// Whether all of `other` are set.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both sets of options.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// These options but for `other`.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

/// A pattern that does not parse; the display is .NET's message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegexParseError {
    /// The whole pattern.
    pub pattern: String,
    /// Where the reader stood, in UTF-16 units.
    pub offset: usize,
    /// What is wrong, one sentence.
    pub message: String,
}

impl fmt::Display for RegexParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Invalid pattern '{}' at offset {}. {}", self.pattern, self.offset, self.message)
    }
}

impl std::error::Error for RegexParseError {}

/// A compiled pattern. Engines are built when first needed.
#[derive(Debug)]
pub struct Regex {
    pattern: Box<str>,
    options: RegexOptions,
    node: Node,
    groups: Groups,
    fast: OnceCell<Option<FastRegex>>,
    program: OnceCell<Program>,
}

/// A stretch of text in UTF-16 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First unit.
    pub index: usize,
    /// Number of units.
    pub length: usize,
}

impl Span {
    fn new(start: usize, end: usize) -> Self {
        Self { index: start, length: end - start }
    }

    /// The unit behind the last.
    pub fn end(self) -> usize {
        self.index + self.length
    }
}

/// A match: the span of every group, by slot; slot 0 is the whole match. Slots follow the group numbers in ascending
/// order (`Regex::group_numbers`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Captures {
    spans: SmallVec<[Option<Span>; 4]>,
}

impl Captures {
    /// The whole match.
    pub fn span(&self) -> Span {
        self.get(0).unwrap_or(Span { index: 0, length: 0 })
    }

    /// A group by slot; `None` where it did not take part.
    pub fn get(&self, slot: usize) -> Option<Span> {
        self.spans.get(slot).copied().flatten()
    }

    /// Number of groups, the whole match included.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// Never: the whole match is always there.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// Every group by slot.
    pub fn iter(&self) -> impl Iterator<Item = Option<Span>> + '_ {
        self.spans.iter().copied()
    }
}

/// A text made ready for searching.
#[derive(Debug)]
pub struct Subject<'a> {
    text: &'a str,
    ascii: bool,
    units: OnceCell<Vec<u16>>,
}

impl<'a> Subject<'a> {
    /// Looks at the text once.
    pub fn new(text: &'a str) -> Self {
        Self { text, ascii: text.is_ascii(), units: OnceCell::new() }
    }

    /// The text.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Length in UTF-16 units.
    pub fn len(&self) -> usize {
        if self.ascii { self.text.len() } else { self.units().len() }
    }

    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The text of a span; half a surrogate pair becomes U+FFFD.
    pub fn slice(&self, span: Span) -> Cow<'a, str> {
        if self.ascii {
            return Cow::Borrowed(self.text.get(span.index..span.end()).unwrap_or_default());
        }
        Cow::Owned(String::from_utf16_lossy(self.units().get(span.index..span.end()).unwrap_or_default()))
    }

    fn units(&self) -> &[u16] {
        self.units.get_or_init(|| self.text.encode_utf16().collect())
    }
}

thread_local! {
    /// Most recently used first.
    static CACHE: RefCell<Vec<Rc<Regex>>> = const { RefCell::new(Vec::new()) };
}

impl Regex {
    /// Reads a pattern.
    pub fn new(pattern: &str, options: RegexOptions) -> Result<Self, RegexParseError> {
        let (node, groups) = parser::parse(pattern, options)?;
        Ok(Self { pattern: pattern.into(), options, node, groups, fast: OnceCell::new(), program: OnceCell::new() })
    }

    /// Reads a pattern or takes it from the cache of the thread.
    pub fn cached(pattern: &str, options: RegexOptions) -> Result<Rc<Self>, RegexParseError> {
        let known = CACHE.with_borrow_mut(|cache| {
            let at = cache.iter().position(|known| known.options == options && *known.pattern == *pattern)?;
            if at > 0 {
                cache[..=at].rotate_right(1);
            }
            cache.first().cloned()
        });
        if let Some(known) = known {
            return Ok(known);
        }
        let compiled = Rc::new(Self::new(pattern, options)?);
        CACHE.with_borrow_mut(|cache| {
            cache.truncate(CACHE_SIZE - 1);
            cache.insert(0, Rc::clone(&compiled));
        });
        Ok(compiled)
    }

    /// The pattern as it was given.
    pub fn pattern(&self) -> &str {
        &self.pattern
    }

    /// The options as they were given.
    pub fn options(&self) -> RegexOptions {
        self.options
    }

    /// Whether matches are searched from the end.
    pub fn is_right_to_left(&self) -> bool {
        self.options.contains(RegexOptions::RIGHT_TO_LEFT)
    }

    /// Group numbers in ascending order, one for each slot.
    pub fn group_numbers(&self) -> Vec<usize> {
        self.groups.numbers().collect()
    }

    /// Group names, one for each slot; a numbered group's name is its number.
    pub fn group_names(&self) -> Vec<String> {
        self.groups.names().collect()
    }

    /// The slot of a group by number.
    pub fn slot_of_number(&self, number: usize) -> Option<usize> {
        self.groups.slot_of(number)
    }

    /// The slot of a group by name, or by number in digits.
    pub fn slot_of_name(&self, name: &str) -> Option<usize> {
        let number = self.groups.number_of(name).or_else(|| name.parse().ok())?;
        self.groups.slot_of(number)
    }

    /// Whether the pattern occurs.
    pub fn is_match(&self, text: &str) -> bool {
        if text.is_ascii()
            && let Some(fast) = self.fast_for(text)
        {
            return fast.engine.is_match(text.as_bytes());
        }
        let subject = Subject::new(text);
        let start = self.search_start(&subject);
        self.find(&subject, start).is_some()
    }

    /// Where searching begins: the start, or the end when searching right to left.
    pub fn search_start(&self, subject: &Subject<'_>) -> usize {
        if self.is_right_to_left() { subject.len() } else { 0 }
    }

    /// The first match from a position on.
    pub fn find(&self, subject: &Subject<'_>, start: usize) -> Option<Captures> {
        if subject.ascii
            && let Some(fast) = self.fast_for(subject.text)
        {
            return self.find_fast(fast, subject.text.as_bytes(), start);
        }
        if start > subject.len() {
            return None;
        }
        let found = machine::search(self.program(), subject.units(), start)?;
        let spans = (0..self.groups.len()).map(|slot| found.last(slot).map(|(start, end)| Span::new(start, end)));
        Some(Captures { spans: spans.collect() })
    }

    /// The next match after one: an empty match moves on by one unit.
    pub fn find_next(&self, subject: &Subject<'_>, previous: &Captures) -> Option<Captures> {
        let span = previous.span();
        let start = if self.is_right_to_left() {
            if span.length > 0 { span.index } else { span.index.checked_sub(1)? }
        } else {
            span.end() + usize::from(span.length == 0)
        };
        if start > subject.len() { None } else { self.find(subject, start) }
    }

    /// All matches in the order they are found.
    pub fn matches<'r, 's>(&'r self, subject: &'s Subject<'_>) -> impl Iterator<Item = Captures> + use<'r, 's> {
        let first = self.find(subject, self.search_start(subject));
        std::iter::successors(first, move |previous| self.find_next(subject, previous))
    }

    /// Everything that every group captured, by slot, for a match of this pattern (`Group.Captures`).
    pub fn capture_lists(&self, subject: &Subject<'_>, captures: &Captures) -> Vec<Vec<Span>> {
        let span = captures.span();
        let start = if self.is_right_to_left() { span.end() } else { span.index };
        let Some(found) = machine::search(self.program(), subject.units(), start) else { return Vec::new() };
        found.lists.iter().map(|list| list.iter().map(|(start, end)| Span::new(*start, *end)).collect()).collect()
    }

    fn program(&self) -> &Program {
        self.program.get_or_init(|| program::compile(&self.node, &self.groups, self.is_right_to_left()))
    }

    /// The fast engine, if the pattern and the (ASCII) text allow it.
    fn fast_for(&self, text: &str) -> Option<&FastRegex> {
        let fast = self
            .fast
            .get_or_init(|| if self.is_right_to_left() { None } else { ascii::build(&self.node, &self.groups) })
            .as_ref()?;
        (!fast.end_matters || !text.ends_with('\n')).then_some(fast)
    }

    fn find_fast(&self, fast: &FastRegex, text: &[u8], start: usize) -> Option<Captures> {
        if start > text.len() {
            return None;
        }
        let mut spans: SmallVec<[Option<Span>; 4]> = SmallVec::from_elem(None, self.groups.len());
        if fast.slots.len() == 1 {
            let found = fast.engine.find_at(text, start)?;
            if let Some(whole) = spans.first_mut() {
                *whole = Some(Span::new(found.start(), found.end()));
            }
            return Some(Captures { spans });
        }
        let mut locations = fast.engine.capture_locations();
        fast.engine.captures_read_at(&mut locations, text, start)?;
        for (index, slot) in fast.slots.iter().enumerate() {
            if let Some((start, end)) = locations.get(index)
                && let Some(span) = spans.get_mut(*slot)
            {
                *span = Some(Span::new(start, end));
            }
        }
        Some(Captures { spans })
    }
}

#[cfg(test)]
mod tests;
