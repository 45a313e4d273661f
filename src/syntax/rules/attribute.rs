//! Attributes and type literals in brackets.

use super::super::ast::{AssignmentOp, Attribute, AttributeBase, Expr, NamedArgument, Text, TypeConstraint, TypeName};
use super::super::chars::{is_identifier, is_identifier_start};
use super::super::classify::TokenKind;
use super::super::input::{In, Res};
use super::super::lexer::peek;
use super::super::lexer::trivia::trivia;
use super::super::token::{Mode, Tk, Token};
use super::expression::expression;
use super::type_name::type_name;
use super::{after, newlines, past, past_operator, synchronize};
use crate::text::Span;
use nom::Parser;
use nom::combinator::opt;

/// `attribute-list = attribute { attribute }`; a line may end after an attribute, but not after a type.
pub(crate) fn attribute_list(i: In<'_>) -> Res<'_, Vec<AttributeBase>> {
    let start = trivia(i);
    let memo = i.cx.attributes.borrow_mut().take_if(|(at, ..)| *at == start.at);
    if let Some((_, end, attributes)) = memo {
        return Ok((i.at(end), attributes));
    }
    list(i, false)
}

/// `declared-attributes = attribute { new-lines attribute }`, before a parameter or a member.
pub(crate) fn declared_attributes(i: In<'_>) -> Res<'_, Vec<AttributeBase>> {
    list(i, true)
}

fn list(i: In<'_>, newlines_after_types: bool) -> Res<'_, Vec<AttributeBase>> {
    let (mut rest, first) = attribute(i)?;
    let mut attributes = vec![first];
    loop {
        let skip = newlines_after_types || matches!(attributes.last(), Some(AttributeBase::Attribute(_)));
        let at = if skip { newlines(rest) } else { trivia(rest) };
        if at.byte(0) != b'[' {
            return Ok((rest, attributes));
        }
        let (next, found) = opt(attribute).parse(at)?;
        let Some(found) = found else { return Ok((rest, attributes)) };
        attributes.push(found);
        rest = next;
    }
}

/// `attribute = "[" type-name [ "(" attribute-arguments ")" ] "]"`
fn attribute(i: In<'_>) -> Res<'_, AttributeBase> {
    let start = trivia(i);
    if start.byte(0) != b'[' {
        return i.no("[");
    }
    let bracket = Span::new(start.at, start.at + 1);
    let inner = start.skip(1);
    let (rest, name) = opt(type_name).parse(newlines(inner))?;
    let Some(type_name) = name else {
        start.report_incomplete(after(bracket), "MissingTypename", &[]);
        return i.no("type name");
    };
    i.mark(type_name.span(), TokenKind::Type);
    let token = peek(newlines(rest), Mode::Expression);
    match token.kind {
        Tk::LParen => attribute_arguments(rest, bracket, token, type_name),
        Tk::RBracket => {
            let rest = past(rest, token);
            Ok((rest, AttributeBase::Type(TypeConstraint { type_name, span: rest.since(start.at) })))
        }
        _ => {
            i.report_incomplete(after(type_name.span()), "EndSquareBracketExpectedAtEndOfAttribute", &[]);
            let span = bracket.to(type_name.span());
            Ok((rest, AttributeBase::Type(TypeConstraint { type_name, span })))
        }
    }
}

fn attribute_arguments(i: In<'_>, bracket: Span, open: Token, type_name: TypeName) -> Res<'_, AttributeBase> {
    let mut attribute = Attribute { type_name, positional: Vec::new(), named: Vec::new(), span: bracket };
    let (rest, last) = i.nest(|i| i.with_commas(true, |_| arguments(past(i, open), open.span(), &mut attribute)))?;
    let close = peek(newlines(rest), Mode::Expression);
    if close.kind != Tk::RParen {
        i.report_incomplete(after(last), "MissingEndParenthesisInExpression", &[]);
    }
    let behind = if close.kind == Tk::RParen { past(rest, close) } else { rest };
    let end = peek(newlines(behind), Mode::Expression);
    let rest = if end.kind == Tk::RBracket {
        past(behind, end)
    } else {
        if close.kind == Tk::RParen {
            i.report_incomplete(after(close.span()), "EndSquareBracketExpectedAtEndOfAttribute", &[]);
        }
        behind
    };
    attribute.span = rest.since(bracket.start);
    Ok((rest, AttributeBase::Attribute(attribute)))
}

/// `attribute-arguments = [ attribute-argument { "," attribute-argument } ]`; the last one's extent.
fn arguments<'a>(mut i: In<'a>, open: Span, attribute: &mut Attribute) -> Res<'a, Span> {
    let mut last = open;
    let mut comma: Option<Token> = None;
    loop {
        let (rest, named) = opt(named_argument).parse(newlines(i))?;
        i = rest;
        if let Some(named) = named {
            last = named.span;
            if attribute.named.iter().any(|n| n.name.eq_ignore_ascii_case(&named.name)) {
                i.report(named.span, "DuplicateNamedArgument", &[&named.name]);
            } else {
                attribute.named.push(named);
            }
        } else {
            let (rest, value) = opt(expression).parse(newlines(i))?;
            match value {
                Some(value) => {
                    i = rest;
                    last = value.span();
                    attribute.positional.push(value);
                }
                None => {
                    if let Some(comma) = comma {
                        i.report_incomplete(after(comma.span()), "MissingExpressionAfterToken", &[","]);
                    }
                }
            }
        }
        let next = peek(newlines(i), Mode::Expression);
        if next.kind != Tk::Comma {
            return Ok((i, last));
        }
        comma = Some(next);
        i = past(i, next);
    }
}

/// `attribute-argument = identifier [ "=" expression ] | expression`
fn named_argument(i: In<'_>) -> Res<'_, NamedArgument> {
    if !i.char().is_some_and(is_identifier_start) {
        return i.no("name");
    }
    let text = i.rest();
    let length = text.find(|c| !is_identifier(c)).unwrap_or(text.len());
    let behind = i.skip(length);
    let name_span = behind.since(i.at);
    let name: Text = i.slice(name_span).into();
    i.mark(name_span, TokenKind::Member);
    let equals = peek(behind, Mode::Expression);
    if equals.kind != Tk::Assign(AssignmentOp::Assign) {
        return Ok((behind, NamedArgument { name, value: None, span: name_span }));
    }
    let behind = past_operator(behind, equals);
    let (rest, value) = opt(expression).parse(newlines(behind))?;
    if let Some(value) = value {
        let span = name_span.to(value.span());
        return Ok((rest, NamedArgument { name, value: Some(value), span }));
    }
    let place = after(equals.span());
    i.report_incomplete(place, "MissingExpressionInNamedArgument", &[]);
    let rest = synchronize(behind, &[Tk::Comma, Tk::RParen, Tk::RBracket, Tk::NewLine]);
    Ok((rest, NamedArgument { name, value: Some(Expr::Error(place)), span: name_span.to(place) }))
}
