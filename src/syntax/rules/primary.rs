//! Values: numbers, strings, variables, parentheses, literals of arrays, tables and script blocks.

use super::super::ast::{
    ArrayExpr, Expr, NumberConstant, NumberLiteral, Paren, ScriptBlockExpr, Statement, StatementBlock, SubExpr,
};
use super::super::classify::TokenKind;
use super::super::input::{In, Res};
use super::super::lexer::{number, peek, strings, variable};
use super::super::token::{Mode, Tk};
use super::hash::hash_literal;
use super::member::postfix;
use super::pipeline::pipeline_chain;
use super::script::{script_block, statement_list};
use super::{after, eat, newlines, past};
use crate::text::Span;
use nom::Parser;
use nom::combinator::opt;
use std::rc::Rc;

/// `primary-expression = value postfix`
pub(crate) fn primary(i: In<'_>, mode: Mode) -> Res<'_, Expr> {
    let (rest, expr) = value(i, mode)?;
    if !matches!(rest.byte(0), b'.' | b'[' | b':' | b'?') {
        return Ok((rest, expr));
    }
    postfix(rest, expr, mode)
}

/// `value = numeric-literal | string | variable | paren | sub-expression | array-expression | hash-literal | script-block`
pub(crate) fn value(i: In<'_>, mode: Mode) -> Res<'_, Expr> {
    let token = peek(i, mode);
    let start = i.at(token.start);
    match token.kind {
        Tk::Number => number_constant(start),
        Tk::Variable | Tk::Splat => variable::variable(start, false),
        Tk::LParen => paren(start),
        Tk::DollarParen => i.nest(|_| i.with_commas(false, |_| sub_expression(start))),
        Tk::AtParen => array_expression(start),
        Tk::AtCurly => i.nest(|_| i.with_commas(false, |_| hash_literal(start))),
        Tk::LCurly => {
            let (rest, block) = script_block(start, false)?;
            let span = block.span;
            Ok((rest, Expr::ScriptBlock(ScriptBlockExpr { block: Rc::new(block), span })))
        }
        kind if kind.is_string() => strings::string(start, kind),
        _ => i.no("value"),
    }
}

/// A number, its sign included.
pub(crate) fn number_constant(i: In<'_>) -> Res<'_, Expr> {
    let Some(length) = number::extent(i, Mode::Expression).or_else(|| number::extent(i, Mode::Command)) else {
        return i.no("number");
    };
    let rest = i.skip(length);
    let span = rest.since(i.at);
    i.mark(span, TokenKind::Number);
    let value = number::value_of(i.slice(span)).unwrap_or_else(|| {
        i.report(span, "BadNumericConstant", &[i.slice(span)]);
        NumberLiteral::Int(0)
    });
    Ok((rest, Expr::Number(NumberConstant { value, span })))
}

/// `paren = "(" pipeline-chain ")"`
fn paren(i: In<'_>) -> Res<'_, Expr> {
    i.nest(|i| i.with_commas(false, paren_body))
}

fn paren_body(i: In<'_>) -> Res<'_, Expr> {
    let open = Span::new(i.at, i.at + 1);
    let outer = i.cx.in_ternary.replace(false);
    let behind = newlines(i.skip(1));
    let (rest, statement) = opt(pipeline_chain).parse(behind)?;
    i.cx.in_ternary.set(outer);
    let statement = statement.unwrap_or_else(|| {
        i.report_incomplete(after(open), "ExpectedExpression", &[]);
        Statement::Error(after(open))
    });
    let at = newlines(rest);
    if let Some(rest) = eat(at, Tk::RParen, Mode::Command) {
        return Ok((rest, Expr::Paren(Box::new(Paren { statement, span: rest.since(i.at) }))));
    }
    i.report_incomplete(after(statement.span()), "MissingEndParenthesisInExpression", &[]);
    Ok((at, Expr::Paren(Box::new(Paren { span: open.to(statement.span()), statement }))))
}

/// `sub-expression = "$(" statement-list ")"`
pub(crate) fn sub_expression(i: In<'_>) -> Res<'_, Expr> {
    let (rest, block) = parenthesized_list(i)?;
    Ok((rest, Expr::SubExpr(Box::new(SubExpr { block, span: rest.since(i.at) }))))
}

/// `array-expression = "@(" statement-list ")"`
fn array_expression(i: In<'_>) -> Res<'_, Expr> {
    i.nest(|i| {
        let (rest, block) = i.with_commas(false, parenthesized_list)?;
        Ok((rest, Expr::ArrayExpr(Box::new(ArrayExpr { block, span: rest.since(i.at) }))))
    })
}

fn parenthesized_list(i: In<'_>) -> Res<'_, StatementBlock> {
    let open = Span::new(i.at, i.at + 2);
    let outer = i.cx.in_ternary.replace(false);
    let (rest, block) = statement_list(i.skip(2))?;
    i.cx.in_ternary.set(outer);
    let close = peek(rest, Mode::Command);
    if close.kind == Tk::RParen {
        return Ok((past(rest, close), block));
    }
    i.report_incomplete_at(open, close.start, "MissingEndParenthesisInSubexpression", &[]);
    Ok((rest, block))
}
