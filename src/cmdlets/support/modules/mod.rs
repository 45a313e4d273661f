//! Modules: script modules and manifests that were imported, those made from blocks, and those that belong to the shell.

mod analysis;
mod load;
mod locate;
mod object;

use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;

use crate::catalog;
use crate::engine::{Engine, Scope};
use crate::text::WildcardPattern;
use crate::value::types as known_types;
use crate::value::{Name, Str, TypeRef, Value};

pub(crate) use analysis::{autoload, available, manifest_module};
pub(crate) use load::{Failure, Request, import, load_block, object_of_exports, publish, remove};
pub(crate) use locate::{locate, locate_all};
pub(crate) use object::{PS_MODULE_INFO, module_of, version_of};

/// Modules that are part of the shell, with their versions; importing them changes nothing.
const OWN: [(&str, &str); 6] = [
    ("Microsoft.PowerShell.Management", "3.1.0.0"),
    ("Microsoft.PowerShell.Security", "3.0.0.0"),
    ("Microsoft.PowerShell.Utility", "3.1.0.0"),
    ("SkypeForBusiness", "7.0.0.0"),
    ("Lync", "7.0.0.0"),
    ("ActiveDirectory", "1.0.0.0"),
];

/// The product's module whose manifest (or folder) a path names, at the place where setup puts it:
/// `C:\Program Files\Common Files\Skype for Business Server 2015\Modules\SkypeForBusiness\SkypeForBusiness.psd1`.
pub(crate) fn of_the_product(path: &str) -> Option<&'static str> {
    let mut parts: Vec<String> = path.split(['\\', '/']).map(str::to_ascii_lowercase).collect();
    let last = parts.pop()?;
    let product =
        |part: &String| part.starts_with("skype for business server") || part.starts_with("microsoft lync server");
    let module = ["SkypeForBusiness", "Lync"]
        .into_iter()
        .find(|name| last.strip_suffix(".psd1").unwrap_or(&last).eq_ignore_ascii_case(name))?;
    parts.iter().any(product).then_some(module)
}

/// A module.
pub(crate) struct Module {
    /// The number of its session state; 0 for one that is part of the shell.
    pub(crate) id: u32,
    /// Its name.
    pub(crate) name: Str,
    /// Its file; empty for one without.
    pub(crate) path: PathBuf,
    /// From the manifest, else `0.0`.
    pub(crate) version: Str,
    /// `Script`, `Manifest`.
    pub(crate) kind: &'static str,
    /// Its functions' home.
    pub(crate) scope: Option<Rc<Scope>>,
    /// What it shows to others.
    pub(crate) exports: RefCell<Exported>,
    /// The manifest's table.
    pub(crate) manifest: Option<Value>,
    /// Modules that it loaded as parts of itself, and those that it needs.
    pub(crate) nested: RefCell<Vec<Rc<Self>>>,
    pub(crate) required: RefCell<Vec<Rc<Self>>>,
    /// What `Export-ModuleMember` said.
    pub(crate) said: RefCell<Exports>,
    /// Run when the module is removed.
    pub(crate) on_remove: RefCell<Value>,
    /// Before the noun of imported functions.
    pub(crate) prefix: RefCell<Str>,
    /// The session state that it was imported into.
    pub(crate) seen_in: Cell<u32>,
    /// Where its exports were put.
    published: RefCell<Vec<(Rc<Scope>, Kind, Name)>>,
    /// The text of a module made from a block.
    pub(crate) definition: Str,
}

/// What is exported.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Function,
    Alias,
    Variable,
}

/// The members that a module exports.
#[derive(Default, Clone)]
pub(crate) struct Exported {
    /// Under the names that they have in the module.
    pub(crate) functions: Vec<Name>,
    /// With their definitions.
    pub(crate) aliases: Vec<(Name, Rc<str>)>,
    pub(crate) variables: Vec<Name>,
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
    /// Imported ones, in order, with their objects.
    pub(crate) loaded: RefCell<Vec<Rc<Module>>>,
    /// All that have a session state, by number less one.
    all: RefCell<Vec<Rc<Module>>>,
    own: RefCell<Vec<(Rc<Module>, Value)>>,
}

