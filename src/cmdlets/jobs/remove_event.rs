//! `Remove-Event`.

use crate::cmdlets::support::events::{Events, missing};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::text::WildcardPattern;

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
        let source = cx.str("SourceIdentifier");
        let mut found = events.matching(source.as_deref());
        if let Some(id) = cx.int("EventIdentifier") {
            found.retain(|e| i64::from(e.id) == id);
            if found.is_empty() {
                let message = format!("Event with identifier '{id}' does not exist.");
                return cx.write_error(missing(message, "INVALID_EVENT_IDENTIFIER"));
            }
        }
        if found.is_empty()
            && let Some(source) = source.filter(|s| !WildcardPattern::has_wildcards(s))
        {
            let message = format!("Event with source identifier '{source}' does not exist.");
            return cx.write_error(missing(message, "INVALID_SOURCE_IDENTIFIER"));
        }
        for event in found {
            if cx.should_process(&format!("Event '{}'", event.source), "Remove")? {
                events.queue.borrow_mut().retain(|e| e.id != event.id);
            }
        }
        Ok(())
    }
}
