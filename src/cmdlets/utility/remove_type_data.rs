//! `Remove-TypeData`.

use super::update_type_data::table;
use crate::cmdlets::support::record::Record;
use crate::cmdlets::support::types::TYPE_DATA;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Remove-TypeData",
    make: || Box::new(RemoveTypeData),
    examples: &[Example {
        title: "Take what was added to a type away again.",
        code: "Update-TypeData -TypeName My.Thing -MemberType NoteProperty -MemberName Site -Value Oslo; Remove-TypeData My.Thing; $null -eq ([pscustomobject]@{ PSTypeName = 'My.Thing' }).Site",
        output: Some("True"),
    }],
};

struct RemoveTypeData;

impl Cmdlet for RemoveTypeData {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let of_data = cx.arg("TypeData").and_then(|d| Record::field(d, &TYPE_DATA, "TypeName"));
        let Some(type_name) = of_data.map(|n| n.invariant_text()).or_else(|| cx.str("TypeName")) else { return Ok(()) };
        let full = cx.engine.named_type(&type_name).map_or_else(|| type_name.to_string(), |t| t.to_string());
        if !cx.should_process(&format!("TypeName : {type_name}"), "Remove TypeData")? || table(cx).remove(&full) {
            return Ok(());
        }
        cx.write_error(ErrorRecord::with_message(
            "System.Management.Automation.RuntimeException",
            format!("Error in TypeData \"{full}\": The type \"{full}\" was not found. The type name value must be the full name of the type. Verify the type name and run the command again."),
            "TypesDynamicRemoveException",
            ErrorCategory::InvalidOperation,
            Value::Null,
        ))
    }
}
