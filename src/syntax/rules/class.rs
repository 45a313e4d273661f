//! Classes and enums.

use super::super::ast::{
    AssignmentOp, Attribute, AttributeBase, EnumMember, Expr, MethodMember, PropertyMember, ScriptBlock, Statement,
    Text, TypeConstraint, TypeDefinition, TypeKind, TypeMember, TypeName,
};
use super::super::chars::{is_identifier, is_identifier_start};
use super::super::classify::TokenKind;
use super::super::input::{In, Res};
use super::super::lexer::{peek, variable};
use super::super::token::{Mode, Tk, Token};
use super::attribute::declared_attributes;
use super::control::given_up;
use super::expression::expression;
use super::member::method_arguments;
use super::script::{close_curly, parameter_list, script_block};
use super::type_name::type_argument;
use super::{after, newlines, past, past_keyword, past_operator, synchronize, terminators, unexpected};
use crate::text::Span;
use nom::Parser;
use nom::combinator::opt;
use std::rc::Rc;

/// `class = "class" identifier [ ":" type-name { "," type-name } ] "{" { class-member } "}"`
pub(crate) fn class_statement(i: In<'_>, attributes: Vec<Attribute>, start: u32) -> Res<'_, Statement> {
    type_definition(i, attributes, start, TypeKind::Class)
}

/// `enum = "enum" identifier [ ":" type-name ] "{" { enum-member } "}"`
pub(crate) fn enum_statement(i: In<'_>, attributes: Vec<Attribute>, start: u32) -> Res<'_, Statement> {
    type_definition(i, attributes, start, TypeKind::Enum)
}

fn type_definition(i: In<'_>, attributes: Vec<Attribute>, start: u32, kind: TypeKind) -> Res<'_, Statement> {
    let keyword = peek(i, Mode::Command);
    let behind = past_keyword(i, keyword);
    let text = if kind == TypeKind::Class { "class" } else { "enum" };
    let (rest, found) = opt(identifier).parse(newlines(behind))?;
    let Some(name_span) = found else {
        i.report_incomplete(after(keyword.span()), "MissingNameAfterKeyword", &[text]);
        return given_up(behind, start);
    };
    i.mark(name_span, TokenKind::Type);
    let (rest, bases) = base_types(rest)?;
    let at = newlines(rest);
    let open = peek(at, Mode::Command);
    if open.kind != Tk::LCurly {
        i.report_incomplete(after(rest.since(start)), "MissingTypeBody", &[text]);
        return given_up(rest, start);
    }
    let name: Text = i.slice(name_span).into();
    i.nest(|i| {
        let (rest, members) = i.with_commas(false, |_| members(past(at, open), &name, kind))?;
        let (rest, _) = close_curly(rest, after(open.span()));
        let span = rest.since(start);
        let definition = TypeDefinition { kind, name, name_span, attributes, bases, members, span };
        Ok((rest, Statement::Type(Box::new(definition))))
    })
}

fn identifier(i: In<'_>) -> Res<'_, Span> {
    if !i.char().is_some_and(is_identifier_start) {
        return i.no("identifier");
    }
    let text = i.rest();
    let rest = i.skip(text.find(|c| !is_identifier(c)).unwrap_or(text.len()));
    Ok((rest, rest.since(i.at)))
}

fn base_types(i: In<'_>) -> Res<'_, Vec<TypeConstraint>> {
    let mut bases = Vec::new();
    let mut separator = peek(newlines(i), Mode::Expression);
    if separator.kind != Tk::Colon {
        return Ok((i, bases));
    }
    let mut rest = i;
    loop {
        let (next, found) = opt(type_argument).parse(newlines(past(rest, separator)))?;
        let Some(found) = found else {
            i.report_incomplete(after(separator.span()), "TypeNameExpected", &[]);
            return Ok((past(rest, separator), bases));
        };
        let span = found.span();
        i.mark(span, TokenKind::Type);
        bases.push(TypeConstraint { type_name: found, span });
        rest = next;
        separator = peek(newlines(rest), Mode::Expression);
        if separator.kind != Tk::Comma {
            return Ok((rest, bases));
        }
    }
}

fn members<'a>(i: In<'a>, class: &str, kind: TypeKind) -> Res<'a, Vec<TypeMember>> {
    let mut members = Vec::new();
    let mut i = terminators(i);
    loop {
        let (rest, found) = if kind == TypeKind::Class {
            opt(|i| class_member(i, class)).parse(i)?
        } else {
            opt(enum_member).parse(i)?
        };
        let Some(found) = found else {
            let token = peek(i, Mode::Command);
            // An enumeration ends where something stands that is no member; what follows are statements again.
            if matches!(token.kind, Tk::RCurly | Tk::EndOfInput) || kind == TypeKind::Enum {
                return Ok((i, members));
            }
            // Something that is no member: say so once and look for the next line.
            let rest = unexpected(i, token);
            let rest = synchronize(rest, &[Tk::NewLine, Tk::Semi, Tk::RCurly]);
            i = terminators(rest);
            continue;
        };
        members.push(found);
        i = terminators(rest);
    }
}

/// A member ends at a line end, `;` or `}`.
fn member_end(i: In<'_>) {
    let token = peek(i, Mode::Command);
    if !matches!(token.kind, Tk::NewLine | Tk::Semi | Tk::RCurly | Tk::EndOfInput) {
        i.report_incomplete(Span::new(i.at, i.at), "MissingPropertyTerminator", &[]);
    }
}

/// `enum-member = identifier [ "=" expression ]`
fn enum_member(i: In<'_>) -> Res<'_, TypeMember> {
    let (rest, name_span) = identifier(i)?;
    i.mark(name_span, TokenKind::Member);
    let name: Text = i.slice(name_span).into();
    let (rest, value) = initial_value(rest)?;
    member_end(rest);
    Ok((rest, TypeMember::EnumLabel(EnumMember { name, value, span: rest.since(i.at) })))
}

fn initial_value(i: In<'_>) -> Res<'_, Option<Expr>> {
    let equals = peek(i, Mode::Expression);
    if equals.kind != Tk::Assign(AssignmentOp::Assign) {
        return Ok((i, None));
    }
    let behind = past_operator(i, equals);
    let (rest, value) = opt(expression).parse(newlines(behind))?;
    if value.is_none() {
        i.report_incomplete(after(equals.span()), "ExpectedValueExpression", &["="]);
        return Ok((behind, None));
    }
    Ok((rest, value))
}

#[derive(Default)]
struct Head {
    attributes: Vec<Attribute>,
    type_name: Option<TypeName>,
    is_static: bool,
    is_hidden: bool,
}

/// `class-member = { attribute | type-literal | "static" | "hidden" } ( property | method )`
fn class_member<'a>(i: In<'a>, class: &str) -> Res<'a, TypeMember> {
    let start = i.at;
    let mut head = Head::default();
    let mut i = i;
    loop {
        let (rest, found) = opt(declared_attributes).parse(newlines(i))?;
        for one in found.unwrap_or_default() {
            match one {
                AttributeBase::Attribute(a) => head.attributes.push(a),
                AttributeBase::Type(t) => head.type_name = Some(t.type_name),
            }
        }
        i = newlines(rest);
        if i.byte(0) == b'$' {
            return property(i, head, start);
        }
        let (rest, word) = identifier(i)?;
        let text = i.slice(word);
        let method = peek(rest, Mode::Command).kind == Tk::LParen;
        if !method && text.eq_ignore_ascii_case("static") {
            head.is_static = true;
        } else if !method && text.eq_ignore_ascii_case("hidden") {
            head.is_hidden = true;
        } else {
            return self::method(rest, word, head, class, start);
        }
        i.mark(word, TokenKind::Keyword);
        i = rest;
    }
}

/// `property = variable [ "=" expression ]`
fn property(i: In<'_>, head: Head, start: u32) -> Res<'_, TypeMember> {
    let (rest, variable) = variable::variable(i, false)?;
    let name = match variable {
        Expr::Variable(v) => v.path,
        _ => return i.no("property"),
    };
    let (rest, initial) = initial_value(rest)?;
    member_end(rest);
    let property = PropertyMember {
        name,
        type_name: head.type_name,
        attributes: head.attributes,
        is_static: head.is_static,
        is_hidden: head.is_hidden,
        initial,
        span: rest.since(start),
    };
    Ok((rest, TypeMember::Property(property)))
}

/// `method = identifier "(" parameter-list ")" [ ":" "base" arguments ] script-block`
fn method<'a>(i: In<'a>, name_span: Span, head: Head, class: &str, start: u32) -> Res<'a, TypeMember> {
    let name: Text = i.slice(name_span).into();
    let open = peek(i, Mode::Command);
    if open.kind != Tk::LParen {
        i.report_incomplete(after(name_span), "MissingMethodParameterList", &[]);
        i.report_incomplete(after(name_span), "MissingFunctionBody", &[]);
        let rest = synchronize(i, &[Tk::NewLine, Tk::Semi, Tk::RCurly]);
        return Ok((rest, TypeMember::EnumLabel(EnumMember { name, value: None, span: rest.since(start) })));
    }
    i.mark(name_span, TokenKind::Member);
    let is_constructor = name.eq_ignore_ascii_case(class) && head.type_name.is_none();
    let (rest, parameters) = parameter_list(past(i, open), open)?;
    let (rest, base_args) = base_call(rest, is_constructor)?;
    let (next, body) = opt(|i| script_block(i, false)).parse(newlines(rest))?;
    let body = body.unwrap_or_else(|| {
        i.report_incomplete(after(rest.since(start)), "MissingMethodBody", &[]);
        ScriptBlock::default()
    });
    let span = next.since(start);
    let method = MethodMember {
        name,
        name_span,
        return_type: head.type_name,
        attributes: head.attributes,
        parameters,
        body: Rc::new(body),
        is_constructor,
        is_static: head.is_static,
        is_hidden: head.is_hidden,
        base_args,
        span,
    };
    Ok((next, TypeMember::Method(method)))
}

fn base_call(i: In<'_>, is_constructor: bool) -> Res<'_, Option<Vec<Expr>>> {
    let colon: Token = peek(newlines(i), Mode::Expression);
    if colon.kind != Tk::Colon || !is_constructor {
        return Ok((i, None));
    }
    let behind = past(i, colon);
    let base = peek(newlines(behind), Mode::Expression);
    if !i.slice(base.span()).eq_ignore_ascii_case("base") {
        i.report_incomplete(after(colon.span()), "MissingBaseCtorCall", &[]);
        return Ok((behind, None));
    }
    let rest = past_keyword(behind, base);
    let at = newlines(rest);
    if at.byte(0) != b'(' {
        i.report_incomplete(after(base.span()), "MissingMethodParameterList", &[]);
        return Ok((rest, None));
    }
    let (rest, arguments) = method_arguments(at)?;
    Ok((rest, Some(arguments)))
}
