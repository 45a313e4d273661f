//! Commands as objects: `CmdletInfo`, `FunctionInfo`, `AliasInfo` and their kin.

use std::any::Any;
use std::path::PathBuf;
use std::rc::Rc;

use super::record::Record;
use super::types;
use super::variables::options_value;
use crate::catalog::{self, Limit, ParameterAttribute, ParameterDecl, ParameterSetEntry, Signature, Validation};
use crate::engine::binder::{Target, cmdlet_target};
use crate::engine::{CommandState, Engine, Function, Resolved, Result, attribute};
use crate::value::types as known_types;
use crate::value::{
    EnumValue, GenericDictionary, Name, Object, Str, TypeDef, TypeRef, Value, collection, ordered, type_value,
};

/// What kind of command, with what each kind alone has.
pub(crate) enum Kind {
    /// An alias and the command it leads to.
    Alias { definition: Rc<str>, flags: u8, description: Rc<str>, resolved: Option<Value> },
    /// A function or filter.
    Function(Rc<Function>),
    /// A cmdlet.
    Cmdlet,
    /// A `.ps1` file.
    Script(PathBuf),
    /// A program.
    Application(PathBuf),
}

/// A command as `Get-Command` shows it.
pub(crate) struct CommandInfo {
    /// Its name.
    pub(crate) name: Str,
    /// Its kind.
    pub(crate) kind: Kind,
    /// Its parameters, where it has declared ones.
    pub(crate) target: Option<Target>,
    /// The module that a function came from; empty without one.
    pub(crate) module: Str,
    /// The same as an object.
    pub(crate) module_object: Value,
}

impl CommandInfo {
    /// As a value.
    pub(crate) fn value(self) -> Value {
        Value::object(self)
    }

    /// What an alias is.
    pub(crate) fn alias(
        engine: &mut Engine,
        name: &str,
        definition: Rc<str>,
        flags: u8,
        description: Rc<str>,
    ) -> Result<Self> {
        let resolved = match engine.resolve_command(&definition) {
            Some(found) => Self::of(engine, &definition, &found)?.map(Self::value),
            None => None,
        };
        let module_object = super::modules::Modules::of(engine).of_alias(engine, name);
        Ok(Self {
            name: name.into(),
            kind: Kind::Alias { definition, flags, description, resolved },
            target: None,
            module: if module_object.is_null() { "".into() } else { module_object.invariant_text() },
            module_object,
        })
    }

    /// What a resolved command is; `None` for a script block.
    pub(crate) fn of(engine: &mut Engine, name: &str, resolved: &Resolved) -> Result<Option<Self>> {
        Ok(Some(match resolved {
            Resolved::Cmdlet(def) => Self::cmdlet(def.name),
            Resolved::Declared(name) => Self::cmdlet(name),
            Resolved::Function(function) => Self::function(engine, function)?,
            Resolved::Block(_) | Resolved::Module(_) => return Ok(None),
            Resolved::Script(path) => {
                let block = engine.load_script(path)?;
                let target = engine.block_target(name, &block).ok();
                let kind = Kind::Script(path.clone());
                Self { name: file_name(path), kind, target, module: "".into(), module_object: Value::Null }
            }
            Resolved::Program(path) => {
                let kind = Kind::Application(path.clone());
                Self { name: file_name(path), kind, target: None, module: "".into(), module_object: Value::Null }
            }
        }))
    }

    /// What a cmdlet is.
    pub(crate) fn cmdlet(name: &str) -> Self {
        let target = cmdlet_target(name);
        let name = target.as_ref().map_or_else(|| name.into(), |t| Str::from(t.signature.name.as_ref()));
        Self { name, kind: Kind::Cmdlet, target, module: "".into(), module_object: Value::Null }
    }

