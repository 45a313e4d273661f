//! `Wait-Event`.

use crate::cmdlets::support::events::Events;
use crate::cmdlets::support::jobs;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Wait-Event",
    make: || Box::new(WaitEvent),
    examples: &[Example {
        title: "An event that waits already is given at once, and stays.",
        code: "$null = New-Event Tick -MessageData 7; (Wait-Event Tick).MessageData; @(Get-Event).Count",
        output: Some("7\n1"),
    }],
};

struct WaitEvent;

impl Cmdlet for WaitEvent {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let source = cx.str("SourceIdentifier");
        let events = Events::of(cx.engine);
        jobs::run_pending(cx.engine)?;
        if let Some(event) = events.matching(source.as_deref()).first() {
            return cx.write(event.object.clone());
        }
        // Nothing else runs in this session: what is not there now does not come.
        match cx.int("Timeout") {
            Some(seconds) if seconds >= 0 => {
                cx.host().clock.sleep(seconds.unsigned_abs() * 1000);
                Ok(())
            }
            _ => Err(cx.fail_with(
                "System.InvalidOperationException",
                "No such event waits in the queue, and nothing else runs in this session that could raise one.",
                "EventNeverComes",
                ErrorCategory::InvalidOperation,
                Value::Null,
            )),
        }
    }
}
