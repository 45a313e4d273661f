//! Evaluation: expressions, assignments, statements.

mod assign;
pub(crate) mod expr;
mod loops;
mod stmt;
mod text;

pub(crate) use expr::none_to_null;
