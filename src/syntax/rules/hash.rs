//! Hash literals.

use super::super::ast::{AssignmentOp, Expr, HashEntry, Hashtable, Statement};
use super::super::chars::{is_identifier, is_identifier_start};
use super::super::classify::TokenKind;
use super::super::input::{In, Res};
use super::super::lexer::{peek, word};
use super::super::token::{Mode, Tk};
use super::expression::unary_expression;
use super::script::close_curly;
use super::statement::statement;
use super::{after, newlines, past_operator, synchronize, terminators};
use crate::text::Span;
use nom::Parser;
use nom::combinator::opt;

/// `hash-literal = "@{" { hash-entry terminator } "}"`
pub(crate) fn hash_literal(i: In<'_>) -> Res<'_, Expr> {
    let open = Span::new(i.at, i.at + 2);
    let mut entries = Vec::new();
    let mut at = terminators(i.skip(2));
    loop {
        let (rest, entry) = opt(hash_entry).parse(at)?;
        at = rest;
        let Some(entry) = entry else { break };
        entries.push(entry);
        if !matches!(peek(at, Mode::Command).kind, Tk::NewLine | Tk::Semi) {
            break;
        }
        at = terminators(at);
    }
    let (rest, _) = close_curly(at, after(open));
    Ok((rest, Expr::Hashtable(Hashtable { entries, span: rest.since(i.at) })))
}

/// `hash-entry = hash-key "=" statement`
fn hash_entry(i: In<'_>) -> Res<'_, HashEntry> {
    let (rest, key) = hash_key(i)?;
    let equals = peek(rest, Mode::Expression);
    if equals.kind != Tk::Assign(AssignmentOp::Assign) {
        let place = after(key.span());
        i.report(place, "MissingEqualsInHashLiteral", &[]);
        let rest = synchronize(rest, &[Tk::RCurly, Tk::Semi, Tk::NewLine]);
        return Ok((rest, HashEntry { key, value: Statement::Error(place) }));
    }
    let behind = past_operator(rest, equals);
    let (rest, value) = opt(statement).parse(newlines(behind))?;
    let value = value.unwrap_or_else(|| {
        let place = after(equals.span());
        i.report_incomplete(place, "MissingStatementInHashLiteral", &[]);
        Statement::Error(place)
    });
    Ok((rest, HashEntry { key, value }))
}

/// `hash-key = identifier | unary-expression`
fn hash_key(i: In<'_>) -> Res<'_, Expr> {
    let start = newlines(i);
    if start.char().is_some_and(is_identifier_start) {
        let text = start.rest();
        let length = text.find(|c| !is_identifier(c)).unwrap_or(text.len());
        let rest = start.skip(length);
        let span = rest.since(start.at);
        i.mark(span, TokenKind::Member);
        return Ok((rest, word::bare(i, span)));
    }
    unary_expression(start)
}
