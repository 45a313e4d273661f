//! What may follow a value: members, methods, indexes.

use super::super::ast::{Expr, Index, InvokeMember, Member, ScriptBlockExpr, TypeName};
use super::super::chars::{is_double_quote, is_identifier, is_identifier_start, is_single_quote};
use super::super::classify::TokenKind;
use super::super::input::{In, Res};
use super::super::lexer::trivia::trivia;
use super::super::lexer::{peek, word};
use super::super::token::{Mode, Tk};
use super::expression::expression;
use super::primary::value;
use super::script::script_block;
use super::type_name::type_argument;
use super::{after, eat, newlines, past};
use crate::text::Span;
use nom::Parser;
use nom::combinator::opt;
use std::rc::Rc;

enum Access {
    Instance,
    Static,
    Index,
}

struct Operator {
    access: Access,
    null_conditional: bool,
    length: usize,
}

/// The access operator right here. In a command, one before white space belongs to the next argument.
fn operator(i: In<'_>, mode: Mode) -> Option<Operator> {
    let (access, null_conditional, length) = match (i.byte(0), i.byte(1)) {
        (b'.', b'.') => return None,
        (b'.', _) => (Access::Instance, false, 1),
        (b':', b':') => (Access::Static, false, 2),
        (b'[', _) => (Access::Index, false, 1),
        (b'?', b'.') => (Access::Instance, true, 2),
        (b'?', b'[') => (Access::Index, true, 2),
        _ => return None,
    };
    if mode == Mode::Command && !matches!(access, Access::Index) {
        let next = i.byte(length);
        if next == 0 || next.is_ascii_whitespace() {
            return None;
        }
    }
    Some(Operator { access, null_conditional, length })
}

