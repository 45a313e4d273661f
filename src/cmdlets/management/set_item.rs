//! `Set-Item`.

use super::place::{self, Place};
use super::{drives, failure, item};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Set-Item",
    make: || Box::new(SetItem),
    examples: &[Example {
        title: "Set an environment variable.",
        code: "Set-Item Env:SITE Oslo; $env:SITE",
        output: Some("Oslo"),
    }],
};

struct SetItem;

impl Cmdlet for SetItem {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let (paths, literal) = place::given(cx);
        for text in paths {
            let found = match place::expand(cx, &text, literal) {
                Ok(found) => found,
                Err(record) => {
                    cx.write_error(record)?;
                    continue;
                }
            };
            for place in found {
                set(cx, &place)?;
            }
        }
        Ok(())
    }
}

fn set(cx: &mut Cx<'_>, place: &Place) -> Result {
    let Place::Item(drive, name) = place else {
        let record = failure::about(
            "System.Management.Automation.PSNotSupportedException",
            "Provider operation stopped because the provider does not support this operation.".to_owned(),
            "NotSupported",
            ErrorCategory::NotImplemented,
            std::path::Path::new(&place.shown()),
        );
        return Err(cx.fail(record));
    };
    let value = cx.arg("Value").cloned();
    let shown = value.as_ref().map_or_else(|| "".into(), Value::invariant_text);
    if !cx.should_process(&format!("Item: {name} Value: {shown}"), "Set Item")? {
        return Ok(());
    }
    drives::set(cx, *drive, name, value)?;
    if cx.switch("PassThru") { item::emit(cx, place) } else { Ok(()) }
}
