//! The backend on disk. A store is a directory:
//!
//! ```text
//! lock      locked while a process has the store open
//! holder    who that is
//! manifest  the witness: format, last acknowledged revision, fingerprint of the data files at the last close
//! data/     sled's files
//! ```
//!
//! sled opens a damaged log silently as an older state, and cuts off what it could not read. So sled never sees files
//! that are not known to be good: files that match the fingerprint are (and are opened on first use); any others (after
//! a crash, or damaged) are copied, the copy is opened and checked in full, and only then sled gets the originals.

mod hold;
mod table;
mod witness;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::backend::{Backend, Batch, Revision, Watch, Watchers};
use super::error::{Result, StoreError};
use super::location::Opener;
use super::manifest;
use super::memory::check_expected;
use hold::Hold;
use table::Table;
use witness::{Witness, WitnessFile, fingerprint};

/// A table on disk. One process at a time has it open.
#[derive(Debug)]
pub struct Embedded {
    path: PathBuf,
    state: Mutex<State>,
    watchers: Watchers,
    _hold: Hold,
}

#[derive(Debug)]
struct State {
    witness: WitnessFile,
    table: Option<Arc<Table>>,
    /// The failure after which what is on disk is no longer known.
    stopped: Option<StoreError>,
}

impl Embedded {
    /// Opens the store in a directory, creating it where there is none.
    pub fn open(path: &Path, opener: &Opener) -> Result<Self> {
        let hold = Hold::acquire(path, opener)?;
        let witness = WitnessFile::open(path)?;
        let state = State { witness, table: None, stopped: None };
        let store =
            Self { path: path.to_owned(), state: Mutex::new(state), watchers: Watchers::default(), _hold: hold };
        let witness = store.state().witness.last.clone();
        if !witness.is_closed(&store.data())? {
            store.examine(&witness)?;
        }
        Ok(store)
    }

    fn data(&self) -> PathBuf {
        self.path.join("data")
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Checks data that is not as the last close left it, on a copy.
    fn examine(&self, witness: &Witness) -> Result<()> {
        let (data, copy) = (self.data(), self.path.join("check"));
        let io = |e: io::Error| StoreError::io(&self.path, &e);
        remove_all(&copy).map_err(io)?;
        if !data.exists() {
            return if witness.revision == 0 { Ok(()) } else { Err(self.damaged("its data directory is missing")) };
        }
        copy_all(&data, &copy).map_err(io)?;
        let found = self.inspect(&copy, witness);
        remove_all(&copy).map_err(io)?;
        match found {
            // Nothing was ever acknowledged: what is there is the remains of a first start that was cut short.
            Err(_) if witness.revision == 0 => remove_all(&data).map_err(io),
            found => found,
        }
    }

    fn inspect(&self, copy: &Path, witness: &Witness) -> Result<()> {
        let table = Table::open(copy, &self.path)?;
        self.check_revision(&table, witness)?;
        let contents = manifest::check(&self.path.display().to_string(), &table.scan("")?);
        match contents.problems.first() {
            Some(problem) => Err(self.damaged(&format!("{}: {}", problem.place, problem.detail))),
            None => Ok(()),
        }
    }

    fn check_revision(&self, table: &Table, witness: &Witness) -> Result<()> {
        let revision = table.revision()?;
        if revision >= witness.revision {
            return Ok(());
        }
        Err(self.damaged(&format!(
            "revision {} was acknowledged, and its files end at revision {revision}",
            witness.revision
        )))
    }

    fn damaged(&self, detail: &str) -> StoreError {
        StoreError::damaged(&self.path, detail)
    }

    /// sled's table, opened on first use.
    fn table(&self, state: &mut State) -> Result<Arc<Table>> {
        if let Some(cause) = &state.stopped {
            return Err(StoreError::Stopped { place: self.path.display().to_string(), cause: cause.to_string() });
        }
        if let Some(table) = &state.table {
            return Ok(Arc::clone(table));
        }
        let last = Witness { files: None, ..state.witness.last.clone() };
        state.witness.write(last).map_err(|e| StoreError::io(&self.path, &e))?;
        let table = Table::open(&self.data(), &self.path).and_then(|table| {
            self.check_revision(&table, &state.witness.last)?;
            Ok(Arc::new(table))
        });
        match table {
            Ok(table) => {
                state.table = Some(Arc::clone(&table));
                Ok(table)
            }
            Err(error) => {
                state.stopped = Some(error.clone());
                Err(error)
            }
        }
    }
}

impl Backend for Embedded {
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>> {
        let table = self.table(&mut self.state())?;
        table.get(key)
    }

    fn scan(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>> {
        let table = self.table(&mut self.state())?;
        table.scan(prefix)
    }

    fn revision(&self) -> Result<Revision> {
        let table = self.table(&mut self.state())?;
        table.revision()
    }

    fn commit(&self, batch: &Batch, expected: Option<Revision>) -> Result<Revision> {
        let mut state = self.state();
        let table = self.table(&mut state)?;
        let found = table.revision()?;
        check_expected(expected, found)?;
        let revision = found + 1;
        if let Err(error) = table.apply(batch, revision) {
            state.stopped = Some(error.clone());
            return Err(error);
        }
        // The change is durable. A witness that lags behind is still true, so its failure is none of the change's.
        let last = Witness { revision, ..state.witness.last.clone() };
        let _ = state.witness.write(last);
        self.watchers.publish(revision, batch);
        Ok(revision)
    }

    fn watch(&self, prefix: &str) -> Result<Watch> {
        Ok(self.watchers.add(prefix))
    }
}

impl Drop for Embedded {
    /// Closes sled and writes down what its files look like. Whatever fails here only makes the next open slower.
    fn drop(&mut self) {
        let data = self.data();
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        let Some(table) = state.table.take() else { return };
        drop(table);
        if state.stopped.is_none()
            && let Ok(files) = fingerprint(&data)
        {
            let last = Witness { files: Some(files), ..state.witness.last.clone() };
            let _ = state.witness.write(last);
        }
    }
}

/// Removes a directory with its contents, if it is there.
fn remove_all(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

/// Copies a directory with its contents.
fn copy_all(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_all(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}
