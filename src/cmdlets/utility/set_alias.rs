//! `Set-Alias`.

use crate::cmdlets::support::alias::define;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Set-Alias",
    make: || Box::new(SetAlias),
    examples: &[Example {
        title: "A short name, whatever it meant before.",
        code: "Set-Alias say Write-Output; say hello",
        output: Some("hello"),
    }],
};

struct SetAlias;

impl Cmdlet for SetAlias {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        define(cx, false)
    }
}
