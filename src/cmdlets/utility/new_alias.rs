//! `New-Alias`.

use crate::cmdlets::support::alias::define;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "New-Alias",
    make: || Box::new(NewAlias),
    examples: &[Example {
        title: "A short name for a command.",
        code: "New-Alias measure2 Measure-Object; (1..4 | measure2).Count",
        output: Some("4"),
    }],
};

struct NewAlias;

impl Cmdlet for NewAlias {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        define(cx, true)
    }
}
