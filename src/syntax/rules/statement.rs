//! Which statement begins here.

use super::super::ast::{Attribute, AttributeBase, Statement};
use super::super::input::{In, Res};
use super::super::lexer::peek;
use super::super::token::{Keyword, Mode, Tk, Token};
use super::attribute::attribute_list;
use super::pipeline::pipeline_chain;
use super::{class, control, flow, function, loops, newlines, past_keyword, switch, using};
use nom::Parser;
use nom::combinator::opt;

/// `statement = if | switch | for | foreach | while | do | try | trap | flow | jump | function | data | class | enum | pipeline-chain`
pub(crate) fn statement(i: In<'_>) -> Res<'_, Statement> {
    i.nest(|i| {
        let token = peek(i, Mode::Command);
        match token.kind {
            Tk::Keyword(keyword) => keyword_statement(i, token, keyword),
            Tk::Label => labeled_statement(i, token),
            Tk::Generic if i.at(token.start).byte(0) == b'[' => attributed_statement(i, token),
            Tk::EndOfInput => i.no("statement"),
            _ => pipeline_chain(i),
        }
    })
}

fn keyword_statement(i: In<'_>, token: Token, keyword: Keyword) -> Res<'_, Statement> {
    let start = token.start;
    match keyword {
        Keyword::If => control::if_statement(i),
        Keyword::Switch => switch::switch_statement(i, token, None, start),
        Keyword::For => loops::for_statement(i, token, None, start),
        Keyword::Foreach => loops::foreach_statement(i, token, None, start),
        Keyword::While => loops::while_statement(i, token, None, start),
        Keyword::Do => loops::do_statement(i, token, None, start),
        Keyword::Try => control::try_statement(i),
        Keyword::Trap => control::trap_statement(i),
        Keyword::Data => control::data_statement(i),
        Keyword::Function | Keyword::Filter | Keyword::Workflow => function::function_statement(i),
        Keyword::Class => class::class_statement(i, Vec::new(), start),
        Keyword::Enum => class::enum_statement(i, Vec::new(), start),
        Keyword::Return | Keyword::Throw | Keyword::Exit => flow::flow_statement(i, token, keyword),
        Keyword::Break | Keyword::Continue => flow::jump_statement(i, token, keyword),
        Keyword::Using => using::misplaced_using(i),
        Keyword::From | Keyword::Define | Keyword::Var => reserved(i, token),
        _ => pipeline_chain(i),
    }
}

fn reserved(i: In<'_>, token: Token) -> Res<'_, Statement> {
    let rest = past_keyword(i, token);
    i.report(token.span(), "ReservedKeywordNotAllowed", &[&i.slice(token.span()).to_ascii_lowercase()]);
    Ok((rest, Statement::Error(token.span())))
}

/// `labeled-statement = label ( switch | for | foreach | while | do )`
fn labeled_statement(i: In<'_>, label: Token) -> Res<'_, Statement> {
    let rest = newlines(i.at(label.end));
    let token = peek(rest, Mode::Command);
    let name = Some(i.slice(label.span()).trim_start_matches(':').into());
    let start = label.start;
    match token.kind {
        Tk::Keyword(Keyword::Switch) => switch::switch_statement(rest, token, name, start),
        Tk::Keyword(Keyword::For) => loops::for_statement(rest, token, name, start),
        Tk::Keyword(Keyword::Foreach) => loops::foreach_statement(rest, token, name, start),
        Tk::Keyword(Keyword::While) => loops::while_statement(rest, token, name, start),
        Tk::Keyword(Keyword::Do) => loops::do_statement(rest, token, name, start),
        // A label before anything else is a command's name.
        _ => pipeline_chain(i),
    }
}

/// A class or enum behind attributes; otherwise an expression begins with the brackets.
fn attributed_statement(i: In<'_>, bracket: Token) -> Res<'_, Statement> {
    let start = i.at(bracket.start);
    let (rest, attributes) = opt(attribute_list).parse(start)?;
    let Some(attributes) = attributes else { return pipeline_chain(i) };
    let at = newlines(rest);
    let token = peek(at, Mode::Command);
    match token.kind {
        Tk::Keyword(Keyword::Class) => class::class_statement(at, kept(i, attributes), start.at),
        Tk::Keyword(Keyword::Enum) => class::enum_statement(at, kept(i, attributes), start.at),
        _ => {
            *i.cx.attributes.borrow_mut() = Some((start.at, rest.at, attributes));
            pipeline_chain(start)
        }
    }
}

fn kept(i: In<'_>, attributes: Vec<AttributeBase>) -> Vec<Attribute> {
    let mut kept = Vec::with_capacity(attributes.len());
    for attribute in attributes {
        match attribute {
            AttributeBase::Attribute(a) => kept.push(a),
            AttributeBase::Type(t) => {
                i.report(t.span, "TypeNotAllowedBeforeStatement", &[i.slice(t.type_name.span())]);
            }
        }
    }
    kept
}
