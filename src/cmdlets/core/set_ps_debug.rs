//! `Set-PSDebug`.

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
        let traced = cx.int("Trace").is_some_and(|n| n > 0);
        if traced || cx.switch("Step") {
            return Err(cx.fail_with(
                "System.NotImplementedException",
                "Set-PSDebug -Trace and -Step are not built in this shell.",
                "TraceNotImplemented",
                ErrorCategory::NotImplemented,
                Value::Null,
            ));
        }
        let level = u8::from(cx.switch("Strict"));
        cx.engine.global().strict.set(Some(level));
        Ok(())
    }
}