/// `postfix = { member-access | element-access }`
pub(crate) fn postfix(i: In<'_>, mut target: Expr, mode: Mode) -> Res<'_, Expr> {
    let mut i = i;
    while let Some(op) = operator(i, mode) {
        i.grow()?;
        let behind = i.skip(op.length);
        let (rest, expr) = match op.access {
            Access::Index => element_access(behind, target, op.null_conditional)?,
            Access::Instance => member_access(behind, target, false, op.null_conditional)?,
            Access::Static => member_access(behind, target, true, op.null_conditional)?,
        };
        target = expr;
        i = rest;
    }
    Ok((i, target))
}

/// `element-access = "[" expression "]"`, behind the bracket.
fn element_access(i: In<'_>, target: Expr, null_conditional: bool) -> Res<'_, Expr> {
    let open = Span::new(i.at - 1, i.at);
    let (rest, index) = i.with_commas(false, |i| opt(expression).parse(newlines(i)))?;
    let index = index.unwrap_or_else(|| {
        i.report_incomplete(after(open), "MissingArrayIndexExpression", &[]);
        Expr::Error(open)
    });
    let close = peek(newlines(rest), Mode::Expression);
    let rest = if close.kind == Tk::RBracket {
        past(rest, close)
    } else {
        if !matches!(index, Expr::Error(_)) {
            i.report_incomplete(after(index.span()), "MissingEndSquareBracket", &[]);
        }
        rest
    };
    let span = Span::new(target.span().start, rest.at);
    Ok((rest, Expr::Index(Box::new(Index { target, index, null_conditional, span }))))
}

/// `member-access = member-name [ type-arguments ] [ "(" arguments ")" | script-block ]`, behind the operator.
fn member_access(i: In<'_>, target: Expr, is_static: bool, null_conditional: bool) -> Res<'_, Expr> {
    let (rest, member) = opt(member_name).parse(i)?;
    let Some(member) = member else {
        let operator = Span::new(target.span().end, i.at);
        i.report_incomplete(after(operator), "MissingPropertyName", &[]);
        let span = target.span().to(operator);
        let member = Expr::Error(after(operator));
        return Ok((i, Expr::Member(Box::new(Member { target, member, is_static, null_conditional, span }))));
    };
    let (rest, generic_args) = generic_arguments(rest)?;
    let arguments = match rest.byte(0) {
        b'(' => Some(method_arguments(rest)?),
        b'{' => Some(block_argument(rest)?),
        _ => None,
    };
    let start = target.span().start;
    Ok(if let Some((rest, args)) = arguments {
        let span = rest.since(start);
        let call = InvokeMember { target, member, generic_args, args, is_static, null_conditional, span };
        (rest, Expr::Invoke(Box::new(call)))
    } else {
        let span = rest.since(start);
        (rest, Expr::Member(Box::new(Member { target, member, is_static, null_conditional, span })))
    })
}

/// `member-name = identifier | string | variable | paren | sub-expression | numeric-literal`
fn member_name(i: In<'_>) -> Res<'_, Expr> {
    let start = newlines(i);
    if start.char().is_some_and(is_identifier_start) {
        let rest = start.rest();
        let length = rest.find(|c| !is_identifier(c)).unwrap_or(rest.len());
        let rest = start.skip(length);
        let span = rest.since(start.at);
        i.mark(span, TokenKind::Member);
        return Ok((rest, word::bare(i, span)));
    }
    match start.char() {
        Some('$' | '(' | '0'..='9') => value(start, Mode::Expression),
        Some('@') if matches!(start.byte(1), b'(' | b'{' | b'"' | b'\'') => value(start, Mode::Expression),
        Some(c) if is_single_quote(c) || is_double_quote(c) => value(start, Mode::Expression),
        _ => i.no("member name"),
    }
}

/// `type-arguments = "[" type-argument { "," type-argument } "]"`, only right before `(`.
fn generic_arguments(i: In<'_>) -> Res<'_, Vec<TypeName>> {
    if i.byte(0) != b'[' || !trivia(i.skip(1)).char().is_some_and(|c| c == '[' || is_identifier_start(c)) {
        return Ok((i, Vec::new()));
    }
    let mut at = i.skip(1);
    let mut types = Vec::new();
    loop {
        let (rest, found) = opt(type_argument).parse(newlines(at))?;
        let Some(found) = found else { return Ok((i, Vec::new())) };
        types.push(found);
        at = newlines(rest);
        match at.byte(0) {
            b',' => at = at.skip(1),
            b']' if at.byte(1) == b'(' => return Ok((at.skip(1), types)),
            _ => return Ok((i, Vec::new())),
        }
    }
}

/// `arguments = "(" [ expression { "," expression } ] ")"`
pub(crate) fn method_arguments(i: In<'_>) -> Res<'_, Vec<Expr>> {
    i.nest(|i| {
        let outer = i.cx.in_ternary.replace(false);
        let result = i.with_commas(true, arguments);
        i.cx.in_ternary.set(outer);
        result
    })
}

fn arguments(open: In<'_>) -> Res<'_, Vec<Expr>> {
    let mut arguments: Vec<Expr> = Vec::new();
    let mut i = open.skip(1);
    let mut comma = None;
    let mut reported = false;
    loop {
        let (rest, found) = opt(expression).parse(newlines(i))?;
        let Some(found) = found else {
            if let Some(comma) = comma {
                i.report_incomplete(after(comma), "MissingExpressionAfterToken", &[","]);
                reported = true;
            }
            break;
        };
        arguments.push(found);
        i = rest;
        let next = peek(newlines(i), Mode::Expression);
        if next.kind != Tk::Comma {
            break;
        }
        comma = Some(next.span());
        i = past(i, next);
    }
    let at = newlines(i);
    if let Some(rest) = eat(at, Tk::RParen, Mode::Expression) {
        return Ok((rest, arguments));
    }
    if !reported {
        let last = arguments.last().map_or(Span::new(open.at, open.at + 1), Expr::span);
        i.report_incomplete(after(last), "MissingEndParenthesisInMethodCall", &[]);
    }
    Ok((i, arguments))
}

fn block_argument(i: In<'_>) -> Res<'_, Vec<Expr>> {
    let (rest, block) = script_block(i, false)?;
    let span = block.span;
    Ok((rest, vec![Expr::ScriptBlock(ScriptBlockExpr { block: Rc::new(block), span })]))
}
