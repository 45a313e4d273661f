//! Functions and filters.

use super::super::ast::{Expr, FunctionDefinition, FunctionKind, Statement, StringKind, Text};
use super::super::classify::TokenKind;
use super::super::input::{In, Res};
use super::super::lexer::{peek, word};
use super::super::token::{Keyword, Mode, Tk, Token};
use super::control::given_up;
use super::script::{parameter_list, script_block};
use super::{after, newlines, past, past_keyword};
use crate::text::Span;
use nom::Parser;
use nom::combinator::opt;
use std::rc::Rc;

/// `function = ( "function" | "filter" ) name [ "(" parameter-list ")" ] script-block`
pub(crate) fn function_statement(i: In<'_>) -> Res<'_, Statement> {
    let keyword = peek(i, Mode::Command);
    let kind = match keyword.kind {
        Tk::Keyword(Keyword::Filter) => FunctionKind::Filter,
        Tk::Keyword(Keyword::Workflow) => FunctionKind::Workflow,
        _ => FunctionKind::Function,
    };
    let behind = past_keyword(i, keyword);
    let (rest, found) = opt(function_name).parse(behind)?;
    let Some((name, name_span)) = found else {
        let text = i.slice(keyword.span()).to_ascii_lowercase();
        i.report_incomplete(after(keyword.span()), "MissingNameAfterKeyword", &[&text]);
        return given_up(behind, keyword.start);
    };
    i.mark(name_span, TokenKind::Command);
    let open = peek(newlines(rest), Mode::Command);
    let before = i.cx.error_count();
    let (rest, parameters) = if open.kind == Tk::LParen {
        let (rest, parameters) = parameter_list(past(rest, open), open)?;
        (rest, Some(parameters))
    } else {
        (rest, None)
    };
    let (rest, body) = opt(|i| script_block(i, kind == FunctionKind::Filter)).parse(newlines(rest))?;
    let Some(body) = body else {
        let incomplete_list = parameters.is_some() && i.cx.error_count() > before;
        if !incomplete_list {
            let head = head_end(i, rest, name_span, open);
            i.report_incomplete(after(head), "MissingFunctionBody", &[]);
        }
        return given_up(rest, keyword.start);
    };
    let span = rest.since(keyword.start);
    if kind == FunctionKind::Workflow {
        i.report(span, "WorkflowNotSupportedInPowerShellCore", &[]);
    }
    let definition = FunctionDefinition { kind, name, name_span, parameters, body: Rc::new(body), span };
    Ok((rest, Statement::Function(Box::new(definition))))
}

/// The head's last token: the name, or the parameters' closing parenthesis.
fn head_end(i: In<'_>, rest: In<'_>, name: Span, open: Token) -> Span {
    if open.kind != Tk::LParen {
        return name;
    }
    let head = i.slice(Span::new(open.start, rest.at)).trim_end();
    Span::new(open.start, open.start + head.len() as u32)
}

/// `name = identifier | keyword | generic | string`
fn function_name(i: In<'_>) -> Res<'_, (Text, Span)> {
    let token = peek(newlines(i), Mode::Command);
    match token.kind {
        Tk::Identifier | Tk::Keyword(_) | Tk::Label | Tk::Parameter | Tk::Op(_) => {
            Ok((past(i, token), (i.slice(token.span()).into(), token.span())))
        }
        Tk::Generic | Tk::Dot => {
            let (rest, name) = word::generic(i.at(token.start))?;
            let span = name.span();
            match name {
                Expr::String(s) if s.kind == StringKind::Bare => Ok((rest, (s.value, span))),
                _ => Ok((rest, (i.slice(span).into(), span))),
            }
        }
        _ => i.no("name"),
    }
}
