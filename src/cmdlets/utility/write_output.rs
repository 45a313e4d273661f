//! `Write-Output`: sends objects down the pipeline.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Write-Output",
    make: || Box::new(WriteOutput),
    examples: &[
        Example { title: "Send objects on.", code: "Write-Output 1 two", output: Some("1\ntwo") },
        Example {
            title: "Keep an array in one piece.",
            code: "(Write-Output -NoEnumerate 1, 2 | Measure-Object).Count",
            output: Some("1"),
        },
    ],
};

struct WriteOutput;

impl Cmdlet for WriteOutput {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(value) = cx.arg("InputObject").cloned() else { return Ok(()) };
        if cx.switch("NoEnumerate") { cx.write(value) } else { cx.write_enumerated(&value) }
    }
}
