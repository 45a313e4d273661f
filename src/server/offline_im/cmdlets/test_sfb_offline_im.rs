//! `Test-SfbOfflineIm`.

use super::arguments::{self, Named};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::offline_im::objects::{VerdictObject, capability};
use crate::server::offline_im::verdict::{ClientGiven, decide};
use crate::server::offline_im::world::World;
use crate::value::Value;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Test-SfbOfflineIm",
    make: || Box::new(TestSfbOfflineIm::default()),
    examples: &[
        Example {
            title: "The verdict for one sender and one recipient.",
            code: "$verdict = Test-SfbOfflineIm -Sender sip:pilar@contoso.com -Recipient sip:kenmyer@contoso.com\n\
                   $verdict.Allowed\n$verdict.MessageClass",
            output: Some("True\nIM.Note.MissedConversation"),
        },
        Example {
            title: "How many users cannot send offline messages.",
            code: "Set-CsImConfiguration -EnableOfflineIM $False\n\
                   (Get-CsUser | Test-SfbOfflineIm | Where-Object { -not $_.Allowed }).Count",
            output: Some("5"),
        },
    ],
};

/// What is read once for a pipeline.
struct Read {
    world: World,
    given: ClientGiven,
    recipient: Option<Named>,
    capability: Value,
}

#[derive(Default)]
struct TestSfbOfflineIm {
    read: Option<Read>,
}

impl Cmdlet for TestSfbOfflineIm {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut read = match self.read.take() {
            Some(read) => read,
            None => match Read::new(cx)? {
                Some(read) => read,
                None => return Ok(()),
            },
        };
        let sender = match cx.arg("Sender").cloned() {
            Some(value) => arguments::sender(cx, &mut read.world, &value)?,
            None => None,
        };
        if let Some(sender) = sender {
            let recipient = read.recipient.as_ref();
            let verdict = decide(&read.world, sender.party(), recipient.map(Named::party), &read.given);
            let shown = recipient.map(Named::shown);
            let object = VerdictObject::value(cx, sender.shown(), shown, verdict, read.capability.clone());
            cx.write(object)?;
        }
        self.read = Some(read);
        Ok(())
    }
}

impl Read {
    /// `None` where an error was written.
    fn new(cx: &mut Cx<'_>) -> Result<Option<Self>> {
        let given = arguments::client_given(cx)?;
        let mut world = World::read(cx)?;
        let recipient = match cx.arg("Recipient").cloned().filter(|v| !v.is_null()) {
            None => None,
            Some(value) => match arguments::named(cx, &mut world, &value)? {
                Some(named) => Some(named),
                None => return Ok(None),
            },
        };
        let capability = capability(cx, recipient.as_ref().map(Named::shown).as_deref().unwrap_or_default());
        Ok(Some(Self { world, given, recipient, capability }))
    }
}
