//! `Enable-PSBreakpoint`.

use super::switch_breakpoint::SwitchBreakpoint;
use crate::engine::{CmdletDef, Example};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Enable-PSBreakpoint",
    make: || Box::new(SwitchBreakpoint { on: true, action: "Enable-PSBreakpoint" }),
    examples: &[Example {
        title: "Let a breakpoint work again.",
        code: "$b = Set-PSBreakpoint -Command Get-Date -Action {}; (Get-PSBreakpoint | Enable-PSBreakpoint -PassThru).Enabled; Remove-PSBreakpoint $b",
        output: Some("True"),
    }],
};
