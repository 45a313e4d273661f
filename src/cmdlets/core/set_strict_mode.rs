//! `Set-StrictMode`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Set-StrictMode",
    make: || Box::new(SetStrictMode),
    examples: &[Example {
        title: "Make reading a variable that was never set an error.",
        code: "& { Set-StrictMode -Version Latest; try { $noSuchVariable } catch { 'not set' } }",
        output: Some("not set"),
    }],
};

struct SetStrictMode;

impl Cmdlet for SetStrictMode {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let level = if cx.switch("Off") {
            0
        } else {
            let text = cx.str("Version").unwrap_or_else(|| "latest".into()).to_ascii_lowercase();
            match text.split('.').next().and_then(|major| major.parse::<u8>().ok()) {
                Some(major) => major.min(3),
                None => 3,
            }
        };
        cx.engine.scope().strict.set(Some(level));
        Ok(())
    }
}
