//! `Add-Type`: names of .NET's assemblies are taken, since the types that scripts use of them are there; code is refused.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Add-Type",
    make: || Box::new(AddType),
    examples: &[
        Example {
            title: "An assembly of .NET.",
            code: "Add-Type -AssemblyName System.Web; 'there'",
            output: Some("there"),
        },
        Example {
            title: "Code cannot be compiled.",
            code: "try { Add-Type 'public class A { }' } catch { $_.FullyQualifiedErrorId }",
            output: Some("CompilerNotAvailable,Microsoft.PowerShell.Commands.AddTypeCommand"),
        },
    ],
};

struct AddType;

/// What an assembly of .NET, or of the product, is called.
fn is_known(name: &str) -> bool {
    let simple = name.split(',').next().unwrap_or(name).trim().to_ascii_lowercase();
    simple == "mscorlib"
        || simple == "netstandard"
        || ["system", "microsoft", "presentation", "windowsbase"].iter().any(|p| simple.starts_with(p))
}

impl Cmdlet for AddType {
    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        if cx.has("AssemblyName") {
            for name in cx.strings("AssemblyName") {
                if !is_known(&name) {
                    let message = format!("Cannot add type. The assembly '{name}' could not be found.");
                    let id = "ASSEMBLY_NOT_FOUND";
                    let category = ErrorCategory::ObjectNotFound;
                    return Err(cx.fail_with("System.Exception", message, id, category, Value::Str(name)));
                }
            }
            return Ok(());
        }
        Err(cx.fail_with(
            "System.NotSupportedException",
            "This shell has no .NET behind it: it cannot compile code or load an assembly. Write a class of PowerShell instead.",
            "CompilerNotAvailable",
            ErrorCategory::NotImplemented,
            Value::Null,
        ))
    }
}
