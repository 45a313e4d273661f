//! Parameters of the command at the cursor, and which of them its words have bound.

use super::scan::{Level, WordKind};
use super::{Cx, Match, MatchKind, names};
use crate::catalog::{ALL_SETS, ParameterAttribute};
use crate::engine::binder::{Target, cmdlet_target};
use crate::engine::function_signature::function_target;
use crate::engine::{CommandState, Resolved};

/// How the words before the cursor bind.
#[derive(Default)]
pub(super) struct Bindings {
    /// Indexes of parameters with the text of their argument, where it is plain.
    pub(super) bound: Vec<(usize, Option<String>)>,
    /// The parameter that waits for its argument.
    pub(super) open: Option<usize>,
    /// Arguments without a parameter so far.
    positional: usize,
    /// Sets that are still possible; empty: all.
    sets: Vec<String>,
}

impl Cx<'_> {
    /// What arguments are bound onto, by the command's own name or an alias.
    pub(super) fn target(&mut self, name: &str) -> Option<Target> {
        let input = self.input.clone();
        if let Some(function) = input.functions.iter().find(|f| f.name.eq_ignore_ascii_case(name)) {
            let compiled = function.template.compiled().clone();
            return function_target(self.engine, name, &function.template, &compiled).ok();
        }
        match self.engine.resolve_command(name)? {
            Resolved::Cmdlet(def) => cmdlet_target(def.name),
            Resolved::Declared(name) => cmdlet_target(&name),
            Resolved::Function(f) => {
                let compiled = f.template.compiled().clone();
                let target = function_target(self.engine, name, &f.template, &compiled).ok()?;
                let state = CommandState { name: name.into(), ..CommandState::default() };
                // Parameters that cannot be had without arguments are left out.
                match self.engine.dynamic_parameters(&f.block(), &target, &[], false, &state) {
                    Ok(Some((more, _))) => Some(more),
                    Ok(None) | Err(_) => Some(target),
                }
            }
            Resolved::Block(b) => {
                let compiled = b.template.compiled().clone();
                function_target(self.engine, name, &b.template, &compiled).ok()
            }
            Resolved::Script(path) => {
                let block = self.engine.load_script(&path).ok()?;
                let compiled = block.template.compiled().clone();
                function_target(self.engine, name, &block.template, &compiled).ok()
            }
            Resolved::Module(_) | Resolved::Program(_) => None,
        }
    }

    /// The name of the command whose words are typed, as written.
    pub(super) fn typed_command(&self, level: &Level) -> Option<String> {
        let first = level.words.first()?;
        let text = self.slice(first.start, first.end);
        if text.starts_with('{') || text.starts_with('$') || text.starts_with('(') {
            return None;
        }
        Some(text.trim_matches(['\'', '"']).to_owned())
    }

    /// The parameter that `-name` means: its name or alias, or an unambiguous beginning.
    pub(super) fn parameter_index(target: &Target, name: &str) -> Option<usize> {
        let all: Vec<_> = target.signature.all_parameters().collect();
        if let Some(exact) = all.iter().position(|p| p.answers_to(name)) {
            return Some(exact);
        }
        let begins = |p: &&crate::catalog::ParameterDecl| {
            names::begins(&p.name, name) || p.aliases.iter().any(|a| names::begins(a, name))
        };
        let mut fits = all.iter().enumerate().filter(|(_, p)| begins(p));
        let first = fits.next()?;
        fits.next().is_none().then_some(first.0)
    }

    /// Binds the words of a command; those behind the cursor count for what is used.
    pub(super) fn bindings(&self, level: &Level, target: &Target) -> Bindings {
        let mut bindings = Bindings::default();
        let mut only_arguments = false;
        for word in level.words.iter().skip(1) {
            let text = self.slice(word.start, word.end);
            match word.kind {
                WordKind::Parameter if !only_arguments => {
                    let name = text.get(text.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
                    let colon = name.ends_with(':');
                    let Some(index) = Self::parameter_index(target, name.trim_end_matches(':')) else {
                        bindings.open = None;
                        continue;
                    };
                    bindings.bound.push((index, None));
                    let switch = target.parameter(index).is_some_and(|p| p.is_switch());
                    bindings.open = (colon || !switch).then_some(index);
                }
                WordKind::EndOfParameters => {
                    only_arguments = true;
                    bindings.open = None;
                }
                WordKind::Splat => bindings.open = None,
                WordKind::Parameter | WordKind::Argument => {
                    let plain = text.trim_matches(['\'', '"']).to_owned();
                    if word.joined {
                        continue;
                    }
                    match bindings.open.take() {
                        Some(index) => {
                            if let Some(last) = bindings.bound.iter_mut().rev().find(|b| b.0 == index) {
                                last.1 = Some(plain);
                            }
                        }
                        None => {
                            if let Some(index) = self.positional(target, &bindings) {
                                bindings.bound.push((index, Some(plain)));
                            }
                            bindings.positional += 1;
                        }
                    }
                }
            }
        }
        let rest = self.text.get(self.cursor..).unwrap_or_default();
        let rest = rest.split(['|', ';', '\n', '}', ')']).next().unwrap_or_default();
        for word in rest.split_whitespace().filter_map(|w| w.strip_prefix('-')) {
            let name = word.split(':').next().unwrap_or(word);
            if !name.is_empty()
                && let Some(index) = Self::parameter_index(target, name)
            {
                bindings.bound.push((index, None));
            }
        }
        bindings.sets = possible_sets(target, &bindings);
        bindings
    }

    /// The parameter that the next argument without a name goes to.
    pub(super) fn positional(&self, target: &Target, bindings: &Bindings) -> Option<usize> {
        let sets: Vec<String> = possible_sets(target, bindings);
        let default = target.signature.default_set.as_deref();
        let set = default.filter(|d| sets.iter().any(|s| s.eq_ignore_ascii_case(d))).map(str::to_owned);
        let set = set.or_else(|| sets.first().cloned()).unwrap_or_else(|| ALL_SETS.to_owned());
        let mut best: Option<(u32, usize)> = None;
        let mut rest = None;
        for (index, parameter) in target.signature.all_parameters().enumerate() {
            if bindings.bound.iter().any(|b| b.0 == index) {
                continue;
            }
            let Some(entry) = parameter.entry(&set) else { continue };
            if let Some(position) = entry.position
                && best.is_none_or(|b| position < b.0)
            {
                best = Some((position, index));
            }
            if entry.remaining {
                rest = Some(index);
            }
        }
        best.map(|b| b.1).or(rest)
    }

    /// Parameters that begin with what was typed and are not bound yet.
    pub(super) fn parameters(&mut self, word: &str) -> Vec<Match> {
        let scan = self.scan.clone();
        let Some(level) = scan.level() else { return Vec::new() };
        let Some(command) = self.typed_command(level) else { return Vec::new() };
        let typed = word.get(word.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
        let Some(target) = self.target(&command) else { return Vec::new() };
        let bindings = self.bindings(level, &target);
        let found = list(&target, &bindings, typed, true);
        // A word that none of the still possible sets knows may begin a parameter of another one.
        if found.is_empty() { list(&target, &bindings, typed, false) } else { found }
    }
}

fn possible_sets(target: &Target, bindings: &Bindings) -> Vec<String> {
    let all: Vec<String> = target.signature.sets.iter().map(|s| s.to_string()).collect();
    let fits = |set: &&String| {
        bindings.bound.iter().all(|(index, _)| target.parameter(*index).is_none_or(|p| p.entry(set).is_some()))
    };
    all.iter().filter(fits).cloned().collect()
}

fn list(target: &Target, bindings: &Bindings, typed: &str, by_set: bool) -> Vec<Match> {
    let pattern = names::Typed::new(typed);
    let mut found = Vec::new();
    for (index, parameter) in target.signature.all_parameters().enumerate() {
        let bound = bindings.bound.iter().any(|b| b.0 == index);
        let impossible =
            by_set && !bindings.sets.is_empty() && !bindings.sets.iter().any(|s| parameter.entry(s).is_some());
        if bound || impossible || parameter.has(&ParameterAttribute::DontShow) {
            continue;
        }
        let mut add = |name: &str| {
            let mut made = Match::new(MatchKind::ParameterName, format!("-{name}"), name);
            made.tool_tip = format!("[{}] {}", parameter.shown_type(), parameter.name);
            found.push(made);
        };
        if pattern.fits(&parameter.name) {
            add(&parameter.name);
        }
        if !typed.is_empty() {
            parameter.aliases.iter().filter(|a| pattern.fits(a)).for_each(|a| add(a));
        }
    }
    found
}
