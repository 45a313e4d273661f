//! Values of parameters.

use std::rc::Rc;

use super::parameters::Bindings;
use super::scan::{Level, LevelKind};
use super::{ArgumentCompleters, Cx, IdentityCompleter, Match, MatchKind, files, infer, members, names, quoting};
use crate::catalog::{self, ParameterAttribute, Validation};
use crate::engine::binder::Target;
use crate::engine::tree::Template;
use crate::engine::{Resolved, ScriptBlock};
use crate::syntax::ast::{AttributeBase, Expr};
use crate::value::{Name, TypeRef, Value, hashtable};

impl Cx<'_> {
    /// What could be the argument at the cursor; `quote` is the one that was begun.
    pub(super) fn arguments(&mut self, word: &str, quote: Option<char>) -> Vec<Match> {
        let scan = self.scan.clone();
        let Some(level) = scan.level() else { return Vec::new() };
        let Some(command) = self.typed_command(level) else { return self.files(word, files::Wanted::default(), quote) };
        if level.words.iter().any(|w| w.kind == super::scan::WordKind::EndOfParameters) && word.starts_with('-') {
            return Vec::new();
        }
        let name = self.command_name(&command);
        let Some(target) = self.target(&command) else { return self.files(word, files::Wanted::default(), quote) };
        let bindings = self.bindings(level, &target);
        let index = match bindings.open {
            Some(index) => Some(index),
            None if self.behind_comma(level) => bindings.bound.last().map(|b| b.0),
            None => self.positional(&target, &bindings),
        };
        let Some(index) = index else { return self.files(word, files::Wanted::default(), quote) };
        self.parameter_values(&name, &target, index, &bindings, word, quote)
    }

    fn behind_comma(&self, level: &Level) -> bool {
        let start = self.scan.place.start().unwrap_or(self.cursor);
        let before = self.slice(level.stage.min(start), start).trim_end();
        before.ends_with(',')
    }

    fn parameter_values(
        &mut self,
        command: &str,
        target: &Target,
        index: usize,
        bindings: &Bindings,
        word: &str,
        quote: Option<char>,
    ) -> Vec<Match> {
        let Some(parameter) = target.parameter(index).cloned() else { return Vec::new() };
        let pname = parameter.name.to_string();
        if let Some(found) = self.completed_by_script(command, target, index, bindings, word) {
            return found;
        }
        let value = |v: &str| Match::new(MatchKind::ParameterValue, quoting::argument(v, quote), v);
        let offered = |mut values: Vec<String>| {
            values.retain(|v| names::begins(v, word));
            names::sort_by_name(&mut values, |v| v);
            values.dedup();
            values.iter().map(|v| value(v)).collect::<Vec<Match>>()
        };
        for check in &parameter.validation {
            if let Validation::Set { values, .. } = check {
                return offered(values.iter().map(|v| v.to_string()).collect());
            }
            if let Validation::Script(number) = check
                && let Some(values) = self.generated_values(target.scripts.get(*number as usize))
            {
                return offered(values);
            }
        }
        for attribute in &parameter.attributes {
            if let ParameterAttribute::Values(values) = attribute {
                return offered(values.iter().map(|v| v.to_string()).collect());
            }
        }
        if let Some(labels) = self.labels_of_type(target.type_of(index), &parameter.type_name) {
            return offered(labels);
        }
        let server = matches!(&*target.signature.module, "SkypeForBusiness" | "Sfbsh");
        let type_name = parameter.type_name.to_ascii_lowercase();
        let boolean = type_name == "bool"
            || type_name.ends_with("boolean")
            || type_name.ends_with("boolean]")
            || type_name.ends_with("[bool]");
        if parameter.is_switch() || (boolean && server) {
            let spelled = if server { ["$True", "$False"] } else { ["$true", "$false"] };
            let fits = spelled
                .into_iter()
                .filter(|v| names::begins(v, word) || names::begins(v.trim_start_matches('$'), word));
            return fits.map(|v| Match::plain(MatchKind::ParameterValue, v)).collect();
        }
        if let Some(found) = self.known_values(command, &pname, word, quote) {
            return found;
        }
        if server && let Some(found) = self.identities(command, &pname, word, quote) {
            return found;
        }
        let wanted = files::Wanted {
            directories_only: matches!(command.to_ascii_lowercase().as_str(), "set-location" | "push-location"),
            literal: pname.eq_ignore_ascii_case("LiteralPath"),
        };
        self.files(word, wanted, quote)
    }

    /// What the class of `[ValidateSet([T])]` gives.
    fn generated_values(&mut self, check: Option<&crate::engine::binder::ScriptCheck>) -> Option<Vec<String>> {
        let generator = &check?.block;
        let is_generator = generator.type_ref()?.def().is_a(&crate::engine::types::VALUES_GENERATOR);
        let list =
            is_generator.then(|| self.engine.call_member(generator, Name::new("GetValidValues"), &[]).ok())??;
        let items = crate::value::elements_of(&list).unwrap_or_else(|| vec![list]);
        Some(items.iter().map(|v| v.invariant_text().to_string()).collect())
    }

    /// Labels of an enumeration type, or of the elements of an array of one.
    fn labels_of_type(&self, ty: Option<&TypeRef>, name: &str) -> Option<Vec<String>> {
        let mut ty = ty;
        while let Some(TypeRef::Array(element, _)) = ty {
            ty = Some(element);
        }
        if let Some(ty) = ty {
            let labels: Vec<String> = ty.def().enum_values.iter().map(|(n, _)| (*n).to_owned()).collect();
            if !labels.is_empty() {
                return Some(labels);
            }
        }
        let name = name.trim_end_matches("[]");
        let name = name.strip_prefix("System.Nullable[").and_then(|n| n.strip_suffix(']')).unwrap_or(name);
        if let Some(class) = self.input.type_named(name) {
            let labels = self.class_members(&class.name, true);
            let is_enum = class.kind == crate::syntax::ast::TypeKind::Enum;
            return is_enum.then(|| labels.into_iter().map(|m| m.name).collect());
        }
        members::enum_names(self.engine, name)
    }

    /// Values that the string after `=` could hold: labels of the variable's enumeration.
    pub(super) fn assigned_values(&mut self, word: &str, quote: char) -> Vec<Match> {
        let scan = self.scan.clone();
        let Some((from, to)) = scan.level().filter(|l| l.kind != LevelKind::Hash).and_then(|l| l.target) else {
            return Vec::new();
        };
        let target = self.slice(from, to).trim().to_owned();
        let labels = match target.strip_prefix('[').and_then(|t| t.split_once(']')) {
            Some((ty, _)) => self.labels_of_type(None, ty),
            None => {
                let name = Name::new(target.trim_start_matches('$'));
                let ty = self.engine.scope().find(name).and_then(|v| {
                    let constraint = v.constraint.borrow().as_ref().and_then(|c| c.type_ref.clone());
                    constraint.or_else(|| v.get().type_ref())
                });
                ty.and_then(|t| self.labels_of_type(Some(&t), ""))
            }
        };
        let mut labels = labels.unwrap_or_default();
        labels.retain(|l| names::begins(l, word));
        names::sort_by_name(&mut labels, |l| l);
        let text = |l: &String| Match::plain(MatchKind::Text, &quoting::argument(l, Some(quote)));
        labels.iter().map(text).collect()
    }

    /// What the shell knows of parameters of its own cmdlets.
    fn known_values(&mut self, command: &str, parameter: &str, word: &str, quote: Option<char>) -> Option<Vec<Match>> {
        let (command, parameter) = (command.to_ascii_lowercase(), parameter.to_ascii_lowercase());
        let typed = names::Typed::new(word);
        let listed = |kind: MatchKind, mut all: Vec<String>| {
            all.retain(|n| typed.fits(n));
            names::sort_by_name(&mut all, |n| n);
            all.dedup_by(|a, b| a.eq_ignore_ascii_case(b));
            Some(all.iter().map(|n| Match::new(kind, quoting::argument(n, quote), n.as_str())).collect::<Vec<_>>())
        };
        match (command.as_str(), parameter.as_str()) {
            ("get-help" | "get-command", "name") => Some(self.command_arguments(word, quote)),
            ("get-help", "parameter") => Some(Vec::new()),
            ("get-command", "noun") => {
                let mut all = self.session_functions();
                all.extend(self.engine.declared_cmdlets().map(str::to_owned));
                let nouns = all.iter().filter_map(|n| n.split_once('-')).map(|(_, n)| n.to_owned());
                listed(MatchKind::Text, nouns.collect())
            }
            ("get-command" | "get-verb", "verb") => listed(MatchKind::Text, VERBS.map(str::to_owned).to_vec()),
            ("get-command", "module") | ("remove-module" | "get-module" | "import-module", "name")
                if !word.contains(['/', '\\', '.']) =>
            {
                let mut all = self.engine.module_names();
                all.extend(catalog::cmdlet_names().filter_map(catalog::signature).map(|s| s.module.to_string()));
                listed(MatchKind::ParameterValue, all)
            }
            ("get-alias", "name") => {
                let mut all = self.session_aliases();
                all.extend(catalog::aliases().map(|a| a.name.to_owned()));
                listed(MatchKind::ParameterValue, all)
            }
            ("get-variable" | "set-variable" | "clear-variable" | "remove-variable", "name") => {
                listed(MatchKind::ParameterValue, self.variable_names(false))
            }
            (_, "scope") if command.ends_with("-variable") || command.ends_with("-alias") => {
                let scopes = ["Global", "Local", "Script"];
                listed(MatchKind::Text, scopes.map(str::to_owned).to_vec())
            }
            ("get-psdrive" | "remove-psdrive", "name") => {
                let mut all = ["Alias", "Env", "Function", "Temp", "Variable"].map(str::to_owned).to_vec();
                all.extend(self.engine.user_drives().into_iter().map(|d| d.name));
                listed(MatchKind::ParameterValue, all)
            }
            ("new-object", "typename") => {
                let found = self.types(word);
                let text = |m: Match| {
                    let full = catalog::accelerator(&m.text).map_or(m.text, str::to_owned);
                    Match { text: quoting::argument(&full, quote), ..m }
                };
                Some(found.into_iter().map(text).collect())
            }
            (
                "select-object" | "sort-object" | "where-object" | "group-object" | "measure-object" | "format-table"
                | "format-list" | "format-wide" | "format-custom" | "foreach-object",
                "property" | "expandproperty" | "excludeproperty" | "membername",
            ) => {
                let input = self.pipeline_input();
                let mut all = self.property_names(&input);
                all.retain(|n| typed.fits(n));
                let text = |n: &String| Match::new(MatchKind::Property, quoting::argument(n, quote), n.as_str());
                Some(all.iter().map(text).collect())
            }
            ("foreach-object" | "where-object", _) => Some(self.property_matches(word, quote)),
            _ => None,
        }
    }

    fn property_matches(&mut self, word: &str, quote: Option<char>) -> Vec<Match> {
        let input = self.pipeline_input();
        let all = self.property_names(&input);
        let fits = all.iter().filter(|n| names::begins(n, word));
        fits.map(|n| Match::new(MatchKind::Property, quoting::argument(n, quote), n.as_str())).collect()
    }

    /// Stored identities: for `-Identity` those of the cmdlet's own noun, for `-PolicyName` of a Grant those of the policy,
    /// for the parameters that name a user, pool, site, domain or container those of their kind. No files are offered there.
    fn identities(&mut self, command: &str, parameter: &str, word: &str, quote: Option<char>) -> Option<Vec<Match>> {
        let (verb, noun) = command.split_once('-')?;
        let wanted = match parameter.to_ascii_lowercase().as_str() {
            "identity" => match verb.to_ascii_lowercase().as_str() {
                "grant" => "CsUser",
                "enable" if noun.eq_ignore_ascii_case("CsUser") => "CsAdUser",
                "new" => command,
                _ => noun,
            },
            "policyname" if verb.eq_ignore_ascii_case("grant") => noun,
            "sender" | "recipient" => "CsUser",
            "registrarpool" | "poolfqdn" | "pool" => "CsPool",
            "target" if command.eq_ignore_ascii_case("Move-CsUser") => "CsPool",
            "site" => "CsSite",
            "sipdomain" => "CsSipDomain",
            "ou" => "OU",
            _ => return None,
        };
        let completer = self.engine.extension::<IdentityCompleter>()?;
        let mut all = (completer.0)(self.engine, wanted);
        if parameter.eq_ignore_ascii_case("PolicyName") {
            all = all.iter().filter_map(|i| i.strip_prefix("Tag:")).map(str::to_owned).collect();
        }
        all.retain(|i| names::begins(i, word) || i.split_once(':').is_some_and(|(_, n)| names::begins(n, word)));
        let text = |i: &String| Match::new(MatchKind::ParameterValue, quoting::argument(i, quote), i.as_str());
        Some(all.iter().map(text).collect())
    }

    /// Runs the completer that an attribute or `Register-ArgumentCompleter` names.
    fn completed_by_script(
        &mut self,
        command: &str,
        target: &Target,
        index: usize,
        bindings: &Bindings,
        word: &str,
    ) -> Option<Vec<Match>> {
        let parameter = target.parameter(index)?.name.to_string();
        let block = self.registered(command, &parameter).or_else(|| self.attribute_block(command, &parameter))?;
        let bound = bindings.bound.iter().filter_map(|(i, text)| {
            let name = target.parameter(*i)?.name.to_string();
            Some((Value::str(name), text.as_ref().map_or(Value::Bool(true), |t| Value::str(t.as_str()))))
        });
        let bound = hashtable(bound.collect());
        let arguments = [Value::str(command), Value::str(parameter.as_str()), Value::str(word), Value::Null, bound];
        let output = self.engine.call_block_collect(&block, &arguments).ok()?;
        let made = output.iter().flat_map(|v| crate::value::elements_of(v).unwrap_or_else(|| vec![v.clone()]));
        let found: Vec<Match> = made.map(|v| self.result_match(&v)).collect();
        (!found.is_empty()).then_some(found)
    }

    /// A `CompletionResult`, or text.
    fn result_match(&mut self, value: &Value) -> Match {
        let mut read = |name: &str| match self.engine.find_data_property(value, Name::new(name)) {
            Ok(Some(v)) if !v.is_null() => Some(v.invariant_text().to_string()),
            _ => None,
        };
        match (read("CompletionText"), read("ListItemText")) {
            (Some(text), Some(list)) => {
                let kind = read("ResultType").unwrap_or_default();
                let kind = ALL_KINDS.into_iter().find(|k| k.name() == kind).unwrap_or(MatchKind::Text);
                let tool_tip = read("ToolTip").unwrap_or_else(|| list.clone());
                Match { kind, text, list_text: list, tool_tip }
            }
            _ => Match::plain(MatchKind::Text, &value.invariant_text()),
        }
    }

    fn registered(&self, command: &str, parameter: &str) -> Option<Value> {
        let completers = self.engine.extension::<ArgumentCompleters>()?;
        let entries = completers.entries.borrow();
        let (command, parameter) = (Name::new(command), Name::new(parameter));
        let found = entries.iter().rev().find(|(c, p, _)| *p == parameter && c.is_none_or(|c| c == command));
        found.map(|(_, _, block)| block.clone())
    }

    /// The block of an `[ArgumentCompleter({ … })]` on a function's parameter.
    fn attribute_block(&mut self, command: &str, parameter: &str) -> Option<Value> {
        let input = self.input.clone();
        let template = match input.functions.iter().find(|f| f.name.eq_ignore_ascii_case(command)) {
            Some(function) => function.template.clone(),
            None => match self.engine.resolve_command(command)? {
                Resolved::Function(f) => f.template.clone(),
                _ => return None,
            },
        };
        let compiled = template.compiled().clone();
        let param = compiled.params.iter().find(|p| p.name == Name::new(parameter))?;
        param.attributes.iter().find_map(|a| match a {
            AttributeBase::Attribute(a) if infer::type_text(&a.type_name).eq_ignore_ascii_case("ArgumentCompleter") => {
                let Some(Expr::ScriptBlock(b)) = a.positional.first() else { return None };
                let made = Template::new(b.block.clone(), template.source.clone(), template.namespaces.clone());
                Some(Value::object(ScriptBlock { template: Rc::new(made), home: None, module: None }))
            }
            _ => None,
        })
    }
}

