//! `Import-Module`.

use std::path::PathBuf;
use std::rc::Rc;

use crate::cmdlets::support::modules::{self, Failure, Module, Modules, Request, prefixed};
use crate::cmdlets::utility::is_approved_verb;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Flow, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Str, Value, dictionary_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Import-Module",
    make: || Box::new(ImportModule),
    examples: &[
        Example {
            title: "The product's own module is there from the start.",
            code: "Import-Module SkypeForBusiness; 'ready'",
            output: Some("ready"),
        },
        Example {
            title: "Take the functions of a script module.",
            code: "'function Get-Greeting { \"hello\" }' | Out-File greet.psm1; Import-Module ./greet.psm1; Get-Greeting",
            output: Some("hello"),
        },
        Example {
            title: "Keep the names of two modules apart.",
            code: "'function Get-Greeting { \"hello\" }' | Out-File greet.psm1; Import-Module ./greet.psm1 -Prefix Kind; Get-KindGreeting",
            output: Some("hello"),
        },
    ],
};

struct ImportModule;

impl ImportModule {
    fn request(cx: &Cx<'_>) -> Request {
        let list = |name: &str| cx.has(name).then(|| cx.strings(name));
        let scope = cx.str("Scope");
        let is = |wanted: &str| scope.as_ref().is_some_and(|s| s.eq_ignore_ascii_case(wanted));
        Request {
            path: PathBuf::new(),
            force: cx.switch("Force"),
            global: cx.switch("Global") || is("Global"),
            local: is("Local"),
            prefix: cx.str("Prefix"),
            arguments: cx.list("ArgumentList"),
            functions: list("Function"),
            aliases: list("Alias"),
            variables: list("Variable"),
            minimum: cx.str("MinimumVersion"),
            maximum: cx.str("MaximumVersion"),
            required: cx.str("RequiredVersion"),
            no_clobber: cx.switch("NoClobber"),
        }
    }

    fn import(cx: &mut Cx<'_>, name: &str, mut request: Request) -> Result {
        let name = match modules::of_the_product(name) {
            Some(own) if modules::locate(cx.engine, name).is_none() => own,
            _ => name,
        };
        if let Some((own, object)) = Modules::of(cx.engine).own(name) {
            let fits = request.minimum.as_ref().is_none_or(|m| {
                modules::version_parts(&own.version) >= modules::version_parts(m)
            });
            if !fits {
                return cx.write_error(record_of(name, Failure::Version));
            }
            return if cx.switch("PassThru") { cx.write(object) } else { Ok(()) };
        }
        // A name means the module of that name that is loaded, where no path is said.
        let loaded = Modules::of(cx.engine).loaded.borrow().iter().find(|m| m.name.eq_ignore_ascii_case(name)).cloned();
        let limited = request.minimum.is_some() || request.maximum.is_some() || request.required.is_some();
        let path = match (loaded, modules::locate(cx.engine, name)) {
            (Some(known), None) => Some(known.path.clone()),
            (_, found) => found,
        };
        let Some(path) = path else {
            let failure = if limited { Failure::Version } else { Failure::NotFound };
            return cx.write_error(record_of(name, failure));
        };
        request.path = path.clone();
        let known = Modules::of(cx.engine).loaded.borrow().iter().any(|m| m.path == path);
        cx.verbose(&format!("Loading module from path '{}'.", path.display()))?;
        match modules::import(cx.engine, &request) {
            Ok(module) => Self::report(cx, &module, &request, !known || request.force),
            Err(Failure::Flow(Flow::Throw(record))) => match record.downcast::<ErrorRecord>() {
                Some(inner) => {
                    // What the module threw ends the import; its other errors are said, and the import goes on.
                    let own = inner.copy();
                    let thrown = own.thrown.replace(false);
                    if thrown { Err(cx.fail(own)) } else { cx.write_error(own) }
                }
                None => Err(Flow::Throw(record)),
            },
            Err(Failure::Flow(flow)) => Err(flow),
            Err(failure) => cx.write_error(record_of(name, failure)),
        }
    }

