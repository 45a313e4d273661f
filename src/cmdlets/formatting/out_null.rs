//! `Out-Null`.

use crate::engine::{Cmdlet, CmdletDef, Example};

/// `Out-Null`.
pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Out-Null",
    make: || Box::new(OutNull),
    examples: &[Example {
        title: "Run a command for its effect alone",
        code: "1..3 | Out-Null; 'done'",
        output: Some("done"),
    }],
};

struct OutNull;

impl Cmdlet for OutNull {}
