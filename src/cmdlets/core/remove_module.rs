//! `Remove-Module`.

use crate::cmdlets::support::modules::{self, Modules, OWN};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::Value;

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
        names.extend(cx.strings("ModuleInfo"));
        for name in names {
            let Ok(pattern) = WildcardPattern::new(&name) else { continue };
            let loaded: Vec<_> = Modules::of(cx.engine).loaded.borrow().iter().cloned().collect();
            let found: Vec<_> = loaded.into_iter().filter(|m| pattern.is_match(&m.name)).collect();
            let own = OWN.iter().any(|(n, _)| pattern.is_match(n));
            if found.is_empty() && !own {
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
                    modules::remove(cx.engine, &module);
                }
            }
        }
        Ok(())
    }
}