    /// What a function is.
    pub(crate) fn function(engine: &mut Engine, function: &Rc<Function>) -> Result<Self> {
        let block = function.block();
        let mut target = engine.block_target(function.name.as_str(), &block)?;
        if function.template.compiled().dynamicparam.is_some() {
            let state = CommandState { name: function.name.as_str().into(), ..CommandState::default() };
            // Parameters that cannot be had without arguments are left out.
            if let Ok(Some((more, _))) = engine.dynamic_parameters(&block, &target, &[], false, &state) {
                target = more;
            }
        }
        let module_object = function.module.and_then(|id| engine.module_object(id)).unwrap_or_default();
        let module = if module_object.is_null() { "".into() } else { module_object.invariant_text() };
        let name = function.name.as_str().into();
        Ok(Self { name, kind: Kind::Function(function.clone()), target: Some(target), module, module_object })
    }

    /// Its declared surface.
    pub(crate) fn signature(&self) -> Option<&Signature> {
        self.target.as_ref().map(|t| &*t.signature)
    }

    /// The name of its kind in `CommandTypes`.
    pub(crate) fn kind_name(&self) -> &'static str {
        match &self.kind {
            Kind::Alias { .. } => "Alias",
            Kind::Function(f) if f.filter => "Filter",
            Kind::Function(_) => "Function",
            Kind::Cmdlet => "Cmdlet",
            Kind::Script(_) => "ExternalScript",
            Kind::Application(_) => "Application",
        }
    }

    /// Verb and noun; empty where the name is not made of two.
    pub(crate) fn verb_and_noun(&self) -> (&str, &str) {
        self.name.split_once('-').filter(|_| matches!(self.kind, Kind::Cmdlet | Kind::Function(_))).unwrap_or(("", ""))
    }

    /// The module it came from; for programs and scripts the path.
    pub(crate) fn source(&self) -> String {
        match &self.kind {
            Kind::Cmdlet => self.signature().map_or_else(String::new, |s| s.module.to_string()),
            Kind::Script(path) | Kind::Application(path) => path.display().to_string(),
            Kind::Alias { .. } | Kind::Function(_) => self.module.to_string(),
        }
    }

    /// Its surface with the types of a function's parameters named as syntax lines name them.
    pub(crate) fn shown_signature(&self) -> Option<std::borrow::Cow<'_, Signature>> {
        let target = self.target.as_ref()?;
        let signature: &Signature = &target.signature;
        if !matches!(self.kind, Kind::Function(_) | Kind::Script(_)) {
            return Some(std::borrow::Cow::Borrowed(signature));
        }
        let mut shown = signature.clone();
        for (i, parameter) in shown.parameters.iter_mut().enumerate() {
            if let Some(ty) = target.types.get(i).and_then(Option::as_ref) {
                parameter.type_name = syntax_type(ty).into();
            }
        }
        Some(std::borrow::Cow::Owned(shown))
    }

    /// The lines that `Get-Command -Syntax` prints.
    pub(crate) fn syntax(&self) -> String {
        match (&self.kind, self.shown_signature()) {
            (Kind::Alias { definition, .. }, _) => definition.to_string(),
            (_, Some(signature)) => {
                let mut text = String::new();
                for line in signature.syntax_lines() {
                    text.extend(["\n", line.trim_end(), if signature.has_common_parameters { "\n" } else { " \n" }]);
                }
                text
            }
            _ => self.source(),
        }
    }

    fn definition(&self) -> String {
        match &self.kind {
            Kind::Alias { definition, .. } => definition.to_string(),
            Kind::Function(f) => Value::object(f.block()).invariant_text().to_string(),
            Kind::Cmdlet => self.syntax(),
            Kind::Script(path) | Kind::Application(path) => path.display().to_string(),
        }
    }

    /// The parameters, common ones included, as a dictionary of `ParameterMetadata`.
    fn parameters(&self) -> Value {
        let Some(target) = &self.target else { return Value::Null };
        let entries = target
            .signature
            .all_parameters()
            .enumerate()
            .map(|(i, decl)| (Value::str(decl.name.as_ref()), metadata(target, i, decl)));
        let table =
            GenericDictionary::new(TypeRef::Def(&known_types::STRING), TypeRef::Def(&types::PARAMETER_METADATA), true);
        for (name, parameter) in entries {
            table.map_mut().insert(name, parameter);
        }
        Value::object(table)
    }

    fn parameter_sets(&self) -> Value {
        let (Some(target), Some(signature)) = (&self.target, self.shown_signature()) else { return Value::Null };
        let mut sets: Vec<&str> = signature.sets.iter().map(AsRef::as_ref).collect();
        if sets.is_empty() {
            sets.push(catalog::ALL_SETS);
        }
        let default = signature.default_set.as_deref().unwrap_or(catalog::ALL_SETS);
        let infos = sets.into_iter().map(|set| {
            let parameters: Vec<Value> = signature
                .all_parameters()
                .enumerate()
                .filter_map(|(i, decl)| Some(set_parameter(target, i, decl, decl.entry(set)?)))
                .collect();
            let line = signature.syntax_line(set);
            let text = line.strip_prefix(signature.name.as_ref()).unwrap_or(&line).trim_start().to_owned();
            Record::with_text(
                &types::COMMAND_PARAMETER_SET_INFO,
                [
                    ("Name", Value::str(set)),
                    ("IsDefault", Value::Bool(set.eq_ignore_ascii_case(default))),
                    ("Parameters", collection(parameters)),
                ],
                text,
            )
        });
        collection(infos.collect())
    }
}

