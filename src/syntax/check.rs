//! Rules that a tree must keep beyond its grammar.

use super::ast::ScriptBlock;
use super::input::In;

pub(super) fn script(_script: &ScriptBlock, _i: In<'_>) {}
