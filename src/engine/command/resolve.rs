//! What a command name means: alias, function, cmdlet, script or program, in this order.

use std::path::PathBuf;
use std::rc::Rc;

use crate::catalog;
use crate::engine::function::Function;
use crate::engine::{CmdletDef, Engine, Flow, Result, ScriptBlock};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Exception, Name, Value};

/// Cmdlets that this shell will not have, with the reason.
static REFUSED: &str = include_str!("../../../grammar/refused.txt");

/// What a command is, as `Get-Command` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum CommandKind {
    /// A cmdlet.
    #[default]
    Cmdlet,
    /// A function or filter.
    Function,
    /// A `.ps1` file.
    ExternalScript,
    /// A script block.
    Script,
    /// A program.
    Application,
}

/// Loads the module that has a command, given the module's name where it was said; whether it did.
pub type Autoloader = fn(&mut Engine, Option<&str>, &str) -> bool;

/// What a command name was resolved to.
#[derive(Clone)]
pub enum Resolved {
    /// A built cmdlet.
    Cmdlet(&'static CmdletDef),
    /// A cmdlet that is declared but not built here; calling it says so.
    Declared(Rc<str>),
    /// A function or filter.
    Function(Rc<Function>),
    /// A script block.
    Block(ScriptBlock),
    /// A module, in whose session state what follows is run (`& $module { … }`).
    Module(u32),
    /// A script file.
    Script(PathBuf),
    /// A program.
    Program(PathBuf),
}

impl Engine {
    /// Finds a command by name; the second part is the command's own name where an alias led to it.
    pub fn resolve_command(&mut self, name: &str) -> Option<Resolved> {
        let name = self.alias_target(name);
        let qualified = name.rsplit_once('\\').filter(|(module, _)| is_module(module));
        let bare = qualified.map_or(&*name, |(_, n)| n);
        let key = Name::new(bare);
        // A module of the shell means its cmdlet, whatever function has the name.
        if let Some((module, _)) = qualified
            && let Some(signature) = self.declared_cmdlet(bare)
            && (signature.module.eq_ignore_ascii_case(module)
                || module.eq_ignore_ascii_case("Lync") && signature.module == "SkypeForBusiness")
        {
            return Some(match self.cmdlet(key) {
                Some(def) => Resolved::Cmdlet(def),
                None => Resolved::Declared(signature.name.as_ref().into()),
            });
        }
        if let Some((module, _)) = qualified
            && let Some(function) = self.module_function(module, key)
        {
            return Some(Resolved::Function(function));
        }
        if let Some(function) = self.find_function(key) {
            return Some(Resolved::Function(function));
        }
        if let Some(def) = self.cmdlet(key) {
            return Some(Resolved::Cmdlet(def));
        }
        if let Some(signature) = self.declared_cmdlet(bare) {
            return Some(Resolved::Declared(signature.name.as_ref().into()));
        }
        if let Some(found) = self.find_file_command(&name) {
            return Some(found);
        }
        // `Date` finds `Get-Date`.
        if !bare.contains('-') && !bare.is_empty() {
            let with_get = format!("Get-{bare}");
            if let Some(def) = self.cmdlet(Name::new(&with_get)) {
                return Some(Resolved::Cmdlet(def));
            }
        }
        // Last: a module that is not loaded yet.
        let load = self.autoloader.take()?;
        let loaded = load(self, qualified.map(|(module, _)| module), bare);
        self.autoloader = Some(load);
        if loaded { self.find_function(key).map(Resolved::Function) } else { None }
    }

    /// Says how a module is found and loaded that has a command which nothing else answers to.
    pub fn set_autoloader(&mut self, load: Autoloader) {
        self.autoloader = Some(load);
    }

    /// What a name stands for after all aliases.
    fn alias_target(&self, name: &str) -> Rc<str> {
        let mut name: Rc<str> = name.into();
        for _ in 0..32 {
            match self.find_alias(Name::new(&name)) {
                Some(definition) if !definition.eq_ignore_ascii_case(&name) => name = definition,
                _ => break,
            }
        }
        name
    }

    /// The definition of an alias: the session's, or a built-in one.
    pub fn find_alias(&self, name: Name) -> Option<Rc<str>> {
        let mut at = Some(&self.scope);
        while let Some(scope) = at {
            if let Some(alias) = scope.aliases.borrow().as_ref().and_then(|a| a.get(&name).cloned()) {
                return (!alias.definition.is_empty()).then_some(alias.definition);
            }
            at = scope.parent.as_ref();
        }
        catalog::alias(name.as_str()).map(Rc::from)
    }

    fn find_file_command(&mut self, name: &str) -> Option<Resolved> {
        let is_path = name.contains(['/', '\\']);
        let files = self.host.files.clone();
        if is_path {
            let path = self.resolve_path(name);
            if files.info(&path).is_ok_and(|i| !i.directory) {
                return Some(file_command(path));
            }
            let with_extension = path.with_extension("ps1");
            return files.info(&with_extension).is_ok().then_some(Resolved::Script(with_extension));
        }
        let search = self.host.environment.get("PATH").unwrap_or_default();
        for directory in std::env::split_paths(&search) {
            for candidate in [directory.join(name), directory.join(format!("{name}.ps1"))] {
                if files.info(&candidate).is_ok_and(|i| !i.directory) {
                    return Some(file_command(candidate));
                }
            }
        }
        None
    }

    /// The error for a name that nothing answers to.
    pub(crate) fn error_command_not_found(&self, name: &str) -> Flow {
        // An alias that leads nowhere is reported by what it leads to.
        let definition = self.alias_target(name);
        let name: &str = &definition;
        let exception = Exception::new(
            "System.Management.Automation.CommandNotFoundException",
            format!(
                "The term '{name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again."
            ),
        );
        exception.extra.borrow_mut().push((Name::new("CommandName"), Value::str(name)));
        Flow::throw(ErrorRecord::new(
            Value::object(exception),
            "CommandNotFoundException",
            ErrorCategory::ObjectNotFound,
            Value::str(name),
        ))
    }

    /// The error for a cmdlet that is declared but not built.
    pub(crate) fn error_not_built(&self, name: &str) -> Result {
        let refused = REFUSED.lines().filter_map(|l| l.split_once(": ")).find(|(n, _)| n.eq_ignore_ascii_case(name));
        if let Some((_, reason)) = refused {
            return Err(self.error_with(
                "System.NotSupportedException",
                "CmdletNotSupported",
                ErrorCategory::NotImplemented,
                self.message("shell-not-supported", &[("name", name), ("reason", reason)]),
                Value::str(name),
            ));
        }
        Err(self.error_with(
            "System.NotImplementedException",
            "CmdletNotImplemented",
            ErrorCategory::NotImplemented,
            self.message("shell-not-built", &[("name", name)]),
            Value::str(name),
        ))
    }
}

fn file_command(path: PathBuf) -> Resolved {
    if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("ps1")) {
        Resolved::Script(path)
    } else {
        Resolved::Program(path)
    }
}

/// Module names that may stand before a command name.
fn is_module(name: &str) -> bool {
    !name.is_empty() && !name.contains(['/', '\\', '.']) || name.starts_with("Microsoft.PowerShell.")
}
