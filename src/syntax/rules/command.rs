//! Commands, their arguments, redirections.

use super::super::ast::{
    ArrayLiteral, Command, CommandElement, CommandParameter, Expr, Invocation, PipelineElement, Redirection,
    RedirectionKind, Stream,
};
use super::super::chars::is_dash;
use super::super::classify::TokenKind;
use super::super::input::{In, Res};
use super::super::lexer::trivia::line_end;
use super::super::lexer::{peek, variable, word};
use super::super::token::{Mode, Tk, Token};
use super::primary::{primary, value};
use super::{after, newlines, past, past_operator};
use crate::text::Span;
use nom::Parser;
use nom::combinator::opt;

/// `command = [ "&" | "." ] command-name { command-element }`
pub(crate) fn command(i: In<'_>) -> Res<'_, PipelineElement> {
    let first = peek(i, Mode::Command);
    let (invocation, mut rest) = match first.kind {
        Tk::Ampersand => (Invocation::Call, past_operator(i, first)),
        Tk::Dot => (Invocation::Dot, past_operator(i, first)),
        _ => (Invocation::None, i),
    };
    let mut command =
        Command { invocation, elements: Vec::new(), redirections: Vec::new(), span: Span::new(first.start, first.end) };
    let mut dashes = false;
    loop {
        let token = peek(rest, Mode::Command);
        let before = rest.at;
        match token.kind {
            Tk::Pipe
            | Tk::RCurly
            | Tk::RParen
            | Tk::Semi
            | Tk::EndOfInput
            | Tk::NewLine
            | Tk::AndAnd
            | Tk::OrOr
            | Tk::Ampersand => break,
            Tk::Comma => {
                rest.report(token.span(), "MissingArgument", &[]);
                command.span.end = token.end;
                rest = newlines(past(rest, token));
                continue;
            }
            kind if kind.is_redirection() => rest = redirections(rest, &mut command.redirections)?.0,
            _ if command.elements.is_empty() => {
                let (next, name) = command_name(rest, token, invocation)?;
                command.elements.push(CommandElement::Argument(name));
                rest = next;
            }
            Tk::Parameter if !dashes => {
                let (next, parameter) = command_parameter(rest, token)?;
                command.elements.push(CommandElement::Parameter(parameter));
                rest = next;
            }
            _ => {
                dashes |= token.kind == Tk::MinusMinus;
                let (next, element) = command_element(rest, token)?;
                let verbatim = matches!(element, CommandElement::Verbatim { .. });
                command.elements.push(element);
                rest = next;
                if verbatim {
                    command.span.end = rest.at;
                    break;
                }
            }
        }
        if rest.at <= before {
            break;
        }
        command.span.end = rest.at;
    }
    if command.elements.is_empty() && command.redirections.is_empty() {
        if invocation == Invocation::None && rest.at == i.at {
            return i.no("command");
        }
        if invocation != Invocation::None {
            i.report_incomplete(after(first.span()), "MissingExpression", &[i.slice(first.span())]);
        }
        command.elements.push(CommandElement::Argument(Expr::Error(command.span)));
    } else if command.elements.is_empty() {
        command.elements.push(CommandElement::Argument(Expr::Error(after(command.span))));
    }
    Ok((rest, PipelineElement::Command(command)))
}

/// `command-name = generic | any value behind "&" or "."`
fn command_name(i: In<'_>, token: Token, invocation: Invocation) -> Res<'_, Expr> {
    let (rest, name) = match token.kind {
        Tk::Generic => word::generic(i.at(token.start))?,
        _ if invocation != Invocation::None && is_value(token.kind) => return primary(i, Mode::Command),
        _ if is_value(token.kind) => value(i, Mode::Command)?,
        Tk::Unknown => return argument(i),
        _ => (past(i, token), word::bare(i, token.span())),
    };
    i.mark(name.span(), TokenKind::Command);
    Ok((rest, name))
}

/// Whether an argument that begins with this token is a value and not a bare word.
fn is_value(kind: Tk) -> bool {
    kind.is_string()
        || matches!(
            kind,
            Tk::Variable
                | Tk::Splat
                | Tk::Number
                | Tk::LParen
                | Tk::DollarParen
                | Tk::AtParen
                | Tk::AtCurly
                | Tk::LCurly
        )
}

/// `command-parameter = dash name [ ":" argument ]`
fn command_parameter(i: In<'_>, token: Token) -> Res<'_, CommandParameter> {
    let text = i.slice(token.span());
    let dash_len = text.chars().next().filter(|c| is_dash(*c)).map_or(0, char::len_utf8);
    let (dash, name) = text.split_at(dash_len);
    let (dash, name) = (dash.into(), name.into());
    let rest = past(i, token);
    if rest.byte(0) != b':' {
        i.mark(token.span(), TokenKind::Parameter);
        return Ok((rest, CommandParameter { name, dash, argument: None, span: token.span() }));
    }
    let behind = rest.skip(1);
    let span = behind.since(token.start);
    i.mark(span, TokenKind::Parameter);
    let (rest, argument) = opt(argument_list).parse(behind)?;
    if argument.is_none() {
        i.report(after(span), "ParameterRequiresArgument", &[i.slice(span)]);
        return Ok((behind, CommandParameter { name, dash, argument, span }));
    }
    Ok((rest, CommandParameter { name, dash, argument, span: rest.since(token.start) }))
}

/// `command-element = splat | "--%" verbatim | argument-list`
fn command_element(i: In<'_>, token: Token) -> Res<'_, CommandElement> {
    if token.kind == Tk::Generic && i.at(token.start).rest().starts_with("--%") {
        let behind = i.at(token.start + 3);
        if behind.is_end() || behind.byte(0).is_ascii_whitespace() {
            return verbatim(i.at(token.start));
        }
    }
    let (rest, expr) = argument_list(i)?;
    Ok(match expr {
        Expr::Variable(v) if v.splatted => (rest, CommandElement::Splat(v)),
        other => (rest, CommandElement::Argument(other)),
    })
}

/// `verbatim = "--%" any`, up to the line's end, or a `|`, `&&`, `||` outside quotes.
fn verbatim(i: In<'_>) -> Res<'_, CommandElement> {
    let mut at = i.skip(3);
    while matches!(at.byte(0), b' ' | b'\t') {
        at = at.skip(1);
    }
    let from = at.at;
    let mut quoted = false;
    while !at.is_end() && line_end(at) == 0 {
        match at.byte(0) {
            b'"' => quoted = !quoted,
            b'|' if !quoted => break,
            b'&' if !quoted && at.byte(1) == b'&' => break,
            _ => {}
        }
        at = at.skip(1);
    }
    let text = i.slice(at.since(from)).trim_end().into();
    Ok((at, CommandElement::Verbatim { text, span: at.since(i.at) }))
}

/// `argument-list = argument { "," argument }`
fn argument_list(i: In<'_>) -> Res<'_, Expr> {
    let (mut rest, first) = argument(i)?;
    let mut comma = peek(rest, Mode::Command);
    if comma.kind != Tk::Comma {
        return Ok((rest, first));
    }
    let start = first.span();
    let mut elements = vec![first];
    while comma.kind == Tk::Comma {
        let behind = newlines(past(rest, comma));
        let (next, found) = opt(argument).parse(behind)?;
        let Some(found) = found else {
            let place = after(comma.span());
            i.report_incomplete(place, "MissingExpression", &[","]);
            elements.push(Expr::Error(place));
            rest = past(rest, comma);
            break;
        };
        elements.push(found);
        rest = next;
        comma = peek(rest, Mode::Command);
    }
    let span = elements.last().map_or(start, |e| start.to(e.span()));
    Ok((rest, Expr::Array(ArrayLiteral { elements, span })))
}

/// `argument = primary-expression | generic`
pub(crate) fn argument(i: In<'_>) -> Res<'_, Expr> {
    let token = peek(i, Mode::Command);
    match token.kind {
        Tk::NewLine
        | Tk::EndOfInput
        | Tk::Pipe
        | Tk::AndAnd
        | Tk::OrOr
        | Tk::Ampersand
        | Tk::Comma
        | Tk::RParen
        | Tk::Semi
        | Tk::RCurly => i.no("argument"),
        kind if kind.is_redirection() => i.no("argument"),
        Tk::Splat => variable::variable(i.at(token.start), false),
        Tk::Generic | Tk::Identifier if i.at(token.start).byte(0) == b'@' => {
            let span = Span::new(token.start, token.start + 1);
            i.report(span, "UnrecognizedToken", &[]);
            Ok((past(i, token), Expr::Error(span)))
        }
        kind if is_value(kind) => i.nest(|i| i.with_commas(false, |i| primary(i, Mode::Command))),
        Tk::Generic => {
            let (rest, expr) = word::generic(i.at(token.start))?;
            i.mark(expr.span(), TokenKind::String);
            Ok((rest, expr))
        }
        Tk::Unknown => {
            i.report(token.span(), "UnrecognizedToken", &[]);
            Ok((past(i, token), Expr::Error(token.span())))
        }
        _ => {
            i.mark(token.span(), TokenKind::String);
            Ok((past(i, token), word::bare(i, token.span())))
        }
    }
}

/// `redirection = redirection-operator argument | merging-operator`, any number of them.
pub(crate) fn redirections<'a>(mut i: In<'a>, found: &mut Vec<Redirection>) -> Res<'a, ()> {
    loop {
        let token = peek(i, Mode::Command);
        if !token.kind.is_redirection() {
            return Ok((i, ()));
        }
        let (rest, redirection) = redirection(i, token)?;
        i = rest;
        let Some(redirection) = redirection else { continue };
        if found.iter().any(|r| r.from == redirection.from) {
            i.report(redirection.span, "StreamAlreadyRedirected", &[stream_name(redirection.from)]);
        } else {
            found.push(redirection);
        }
    }
}

fn redirection(i: In<'_>, token: Token) -> Res<'_, Option<Redirection>> {
    let behind = past_operator(i, token);
    let text = i.slice(token.span());
    if let Tk::Merge { from, to } = token.kind {
        if to != Stream::Output || from == to {
            i.report(token.span(), "RedirectionNotSupported", &[text]);
        }
        let kind = RedirectionKind::Merge(Stream::Output);
        return Ok((behind, Some(Redirection { from, kind, span: token.span() })));
    }
    let (rest, target) = opt(argument).parse(behind)?;
    let (rest, target) = if let Some(target) = target {
        (rest, target)
    } else {
        i.report(after(token.span()), "MissingFileSpecification", &[]);
        (behind, Expr::Error(after(token.span())))
    };
    let span = token.span().to(target.span());
    let Tk::Redirect { from, append } = token.kind else {
        i.report(token.span(), "RedirectionNotSupported", &[text]);
        return Ok((rest, None));
    };
    Ok((rest, Some(Redirection { from, kind: RedirectionKind::File { target, append }, span })))
}

fn stream_name(stream: Stream) -> &'static str {
    match stream {
        Stream::All => "all",
        Stream::Output => "output",
        Stream::Error => "error",
        Stream::Warning => "warning",
        Stream::Verbose => "verbose",
        Stream::Debug => "debug",
        Stream::Information => "information",
    }
}
