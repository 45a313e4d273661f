//! `Register-ObjectEvent`: the objects of this shell raise no events.

use crate::cmdlets::support::events::missing;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Register-ObjectEvent",
    make: || Box::new(RegisterObjectEvent),
    examples: &[Example {
        title: "An object without such an event says so.",
        code: "try { Register-ObjectEvent 'text' Changed -ErrorAction Stop } catch { \"$_\" }",
        output: Some("Cannot register for the specified event. An event with the name 'Changed' does not exist. (Parameter 'eventName')"),
    }],
};

struct RegisterObjectEvent;

impl Cmdlet for RegisterObjectEvent {
    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let name = cx.str("EventName").unwrap_or_else(|| "".into());
        let message = format!(
            "Cannot register for the specified event. An event with the name '{name}' does not exist. (Parameter 'eventName')"
        );
        cx.write_error(missing(message, "INVALID_REGISTRATION"))
    }
}
