//! What `Enable-` and `Disable-PSBreakpoint` share.

use crate::cmdlets::support::breakpoints::chosen;
use crate::engine::{Cmdlet, Cx, Result};

/// One of the two.
pub(super) struct SwitchBreakpoint {
    pub(super) on: bool,
    pub(super) action: &'static str,
}

impl Cmdlet for SwitchBreakpoint {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for (own, object) in chosen(cx)? {
            if !cx.should_process(&object.invariant_text(), self.action)? {
                continue;
            }
            own.enabled.set(self.on);
            if cx.switch("PassThru") {
                cx.write(object)?;
            }
        }
        Ok(())
    }
}
