//! `Remove-Event`.

use crate::cmdlets::support::events::{Events, chosen};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Remove-Event",
    make: || Box::new(RemoveEvent),
    examples: &[Example {
        title: "Take an event from the queue.",
        code: "$null = New-Event Tick; Remove-Event Tick; @(Get-Event).Count",
        output: Some("0"),
    }],
};

struct RemoveEvent;

impl Cmdlet for RemoveEvent {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let events = Events::of(cx.engine);
        let found = match chosen(cx) {
            Ok(found) => found,
            Err(record) => return cx.write_error(record),
        };
        for event in found {
            if cx.should_process(&format!("Event '{}'", event.source), "Remove")? {
                events.queue.borrow_mut().retain(|e| e.id != event.id);
            }
        }
        Ok(())
    }
}
