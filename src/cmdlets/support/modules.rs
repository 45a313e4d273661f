//! Modules: script modules and manifests that were imported, and those that belong to the shell.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::command_info::CommandInfo;
use super::record::Record;
use super::types::PS_MODULE_INFO;
use crate::catalog;
use crate::engine::{Engine, Function, Layout, Result, Scope};
use crate::text::WildcardPattern;
use crate::value::types as known_types;
use crate::value::{Name, Str, TypeRef, Value, dictionary_of, elements_of, hashtable};

/// Modules that are part of the shell, with their versions; importing them changes nothing.
pub(crate) const OWN: [(&str, &str); 6] = [
    ("Microsoft.PowerShell.Management", "3.1.0.0"),
    ("Microsoft.PowerShell.Security", "3.0.0.0"),
    ("Microsoft.PowerShell.Utility", "3.1.0.0"),
    ("SkypeForBusiness", "7.0.0.0"),
    ("Lync", "7.0.0.0"),
    ("ActiveDirectory", "1.0.0.0"),
];

/// A module from a file.
pub(crate) struct Module {
    /// Its name.
    pub(crate) name: Str,
    /// Its file.
    pub(crate) path: PathBuf,
    /// From the manifest, else `0.0`.
    pub(crate) version: Str,
    /// Its functions' home.
    pub(crate) scope: Rc<Scope>,
    /// Exported functions.
    pub(crate) functions: Vec<Name>,
    /// Exported aliases with their definitions.
    pub(crate) aliases: Vec<(Name, Rc<str>)>,
    /// Exported variables.
    pub(crate) variables: Vec<Name>,
    /// The manifest's `PrivateData` and `Description`.
    pub(crate) private_data: Value,
    pub(crate) description: Str,
}

/// What `Export-ModuleMember` said in a module that is being loaded.
#[derive(Default)]
pub(crate) struct Exports {
    pub(crate) functions: Vec<Str>,
    pub(crate) aliases: Vec<Str>,
    pub(crate) variables: Vec<Str>,
    /// Whether it was called at all.
    pub(crate) called: bool,
}

/// The session's modules.
#[derive(Default)]
pub(crate) struct Modules {
    /// Loaded ones, in order.
    pub(crate) loaded: RefCell<Vec<Rc<Module>>>,
    /// Those being loaded, innermost last.
    pub(crate) exporting: RefCell<Vec<Exports>>,
}

impl Modules {
    /// The session's, made on first use.
    pub(crate) fn of(engine: &mut Engine) -> Rc<Self> {
        if let Some(known) = engine.extension::<Self>() {
            return known;
        }
        let new = Rc::new(Self::default());
        engine.set_extension(new.clone());
        new
    }

    /// The module that a function belongs to.
    pub(crate) fn of_function(&self, function: &Function) -> Option<Rc<Module>> {
        let home = function.home.as_ref()?;
        self.loaded.borrow().iter().find(|m| Rc::ptr_eq(&m.scope, home)).cloned()
    }
}

/// Why a module is not imported.
pub(crate) enum Failure {
    /// No file answers to the name.
    NotFound,
    /// The manifest is not one.
    BadManifest(String),
    /// Its code failed.
    Flow(crate::engine::Flow),
}

impl From<crate::engine::Flow> for Failure {
    fn from(flow: crate::engine::Flow) -> Self {
        Self::Flow(flow)
    }
}

/// The file of a module: named by path, by folder, or found on `PSModulePath`.
pub(crate) fn locate(engine: &Engine, name: &str) -> Option<PathBuf> {
    let files = engine.host().files.clone();
    let is_file = |p: &Path| files.info(p).is_ok_and(|i| !i.directory);
    let in_folder = |folder: &Path, name: &str| {
        ["psd1", "psm1", "ps1"].iter().map(|e| folder.join(format!("{name}.{e}"))).find(|p| is_file(p))
    };
    if name.contains(['/', '\\']) || name.starts_with('.') {
        let full = engine.resolve_path(name);
        if is_file(&full) {
            return Some(full);
        }
        let leaf = full.file_name()?.to_string_lossy().into_owned();
        return in_folder(&full, &leaf).or_else(|| in_folder(full.parent()?, &leaf));
    }
    let search = engine.host().environment.get("PSModulePath").unwrap_or_default();
    std::env::split_paths(&search).find_map(|root| in_folder(&root.join(name), name))
}

