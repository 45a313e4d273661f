//! `Register-EngineEvent`.

use crate::cmdlets::support::events::{Events, Subscription, missing};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, ScriptBlock};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Register-EngineEvent",
    make: || Box::new(RegisterEngineEvent),
    examples: &[Example {
        title: "Run something when an event comes.",
        code: "$null = Register-EngineEvent Tick -Action { Write-Host \"tick $($Event.MessageData)\" }; $null = New-Event Tick -MessageData 1",
        output: Some("tick 1"),
    }],
};

struct RegisterEngineEvent;

impl Cmdlet for RegisterEngineEvent {
    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(source) = cx.str("SourceIdentifier") else { return Ok(()) };
        let events = Events::of(cx.engine);
        let action = cx.arg("Action").and_then(|a| a.downcast::<ScriptBlock>().cloned());
        if action.is_none() && events.subscribers.borrow().iter().any(|s| s.source.eq_ignore_ascii_case(&source)) {
            let message = format!(
                "Cannot subscribe to the specified event. A subscriber with the source identifier '{source}' already exists."
            );
            return cx.write_error(missing(message, "SUBSCRIBER_EXISTS"));
        }
        let wanted = Subscription {
            source,
            action,
            message: cx.arg("MessageData").cloned().unwrap_or_default(),
            most: cx.int("MaxTriggerCount"),
            support: cx.switch("SupportEvent"),
            forward: cx.switch("Forward"),
        };
        match events.subscribe(cx.engine, wanted) {
            Some(job) if !cx.switch("SupportEvent") => cx.write(job),
            _ => Ok(()),
        }
    }
}
