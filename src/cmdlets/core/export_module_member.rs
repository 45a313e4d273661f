//! `Export-ModuleMember`.

use crate::cmdlets::support::modules::Modules;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Export-ModuleMember",
    make: || Box::new(ExportModuleMember),
    examples: &[Example {
        title: "Keep a helper inside its module.",
        code: "'function Get-Open { Get-Hidden }; function Get-Hidden { 7 }; Export-ModuleMember Get-Open' | Out-File m.psm1; Import-Module ./m.psm1; Get-Open; [bool](Get-Command Get-Hidd*)",
        output: Some("7\nFalse"),
    }],
};

struct ExportModuleMember;

impl Cmdlet for ExportModuleMember {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let (functions, aliases, variables) = (cx.strings("Function"), cx.strings("Alias"), cx.strings("Variable"));
        let id = cx.engine.scope().module;
        let Some(module) = Modules::of(cx.engine).by_id(id) else {
            return Err(cx.fail_with(
                "System.InvalidOperationException",
                "The Export-ModuleMember cmdlet can only be called from inside a module.",
                "Modules_CanOnlyExecuteExportModuleMemberInsideAModule",
                ErrorCategory::PermissionDenied,
                Value::Null,
            ));
        };
        let mut said = module.said.borrow_mut();
        said.called = true;
        said.functions.extend(functions);
        said.aliases.extend(aliases);
        said.variables.extend(variables);
        Ok(())
    }
}
