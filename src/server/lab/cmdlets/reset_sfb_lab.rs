//! `Reset-SfbLab`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::deployment::{Deployment, with_store};
use crate::server::lab::state;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Reset-SfbLab",
    make: || Box::new(ResetSfbLab),
    examples: &[Example {
        title: "Back to the deployment that a new store has.",
        code: "$Null = New-SfbLab -Users 50\nReset-SfbLab\n(Get-CsUser).Count",
        output: Some("5"),
    }],
};

struct ResetSfbLab;

impl Cmdlet for ResetSfbLab {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let name = cx.state.name.clone();
        let target = cx.message("lab-target-deployment", &[]);
        if !cx.should_process(&target, &name)? {
            return Ok(());
        }
        let change = Deployment::change(cx.engine);
        with_store(cx, |store| store.transact(&change, state::reset))
    }
}
