//! `return`, `throw`, `exit`, `break`, `continue`.

use super::super::ast::{FlowStatement, Jump, Statement};
use super::super::input::{In, Res};
use super::super::token::{Keyword, Token};
use super::command::argument;
use super::past_keyword;
use super::pipeline::pipeline_chain;
use nom::Parser;
use nom::combinator::opt;

/// `flow = ( "return" | "throw" | "exit" ) [ pipeline-chain ]`
pub(crate) fn flow_statement(i: In<'_>, token: Token, keyword: Keyword) -> Res<'_, Statement> {
    let (rest, value) = opt(pipeline_chain).parse(past_keyword(i, token))?;
    let span = value.as_ref().map_or(token.span(), |v| token.span().to(v.span()));
    let flow = Box::new(FlowStatement { value, span });
    Ok((
        rest,
        match keyword {
            Keyword::Return => Statement::Return(flow),
            Keyword::Throw => Statement::Throw(flow),
            _ => Statement::Exit(flow),
        },
    ))
}

/// `jump = ( "break" | "continue" ) [ argument ]`
pub(crate) fn jump_statement(i: In<'_>, token: Token, keyword: Keyword) -> Res<'_, Statement> {
    let (rest, label) = opt(argument).parse(past_keyword(i, token))?;
    let span = label.as_ref().map_or(token.span(), |l| token.span().to(l.span()));
    let jump = Box::new(Jump { label, span });
    Ok((rest, if keyword == Keyword::Break { Statement::Break(jump) } else { Statement::Continue(jump) }))
}
