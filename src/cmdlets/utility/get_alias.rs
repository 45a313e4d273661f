//! `Get-Alias`.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::catalog;
use crate::cmdlets::support::command_info::CommandInfo;
use crate::engine::{Alias, Cmdlet, CmdletDef, Cx, Example, Result, flags};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::{Str, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Alias",
    make: || Box::new(GetAlias),
    examples: &[
        Example { title: "What a short name means.", code: "(Get-Alias gm).Definition", output: Some("Get-Member") },
        Example {
            title: "The short names of a command.",
            code: "(Get-Alias -Definition Where-Object).Name",
            output: Some("?\nwhere"),
        },
    ],
};

struct GetAlias;

/// All aliases seen from here, by lower-case name: the session's, then those that are built in.
pub(super) fn all(cx: &Cx<'_>) -> BTreeMap<String, (Str, Alias)> {
    let mut found = BTreeMap::new();
    let mut at = Some(cx.engine.scope().clone());
    while let Some(scope) = at {
        if let Some(aliases) = &*scope.aliases.borrow() {
            let mut named: Vec<_> = aliases.iter().map(|(name, alias)| (name.as_str(), alias.clone())).collect();
            named.sort_by_key(|(name, _)| *name);
            for (name, alias) in named {
                found.entry(name.to_ascii_lowercase()).or_insert_with(|| (Str::from(name), alias));
            }
        }
        at = scope.parent.clone();
    }
    for decl in catalog::aliases() {
        let bits = if decl.read_only { flags::READ_ONLY } else { 0 } | if decl.all_scope { flags::ALL_SCOPE } else { 0 };
        let alias = Alias { definition: decl.command.into(), flags: bits, description: "".into() };
        found.entry(decl.name.to_ascii_lowercase()).or_insert_with(|| (Str::from(decl.name), alias));
    }
    found.retain(|_, (_, alias)| !alias.definition.is_empty());
    found
}

fn matches(pattern: &str, name: &str) -> bool {
    WildcardPattern::new(pattern).is_ok_and(|p| p.is_match(name))
}

impl Cmdlet for GetAlias {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let all = all(cx);
        let definitions = cx.strings("Definition");
        let by_definition = !definitions.is_empty();
        let mut wanted = if by_definition { definitions } else { cx.strings("Name") };
        if wanted.is_empty() {
            wanted.push("*".into());
        }
        let exclude = cx.strings("Exclude");
        for pattern in wanted {
            let mut any = false;
            for (name, alias) in all.values() {
                let text: &str = if by_definition { &alias.definition } else { name };
                if !matches(&pattern, text) || exclude.iter().any(|e| matches(e, name)) {
                    continue;
                }
                any = true;
                let definition: Rc<str> = alias.definition.clone();
                let info = CommandInfo::alias(cx.engine, name, definition, alias.flags, alias.description.clone())?;
                cx.write(info.value())?;
            }
            if !any && !WildcardPattern::has_wildcards(&pattern) {
                let kind = if by_definition { "definition" } else { "name" };
                cx.write_error(ErrorRecord::with_message(
                    "System.Management.Automation.ItemNotFoundException",
                    format!("This command cannot find a matching alias because an alias with the {kind} '{pattern}' does not exist."),
                    "ItemNotFoundException",
                    ErrorCategory::ObjectNotFound,
                    Value::str(if by_definition { "definition" } else { pattern.as_str() }),
                ))?;
            }
        }
        Ok(())
    }
}
