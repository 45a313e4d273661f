//! Whether every path through a method's body returns.

use super::super::ast::{Expr, ScriptBlock, Statement, StatementBlock};
use super::super::rules::using::lone_expression;

/// Whether control cannot run past the end of the body.
pub(super) fn always(body: &ScriptBlock) -> bool {
    body.end.as_ref().is_some_and(|b| block(&b.block))
}

fn block(block: &StatementBlock) -> bool {
    block.statements.iter().any(statement)
}

fn statement(one: &Statement) -> bool {
    match one {
        Statement::Return(_) | Statement::Throw(_) | Statement::Exit(_) => true,
        Statement::If(s) => s.otherwise.as_ref().is_some_and(block) && s.clauses.iter().all(|(_, body)| block(body)),
        Statement::Switch(s) => {
            s.default.as_ref().is_some_and(block) && s.clauses.iter().all(|clause| block(&clause.body))
        }
        Statement::Try(s) => {
            s.finally.as_ref().is_some_and(block)
                || (block(&s.body) && s.catches.iter().all(|catch| block(&catch.body)))
        }
        Statement::While(s) => is_true(&s.condition) && !breaks(&s.body),
        Statement::DoWhile(s) => block(&s.body) || (is_true(&s.condition) && !breaks(&s.body)),
        Statement::DoUntil(s) => block(&s.body),
        Statement::For(s) => s.condition.as_ref().is_none_or(is_true) && !breaks(&s.body),
        _ => false,
    }
}

fn is_true(condition: &Statement) -> bool {
    matches!(lone_expression(condition), Some(Expr::Variable(v)) if v.path.eq_ignore_ascii_case("true"))
}

/// Whether a `break` leaves a loop with this body.
fn breaks(body: &StatementBlock) -> bool {
    body.statements.iter().any(|one| match one {
        Statement::Break(_) => true,
        Statement::If(s) => s.otherwise.as_ref().is_some_and(breaks) || s.clauses.iter().any(|(_, b)| breaks(b)),
        Statement::Try(s) => {
            breaks(&s.body) || s.catches.iter().any(|c| breaks(&c.body)) || s.finally.as_ref().is_some_and(breaks)
        }
        _ => false,
    })
}
