//! `Set-SfbLab`.

use super::world;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::deployment::{Deployment, with_store};
use crate::server::lab::state::Lab;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Set-SfbLab",
    make: || Box::new(SetSfbLab),
    examples: &[Example {
        title: "Exchange Web Services go down, and come back.",
        code: "Set-SfbLab -EwsAvailable $False\n(Get-SfbLab).EwsAvailable\nSet-SfbLab -EwsAvailable $True",
        output: Some("False"),
    }],
};

struct SetSfbLab;

impl Cmdlet for SetSfbLab {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let given = world::given(cx)?;
        let name = cx.state.name.clone();
        let target = cx.message("lab-target-world", &[]);
        if !cx.should_process(&target, &name)? {
            return Ok(());
        }
        let change = Deployment::change(cx.engine);
        with_store(cx, |store| {
            let mut lab = Lab::read(store)?;
            let world = &mut lab.emulation;
            given.build.apply(&mut world.client_build);
            given.channel_date.apply(&mut world.client_channel_date);
            given.mailbox.apply(&mut world.mailbox);
            given.ews_available.apply(&mut world.ews_available);
            store.transact(&change, |tx| lab.put(tx))
        })
    }
}
