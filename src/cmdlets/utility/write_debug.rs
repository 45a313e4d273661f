//! `Write-Debug`: a message on the debug stream.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Write-Debug",
    make: || Box::new(WriteDebug),
    examples: &[Example {
        title: "Tell what happens inside, to those who look for a fault.",
        code: "$message = Write-Debug 'cache miss' -Debug 5>&1; \"$message\"",
        output: Some("cache miss"),
    }],
};

struct WriteDebug;

impl Cmdlet for WriteDebug {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let text = cx.str("Message").unwrap_or_else(|| "".into());
        cx.debug(&text)
    }
}
