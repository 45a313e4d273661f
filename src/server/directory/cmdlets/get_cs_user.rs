//! `Get-CsUser`.

use super::select;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::directory::account::{Account, USER};
use crate::server::directory::objects::AccountObject;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-CsUser",
    make: || Box::new(GetCsUser),
    examples: &[
        Example {
            title: "One user, by SIP address.",
            code: "Get-CsUser sip:pilar@contoso.com | Select-Object DisplayName, RegistrarPool",
            output: Some(
                "DisplayName    RegistrarPool\n-----------    -------------\nPilar Ackerman pool01.contoso.com",
            ),
        },
        Example {
            title: "Users with a phone number.",
            code: "(Get-CsUser -Filter {LineURI -ne $Null}).DisplayName",
            output: Some("Jonathan Haas\nKen Myer"),
        },
    ],
};

struct GetCsUser;

impl Cmdlet for GetCsUser {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let unassigned = cx.switch("UnAssignedUser");
        // The emulated deployment has no users homed on Office Communications Server 2007.
        let older = cx.switch("OnOfficeCommunicationServer");
        let homed = cx.switch("OnLyncServer") || cx.switch("OnModernServer");
        let passes = move |a: &Account| {
            a.is_user()
                && !older
                && (!unassigned || a.registrar_pool.is_none() && a.hosting_provider.is_none())
                && (!homed || a.registrar_pool.is_some())
        };
        select::write_selected(cx, USER, passes, AccountObject::user)
    }
}
