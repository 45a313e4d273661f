//! `if`, `try`, `trap`, `data`.

use super::super::ast::{
    AttributeBase, Catch, Data, Expr, If, Statement, StatementBlock, Text, Trap, Try, TypeConstraint,
};
use super::super::input::{In, Res};
use super::super::lexer::peek;
use super::super::token::{Keyword, Mode, Tk, Token};
use super::attribute::attribute_list;
use super::command::argument;
use super::pipeline::pipeline_chain;
use super::script::statement_block;
use super::{after, newlines, past, past_keyword, place};
use crate::text::Span;
use nom::Parser;
use nom::combinator::opt;

/// A statement that was given up, from `start` to here.
pub(crate) fn given_up(i: In<'_>, start: u32) -> Res<'_, Statement> {
    Ok((i, Statement::Error(i.since(start))))
}

/// `if = "if" "(" pipeline-chain ")" statement-block { "elseif" … } [ "else" statement-block ]`
pub(crate) fn if_statement(i: In<'_>) -> Res<'_, Statement> {
    let start = peek(i, Mode::Command).start;
    let mut clauses = Vec::new();
    let mut otherwise = None;
    let mut at = i;
    let mut rest;
    loop {
        let keyword = peek(at, Mode::Command);
        let behind = past_keyword(at, keyword);
        let text = i.slice(keyword.span());
        let (next, clause) = if_clause(behind, keyword, text)?;
        rest = next;
        let Some(clause) = clause else { return given_up(rest, start) };
        clauses.push(clause);
        let following = newlines(rest);
        let next = peek(following, Mode::Command);
        match next.kind {
            Tk::Keyword(Keyword::Elseif) => at = following,
            Tk::Keyword(Keyword::Else) => {
                let behind = past_keyword(following, next);
                let (end, block) = opt(statement_block).parse(behind)?;
                rest = end;
                if block.is_none() {
                    i.report_incomplete(after(next.span()), "MissingStatementBlockAfterElse", &[]);
                    return given_up(behind, start);
                }
                otherwise = block;
                break;
            }
            _ => break,
        }
    }
    Ok((rest, Statement::If(Box::new(If { clauses, otherwise, span: rest.since(start) }))))
}

fn if_clause<'a>(i: In<'a>, keyword: Token, text: &str) -> Res<'a, Option<(Statement, StatementBlock)>> {
    let at = newlines(i);
    let open = peek(at, Mode::Command);
    if open.kind != Tk::LParen {
        i.report_incomplete(after(keyword.span()), "MissingOpenParenthesisInIfStatement", &[text]);
        return Ok((at, None));
    }
    let (rest, condition) = opt(pipeline_chain).parse(newlines(past(at, open)))?;
    let empty = condition.is_none();
    let condition = condition.unwrap_or_else(|| {
        i.report_incomplete(after(open.span()), "IfStatementMissingCondition", &[text]);
        Statement::Error(after(open.span()))
    });
    let at = newlines(rest);
    let close = peek(at, Mode::Command);
    if close.kind != Tk::RParen {
        if !empty {
            i.report_incomplete(place(close), "MissingEndParenthesisAfterStatement", &[text]);
        }
        return Ok((at, None));
    }
    let (rest, block) = opt(statement_block).parse(past(at, close))?;
    if block.is_none() {
        i.report_incomplete(close.span(), "MissingStatementBlock", &[text]);
    }
    Ok((rest, block.map(|block| (condition, block))))
}

