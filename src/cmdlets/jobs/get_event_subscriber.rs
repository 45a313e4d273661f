//! `Get-EventSubscriber`.

use crate::cmdlets::support::events::subscriptions;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

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
        let found = subscriptions(cx)?;
        found.iter().try_for_each(|s| cx.write(s.object.clone()))
    }
}
