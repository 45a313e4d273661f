//! The grammar's productions; names are those of `grammar/language.ebnf`.

pub(super) mod attribute;
pub(super) mod class;
pub(super) mod command;
pub(super) mod control;
pub(super) mod expression;
pub(super) mod flow;
pub(super) mod function;
pub(super) mod hash;
pub(super) mod loops;
pub(super) mod member;
pub(super) mod pipeline;
pub(super) mod primary;
pub(super) mod script;
pub(super) mod statement;
pub(super) mod switch;
pub(super) mod type_name;
pub(super) mod using;

use super::classify::TokenKind;
use super::input::In;
use super::lexer::trivia::{line_end, trivia};
use super::lexer::{full_span, peek};
use super::token::{Mode, Tk, Token};
use crate::text::Span;

/// Skips line ends, with the white space and comments before them.
fn newlines(mut i: In<'_>) -> In<'_> {
    loop {
        let at = trivia(i);
        match line_end(at) {
            0 => return at,
            n => i = at.skip(n),
        }
    }
}

/// Skips line ends and semicolons.
fn terminators(mut i: In<'_>) -> In<'_> {
    loop {
        let at = newlines(i);
        if at.byte(0) != b';' {
            return at;
        }
        i = at.skip(1);
    }
}

/// The empty extent after something.
fn after(span: Span) -> Span {
    Span::new(span.end, span.end)
}

/// Where a token is reported that should be another; the end of the input counts as one character behind the last.
fn place(token: Token) -> Span {
    if token.kind == Tk::EndOfInput { Span::new(token.end + 1, token.end + 1) } else { token.span() }
}

/// Behind a token.
fn past(i: In<'_>, token: Token) -> In<'_> {
    i.at(token.end)
}

/// Behind a token that is a keyword here.
fn past_keyword(i: In<'_>, token: Token) -> In<'_> {
    i.mark(token.span(), TokenKind::Keyword);
    i.at(token.end)
}

/// Behind a token that is an operator here.
fn past_operator(i: In<'_>, token: Token) -> In<'_> {
    i.mark(token.span(), TokenKind::Operator);
    i.at(token.end)
}

/// Behind the next token if it is of this kind.
fn eat(i: In<'_>, kind: Tk, mode: Mode) -> Option<In<'_>> {
    let token = peek(i, mode);
    (token.kind == kind).then(|| past(i, token))
}

/// Reports the next token as one that cannot stand here; returns the place behind it.
fn unexpected(i: In<'_>, token: Token) -> In<'_> {
    let span = full_span(i, token);
    i.report(span, "UnexpectedToken", &[i.slice(span)]);
    i.at(span.end)
}

/// Skips to one of the tokens that brackets opened meanwhile do not enclose.
fn synchronize<'a>(mut i: In<'a>, stops: &[Tk]) -> In<'a> {
    let mut open = 0u32;
    loop {
        let token = peek(i, Mode::Expression);
        if token.kind == Tk::EndOfInput || (open == 0 && stops.contains(&token.kind)) {
            return i;
        }
        match token.kind {
            Tk::LParen | Tk::DollarParen | Tk::AtParen | Tk::LCurly | Tk::AtCurly | Tk::LBracket => open += 1,
            Tk::RParen | Tk::RCurly | Tk::RBracket => match open.checked_sub(1) {
                Some(n) => open = n,
                None => return i,
            },
            _ => {}
        }
        let end = full_span(i, token).end;
        i = i.at(end.max(token.start + 1).min(i.end));
    }
}