    fn report(cx: &mut Cx<'_>, module: &Rc<Module>, request: &Request, loaded: bool) -> Result {
        let exports = module.exports.borrow().clone();
        let prefix = module.prefix.borrow().clone();
        let wants = |list: &Option<Vec<Str>>, name: &str| {
            list.as_ref().is_none_or(|l| l.iter().any(|p| crate::text::WildcardPattern::new(p).is_ok_and(|p| p.is_match(name))))
        };
        if loaded && !module.said.borrow().called {
            for name in &exports.functions {
                cx.verbose(&format!("Exporting function '{name}'."))?;
            }
            for (name, _) in &exports.aliases {
                cx.verbose(&format!("Exporting alias '{name}'."))?;
            }
        }
        let mut unapproved = false;
        for name in exports.functions.iter().filter(|n| wants(&request.functions, n.as_str())) {
            let shown = prefixed(&prefix, name.as_str());
            cx.verbose(&format!("Importing function '{shown}'."))?;
            unapproved |= shown.split_once('-').is_some_and(|(verb, _)| !is_approved_verb(verb));
        }
        for name in exports.variables.iter().filter(|n| wants(&request.variables, n.as_str())) {
            cx.verbose(&format!("Importing variable '{name}'."))?;
        }
        for (name, _) in exports.aliases.iter().filter(|(n, _)| wants(&request.aliases, n.as_str())) {
            cx.verbose(&format!("Importing alias '{}'.", prefixed(&prefix, name.as_str())))?;
        }
        if unapproved && !cx.switch("DisableNameChecking") {
            cx.warning(&format!("The names of some imported commands from the module '{}' include unapproved verbs that might make them less discoverable. To find the commands with unapproved verbs, run the Import-Module command again with the Verbose parameter. For a list of approved verbs, type Get-Verb.", module.name))?;
        }
        if cx.switch("AsCustomObject") {
            let object = modules::object_of_exports(cx.engine, module)?;
            return cx.write(object);
        }
        if cx.switch("PassThru") {
            let object = cx.engine.module_object(module.id).unwrap_or_default();
            return cx.write(object);
        }
        Ok(())
    }
}

/// The error of a module that is not imported.
pub(crate) fn record_of(name: &str, failure: Failure) -> ErrorRecord {
    const NOT_FOUND: &str = "System.IO.FileNotFoundException";
    const INVALID: &str = "System.InvalidOperationException";
    const MISSING: &str = "System.Management.Automation.MissingMemberException";
    let (exception, message, id) = match failure {
        Failure::Version => (NOT_FOUND, format!("The specified module '{name}' with version '' was not loaded because no valid module file was found in any module directory."), "Modules_ModuleWithVersionNotFound"),
        Failure::BadManifest(path) => (MISSING, format!("The module manifest '{path}' could not be processed because it is not a valid PowerShell module manifest file. Remove the elements that are not permitted: only data sections and constants may appear in a manifest."), "Modules_InvalidManifest"),
        Failure::Required(needed, path) => (MISSING, format!("The required module '{needed}' is not loaded. Load the module or remove the module from 'RequiredModules' in the file '{path}'."), "Modules_InvalidManifest"),
        Failure::OldShell(path, needed) => (INVALID, format!("The version of the loaded PowerShell is '7.6.5'. The module '{path}' requires a minimum PowerShell version of '{needed}' to run. Verify that you have the minimum required version of PowerShell installed, and then try again."), "Modules_InsufficientPowerShellVersion"),
        Failure::Binary(path) => ("System.BadImageFormatException", format!("Could not load file or assembly '{path}': this shell has no .NET behind it and loads script modules only."), "Modules_BinaryModuleNotSupported"),
        Failure::NotFound | Failure::Flow(_) => (NOT_FOUND, format!("The specified module '{name}' was not loaded because no valid module file was found in any module directory."), "Modules_ModuleNotFound"),
    };
    ErrorRecord::with_message(exception, message, id, ErrorCategory::ResourceUnavailable, Value::str(name))
}

impl Cmdlet for ImportModule {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for object in cx.list("ModuleInfo") {
            if let Some(module) = modules::module_of(&object) {
                let name = if module.path.as_os_str().is_empty() { module.name.to_string() } else { module.path.display().to_string() };
                if module.id != 0 && modules_is_dynamic(&module) {
                    let request = Self::request(cx);
                    let home = cx.engine.scope().module;
                    let target = cx.engine.module_scope(home);
                    *module.prefix.borrow_mut() = request.prefix.clone().unwrap_or_else(|| "".into());
                    module.seen_in.set(home);
                    Modules::of(cx.engine).loaded.borrow_mut().push(module.clone());
                    modules::publish(cx.engine, &module, &target, &request);
                    if cx.switch("PassThru") {
                        cx.write(object)?;
                    }
                    continue;
                }
                let request = Self::request(cx);
                Self::import(cx, &name, request)?;
            }
        }
        for spec in cx.list("FullyQualifiedName") {
            let mut request = Self::request(cx);
            let mut name = spec.invariant_text();
            if let Some(table) = dictionary_of(&spec) {
                let text = |key: &str| table.get(&Value::str(key)).map(|v| v.invariant_text());
                name = text("ModuleName").unwrap_or(name);
                request.minimum = text("ModuleVersion");
                request.maximum = text("MaximumVersion");
                request.required = text("RequiredVersion");
            }
            Self::import(cx, &name, request)?;
        }
        if cx.has("Assembly") {
            return cx.write_error(record_of("", Failure::Binary("assembly".into())));
        }
        for name in cx.strings("Name") {
            let request = Self::request(cx);
            Self::import(cx, &name, request)?;
        }
        Ok(())
    }
}

/// Whether a module was made from a block.
fn modules_is_dynamic(module: &Module) -> bool {
    !module.definition.is_empty()
}
