//! The backend that lasts as long as the process: `memory:`.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::backend::{Backend, Batch, Entries, Revision, Watch, Watchers, under};
use super::error::{Result, StoreError};

/// A table in memory.
#[derive(Debug, Default)]
pub struct Memory {
    table: Mutex<Table>,
    watchers: Watchers,
}

#[derive(Debug, Default)]
struct Table {
    revision: Revision,
    entries: BTreeMap<String, Vec<u8>>,
}

impl Memory {
    /// An empty table.
    pub fn new() -> Self {
        Self::default()
    }

    /// A table with contents.
    pub(super) fn with(entries: BTreeMap<String, Vec<u8>>, revision: Revision) -> Self {
        Self { table: Mutex::new(Table { revision, entries }), watchers: Watchers::default() }
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Backend for Memory {
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>> {
        Ok(self.table().entries.get(key).cloned())
    }

    fn scan(&self, prefix: &str) -> Result<Entries> {
        Ok(under(&self.table().entries, prefix).map(|(k, v)| (k.clone(), v.clone())).collect())
    }

    fn revision(&self) -> Result<Revision> {
        Ok(self.table().revision)
    }

    fn commit(&self, batch: &Batch, expected: Option<Revision>) -> Result<Revision> {
        let mut table = self.table();
        check_expected(expected, table.revision)?;
        for (key, value) in batch {
            match value {
                Some(value) => table.entries.insert(key.clone(), value.clone()),
                None => table.entries.remove(key),
            };
        }
        table.revision += 1;
        self.watchers.publish(table.revision, batch);
        Ok(table.revision)
    }

    fn watch(&self, prefix: &str) -> Result<Watch> {
        Ok(self.watchers.add(prefix))
    }
}

/// The conflict error unless `expected` is absent or equal to `found`.
pub(super) fn check_expected(expected: Option<Revision>, found: Revision) -> Result<()> {
    match expected {
        Some(expected) if expected != found => Err(StoreError::Conflict { expected, found }),
        _ => Ok(()),
    }
}
