//! `Get-Event`.

use crate::cmdlets::support::events::{Events, missing};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::text::WildcardPattern;

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
        found.iter().try_for_each(|e| cx.write(e.object.clone()))
    }
}
