//! `Write-Verbose`: a message on the verbose stream.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Write-Verbose",
    make: || Box::new(WriteVerbose),
    examples: &[Example {
        title: "Tell what is being done, to those who ask for it.",
        code: "$message = Write-Verbose 'Reading pools' -Verbose 4>&1; $message.Message",
        output: Some("Reading pools"),
    }],
};

struct WriteVerbose;

impl Cmdlet for WriteVerbose {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let text = cx.str("Message").unwrap_or_else(|| "".into());
        cx.verbose(&text)
    }
}
