//! Prints signatures as `Get-Command -Syntax` does.

use super::signature::{ParameterAttribute, ParameterDecl, Signature};
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

/// `System.Collections.Generic.List[System.String][]` is `List[string][]`, `System.Nullable[int]` is `int`.
fn shorten(type_name: &str) -> String {
    if let Some(element) = type_name.strip_suffix("[]") {
        return format!("{}[]", shorten(element));
    }
    let generic = type_name.strip_suffix(']').and_then(|text| text.split_once('['));
    let last = |name: &str| name.rsplit('.').next().unwrap_or_default().to_owned();
    match generic {
        None => super::accelerator_for(type_name).map_or_else(|| last(type_name), str::to_owned),
        Some(("System.Nullable" | "Nullable", value)) => shorten(value),
        Some((base, arguments)) => {
            let shown: Vec<String> = split_arguments(arguments).into_iter().map(shorten).collect();
            format!("{}[{}]", last(base), shown.join(","))
        }
    }
}

/// Splits at commas outside brackets.
fn split_arguments(text: &str) -> Vec<&str> {
    let mut depth = 0;
    text.split(|c: char| {
        depth += i32::from(c == '[') - i32::from(c == ']');
        c == ',' && depth == 0
    })
    .map(str::trim)
    .collect()
}
