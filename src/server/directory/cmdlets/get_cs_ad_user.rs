//! `Get-CsAdUser`.

use super::select;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::directory::account::AD_USER;
use crate::server::directory::objects::AccountObject;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-CsAdUser",
    make: || Box::new(GetCsAdUser),
    examples: &[Example {
        title: "Accounts that were never enabled for the server.",
        code: "(Get-CsAdUser -Filter {Enabled -eq $Null}).DisplayName",
        output: Some("Marta Costa\nWen Li"),
    }],
};

struct GetCsAdUser;

impl Cmdlet for GetCsAdUser {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        select::write_selected(cx, AD_USER, |_| true, AccountObject::ad_user)
    }
}
