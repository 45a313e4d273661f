//! `Remove-PSBreakpoint`.

use crate::cmdlets::support::breakpoints::{Watch, chosen};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Remove-PSBreakpoint",
    make: || Box::new(RemovePsBreakpoint),
    examples: &[Example {
        title: "Take all breakpoints away.",
        code: "$null = Set-PSBreakpoint -Command Get-Date -Action {}; Get-PSBreakpoint | Remove-PSBreakpoint; @(Get-PSBreakpoint).Count",
        output: Some("0"),
    }],
};

struct RemovePsBreakpoint;

impl Cmdlet for RemovePsBreakpoint {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for (own, object) in chosen(cx)? {
            if cx.should_process(&object.invariant_text(), "Remove-PSBreakpoint")? {
                let watch = Watch::of(cx.engine);
                watch.remove(cx.engine, own.id);
            }
        }
        Ok(())
    }
}
