//! Types in brackets, and namespaces.

use super::{Cx, Match, MatchKind, names};
use crate::catalog;
use crate::syntax::ast::TypeKind;
use crate::value::{fold_case, types};

/// Full names of all known types, sorted; generic ones with their arity.
fn all_names() -> Vec<String> {
    let generic = |name: &str| match name.split_once('[') {
        Some((base, arguments)) => format!("{base}`{}", arguments.matches(',').count() + 1),
        None => name.to_owned(),
    };
    let known = types::known_names().into_iter().map(str::to_owned);
    let facts = catalog::dotnet_type_names().map(generic);
    let enums = catalog::enumeration_names().map(str::to_owned);
    let full = catalog::accelerators().map(|(_, full)| full.to_owned());
    let mut all: Vec<String> = known.chain(facts).chain(enums).chain(full).collect();
    names::sort_by_name(&mut all, |n| n);
    all.dedup_by(|a, b| fold_case(a) == fold_case(b));
    all
}

/// ``List`1`` as completion writes it and as lists show it.
fn forms(full: &str) -> (String, String) {
    let (base, generic) = full.split_once('`').map_or((full, false), |(base, _)| (base, true));
    let short = base.rsplit(['.', '+']).next().unwrap_or(base);
    let shown = if generic { format!("{short}<>") } else { short.to_owned() };
    (base.to_owned(), shown)
}

impl Cx<'_> {
    /// Types and namespaces that begin with what was typed.
    pub(super) fn types(&self, word: &str) -> Vec<Match> {
        let mut found = Vec::new();
        let classes = self.input.types.iter().filter(|t| names::begins(&t.name, word));
        for class in classes {
            let kind = if class.kind == TypeKind::Enum { "Enum" } else { "Class" };
            let mut made = Match::plain(MatchKind::Type, &class.name);
            made.tool_tip = format!("{kind} {}", class.name);
            found.push(made);
        }
        if word.is_empty() {
            return found;
        }
        if word.contains('.') {
            found.extend(qualified(word, true));
            return found;
        }
        for (short, full) in catalog::accelerators().filter(|(short, _)| names::begins(short, word)) {
            found.push(Match::new(MatchKind::Type, short, forms(full).1));
        }
        let mut plain = Vec::new();
        for full in all_names() {
            let (text, shown) = forms(&full);
            let short = text.rsplit(['.', '+']).next().unwrap_or(&text);
            // What an accelerator names is listed by that name, and a name that an accelerator takes is the accelerator's.
            let accelerated = catalog::accelerator_for(&full).is_some_and(|a| names::begins(a, word))
                || catalog::accelerator(short).is_some();
            if names::begins(short, word) && !full.contains('+') && !accelerated {
                plain.push(Match::new(MatchKind::Type, text, shown));
            }
        }
        names::sort_by_name(&mut plain, |m| &m.list_text);
        found.extend(plain);
        found.extend(namespaces(word));
        found
    }
}

/// Types and namespaces directly below the namespace that was typed.
fn qualified(word: &str, with_types: bool) -> Vec<Match> {
    let depth = word.matches('.').count();
    let mut spaces: Vec<Match> = Vec::new();
    let mut found = Vec::new();
    for full in all_names().iter().filter(|n| names::begins(n, word) && !n.contains('+')) {
        let parts: Vec<&str> = full.split('.').collect();
        if parts.len() > depth + 1 {
            let space = parts.get(..=depth).unwrap_or_default().join(".");
            let short = parts.get(depth).copied().unwrap_or_default();
            if !spaces.iter().any(|m| m.text.eq_ignore_ascii_case(&space)) {
                spaces.push(Match::new(MatchKind::Namespace, space, short));
            }
        } else if with_types {
            let (text, shown) = forms(full);
            found.push(Match::new(MatchKind::Type, text, shown));
        }
    }
    spaces.extend(found);
    spaces
}

/// Namespaces that begin with what was typed.
pub(super) fn namespaces(word: &str) -> Vec<Match> {
    qualified(word, false)
}
