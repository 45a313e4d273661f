//! `Send-SfbOfflineMessage`.

use super::arguments;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::clock;
use crate::server::deployment::{Deployment, with_store};
use crate::server::offline_im::message::{self, Message, State, Step};
use crate::server::offline_im::objects;
use crate::server::offline_im::reason::Reason;
use crate::server::offline_im::texts::Between;
use crate::server::offline_im::verdict::decide;
use crate::server::offline_im::world::World;
use crate::value::Value;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Send-SfbOfflineMessage",
    make: || Box::new(SendSfbOfflineMessage),
    examples: &[Example {
        title: "A message is sent, and delivered two minutes later.",
        code: "(Send-SfbOfflineMessage -Sender sip:pilar@contoso.com -Recipient sip:kenmyer@contoso.com -Text 'Call me').State\n\
               Step-SfbClock -Minutes 2 | Out-Null\n(Get-SfbOfflineMessage).State",
        output: Some("Spooled\nDelivered"),
    }],
};

struct SendSfbOfflineMessage;

impl Cmdlet for SendSfbOfflineMessage {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let given = arguments::client_given(cx)?;
        let mut world = World::read(cx)?;
        let argument = |cx: &Cx<'_>, name: &str| cx.arg(name).cloned().unwrap_or(Value::Null);
        let (sender, recipient) = (argument(cx, "Sender"), argument(cx, "Recipient"));
        let Some(sender) = arguments::sender(cx, &mut world, &sender)? else { return Ok(()) };
        let Some(recipient) = arguments::named(cx, &mut world, &recipient)? else { return Ok(()) };
        let verdict = decide(&world, sender.party(), Some(recipient.party()), &given);
        let refused: Vec<Reason> = verdict.reasons.into_iter().filter(|r| !r.shows_in_processing()).collect();
        if !refused.is_empty() {
            let (from, to) = (sender.party(), recipient.party());
            let between = Between { sender: from.address(), recipient: to.address() };
            let record = arguments::not_allowed(cx, between, &refused);
            return cx.write_error(record);
        }
        let name = cx.state.name.clone();
        if !cx.should_process(&recipient.shown(), &name)? {
            return Ok(());
        }
        arguments::process(cx)?;
        let host = cx.host();
        let change = Deployment::change(cx.engine);
        let text = cx.str("Text").map(|t| t.to_string()).unwrap_or_default();
        let sent = with_store(cx, |store| {
            store.transact(&change, |tx| {
                let now = clock::read_in(tx, &host)?.now;
                let number = message::all_in(tx)?.last().map_or(1, |last| last.number + 1);
                let mut message = Message {
                    number,
                    sender: sender.party().address().to_owned(),
                    recipient: recipient.party().address().to_owned(),
                    text,
                    state: State::Spooled,
                    reasons: Vec::new(),
                    sent: now,
                    processed: None,
                    class: None,
                    folders: Vec::new(),
                    shown_in_recent_list: false,
                    sent_with: given.sent_with(),
                    trace: Vec::new(),
                };
                message.note(now, Step::Composed, "");
                message.note(now, Step::Spooled, "");
                message.note(now, Step::TimerStarted, "");
                message.put(tx)?;
                Ok::<_, crate::store::StoreError>(message)
            })
        })?;
        let object = objects::message(cx, &sent);
        cx.write(object)
    }
}
