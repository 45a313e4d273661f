//! `Set-SfbLabUser`.

use super::world;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::directory::{Account, Client, account_argument, update_account};
use crate::server::given;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Set-SfbLabUser",
    make: || Box::new(SetSfbLabUser),
    examples: &[Example {
        title: "A user with an old client and a mailbox on premises.",
        code: "Set-SfbLabUser sip:pilar@contoso.com -ClientBuild 16.0.6701.1000 -Mailbox OnPremises",
        output: Some(""),
    }],
};

struct SetSfbLabUser;

impl Cmdlet for SetSfbLabUser {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let given = world::given(cx)?;
        let Some(account) = account_argument(cx, |_| true)? else { return Ok(()) };
        let name = cx.state.name.clone();
        if !cx.should_process(account.display(), &name)? {
            return Ok(());
        }
        let mut client = account.client.clone().map_or_else(Client::default, |c| *c);
        given.build.apply(&mut client.build);
        given.channel_date.apply(&mut client.channel_date);
        given.ews_available.apply(&mut client.ews_available);
        given::flag(cx, "Federated").apply(&mut client.federated);
        let mut mailbox = account.mailbox;
        given.mailbox.apply(&mut mailbox);
        let changed = Account {
            mailbox,
            client: (client != Client::default()).then(|| Box::new(client)),
            ..Account::clone(&account)
        };
        update_account(cx, &changed)
    }
}
