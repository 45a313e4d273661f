//! Names of commands.

use super::{Match, MatchKind};
use crate::catalog;
use crate::engine::Engine;

/// Cmdlets whose names begin with `word`.
pub(super) fn matching(_engine: &mut Engine, word: &str) -> Vec<Match> {
    let begins = |name: &str| name.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    let command = |name: &str| Match { kind: MatchKind::Command, text: name.to_owned(), list_text: name.to_owned() };
    catalog::cmdlet_names().filter(|name| begins(name)).map(command).collect()
}
