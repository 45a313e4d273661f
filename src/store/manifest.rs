//! The manifest: what the store should contain, kept in the same commit as the contents.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::document::{self, DOCUMENTS, Document};
use super::error::{Result, StoreError};
use super::journal::{self, JOURNAL, JournalEntry};

/// The key of the manifest.
pub(super) const MANIFEST: &str = "manifest";

/// The newest format this program reads, and the one it writes.
pub const FORMAT: u64 = 1;

/// Format version and totals of a store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Manifest {
    pub(super) format: u64,
    pub(super) documents: Tally,
    pub(super) journal: Tally,
}

/// Count and digest of a set of entries. The digest is the sum of the entries' hashes, so that a commit updates it
/// from the entries it touches.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tally {
    pub(super) count: u64,
    digest: String,
}

impl Default for Manifest {
    fn default() -> Self {
        Self { format: FORMAT, documents: Tally::default(), journal: Tally::default() }
    }
}

impl Manifest {
    /// Decodes the bytes under [`MANIFEST`]; `None` is the empty store.
    pub(super) fn decode(place: &str, bytes: Option<&[u8]>) -> Result<Self> {
        #[derive(Deserialize)]
        struct Format {
            format: u64,
        }
        let Some(bytes) = bytes else { return Ok(Self::default()) };
        let damaged = |detail: String| StoreError::Damaged { place: place.to_owned(), detail };
        let Format { format } =
            serde_json::from_slice(bytes).map_err(|e| damaged(format!("the manifest cannot be read ({e})")))?;
        if format > FORMAT {
            return Err(StoreError::NewerFormat { place: place.to_owned(), found: format, known: FORMAT });
        }
        serde_json::from_slice(bytes).map_err(|e| damaged(format!("the manifest cannot be read ({e})")))
    }

    pub(super) fn encode(&self) -> Result<Vec<u8>> {
        serde_json::to_vec(self).map_err(|e| StoreError::Invalid { place: MANIFEST.to_owned(), detail: e.to_string() })
    }
}

impl Tally {
    pub(super) fn add(&mut self, key: &str, bytes: &[u8]) {
        self.count += 1;
        self.set(self.sum().wrapping_add(hash(key, bytes)));
    }

    pub(super) fn remove(&mut self, key: &str, bytes: &[u8]) {
        self.count = self.count.saturating_sub(1);
        self.set(self.sum().wrapping_sub(hash(key, bytes)));
    }

    fn sum(&self) -> u128 {
        u128::from_str_radix(&self.digest, 16).unwrap_or(0)
    }

    fn set(&mut self, sum: u128) {
        self.digest = format!("{sum:032x}");
    }
}

/// The first half of SHA-256 over key and bytes.
fn hash(key: &str, bytes: &[u8]) -> u128 {
    let digest = Sha256::new().chain_update(key.as_bytes()).chain_update([0]).chain_update(bytes).finalize();
    digest.iter().take(16).fold(0, |sum, byte| sum << 8 | u128::from(*byte))
}

/// Something in the contents that contradicts the manifest or itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The key, or the part of the store.
    pub place: String,
    /// What is wrong.
    pub detail: String,
}

/// What a full check of the contents found.
#[derive(Clone, Debug, Default)]
pub(super) struct Contents {
    pub(super) documents: u64,
    pub(super) entries: u64,
    pub(super) problems: Vec<Problem>,
}

/// Checks all entries of a store against its manifest.
pub(super) fn check(place: &str, entries: &[(String, Vec<u8>)]) -> Contents {
    let mut contents = Contents::default();
    let mut problem = |place: &str, detail: String| contents.problems.push(Problem { place: place.to_owned(), detail });
    let mut found = Manifest::default();
    let mut bytes = None;
    for (key, value) in entries {
        if key.starts_with(DOCUMENTS) {
            found.documents.add(key, value);
            match Document::decode(value) {
                Ok(d) if document::key(&d.noun, &d.identity) == *key => {}
                Ok(d) => problem(key, format!("holds the document {}/{}", d.noun, d.identity)),
                Err(e) => problem(key, format!("cannot be read ({e})")),
            }
        } else if key.starts_with(JOURNAL) {
            found.journal.add(key, value);
            match JournalEntry::decode(value) {
                Ok(e) if journal::key(e.sequence) == *key && e.sequence == found.journal.count => {}
                Ok(e) => problem(key, format!("holds entry {} where {} is due", e.sequence, found.journal.count)),
                Err(e) => problem(key, format!("cannot be read ({e})")),
            }
        } else if key == MANIFEST {
            bytes = Some(value.as_slice());
        } else {
            problem(key, "is no part of a store".to_owned());
        }
    }
    match Manifest::decode(place, bytes) {
        Ok(due) => {
            for (name, due, found) in
                [("documents", &due.documents, &found.documents), ("journal", &due.journal, &found.journal)]
            {
                if due.count != found.count {
                    problem(name, format!("{} of {} entries are there", found.count, due.count));
                } else if due.sum() != found.sum() {
                    problem(name, "the contents do not match their checksum".to_owned());
                }
            }
        }
        Err(error) => problem(MANIFEST, error.to_string()),
    }
    contents.documents = found.documents.count;
    contents.entries = found.journal.count;
    contents
}
