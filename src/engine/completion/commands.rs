//! Names of commands.

use std::path::Path;

use rustc_hash::FxHashSet;

use super::{Cx, Match, MatchKind, files, names, quoting};
use crate::catalog;
use crate::value::{Name, fold_case};

impl Cx<'_> {
    /// Commands whose names fit what was typed; a path completes to files.
    pub(super) fn commands(&mut self, word: &str) -> Vec<Match> {
        if word.contains('/') || word.starts_with(['~', '.']) || (word.contains('\\') && is_path(word)) {
            return self.files(word, files::Wanted::default(), None);
        }
        let called = self.scan.level().is_some_and(|l| l.called);
        let found = self.command_names(word);
        let text = |name: &str| match (quoting::needs_quotes(name), called) {
            (false, _) => name.to_owned(),
            (true, true) => quoting::argument(name, None),
            (true, false) => format!("& {}", quoting::argument(name, None)),
        };
        found.into_iter().map(|(name, bare)| Match::new(MatchKind::Command, text(&name), bare)).collect()
    }

    /// Commands in the quotes after `&`.
    pub(super) fn quoted_command(&mut self, word: &str, quote: char) -> Vec<Match> {
        if word.contains(['/', '\\']) {
            return self.files(word, files::Wanted::default(), Some(quote));
        }
        let found = self.command_names(word);
        let text = |name: &str| quoting::argument(name, Some(quote));
        found.into_iter().map(|(name, bare)| Match::new(MatchKind::Command, text(&name), bare)).collect()
    }

    /// Commands as arguments (`Get-Help`, `Get-Command`).
    pub(super) fn command_arguments(&mut self, word: &str, quote: Option<char>) -> Vec<Match> {
        let found = self.command_names(word);
        let text = |name: &str| quoting::argument(name, quote);
        found.into_iter().map(|(name, bare)| Match::new(MatchKind::Command, text(&name), bare)).collect()
    }

    /// Names that fit, as they are inserted and as they are listed.
    fn command_names(&mut self, word: &str) -> Vec<(String, String)> {
        let (module, typed) = match word.rsplit_once('\\') {
            Some((module, rest)) => (Some(module), rest),
            None => (None, word),
        };
        let typed = names::Typed::new(typed);
        let mut seen = FxHashSet::default();
        let mut found: Vec<String> = Vec::new();
        let mut add = |name: &str, found: &mut Vec<String>| {
            if typed.fits(name) && seen.insert(fold_case(name)) {
                found.push(name.to_owned());
            }
        };
        if module.is_none() {
            for function in &self.input.functions {
                add(&function.name, &mut found);
            }
            for name in self.session_functions() {
                add(&name, &mut found);
            }
            for name in self.session_aliases() {
                add(&name, &mut found);
            }
            for alias in catalog::aliases() {
                add(alias.name, &mut found);
            }
        }
        if let Some(module) = module {
            for name in self.session_functions() {
                if self.engine.module_function(module, Name::new(&name)).is_some() {
                    add(&name, &mut found);
                }
            }
        }
        for name in self.engine.declared_cmdlets() {
            let of_module = |m: &str| catalog::signature(name).is_some_and(|s| s.module.eq_ignore_ascii_case(m));
            if module.is_none_or(of_module) {
                add(name, &mut found);
            }
        }
        for def in self.engine.all_cmdlets() {
            if module.is_none() {
                add(def.name, &mut found);
            }
        }
        if module.is_none() && !word.is_empty() {
            for name in self.programs() {
                add(&name, &mut found);
            }
        }
        names::sort_by_name(&mut found, |n| n);
        found.into_iter().map(|n| (module.map_or_else(|| n.clone(), |m| format!("{m}\\{n}")), n)).collect()
    }

    pub(super) fn session_functions(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut next = Some(self.engine.scope());
        while let Some(scope) = next {
            if let Some(functions) = scope.functions.borrow().as_ref() {
                let mut names: Vec<&str> = functions.keys().map(|n| n.as_str()).collect();
                names.sort_unstable();
                found.extend(names.into_iter().map(str::to_owned));
            }
            next = scope.parent.as_ref();
        }
        found
    }

    pub(super) fn session_aliases(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut next = Some(self.engine.scope());
        while let Some(scope) = next {
            if let Some(aliases) = scope.aliases.borrow().as_ref() {
                let mut names: Vec<&str> = aliases.keys().map(|n: &Name| n.as_str()).collect();
                names.sort_unstable();
                found.extend(names.into_iter().map(str::to_owned));
            }
            next = scope.parent.as_ref();
        }
        found
    }

    /// Programs and scripts of the search path.
    fn programs(&self) -> Vec<String> {
        let host = self.engine.host();
        let search = host.environment.get("PATH").unwrap_or_default();
        let mut found = Vec::new();
        for directory in std::env::split_paths(&search) {
            found.extend(host.files.list(&directory).unwrap_or_default());
        }
        found
    }
}

fn is_path(word: &str) -> bool {
    word.starts_with('\\') || Path::new(word).is_absolute() || word.contains(":\\")
}
