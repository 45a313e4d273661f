//! `Write-Warning`: a message on the warning stream.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Write-Warning",
    make: || Box::new(WriteWarning),
    examples: &[Example {
        title: "Warn without stopping.",
        code: "$warning = Write-Warning 'Disk is nearly full' 3>&1; \"caught: $warning\"",
        output: Some("caught: Disk is nearly full"),
    }],
};

struct WriteWarning;

impl Cmdlet for WriteWarning {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let text = cx.str("Message").unwrap_or_else(|| "".into());
        cx.warning(&text)
    }
}
