//! `Get-PSBreakpoint`: there is no debugger, so there are none.

use crate::engine::{Cmdlet, CmdletDef, Example};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-PSBreakpoint",
    make: || Box::new(GetPsBreakpoint),
    examples: &[Example {
        title: "There are no breakpoints.",
        code: "@(Get-PSBreakpoint).Count",
        output: Some("0"),
    }],
};

struct GetPsBreakpoint;

impl Cmdlet for GetPsBreakpoint {}
