//! `for`, `foreach`, `while`, `do`.

use super::super::ast::{DoLoop, Expr, For, Foreach, Statement, StatementBlock, Text, Variable, While};
use super::super::input::{In, Res};
use super::super::lexer::{peek, variable};
use super::super::token::{Keyword, Mode, Tk, Token};
use super::command::argument;
use super::control::given_up;
use super::pipeline::pipeline_chain;
use super::script::statement_block;
use super::{after, newlines, past, past_keyword, terminators};
use nom::Parser;
use nom::combinator::opt;

/// The `(` behind a keyword, or an error.
fn open_parenthesis(i: In<'_>, keyword: Token) -> Res<'_, Option<Token>> {
    let at = newlines(i);
    let open = peek(at, Mode::Command);
    if open.kind == Tk::LParen {
        return Ok((past(at, open), Some(open)));
    }
    i.report_incomplete(after(keyword.span()), "MissingOpenParenthesisAfterKeyword", &[i.slice(keyword.span())]);
    Ok((at, None))
}

/// `"(" pipeline-chain ")"` behind a keyword; `None` where the statement has to be given up.
fn condition(i: In<'_>, keyword: Token) -> Res<'_, Option<Statement>> {
    let text = i.slice(keyword.span());
    let (rest, Some(open)) = open_parenthesis(i, keyword)? else { return Ok((newlines(i), None)) };
    let (rest, condition) = opt(pipeline_chain).parse(newlines(rest))?;
    let empty = condition.is_none();
    let condition = condition.unwrap_or_else(|| {
        i.report_incomplete(after(open.span()), "MissingExpressionAfterKeyword", &[text]);
        Statement::Error(after(open.span()))
    });
    let at = newlines(rest);
    let close = peek(at, Mode::Command);
    if close.kind == Tk::RParen {
        return Ok((past(at, close), Some(condition)));
    }
    if !empty {
        i.report_incomplete(after(condition.span()), "MissingEndParenthesisAfterStatement", &[text]);
    }
    Ok((at, None))
}

/// A loop's body, or an error.
fn loop_body(i: In<'_>, keyword: Token) -> Res<'_, Option<StatementBlock>> {
    let (rest, body) = opt(statement_block).parse(i)?;
    if body.is_none() {
        i.report_incomplete(after(i.since(keyword.start)), "MissingLoopStatement", &[i.slice(keyword.span())]);
    }
    Ok((rest, body))
}

/// `while = "while" "(" pipeline-chain ")" statement-block`
pub(crate) fn while_statement(i: In<'_>, keyword: Token, label: Option<Text>, start: u32) -> Res<'_, Statement> {
    let (rest, condition) = condition(past_keyword(i, keyword), keyword)?;
    let Some(condition) = condition else { return given_up(rest, start) };
    let (rest, body) = loop_body(rest, keyword)?;
    let Some(body) = body else { return given_up(rest, start) };
    Ok((rest, Statement::While(Box::new(While { label, condition, body, span: rest.since(start) }))))
}

/// `do = "do" statement-block ( "while" | "until" ) "(" pipeline-chain ")"`
pub(crate) fn do_statement(i: In<'_>, keyword: Token, label: Option<Text>, start: u32) -> Res<'_, Statement> {
    let (rest, body) = loop_body(past_keyword(i, keyword), keyword)?;
    let Some(body) = body else { return given_up(rest, start) };
    let at = newlines(rest);
    let token = peek(at, Mode::Command);
    let until = token.kind == Tk::Keyword(Keyword::Until);
    if !until && token.kind != Tk::Keyword(Keyword::While) {
        i.report_incomplete(after(body.span), "MissingWhileOrUntilInDoWhile", &[]);
        return given_up(at, start);
    }
    let (rest, condition) = condition(past_keyword(at, token), token)?;
    let Some(condition) = condition else { return given_up(rest, start) };
    let statement = Box::new(DoLoop { label, condition, body, span: rest.since(start) });
    Ok((rest, if until { Statement::DoUntil(statement) } else { Statement::DoWhile(statement) }))
}

/// `for = "for" "(" [ pipeline-chain ] ";" [ pipeline-chain ] ";" [ pipeline-chain ] ")" statement-block`
pub(crate) fn for_statement(i: In<'_>, keyword: Token, label: Option<Text>, start: u32) -> Res<'_, Statement> {
    let (rest, open) = open_parenthesis(past_keyword(i, keyword), keyword)?;
    let Some(open) = open else { return given_up(rest, start) };
    let (rest, initializer) = opt(pipeline_chain).parse(newlines(rest))?;
    let (rest, condition) = for_part(rest)?;
    let (rest, iterator) = for_part(rest)?;
    let at = newlines(rest);
    let close = peek(at, Mode::Command);
    if close.kind != Tk::RParen {
        let last =
            [&iterator, &condition, &initializer].into_iter().flatten().next().map_or(open.span(), Statement::span);
        i.report_incomplete(after(last), "MissingEndParenthesisAfterStatement", &[i.slice(keyword.span())]);
        return given_up(at, start);
    }
    let (rest, body) = loop_body(past(at, close), keyword)?;
    let Some(body) = body else { return given_up(rest, start) };
    let span = rest.since(start);
    Ok((rest, Statement::For(Box::new(For { label, initializer, condition, iterator, body, span }))))
}

/// A separator (`;` or a line end) and what follows it.
fn for_part(i: In<'_>) -> Res<'_, Option<Statement>> {
    let token = peek(i, Mode::Command);
    if !matches!(token.kind, Tk::Semi | Tk::NewLine) {
        return Ok((i, None));
    }
    opt(pipeline_chain).parse(newlines(past(i, token)))
}

/// `foreach = "foreach" "(" variable "in" pipeline-chain ")" statement-block`
pub(crate) fn foreach_statement(i: In<'_>, keyword: Token, label: Option<Text>, start: u32) -> Res<'_, Statement> {
    let (rest, (parallel, throttle_limit)) = foreach_flags(past_keyword(i, keyword))?;
    let (rest, open) = open_parenthesis(rest, keyword)?;
    let Some(open) = open else { return given_up(rest, start) };
    let (rest, found) = opt(loop_variable).parse(newlines(rest))?;
    let Some(variable) = found else {
        i.report_incomplete(after(open.span()), "MissingVariableNameAfterForeach", &[]);
        return given_up(rest, start);
    };
    let at = newlines(rest);
    let word = peek(at, Mode::Command);
    if word.kind != Tk::Keyword(Keyword::In) {
        i.report_incomplete(after(variable.span), "MissingInInForeach", &[]);
        return given_up(at, start);
    }
    let behind = past_keyword(at, word);
    let (rest, collection) = opt(pipeline_chain).parse(newlines(behind))?;
    let Some(collection) = collection else {
        i.report_incomplete(after(word.span()), "MissingForeachExpression", &[]);
        return given_up(behind, start);
    };
    let at = newlines(rest);
    let close = peek(at, Mode::Command);
    if close.kind != Tk::RParen {
        i.report_incomplete(after(collection.span()), "MissingEndParenthesisAfterForeach", &[]);
        return given_up(at, start);
    }
    let behind = past(at, close);
    let (rest, body) = opt(statement_block).parse(behind)?;
    let Some(body) = body else {
        i.report_incomplete(after(close.span()), "MissingForeachStatement", &[]);
        return given_up(behind, start);
    };
    let span = rest.since(start);
    let statement = Foreach { label, parallel, throttle_limit, variable, collection, body, span };
    Ok((rest, Statement::Foreach(Box::new(statement))))
}

fn loop_variable(i: In<'_>) -> Res<'_, Variable> {
    let token = peek(i, Mode::Expression);
    if !matches!(token.kind, Tk::Variable | Tk::Splat) {
        return i.no("variable");
    }
    match variable::variable(i.at(token.start), false)? {
        (rest, Expr::Variable(v)) => Ok((rest, v)),
        (rest, Expr::Using(u)) => Ok((rest, u.variable)),
        _ => i.no("variable"),
    }
}

/// `-parallel` and `-throttlelimit n`, which only workflows had.
fn foreach_flags(mut i: In<'_>) -> Res<'_, (bool, Option<Expr>)> {
    let mut parallel = false;
    let mut limit = None;
    loop {
        let token = peek(terminators(i), Mode::Command);
        if token.kind != Tk::Parameter {
            return Ok((i, (parallel, limit)));
        }
        let name = i.slice(token.span()).to_ascii_lowercase();
        i = past(i, token);
        let name = name.trim_start_matches(|c: char| !c.is_alphanumeric());
        if !name.is_empty() && "parallel".starts_with(name) {
            parallel = true;
            i.report(token.span(), "KeywordParameterReservedForFutureUse", &["parallel", "foreach"]);
        } else if !name.is_empty() && "throttlelimit".starts_with(name) {
            let (rest, found) = opt(argument).parse(i)?;
            limit = found;
            i = rest;
        } else {
            i.report(token.span(), "InvalidForeachFlag", &[name]);
        }
    }
}
