//! What the line editor asks of the shell: completions and colours.

use std::borrow::Cow;
use std::cell::RefCell;

use rustyline::completion::{Completer, Pair};
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::Hinter;
use rustyline::line_buffer::LineBuffer;
use rustyline::validate::Validator;
use rustyline::{Changeset, Context};

use super::colors;
use crate::engine::{Engine, completion};

/// What is being read.
pub(super) enum Kind {
    /// A line of a statement, with what was typed in earlier lines of it.
    Command(String),
    /// An answer to a command.
    Answer,
    /// An answer that nobody may see.
    Secret,
}

/// The editor's helper.
pub(super) struct Helper {
    colors: bool,
    kind: RefCell<Kind>,
    engine: RefCell<Option<Engine>>,
    /// The line that was completed last, the cursor in it, and how much behind the cursor belongs to the word.
    completed: RefCell<(String, usize, usize)>,
}

impl Helper {
    pub(super) fn new(colors: bool) -> Self {
        Self { colors, kind: RefCell::new(Kind::Answer), engine: RefCell::default(), completed: RefCell::default() }
    }

    pub(super) fn set_kind(&self, kind: Kind) {
        self.kind.replace(kind);
    }

    /// Takes the engine while a line is edited.
    pub(super) fn lend(&self, engine: Engine) {
        self.engine.replace(Some(engine));
    }

    /// Gives it back.
    pub(super) fn give_back(&self) -> Option<Engine> {
        self.engine.take()
    }
}

impl Completer for Helper {
    type Candidate = Pair;

    fn complete(&self, line: &str, pos: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        let kind = self.kind.borrow();
        let Kind::Command(before) = &*kind else { return Ok((pos, Vec::new())) };
        let mut engine = self.engine.borrow_mut();
        let Some(engine) = engine.as_mut() else { return Ok((pos, Vec::new())) };
        let text = format!("{before}{line}");
        let found = completion::complete_at_byte(engine, &text, before.len() + pos);
        let Some(start) = found.start.checked_sub(before.len()).filter(|s| *s <= pos) else {
            return Ok((pos, Vec::new()));
        };
        let end = (start + found.length).clamp(pos, line.len());
        self.completed.replace((line.to_owned(), pos, end - pos));
        let pair = |m: completion::Match| Pair { display: m.list_text, replacement: m.text };
        Ok((start, found.matches.into_iter().map(pair).collect()))
    }

    fn update(&self, line: &mut LineBuffer, start: usize, elected: &str, changes: &mut Changeset) {
        let completed = self.completed.borrow();
        let (before, pos, tail) = &*completed;
        let untouched = line.as_str() == before && line.pos() == *pos;
        let end = line.pos() + if untouched { *tail } else { 0 };
        line.replace(start..end, elected, changes);
    }
}

impl Highlighter for Helper {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        match &*self.kind.borrow() {
            Kind::Secret => Cow::Owned("*".repeat(line.chars().count())),
            Kind::Command(before) if self.colors => Cow::Owned(colors::paint(before, line)),
            Kind::Command(_) | Kind::Answer => Cow::Borrowed(line),
        }
    }

    fn highlight_char(&self, _: &str, _: usize, _: CmdKind) -> bool {
        match &*self.kind.borrow() {
            Kind::Secret => true,
            Kind::Command(_) => self.colors,
            Kind::Answer => false,
        }
    }
}

impl Hinter for Helper {
    type Hint = String;
}

impl Validator for Helper {}

impl rustyline::Helper for Helper {}
