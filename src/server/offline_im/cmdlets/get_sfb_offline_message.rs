//! `Get-SfbOfflineMessage`.

use super::arguments;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::deployment::with_store;
use crate::server::directory::{identity_text, not_found, with_accounts};
use crate::server::given;
use crate::server::offline_im::message::{self, Message};
use crate::server::offline_im::objects;
use crate::text::WildcardPattern;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-SfbOfflineMessage",
    make: || Box::new(GetSfbOfflineMessage),
    examples: &[
        Example {
            title: "The messages that could not be processed.",
            code: "Get-SfbOfflineMessage -State Stuck",
            output: Some(""),
        },
        Example {
            title: "What happened to a message, step by step.",
            code: "$Null = Send-SfbOfflineMessage sip:pilar@contoso.com sip:kenmyer@contoso.com 'Call me'\n\
                   (Get-SfbOfflineMessage -Trace).Step",
            output: Some("Composed\nSpooled\nTimerStarted"),
        },
    ],
};

struct GetSfbOfflineMessage;

impl Cmdlet for GetSfbOfflineMessage {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        arguments::process(cx)?;
        let sender = addresses(cx, "Sender")?;
        let recipient = addresses(cx, "Recipient")?;
        let id = cx.int("Id").and_then(|id| u64::try_from(id).ok());
        let state = cx.str("State");
        let messages = with_store(cx, message::all)?;
        if let Some(id) = id
            && !messages.iter().any(|m| m.number == id)
        {
            return arguments::no_message(cx, id);
        }
        let wanted = |m: &&Message| {
            id.is_none_or(|id| m.number == id)
                && sender.contain(&m.sender)
                && recipient.contain(&m.recipient)
                && state.as_ref().is_none_or(|s| m.state.name().eq_ignore_ascii_case(s))
        };
        for message in messages.iter().filter(wanted) {
            if cx.switch("Trace") {
                for entry in &message.trace {
                    let step = objects::trace_entry(cx, message, entry);
                    cx.write(step)?;
                }
            } else {
                let object = objects::message(cx, message);
                cx.write(object)?;
            }
        }
        Ok(())
    }
}

/// Which addresses a parameter selects.
pub(super) enum Addresses {
    /// All: it was not given.
    All,
    /// None: it names nobody, and an error tells so.
    None,
    /// Those that fit, without `sip:`.
    Like(WildcardPattern),
}

impl Addresses {
    pub(super) fn contain(&self, address: &str) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::Like(pattern) => pattern.is_match(address),
        }
    }
}

/// The addresses that a parameter selects: an address, which may have wildcards, a user's object, or any other identity
/// of a user.
pub(super) fn addresses(cx: &mut Cx<'_>, name: &str) -> Result<Addresses> {
    let Some(value) = cx.arg(name).cloned().filter(|v| !v.is_null()) else { return Ok(Addresses::All) };
    let text = identity_text(&value);
    let text = text.trim();
    let address = match text.split_once(':') {
        Some((scheme, address)) if scheme.eq_ignore_ascii_case("sip") => address,
        _ => text,
    };
    let own = if text.contains(['@', '*', '?']) {
        None
    } else {
        let found = with_accounts(cx, |accounts| accounts.find(text))?;
        let Some(account) = found.into_iter().find(|a| a.sip().is_some()) else {
            cx.write_error(not_found(text))?;
            return Ok(Addresses::None);
        };
        account.sip().map(str::to_owned)
    };
    match WildcardPattern::new(own.as_deref().unwrap_or(address)) {
        Ok(pattern) => Ok(Addresses::Like(pattern)),
        Err(_) => Err(given::refuse(cx, name, text, "lab-form-address")),
    }
}
