//! The parser's entry.

use super::ParseError;
use super::ast::{ScriptBlock, Text};
use super::classify::TokenKind;
use super::input::{Context, In};
use super::rules::script;
use crate::text::{Source, Span};
use std::rc::Rc;

/// The outcome of a parse: a tree, always, and what was wrong with the text.
#[derive(Debug, Clone)]
pub struct Parsed {
    /// The whole text; with errors it may hold `Error` nodes and must not be run.
    pub script: Rc<ScriptBlock>,
    /// In the order found.
    pub errors: Vec<ParseError>,
    /// What is wrong with the types that it defines (duplicate members, values of an enum that are no constants), also
    /// within functions: PowerShell reports it as a parse error too, but only when it is about to run the script.
    pub definition_errors: Vec<ParseError>,
    /// How many of the errors are of the grammar alone; rules beyond it are checked after the types are looked up.
    pub syntax_errors: usize,
    /// The types that classes name, whose names must mean something before the script runs.
    pub type_uses: Vec<TypeUse>,
    /// The names of the types that the script defines.
    pub defined: Vec<Text>,
    /// Places of all comments, in order.
    pub comments: Vec<Span>,
}

/// A type or attribute that a class names.
#[derive(Debug, Clone, Copy)]
pub struct TypeUse {
    /// Its text, type arguments included.
    pub span: Span,
    /// Its name alone.
    pub name: Span,
    /// Whether it is an attribute.
    pub is_attribute: bool,
}

impl Parsed {
    /// Whether more input could complete the text, so that a prompt should ask for another line.
    pub fn incomplete(&self) -> bool {
        self.errors.iter().any(|e| e.incomplete)
    }
}

/// Parses a script.
pub fn parse(source: &Source) -> Parsed {
    parse_marked(source, false).0
}

/// What a script that is only data (a file of texts) must not hold; the commands are those that it may call.
pub fn restricted_errors(source: &Source, script: &ScriptBlock, commands: &[&str]) -> Vec<ParseError> {
    let cx = Context::new(source.text(), false);
    super::check::restricted(script, In::new(&cx), commands.to_vec());
    cx.finish().0
}

/// Parses, and notes what each piece of the text is if asked to.
pub(super) fn parse_marked(source: &Source, marks: bool) -> (Parsed, Vec<(Span, TokenKind)>) {
    let cx = Context::new(source.text(), marks);
    let input = In::new(&cx);
    let mut found = super::check::Found::default();
    let mut syntax_errors = 0;
    let script = if let Ok((_, script)) = script::script(input) {
        syntax_errors = cx.error_count();
        found = super::check::script(&script, input);
        script
    } else {
        let span = Span::new(0, source.text().len() as u32);
        ScriptBlock { span, body: span, ..ScriptBlock::default() }
    };
    let (errors, comments, marks) = cx.finish();
    let parsed = Parsed {
        script: Rc::new(script),
        errors,
        definition_errors: found.definitions.into_all(),
        syntax_errors,
        type_uses: found.type_uses,
        defined: found.defined,
        comments,
    };
    (parsed, marks)
}
