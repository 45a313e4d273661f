//! `Unregister-Event`.

use crate::cmdlets::support::events::{Events, subscriptions};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

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
        let events = Events::of(cx.engine);
        for subscriber in subscriptions(cx)? {
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
