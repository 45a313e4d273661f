//! `Write-Information`: a record on the information stream.

use crate::cmdlets::support::text;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, InformationRecord, Result};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Write-Information",
    make: || Box::new(WriteInformation),
    examples: &[Example {
        title: "Send a message with a tag and read it back.",
        code: "$info = Write-Information 'User moved' -Tags move 6>&1; \"$($info.MessageData) [$($info.Tags)]\"",
        output: Some("User moved [move]"),
    }],
};

struct WriteInformation;

impl Cmdlet for WriteInformation {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let data = cx.arg("MessageData").cloned().unwrap_or_default();
        let message = text::to_string(cx.engine, &data)?.to_string();
        let tags = cx.strings("Tags").iter().map(ToString::to_string).collect();
        let record =
            InformationRecord { data, message, tags, source: source(cx), newline: true, colors: (None, None) };
        cx.information(Value::object(record), false)
    }
}

/// Who writes: the path of the script that runs, or the command.
pub(super) fn source(cx: &Cx<'_>) -> String {
    let path = cx.state.position.as_ref().and_then(|p| p.source.name());
    path.map_or_else(|| cx.state.name.to_string(), |p| p.to_string())
}
