//! What each piece of a text is, for colouring and completion.

use super::input::{Context, In};
use super::lexer::peek;
use super::parser::parse_marked;
use super::token::{Mode, Tk};
use crate::text::{Source, Span};
use std::cmp::Reverse;

/// What a piece of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// A command's name.
    Command,
    /// `-Name`.
    Parameter,
    /// A string or a bare argument.
    String,
    /// A number.
    Number,
    /// `$x`, `@x`.
    Variable,
    /// `+`, `-eq`, `|`, `=`.
    Operator,
    /// `if`, `function`.
    Keyword,
    /// A type name or attribute name.
    Type,
    /// A comment.
    Comment,
    /// A property or method name, a hash key.
    Member,
}

/// The pieces of a text in order, without overlaps; brackets, separators and white space are left out.
/// A text with errors is classified as far as it can be understood.
pub fn classify(source: &Source) -> Vec<(Span, TokenKind)> {
    let (parsed, marks) = parse_marked(source, true);
    let pieces = flatten(marks);
    if parsed.errors.is_empty() { pieces } else { fill_gaps(source, pieces) }
}

/// Cuts nested pieces apart: the inner one wins, and of two with one span the later.
fn flatten(marks: Vec<(Span, TokenKind)>) -> Vec<(Span, TokenKind)> {
    let mut marks: Vec<(usize, (Span, TokenKind))> =
        marks.into_iter().filter(|(span, _)| !span.is_empty()).enumerate().collect();
    marks.sort_by_key(|(n, (span, _))| (span.start, Reverse(span.end), *n));
    let mut pieces: Vec<(Span, TokenKind)> = Vec::with_capacity(marks.len());
    let mut open: Vec<(u32, TokenKind)> = Vec::new();
    let mut at = 0;
    let mut emit = |from: u32, to: u32, kind: TokenKind| {
        if from < to {
            pieces.push((Span::new(from, to), kind));
        }
    };
    for (_, (span, kind)) in marks {
        while let Some((end, outer)) = open.last().copied().filter(|(end, _)| *end <= span.start) {
            emit(at, end, outer);
            at = at.max(end);
            open.pop();
        }
        let end = match open.last() {
            Some((end, outer)) => {
                emit(at, span.start, *outer);
                span.end.min(*end)
            }
            None => span.end,
        };
        at = at.max(span.start);
        open.push((end, kind));
    }
    while let Some((end, kind)) = open.pop() {
        emit(at, end, kind);
        at = at.max(end);
    }
    pieces
}

/// Classifies by token what no rule understood.
fn fill_gaps(source: &Source, pieces: Vec<(Span, TokenKind)>) -> Vec<(Span, TokenKind)> {
    let cx = Context::new(source.text(), false);
    let mut filled = Vec::with_capacity(pieces.len());
    let mut at = 0;
    for (span, kind) in pieces {
        gap(In { end: span.start, ..In::new(&cx).at(at) }, &mut filled);
        filled.push((span, kind));
        at = span.end;
    }
    gap(In::new(&cx).at(at), &mut filled);
    filled
}

fn gap(mut i: In<'_>, filled: &mut Vec<(Span, TokenKind)>) {
    while !i.is_end() {
        let token = peek(i, Mode::Expression);
        let kind = match token.kind {
            Tk::EndOfInput => return,
            Tk::Variable | Tk::Splat => Some(TokenKind::Variable),
            Tk::Number => Some(TokenKind::Number),
            Tk::Parameter => Some(TokenKind::Parameter),
            Tk::Keyword(_) => Some(TokenKind::Keyword),
            Tk::Identifier | Tk::Generic => Some(TokenKind::String),
            Tk::Op(_) | Tk::Not | Tk::Bnot | Tk::Exclaim | Tk::Assign(_) | Tk::Pipe | Tk::AndAnd | Tk::OrOr => {
                Some(TokenKind::Operator)
            }
            kind if kind.is_string() => Some(TokenKind::String),
            _ => None,
        };
        let end = if token.kind.is_string() { i.end } else { token.end.max(token.start + 1) };
        if let Some(kind) = kind {
            filled.push((Span::new(token.start, end.min(i.end)), kind));
        }
        i = i.at(end);
    }
}
