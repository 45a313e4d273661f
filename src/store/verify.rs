//! The full check of a store, and what it found.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, PoisonError};

use super::Store;
use super::backend::{Entries, Revision};
use super::document::{DOCUMENTS, Document};
use super::embedded::Embedded;
use super::error::{Result, StoreError};
use super::journal::{self, JournalEntry};
use super::location::{Opener, StoreLocation};
use super::manifest::{self, MANIFEST, Manifest, Problem};
use super::memory::Memory;
use crate::catalog::Language;
use crate::catalog::messages::message;

/// What [`Store::verify`] found. `Display` prints it in English, one finding a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The store's path, or `memory:`.
    pub place: String,
    /// The number of commits.
    pub revision: Revision,
    /// Documents found.
    pub documents: u64,
    /// Journal entries found.
    pub entries: u64,
    /// What is wrong; empty for a store in good order.
    pub problems: Vec<Problem>,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn is_ok(&self) -> bool {
        self.problems.is_empty()
    }
}

impl Report {
    /// What there is to say in a language: labels with their values, in order.
    pub fn rows(&self, language: Language) -> Vec<(String, String)> {
        let row = |id: &str, value: String| (message(language, id, &[]), value);
        let mut rows = vec![
            row("store-report-place", self.place.clone()),
            row("store-report-revision", self.revision.to_string()),
            row("store-report-documents", self.documents.to_string()),
            row("store-report-entries", self.entries.to_string()),
        ];
        rows.extend(self.problems.iter().map(|p| row("store-report-problem", format!("{}: {}", p.place, p.detail))));
        let result = if self.is_ok() { "store-report-ok" } else { "store-report-damaged" };
        rows.push(row("store-report-result", message(language, result, &[])));
        rows
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rows(Language::English).iter().try_for_each(|(label, value)| writeln!(f, "{label:<16} {value}"))
    }
}

impl Store {
    /// Reads everything and checks it against the manifest. Damage is in the report; an error means that the store
    /// could not be read at all.
    pub fn verify(&self) -> Result<Report> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let entries = self.backend.scan("")?;
        let manifest::Contents { documents, entries, problems } = manifest::check(&self.place, &entries);
        Ok(Report { place: self.place.clone(), revision: self.backend.revision()?, documents, entries, problems })
    }
    /// [`Store::verify`] of the store at a location, also of one that is too damaged to be opened.
    pub fn verify_at(location: &StoreLocation, opener: &Opener) -> Result<Report> {
        match Self::open(location, opener).and_then(|store| store.verify()) {
            Err(StoreError::Damaged { .. }) => Self::salvage(location, opener).map(|(_, report)| report),
            result => result,
        }
    }

    /// A copy in memory of what can still be read of a damaged store: the documents, and the journal up to the first
    /// entry that is missing; with the report of the damage. The store itself is left as it is.
    pub fn salvage(location: &StoreLocation, opener: &Opener) -> Result<(Self, Report)> {
        let place = location.to_string();
        let StoreLocation::Embedded(path) = location else {
            let store = Self::open(location, opener)?;
            let report = store.verify()?;
            return Ok((store, report));
        };
        let damage = Embedded::open(path, opener).err();
        let (entries, revision) = Embedded::salvage(path, opener)?;
        let manifest::Contents { documents, entries: count, mut problems } = manifest::check(&place, &entries);
        if let Some(error) = damage {
            problems.insert(0, Problem { place: "store".to_owned(), detail: error.to_string() });
        }
        let report = Report { place: place.clone(), revision, documents, entries: count, problems };
        let store = Self::over(Arc::new(Memory::with(readable(entries)?, revision)), place);
        Ok((store, report))
    }
}

/// The entries that can be read, with a manifest that fits them.
fn readable(entries: Entries) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut manifest = Manifest::default();
    let mut kept = BTreeMap::new();
    for (key, bytes) in entries {
        if key.starts_with(DOCUMENTS) && Document::decode(&bytes).is_ok() {
            manifest.documents.add(&key, &bytes);
        } else if key == journal::key(manifest.journal.count + 1) && JournalEntry::decode(&bytes).is_ok() {
            manifest.journal.add(&key, &bytes);
        } else {
            continue;
        }
        kept.insert(key, bytes);
    }
    kept.insert(MANIFEST.to_owned(), manifest.encode()?);
    Ok(kept)
}
