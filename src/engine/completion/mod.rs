//! What could stand at the cursor: the answers to Tab at the prompt and to `TabExpansion2`.

mod commands;

use super::Engine;

/// What kind of thing a match is, as `CompletionResultType` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatchKind {
    /// Text of no other kind.
    Text,
    /// A command.
    Command,
}

impl MatchKind {
    /// The name in `CompletionResultType`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "Text",
            Self::Command => "Command",
        }
    }
}

/// One possible completion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// What it is.
    pub kind: MatchKind,
    /// What replaces the range.
    pub text: String,
    /// What a list of matches shows.
    pub list_text: String,
}

/// The range that a match replaces, and the matches in the order they are offered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completion {
    /// Where the range starts, in the units of the question.
    pub start: usize,
    /// Its length, in the same units.
    pub length: usize,
    /// What could replace it.
    pub matches: Vec<Match>,
}

/// Completes at a cursor counted in UTF-16 units, as the shell's own interfaces count.
pub fn complete(engine: &mut Engine, text: &str, cursor: usize) -> Completion {
    let mut units = 0;
    let mut at = text.len();
    for (index, c) in text.char_indices() {
        if units >= cursor {
            at = index;
            break;
        }
        units += c.len_utf16();
    }
    let found = complete_at_byte(engine, text, at);
    let count = |t: Option<&str>| t.map_or(0, |t| t.encode_utf16().count());
    Completion {
        start: count(text.get(..found.start)),
        length: count(text.get(found.start..found.start + found.length)),
        matches: found.matches,
    }
}

/// Completes at a cursor counted in bytes; the range is in bytes too.
pub fn complete_at_byte(engine: &mut Engine, text: &str, cursor: usize) -> Completion {
    let head = text.get(..cursor).unwrap_or(text);
    let start = head.rfind(|c: char| c.is_whitespace() || "|;({&".contains(c)).map_or(0, |i| i + 1);
    let word = head.get(start..).unwrap_or_default();
    let length = word.len();
    let leads = head.get(..start).unwrap_or_default().trim_end();
    if !(leads.is_empty() || leads.ends_with(['|', ';', '(', '{', '&'])) || word.is_empty() {
        return Completion { start, length, matches: Vec::new() };
    }
    Completion { start, length, matches: commands::matching(engine, word) }
}
