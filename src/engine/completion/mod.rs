//! What could stand at the cursor: the answers to Tab at the prompt and to `TabExpansion2`.
//!
//! [`place`] scans the text before the cursor and says what is being typed there; each kind of thing has a file that
//! knows its candidates. Types of expressions are inferred ([`infer`]) from values the session has and from what the
//! text says; nothing with an effect is run.

mod arguments;
mod attributes;
mod commands;
mod comments;
mod files;
mod hash_keys;
mod infer;
mod input;
mod members;
mod names;
mod parameters;
mod place;
mod quoting;
mod scan;
mod scan_ends;
mod types;
mod variables;

use std::cell::RefCell;
use std::rc::Rc;

use super::Engine;
use crate::value::{Name, Value};
use input::Input;
use place::Place;

/// What kind of thing a match is, as `CompletionResultType` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatchKind {
    /// Text of no other kind.
    Text,
    /// A command.
    Command,
    /// A file or another item that contains none.
    ProviderItem,
    /// A directory.
    ProviderContainer,
    /// A property, or a key of a hashtable.
    Property,
    /// A method.
    Method,
    /// A parameter or an operator.
    ParameterName,
    /// A value of a parameter.
    ParameterValue,
    /// A variable.
    Variable,
    /// A namespace of types.
    Namespace,
    /// A type.
    Type,
    /// A word of comment-based help.
    Keyword,
}

impl MatchKind {
    /// The name in `CompletionResultType`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "Text",
            Self::Command => "Command",
            Self::ProviderItem => "ProviderItem",
            Self::ProviderContainer => "ProviderContainer",
            Self::Property => "Property",
            Self::Method => "Method",
            Self::ParameterName => "ParameterName",
            Self::ParameterValue => "ParameterValue",
            Self::Variable => "Variable",
            Self::Namespace => "Namespace",
            Self::Type => "Type",
            Self::Keyword => "Keyword",
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
    /// One line about it.
    pub tool_tip: String,
}

impl Match {
    fn new(kind: MatchKind, text: impl Into<String>, list_text: impl Into<String>) -> Self {
        let list_text = list_text.into();
        Self { kind, text: text.into(), tool_tip: list_text.clone(), list_text }
    }

    fn plain(kind: MatchKind, text: &str) -> Self {
        Self::new(kind, text, text)
    }
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

/// Where the room of the emulated deployment tells which identities it stores: an extension of the engine. The argument
/// is a noun without verb (`CsClientPolicy`).
pub struct IdentityCompleter(pub fn(&mut Engine, &str) -> Vec<String>);

/// What `Register-ArgumentCompleter` registered: an extension of the engine.
#[derive(Default)]
pub struct ArgumentCompleters {
    /// Command (`None`: every command), parameter and script block, the latest last.
    pub entries: RefCell<Vec<(Option<Name>, Name, Value)>>,
}

/// Completes at a cursor counted in UTF-16 units, as the shell's own interfaces count; so is the range.
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
    let cursor = if text.is_char_boundary(cursor) { cursor } else { text.len() };
    let (success, errors) = (engine.success(), engine.error_list().borrow().clone());
    let mut cx = Cx::new(engine, text, cursor);
    let found = cx.find();
    // Completers are scripts: what they do to `$?` and `$Error` is nobody's business.
    engine.set_success(success);
    *engine.error_list().borrow_mut() = errors;
    found
}

/// One question: the engine, the text, and what is known of the cursor's place.
struct Cx<'a> {
    engine: &'a mut Engine,
    text: &'a str,
    cursor: usize,
    scan: Rc<scan::Scan>,
    input: Rc<Input>,
}

impl<'a> Cx<'a> {
    fn new(engine: &'a mut Engine, text: &'a str, cursor: usize) -> Self {
        let scan = Rc::new(scan::scan(text.get(..cursor).unwrap_or(text)));
        let input = Rc::new(Input::new(text, cursor, &scan));
        Self { engine, text, cursor, scan, input }
    }

    fn slice(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    fn find(&mut self) -> Completion {
        let place = self.scan.place.clone();
        let start = place.start().unwrap_or(self.cursor);
        let end = place.word_end(self.text, self.cursor);
        let word = self.slice(start, end);
        let range = |matches| Completion { start, length: end - start, matches };
        match place {
            Place::Command { .. } => range(self.commands(word)),
            Place::Parameter { .. } => range(self.parameters(word)),
            Place::Argument { .. } => range(self.arguments(word, None)),
            Place::Text { quote, here: false, .. } => {
                let inner = word.strip_prefix(quote).unwrap_or(word);
                let inner = inner.strip_suffix(quote).unwrap_or(inner);
                if quote == '"' && inner.contains('$') {
                    return self.nothing();
                }
                range(self.quoted(inner, quote))
            }
            Place::Variable { braced, .. } => {
                let matches = self.variables(word, braced);
                range(matches)
            }
            Place::Member { target, is_static, .. } => {
                let matches = self.members(target, is_static, word);
                if matches.is_empty() { self.nothing() } else { range(matches) }
            }
            Place::Operator { .. } => range(names::operators(word)),
            Place::Type { .. } => range(self.types(word)),
            Place::Namespace { .. } => range(types::namespaces(word)),
            Place::HashKey { .. } => range(self.hash_keys(word)),
            Place::AttributeArgument { attribute, .. } => range(attributes::arguments(&attribute, word)),
            Place::Label { .. } => range(self.labels(word)),
            Place::File { .. } => range(self.files(word, files::Wanted::default(), None)),
            Place::Comment { .. } | Place::BlockComment { .. } => comments::complete(self),
            Place::Gap if self.text.trim().is_empty() => Completion::default(),
            Place::Gap => Completion { start: self.cursor, length: 0, matches: Vec::new() },
            Place::Text { .. } => self.nothing(),
            Place::Other { .. } => range(Vec::new()),
        }
    }

    /// No match anywhere: the range is the whole text.
    fn nothing(&self) -> Completion {
        Completion { start: 0, length: self.text.len(), matches: Vec::new() }
    }

    /// Labels of the loops around the cursor, outermost first.
    fn labels(&self, word: &str) -> Vec<Match> {
        let labels = self.scan.levels.iter().filter_map(|l| l.label.as_deref());
        let fits = labels.filter(|l| names::begins(l, word));
        fits.map(|l| Match::plain(MatchKind::Text, l)).collect()
    }

    /// Completions inside an open string.
    fn quoted(&mut self, inner: &str, quote: char) -> Vec<Match> {
        let Some(level) = self.scan.level() else { return Vec::new() };
        match level.mode {
            scan::Mode::Command if level.words.is_empty() => self.quoted_command(inner, quote),
            scan::Mode::Command => self.arguments(inner, Some(quote)),
            _ if level.redirected => self.files(inner, files::Wanted::default(), Some(quote)),
            _ => {
                let values = self.assigned_values(inner, quote);
                if values.is_empty() { self.files(inner, files::Wanted::default(), Some(quote)) } else { values }
            }
        }
    }
}
