//! `Get-Event`.

use crate::cmdlets::support::events::chosen;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Event",
    make: || Box::new(GetEvent),
    examples: &[Example {
        title: "The events that wait.",
        code: "1..2 | ForEach-Object { $null = New-Event Tick -MessageData $_ }; (Get-Event).MessageData",
        output: Some("1\n2"),
    }],
};

struct GetEvent;

impl Cmdlet for GetEvent {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let found = match chosen(cx) {
            Ok(found) => found,
            Err(record) => return cx.write_error(record),
        };
        found.iter().try_for_each(|e| cx.write(e.object.clone()))
    }
}
