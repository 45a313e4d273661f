//! Variables behind `$`, `${` and `@`.

use super::{Cx, Match, MatchKind, names};
use crate::value::fold_case;

/// Variables that come and go with what runs.
const SPECIAL: [&str; 24] = [
    "_",
    "$",
    "?",
    "^",
    "args",
    "ConsoleFileName",
    "Error",
    "Event",
    "EventArgs",
    "EventSubscriber",
    "ExecutionContext",
    "foreach",
    "Host",
    "input",
    "LASTEXITCODE",
    "Matches",
    "MyInvocation",
    "PROFILE",
    "PSBoundParameters",
    "PSCmdlet",
    "PSCommandPath",
    "PSItem",
    "PSScriptRoot",
    "PWD",
];

impl Cx<'_> {
    /// Variables that fit `$name`, `${name` or `@name`, the sign included.
    pub(super) fn variables(&mut self, word: &str, braced: bool) -> Vec<Match> {
        let (sign, typed) = match word.strip_prefix("${") {
            Some(typed) => ("${", typed.strip_suffix('}').unwrap_or(typed)),
            None => (if word.starts_with('@') { "@" } else { "$" }, word.get(1..).unwrap_or_default()),
        };
        let (scope, typed) = match typed.rsplit_once(':') {
            Some((scope, rest)) => (Some(scope), rest),
            None => (None, typed),
        };
        let mut found = match scope.map(str::to_ascii_lowercase).as_deref() {
            Some("env") => self.engine.host().environment.all().into_iter().map(|(name, _)| name).collect(),
            Some("function") => self.session_functions(),
            Some("alias") => {
                let mut all = self.session_aliases();
                all.extend(crate::catalog::aliases().map(|a| a.name.to_owned()));
                all
            }
            None | Some("global" | "script" | "local" | "private" | "using" | "variable" | "workflow") => {
                self.variable_names(scope.is_none())
            }
            Some(_) => Vec::new(),
        };
        let typed = names::Typed::new(typed);
        found.retain(|n| typed.fits(n));
        names::sort_by_name(&mut found, |n| n);
        found.dedup_by(|a, b| fold_case(a) == fold_case(b));
        let text = |name: &str| {
            let path = scope.map_or_else(|| name.to_owned(), |s| format!("{s}:{name}"));
            let plain = name.chars().all(|c| super::place::is_name(c) || "?$^:".contains(c));
            if braced || (!plain && sign == "$") { format!("${{{path}}}") } else { format!("{sign}{path}") }
        };
        found.iter().map(|n| Match::new(MatchKind::Variable, text(n), n.as_str())).collect()
    }

    /// All variables: of the session and, where asked, those that the text assigns and those that come and go.
    pub(super) fn variable_names(&self, with_text: bool) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let mut next = Some(self.engine.scope());
        while let Some(scope) = next {
            found.extend(scope.variables().iter().map(|v| v.name.as_str().to_owned()));
            next = scope.parent.as_ref();
        }
        if with_text {
            let seen = self.input.definitions.iter().filter(|d| (d.end as usize) < self.cursor);
            found.extend(seen.map(|d| d.name.clone()));
            found.extend(SPECIAL.map(str::to_owned));
        }
        found
    }
}
