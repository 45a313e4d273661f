//! `Unregister-Event`.

use crate::cmdlets::support::events::{Events, missing};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::text::WildcardPattern;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Unregister-Event",
    make: || Box::new(UnregisterEvent),
    examples: &[Example {
        title: "Wait no longer.",
        code: "$null = Register-EngineEvent Tick -Action { 1 }; Unregister-Event Tick; @(Get-EventSubscriber).Count",
        output: Some("0"),
    }],
};

struct UnregisterEvent;

impl Cmdlet for UnregisterEvent {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let source = cx.str("SourceIdentifier");
        let pattern = source.as_ref().and_then(|s| WildcardPattern::new(s).ok());
        let id = cx.int("SubscriptionId");
        let events = Events::of(cx.engine);
        let all: Vec<_> = events.subscribers.borrow().iter().cloned().collect();
        let found: Vec<_> = all
            .into_iter()
            .filter(|s| pattern.as_ref().is_none_or(|p| p.is_match(&s.source)))
            .filter(|s| id.is_none_or(|id| i64::from(s.id) == id))
            .filter(|s| !s.support || cx.switch("Force"))
            .collect();
        if found.is_empty() {
            if let Some(source) = source.filter(|s| !WildcardPattern::has_wildcards(s)) {
                let message = format!("Event subscription with source identifier '{source}' does not exist.");
                return cx.write_error(missing(message, "INVALID_SOURCE_IDENTIFIER"));
            }
            if let Some(id) = id {
                let message = format!("Event subscription with identifier '{id}' does not exist.");
                return cx.write_error(missing(message, "INVALID_SUBSCRIPTION_IDENTIFIER"));
            }
        }
        for subscriber in found {
            if cx.should_process(&format!("Event Subscription '{}'", subscriber.source), "Unsubscribe")? {
                events.subscribers.borrow_mut().retain(|s| s.id != subscriber.id);
                if let Some((job, _)) = &subscriber.job {
                    job.end_waiting();
                }
            }
        }
        Ok(())
    }
}
