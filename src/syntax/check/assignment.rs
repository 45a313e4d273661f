//! What can be assigned to.

use super::super::ast::{Expr, UnaryOp};
use super::super::input::In;
use super::super::rules::using::lone_expression;
use crate::text::Span;

/// Of `target = value`: reports the part that accepts no value.
pub(super) fn target(i: In<'_>, target: &Expr, simple: bool) {
    if let Some(span) = wrong(target, simple) {
        i.report(span, "InvalidLeftHandSide", &[]);
    }
}

/// `$x++`: works on one variable, property or element.
pub(super) fn increment(i: In<'_>, op: UnaryOp, operand: &Expr) {
    let text = match op {
        UnaryOp::PreIncrement | UnaryOp::PostIncrement => "++",
        UnaryOp::PreDecrement | UnaryOp::PostDecrement => "--",
        _ => return,
    };
    if let Some(span) = wrong(operand, false) {
        i.report(span, "OperatorRequiresVariableOrProperty", &[text]);
    }
}

/// The first part that is no place. Several targets are for plain `=` only.
fn wrong(target: &Expr, simple: bool) -> Option<Span> {
    match target {
        Expr::Array(array) if simple => array.elements.iter().find_map(|e| wrong(e, simple)),
        Expr::Paren(paren) => match lone_expression(&paren.statement) {
            Some(inner) => wrong(inner, simple),
            None => Some(paren.statement.span()),
        },
        Expr::Convert(convert) => wrong(&convert.expr, simple),
        Expr::Attributed(attributed) => wrong(&attributed.expr, simple),
        Expr::Member(member) if !member.null_conditional => None,
        Expr::Index(index) if !index.null_conditional => None,
        // What could not be parsed was reported already.
        Expr::Variable(_) | Expr::Invoke(_) | Expr::Error(_) => None,
        other => Some(other.span()),
    }
}
