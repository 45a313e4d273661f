//! The parser's entry.

use super::ParseError;
use super::ast::ScriptBlock;
use crate::text::{Source, Span};
use std::rc::Rc;

/// The outcome of a parse: a tree, always, and what was wrong with the text.
#[derive(Debug, Clone)]
pub struct Parsed {
    /// The whole text; with errors it may hold `Error` nodes and must not be run.
    pub script: Rc<ScriptBlock>,
    /// In the order found.
    pub errors: Vec<ParseError>,
    /// Places of all comments, in order.
    pub comments: Vec<Span>,
}

impl Parsed {
    /// Whether more input could complete the text, so that a prompt should ask for another line.
    pub fn incomplete(&self) -> bool {
        self.errors.iter().any(|e| e.incomplete)
    }
}

/// Parses a script.
pub fn parse(source: &Source) -> Parsed {
    let end = source.text().len() as u32;
    let span = Span::new(0, end);
    let script = ScriptBlock { span, body: span, ..ScriptBlock::default() };
    let error = ParseError {
        span,
        id: "ParserNotBuilt".into(),
        message: "The parser is not built yet.".to_owned(),
        incomplete: false,
    };
    Parsed { script: Rc::new(script), errors: vec![error], comments: Vec::new() }
}
