//! What a module exports, read from its text without running it: for autoloading and `Get-Module -ListAvailable`.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::load::texts_of;
use super::{Exported, Failure, Module, Modules, Request, import, locate_all, matches, object};
use crate::cmdlets::support::data_file;
use crate::engine::{Engine, constant, is_attribute};
use crate::syntax::ast::{Command, CommandElement, Expr, PipelineElement, Statement};
use crate::value::{Name, Str, Value, dictionary_of, elements_of};

/// Module objects of the modules on `PSModulePath`.
pub(crate) fn available(engine: &mut Engine) -> Vec<(Rc<Module>, Value)> {
    let files = locate_all(engine);
    files
        .into_iter()
        .filter_map(|(name, file)| {
            let module = Rc::new(read(engine, &name, file)?);
            let object = object::value(&module);
            Some((module, object))
        })
        .collect()
}

/// Loads the module that has a command, if one on `PSModulePath` does.
pub(crate) fn autoload(engine: &mut Engine, qualifier: Option<&str>, command: &str) -> bool {
    let wanted = engine.variable(Name::new("PSModuleAutoLoadingPreference"));
    if wanted.is_some_and(|v| v.invariant_text().eq_ignore_ascii_case("None")) || command.is_empty() {
        return false;
    }
    for (name, file) in locate_all(engine) {
        let loaded = Modules::of(engine).loaded.borrow().iter().any(|m| m.path == file);
        if loaded || qualifier.is_some_and(|q| !q.eq_ignore_ascii_case(&name)) {
            continue;
        }
        let Some(module) = read(engine, &name, file.clone()) else { continue };
        let exports = module.exports.borrow();
        let has = exports.functions.iter().any(|n| n.as_str().eq_ignore_ascii_case(command))
            || exports.aliases.iter().any(|(n, _)| n.as_str().eq_ignore_ascii_case(command));
        drop(exports);
        if has && import(engine, &Request { path: file, ..Request::default() }).is_ok() {
            return true;
        }
    }
    false
}

/// The module that a manifest describes, and the files it names that are not there.
pub(crate) fn manifest_module(engine: &mut Engine, file: &Path) -> Result<(Value, Vec<Str>), Failure> {
    let bad = || Failure::BadManifest(file.display().to_string());
    let manifest = match data_file::read(engine, file) {
        Ok(manifest) => manifest,
        Err(data_file::Failure::Flow(flow)) => return Err(Failure::Flow(flow)),
        Err(_) => return Err(bad()),
    };
    let entry = |key: &str| dictionary_of(&manifest).and_then(|d| d.get(&Value::str(key)));
    if entry("ModuleVersion").is_none() {
        return Err(bad());
    }
    let folder = file.parent().unwrap_or(Path::new(".")).to_owned();
    let root = entry("RootModule").or_else(|| entry("ModuleToProcess"));
    let missing = root.iter().map(Value::invariant_text).filter(|r| !r.is_empty());
    let missing = missing.filter(|r| super::locate::at_path(engine, &folder.join(r.as_str())).is_none()).collect();
    let name = file.file_stem().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let module = read(engine, &name, file.to_owned()).ok_or_else(bad)?;
    Ok((object::value(&Rc::new(module)), missing))
}

fn read(engine: &mut Engine, name: &str, file: PathBuf) -> Option<Module> {
    let is_manifest = file.extension().is_some_and(|e| e.eq_ignore_ascii_case("psd1"));
    if !is_manifest {
        let module = Module::new(0, name, file.clone(), "0.0", "Script");
        *module.exports.borrow_mut() = exports_of(engine, &file);
        return Some(module);
    }
    let manifest = data_file::read(engine, &file).ok()?;
    let entry = |key: &str| dictionary_of(&manifest).and_then(|d| d.get(&Value::str(key)));
    let version = entry("ModuleVersion").map_or_else(|| "0.0".into(), |v| v.invariant_text());
    let root = entry("RootModule").or_else(|| entry("ModuleToProcess")).filter(|r| !r.invariant_text().is_empty());
    let kind = if root.is_some() { "Script" } else { "Manifest" };
    let folder = file.parent().unwrap_or(Path::new(".")).to_owned();
    let mut exported = Exported::default();
    let nested = entry("NestedModules").map_or_else(Vec::new, |v| elements_of(&v).unwrap_or_else(|| vec![v]));
    for part in nested.iter().chain(&root) {
        if let Some(path) = super::locate::at_path(engine, &folder.join(part.invariant_text().as_str())) {
            let own = exports_of(engine, &path);
            exported.functions.extend(own.functions);
            exported.aliases.extend(own.aliases);
        }
    }
    let listed = |key: &str| entry(key).map(|v| texts_of(&v));
    if let Some(names) = listed("FunctionsToExport") {
        let plain = names.iter().filter(|n| !crate::text::WildcardPattern::has_wildcards(n));
        let plain: Vec<Name> = plain.map(|n| Name::new(n)).collect();
        exported.functions.retain(|n| matches(&names, n.as_str()));
        exported.functions.extend(plain);
        exported.functions.sort_unstable_by_key(|n| n.as_str().to_ascii_lowercase());
        exported.functions.dedup();
    }
    if let Some(names) = listed("AliasesToExport") {
        exported.aliases.retain(|(n, _)| matches(&names, n.as_str()));
    }
    let mut module = Module::new(0, name, file, &version, kind);
    module.manifest = Some(manifest);
    *module.exports.borrow_mut() = exported;
    Some(module)
}