const ALL_KINDS: [MatchKind; 12] = [
    MatchKind::Text,
    MatchKind::Command,
    MatchKind::ProviderItem,
    MatchKind::ProviderContainer,
    MatchKind::Property,
    MatchKind::Method,
    MatchKind::ParameterName,
    MatchKind::ParameterValue,
    MatchKind::Variable,
    MatchKind::Namespace,
    MatchKind::Type,
    MatchKind::Keyword,
];

/// The verbs that commands should use.
const VERBS: [&str; 100] = [
    "Add",
    "Approve",
    "Assert",
    "Backup",
    "Block",
    "Build",
    "Checkpoint",
    "Clear",
    "Close",
    "Compare",
    "Complete",
    "Compress",
    "Confirm",
    "Connect",
    "Convert",
    "ConvertFrom",
    "ConvertTo",
    "Copy",
    "Debug",
    "Deny",
    "Deploy",
    "Disable",
    "Disconnect",
    "Dismount",
    "Edit",
    "Enable",
    "Enter",
    "Exit",
    "Expand",
    "Export",
    "Find",
    "Format",
    "Get",
    "Grant",
    "Group",
    "Hide",
    "Import",
    "Initialize",
    "Install",
    "Invoke",
    "Join",
    "Limit",
    "Lock",
    "Measure",
    "Merge",
    "Mount",
    "Move",
    "New",
    "Open",
    "Optimize",
    "Out",
    "Ping",
    "Pop",
    "Protect",
    "Publish",
    "Push",
    "Read",
    "Receive",
    "Redo",
    "Register",
    "Remove",
    "Rename",
    "Repair",
    "Request",
    "Reset",
    "Resize",
    "Resolve",
    "Restart",
    "Restore",
    "Resume",
    "Revoke",
    "Save",
    "Search",
    "Select",
    "Send",
    "Set",
    "Show",
    "Skip",
    "Split",
    "Start",
    "Step",
    "Stop",
    "Submit",
    "Suspend",
    "Switch",
    "Sync",
    "Test",
    "Trace",
    "Unblock",
    "Undo",
    "Uninstall",
    "Unlock",
    "Unprotect",
    "Unpublish",
    "Unregister",
    "Update",
    "Use",
    "Wait",
    "Watch",
    "Write",
];
