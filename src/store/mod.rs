//! Documents in a key-value backend: revisions, journal, export and import.
//!
//! A [`Store`] keeps JSON objects under `noun/identity`. Every change is one transaction: documents, journal entry and
//! manifest in one commit, durable when [`Store::transact`] returns. Nothing here reads the clock or the environment.

mod backend;
mod document;
mod embedded;
mod error;
mod exchange;
mod faulty;
mod journal;
mod location;
mod manifest;
mod memory;
mod transaction;
mod verify;

use std::sync::{Arc, Mutex, PoisonError};

pub use backend::{Backend, Batch, Entries, Event, Revision, Watch};
pub use document::Document;
pub use embedded::Embedded;
pub use error::{Holder, Result, StoreError};
pub use exchange::ImportSummary;
pub use faulty::{Fault, Faulty};
pub use journal::{Change, DocumentChange, JournalEntry, JournalFilter};
pub use location::{Opener, StoreLocation};
pub use manifest::{FORMAT, Problem};
pub use memory::Memory;
pub use transaction::Transaction;
pub use verify::Report;

use document::noun_prefix;
use manifest::{MANIFEST, Manifest};

/// The configuration of one deployment. Many sessions may share one store; transactions take turns.
#[derive(Debug)]
pub struct Store {
    backend: Arc<dyn Backend>,
    place: String,
    turn: Mutex<()>,
}

impl Store {
    /// Opens the store at a location, creating it where there is none.
    pub fn open(location: &StoreLocation, opener: &Opener) -> Result<Self> {
        let backend: Arc<dyn Backend> = match location {
            StoreLocation::Embedded(path) => Arc::new(Embedded::open(path, opener)?),
            StoreLocation::Memory => Arc::new(Memory::new()),
        };
        Ok(Self::over(backend, location.to_string()))
    }

    /// A store on a backend; `place` is its name in messages.
    pub fn over(backend: Arc<dyn Backend>, place: impl Into<String>) -> Self {
        Self { backend, place: place.into(), turn: Mutex::new(()) }
    }

    /// An empty store in memory.
    pub fn memory() -> Self {
        Self::over(Arc::new(Memory::new()), StoreLocation::Memory.to_string())
    }

    /// The store's name in messages: its path, or `memory:`.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The number of commits so far.
    pub fn revision(&self) -> Result<Revision> {
        self.backend.revision()
    }

    /// The document under a name, ignoring case.
    pub fn get(&self, noun: &str, identity: &str) -> Result<Option<Document>> {
        let found = transaction::read(&*self.backend, &self.place, &document::key(noun, identity))?;
        Ok(found.map(|(_, document)| document))
    }

    /// All documents of a noun, ordered by identity without case; [`Document::created`] orders by age.
    pub fn list(&self, noun: &str) -> Result<Vec<Document>> {
        self.under(&noun_prefix(noun))
    }

    pub(in crate::store) fn under(&self, prefix: &str) -> Result<Vec<Document>> {
        let entries = self.backend.scan(prefix)?;
        entries.iter().map(|(key, bytes)| transaction::decode(&self.place, key, bytes)).collect()
    }

    /// Runs `body` and commits what it put and deleted, all or nothing, as one journal entry. An error from `body`
    /// leaves the store as it was, and so does a body that changes nothing. `body` must use the transaction, not this
    /// store, or it waits for itself.
    pub fn transact<T, E: From<StoreError>>(
        &self,
        change: &Change,
        body: impl FnOnce(&mut Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut transaction = Transaction::begin(&*self.backend, &self.place)?;
        let result = body(&mut transaction)?;
        transaction.commit(change)?;
        Ok(result)
    }

    /// The journal's entries that pass the filter, oldest first.
    pub fn journal(&self, filter: &JournalFilter) -> Result<Vec<JournalEntry>> {
        let manifest = Manifest::decode(&self.place, self.backend.get(MANIFEST)?.as_deref())?;
        let (from, to) = (filter.from.unwrap_or(1).max(1), filter.to.unwrap_or(u64::MAX).min(manifest.journal.count));
        let mut found = Vec::new();
        for sequence in (from..=to).rev() {
            if filter.last.is_some_and(|last| found.len() >= last) {
                break;
            }
            let entry = self.journal_entry(sequence)?;
            if filter.admits(&entry) {
                found.push(entry);
            }
        }
        found.reverse();
        Ok(found)
    }

    fn journal_entry(&self, sequence: u64) -> Result<JournalEntry> {
        let damaged = |detail: String| StoreError::Damaged { place: self.place.clone(), detail };
        let bytes = self
            .backend
            .get(&journal::key(sequence))?
            .ok_or_else(|| damaged(format!("the journal entry {sequence} is missing")))?;
        JournalEntry::decode(&bytes).map_err(|e| damaged(format!("the journal entry {sequence} cannot be read ({e})")))
    }

    /// From now on, the changes to documents of a noun, or to all documents. Keys are folded to upper case.
    pub fn watch(&self, noun: Option<&str>) -> Result<Watch> {
        self.backend.watch(&noun.map_or_else(|| document::DOCUMENTS.to_owned(), noun_prefix))
    }
}
