//! `Add-Content`.

use super::writer::Writer;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Add-Content",
    make: || Box::new(AddContent(Writer::new(true))),
    examples: &[Example { title: "Add a line to a file.", code: "Set-Content run.log 'one'; Add-Content run.log 'two'; (Get-Content run.log).Count", output: Some("2") }],
};

struct AddContent(Writer);

impl Cmdlet for AddContent {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        self.0.process(cx)
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        self.0.finish(cx)
    }
}
