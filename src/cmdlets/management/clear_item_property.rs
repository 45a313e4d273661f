//! `Clear-ItemProperty`: of a file its attributes.

use super::place::{self, Place};
use super::property_change::unsupported;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::{Name, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Clear-ItemProperty",
    make: || Box::new(ClearItemProperty),
    examples: &[Example {
        title: "Let a file be written again.",
        code: "Set-Content a.txt 'x'; (Get-Item a.txt).IsReadOnly = $true; Clear-ItemProperty a.txt Attributes; (Get-Item a.txt).IsReadOnly",
        output: Some("False"),
    }],
};

struct ClearItemProperty;

impl Cmdlet for ClearItemProperty {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let name = cx.str("Name").unwrap_or_else(|| "".into());
        for place in place::targets(cx)? {
            let Place::File(path) = &place else {
                cx.write_error(unsupported("IPropertyCmdletProvider", "supported"))?;
                continue;
            };
            if !name.eq_ignore_ascii_case("Attributes") {
                return Err(cx.fail_with(
                    "System.Management.Automation.PSArgumentException",
                    "Cannot clear the property. Only the Attributes property can be cleared. (Parameter 'propertyToClear')",
                    "Argument",
                    ErrorCategory::InvalidArgument,
                    Value::Null,
                ));
            }
            let target = format!("Item: {}", place.shown());
            let directory = cx.host().files.info(path).is_ok_and(|i| i.directory);
            let action = if directory { "Clear Property Directory" } else { "Clear Property File" };
            if !cx.should_process(&target, action)? {
                continue;
            }
            let Some(object) = super::get_item_property::object(cx, &place)? else { continue };
            if !directory {
                cx.engine.set_member(&object, Name::new("IsReadOnly"), &Value::Bool(false))?;
            }
            if cx.switch("PassThru") {
                cx.write(object)?;
            }
        }
        Ok(())
    }
}