/// Loads a module from a file and puts what it exports into the global scope.
pub(crate) fn import(engine: &mut Engine, path: &Path) -> std::result::Result<Rc<Module>, Failure> {
    let name = path.file_stem().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let is_manifest = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("psd1"));
    let manifest = if is_manifest {
        match super::data_file::read(engine, path) {
            Ok(value) => Some(value),
            Err(super::data_file::Failure::Flow(flow)) => return Err(flow.into()),
            Err(_) => return Err(Failure::BadManifest(path.display().to_string())),
        }
    } else {
        None
    };
    let entry = |key: &str| manifest.as_ref().and_then(dictionary_of).and_then(|d| d.get(&Value::str(key)));
    let mut sources: Vec<PathBuf> = Vec::new();
    if is_manifest {
        let folder = path.parent().unwrap_or(Path::new("."));
        let root = entry("RootModule").or_else(|| entry("ModuleToProcess"));
        let nested = entry("NestedModules");
        for part in nested.into_iter().chain(root) {
            for item in elements_of(&part).unwrap_or_else(|| vec![part]) {
                let text = item.invariant_text();
                if !text.is_empty() {
                    sources.push(folder.join(text.as_str()));
                }
            }
        }
    } else {
        sources.push(path.to_owned());
    }
    let mut scope = Scope::new(Rc::new(Layout::default()), Some(engine.global().clone()));
    scope.script = true;
    let scope = Rc::new(scope);
    let modules = Modules::of(engine);
    modules.exporting.borrow_mut().push(Exports::default());
    let run = sources.iter().try_for_each(|source| {
        let block = engine.load_script(source)?;
        engine.run_in_scope(&block, &scope, &mut crate::engine::Discard)
    });
    let exports = modules.exporting.borrow_mut().pop().unwrap_or_default();
    run?;
    let wanted = |key: &str| -> Option<Vec<Str>> {
        let value = entry(key)?;
        Some(elements_of(&value).unwrap_or_else(|| vec![value]).iter().map(Value::invariant_text).collect())
    };
    let module = collect(&name, path, &scope, &exports, &wanted, &entry);
    modules.loaded.borrow_mut().retain(|m| m.path != module.path);
    let module = Rc::new(module);
    modules.loaded.borrow_mut().push(module.clone());
    publish(engine, &module);
    Ok(module)
}

fn matches(patterns: &[Str], name: Name) -> bool {
    patterns.iter().any(|p| WildcardPattern::new(p).is_ok_and(|p| p.is_match(name.as_str())))
}

fn collect(
    name: &str,
    path: &Path,
    scope: &Rc<Scope>,
    exports: &Exports,
    wanted: &dyn Fn(&str) -> Option<Vec<Str>>,
    entry: &dyn Fn(&str) -> Option<Value>,
) -> Module {
    let everything = [Str::from("*")];
    let allowed = |key: &str, said: &[Str], unsaid: &[Str], name: Name| {
        let by_code = matches(if exports.called { said } else { unsaid }, name);
        by_code && wanted(key).is_none_or(|list| matches(&list, name))
    };
    let mut functions: Vec<Name> =
        scope.functions.borrow().as_ref().map_or_else(Vec::new, |f| f.keys().copied().collect::<Vec<_>>());
    functions.retain(|n| allowed("FunctionsToExport", &exports.functions, &everything, *n));
    functions.sort_by_key(|n| n.as_str().to_ascii_lowercase());
    let mut aliases: Vec<(Name, Rc<str>)> = scope
        .aliases
        .borrow()
        .as_ref()
        .map_or_else(Vec::new, |a| a.iter().map(|(n, a)| (*n, a.definition.clone())).collect::<Vec<_>>());
    aliases.retain(|(n, _)| allowed("AliasesToExport", &exports.aliases, &everything, *n));
    aliases.sort_by_key(|(n, _)| n.as_str().to_ascii_lowercase());
    let own = scope.variables();
    let variables = own.iter().map(|v| v.name);
    let variables = variables.filter(|n| allowed("VariablesToExport", &exports.variables, &[], *n)).collect();
    Module {
        name: name.into(),
        path: path.to_owned(),
        version: entry("ModuleVersion").map_or_else(|| "0.0".into(), |v| v.invariant_text()),
        scope: scope.clone(),
        functions,
        aliases,
        variables,
        private_data: entry("PrivateData").unwrap_or_default(),
        description: entry("Description").map_or_else(|| "".into(), |v| v.invariant_text()),
    }
}

