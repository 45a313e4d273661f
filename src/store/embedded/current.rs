//! The table's documents once more in one small file: most commands read a few of them, and to open sled for that takes
//! longer than all the rest of a start.
//!
//! The file is one record of the log's format. It counts only where it is whole and of the table's own revision; else the
//! table is asked.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::log;
use super::table::Table;
use crate::store::backend::{Batch, Entries, Revision, under};
use crate::store::document::DOCUMENTS;
use crate::store::error::Result;
use crate::store::manifest::MANIFEST;

/// The keys that are in the file begin so.
const COVERED: [&str; 2] = [DOCUMENTS, MANIFEST];

/// Bytes of documents up to which the file is worth reading at every start.
const MOST: usize = 1 << 20;

/// What the file holds.
#[derive(Debug)]
pub(super) struct Current(Batch);

impl Current {
    /// Reads the file of a store whose table is at that revision.
    pub(super) fn read(store: &Path, folded: Revision) -> Option<Self> {
        let bytes = fs::read(place(store)).ok()?;
        let (mut records, length) = log::records(&bytes);
        let (revision, batch) = records.pop()?;
        (records.is_empty() && length == bytes.len() && revision == folded).then_some(Self(batch))
    }

    /// Whether the file tells of a key, or of all keys under a prefix.
    pub(super) fn covers(key: &str) -> bool {
        COVERED.iter().any(|prefix| key.starts_with(prefix))
    }

    /// The value of a key that it covers.
    pub(super) fn get(&self, key: &str) -> Option<Vec<u8>> {
        self.0.get(key).cloned().flatten()
    }

    /// The entries under a prefix that it covers.
    pub(super) fn scan(&self, prefix: &str) -> Entries {
        under(&self.0, prefix).filter_map(|(key, value)| Some((key.clone(), value.clone()?))).collect()
    }

    /// Writes the file for a table at that revision, unless it is there or would be too large.
    pub(super) fn write(store: &Path, table: &Table, folded: Revision) -> Result<()> {
        if Self::read(store, folded).is_some() {
            return Ok(());
        }
        let mut batch = Batch::new();
        for prefix in COVERED {
            batch.extend(table.scan(prefix)?.into_iter().map(|(key, value)| (key, Some(value))));
        }
        let size: usize = batch.iter().map(|(key, value)| key.len() + value.as_ref().map_or(0, Vec::len)).sum();
        // Without the file the table is asked: whatever fails here only makes the next start slower.
        let _slower: io::Result<()> =
            if size > MOST { fs::remove_file(place(store)) } else { save(store, folded, &batch) };
        Ok(())
    }
}

fn save(store: &Path, folded: Revision, batch: &Batch) -> io::Result<()> {
    let new = store.join("current.new");
    File::create(&new)?.write_all(&log::encode(folded, batch)?)?;
    fs::rename(new, place(store))
}

fn place(store: &Path) -> PathBuf {
    store.join("current")
}
