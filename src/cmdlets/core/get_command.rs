//! `Get-Command`.

use crate::catalog;
use crate::cmdlets::support::command_info::{CommandInfo, Kind};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Function, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::{EnumValue, Name, Str, Value};
use std::rc::Rc;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Command",
    make: || Box::new(GetCommand::default()),
    examples: &[
        Example { title: "What a name means.", code: "(Get-Command gm).ResolvedCommand.Name", output: Some("Get-Member") },
        Example {
            title: "The commands for a noun.",
            code: "(Get-Command -Noun CsImConfiguration).Name",
            output: Some("Get-CsImConfiguration\nNew-CsImConfiguration\nRemove-CsImConfiguration\nSet-CsImConfiguration"),
        },
    ],
};

#[derive(Default)]
struct GetCommand {
    written: i64,
}

/// What the parameters let pass.
struct Filter {
    kinds: Option<i64>,
    verbs: Vec<WildcardPattern>,
    nouns: Vec<WildcardPattern>,
    modules: Vec<WildcardPattern>,
    exclude_modules: Vec<WildcardPattern>,
    parameters: Vec<WildcardPattern>,
    parameter_types: Vec<String>,
}

fn patterns(cx: &Cx<'_>, name: &str) -> Vec<WildcardPattern> {
    cx.strings(name).iter().filter_map(|p| WildcardPattern::new(p).ok()).collect()
}

/// The number of a kind in `CommandTypes`.
fn kind_bit(name: &str) -> i64 {
    match name.to_ascii_lowercase().as_str() {
        "alias" => 1,
        "function" => 2,
        "filter" => 4,
        "cmdlet" => 8,
        "externalscript" => 16,
        "application" => 32,
        "script" => 64,
        "configuration" => 256,
        "all" => 511,
        _ => 0,
    }
}

impl Filter {
    fn new(cx: &Cx<'_>) -> Self {
        let kinds = cx.arg("CommandType").map(|value| match value.base().downcast::<EnumValue>() {
            Some(e) => e.value,
            None => value.invariant_text().split(',').map(|k| kind_bit(k.trim())).fold(0, |a, b| a | b),
        });
        Self {
            kinds,
            verbs: patterns(cx, "Verb"),
            nouns: patterns(cx, "Noun"),
            modules: patterns(cx, "Module"),
            exclude_modules: patterns(cx, "ExcludeModule"),
            parameters: patterns(cx, "ParameterName"),
            parameter_types: cx.list("ParameterType").iter().map(|t| t.invariant_text().to_string()).collect(),
        }
    }

    /// Whether verbs or nouns narrow the search: aliases and programs have none.
    fn by_words(&self) -> bool {
        !self.verbs.is_empty() || !self.nouns.is_empty()
    }

    fn wants(&self, kind: &str) -> bool {
        match self.kinds {
            Some(kinds) => kinds & kind_bit(kind) != 0,
            None => !self.by_words() || matches!(kind, "Function" | "Filter" | "Cmdlet"),
        }
    }

    fn passes(&self, info: &CommandInfo) -> bool {
        let any = |patterns: &[WildcardPattern], text: &str| {
            patterns.is_empty() || patterns.iter().any(|p| p.is_match(text))
        };
        let (verb, noun) = info.verb_and_noun();
        let source = info.source();
        // A module's aliases are listed where they are asked for.
        let listed = self.modules.is_empty() || self.kinds.is_some() || info.kind_name() != "Alias";
        listed
            && self.wants(info.kind_name())
            && any(&self.verbs, verb)
            && any(&self.nouns, noun)
            && any(&self.modules, &source)
            && (self.exclude_modules.is_empty() || !any(&self.exclude_modules, &source))
            && self.has_parameter(info)
    }

    fn has_parameter(&self, info: &CommandInfo) -> bool {
        if self.parameters.is_empty() && self.parameter_types.is_empty() {
            return true;
        }
        let Some(signature) = info.signature() else { return false };
        signature.all_parameters().any(|p| {
            let named = self.parameters.is_empty()
                || self.parameters.iter().any(|w| w.is_match(&p.name) || p.aliases.iter().any(|a| w.is_match(a)));
            let short = p.shown_type();
            let typed = self.parameter_types.is_empty()
                || self.parameter_types.iter().any(|t| {
                    t.eq_ignore_ascii_case(&short) || t.eq_ignore_ascii_case(&p.type_name) || same_type(t, &p.type_name)
                });
            named && typed
        })
    }
}

fn same_type(a: &str, b: &str) -> bool {
    use crate::value::types::resolve;
    matches!((resolve(a), resolve(b)), (Some(x), Some(y)) if x == y)
}

