//! Pipelines, chains of pipelines, assignments.

use super::super::ast::{
    Assignment, AssignmentOp, ChainOp, CommandExpression, Expr, Pipeline, PipelineChain, PipelineElement, Redirection,
    Statement,
};
use super::super::input::{In, Res};
use super::super::lexer::peek;
use super::super::lexer::trivia::trivia;
use super::super::token::{Mode, Tk, Token};
use super::command::{command, redirections};
use super::expression::expression;
use super::statement::statement;
use super::{after, newlines, past_operator, unexpected};
use crate::text::Span;
use nom::Parser;
use nom::combinator::opt;

/// `pipeline-chain = assignment | pipeline { ( "&&" | "||" ) pipeline } [ "&" ]`
pub(crate) fn pipeline_chain(i: In<'_>) -> Res<'_, Statement> {
    let (mut rest, mut left) = assignment_or_pipeline(i)?;
    if matches!(left, Statement::Assignment(_)) {
        return Ok((rest, left));
    }
    loop {
        let token = peek(rest, Mode::Command);
        let op = match token.kind {
            Tk::AndAnd => ChainOp::And,
            Tk::OrOr => ChainOp::Or,
            Tk::Ampersand => {
                rest = past_operator(rest, token);
                set_background(&mut left, rest);
                return Ok((rest, left));
            }
            _ => return Ok((rest, left)),
        };
        let behind = past_operator(rest, token);
        let (next, right) = opt(pipeline).parse(newlines(behind))?;
        let (next, right) = if let Some(right) = right {
            (next, right)
        } else {
            i.report_incomplete(after(token.span()), "EmptyPipelineChainElement", &[i.slice(token.span())]);
            (behind, Statement::Error(after(token.span())))
        };
        i.grow()?;
        let span = left.span().to(next.since(token.start));
        left = Statement::Chain(Box::new(PipelineChain { left, op, right, background: false, span }));
        rest = next;
    }
}

fn set_background(statement: &mut Statement, end: In<'_>) {
    match statement {
        Statement::Pipeline(p) => {
            p.background = true;
            p.span.end = end.at;
        }
        Statement::Chain(c) => {
            c.background = true;
            c.span.end = end.at;
        }
        _ => {}
    }
}

/// Whether an expression can begin with this token where a command could too.
fn starts_expression(kind: Tk) -> bool {
    !matches!(
        kind,
        Tk::Identifier | Tk::Keyword(_) | Tk::Generic | Tk::Label | Tk::Ampersand | Tk::Dot | Tk::NewLine | Tk::Semi
    )
}

/// `assignment = expression assignment-operator statement`
fn assignment_or_pipeline(i: In<'_>) -> Res<'_, Statement> {
    if !starts_expression(peek(i, Mode::Expression).kind) {
        return elements(i, None);
    }
    let (rest, expr) = opt(expression).parse(i)?;
    let Some(expr) = expr else { return elements(i, None) };
    let token = peek(rest, Mode::Expression);
    let Tk::Assign(op) = token.kind else { return elements(i, Some((rest, expr))) };
    assignment_value(rest, token, op, expr)
}

fn assignment_value(i: In<'_>, token: Token, op: AssignmentOp, target: Expr) -> Res<'_, Statement> {
    let behind = past_operator(i, token);
    let (rest, value) = opt(statement).parse(newlines(behind))?;
    let (rest, value) = if let Some(value) = value {
        (rest, value)
    } else {
        let place = after(token.span());
        i.report_incomplete(place, "ExpectedValueExpression", &[i.slice(token.span())]);
        (behind, Statement::Error(place))
    };
    let span = target.span().to(value.span());
    let op_span = token.span();
    Ok((rest, Statement::Assignment(Box::new(Assignment { op, target, value, op_span, span }))))
}

/// `pipeline = ( expression { redirection } | command ) { "|" command }`
fn pipeline(i: In<'_>) -> Res<'_, Statement> {
    elements(i, None)
}

fn elements<'a>(start: In<'a>, mut first: Option<(In<'a>, Expr)>) -> Res<'a, Statement> {
    let mut i = start;
    let mut elements: Vec<PipelineElement> = Vec::new();
    let mut pipe: Option<Token> = None;
    loop {
        let (rest, element) = match first.take() {
            Some((rest, expr)) => {
                let (rest, element) = command_expression(rest, expr)?;
                (rest, Some(element))
            }
            None => opt(pipeline_element).parse(i)?,
        };
        i = rest;
        if let Some(element) = element {
            if let (PipelineElement::Expression(e), false) = (&element, elements.is_empty()) {
                i.report(e.expr.span(), "ExpressionsMustBeFirstInPipeline", &[]);
            }
            elements.push(element);
        } else {
            let next = peek(i, Mode::Command);
            if !elements.is_empty() || next.kind == Tk::Pipe {
                let place = pipe.map_or(next.span(), |p| after(p.span()));
                i.report_incomplete(place, "EmptyPipeElement", &[]);
            }
        }
        let mut next = peek(i, Mode::Command);
        if next.kind == Tk::NewLine && pipe_continues(i) {
            i = newlines(i);
            next = peek(i, Mode::Command);
        }
        match next.kind {
            Tk::Pipe => {
                let behind = newlines(past_operator(i, next));
                pipe = Some(next);
                if peek(behind, Mode::Command).kind == Tk::EndOfInput {
                    i.report_incomplete(after(next.span()), "EmptyPipeElement", &[]);
                    i = behind;
                    break;
                }
                i = behind;
            }
            Tk::Semi
            | Tk::NewLine
            | Tk::RParen
            | Tk::RCurly
            | Tk::EndOfInput
            | Tk::AndAnd
            | Tk::OrOr
            | Tk::Ampersand => break,
            _ => {
                unexpected(i, next);
                break;
            }
        }
    }
    let (Some(from), Some(to)) = (elements.first().map(element_span), elements.last().map(element_span)) else {
        return if i.at > start.at && pipe.is_some() {
            Ok((i, Statement::Error(i.since(start.at))))
        } else {
            start.no("pipeline")
        };
    };
    Ok((i, Statement::Pipeline(Pipeline { elements, background: false, span: from.to(to) })))
}

/// Whether the first thing on the next lines that say something is a `|` (or `&&`, `||`).
fn pipe_continues(i: In<'_>) -> bool {
    let mut at = i.at(trivia(i).at);
    loop {
        let next = newlines(at);
        if next.byte(0) == b'|' || (next.byte(0) == b'&' && next.byte(1) == b'&') {
            return true;
        }
        if next.at == at.at {
            return false;
        }
        at = next;
    }
}

fn element_span(element: &PipelineElement) -> Span {
    match element {
        PipelineElement::Command(c) => c.span,
        PipelineElement::Expression(e) => e.span,
    }
}

fn pipeline_element(i: In<'_>) -> Res<'_, PipelineElement> {
    if starts_expression(peek(i, Mode::Expression).kind)
        && let (rest, Some(expr)) = opt(expression).parse(i)?
    {
        return command_expression(rest, expr);
    }
    let (rest, command) = command(i)?;
    Ok((rest, command))
}

fn command_expression(i: In<'_>, expr: Expr) -> Res<'_, PipelineElement> {
    let mut found: Vec<Redirection> = Vec::new();
    let (rest, ()) = redirections(i, &mut found)?;
    let span = found.last().map_or(expr.span(), |r| expr.span().to(r.span));
    let expression = CommandExpression { expr, redirections: found, span };
    Ok((rest, PipelineElement::Expression(expression)))
}