/// `try = "try" statement-block { catch } [ "finally" statement-block ]`
pub(crate) fn try_statement(i: In<'_>) -> Res<'_, Statement> {
    let keyword = peek(i, Mode::Command);
    let behind = past_keyword(i, keyword);
    let (rest, body) = opt(statement_block).parse(behind)?;
    let Some(body) = body else {
        i.report_incomplete(after(keyword.span()), "MissingTryStatementBlock", &[]);
        return given_up(behind, keyword.start);
    };
    // The line ends that are skipped in search of `catch` stay skipped, as in PowerShell.
    let mut rest = newlines(rest);
    let mut end = body.span;
    let mut catches = Vec::new();
    while let (next, Some(found)) = opt(catch).parse(rest)? {
        end = found.span;
        catches.push(found);
        rest = newlines(next);
    }
    let mut finally = None;
    let token = peek(rest, Mode::Command);
    if token.kind == Tk::Keyword(Keyword::Finally) {
        let behind = past_keyword(rest, token);
        let (next, block) = opt(statement_block).parse(behind)?;
        if let Some(block) = block {
            end = block.span;
            finally = Some(block);
            rest = next;
        } else {
            i.report_incomplete(after(token.span()), "MissingFinallyStatementBlock", &[]);
            return given_up(behind, keyword.start);
        }
    } else if catches.is_empty() {
        i.report_incomplete(after(body.span), "MissingCatchOrFinally", &[]);
        return given_up(rest, keyword.start);
    }
    let span = keyword.span().to(end);
    Ok((rest, Statement::Try(Box::new(Try { body, catches, finally, span }))))
}

/// `catch = "catch" [ type-literal { "," type-literal } ] statement-block`
fn catch(i: In<'_>) -> Res<'_, Catch> {
    let keyword = peek(i, Mode::Command);
    if keyword.kind != Tk::Keyword(Keyword::Catch) {
        return i.no("catch");
    }
    let mut rest = past_keyword(i, keyword);
    let mut types = Vec::new();
    let mut last = keyword.span();
    loop {
        let (next, found) = type_literals(newlines(rest))?;
        let Some(found) = found else {
            if last != keyword.span() {
                i.report_incomplete(after(last), "MissingTypeLiteralToken", &[]);
            }
            break;
        };
        types.extend(found);
        rest = next;
        let comma = peek(newlines(rest), Mode::Command);
        if comma.kind != Tk::Comma {
            break;
        }
        last = comma.span();
        rest = past(rest, comma);
    }
    let (next, body) = opt(statement_block).parse(rest)?;
    let body = body.unwrap_or_else(|| {
        i.report_incomplete(after(rest.since(keyword.start)), "MissingCatchHandlerBlock", &[]);
        StatementBlock { span: keyword.span(), ..StatementBlock::default() }
    });
    Ok((next, Catch { types, body, span: next.since(keyword.start) }))
}

/// Type literals; attributes in their place are reported.
fn type_literals(i: In<'_>) -> Res<'_, Option<Vec<TypeConstraint>>> {
    let (rest, found) = opt(attribute_list).parse(i)?;
    let Some(found) = found else { return Ok((i, None)) };
    let mut types = Vec::with_capacity(found.len());
    for one in found {
        match one {
            AttributeBase::Type(t) => types.push(t),
            AttributeBase::Attribute(a) => {
                i.report(a.span, "UnexpectedAttribute", &[i.slice(a.type_name.span())]);
            }
        }
    }
    Ok((rest, Some(types)))
}

/// `trap = "trap" [ type-literal ] statement-block`
pub(crate) fn trap_statement(i: In<'_>) -> Res<'_, Statement> {
    let keyword = peek(i, Mode::Command);
    let behind = past_keyword(i, keyword);
    let (rest, types) = type_literals(newlines(behind))?;
    let type_name = types.and_then(|t| t.into_iter().next());
    let last = type_name.as_ref().map_or(keyword.span(), |t| t.span);
    let (next, body) = opt(statement_block).parse(rest)?;
    let Some(body) = body else {
        i.report_incomplete(after(last), "MissingTrapStatement", &[]);
        return given_up(behind, keyword.start);
    };
    Ok((next, Statement::Trap(Box::new(Trap { type_name, body, span: next.since(keyword.start) }))))
}

/// `data = "data" [ name ] [ "-supportedcommand" argument { "," argument } ] statement-block`
pub(crate) fn data_statement(i: In<'_>) -> Res<'_, Statement> {
    let keyword = peek(i, Mode::Command);
    let mut rest = past_keyword(i, keyword);
    let mut last = keyword.span();
    let token = peek(newlines(rest), Mode::Command);
    let mut name: Option<Text> = None;
    if token.kind == Tk::Identifier {
        name = Some(i.slice(token.span()).into());
        last = token.span();
        rest = past(rest, token);
    }
    let token = peek(newlines(rest), Mode::Command);
    let mut supported_commands = Vec::new();
    if token.kind == Tk::Parameter {
        let (next, commands) = supported(past(rest, token), token)?;
        supported_commands = commands;
        last = token.span();
        rest = next;
    }
    let (next, body) = opt(statement_block).parse(rest)?;
    let Some(body) = body else {
        i.report_incomplete(after(last), "MissingStatementBlockForDataSection", &[]);
        return given_up(rest, keyword.start);
    };
    let span = next.since(keyword.start);
    Ok((next, Statement::Data(Box::new(Data { name, supported_commands, body, span }))))
}

fn supported(i: In<'_>, flag: Token) -> Res<'_, Vec<Expr>> {
    let mut commands = Vec::new();
    let mut rest = i;
    let mut last: Span = flag.span();
    loop {
        let (next, found) = opt(argument).parse(newlines(rest))?;
        let Some(found) = found else {
            i.report_incomplete(after(last), "MissingSupportedCommandInDataSection", &[]);
            return Ok((rest, commands));
        };
        commands.push(found);
        rest = next;
        let comma = peek(newlines(rest), Mode::Command);
        if comma.kind != Tk::Comma {
            return Ok((rest, commands));
        }
        last = comma.span();
        rest = past(rest, comma);
    }
}
