//! `Remove-Module`.

use crate::cmdlets::support::modules::{self, Modules};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::{Value, dictionary_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Remove-Module",
    make: || Box::new(RemoveModule),
    examples: &[Example {
        title: "Take the functions of a module away again.",
        code: "'function Get-Greeting { 1 }' | Out-File greet.psm1; Import-Module ./greet.psm1; Remove-Module greet; [bool](Get-Command Get-Greet*)",
        output: Some("False"),
    }],
};

struct RemoveModule;

impl Cmdlet for RemoveModule {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut names = cx.strings("Name");
        for spec in cx.list("FullyQualifiedName") {
            let name = dictionary_of(&spec).and_then(|d| d.get(&Value::str("ModuleName")));
            names.push(name.unwrap_or(spec).invariant_text());
        }
        let mut found: Vec<_> = cx.list("ModuleInfo").iter().filter_map(modules::module_of).collect();
        let mut missed = false;
        for name in names {
            let Ok(pattern) = WildcardPattern::new(&name) else { continue };
            let loaded: Vec<_> = Modules::of(cx.engine).loaded.borrow().iter().cloned().collect();
            let path = name.contains(['/', '\\']).then(|| cx.engine.resolve_path(&name));
            let before = found.len();
            found.extend(loaded.into_iter().filter(|m| pattern.is_match(&m.name) || path.as_ref() == Some(&m.path)));
            let own = Modules::own_names().any(|n| pattern.is_match(n));
            missed |= found.len() == before && !own && !WildcardPattern::has_wildcards(&name);
        }
        if missed {
            cx.write_error(ErrorRecord::with_message(
                "System.InvalidOperationException",
                "No modules were removed. Verify that the specification of modules to remove is correct and those modules exist in the runspace.",
                "Modules_NoModulesRemoved",
                ErrorCategory::ResourceUnavailable,
                Value::Null,
            ))?;
        }
        for module in found {
            if cx.should_process(&format!("{} (Path: '{}')", module.name, module.path.display()), "Remove-Module")? {
                let exports = module.exports.borrow().clone();
                let prefix = module.prefix.borrow().clone();
                modules::remove(cx.engine, &module)?;
                for name in exports.functions {
                    let shown = modules::prefixed(&prefix, name.as_str());
                    cx.verbose(&format!("Removing the imported \"{shown}\" function."))?;
                }
                for name in exports.variables {
                    cx.verbose(&format!("Removing the imported \"{name}\" variable."))?;
                }
                for (name, _) in exports.aliases {
                    let shown = modules::prefixed(&prefix, name.as_str());
                    cx.verbose(&format!("Removing the imported \"{shown}\" alias."))?;
                }
            }
        }
        Ok(())
    }
}
