//! `Import-PowerShellDataFile`.

use crate::cmdlets::support::data_file::{self, Failure};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Import-PowerShellDataFile",
    make: || Box::new(ImportPowerShellDataFile),
    examples: &[Example {
        title: "Read settings.",
        code: "'@{ Pool = ''pool01''; Ports = 5061, 5065 }' | Out-File settings.psd1; (Import-PowerShellDataFile settings.psd1).Ports[1]",
        output: Some("5065"),
    }],
};

struct ImportPowerShellDataFile;

impl Cmdlet for ImportPowerShellDataFile {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut paths = cx.strings("LiteralPath");
        let literal = !paths.is_empty();
        if !literal {
            paths = cx.strings("Path");
        }
        for path in paths {
            for full in crate::cmdlets::support::files::matching(cx.engine, &path, literal) {
                let shown = full.display().to_string();
                match data_file::read(cx.engine, &full) {
                    Ok(value) => cx.write(value)?,
                    Err(Failure::Missing) => cx.write_error(ErrorRecord::with_message(
                        "System.Management.Automation.ItemNotFoundException",
                        format!("Cannot find path '{shown}' because it does not exist."),
                        "PathNotFound",
                        ErrorCategory::ObjectNotFound,
                        Value::str(shown),
                    ))?,
                    Err(Failure::Invalid) => cx.write_error(ErrorRecord::with_message(
                        "System.InvalidOperationException",
                        format!("The data file '{shown}' could not be parsed as a PowerShell Data File."),
                        "CouldNotParseAsPowerShellDataFile",
                        ErrorCategory::InvalidData,
                        Value::str(shown),
                    ))?,
                    Err(Failure::Dynamic) => {
                        return Err(cx.fail_with(
                            "System.InvalidOperationException",
                            "Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. A dynamic expression is an expression that cannot be evaluated without running code, such as an operator or a call.",
                            "System.InvalidOperationException",
                            ErrorCategory::NotSpecified,
                            Value::Null,
                        ));
                    }
                    Err(Failure::Flow(flow)) => return Err(flow),
                }
            }
        }
        Ok(())
    }
}
