//! `Disable-PSBreakpoint`.

use super::switch_breakpoint::SwitchBreakpoint;
use crate::engine::{CmdletDef, Example};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Disable-PSBreakpoint",
    make: || Box::new(SwitchBreakpoint { on: false, action: "Disable-PSBreakpoint" }),
    examples: &[Example {
        title: "Let a breakpoint rest.",
        code: "$b = Set-PSBreakpoint -Command Get-Date -Action {}; (Get-PSBreakpoint | Disable-PSBreakpoint -PassThru).Enabled; Remove-PSBreakpoint $b",
        output: Some("False"),
    }],
};
