//! What the senders' clients do with their spools when the clock has gone on.
//!
//! A message is one document, and each of its states is one commit: whenever the process ends, the message is there
//! once, in the state before or after.

use jiff::Timestamp;

use super::message::{self, Message, State, Step};
use super::reason::Reason;
use super::verdict::{ClientGiven, Party, Verdict, decide};
use super::world::World;
use crate::engine::{Cx, Result};
use crate::server::deployment::with_store;

/// What every message that is due or stuck at a time becomes: those that change, the first sent first.
pub(super) fn plan(cx: &mut Cx<'_>, now: Timestamp) -> Result<Vec<Message>> {
    let mut messages = with_store(cx, message::all)?;
    messages.retain(|m| match m.state {
        State::Spooled => m.due() <= now,
        State::Stuck => true,
        State::Delivered | State::Draft => false,
    });
    if messages.is_empty() {
        return Ok(messages);
    }
    let mut world = World::read(cx)?;
    let mut changed = Vec::new();
    for message in messages {
        let verdict = judge(cx, &message, &mut world)?;
        changed.extend(processed(&message, verdict, now));
    }
    Ok(changed)
}

/// The message after its client tried to process it; `None` where nothing is new.
fn processed(message: &Message, verdict: Verdict, now: Timestamp) -> Option<Message> {
    let mut next = message.clone();
    let first = message.state == State::Spooled;
    let at = if first { message.due() } else { now };
    if first {
        next.note(at, Step::TimerElapsed, "");
        next.note(at, Step::PickedUp, "");
    }
    next.processed = Some(at);
    if verdict.reasons.is_empty() {
        let back = message.reasons.contains(&Reason::EwsUnavailable);
        next.note(at, if back { Step::EwsBack } else { Step::EwsConnected }, "");
        next.note(at, Step::ItemCreated, "");
        if !first {
            next.note(at, Step::Drained, "");
        }
        next.note(at, Step::Delivered, "");
        next.state = State::Delivered;
        next.reasons = Vec::new();
        next.class = Some(verdict.arrival.message_class().to_owned());
        next.folders = verdict.arrival.folders().iter().map(|f| (*f).to_owned()).collect();
        next.shown_in_recent_list = verdict.arrival.shown_in_recent_list();
        return Some(next);
    }
    if !first && message.reasons == verdict.reasons {
        return None;
    }
    let drafts = verdict.reasons.iter().all(|r| matches!(r, Reason::DraftsFillKnownIssue(_)));
    let connected = !verdict.reasons.contains(&Reason::EwsUnavailable);
    next.note(at, if connected { Step::EwsConnected } else { Step::EwsFailed }, "");
    next.reasons = verdict.reasons;
    if drafts {
        next.note(at, Step::LeftInDrafts, "");
        next.state = State::Draft;
    } else {
        let reasons: Vec<&str> = next.reasons.iter().map(Reason::id).collect();
        next.note(at, Step::LeftInSpool, &reasons.join(", "));
        next.state = State::Stuck;
    }
    Some(next)
}

fn judge(cx: &mut Cx<'_>, message: &Message, world: &mut World) -> Result<Verdict> {
    let (sender, recipient) = (world.user(cx, &message.sender)?, world.user(cx, &message.recipient)?);
    let sender = sender.as_deref().map_or(Party::Other(&message.sender), Party::Own);
    let recipient = recipient.as_deref().map_or(Party::Other(&message.recipient), Party::Own);
    Ok(decide(world, sender, Some(recipient), &ClientGiven::of(&message.sent_with)))
}