impl Modules {
    /// The session's, made on first use.
    pub(crate) fn of(engine: &mut Engine) -> Rc<Self> {
        engine.extension_or_default()
    }

    /// The module whose code runs in a scope.
    pub(crate) fn by_id(&self, id: u32) -> Option<Rc<Module>> {
        self.all.borrow().iter().find(|m| m.id == id).cloned()
    }

    /// The object of the module that an alias was imported from; `null` for others.
    pub(crate) fn of_alias(&self, engine: &Engine, alias: &str) -> Value {
        let name = Name::new(alias);
        let loaded = self.loaded.borrow();
        let published = |m: &&Rc<Module>| m.published.borrow().iter().any(|(_, k, n)| *k == Kind::Alias && *n == name);
        let found = loaded.iter().rev().find(published);
        found.and_then(|m| engine.module_object(m.id)).unwrap_or_default()
    }

    /// A module that is part of the shell, by name, as an object.
    pub(crate) fn own(&self, name: &str) -> Option<(Rc<Module>, Value)> {
        if let Some(found) = self.own.borrow().iter().find(|(m, _)| m.name.eq_ignore_ascii_case(name)) {
            return Some(found.clone());
        }
        let (name, version) = OWN.into_iter().find(|(n, _)| n.eq_ignore_ascii_case(name))?;
        let module = Rc::new(Module::new(0, name, PathBuf::new(), version, "Manifest"));
        let object = object::value(&module);
        self.own.borrow_mut().push((module.clone(), object.clone()));
        Some((module, object))
    }

    /// Names of the modules that are part of the shell.
    pub(crate) fn own_names() -> impl Iterator<Item = &'static str> {
        OWN.into_iter().map(|(name, _)| name)
    }
}

impl Module {
    fn new(id: u32, name: &str, path: PathBuf, version: &str, kind: &'static str) -> Self {
        Self {
            id,
            name: name.into(),
            path,
            version: version.into(),
            kind,
            scope: None,
            exports: RefCell::default(),
            manifest: None,
            nested: RefCell::default(),
            required: RefCell::default(),
            said: RefCell::default(),
            on_remove: RefCell::new(Value::Null),
            prefix: RefCell::new("".into()),
            seen_in: Cell::new(0),
            published: RefCell::default(),
            definition: "".into(),
        }
    }

    /// An entry of the manifest.
    pub(crate) fn entry(&self, key: &str) -> Option<Value> {
        crate::value::dictionary_of(self.manifest.as_ref()?)?.get(&Value::str(key))
    }

    /// The names of cmdlets that belong to a module of the shell.
    fn cmdlets(&self, engine: &Engine) -> Vec<&'static str> {
        if self.id != 0 {
            return Vec::new();
        }
        let name = if self.name.eq_ignore_ascii_case("Lync") { "SkypeForBusiness" } else { &self.name };
        let belongs = |n: &&'static str| catalog::signature(n).is_some_and(|s| s.module.eq_ignore_ascii_case(name));
        engine.declared_cmdlets().filter(belongs).collect()
    }
}

fn matches(patterns: &[Str], name: &str) -> bool {
    patterns.iter().any(|p| WildcardPattern::new(p).is_ok_and(|p| p.is_match(name)))
}

/// The name that an imported function has under a prefix.
pub(crate) fn prefixed(prefix: &str, name: &str) -> String {
    match name.split_once('-') {
        _ if prefix.is_empty() => name.to_owned(),
        Some((verb, noun)) => format!("{verb}-{prefix}{noun}"),
        None => format!("{prefix}{name}"),
    }
}

/// A version as a value; text that is none stays `null`.
pub(crate) fn version(text: &str) -> Value {
    crate::value::convert(&Value::str(text), &TypeRef::Def(&known_types::VERSION)).unwrap_or_default()
}

/// The parts of a version for comparison.
pub(crate) fn version_parts(text: &str) -> [u64; 4] {
    let mut parts = [0; 4];
    for (slot, part) in parts.iter_mut().zip(text.split('.')) {
        *slot = part.trim().parse().unwrap_or(0);
    }
    parts
}
