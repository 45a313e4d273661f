//! `Get-EventSubscriber`.

use crate::cmdlets::support::events::{Events, missing};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::text::WildcardPattern;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-EventSubscriber",
    make: || Box::new(GetEventSubscriber),
    examples: &[Example {
        title: "Who waits for what.",
        code: "$null = Register-EngineEvent Tick -Action { 1 }; (Get-EventSubscriber).SourceIdentifier",
        output: Some("Tick"),
    }],
};

struct GetEventSubscriber;

impl Cmdlet for GetEventSubscriber {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let source = cx.str("SourceIdentifier");
        let pattern = source.as_ref().and_then(|s| WildcardPattern::new(s).ok());
        let id = cx.int("SubscriptionId");
        let all: Vec<_> = Events::of(cx.engine).subscribers.borrow().iter().cloned().collect();
        let found: Vec<_> = all
            .into_iter()
            .filter(|s| !s.support || cx.switch("Force"))
            .filter(|s| pattern.as_ref().is_none_or(|p| p.is_match(&s.source)))
            .filter(|s| id.is_none_or(|id| i64::from(s.id) == id))
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
        found.iter().try_for_each(|s| cx.write(s.object.clone()))
    }
}
