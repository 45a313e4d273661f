//! Scripts, script blocks, named blocks, statement lists, parameters.

use super::super::ast::{
    AssignmentOp, AttributeBase, Expr, NamedBlock, ParamBlock, Parameter, ScriptBlock, Statement, StatementBlock, Text,
    Trap, Variable,
};
use super::super::input::{In, Res};
use super::super::lexer::peek;
use super::super::lexer::variable;
use super::super::token::{Keyword, Mode, Tk, Token};
use super::attribute::{attribute_list, declared_attributes};
use super::expression::expression;
use super::statement::statement;
use super::using::{requires, using_statements};
use super::{after, eat, newlines, past, past_keyword, past_operator, synchronize, terminators, unexpected};
use crate::text::Span;
use nom::Parser;
use nom::combinator::opt;

/// `script = { using-statement } script-block-body`
pub(crate) fn script(i: In<'_>) -> Res<'_, ScriptBlock> {
    let whole = Span::new(0, i.end);
    let start = if i.rest().starts_with('\u{feff}') { i.skip('\u{feff}'.len_utf8()) } else { i };
    let (rest, usings) = using_statements(start)?;
    let (mut rest, mut block) = body(rest, false)?;
    // What is left could not belong to a statement: say so and go on behind it.
    loop {
        let token = peek(rest, Mode::Command);
        if token.kind == Tk::EndOfInput {
            break;
        }
        rest = unexpected(rest, token);
        let (next, more) = statement_list(rest)?;
        append(&mut block, more);
        rest = next;
    }
    block.usings = usings;
    block.requires = requires(start);
    block.span = whole;
    block.body = whole;
    Ok((rest, block))
}

fn append(block: &mut ScriptBlock, more: StatementBlock) {
    if let Some(end) = &mut block.end {
        end.block.statements.extend(more.statements);
        end.block.traps.extend(more.traps);
    } else {
        let span = more.span;
        block.end = Some(NamedBlock { unnamed: true, block: more, span });
    }
}

/// `script-block = "{" script-block-body "}"`
pub(crate) fn script_block(i: In<'_>, is_filter: bool) -> Res<'_, ScriptBlock> {
    let open = peek(i, Mode::Command);
    if open.kind != Tk::LCurly {
        return i.no("{");
    }
    i.nest(|i| {
        let inner = past(i, open);
        let (rest, mut block) = i.with_commas(false, |_| body(inner, is_filter))?;
        let (rest, close) = close_curly(rest, open.span());
        block.span = rest.since(open.start);
        block.body = Span::new(open.end, close);
        Ok((rest, block))
    })
}

/// The closing brace; the place where it begins or should.
pub(crate) fn close_curly(i: In<'_>, open: Span) -> (In<'_>, u32) {
    let close = peek(i, Mode::Command);
    if close.kind == Tk::RCurly {
        return (past(i, close), close.start);
    }
    i.report_incomplete_at(open, close.start, "MissingEndCurlyBrace", &[]);
    (i, i.at)
}

/// `script-block-body = [ param-block ] ( named-blocks | statement-list )`
fn body(i: In<'_>, is_filter: bool) -> Res<'_, ScriptBlock> {
    let (i, params) = opt(param_block).parse(i)?;
    let i = terminators(i);
    let mut block = ScriptBlock { params, ..ScriptBlock::default() };
    let token = peek(i, Mode::Command);
    if block_name(token).is_some() {
        let (rest, ()) = named_blocks(i, &mut block)?;
        return Ok((rest, block));
    }
    let (rest, statements) = statement_list(i)?;
    let span = statements.span;
    let unnamed = Some(NamedBlock { unnamed: true, block: statements, span });
    if is_filter {
        block.process = unnamed;
    } else {
        block.end = unnamed;
    }
    Ok((rest, block))
}

fn block_name(token: Token) -> Option<(Keyword, &'static str)> {
    let Tk::Keyword(keyword) = token.kind else { return None };
    let name = match keyword {
        Keyword::Begin => "begin",
        Keyword::Process => "process",
        Keyword::End => "end",
        Keyword::Clean => "clean",
        Keyword::Dynamicparam => "dynamicparam",
        _ => return None,
    };
    Some((keyword, name))
}

/// `named-blocks = { ( "begin" | "process" | "end" | "clean" | "dynamicparam" ) statement-block }`
fn named_blocks<'a>(mut i: In<'a>, script: &mut ScriptBlock) -> Res<'a, ()> {
    loop {
        let token = peek(i, Mode::Command);
        let Some((keyword, name)) = block_name(token) else { return Ok((i, ())) };
        let rest = past_keyword(i, token);
        let (rest, found) = opt(statement_block).parse(rest)?;
        let block = found.unwrap_or_else(|| {
            rest.report_incomplete(after(token.span()), "MissingNamedStatementBlock", &[name]);
            StatementBlock { span: token.span(), ..StatementBlock::default() }
        });
        let span = token.span().to(block.span);
        let slot = match keyword {
            Keyword::Begin => &mut script.begin,
            Keyword::Process => &mut script.process,
            Keyword::Clean => &mut script.clean,
            Keyword::Dynamicparam => &mut script.dynamicparam,
            _ => &mut script.end,
        };
        if slot.is_some() {
            rest.report(span, "DuplicateScriptCommandClause", &[name]);
        } else {
            *slot = Some(NamedBlock { unnamed: false, block, span });
        }
        i = terminators(rest);
    }
}

/// `statement-block = "{" statement-list "}"`
pub(crate) fn statement_block(i: In<'_>) -> Res<'_, StatementBlock> {
    let i = newlines(i);
    let open = peek(i, Mode::Command);
    if open.kind != Tk::LCurly {
        return i.no("{");
    }
    i.nest(|i| {
        let (rest, mut block) = i.with_commas(false, |_| statement_list(past(i, open)))?;
        let (rest, _) = close_curly(rest, open.span());
        block.span = rest.since(open.start);
        Ok((rest, block))
    })
}

/// `statement-list = { statement terminator }`
pub(crate) fn statement_list(i: In<'_>) -> Res<'_, StatementBlock> {
    let mut i = terminators(i);
    let start = i.at;
    let mut end = i.at;
    let mut statements = Vec::new();
    let mut traps: Vec<Trap> = Vec::new();
    loop {
        let (rest, found) = opt(statement).parse(i)?;
        let Some(found) = found else { break };
        end = rest.at;
        match found {
            Statement::Trap(trap) => traps.push(*trap),
            other => statements.push(other),
        }
        let next = terminators(rest);
        if next.at <= i.at {
            break;
        }
        i = next;
    }
    Ok((i, StatementBlock { statements, traps, span: Span::new(start, end.max(start)) }))
}

/// `param-block = { attribute } "param" "(" [ parameter-list ] ")"`
fn param_block(i: In<'_>) -> Res<'_, ParamBlock> {
    let start = newlines(i);
    let (rest, attributes) = opt(attribute_list).parse(start)?;
    let rest = newlines(rest);
    let keyword = peek(rest, Mode::Command);
    let open = peek(newlines(past(rest, keyword)), Mode::Command);
    if keyword.kind != Tk::Keyword(Keyword::Param) || open.kind != Tk::LParen {
        if let Some(attributes) = attributes {
            // A statement's expression may begin with them; it need not parse them again.
            *i.cx.attributes.borrow_mut() = Some((start.at, rest.at, attributes));
        }
        return i.no("param");
    }
    let rest = past_keyword(rest, keyword);
    let (rest, parameters) = parameter_list(past(rest, open), open)?;
    let attributes = attributes.unwrap_or_default();
    let mut kept = Vec::with_capacity(attributes.len());
    for attribute in attributes {
        match attribute {
            AttributeBase::Attribute(a) => kept.push(a),
            AttributeBase::Type(t) => {
                i.report(t.span, "TypeNotAllowedBeforeParam", &[i.slice(t.type_name.span())]);
            }
        }
    }
    Ok((rest, ParamBlock { attributes: kept, parameters, span: rest.since(start.at) }))
}

/// `parameter-list = [ parameter { "," parameter } ] ")"`, behind the opening parenthesis.
pub(crate) fn parameter_list(i: In<'_>, open: Token) -> Res<'_, Vec<Parameter>> {
    i.with_commas(true, |mut i| {
        let mut parameters: Vec<Parameter> = Vec::new();
        let mut comma: Option<Token> = None;
        let mut reported = false;
        loop {
            let (rest, found) = opt(parameter).parse(i)?;
            i = rest;
            let Some(found) = found else {
                if let Some(comma) = comma {
                    i.report_incomplete(after(comma.span()), "MissingExpressionAfterToken", &[","]);
                    reported = true;
                }
                break;
            };
            parameters.push(found);
            let next = peek(newlines(i), Mode::Expression);
            if next.kind != Tk::Comma {
                break;
            }
            comma = Some(next);
            i = past(i, next);
        }
        let at = newlines(i);
        if let Some(rest) = eat(at, Tk::RParen, Mode::Expression) {
            return Ok((rest, parameters));
        }
        if !reported {
            let last = parameters.last().map_or(open.span(), |p| p.span);
            let found = peek(at, Mode::Expression).start;
            i.report_incomplete_at(after(last), found, "MissingEndParenthesisInFunctionParameterList", &[]);
        }
        Ok((i, parameters))
    })
}

/// `parameter = { attribute | type-literal } variable [ "=" expression ]`
fn parameter(i: In<'_>) -> Res<'_, Parameter> {
    let start = newlines(i);
    let (rest, attributes) = opt(declared_attributes).parse(start)?;
    let rest = newlines(rest);
    let token = peek(rest, Mode::Expression);
    if !matches!(token.kind, Tk::Variable | Tk::Splat) {
        if let Some(last) = attributes.as_ref().and_then(|a| a.last()) {
            i.report_incomplete(after(last.span()), "InvalidFunctionParameter", &[]);
            let rest = synchronize(rest, &[Tk::RParen]);
            let span = rest.since(start.at);
            let (path, end) = (Text::default(), after(span));
            let name = Variable { path, scope_len: 0, braced: false, splatted: false, span: end };
            return Ok((rest, Parameter { name, attributes: Vec::new(), default: None, span }));
        }
        return i.no("parameter");
    }
    let (rest, expr) = variable::variable(rest.at(token.start), false)?;
    let name = match expr {
        Expr::Variable(v) => v,
        Expr::Using(u) => u.variable,
        _ => return i.no("parameter"),
    };
    let attributes = attributes.unwrap_or_default();
    let equals = peek(newlines(rest), Mode::Expression);
    if equals.kind != Tk::Assign(AssignmentOp::Assign) {
        return Ok((rest, Parameter { name, attributes, default: None, span: rest.since(start.at) }));
    }
    let behind = past_operator(rest, equals);
    let (rest, default) = opt(expression).parse(newlines(behind))?;
    let end = if default.is_some() { rest } else { behind };
    if default.is_none() {
        i.report_incomplete(after(equals.span()), "MissingExpressionAfterToken", &["="]);
    }
    Ok((end, Parameter { name, attributes, default, span: end.since(start.at) }))
}
