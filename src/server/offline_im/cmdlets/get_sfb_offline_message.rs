//! `Get-SfbOfflineMessage`.

use super::arguments;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::deployment::with_store;
use crate::server::directory::identity_text;
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
        let sender = address_pattern(cx, "Sender")?;
        let recipient = address_pattern(cx, "Recipient")?;
        let id = cx.int("Id").and_then(|id| u64::try_from(id).ok());
        let state = cx.str("State");
        let messages = with_store(cx, message::all)?;
        let wanted = |m: &&Message| {
            id.is_none_or(|id| m.number == id)
                && sender.as_ref().is_none_or(|p| p.is_match(&m.sender))
                && recipient.as_ref().is_none_or(|p| p.is_match(&m.recipient))
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

/// The addresses that a parameter selects, without `sip:`; it may have wildcards or be a user's object.
pub(super) fn address_pattern(cx: &mut Cx<'_>, name: &str) -> Result<Option<WildcardPattern>> {
    let Some(value) = cx.arg(name).cloned().filter(|v| !v.is_null()) else { return Ok(None) };
    let object = value.downcast::<crate::server::directory::AccountObject>();
    let own = object.and_then(|o| o.account().sip().map(str::to_owned));
    let text = own.unwrap_or_else(|| identity_text(&value));
    let text = text.trim();
    let address = match text.split_once(':') {
        Some((scheme, address)) if scheme.eq_ignore_ascii_case("sip") => address,
        _ => text,
    };
    match WildcardPattern::new(address) {
        Ok(pattern) => Ok(Some(pattern)),
        Err(_) => Err(arguments::refuse(cx, name, text, "lab-form-address")),
    }
}
