//! A named source text and places in it.

use std::fmt;
use std::rc::Rc;

/// A half-open range of byte offsets into a [`Source`]'s text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range `start..end`.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start) as usize
    }

    /// Whether the span covers no byte.
    pub fn is_empty(self) -> bool {
        self.end <= self.start
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// One-based line and column; the column counts characters as PowerShell does (UTF-16 units).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineColumn {
    /// One-based line.
    pub line: u32,
    /// One-based column.
    pub column: u32,
}

/// A source text with its name: the script's path, or `None` for text typed or passed on the command line.
#[derive(Debug)]
pub struct Source {
    name: Option<Rc<str>>,
    text: Rc<str>,
    line_starts: std::cell::OnceCell<Vec<u32>>,
}

impl Source {
    /// A source; `name` is the path of the script file, if it came from one.
    pub fn new(name: Option<Rc<str>>, text: impl Into<Rc<str>>) -> Self {
        Self { name, text: text.into(), line_starts: std::cell::OnceCell::new() }
    }

    /// The script's path, if the text came from a file.
    pub fn name(&self) -> Option<&Rc<str>> {
        self.name.as_ref()
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of a span; empty where the span does not lie on character boundaries.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    fn starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            std::iter::once(0).chain(self.text.match_indices('\n').map(|(i, _)| i as u32 + 1)).collect()
        })
    }

    /// Line and column of a byte offset.
    pub fn line_column(&self, offset: u32) -> LineColumn {
        let starts = self.starts();
        let line = starts.partition_point(|&s| s <= offset).max(1);
        let start = starts.get(line - 1).copied().unwrap_or(0);
        let beyond = (offset as usize).saturating_sub(self.text.len());
        let before = self.text.get(start as usize..offset as usize - beyond);
        let column = before.map_or(0, |t| t.encode_utf16().count()) + beyond;
        LineColumn { line: line as u32, column: column as u32 + 1 }
    }

    /// The text of a one-based line, without its line end.
    pub fn line(&self, line: u32) -> &str {
        let starts = self.starts();
        let start = starts.get(line.saturating_sub(1) as usize).copied().unwrap_or(self.text.len() as u32) as usize;
        let end = starts.get(line as usize).map_or(self.text.len(), |&e| e as usize);
        self.text.get(start..end).unwrap_or("").trim_end_matches(['\n', '\r'])
    }
}
