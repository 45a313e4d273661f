//! Loading modules, showing what they export, and taking it away again.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::locate::at_path;
use super::{Exported, Kind, Module, Modules, locate, matches, object, prefixed, version_parts};
use crate::cmdlets::support::data_file;
use crate::engine::{Alias, Argument, ArgumentKind, Discard, Engine, Flow, Function, Result, Scope, ScriptBlock};
use crate::text::Span;
use crate::value::{Name, Str, Value, dictionary_of, elements_of};

/// What is to be imported, and how.
#[derive(Default)]
pub(crate) struct Request {
    /// The file.
    pub(crate) path: PathBuf,
    /// Loads it anew where it is loaded.
    pub(crate) force: bool,
    /// Into the session's own state, wherever the call stands.
    pub(crate) global: bool,
    /// Into the scope of the call alone.
    pub(crate) local: bool,
    /// Before the nouns of functions; else the manifest's.
    pub(crate) prefix: Option<Str>,
    /// For the `param` block of the module.
    pub(crate) arguments: Vec<Value>,
    /// What is wanted of its exports; everything without.
    pub(crate) functions: Option<Vec<Str>>,
    pub(crate) aliases: Option<Vec<Str>>,
    pub(crate) variables: Option<Vec<Str>>,
    /// Limits of its version.
    pub(crate) minimum: Option<Str>,
    pub(crate) maximum: Option<Str>,
    pub(crate) required: Option<Str>,
    /// Leaves commands alone that are there already.
    pub(crate) no_clobber: bool,
}

/// Why a module is not imported.
pub(crate) enum Failure {
    /// No file answers to the name.
    NotFound,
    /// Its version is another.
    Version,
    /// The manifest is not one.
    BadManifest(String),
    /// A module that it needs is not there.
    Required(String, String),
    /// It needs a newer shell.
    OldShell(String, String),
    /// It is a program library.
    Binary(String),
    /// Its code failed.
    Flow(Flow),
}

impl From<Flow> for Failure {
    fn from(flow: Flow) -> Self {
        Self::Flow(flow)
    }
}

type Outcome<T> = std::result::Result<T, Failure>;

/// The texts of a value: of its elements, or its own.
pub(super) fn texts_of(value: &Value) -> Vec<Str> {
    let items = elements_of(value).unwrap_or_else(|| vec![value.clone()]);
    items.iter().filter(|v| !v.is_null()).map(Value::invariant_text).collect()
}

fn arguments_of(values: &[Value]) -> Vec<Argument> {
    values.iter().map(|v| Argument { kind: ArgumentKind::Value(v.clone()), span: Span::default() }).collect()
}

/// Loads a module from a file, or takes the one that is loaded, and shows what it exports.
pub(crate) fn import(engine: &mut Engine, request: &Request) -> Outcome<Rc<Module>> {
    let target = if request.local {
        engine.scope().clone()
    } else if request.global {
        engine.global().clone()
    } else {
        let id = engine.scope().module;
        engine.module_scope(id)
    };
    let known = Modules::of(engine).loaded.borrow().iter().find(|m| m.path == request.path).cloned();
    let module = match known {
        Some(module) if !request.force => module,
        known => {
            if let Some(old) = known {
                remove(engine, &old)?;
            }
            let module = load(engine, &request.path, &request.arguments, request)?;
            module.seen_in.set(target.module);
            Modules::of(engine).loaded.borrow_mut().push(module.clone());
            module
        }
    };
    check_version(&module.version, request)?;
    let declared = module.entry("DefaultCommandPrefix").map(|v| v.invariant_text());
    *module.prefix.borrow_mut() = request.prefix.clone().or(declared).unwrap_or_else(|| "".into());
    publish(engine, &module, &target, request);
    Ok(module)
}

fn check_version(version: &str, request: &Request) -> Outcome<()> {
    let own = version_parts(version);
    let fits = request.minimum.as_ref().is_none_or(|m| own >= version_parts(m))
        && request.maximum.as_ref().is_none_or(|m| own <= version_parts(&m.replace('*', "999999")))
        && request.required.as_ref().is_none_or(|m| own == version_parts(m));
    if fits { Ok(()) } else { Err(Failure::Version) }
}