/// What a script module's text says that it exports.
fn exports_of(engine: &Engine, file: &Path) -> Exported {
    let mut found = Exported::default();
    let Ok(block) = engine
        .host()
        .files
        .read(file)
        .map_err(drop)
        .and_then(|bytes| crate::syntax::decode_script(&bytes).map_err(drop))
    else {
        return found;
    };
    let parsed = crate::syntax::parse(&crate::text::Source::new(None, block));
    let mut said: Option<(Vec<Str>, Vec<Str>)> = None;
    let statements = parsed.script.end.iter().flat_map(|e| &e.block.statements);
    for statement in statements {
        match statement {
            Statement::Function(f) => {
                found.functions.push(Name::new(&f.name));
                let attributes = f.body.params.iter().flat_map(|p| &p.attributes);
                let declared = attributes.filter(|a| is_attribute(a, "Alias"));
                for value in declared.flat_map(|a| &a.positional).filter_map(constant) {
                    found.aliases.push((Name::new(&value.invariant_text()), f.name.as_str().into()));
                }
            }
            Statement::Pipeline(pipeline) => {
                for element in &pipeline.elements {
                    if let PipelineElement::Command(command) = element {
                        read_command(command, &mut found, &mut said);
                    }
                }
            }
            _ => {}
        }
    }
    if let Some((functions, aliases)) = said {
        found.functions.retain(|n| matches(&functions, n.as_str()));
        found.aliases.retain(|(n, _)| matches(&aliases, n.as_str()));
    }
    found.functions.sort_unstable_by_key(|n| n.as_str().to_ascii_lowercase());
    found
}

fn read_command(command: &Command, found: &mut Exported, said: &mut Option<(Vec<Str>, Vec<Str>)>) {
    let mut words = command.elements.iter();
    let Some(CommandElement::Argument(Expr::String(name))) = words.next() else { return };
    let mut parameter = String::new();
    let mut arguments: Vec<(String, Vec<Str>)> = Vec::new();
    for word in words {
        match word {
            CommandElement::Parameter(p) => {
                parameter = p.name.to_ascii_lowercase().into();
                if let Some(value) = p.argument.as_ref().and_then(constant) {
                    arguments.push((std::mem::take(&mut parameter), texts_of(&value)));
                }
            }
            CommandElement::Argument(e) => {
                if let Some(value) = constant(e) {
                    arguments.push((std::mem::take(&mut parameter), texts_of(&value)));
                }
            }
            _ => {}
        }
    }
    let name = name.value.to_ascii_lowercase();
    if name == "export-modulemember" {
        let (functions, aliases) = said.get_or_insert_default();
        for (parameter, texts) in arguments {
            if parameter.is_empty() || "function".starts_with(&parameter) {
                functions.extend(texts);
            } else if "alias".starts_with(&parameter) {
                aliases.extend(texts);
            }
        }
    } else if matches!(name.as_str(), "set-alias" | "new-alias") {
        let text = |long: &str, at: usize| {
            let named = arguments.iter().find(|(p, _)| !p.is_empty() && long.starts_with(p.as_str()));
            let free = || arguments.iter().filter(|(p, _)| p.is_empty()).nth(at);
            named.or_else(free).and_then(|(_, t)| t.first().cloned())
        };
        if let (Some(name), Some(value)) = (text("name", 0), text("value", 1)) {
            found.aliases.push((Name::new(&name), value.as_str().into()));
        }
    }
}