/// A type as syntax lines name it: `int`, `string[]`, `List[string]`, `FileInfo`.
fn syntax_type(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Array(element, rank) => {
            format!("{}[{}]", syntax_type(element), ",".repeat(usize::from(rank.saturating_sub(1))))
        }
        TypeRef::Generic(def, arguments) if std::ptr::eq(*def, &raw const known_types::NULLABLE) => {
            arguments.first().map_or_else(|| "Object".to_owned(), syntax_type)
        }
        TypeRef::Generic(def, arguments) => {
            let short = def.short_name().split('`').next().unwrap_or_default();
            let arguments: Vec<String> = arguments.iter().map(syntax_type).collect();
            format!("{short}[{}]", arguments.join(","))
        }
        TypeRef::Def(def) if std::ptr::eq(*def, &raw const known_types::OBJECT) => "Object".to_owned(),
        TypeRef::Def(_) => {
            let name = known_types::script_name(ty);
            name.rsplit('.').next().unwrap_or(&name).to_owned()
        }
    }
}

fn file_name(path: &std::path::Path) -> Str {
    path.file_name().map_or_else(|| "".into(), |n| Str::from(n.to_string_lossy().into_owned()))
}

fn type_of(target: &Target, index: usize, decl: &ParameterDecl) -> Value {
    let resolved = target.types.get(index).cloned().flatten();
    let ty = resolved.or_else(|| known_types::resolve(&decl.type_name));
    type_value(ty.unwrap_or(TypeRef::Def(&known_types::OBJECT)))
}

fn aliases(decl: &ParameterDecl) -> Value {
    collection(decl.aliases.iter().map(|a| Value::str(a.as_ref())).collect())
}

