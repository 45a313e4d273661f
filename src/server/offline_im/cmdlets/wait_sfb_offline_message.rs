//! `Wait-SfbOfflineMessage`.

use super::arguments;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::clock;
use crate::server::deployment::with_store;
use crate::server::offline_im::message::{self, Message, State};
use crate::server::offline_im::objects;
use crate::value::Value;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Wait-SfbOfflineMessage",
    make: || Box::new(WaitSfbOfflineMessage),
    examples: &[Example {
        title: "A message is sent and its delivery awaited.",
        code: "Send-SfbOfflineMessage sip:pilar@contoso.com sip:kenmyer@contoso.com 'Call me' | \
               Wait-SfbOfflineMessage | ForEach-Object State",
        output: Some("Delivered"),
    }],
};

struct WaitSfbOfflineMessage;

impl Cmdlet for WaitSfbOfflineMessage {
    /// Steps the clock to the time at which the last of the messages is picked up, and writes them.
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let id = cx.arg("Id").cloned().filter(|v: &Value| !v.is_null()).and(cx.int("Id"));
        let id = id.and_then(|id| u64::try_from(id).ok());
        let waited = |m: &Message| id.map_or(m.state == State::Spooled, |id| m.number == id);
        let host = cx.host();
        let (mut messages, reading) = with_store(cx, |store| Ok((message::all(store)?, clock::read(store, &host)?)))?;
        messages.retain(&waited);
        if let (Some(id), true) = (id, messages.is_empty()) {
            return arguments::no_message(cx, id);
        }
        let due = messages.iter().filter(|m| m.state == State::Spooled).map(Message::due).max();
        match due {
            Some(due) if due > reading.now => drop(arguments::process_at(cx, due, true)?),
            _ => drop(arguments::process(cx)?),
        }
        let numbers: Vec<u64> = messages.iter().map(|m| m.number).collect();
        let messages = with_store(cx, message::all)?;
        for message in messages.iter().filter(|m| numbers.contains(&m.number)) {
            let object = objects::message(cx, message);
            cx.write(object)?;
        }
        Ok(())
    }
}
