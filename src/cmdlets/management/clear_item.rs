//! `Clear-Item`.

use super::place::{self, Place};
use super::{drives, failure};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Clear-Item",
    make: || Box::new(ClearItem),
    examples: &[Example {
        title: "Empty a variable and keep it.",
        code: "$pool = 'x'; Clear-Item Variable:pool; $null -eq $pool",
        output: Some("True"),
    }],
};

struct ClearItem;

impl Cmdlet for ClearItem {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for place in place::targets(cx)? {
            let Place::Item(drive, name) = &place else {
                let record = failure::about(
                    "System.Management.Automation.PSNotSupportedException",
                    "Provider operation stopped because the provider does not support this operation.".to_owned(),
                    "NotSupported",
                    ErrorCategory::NotImplemented,
                    std::path::Path::new(&place.shown()),
                );
                return Err(cx.fail(record));
            };
            if cx.should_process(&format!("Item: {name}"), "Clear Item")? {
                drives::set(cx, *drive, name, None)?;
            }
        }
        Ok(())
    }
}