/// Runs a module's files in a session state of its own.
fn load(engine: &mut Engine, path: &Path, arguments: &[Value], request: &Request) -> Outcome<Rc<Module>> {
    let extension = path.extension().map(|e| e.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    let name = path.file_stem().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    if extension == "dll" {
        return Err(Failure::Binary(path.display().to_string()));
    }
    let manifest = if extension == "psd1" {
        match data_file::read(engine, path) {
            Ok(value) => Some(value),
            Err(data_file::Failure::Flow(flow)) => return Err(flow.into()),
            Err(_) => return Err(Failure::BadManifest(path.display().to_string())),
        }
    } else {
        None
    };
    let entry = |key: &str| manifest.as_ref().and_then(dictionary_of).and_then(|d| d.get(&Value::str(key)));
    let version = entry("ModuleVersion").map_or_else(|| "0.0".into(), |v| v.invariant_text());
    check_version(&version, request)?;
    if let Some(needed) = entry("PowerShellVersion").map(|v| v.invariant_text())
        && version_parts(&needed) > [7, 6, 5, 0]
    {
        return Err(Failure::OldShell(path.display().to_string(), needed.to_string()));
    }
    let mut required = Vec::new();
    for spec in entry("RequiredModules").map_or_else(Vec::new, |v| elements_of(&v).unwrap_or_else(|| vec![v])) {
        required.extend(require(engine, &spec, path)?);
    }
    for script in entry("ScriptsToProcess").map_or_else(Vec::new, |v| texts_of(&v)) {
        let folder = path.parent().unwrap_or(Path::new("."));
        let block = engine.load_script(&folder.join(script.as_str()))?;
        let scope = engine.scope().clone();
        engine.run_in_scope(&block, &scope, &mut Discard)?;
    }
    let root = entry("RootModule").or_else(|| entry("ModuleToProcess")).map(|v| v.invariant_text());
    let root = root.filter(|r| !r.is_empty());
    let kind = if manifest.is_some() && root.is_none() { "Manifest" } else { "Script" };
    let (id, scope) = engine.add_module();
    let mut module = Module::new(id, &name, path.to_owned(), &version, kind);
    module.scope = Some(scope.clone());
    module.manifest = manifest.clone();
    let module = Rc::new(module);
    module.required.borrow_mut().extend(required);
    engine.set_module_object(id, object::value(&module));
    Modules::of(engine).all.borrow_mut().push(module.clone());
    let folder = path.parent().unwrap_or(Path::new(".")).to_owned();
    let find = |engine: &Engine, part: &str| {
        at_path(engine, &folder.join(part.replace('\\', "/"))).or_else(|| locate(engine, part))
    };
    let mut inherited = Exported::default();
    for part in entry("NestedModules").map_or_else(Vec::new, |v| elements_of(&v).unwrap_or_else(|| vec![v])) {
        let part = dictionary_of(&part).and_then(|d| d.get(&Value::str("ModuleName"))).unwrap_or(part).invariant_text();
        let Some(file) = find(engine, &part) else { return Err(Failure::NotFound) };
        if file.extension().is_some_and(|e| e.eq_ignore_ascii_case("ps1")) {
            let block = engine.load_script(&file)?;
            engine.run_module(&block, id, Vec::new(), &mut Discard)?;
            continue;
        }
        let nested = load(engine, &file, &[], &Request::default())?;
        publish(engine, &nested, &scope, &Request::default());
        let exports = nested.exports.borrow().clone();
        inherited.functions.extend(exports.functions);
        inherited.aliases.extend(exports.aliases);
        inherited.variables.extend(exports.variables);
        module.nested.borrow_mut().push(nested);
    }
    let main = match (&root, &manifest) {
        (Some(root), _) => Some(find(engine, root).ok_or(Failure::NotFound)?),
        (None, None) => Some(path.to_owned()),
        (None, Some(_)) => None,
    };
    if let Some(main) = main {
        if main.extension().is_some_and(|e| e.eq_ignore_ascii_case("dll")) {
            return Err(Failure::Binary(main.display().to_string()));
        }
        let block = engine.load_script(&main)?;
        engine.run_module(&block, id, arguments_of(arguments), &mut Discard)?;
    }
    let wanted = |key: &str| entry(key).map(|v| texts_of(&v));
    collect(&module, &scope, &inherited, &wanted);
    Ok(module)
}

/// A module that another needs: a name or a table with limits.
fn require(engine: &mut Engine, spec: &Value, path: &Path) -> Outcome<Option<Rc<Module>>> {
    let table = dictionary_of(spec);
    let text = |key: &str| table.and_then(|d| d.get(&Value::str(key))).map(|v| v.invariant_text());
    let name = text("ModuleName").unwrap_or_else(|| spec.invariant_text());
    let request = Request {
        minimum: text("ModuleVersion"),
        maximum: text("MaximumVersion"),
        required: text("RequiredVersion"),
        global: true,
        ..Request::default()
    };
    let modules = Modules::of(engine);
    if modules.own(&name).is_some() {
        return Ok(None);
    }
    let known = modules.loaded.borrow().iter().find(|m| m.name.eq_ignore_ascii_case(&name)).cloned();
    if let Some(known) = known.filter(|k| check_version(&k.version, &request).is_ok()) {
        return Ok(Some(known));
    }
    let missing = || Failure::Required(name.to_string(), path.display().to_string());
    let file = locate(engine, &name).ok_or_else(missing)?;
    match import(engine, &Request { path: file, ..request }) {
        Err(Failure::Version) => Err(missing()),
        other => other.map(Some),
    }
}

/// Makes a module from a block: the module, its object and what the block put out.
pub(crate) fn load_block(
    engine: &mut Engine,
    name: &str,
    block: &ScriptBlock,
    arguments: &[Value],
    functions: Option<&[Str]>,
) -> Result<(Rc<Module>, Value, Vec<Value>)> {
    let (id, scope) = engine.add_module();
    let path = block.template.source.name().map(|n| PathBuf::from(&**n)).unwrap_or_default();
    let mut module = Module::new(id, name, path, "0.0", "Script");
    module.scope = Some(scope.clone());
    module.definition = Value::object(block.clone()).invariant_text();
    let module = Rc::new(module);
    let object = object::value(&module);
    engine.set_module_object(id, object.clone());
    Modules::of(engine).all.borrow_mut().push(module.clone());
    let mut out: Vec<Value> = Vec::new();
    engine.run_module(block, id, arguments_of(arguments), &mut out)?;
    collect(&module, &scope, &Exported::default(), &|key| {
        if key == "FunctionsToExport" { functions.map(<[Str]>::to_vec) } else { None }
    });
    module.seen_in.set(u32::MAX);
    Ok((module, object, out))
}

/// Decides what a loaded module exports.
fn collect(module: &Rc<Module>, scope: &Rc<Scope>, inherited: &Exported, wanted: &dyn Fn(&str) -> Option<Vec<Str>>) {
    let said = module.said.borrow();
    let allowed = |key: &str, patterns: &[Str], by_default: bool, name: Name| {
        let by_code = if said.called { matches(patterns, name.as_str()) } else { by_default };
        by_code && wanted(key).is_none_or(|list| matches(&list, name.as_str()))
    };
    let mut functions: Vec<(Name, bool)> = scope.functions.borrow().as_ref().map_or_else(Vec::new, |f| {
        f.iter().map(|(n, f)| (*n, f.module == Some(module.id) || inherited.functions.contains(n))).collect()
    });
    functions.retain(|(n, own)| {
        allowed("FunctionsToExport", &said.functions, *own, *n)
            || inherited.functions.contains(n) && wanted("FunctionsToExport").is_none_or(|l| matches(&l, n.as_str()))
    });
    let mut functions: Vec<Name> = functions.into_iter().map(|(n, _)| n).collect();
    functions.sort_by_key(|n| n.as_str().to_ascii_lowercase());
    let mut aliases: Vec<(Name, Rc<str>)> = scope
        .aliases
        .borrow()
        .as_ref()
        .map_or_else(Vec::new, |a| a.iter().map(|(n, a)| (*n, a.definition.clone())).collect::<Vec<_>>());
    aliases.retain(|(n, _)| allowed("AliasesToExport", &said.aliases, true, *n));
    aliases.sort_by_key(|(n, _)| n.as_str().to_ascii_lowercase());
    let variables = scope.variables().into_iter().map(|v| v.name);
    let variables = variables.filter(|n| allowed("VariablesToExport", &said.variables, false, *n)).collect();
    *module.exports.borrow_mut() = Exported { functions, aliases, variables };
}

/// Puts what a module exports into a scope.
pub(crate) fn publish(engine: &mut Engine, module: &Rc<Module>, target: &Rc<Scope>, request: &Request) {
    let Some(scope) = &module.scope else { return };
    let prefix = module.prefix.borrow().clone();
    let Exported { functions, aliases, variables } = module.exports.borrow().clone();
    let wants = |list: &Option<Vec<Str>>, name: &str| list.as_ref().is_none_or(|l| matches(l, name));
    // Naming one kind of member leaves the others out.
    let any = request.functions.is_some() || request.aliases.is_some() || request.variables.is_some();
    let mut published = module.published.borrow_mut();
    let mut note = |kind: Kind, name: Name| {
        if !published.iter().any(|(s, k, n)| *k == kind && *n == name && Rc::ptr_eq(s, target)) {
            published.push((target.clone(), kind, name));
        }
    };
    if !any || request.functions.is_some() {
        for name in functions.into_iter().filter(|n| wants(&request.functions, n.as_str())) {
            let function = scope.functions.borrow().as_ref().and_then(|f| f.get(&name).cloned());
            let Some(function) = function else { continue };
            let shown = Name::new(&prefixed(&prefix, name.as_str()));
            if request.no_clobber && engine.resolve_command(shown.as_str()).is_some() {
                continue;
            }
            let shown_function = if shown == name {
                function
            } else {
                Rc::new(Function {
                    name: shown,
                    template: function.template.clone(),
                    home: function.home.clone(),
                    module: function.module,
                    flags: function.flags,
                    filter: function.filter,
                })
            };
            engine.put_function(target, shown_function);
            note(Kind::Function, shown);
        }
    }
    if !any || request.aliases.is_some() {
        for (name, definition) in aliases.into_iter().filter(|(n, _)| wants(&request.aliases, n.as_str())) {
            let shown = Name::new(&prefixed(&prefix, name.as_str()));
            let definition = if prefix.is_empty() { definition } else { prefixed(&prefix, &definition).into() };
            engine.set_alias(target, shown, Alias { definition, flags: 0, description: "".into() });
            note(Kind::Alias, shown);
        }
    }
    if !any || request.variables.is_some() {
        for name in variables.into_iter().filter(|n| wants(&request.variables, n.as_str())) {
            if let Some(variable) = scope.own(name) {
                target.put(variable);
                note(Kind::Variable, name);
            }
        }
    }
}

/// Takes a module's exports away, after what it wants run then.
pub(crate) fn remove(engine: &mut Engine, module: &Rc<Module>) -> Result {
    let on_remove = module.on_remove.borrow().clone();
    if let Some(block) = on_remove.downcast::<ScriptBlock>() {
        let object = engine.module_object(module.id).unwrap_or_default();
        let own = ScriptBlock { module: Some(module.id), ..block.clone() };
        engine.call_block_to(&Value::object(own), &[object], &mut Discard)?;
    }
    for (scope, kind, name) in module.published.take() {
        match kind {
            Kind::Function => {
                if let Some(functions) = scope.functions.borrow_mut().as_mut()
                    && functions.get(&name).is_some_and(|f| {
                        f.module == Some(module.id) || module.nested.borrow().iter().any(|n| f.module == Some(n.id))
                    })
                {
                    functions.remove(&name);
                }
            }
            Kind::Alias => {
                if let Some(aliases) = scope.aliases.borrow_mut().as_mut() {
                    aliases.remove(&name);
                }
            }
            Kind::Variable => drop(scope.remove(name)),
        }
    }
    engine.commands_changed();
    Modules::of(engine).loaded.borrow_mut().retain(|m| !Rc::ptr_eq(m, module));
    let nested = module.nested.take();
    nested.iter().try_for_each(|n| remove(engine, n))
}

/// The exports of a module as methods and properties of one object.
pub(crate) fn object_of_exports(engine: &mut Engine, module: &Rc<Module>) -> Result<Value> {
    use crate::value::{Member, MemberKind};
    let value = Value::custom(Vec::<(Name, Value)>::new());
    let Some(scope) = &module.scope else { return Ok(value) };
    let Exported { functions, variables, .. } = module.exports.borrow().clone();
    let mut members = Vec::new();
    for name in variables {
        let getter = bound(engine, module, &format!("${{{name}}}"))?;
        let setter = bound(
            engine,
            module,
            &format!("param($value) $script:{{{name}}} = $value").replace("$script:{", "${script:"),
        )?;
        members.push(Member { name, kind: MemberKind::Script(getter, setter), hidden: false });
    }
    for name in functions {
        let function = scope.functions.borrow().as_ref().and_then(|f| f.get(&name).cloned());
        if let Some(function) = function {
            let block = Value::object(function.block());
            members.push(Member { name, kind: MemberKind::ScriptMethod(block), hidden: false });
        }
    }
    if let Value::Object(o) = &value {
        let mut ets = o.ets_or_new().borrow_mut();
        for m in members {
            ets.put(m);
        }
    }
    Ok(value)
}

/// A block of text that runs in a module's session state.
fn bound(engine: &mut Engine, module: &Rc<Module>, text: &str) -> Result<Value> {
    let block = engine.parse_block(text)?;
    let block = block.downcast::<ScriptBlock>().cloned();
    Ok(block.map_or(Value::Null, |b| Value::object(ScriptBlock { module: Some(module.id), ..b })))
}
