//! `Import-Module`.

use crate::cmdlets::support::modules::{self, Failure, OWN};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::Value;

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
    ],
};

struct ImportModule;

impl Cmdlet for ImportModule {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for name in cx.strings("Name") {
            if let Some((own, version)) = OWN.iter().find(|(n, _)| n.eq_ignore_ascii_case(&name)) {
                if cx.switch("PassThru") {
                    cx.write(modules::own_info(own, version))?;
                }
                continue;
            }
            let found = match modules::locate(cx.engine, &name) {
                Some(path) => modules::import(cx.engine, &path),
                None => Err(Failure::NotFound),
            };
            match found {
                Ok(module) => {
                    if cx.switch("PassThru") {
                        let info = modules::info(cx.engine, &module)?;
                        cx.write(info)?;
                    }
                }
                Err(Failure::NotFound) => cx.write_error(ErrorRecord::with_message(
                    "System.IO.FileNotFoundException",
                    format!("The specified module '{name}' was not loaded because no valid module file was found in any module directory."),
                    "Modules_ModuleNotFound",
                    ErrorCategory::ResourceUnavailable,
                    Value::str(name.as_str()),
                ))?,
                Err(Failure::BadManifest(path)) => cx.write_error(ErrorRecord::with_message(
                    "System.Management.Automation.MissingMemberException",
                    format!("The module manifest '{path}' could not be processed because it is not a valid PowerShell module manifest file."),
                    "Modules_InvalidManifest",
                    ErrorCategory::ResourceUnavailable,
                    Value::str(path),
                ))?,
                Err(Failure::Flow(flow)) => return Err(flow),
            }
        }
        Ok(())
    }
}
