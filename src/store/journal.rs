//! The journal: who changed what, when, with which command.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::error::{Result, StoreError};

/// The prefix of all journal keys.
pub(super) const JOURNAL: &str = "j/";

/// Who makes a change, when, and with which command line. Clock and user come from the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Account name.
    pub who: String,
    /// Time of the change.
    pub when: Timestamp,
    /// The command line that makes the change.
    pub command: String,
}

/// One transaction that changed something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JournalEntry {
    /// 1 for the store's first change, without gaps.
    pub sequence: u64,
    /// Time of the change.
    pub when: Timestamp,
    /// Account name.
    pub who: String,
    /// The command line.
    pub command: String,
    /// The documents it changed, in key order.
    pub changes: Vec<DocumentChange>,
}

/// One document before and after a transaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentChange {
    /// The document's noun.
    pub noun: String,
    /// The document's identity.
    pub identity: String,
    /// The value before; `None` for a new document.
    pub before: Option<Value>,
    /// The value after; `None` for a deleted document.
    pub after: Option<Value>,
}

impl JournalEntry {
    pub(super) fn encode(&self) -> Result<Vec<u8>> {
        serde_json::to_vec(self).map_err(|e| StoreError::Invalid { place: "journal".to_owned(), detail: e.to_string() })
    }

    pub(super) fn decode(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes)
    }
}

/// Which journal entries to read. The default is all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JournalFilter {
    /// First sequence number.
    pub from: Option<u64>,
    /// Last sequence number.
    pub to: Option<u64>,
    /// Not before this time.
    pub since: Option<Timestamp>,
    /// Not after this time.
    pub until: Option<Timestamp>,
    /// Account name, ignoring case.
    pub who: Option<String>,
    /// Only entries that change documents of this noun, ignoring case.
    pub noun: Option<String>,
    /// Only entries that change documents of this identity, ignoring case.
    pub identity: Option<String>,
    /// At most this many, the latest ones.
    pub last: Option<usize>,
}

impl JournalFilter {
    /// Whether the entry passes; `from`, `to` and `last` are the reader's business.
    pub(super) fn admits(&self, entry: &JournalEntry) -> bool {
        let same = |wanted: &Option<String>, found: &str| wanted.as_ref().is_none_or(|w| same_name(w, found));
        self.since.is_none_or(|t| entry.when >= t)
            && self.until.is_none_or(|t| entry.when <= t)
            && same(&self.who, &entry.who)
            && (self.noun.is_none() && self.identity.is_none()
                || entry.changes.iter().any(|c| same(&self.noun, &c.noun) && same(&self.identity, &c.identity)))
    }
}

fn same_name(a: &str, b: &str) -> bool {
    a.to_uppercase() == b.to_uppercase()
}

/// The key of an entry; keys order by sequence.
pub(super) fn key(sequence: u64) -> String {
    format!("{JOURNAL}{sequence:020}")
}
