//! `Set-PSDebug`.

use crate::cmdlets::support::breakpoints::Watch;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Set-PSDebug",
    make: || Box::new(SetPsDebug),
    examples: &[Example {
        title: "Make reading a variable that was never set an error, in the whole session.",
        code: "Set-PSDebug -Strict; try { $noSuchVariable } catch { 'not set' }; Set-PSDebug -Off",
        output: Some("not set"),
    }],
};

struct SetPsDebug;

impl Cmdlet for SetPsDebug {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if cx.switch("Step") {
            let message = cx.message("shell-no-step", &[]);
            return Err(cx.fail_with(
                "System.NotImplementedException",
                message,
                "StepNotImplemented",
                ErrorCategory::NotImplemented,
                Value::Null,
            ));
        }
        if let Some(level) = cx.int("Trace") {
            let watch = Watch::of(cx.engine);
            watch.set_trace(cx.engine, level);
        } else if cx.switch("Off") {
            let watch = Watch::of(cx.engine);
            watch.set_trace(cx.engine, 0);
        }
        if cx.switch("Strict") || cx.switch("Off") {
            cx.engine.global().strict.set(Some(u8::from(cx.switch("Strict"))));
        }
        Ok(())
    }
}