/// The attributes of a parameter: `Parameter` for each set, aliases, checks and permissions.
fn attributes(target: &Target, index: usize, decl: &ParameterDecl) -> Vec<Value> {
    let mut found: Vec<Option<Value>> = Vec::new();
    for (set, entry) in &decl.sets {
        let mut fields = vec![
            ("ParameterSetName", Value::str(set.as_ref())),
            ("Mandatory", Value::Bool(entry.mandatory)),
            ("ValueFromPipeline", Value::Bool(entry.pipeline)),
            ("ValueFromPipelineByPropertyName", Value::Bool(entry.by_property_name)),
            ("ValueFromRemainingArguments", Value::Bool(entry.remaining)),
            ("DontShow", Value::Bool(decl.has(&ParameterAttribute::DontShow))),
        ];
        fields.extend(entry.position.map(|p| ("Position", Value::Int(p as i32))));
        fields.extend(decl.help_message.as_ref().map(|m| ("HelpMessage", Value::str(m.as_ref()))));
        found.push(attribute("Parameter", fields));
    }
    if !decl.aliases.is_empty() {
        let names = Value::strings(decl.aliases.iter().map(AsRef::as_ref));
        found.push(attribute("Alias", vec![("AliasNames", names)]));
    }
    let limit = |limit: &Limit| match limit {
        Limit::Int(n) => i32::try_from(*n).map_or(Value::Long(*n), Value::Int),
        Limit::Double(n) => Value::Double(*n),
        Limit::Text(text) => Value::str(text.as_ref()),
    };
    for check in &decl.validation {
        found.push(match check {
            Validation::NotNull => attribute("ValidateNotNull", Vec::new()),
            Validation::NotNullOrEmpty => attribute("ValidateNotNullOrEmpty", Vec::new()),
            Validation::NotNullOrWhiteSpace => attribute("ValidateNotNullOrWhiteSpace", Vec::new()),
            Validation::Set { values, ignore_case, error_message } => {
                let mut fields = vec![
                    ("ValidValues", Value::strings(values.iter().map(AsRef::as_ref))),
                    ("IgnoreCase", Value::Bool(*ignore_case)),
                ];
                fields.extend(error_message.as_ref().map(|m| ("ErrorMessage", Value::str(m.as_ref()))));
                attribute("ValidateSet", fields)
            }
            Validation::Range { min, max } => {
                attribute("ValidateRange", vec![("MinRange", limit(min)), ("MaxRange", limit(max))])
            }
            Validation::RangeKind(kind) => {
                attribute("ValidateRange", vec![("RangeKind", Value::str(format!("{kind:?}")))])
            }
            Validation::Pattern { pattern, error_message, .. } => {
                let mut fields = vec![("RegexPattern", Value::str(pattern.as_ref()))];
                fields.extend(error_message.as_ref().map(|m| ("ErrorMessage", Value::str(m.as_ref()))));
                attribute("ValidatePattern", fields)
            }
            Validation::Length { min, max } => attribute(
                "ValidateLength",
                vec![("MinLength", Value::Int(*min as i32)), ("MaxLength", Value::Int(*max as i32))],
            ),
            Validation::Count { min, max } => attribute(
                "ValidateCount",
                vec![("MinLength", Value::Int(*min as i32)), ("MaxLength", Value::Int(*max as i32))],
            ),
            Validation::Script(number) => {
                let check = target.scripts.get(*number as usize);
                let mut fields = Vec::new();
                if let Some(check) = check {
                    fields.push(("ScriptBlock", check.block.clone()));
                    fields.extend(check.message.as_ref().map(|m| ("ErrorMessage", Value::Str(m.clone()))));
                }
                attribute("ValidateScript", fields)
            }
        });
    }
    for permission in &decl.attributes {
        found.push(match permission {
            ParameterAttribute::AllowNull => attribute("AllowNull", Vec::new()),
            ParameterAttribute::AllowEmptyString => attribute("AllowEmptyString", Vec::new()),
            ParameterAttribute::AllowEmptyCollection => attribute("AllowEmptyCollection", Vec::new()),
            ParameterAttribute::Credential => attribute("Credential", Vec::new()),
            ParameterAttribute::Wildcards => attribute("SupportsWildcards", Vec::new()),
            _ => None,
        });
    }
    if target.script && target.types.get(index).is_some_and(Option::is_some) {
        found.push(attribute("ArgumentTypeConverter", Vec::new()));
    }
    found.into_iter().flatten().collect()
}

fn metadata(target: &Target, index: usize, decl: &ParameterDecl) -> Value {
    let sets = decl.sets.iter().map(|(set, entry)| {
        let info = Record::value(
            &types::PARAMETER_SET_METADATA,
            [
                ("IsMandatory", Value::Bool(entry.mandatory)),
                ("Position", Value::Int(entry.position.map_or(i32::MIN, |p| p as i32))),
                ("ValueFromPipeline", Value::Bool(entry.pipeline)),
                ("ValueFromPipelineByPropertyName", Value::Bool(entry.by_property_name)),
                ("ValueFromRemainingArguments", Value::Bool(entry.remaining)),
                ("HelpMessage", decl.help_message.as_ref().map_or(Value::Null, |m| Value::str(m.as_ref()))),
            ],
        );
        (Value::str(set.as_ref()), info)
    });
    Record::value(
        &types::PARAMETER_METADATA,
        [
            ("Name", Value::str(decl.name.as_ref())),
            ("ParameterType", type_of(target, index, decl)),
            ("ParameterSets", ordered(sets.collect())),
            ("IsDynamic", Value::Bool(decl.dynamic)),
            ("Aliases", aliases(decl)),
            ("Attributes", collection(attributes(target, index, decl))),
            ("SwitchParameter", Value::Bool(decl.is_switch())),
        ],
    )
}

