//! Type names.

use super::super::ast::{Text, TypeName};
use super::super::chars::{is_identifier, is_identifier_start};
use super::super::input::{In, Res};
use super::newlines;
use nom::Parser;
use nom::bytes::complete::take_while1;
use nom::character::complete::char;
use nom::combinator::{opt, verify};
use nom::multi::many0_count;

/// `type-name = simple-name { "[" … "]" } [ "," assembly ]`
pub(crate) fn type_name(i: In<'_>) -> Res<'_, TypeName> {
    let (rest, name) = bare_type_name(i)?;
    with_assembly(rest, name)
}

/// A name in a list of type arguments: bare, or in brackets, where an assembly may follow.
pub(crate) fn type_argument(i: In<'_>) -> Res<'_, TypeName> {
    if i.byte(0) != b'[' {
        return bare_type_name(i);
    }
    let (rest, name) = type_name(newlines(i.skip(1)))?;
    let (rest, _) = char(']').parse(newlines(rest))?;
    Ok((rest, name))
}

fn with_assembly(i: In<'_>, name: TypeName) -> Res<'_, TypeName> {
    let at = newlines(i);
    if at.byte(0) != b',' {
        return Ok((i, name));
    }
    let found: Res<'_, In<'_>> =
        verify(take_while1(|c| !matches!(c, ']' | '[' | '\n')), |a: &In<'_>| starts_name(*a)).parse(at.skip(1));
    let Ok((rest, assembly)) = found else { return Ok((i, name)) };
    let assembly: Option<Text> = Some(assembly.rest().trim().into());
    let named = match name {
        TypeName::Simple { name, span, .. } => TypeName::Simple { name, assembly, span: rest.since(span.start) },
        TypeName::Generic { generic, args, span, .. } => {
            TypeName::Generic { generic, args, assembly, span: rest.since(span.start) }
        }
        array @ TypeName::Array { .. } => array,
    };
    Ok((rest, named))
}

fn starts_name(i: In<'_>) -> bool {
    i.rest().trim_start().chars().next().is_some_and(is_identifier_start)
}

fn bare_type_name(i: In<'_>) -> Res<'_, TypeName> {
    i.nest(|i| {
        let (rest, name) =
            verify(take_while1(is_type_character), |n: &In<'_>| n.char().is_some_and(is_identifier_start)).parse(i)?;
        let simple = TypeName::Simple { name: name.rest().into(), assembly: None, span: rest.since(i.at) };
        suffixes(i, rest, simple)
    })
}

fn is_type_character(c: char) -> bool {
    is_identifier(c) || matches!(c, '.' | '+' | '`' | '#' | '\\')
}

/// `[]`, `[,]` and `[type arguments]` behind a name, in turn.
fn suffixes<'a>(start: In<'a>, mut i: In<'a>, mut name: TypeName) -> Res<'a, TypeName> {
    while i.byte(0) == b'[' {
        let inner = newlines(i.skip(1));
        let (rest, commas) = many0_count(|i| char(',').parse(newlines(i))).parse(inner)?;
        let rest = newlines(rest);
        if rest.byte(0) == b']' {
            i = rest.skip(1);
            i.grow()?;
            let rank = commas as u32 + 1;
            name = TypeName::Array { element: Box::new(name), rank, span: i.since(start.at) };
            continue;
        }
        let (rest, args) = opt(type_arguments).parse(inner)?;
        let Some(args) = args else { break };
        if !matches!(name, TypeName::Simple { .. }) {
            break;
        }
        i = rest;
        name = TypeName::Generic { generic: Box::new(name), args, assembly: None, span: i.since(start.at) };
    }
    Ok((i, name))
}

/// `type-arguments = type-argument { "," type-argument } "]"`, behind the bracket.
fn type_arguments(i: In<'_>) -> Res<'_, Vec<TypeName>> {
    let mut args = Vec::new();
    let mut at = i;
    loop {
        let (rest, argument) = type_argument(newlines(at))?;
        args.push(argument);
        at = newlines(rest);
        match at.byte(0) {
            b',' => at = at.skip(1),
            b']' => return Ok((at.skip(1), args)),
            _ => return i.no("]"),
        }
    }
}
