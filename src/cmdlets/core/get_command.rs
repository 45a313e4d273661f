//! `Get-Command`.

use crate::catalog;
use crate::cmdlets::support::command_info::{CommandInfo, Kind};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Function, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::{EnumValue, Name, Str, Value, dictionary_of};
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

/// The modules of `-FullyQualifiedModule`.
fn specified(cx: &Cx<'_>) -> Vec<WildcardPattern> {
    let name = |spec: &Value| {
        let named = dictionary_of(spec).and_then(|d| d.get(&Value::str("ModuleName")));
        named.unwrap_or_else(|| spec.clone()).invariant_text()
    };
    cx.list("FullyQualifiedModule").iter().filter_map(|spec| WildcardPattern::new(&name(spec)).ok()).collect()
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
            modules: patterns(cx, "Module").into_iter().chain(specified(cx)).collect(),
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
            && (any(&self.modules, &source) || source == "SkypeForBusiness" && any(&self.modules, "Lync"))
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

    /// The commands whose names are near to one (`-UseFuzzyMatching`), nearest first.
    fn near(cx: &mut Cx<'_>, name: &str, filter: &Filter) -> Result<Vec<CommandInfo>> {
        let most = cx.int("FuzzyMinimumDistance").map_or(5, |n| usize::try_from(n).unwrap_or(0));
        let mut found = Vec::new();
        for info in Self::everything(cx, filter)? {
            let distance = distance(&name.to_lowercase(), &info.name.to_lowercase());
            if distance <= most {
                found.push((distance, info));
            }
        }
        found.sort_by_key(|(distance, _)| *distance);
        Ok(found.into_iter().map(|(_, info)| info).collect())
    }

    /// All commands that pass the filter.
    fn everything(cx: &mut Cx<'_>, filter: &Filter) -> Result<Vec<CommandInfo>> {
        match WildcardPattern::new("*") {
            Ok(all) => Self::matching(cx, &all, filter),
            Err(_) => Ok(Vec::new()),
        }
    }

    /// What one name means, by the switches for names that are not whole.
    fn meant(cx: &mut Cx<'_>, name: &str, filter: &Filter) -> Result<Vec<CommandInfo>> {
        if cx.switch("UseFuzzyMatching") {
            return Self::near(cx, name, filter);
        }
        if WildcardPattern::has_wildcards(name) {
            return match WildcardPattern::new(name) {
                Ok(pattern) => Self::matching(cx, &pattern, filter),
                Err(_) => Ok(Vec::new()),
            };
        }
        let mut found = Self::named(cx, name, filter, cx.switch("All"))?;
        if cx.switch("UseAbbreviationExpansion") {
            let all = Self::everything(cx, filter)?;
            found.extend(all.into_iter().filter(|i| abbreviation(&i.name).eq_ignore_ascii_case(name)));
        }
        if found.is_empty() {
            cx.write_error(not_found(name))?;
        }
        Ok(found)
    }

    /// `-ShowCommandInfo`: a command as tools that build forms read it.
    fn form(cx: &mut Cx<'_>, info: CommandInfo) -> Result<Value> {
        let object = info.value();
        let mut fields = Vec::new();
        for name in ["Name", "ModuleName", "CommandType", "Definition"] {
            fields.push((Name::new(name), cx.engine.get_member(&object, Name::new(name))?));
        }
        let sets = cx.engine.get_member(&object, Name::new("ParameterSets"))?;
        let mut shown = Vec::new();
        for set in cx.engine.elements(&sets) {
            let mut parts = Vec::new();
            for name in ["Name", "IsDefault", "Parameters"] {
                parts.push((Name::new(name), cx.engine.get_member(&set, Name::new(name))?));
            }
            shown.push(Value::custom(parts));
        }
        fields.push((Name::new("ParameterSets"), Value::array(shown)));
        Ok(Value::custom(fields))
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
        if cx.switch("ShowCommandInfo") {
            let form = Self::form(cx, info)?;
            return cx.write(form);
        }
        cx.write(info.value())
    }
}

/// How many letters must be put in, taken out, changed or swapped to get from one text to the other.
fn distance(from: &str, to: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], k: usize| row.get(k).copied().unwrap_or(usize::MAX - 1);
            let mut least = (at(&row, j) + usize::from(x != y)).min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                least = least.min(at(&before, j - 1) + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or(0)
}

/// A command's first letter, capitals and dash: `i-psdf` for `Import-PowerShellDataFile`.
fn abbreviation(name: &str) -> String {
    let first = name.chars().take(1);
    first.chain(name.chars().skip(1).filter(|c| c.is_uppercase() || *c == '-')).collect()
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
            for info in Self::everything(cx, &filter)? {
                self.write(cx, info)?;
            }
            return Ok(());
        }
        for name in names {
            let found = Self::meant(cx, &name, &filter)?;
            for info in found {
                self.write(cx, info)?;
            }
        }
        Ok(())
    }
}
