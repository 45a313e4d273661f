//! Replacing, splitting and escaping.

use super::{Captures, Regex, RegexParseError, Span, Subject, parser};

/// A replacement pattern taken apart for one regex: `$1`, `${name}`, `$&` and the rest.
#[derive(Clone, Debug)]
pub struct Replacement {
    parts: Vec<Part>,
}

#[derive(Clone, Debug)]
enum Part {
    Text(String),
    /// A group by slot.
    Group(usize),
    Before,
    After,
    LastGroup,
    Whole,
}

impl Replacement {
    /// Reads a replacement; what is no reference to a group of the regex stands for itself.
    pub fn parse(text: &str, regex: &Regex) -> Self {
        let mut parts = Vec::new();
        let mut literal = String::new();
        let mut rest = text;
        while let Some(at) = rest.find('$') {
            let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
            literal.push_str(before);
            match reference(from, regex) {
                Some((Part::Text(text), length)) => {
                    literal.push_str(&text);
                    rest = from.get(length..).unwrap_or_default();
                }
                Some((part, length)) => {
                    if !literal.is_empty() {
                        parts.push(Part::Text(std::mem::take(&mut literal)));
                    }
                    parts.push(part);
                    rest = from.get(length..).unwrap_or_default();
                }
                None => {
                    literal.push('$');
                    rest = from.get(1..).unwrap_or_default();
                }
            }
        }
        literal.push_str(rest);
        if !literal.is_empty() {
            parts.push(Part::Text(literal));
        }
        Self { parts }
    }

    /// Appends the replacement for a match (`Match.Result`).
    fn append(&self, out: &mut Output, subject: &Subject<'_>, captures: &Captures) {
        let span = captures.span();
        for part in &self.parts {
            match part {
                Part::Text(text) => out.text(text),
                Part::Group(slot) => out.span(subject, captures.get(*slot)),
                Part::Before => out.span(subject, Some(Span::new(0, span.index))),
                Part::After => out.span(subject, Some(Span::new(span.end(), subject.len()))),
                Part::LastGroup => out.span(subject, captures.get(captures.len() - 1)),
                Part::Whole => out.span(subject, Some(Span::new(0, subject.len()))),
            }
        }
    }

    /// The replacement for one match (`Match.Result`).
    pub fn expand(&self, subject: &Subject<'_>, captures: &Captures) -> String {
        let mut out = Output::new(subject);
        self.append(&mut out, subject, captures);
        out.finish()
    }
}

/// A reference at the start of the text, and its length in bytes.
fn reference(text: &str, regex: &Regex) -> Option<(Part, usize)> {
    let mut characters = text.chars();
    characters.next()?;
    let group = |slot: Option<usize>, length: usize| slot.map(|slot| (Part::Group(slot), length));
    match characters.next()? {
        '$' => Some((Part::Text("$".to_owned()), 2)),
        '&' => Some((Part::Group(0), 2)),
        '`' => Some((Part::Before, 2)),
        '\'' => Some((Part::After, 2)),
        '+' => Some((Part::LastGroup, 2)),
        '_' => Some((Part::Whole, 2)),
        '0'..='9' => {
            let digits = text.bytes().skip(1).take_while(u8::is_ascii_digit).count();
            let number = text.get(1..=digits)?.parse().ok()?;
            group(regex.slot_of_number(number), 1 + digits)
        }
        '{' => {
            let name = text.get(2..)?.split_once('}')?.0;
            if name.is_empty() || !name.chars().all(parser::is_word) {
                return None;
            }
            let slot = if name.bytes().all(|byte| byte.is_ascii_digit()) {
                regex.slot_of_number(name.parse().ok()?)
            } else {
                regex.slot_of_name(name)
            };
            group(slot, name.len() + 3)
        }
        _ => None,
    }
}

/// Text under construction: UTF-16 where the subject is not ASCII, so that halves of pairs meet again.
enum Output {
    Text(String),
    Units(Vec<u16>),
}

impl Output {
    fn new(subject: &Subject<'_>) -> Self {
        if subject.ascii { Self::Text(String::with_capacity(subject.text.len())) } else { Self::Units(Vec::new()) }
    }

    fn text(&mut self, text: &str) {
        match self {
            Self::Text(out) => out.push_str(text),
            Self::Units(out) => out.extend(text.encode_utf16()),
        }
    }

