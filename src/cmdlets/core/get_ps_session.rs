//! `Get-PSSession`: the shell has no remoting, so there are none.

use crate::engine::{Cmdlet, CmdletDef, Example};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-PSSession",
    make: || Box::new(GetPsSession),
    examples: &[Example {
        title: "There are no remote sessions.",
        code: "@(Get-PSSession).Count",
        output: Some("0"),
    }],
};

struct GetPsSession;

impl Cmdlet for GetPsSession {}