impl GetCommand {
    /// What one name without wildcards means, in order of precedence.
    fn named(cx: &mut Cx<'_>, name: &str, filter: &Filter, all: bool) -> Result<Vec<CommandInfo>> {
        let mut found = Vec::new();
        if let Some(definition) = cx.engine.find_alias(Name::new(name)) {
            let decl = catalog::alias_decl(name).map_or_else(|| name.to_owned(), |d| d.name.to_owned());
            found.push(CommandInfo::alias(cx.engine, &decl, definition, 0, "".into())?);
        }
        let bare = name.rsplit_once('\\').map_or(name, |(_, n)| n);
        if let Some(function) = cx.engine.find_function(Name::new(bare)) {
            found.push(CommandInfo::function(cx.engine, &function)?);
        }
        if cx.engine.declared_cmdlet(bare).is_some() {
            found.push(CommandInfo::cmdlet(bare));
        }
        found.retain(|info| filter.passes(info));
        if (found.is_empty() || all)
            && let Some(resolved) = cx.engine.resolve_command(name) {
                let info = CommandInfo::of(cx.engine, name, &resolved)?;
                found.extend(info.filter(|i| matches!(i.kind, Kind::Script(_) | Kind::Application(_)) && filter.passes(i)));
            }
        if !all {
            found.truncate(1);
        }
        Ok(found)
    }

    /// All commands whose names match.
    fn matching(cx: &mut Cx<'_>, pattern: &WildcardPattern, filter: &Filter) -> Result<Vec<CommandInfo>> {
        let mut found = Vec::new();
        if filter.wants("Alias") {
            for name in alias_names(cx) {
                if pattern.is_match(&name)
                    && let Some(definition) = cx.engine.find_alias(Name::new(&name))
                {
                    found.push(CommandInfo::alias(cx.engine, &name, definition, 0, "".into())?);
                }
            }
        }
        if filter.wants("Function") || filter.wants("Filter") {
            for function in functions(cx) {
                if pattern.is_match(function.name.as_str()) {
                    found.push(CommandInfo::function(cx.engine, &function)?);
                }
            }
        }
        if filter.wants("Cmdlet") {
            for name in cx.engine.declared_cmdlets().filter(|n| pattern.is_match(n)) {
                found.push(CommandInfo::cmdlet(name));
            }
        }
        found.retain(|info| filter.passes(info));
        found.sort_by_cached_key(|i| (kind_bit(i.kind_name()).min(8), i.name.to_ascii_lowercase()));
        Ok(found)
    }

    fn write(&mut self, cx: &mut Cx<'_>, info: CommandInfo) -> Result {
        if let Some(limit) = cx.int("TotalCount")
            && limit >= 0
            && self.written >= limit
        {
            return Ok(());
        }
        self.written += 1;
        if cx.switch("Syntax") {
            let text = info.syntax();
            return cx.write(Value::str(text));
        }
        cx.write(info.value())
    }
}

fn alias_names(cx: &Cx<'_>) -> Vec<Str> {
    let mut names: Vec<Str> = Vec::new();
    let mut add = |name: &str| {
        if !names.iter().any(|n| n.eq_ignore_ascii_case(name)) {
            names.push(name.into());
        }
    };
    let mut at = Some(cx.engine.scope().clone());
    while let Some(scope) = at {
        if let Some(aliases) = &*scope.aliases.borrow() {
            let mut own: Vec<&str> = aliases.keys().map(|n| n.as_str()).collect();
            own.sort_unstable();
            own.into_iter().for_each(&mut add);
        }
        at = scope.parent.clone();
    }
    catalog::aliases().for_each(|a| add(a.name));
    names
}

fn functions(cx: &Cx<'_>) -> Vec<Rc<Function>> {
    let mut found: Vec<Rc<Function>> = Vec::new();
    let mut at = Some(cx.engine.scope().clone());
    while let Some(scope) = at {
        if let Some(functions) = &*scope.functions.borrow() {
            let mut own: Vec<&Rc<Function>> = functions.values().collect();
            own.sort_unstable_by_key(|f| f.name.as_str());
            for function in own {
                if !found.iter().any(|f| f.name == function.name) {
                    found.push(function.clone());
                }
            }
        }
        at = scope.parent.clone();
    }
    found
}

/// The error for a name that nothing answers to.
fn not_found(name: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.Management.Automation.CommandNotFoundException",
        format!("The term '{name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again."),
        "CommandNotFoundException",
        ErrorCategory::ObjectNotFound,
        Value::str(name),
    )
}

impl Cmdlet for GetCommand {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let filter = Filter::new(cx);
        let names = cx.strings("Name");
        if names.is_empty() {
            let Ok(everything) = WildcardPattern::new("*") else { return Ok(()) };
            for info in Self::matching(cx, &everything, &filter)? {
                self.write(cx, info)?;
            }
            return Ok(());
        }
        for name in names {
            let found = if WildcardPattern::has_wildcards(&name) {
                match WildcardPattern::new(&name) {
                    Ok(pattern) => Self::matching(cx, &pattern, &filter)?,
                    Err(_) => Vec::new(),
                }
            } else {
                let found = Self::named(cx, &name, &filter, cx.switch("All"))?;
                if found.is_empty() {
                    cx.write_error(not_found(&name))?;
                }
                found
            };
            for info in found {
                self.write(cx, info)?;
            }
        }
        Ok(())
    }
}
