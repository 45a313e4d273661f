//! Prints signatures as `Get-Command -Syntax` does.

use super::signature::{ParameterAttribute, ParameterDecl, Signature, Text};
use std::fmt::Write as _;

/// One parameter as a syntax line shows it.
struct Shown<'a> {
    name: &'a str,
    /// `None` for switches.
    argument: Option<String>,
    mandatory: bool,
    position: Option<u32>,
}

impl Signature {
    /// One line per set, in order; a single line when there are no named sets.
    pub fn syntax_lines(&self) -> Vec<String> {
        if self.sets.is_empty() {
            return vec![self.syntax_line(super::ALL_SETS)];
        }
        self.sets.iter().map(|set| self.syntax_line(set)).collect()
    }

    /// The line of one set: positional parameters by position, then mandatory, then optional ones.
    pub fn syntax_line(&self, set: &str) -> String {
        let mut shown: Vec<Shown<'_>> = Vec::with_capacity(self.parameters.len() + 3);
        let mut added = false;
        for decl in &self.parameters {
            let Some(entry) = decl.entry(set) else { continue };
            if decl.dynamic && !added {
                self.add_implied(&mut shown);
                added = true;
            }
            shown.push(Shown {
                name: &decl.name,
                argument: (!decl.is_switch()).then(|| decl.shown_type()),
                mandatory: entry.mandatory,
                position: entry.position,
            });
        }
        if !added {
            self.add_implied(&mut shown);
        }
        shown.sort_by_key(|one| (one.position.is_none(), one.position, one.position.is_none() && !one.mandatory));
        let mut line = self.name.to_string();
        for one in &shown {
            one.print(&mut line);
        }
        if self.has_common_parameters {
            line.push_str(" [<CommonParameters>]");
        }
        line
    }

    /// The parameters that `SupportsShouldProcess` and `SupportsPaging` add.
    fn add_implied(&self, shown: &mut Vec<Shown<'_>>) {
        let mut add = |name, argument: Option<&str>| {
            shown.push(Shown { name, argument: argument.map(str::to_owned), mandatory: false, position: None });
        };
        if self.supports_should_process {
            add("WhatIf", None);
            add("Confirm", None);
        }
        if self.supports_paging {
            add("IncludeTotalCount", None);
            add("Skip", Some("ulong"));
            add("First", Some("ulong"));
        }
    }
}

impl Shown<'_> {
    fn print(&self, line: &mut String) {
        let Self { name, .. } = self;
        // Writing to a String cannot fail.
        let _ = match (&self.argument, self.position.is_some(), self.mandatory) {
            (None, _, true) => write!(line, " -{name}"),
            (None, _, false) => write!(line, " [-{name}]"),
            (Some(argument), true, true) => write!(line, " [-{name}] <{argument}>"),
            (Some(argument), true, false) => write!(line, " [[-{name}] <{argument}>]"),
            (Some(argument), false, true) => write!(line, " -{name} <{argument}>"),
            (Some(argument), false, false) => write!(line, " [-{name} <{argument}>]"),
        };
    }
}

impl ParameterDecl {
    /// The type as a syntax line shortens it: without namespaces and `Nullable`.
    pub fn shown_type(&self) -> String {
        let declared = self.attributes.iter().find_map(|attribute| match attribute {
            ParameterAttribute::PsTypeName(name) => Some(name),
            _ => None,
        });
        shorten(declared.unwrap_or(&self.type_name))
    }
}

fn shorten(type_name: &Text) -> String {
    fn last(name: &str) -> &str {
        name.rsplit('.').next().unwrap_or(name)
    }
    fn inner(name: &str) -> String {
        let name = name.strip_prefix("System.Nullable[").and_then(|text| text.strip_suffix(']')).unwrap_or(name);
        match name.split_once('[') {
            None => last(name).to_owned(),
            Some((base, rest)) if rest.starts_with([']', ',']) => format!("{}[{rest}", last(base)),
            Some((base, rest)) => {
                let arguments = rest.strip_suffix(']').unwrap_or(rest);
                let shown: Vec<String> = arguments.split(',').map(inner).collect();
                format!("{}[{}]", last(base), shown.join(","))
            }
        }
    }
    inner(type_name)
}
