//! Which expressions are constants, as arguments of attributes must be.

use super::super::ast::{Attribute, Expr, Hashtable, UnaryOp};
use super::super::input::In;
use super::super::rules::using::lone_expression;

/// Reports an attribute's arguments that are neither constants nor script blocks.
pub(super) fn attribute_arguments(i: In<'_>, attribute: &Attribute) {
    let named = attribute.named.iter().filter_map(|n| n.value.as_ref());
    for value in attribute.positional.iter().chain(named) {
        if !is_constant(value) && !matches!(value, Expr::ScriptBlock(_) | Expr::Error(_)) {
            i.report(value.span(), "ParameterAttributeArgumentNeedsToBeConstant", &[]);
        }
    }
}

pub(super) fn is_constant(value: &Expr) -> bool {
    match value {
        Expr::Number(_) | Expr::String(_) | Expr::Type(_) => true,
        Expr::Variable(v) => ["true", "false", "null"].iter().any(|n| v.path.eq_ignore_ascii_case(n)),
        Expr::Array(array) => array.elements.iter().all(is_constant),
        Expr::ArrayExpr(array) => array.block.statements.iter().all(|s| lone_expression(s).is_some_and(is_constant)),
        Expr::Paren(paren) => lone_expression(&paren.statement).is_some_and(is_constant),
        Expr::Unary(unary) => {
            let changes = matches!(
                unary.op,
                UnaryOp::PreIncrement | UnaryOp::PreDecrement | UnaryOp::PostIncrement | UnaryOp::PostDecrement
            );
            !changes && is_constant(&unary.operand)
        }
        Expr::Binary(binary) => is_constant(&binary.left) && is_constant(&binary.right),
        Expr::Ternary(t) => is_constant(&t.condition) && is_constant(&t.if_true) && is_constant(&t.if_false),
        Expr::Convert(convert) => is_constant(&convert.expr),
        // `[Type]::Member`: an enum's label or a constant.
        Expr::Member(member) => member.is_static && matches!(member.target, Expr::Type(_)),
        Expr::Index(index) => is_constant(&index.target) && is_constant(&index.index),
        Expr::Hashtable(table) => constant_table(table),
        _ => false,
    }
}

fn constant_table(table: &Hashtable) -> bool {
    table.entries.iter().all(|e| is_constant(&e.key) && lone_expression(&e.value).is_some_and(is_constant))
}
