//! The full check of a store, and what it found.

use std::fmt;

use super::Store;
use super::backend::Revision;
use super::error::Result;
use super::manifest::{self, Problem};

/// What [`Store::verify`] found. `Display` prints it for people, one finding a line.
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

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Store:           {}", self.place)?;
        writeln!(f, "Revision:        {}", self.revision)?;
        writeln!(f, "Documents:       {}", self.documents)?;
        writeln!(f, "Journal entries: {}", self.entries)?;
        for Problem { place, detail } in &self.problems {
            writeln!(f, "Problem:         {place}: {detail}")?;
        }
        writeln!(f, "Result:          {}", if self.is_ok() { "ok" } else { "damaged" })
    }
}

impl Store {
    /// Reads everything and checks it against the manifest. Damage is in the report; an error means that the store
    /// could not be read at all.
    pub fn verify(&self) -> Result<Report> {
        let _turn = self.turn.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let entries = self.backend.scan("")?;
        let manifest::Contents { documents, entries, problems } = manifest::check(&self.place, &entries);
        Ok(Report { place: self.place.clone(), revision: self.backend.revision()?, documents, entries, problems })
    }
}
