//! `Get-SfbLab`.

use super::world;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-SfbLab",
    make: || Box::new(GetSfbLab),
    examples: &[Example {
        title: "The deployment that a new store has.",
        code: "Get-SfbLab | Select-Object Name, Sites, Pools, Users, Domains",
        output: Some("Name    : Default\nSites   : 2\nPools   : 2\nUsers   : 5\nDomains : 1"),
    }],
};

struct GetSfbLab;

impl Cmdlet for GetSfbLab {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        world::write_lab(cx)
    }
}
