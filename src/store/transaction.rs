//! A transaction: reads that see its own writes, collected into one commit.

use std::collections::BTreeMap;

use serde_json::Value;

use super::backend::{Backend, Batch, Revision};
use super::document::{self, Document, key, noun_prefix};
use super::error::{Result, StoreError};
use super::journal::{self, Change, DocumentChange, JournalEntry};
use super::manifest::{MANIFEST, Manifest};

/// What [`Store::transact`](super::Store::transact) hands to its body. Nothing is written before the body returns.
#[derive(Debug)]
pub struct Transaction<'a> {
    backend: &'a dyn Backend,
    place: &'a str,
    base: Revision,
    pending: BTreeMap<String, Pending>,
}

/// A document that the transaction touched.
#[derive(Debug)]
struct Pending {
    /// As stored: bytes and what they decode to.
    before: Option<(Vec<u8>, Document)>,
    after: Option<Document>,
}

impl<'a> Transaction<'a> {
    pub(super) fn begin(backend: &'a dyn Backend, place: &'a str) -> Result<Self> {
        Ok(Self { backend, place, base: backend.revision()?, pending: BTreeMap::new() })
    }

    /// The document, with this transaction's changes.
    pub fn get(&self, noun: &str, identity: &str) -> Result<Option<Document>> {
        let key = key(noun, identity);
        match self.pending.get(&key) {
            Some(pending) => Ok(pending.after.clone()),
            None => Ok(read(self.backend, self.place, &key)?.map(|(_, document)| document)),
        }
    }

    /// All documents of a noun by folded identity, with this transaction's changes.
    pub fn list(&self, noun: &str) -> Result<Vec<Document>> {
        self.under(&noun_prefix(noun))
    }

    /// All documents, with this transaction's changes.
    pub fn all(&self) -> Result<Vec<Document>> {
        self.under(document::DOCUMENTS)
    }

    pub(super) fn under(&self, prefix: &str) -> Result<Vec<Document>> {
        let mut found: BTreeMap<String, Document> = BTreeMap::new();
        for (key, bytes) in self.backend.scan(prefix)? {
            let document = decode(self.place, &key, &bytes)?;
            found.insert(key, document);
        }
        for (key, pending) in self.pending.range(prefix.to_owned()..).take_while(|(k, _)| k.starts_with(prefix)) {
            match &pending.after {
                Some(document) => found.insert(key.clone(), document.clone()),
                None => found.remove(key),
            };
        }
        Ok(found.into_values().collect())
    }

    /// Creates or replaces a document. An existing document keeps the case of its name; one that already has this
    /// value is left alone.
    pub fn put(&mut self, noun: &str, identity: &str, value: Value) -> Result<()> {
        document::check(noun, identity, &value)?;
        let revision = self.base + 1;
        let pending = self.touch(key(noun, identity))?;
        let document = match pending.after.take().or_else(|| pending.before.as_ref().map(|(_, d)| d.clone())) {
            Some(same) if same.value == value && pending.before.as_ref().is_some_and(|(_, d)| *d == same) => same,
            Some(old) => Document { revision, value, ..old },
            None => {
                Document { noun: noun.to_owned(), identity: identity.to_owned(), created: revision, revision, value }
            }
        };
        pending.after = Some(document);
        Ok(())
    }

    /// Deletes a document; says whether there was one.
    pub fn delete(&mut self, noun: &str, identity: &str) -> Result<bool> {
        Ok(self.touch(key(noun, identity))?.after.take().is_some())
    }

    fn touch(&mut self, key: String) -> Result<&mut Pending> {
        use std::collections::btree_map::Entry;
        match self.pending.entry(key) {
            Entry::Occupied(entry) => Ok(entry.into_mut()),
            Entry::Vacant(entry) => {
                let before = read(self.backend, self.place, entry.key())?;
                let after = before.as_ref().map(|(_, d)| d.clone());
                Ok(entry.insert(Pending { before, after }))
            }
        }
    }

    /// Commits documents, journal entry and manifest as one batch. Without changes, commits nothing.
    pub(super) fn commit(self, change: &Change) -> Result<Option<u64>> {
        let stored = self.backend.get(MANIFEST)?;
        let mut manifest = Manifest::decode(self.place, stored.as_deref())?;
        let mut batch = Batch::new();
        let mut changes = Vec::new();
        for (key, Pending { before, after }) in self.pending {
            let old = before.as_ref().map(|(_, d)| &d.value);
            if old == after.as_ref().map(|d| &d.value) {
                continue;
            }
            if let Some((bytes, _)) = &before {
                manifest.documents.remove(&key, bytes);
            }
            let bytes = after.as_ref().map(Document::encode).transpose()?;
            if let Some(bytes) = &bytes {
                manifest.documents.add(&key, bytes);
            }
            batch.insert(key, bytes);
            let (before, after) = (before.map(|(_, d)| d), after);
            if let Some(Document { noun, identity, .. }) = before.as_ref().or(after.as_ref()).cloned() {
                let (before, after) = (before.map(|d| d.value), after.map(|d| d.value));
                changes.push(DocumentChange { noun, identity, before, after });
            }
        }
        if batch.is_empty() {
            return Ok(None);
        }
        let sequence = manifest.journal.count + 1;
        let Change { who, when, command } = change.clone();
        let bytes = JournalEntry { sequence, when, who, command, changes }.encode()?;
        let key = journal::key(sequence);
        manifest.journal.add(&key, &bytes);
        batch.insert(key, Some(bytes));
        batch.insert(MANIFEST.to_owned(), Some(manifest.encode()?));
        self.backend.commit(&batch, Some(self.base)).map(Some)
    }
}

/// A document by key, with its bytes.
pub(super) fn read(backend: &dyn Backend, place: &str, key: &str) -> Result<Option<(Vec<u8>, Document)>> {
    match backend.get(key)? {
        Some(bytes) => {
            let document = decode(place, key, &bytes)?;
            Ok(Some((bytes, document)))
        }
        None => Ok(None),
    }
}

pub(super) fn decode(place: &str, key: &str, bytes: &[u8]) -> Result<Document> {
    Document::decode(bytes).map_err(|e| StoreError::Damaged {
        place: place.to_owned(),
        detail: format!("the document under '{key}' cannot be read ({e})"),
    })
}
