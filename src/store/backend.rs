//! What a store asks of the place that keeps its data: a revisioned key-value table over plain types.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::error::Result;

/// Counts commits; 0 is the empty store.
pub type Revision = u64;

/// Keys with their new bytes, or `None` to delete. One batch is applied whole or not at all.
pub type Batch = BTreeMap<String, Option<Vec<u8>>>;

/// Keys with their bytes, in the order of the keys.
pub type Entries = Vec<(String, Vec<u8>)>;

/// A key-value table. Every implementation passes the suite in `tests/store/contract.rs`.
///
/// Keys are text and order by their bytes. A commit that returns is durable as far as the implementation promises
/// durability at all; a commit that fails has changed nothing that a later open can see.
pub trait Backend: Send + Sync + fmt::Debug {
    /// The bytes under `key`.
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>>;

    /// All keys that begin with `prefix`, in order, with their bytes.
    fn scan(&self, prefix: &str) -> Result<Entries>;

    /// The revision of the last commit.
    fn revision(&self) -> Result<Revision>;

    /// Applies the batch and returns the new revision, one above the last. With `expected`, fails with
    /// [`StoreError::Conflict`](super::StoreError::Conflict) unless that is the present revision.
    fn commit(&self, batch: &Batch, expected: Option<Revision>) -> Result<Revision>;

    /// From now on, the commits that touch keys beginning with `prefix`.
    fn watch(&self, prefix: &str) -> Result<Watch>;
}

/// One commit as a watcher sees it: only the keys under the watched prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The commit's revision.
    pub revision: Revision,
    /// Keys with their new bytes, or `None` where deleted.
    pub changes: Batch,
}

/// The receiving end of [`Backend::watch`].
#[derive(Debug)]
pub struct Watch {
    events: Receiver<Event>,
}

impl Watch {
    /// The next event, waiting at most `timeout`; `None` when none came or the backend is gone.
    pub fn next(&self, timeout: Duration) -> Option<Event> {
        self.events.recv_timeout(timeout).ok()
    }
}

/// The sending end of the watches of one backend within this process.
#[derive(Debug, Default)]
pub(super) struct Watchers {
    list: Mutex<Vec<(String, Sender<Event>)>>,
}

impl Watchers {
    pub(super) fn add(&self, prefix: &str) -> Watch {
        let (sender, events) = mpsc::channel();
        self.list.lock().unwrap_or_else(PoisonError::into_inner).push((prefix.to_owned(), sender));
        Watch { events }
    }

    /// Tells every watcher whose prefix is touched; forgets those that no longer listen.
    pub(super) fn publish(&self, revision: Revision, batch: &Batch) {
        let mut list = self.list.lock().unwrap_or_else(PoisonError::into_inner);
        list.retain(|(prefix, sender)| {
            let changes: Batch = under(batch, prefix).map(|(k, v)| (k.clone(), v.clone())).collect();
            changes.is_empty() || sender.send(Event { revision, changes }).is_ok()
        });
    }
}

/// The entries of an ordered map whose keys begin with `prefix`.
pub(super) fn under<'a, V>(map: &'a BTreeMap<String, V>, prefix: &'a str) -> impl Iterator<Item = (&'a String, &'a V)> {
    map.range(prefix.to_owned()..).take_while(move |(key, _)| key.starts_with(prefix))
}
