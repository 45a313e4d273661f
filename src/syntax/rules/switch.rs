//! `switch`.

use super::super::ast::{
    CommandExpression, Expr, Pipeline, PipelineElement, Statement, StringKind, Switch, SwitchClause, SwitchFlags,
    SwitchMatch, Text,
};
use super::super::classify::TokenKind;
use super::super::input::{In, Res};
use super::super::lexer::peek;
use super::super::token::{Mode, Tk, Token};
use super::command::argument;
use super::pipeline::pipeline_chain;
use super::script::statement_block;
use super::{after, newlines, past, past_keyword, terminators};
use crate::text::Span;
use nom::Parser;
use nom::combinator::opt;

/// `switch = "switch" { switch-flag } ( "(" pipeline-chain ")" | "-file" argument ) "{" { clause } "}"`
pub(crate) fn switch_statement(i: In<'_>, keyword: Token, label: Option<Text>, start: u32) -> Res<'_, Statement> {
    let (rest, (flags, file)) = flags(past_keyword(i, keyword))?;
    let (rest, condition) = match file {
        Some(file) => (rest, file),
        None => condition(rest, keyword)?,
    };
    let mut switch = Switch { label, flags, condition, clauses: Vec::new(), default: None, span: rest.since(start) };
    let at = newlines(rest);
    let open = peek(at, Mode::Command);
    if open.kind != Tk::LCurly {
        i.report_incomplete(after(rest.since(start)), "MissingCurlyBraceInSwitchStatement", &[]);
        return Ok((rest, Statement::Error(switch.span)));
    }
    let (rest, ()) = i.nest(|i| i.with_commas(false, |_| clauses(past(at, open), open, &mut switch)))?;
    switch.span = rest.since(start);
    Ok((rest, Statement::Switch(Box::new(switch))))
}

fn condition(i: In<'_>, keyword: Token) -> Res<'_, Statement> {
    let at = newlines(i);
    let open = peek(at, Mode::Command);
    if open.kind != Tk::LParen {
        i.report_incomplete(after(i.since(keyword.start)), "PipelineValueRequired", &[]);
        return Ok((i, Statement::Error(after(keyword.span()))));
    }
    let (rest, found) = opt(pipeline_chain).parse(newlines(past(at, open)))?;
    let empty = found.is_none();
    let condition = found.unwrap_or_else(|| {
        i.report_incomplete(after(open.span()), "PipelineValueRequired", &[]);
        Statement::Error(after(open.span()))
    });
    let at = newlines(rest);
    let close = peek(at, Mode::Command);
    if close.kind == Tk::RParen {
        return Ok((past(at, close), condition));
    }
    if !empty {
        i.report_incomplete(after(condition.span()), "MissingEndParenthesisInSwitch", &[]);
    }
    Ok((at, condition))
}

/// `switch-flag = "-regex" | "-wildcard" | "-exact" | "-casesensitive"`, or their beginnings; also `-file argument`.
fn flags(mut i: In<'_>) -> Res<'_, (SwitchFlags, Option<Statement>)> {
    let mut flags = SwitchFlags::default();
    let mut file = None;
    loop {
        let token = peek(newlines(i), Mode::Command);
        if token.kind != Tk::Parameter {
            return Ok((i, (flags, file)));
        }
        i = past(i, token);
        i.mark(token.span(), TokenKind::Parameter);
        let lower = i.slice(token.span()).to_ascii_lowercase();
        let name = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
        let is = |flag: &str| !name.is_empty() && flag.starts_with(name);
        if is("regex") {
            flags.matching = SwitchMatch::Regex;
        } else if is("wildcard") {
            flags.matching = SwitchMatch::Wildcard;
        } else if is("exact") {
            flags.matching = SwitchMatch::Exact;
        } else if is("casesensitive") {
            flags.case_sensitive = true;
        } else if is("parallel") {
            flags.parallel = true;
            i.report(token.span(), "KeywordParameterReservedForFutureUse", &["parallel", "switch"]);
        } else if is("file") {
            flags.file = true;
            let (rest, name) = opt(argument).parse(newlines(i))?;
            i = rest;
            file = Some(name.map_or_else(
                || {
                    i.report_incomplete(after(token.span()), "MissingFilenameOption", &[]);
                    Statement::Error(after(token.span()))
                },
                value_statement,
            ));
        } else {
            i.report(token.span(), "InvalidSwitchFlag", &[name]);
        }
    }
}

/// An expression standing as a statement.
fn value_statement(expr: Expr) -> Statement {
    let span = expr.span();
    let element = PipelineElement::Expression(CommandExpression { expr, redirections: Vec::new(), span });
    Statement::Pipeline(Pipeline { elements: vec![element], background: false, span })
}

/// `clause = ( argument | "default" ) statement-block`
fn clauses<'a>(i: In<'a>, open: Token, switch: &mut Switch) -> Res<'a, ()> {
    let mut rest = terminators(i);
    let mut last: Span = open.span();
    let mut wrong = false;
    loop {
        let (next, test) = opt(argument).parse(newlines(rest))?;
        let Some(test) = test else {
            i.report_incomplete(after(last), "MissingSwitchConditionExpression", &[]);
            let token = peek(newlines(rest), Mode::Command);
            return Ok((if token.kind == Tk::RCurly { past(rest, token) } else { rest }, ()));
        };
        let is_default = matches!(&test, Expr::String(s)
            if s.kind == StringKind::Bare && s.value.eq_ignore_ascii_case("default"));
        if is_default {
            i.mark(test.span(), TokenKind::Keyword);
        }
        let (next, body) = opt(statement_block).parse(next)?;
        rest = next;
        if let Some(body) = body {
            last = body.span;
            if !is_default {
                switch.clauses.push(SwitchClause { test, body });
            } else if switch.default.is_some() {
                i.report(test.span(), "MultipleSwitchDefaultClauses", &[]);
            } else {
                switch.default = Some(body);
            }
        } else {
            wrong = true;
            last = test.span();
            i.report_incomplete(after(last), "MissingSwitchStatementClause", &[]);
        }
        rest = terminators(rest);
        let token = peek(rest, Mode::Command);
        match token.kind {
            Tk::RCurly => return Ok((past(rest, token), ())),
            Tk::EndOfInput => {
                if !wrong {
                    i.report_incomplete_at(open.span(), token.start, "MissingEndCurlyBrace", &[]);
                }
                return Ok((rest, ()));
            }
            _ => {}
        }
    }
}