/// Puts what a module exports into the global scope.
fn publish(engine: &mut Engine, module: &Rc<Module>) {
    let global = engine.global().clone();
    for name in &module.functions {
        let function = module.scope.functions.borrow().as_ref().and_then(|f| f.get(name).cloned());
        let Some(function) = function else { continue };
        let homed = Function {
            name: function.name,
            template: function.template.clone(),
            home: Some(module.scope.clone()),
            flags: function.flags,
            filter: function.filter,
        };
        engine.put_function(&global, Rc::new(homed));
    }
    for (name, definition) in &module.aliases {
        let alias = crate::engine::Alias { definition: definition.clone(), flags: 0, description: "".into() };
        engine.set_alias(&global, *name, alias);
    }
    for name in &module.variables {
        if let Some(variable) = module.scope.own(*name) {
            global.put(variable);
        }
    }
}

/// Takes a module's exports away.
pub(crate) fn remove(engine: &mut Engine, module: &Rc<Module>) {
    let global = engine.global().clone();
    if let Some(functions) = global.functions.borrow_mut().as_mut() {
        functions.retain(|_, f| !f.home.as_ref().is_some_and(|h| Rc::ptr_eq(h, &module.scope)));
    }
    for (name, _) in &module.aliases {
        if let Some(aliases) = global.aliases.borrow_mut().as_mut() {
            aliases.remove(name);
        }
    }
    for name in &module.variables {
        global.remove(*name);
    }
    engine.commands_changed();
    Modules::of(engine).loaded.borrow_mut().retain(|m| !Rc::ptr_eq(m, module));
}

fn version(text: &str) -> Value {
    crate::value::convert(&Value::str(text), &TypeRef::Def(&known_types::VERSION)).unwrap_or_default()
}

/// `PSModuleInfo` of an imported module.
pub(crate) fn info(engine: &mut Engine, module: &Rc<Module>) -> Result<Value> {
    let mut functions = Vec::new();
    for name in &module.functions {
        let function = engine.global().functions.borrow().as_ref().and_then(|f| f.get(name).cloned());
        if let Some(function) = function {
            let info = CommandInfo::function(engine, &function)?.value();
            functions.push((Value::str(name.as_str()), info));
        }
    }
    let mut aliases = Vec::new();
    for (name, definition) in &module.aliases {
        let info = CommandInfo::alias(engine, name.as_str(), definition.clone(), 0, "".into())?.value();
        aliases.push((Value::str(name.as_str()), info));
    }
    let mut commands = functions.clone();
    commands.extend(aliases.iter().cloned());
    let path = module.path.display().to_string();
    let base = module.path.parent().map(|p| p.display().to_string()).unwrap_or_default();
    Ok(Record::with_text(
        &PS_MODULE_INFO,
        [
            ("Name", Value::Str(module.name.clone())),
            ("Path", Value::str(path)),
            ("ModuleBase", Value::str(base)),
            ("Version", version(&module.version)),
            ("ModuleType", Value::str("Script")),
            ("Description", Value::Str(module.description.clone())),
            ("PrivateData", module.private_data.clone()),
            ("ExportedFunctions", crate::value::ordered(functions)),
            ("ExportedAliases", crate::value::ordered(aliases)),
            ("ExportedCmdlets", hashtable(Vec::new())),
            (
                "ExportedVariables",
                hashtable(module.variables.iter().map(|n| (Value::str(n.as_str()), Value::str(n.as_str()))).collect()),
            ),
            ("ExportedCommands", crate::value::ordered(commands)),
        ],
        module.name.clone(),
    ))
}

/// `PSModuleInfo` of a module that is part of the shell.
pub(crate) fn own_info(name: &str, number: &str) -> Value {
    let belongs = |n: &&'static str| catalog::signature(n).is_some_and(|s| s.module.eq_ignore_ascii_case(name));
    let cmdlets: Vec<(Value, Value)> =
        catalog::cmdlet_names().filter(belongs).map(|n| (Value::str(n), CommandInfo::cmdlet(n).value())).collect();
    Record::with_text(
        &PS_MODULE_INFO,
        [
            ("Name", Value::str(name)),
            ("Path", Value::str("")),
            ("ModuleBase", Value::str("")),
            ("Version", version(number)),
            ("ModuleType", Value::str("Manifest")),
            ("Description", Value::str("")),
            ("PrivateData", Value::Null),
            ("ExportedFunctions", hashtable(Vec::new())),
            ("ExportedAliases", hashtable(Vec::new())),
            ("ExportedCmdlets", crate::value::ordered(cmdlets.clone())),
            ("ExportedVariables", hashtable(Vec::new())),
            ("ExportedCommands", crate::value::ordered(cmdlets)),
        ],
        name,
    )
}
