//! `Get-ExperimentalFeature`: the shell has none.

use crate::engine::{Cmdlet, CmdletDef, Example};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-ExperimentalFeature",
    make: || Box::new(GetExperimentalFeature),
    examples: &[Example {
        title: "There are no experimental features.",
        code: "@(Get-ExperimentalFeature).Count",
        output: Some("0"),
    }],
};

struct GetExperimentalFeature;

impl Cmdlet for GetExperimentalFeature {}
