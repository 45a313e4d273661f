//! `Set-Content`.

use super::writer::Writer;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Set-Content",
    make: || Box::new(SetContent(Writer::new(false))),
    examples: &[Example { title: "Write lines to a file.", code: "'a', 'b' | Set-Content ab.txt; Get-Content ab.txt", output: Some("a\nb") }],
};

struct SetContent(Writer);

impl Cmdlet for SetContent {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        self.0.process(cx)
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        self.0.finish(cx)
    }
}