    fn span(&mut self, subject: &Subject<'_>, span: Option<Span>) {
        let Some(span) = span else { return };
        match self {
            Self::Text(out) => out.push_str(subject.text.get(span.index..span.end()).unwrap_or_default()),
            Self::Units(out) => out.extend_from_slice(subject.units().get(span.index..span.end()).unwrap_or_default()),
        }
    }

    fn finish(self) -> String {
        match self {
            Self::Text(out) => out,
            Self::Units(out) => String::from_utf16_lossy(&out),
        }
    }
}

impl Regex {
    /// Replaces up to `count` matches (all when `None`) from a position on.
    pub fn replace(&self, text: &str, replacement: &str, count: Option<usize>, start: Option<usize>) -> String {
        let replacement = Replacement::parse(replacement, self);
        let subject = Subject::new(text);
        let mut out = Output::new(&subject);
        let mut at = 0;
        let mut write = |captures: &Captures| {
            let span = captures.span();
            out.span(&subject, Some(Span::new(at, span.index)));
            replacement.append(&mut out, &subject, captures);
            at = span.end();
        };
        if self.is_right_to_left() {
            self.collect(&subject, count, start).iter().for_each(write);
        } else {
            self.from(&subject, start).take(count.unwrap_or(usize::MAX)).for_each(|captures| write(&captures));
        }
        out.span(&subject, Some(Span::new(at, subject.len())));
        out.finish()
    }

    /// Replaces every match by what the evaluator says; matches are evaluated in the order they are found.
    pub fn replace_with<E>(
        &self,
        text: &str,
        count: Option<usize>,
        mut evaluator: impl FnMut(&Subject<'_>, &Captures) -> Result<String, E>,
    ) -> Result<String, E> {
        let subject = Subject::new(text);
        let mut pieces: Vec<(Span, String)> = Vec::new();
        for captures in self.matches(&subject).take(count.unwrap_or(usize::MAX)) {
            pieces.push((captures.span(), evaluator(&subject, &captures)?));
        }
        if self.is_right_to_left() {
            pieces.reverse();
        }
        let mut out = Output::new(&subject);
        let mut at = 0;
        for (span, piece) in pieces {
            out.span(&subject, Some(Span::new(at, span.index)));
            out.text(&piece);
            at = span.end();
        }
        out.span(&subject, Some(Span::new(at, subject.len())));
        Ok(out.finish())
    }

    /// Splits at up to `count - 1` matches (all when `None`) from a position on; captured groups stand between the
    /// parts.
    pub fn split(&self, text: &str, count: Option<usize>, start: Option<usize>) -> Vec<String> {
        let subject = Subject::new(text);
        if count == Some(1) {
            return vec![text.to_owned()];
        }
        let found = self.collect(&subject, count.map(|count| count.saturating_sub(1)), start);
        let mut parts = Vec::new();
        let mut at = 0;
        for captures in &found {
            let span = captures.span();
            parts.push(subject.slice(Span::new(at, span.index)).into_owned());
            at = span.end();
            parts.extend(captures.iter().skip(1).flatten().map(|group| subject.slice(group).into_owned()));
        }
        parts.push(subject.slice(Span::new(at, subject.len())).into_owned());
        parts
    }

    /// Matches as they are found, from a position on.
    fn from<'m>(&'m self, subject: &'m Subject<'_>, start: Option<usize>) -> impl Iterator<Item = Captures> + 'm {
        let first = self.find(subject, start.unwrap_or_else(|| self.search_start(subject)));
        std::iter::successors(first, move |previous| self.find_next(subject, previous))
    }

    /// The first matches in the order of the text.
    fn collect(&self, subject: &Subject<'_>, count: Option<usize>, start: Option<usize>) -> Vec<Captures> {
        let mut found: Vec<Captures> = self.from(subject, start).take(count.unwrap_or(usize::MAX)).collect();
        if self.is_right_to_left() {
            found.reverse();
        }
        found
    }
}

/// `[regex]::Escape`.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{c}' => out.push_str("\\f"),
            '\\' | '*' | '+' | '?' | '|' | '{' | '[' | '(' | ')' | '^' | '$' | '.' | '#' | ' ' => {
                out.push('\\');
                out.push(character);
            }
            _ => out.push(character),
        }
    }
    out
}

/// `[regex]::Unescape`.
pub fn unescape(text: &str) -> Result<String, RegexParseError> {
    parser::unescape(text)
}
