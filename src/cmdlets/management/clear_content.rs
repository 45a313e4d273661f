//! `Clear-Content`.

use super::place::{self, Place};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Clear-Content",
    make: || Box::new(ClearContent),
    examples: &[Example {
        title: "Empty a file and keep it.",
        code: "Set-Content run.log 'x'; Clear-Content run.log; (Get-Item run.log).Length",
        output: Some("0"),
    }],
};

struct ClearContent;

impl Cmdlet for ClearContent {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for place in place::targets(cx)? {
            match &place {
                Place::Item(drive, name) => {
                    if cx.should_process(&format!("Item: {name}"), "Clear Content")? {
                        super::drives::set(cx, *drive, name, None)?;
                    }
                }
                Place::File(path) => {
                    if !cx.should_process(&format!("Item: {}", path.display()), "Clear Content")? {
                        continue;
                    }
                    if let Err(error) = cx.host().files.write(path, &[]) {
                        let record = super::failure::of(&error, path, "ClearContentUnauthorizedAccessError", "ClearContentIOError");
                        cx.write_error(record)?;
                    }
                }
            }
        }
        Ok(())
    }
}
