//! `New-SfbLab`.

use super::world;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::deployment::{Deployment, with_store};
use crate::server::lab::state::{GENERATOR, Generated};
use crate::server::lab::topology;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "New-SfbLab",
    make: || Box::new(NewSfbLab),
    examples: &[Example {
        title: "A lab of three sites and two thousand users; the same seed makes the same lab again.",
        code: "New-SfbLab -Sites 3 -Pools 4 -Users 2000 -Domains 2 -Seed 7\n(Get-CsUser).Count\n(Get-CsPool).Count",
        output: None,
    }],
};

struct NewSfbLab;

impl Cmdlet for NewSfbLab {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let number =
            |cx: &Cx<'_>, name: &str, default: u32| cx.int(name).and_then(|n| u32::try_from(n).ok()).unwrap_or(default);
        let sites = number(cx, "Sites", 2);
        let lab = Generated {
            generator: GENERATOR,
            seed: cx.int("Seed").and_then(|n| u64::try_from(n).ok()).unwrap_or(1),
            users: number(cx, "Users", 100),
            sites,
            pools: number(cx, "Pools", sites),
            domains: number(cx, "Domains", 1),
        };
        let name = cx.state.name.clone();
        let target = cx.message("lab-target-deployment", &[]);
        if !cx.should_process(&target, &name)? {
            return Ok(());
        }
        let change = Deployment::change(cx.engine);
        with_store(cx, |store| store.transact(&change, |tx| topology::build(tx, &lab)))?;
        world::write_lab(cx)
    }
}
