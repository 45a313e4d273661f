//! Messages for somebody who is offline, as the store has them.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::reason::Reason;
use super::texts::Between;
use crate::store::{self, Store, StoreError, Transaction};

/// The noun under which they are stored.
pub(super) const NOUN: &str = "SfbOfflineMessage";

/// How long a client waits after sending before it picks a message up.
pub(super) const TIMER: SignedDuration = SignedDuration::from_mins(2);

/// Where a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum State {
    /// In the sender's spool, waiting for the timer.
    Spooled,
    /// In the recipient's mailbox.
    Delivered,
    /// In the sender's spool: it could not be processed, and is tried again.
    Stuck,
    /// In the sender's Drafts, where the known fault leaves it.
    Draft,
}

impl State {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Spooled => "Spooled",
            Self::Delivered => "Delivered",
            Self::Stuck => "Stuck",
            Self::Draft => "Draft",
        }
    }
}

/// What happened to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Step {
    Composed,
    Spooled,
    TimerStarted,
    TimerElapsed,
    PickedUp,
    EwsConnected,
    EwsFailed,
    EwsBack,
    ItemCreated,
    LeftInSpool,
    LeftInDrafts,
    Drained,
    Delivered,
}

impl Step {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Composed => "Composed",
            Self::Spooled => "Spooled",
            Self::TimerStarted => "TimerStarted",
            Self::TimerElapsed => "TimerElapsed",
            Self::PickedUp => "PickedUp",
            Self::EwsConnected => "EwsConnected",
            Self::EwsFailed => "EwsFailed",
            Self::EwsBack => "EwsBack",
            Self::ItemCreated => "ItemCreated",
            Self::LeftInSpool => "LeftInSpool",
            Self::LeftInDrafts => "LeftInDrafts",
            Self::Drained => "Drained",
            Self::Delivered => "Delivered",
        }
    }

    /// Whether it is a failure.
    pub(super) const fn is_failure(self) -> bool {
        matches!(self, Self::EwsFailed | Self::LeftInSpool | Self::LeftInDrafts)
    }
}

/// A step with its time and the texts that its description names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub(super) struct TraceEntry {
    pub(super) time: Timestamp,
    pub(super) step: Step,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) subject: String,
}

/// The parameters of the client with which a message was sent, where they were given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub(super) struct SentWith {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) build: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) channel_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) mailbox: Option<crate::server::directory::Mailbox>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ews_available: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) federated: Option<bool>,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub(super) struct Message {
    /// 1 for the deployment's first one; in the document it is the identity.
    #[serde(skip)]
    pub(super) number: u64,
    /// The addresses, without `sip:`.
    pub(super) sender: String,
    pub(super) recipient: String,
    pub(super) text: String,
    pub(super) state: State,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) reasons: Vec<Reason>,
    pub(super) sent: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) processed: Option<Timestamp>,
    /// How it arrived, once it did.
    #[serde(rename = "MessageClass", default, skip_serializing_if = "Option::is_none")]
    pub(super) class: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) folders: Vec<String>,
    #[serde(default)]
    pub(super) shown_in_recent_list: bool,
    #[serde(default)]
    pub(super) sent_with: SentWith,
    pub(super) trace: Vec<TraceEntry>,
}

impl Message {
    /// Between whom it goes.
    pub(super) fn between(&self) -> Between<'_> {
        Between { sender: &self.sender, recipient: &self.recipient }
    }

    /// When the client picks it up.
    pub(super) fn due(&self) -> Timestamp {
        self.sent.saturating_add(TIMER).unwrap_or(self.sent)
    }

    /// The folder in which the sender's client keeps what it could not process.
    pub(super) fn spool_path(&self) -> String {
        format!("%localappdata%\\microsoft\\office\\16.0\\lync\\{}\\History Spooler", self.sender)
    }

    /// Notes a step.
    pub(super) fn note(&mut self, time: Timestamp, step: Step, subject: &str) {
        self.trace.push(TraceEntry { time, step, subject: subject.to_owned() });
    }

    /// Stores it.
    pub(super) fn put(&self, transaction: &mut Transaction<'_>) -> store::Result<()> {
        let identity = identity(self.number);
        let value = serde_json::to_value(self)
            .map_err(|e| StoreError::Invalid { place: format!("{NOUN}/{identity}"), detail: e.to_string() })?;
        transaction.put(NOUN, &identity, value)
    }
}

fn identity(number: u64) -> String {
    format!("{number:010}")
}

/// All messages, the first sent first.
pub(super) fn all(store: &Store) -> store::Result<Vec<Message>> {
    store.list(NOUN)?.into_iter().map(|d| decode(&d.identity, &d.value, store.place())).collect()
}

/// All messages within a transaction.
pub(super) fn all_in(transaction: &Transaction<'_>) -> store::Result<Vec<Message>> {
    transaction.list(NOUN)?.into_iter().map(|d| decode(&d.identity, &d.value, "the store")).collect()
}

fn decode(identity: &str, value: &serde_json::Value, place: &str) -> store::Result<Message> {
    let damaged = |detail: String| StoreError::Damaged {
        place: place.to_owned(),
        detail: format!("the document {NOUN}/{identity} cannot be read ({detail})"),
    };
    let number = identity.parse().map_err(|_| damaged("its identity is no number".to_owned()))?;
    let message = Message::deserialize(value).map_err(|e| damaged(e.to_string()))?;
    Ok(Message { number, ..message })
}
