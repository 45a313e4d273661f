//! `Get-SfbClientLog`.

use super::arguments;
use super::get_sfb_offline_message::addresses;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::deployment::with_store;
use crate::server::offline_im::{message, objects};

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-SfbClientLog",
    make: || Box::new(GetSfbClientLog),
    examples: &[Example {
        title: "The log of a client that sent one message.",
        code: "$Null = Send-SfbOfflineMessage sip:pilar@contoso.com sip:kenmyer@contoso.com 'Call me'\n\
               (Get-SfbClientLog sip:pilar@contoso.com).Event",
        output: Some("Composed\nSpooled\nTimerStarted"),
    }],
};

struct GetSfbClientLog;

impl Cmdlet for GetSfbClientLog {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        arguments::process(cx)?;
        let client = addresses(cx, "Identity")?;
        let mut messages = with_store(cx, message::all)?;
        messages.retain(|m| client.contain(&m.sender));
        let mut lines: Vec<_> = messages.iter().flat_map(|m| m.trace.iter().map(move |entry| (m, entry))).collect();
        lines.sort_by_key(|(_, entry)| entry.time);
        let host = cx.host();
        for (message, entry) in lines {
            let line = objects::log_line(cx, &host, message, entry);
            cx.write(line)?;
        }
        Ok(())
    }
}
