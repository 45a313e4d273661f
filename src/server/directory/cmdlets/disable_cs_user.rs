//! `Disable-CsUser`.

use super::select;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::directory::account::Account;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Disable-CsUser",
    make: || Box::new(DisableCsUser),
    examples: &[Example {
        title: "A user loses all that the server gave; the account stays in the directory.",
        code: "Disable-CsUser sip:pilar@contoso.com\n\
               @(Get-CsUser | Where-Object SamAccountName -eq 'pilar').Count\n\
               (Get-CsAdUser 'Pilar Ackerman').SamAccountName",
        output: Some("0\npilar"),
    }],
};

struct DisableCsUser;

impl Cmdlet for DisableCsUser {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(account) = select::account_argument(cx, Account::is_user)? else { return Ok(()) };
        // Named one by one: a new attribute must be told here whether it is the directory's or the server's.
        let stripped = Account {
            enabled: None,
            sip_address: None,
            registrar_pool: None,
            hosting_provider: None,
            line_uri: None,
            line_server_uri: None,
            private_line: None,
            on_prem_line_uri: None,
            enterprise_voice_enabled: false,
            remote_call_control_telephony_enabled: false,
            audio_video_disabled: false,
            hosted_voice_mail: None,
            exchange_archiving_policy: None,
            policies: std::collections::BTreeMap::new(),
            ..Account::clone(&account)
        };
        select::change(cx, &account, &stripped)
    }
}
