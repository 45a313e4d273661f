//! `New-Event`.

use crate::cmdlets::support::events::Events;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "New-Event",
    make: || Box::new(NewEvent),
    examples: &[Example {
        title: "Raise an event and find it in the queue.",
        code: "$null = New-Event -SourceIdentifier Pool.Down -MessageData pool1; (Get-Event Pool.Down).MessageData",
        output: Some("pool1"),
    }],
};

struct NewEvent;

impl Cmdlet for NewEvent {
    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(source) = cx.str("SourceIdentifier") else { return Ok(()) };
        let sender = cx.arg("Sender").cloned().unwrap_or_default();
        let arguments = cx.list("EventArguments");
        let message = cx.arg("MessageData").cloned().unwrap_or_default();
        let event = Events::of(cx.engine).raise(cx.engine, &source, sender, arguments, message)?;
        cx.write(event)
    }
}