fn set_parameter(target: &Target, index: usize, decl: &ParameterDecl, entry: &ParameterSetEntry) -> Value {
    Record::value(
        &types::COMMAND_PARAMETER_INFO,
        [
            ("Name", Value::str(decl.name.as_ref())),
            ("ParameterType", type_of(target, index, decl)),
            ("IsMandatory", Value::Bool(entry.mandatory)),
            ("IsDynamic", Value::Bool(decl.dynamic)),
            ("Position", Value::Int(entry.position.map_or(i32::MIN, |p| p as i32))),
            ("ValueFromPipeline", Value::Bool(entry.pipeline)),
            ("ValueFromPipelineByPropertyName", Value::Bool(entry.by_property_name)),
            ("ValueFromRemainingArguments", Value::Bool(entry.remaining)),
            ("HelpMessage", Value::str(decl.help_message.as_deref().unwrap_or(""))),
            ("Aliases", aliases(decl)),
            ("Attributes", collection(attributes(target, index, decl))),
        ],
    )
}

impl Object for CommandInfo {
    fn type_ref(&self) -> TypeRef {
        let def: &'static TypeDef = match &self.kind {
            Kind::Alias { .. } => &types::ALIAS_INFO,
            Kind::Function(f) if f.filter => &types::FILTER_INFO,
            Kind::Function(_) => &types::FUNCTION_INFO,
            Kind::Cmdlet => &types::CMDLET_INFO,
            Kind::Script(_) => &types::EXTERNAL_SCRIPT_INFO,
            Kind::Application(_) => &types::APPLICATION_INFO,
        };
        TypeRef::Def(def)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    /// The name; for files the path, which is what calling the object runs.
    fn text(&self) -> Option<String> {
        Some(match &self.kind {
            Kind::Script(path) | Kind::Application(path) => path.display().to_string(),
            _ => self.name.to_string(),
        })
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        let alias = |wanted: fn(&Rc<str>, u8, &Rc<str>, Option<&Value>) -> Value| match &self.kind {
            Kind::Alias { definition, flags, description, resolved } => {
                Some(wanted(definition, *flags, description, resolved.as_ref()))
            }
            _ => None,
        };
        let path = match &self.kind {
            Kind::Script(path) | Kind::Application(path) => Some(path.display().to_string()),
            _ => None,
        };
        Some(match name.as_str().to_ascii_lowercase().as_str() {
            "name" => Value::Str(self.name.clone()),
            "commandtype" => match known_types::find("System.Management.Automation.CommandTypes") {
                Some(ty) => EnumValue::by_name(ty, self.kind_name()).unwrap_or_default(),
                None => Value::str(self.kind_name()),
            },
            "definition" => Value::str(self.definition()),
            "source" => Value::str(self.source()),
            "modulename" => Value::str(match self.kind {
                Kind::Cmdlet | Kind::Function(_) | Kind::Alias { .. } => self.source(),
                _ => String::new(),
            }),
            "version" => match self.kind {
                Kind::Cmdlet => module_version(&self.source()),
                Kind::Function(_) | Kind::Alias { .. } => super::modules::version_of(&self.module_object),
                _ => Value::Null,
            },
            "visibility" => Value::str("Public"),
            "parameters" => self.parameters(),
            "parametersets" => self.parameter_sets(),
            "defaultparameterset" => {
                self.signature().and_then(|s| s.default_set.as_ref()).map_or(Value::Null, |s| Value::str(s.as_ref()))
            }
            "outputtype" => {
                let types = self.signature().map(|s| s.output_types.clone()).unwrap_or_default();
                collection(types.iter().map(|t| output_type(t)).collect())
            }
            "verb" => Value::str(self.verb_and_noun().0),
            "noun" => Value::str(self.verb_and_noun().1),
            "helpfile" => Value::str(""),
            "module" => self.module_object.clone(),
            "remotingcapability" => Value::str("PowerShell"),
            "cmdletbinding" => Value::Bool(self.signature().is_some_and(|s| s.has_common_parameters)),
            "scriptblock" => match &self.kind {
                Kind::Function(f) => Value::object(f.block()),
                _ => return None,
            },
            "options" => match &self.kind {
                Kind::Alias { flags, .. } => options_value(*flags),
                Kind::Function(f) => options_value(f.flags),
                _ => return None,
            },
            "description" => alias(|_, _, d, _| Value::str(&**d)).unwrap_or_else(|| Value::str("")),
            "displayname" => alias(|d, _, _, _| Value::str(&**d))
                .map(|d| Value::str(format!("{} -> {}", self.name, d.invariant_text())))?,
            "resolvedcommand" | "referencedcommand" => alias(|_, _, _, r| r.cloned().unwrap_or_default())?,
            "resolvedcommandname" => alias(|_, _, _, r| {
                r.and_then(|r| r.downcast::<CommandInfo>()).map_or(Value::Null, |c| Value::Str(c.name.clone()))
            })?,
            "path" => Value::str(path?),
            "extension" => {
                let extension = path.as_ref().and_then(|p| p.rsplit_once('.')).map(|(_, e)| format!(".{e}"));
                Value::str(extension.unwrap_or_default())
            }
            _ => return None,
        })
    }
    fn adapted_names(&self) -> Vec<Name> {
        let (before, after): (&[&str], &[&str]) = match &self.kind {
            Kind::Alias { .. } => (
                &[
                    "DisplayName",
                    "Definition",
                    "Options",
                    "Description",
                    "ReferencedCommand",
                    "ResolvedCommand",
                    "ResolvedCommandName",
                ],
                &["OutputType"],
            ),
            Kind::Function(_) => (
                &[
                    "ScriptBlock",
                    "CmdletBinding",
                    "DefaultParameterSet",
                    "Definition",
                    "Options",
                    "Description",
                    "Verb",
                    "Noun",
                    "HelpFile",
                    "OutputType",
                ],
                &[],
            ),
            Kind::Cmdlet => (&["Verb", "Noun", "HelpFile", "Definition", "DefaultParameterSet", "OutputType"], &[]),
            Kind::Script(_) | Kind::Application(_) => {
                let before = &["Path", "Extension", "Definition", "Source", "Version", "Visibility", "OutputType"];
                return before
                    .iter()
                    .chain(&["Name", "CommandType"])
                    .chain(&COMMON[5..])
                    .map(|n| Name::new(n))
                    .collect();
            }
        };
        before.iter().chain(&COMMON).chain(after).map(|n| Name::new(n)).collect()
    }
}

/// The properties that all kinds of commands have, in .NET's order.
const COMMON: [&str; 10] = [
    "Name",
    "CommandType",
    "Source",
    "Version",
    "Visibility",
    "ModuleName",
    "Module",
    "RemotingCapability",
    "Parameters",
    "ParameterSets",
];

/// `PSTypeName` of a declared output type.
fn output_type(name: &str) -> Value {
    let ty = known_types::resolve(name).map_or(Value::Null, type_value);
    Record::with_text(&types::PS_TYPE_NAME, [("Name", Value::str(name)), ("Type", ty)], name)
}

/// The version of a module that ships with the shell.
pub(crate) fn module_version(module: &str) -> Value {
    let text = match module {
        "Microsoft.PowerShell.Core" => "3.0.0.0",
        "SkypeForBusiness" => "7.0.0.0",
        "" => return Value::Null,
        _ => "3.1.0.0",
    };
    crate::value::convert(&Value::str(text), &TypeRef::Def(&known_types::VERSION)).unwrap_or_default()
}
