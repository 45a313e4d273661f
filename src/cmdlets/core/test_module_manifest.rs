//! `Test-ModuleManifest`.

use crate::cmdlets::support::modules;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Test-ModuleManifest",
    make: || Box::new(TestModuleManifest),
    examples: &[Example {
        title: "Read a manifest and what it names.",
        code: "\"@{ ModuleVersion = '1.2' }\" | Out-File tool.psd1; \"$((Test-ModuleManifest ./tool.psd1).Version)\"",
        output: Some("1.2"),
    }],
};

struct TestModuleManifest;

impl Cmdlet for TestModuleManifest {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(path) = cx.str("Path") else { return Ok(()) };
        let full = cx.engine.resolve_path(&path);
        if cx.host().files.info(&full).is_err() {
            let message = format!("Cannot find path '{}' because it does not exist.", full.display());
            return cx.write_error(ErrorRecord::with_message(
                "System.Management.Automation.ItemNotFoundException",
                message,
                "PathNotFound",
                ErrorCategory::ObjectNotFound,
                Value::Str(path),
            ));
        }
        if full.extension().is_none_or(|e| !e.eq_ignore_ascii_case("psd1")) {
            let message = format!("The specified path '{}' is not a module manifest file: its extension is not .psd1.", full.display());
            return cx.write_error(ErrorRecord::with_message(
                "System.InvalidOperationException",
                message,
                "Modules_InvalidModuleManifestPath",
                ErrorCategory::InvalidArgument,
                Value::Str(path),
            ));
        }
        match modules::manifest_module(cx.engine, &full) {
            Ok((object, missing)) => {
                for part in missing {
                    let message = format!(
                        "The specified RootModule entry '{part}' in the module manifest '{}' is invalid. Try again after updating this entry with valid values.",
                        full.display()
                    );
                    cx.write_error(ErrorRecord::with_message(
                        "System.IO.FileNotFoundException",
                        message,
                        "Modules_InvalidRootModuleInModuleManifest",
                        ErrorCategory::ObjectNotFound,
                        Value::Null,
                    ))?;
                }
                cx.write(object)
            }
            Err(modules::Failure::Flow(flow)) => Err(flow),
            Err(_) => cx.write_error(ErrorRecord::with_message(
                "System.InvalidOperationException",
                format!("The module manifest '{}' could not be processed because it is not a valid PowerShell module manifest file.", full.display()),
                "Modules_InvalidManifest",
                ErrorCategory::ResourceUnavailable,
                Value::Str(path),
            )),
        }
    }
}
