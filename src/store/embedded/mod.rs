//! The backend on disk. A store is a directory:
//!
//! ```text
//! lock      locked while a process has the store open
//! holder    who that is
//! manifest  the witness: format, last acknowledged revision, fingerprint of the table's files
//! log       the commits that are not in the table yet; a commit is acknowledged when it is synced here
//! table/    everything else, in sled's files
//! current   the table's documents once more, while there are few: a start that reads some does not open sled
//! ```
//!
//! A commit appends to the log; reads see the table through the log. When the log has grown to [`FOLD`] bytes, it is
//! folded into the table as one batch. Tried before: one sled batch and flush per commit, which takes 2.5 times as long
//! as a bare write and fsync (sled hands each write to another thread, twice); and opening sled at every start, which
//! takes 3 to 9 ms on two processors, while a log is read in a fraction of one.
//!
//! sled opens a damaged log silently as an older state, and cuts off what it could not read. So sled never sees files
//! that are not known to be good: files that match the fingerprint are. Any others (after a crash, or damaged) are
//! copied, the copy is opened and checked in full, and only then sled gets the originals.

mod current;
mod hold;
mod log;
mod table;
mod witness;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::backend::{Backend, Batch, Entries, Revision, Watch, Watchers, under};
use super::error::{Result, StoreError};
use super::location::Opener;
use super::manifest;
use super::memory::check_expected;
use current::Current;
use hold::Hold;
use log::{AppendError, CommitLog};
use table::Table;
use witness::{Witness, WitnessFile, fingerprint};

/// The length of the log at which it goes into the table.
const FOLD: u64 = 512 << 10;

/// Free space to have before sled is opened, and more than that before a fold, besides many times the fold's bytes:
/// sled waits for ever, on flush or on drop, for a write that failed on a full disk.
const SPARE: u64 = 1 << 20;

/// How many times its size a fold may take on the disk, at the very most.
const AMPLIFICATION: u64 = 4;

/// A table on disk. One process at a time has it open.
#[derive(Debug)]
pub struct Embedded {
    state: Mutex<State>,
    watchers: Watchers,
    _hold: Hold,
}

#[derive(Debug)]
struct State {
    path: PathBuf,
    witness: WitnessFile,
    log: CommitLog,
    /// The log's commits, merged.
    recent: Batch,
    /// The last commit.
    revision: Revision,
    /// sled's part, opened on first use.
    table: Option<Table>,
    /// What of it can be told without opening it.
    current: Option<Current>,
    /// The log's length at which to fold it.
    fold_at: u64,
    /// The failure after which what is on disk is no longer known.
    stopped: Option<StoreError>,
}

impl Embedded {
    /// Opens the store in a directory, creating it where there is none.
    pub fn open(path: &Path, opener: &Opener) -> Result<Self> {
        let hold = Hold::acquire(path, opener)?;
        let state = State::open(path)?;
        Ok(Self { state: Mutex::new(state), watchers: Watchers::default(), _hold: hold })
    }

    /// Whatever can be read of a damaged store, without changing it, and the last revision found.
    pub(super) fn salvage(path: &Path, opener: &Opener) -> Result<(Entries, Revision)> {
        let _hold = Hold::acquire(path, opener)?;
        let io = |e: io::Error| StoreError::io(path, &e);
        let records = fs::read(path.join("log")).map_or_else(|_| Vec::new(), |bytes| log::records(&bytes).0);
        let (table, copy) = (path.join("table"), path.join("check"));
        let (mut entries, mut revision) = (Vec::new(), 0);
        if table.exists() {
            remove_all(&copy).and_then(|()| copy_all(&table, &copy)).map_err(io)?;
            if let Ok(table) = Table::open(&copy, path) {
                revision = table.revision().unwrap_or(0);
                entries = table.salvage();
            }
            remove_all(&copy).map_err(io)?;
        }
        let (mut recent, folded) = (Batch::new(), revision);
        for (of, batch) in records.into_iter().filter(|(of, _)| *of > folded) {
            revision = of;
            recent.extend(batch);
        }
        Ok((merge(entries, &recent, ""), revision))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Backend for Embedded {
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>> {
        let mut state = self.state();
        state.check_stopped()?;
        if let Some(value) = state.recent.get(key) {
            return Ok(value.clone());
        }
        if let Some(current) = state.current.as_ref().filter(|_| Current::covers(key)) {
            return Ok(current.get(key));
        }
        state.table()?.map_or(Ok(None), |table| table.get(key))
    }

    fn scan(&self, prefix: &str) -> Result<Entries> {
        let mut state = self.state();
        state.check_stopped()?;
        let stored = match state.current.as_ref().filter(|_| Current::covers(prefix)) {
            Some(current) => current.scan(prefix),
            None => state.table()?.map_or(Ok(Vec::new()), |table| table.scan(prefix))?,
        };
        Ok(merge(stored, &state.recent, prefix))
    }

    fn revision(&self) -> Result<Revision> {
        let state = self.state();
        state.check_stopped()?;
        Ok(state.revision)
    }

    fn commit(&self, batch: &Batch, expected: Option<Revision>) -> Result<Revision> {
        let mut state = self.state();
        check_expected(expected, state.revision)?;
        let revision = state.commit(batch)?;
        self.watchers.publish(revision, batch);
        Ok(revision)
    }

    fn watch(&self, prefix: &str) -> Result<Watch> {
        Ok(self.watchers.add(prefix))
    }
}

impl State {
    fn open(path: &Path) -> Result<Self> {
        let io = |e: io::Error| StoreError::io(path, &e);
        let witness = WitnessFile::open(path)?;
        let last = witness.last.clone();
        let log = path.join("log");
        if last.revision > 0 && !log.exists() {
            return Err(StoreError::damaged(path, "its file 'log' is missing"));
        }
        let (log, records) = CommitLog::open(&log).map_err(io)?;
        let mut state = Self {
            path: path.to_owned(),
            witness,
            log,
            recent: Batch::new(),
            revision: last.folded,
            table: None,
            current: None,
            fold_at: FOLD,
            stopped: None,
        };
        if !last.is_closed(&state.directory())? {
            state.revision = state.examine(&last, &records)?;
        } else if last.folded > 0 {
            state.current = Current::read(path, last.folded);
        }
        state.replay(records)?;
        state.log.trim().map_err(io)?;
        Ok(state)
    }

    fn directory(&self) -> PathBuf {
        self.path.join("table")
    }

    /// Takes in the log's commits that the table does not have, and checks that none is missing.
    fn replay(&mut self, records: Vec<(Revision, Batch)>) -> Result<()> {
        let folded = self.revision;
        for (revision, batch) in records.into_iter().filter(|(revision, _)| *revision > folded) {
            if revision > self.revision + 1 {
                return Err(self.damaged(format!("revision {} is missing from its log", self.revision + 1)));
            }
            self.revision = revision;
            self.recent.extend(batch);
        }
        let acknowledged = self.witness.last.revision;
        if self.revision < acknowledged {
            let end = self.revision;
            return Err(self.damaged(format!("revision {acknowledged} was acknowledged, and its files end at {end}")));
        }
        Ok(())
    }

    /// Checks on a copy a table that is not as the last close left it; returns its revision.
    fn examine(&self, witness: &Witness, records: &[(Revision, Batch)]) -> Result<Revision> {
        let (table, copy) = (self.directory(), self.path.join("check"));
        let io = |e: io::Error| StoreError::io(&self.path, &e);
        remove_all(&copy).map_err(io)?;
        if !table.exists() {
            return match witness.folded {
                0 => Ok(0),
                _ => Err(self.damaged("its table is missing".to_owned())),
            };
        }
        self.check_space(SPARE)?;
        let copied = copy_all(&table, &copy).map_err(io);
        let found = copied.as_ref().map_or(Ok(0), |()| self.inspect(&copy, witness, records));
        remove_all(&copy).map_err(io)?;
        copied?;
        match found {
            // The first fold was cut short: before it ends, nothing leaves the log.
            Err(_) if witness.folded == 0 => remove_all(&table).map(|()| 0).map_err(io),
            found => found,
        }
    }

    fn inspect(&self, copy: &Path, witness: &Witness, records: &[(Revision, Batch)]) -> Result<Revision> {
        let table = Table::open(copy, &self.path)?;
        let revision = table.revision()?;
        self.check_table(revision, witness)?;
        let mut recent = Batch::new();
        for (_, batch) in records.iter().filter(|(of, _)| *of > revision) {
            recent.extend(batch.clone());
        }
        let entries = merge(table.scan("")?, &recent, "");
        match manifest::check(&self.path.display().to_string(), &entries).problems.first() {
            Some(problem) => Err(self.damaged(format!("{}: {}", problem.place, problem.detail))),
            None => Ok(revision),
        }
    }

    fn check_table(&self, revision: Revision, witness: &Witness) -> Result<()> {
        if revision >= witness.folded {
            return Ok(());
        }
        Err(self.damaged(format!("its table was at revision {}, and is at revision {revision}", witness.folded)))
    }

    fn damaged(&self, detail: String) -> StoreError {
        StoreError::damaged(&self.path, detail)
    }

    /// sled's table, where there is one.
    fn table(&mut self) -> Result<Option<&Table>> {
        self.check_stopped()?;
        if self.table.is_none() && self.witness.last.folded > 0 {
            self.check_space(SPARE)?;
            self.open_table().inspect_err(|error| self.stopped = Some(error.clone()))?;
        }
        Ok(self.table.as_ref())
    }

    fn check_stopped(&self) -> Result<()> {
        match &self.stopped {
            Some(cause) => {
                Err(StoreError::Stopped { place: self.path.display().to_string(), cause: cause.to_string() })
            }
            None => Ok(()),
        }
    }

    /// Fails unless the disk has this much room now.
    fn check_space(&self, bytes: u64) -> Result<()> {
        let path = self.path.join("spare");
        let result = File::create(&path).and_then(|mut file| io::copy(&mut io::repeat(0).take(bytes), &mut file));
        let removed = fs::remove_file(&path);
        result.and(removed).map_err(|e| StoreError::io(&self.path, &e))
    }

    fn open_table(&mut self) -> Result<()> {
        let last = Witness { files: None, ..self.witness.last.clone() };
        self.witness.write(last).map_err(|e| StoreError::io(&self.path, &e))?;
        let table = Table::open(&self.directory(), &self.path)?;
        self.check_table(table.revision()?, &self.witness.last)?;
        self.table = Some(table);
        self.current = None;
        Ok(())
    }

    fn commit(&mut self, batch: &Batch) -> Result<Revision> {
        self.check_stopped()?;
        let revision = self.revision + 1;
        match self.log.append(revision, batch) {
            Ok(()) => {}
            Err(AppendError::Undone(e)) => return Err(StoreError::io(&self.path, &e)),
            Err(AppendError::Unknown(e)) => {
                let error = StoreError::io(&self.path, &e);
                self.stopped = Some(error.clone());
                return Err(error);
            }
        }
        // The commit is durable: from here on nothing may fail it. A witness that lags behind is still true.
        self.revision = revision;
        self.recent.extend(batch.iter().map(|(k, v)| (k.clone(), v.clone())));
        let last = Witness { revision, ..self.witness.last.clone() };
        let _ = self.witness.write(last);
        if self.log.length() >= self.fold_at {
            // Whether it succeeds or not, the commits are safe.
            self.fold_at = self.fold().map_or(self.log.length() * 2, |()| FOLD);
        }
        Ok(revision)
    }

    /// Moves the log's commits into the table.
    fn fold(&mut self) -> Result<()> {
        if self.table.as_ref().is_some_and(|table| !table.is_sound()) {
            return Err(self.damaged("its table failed before".to_owned()));
        }
        self.check_space(SPARE + self.log.length() * AMPLIFICATION)?;
        if self.table.is_none() {
            self.open_table()?;
        }
        let revision = self.revision;
        let Some(table) = &self.table else { return Ok(()) };
        table.apply(&self.recent, revision)?;
        let io = |e: io::Error| StoreError::io(&self.path, &e);
        self.witness.write(Witness { folded: revision, ..self.witness.last.clone() }).map_err(io)?;
        self.witness.sync().map_err(io)?;
        self.log.clear().map_err(io)?;
        self.recent.clear();
        Ok(())
    }
}

impl Drop for State {
    /// Closes sled and writes down what its files look like. Whatever fails here only makes the next open slower.
    fn drop(&mut self) {
        let Some(table) = self.table.take() else { return };
        let folded = table.revision();
        let sound = table.is_sound();
        if sound && let Ok(revision) = &folded {
            let _ = Current::write(&self.path, &table, *revision);
        }
        drop(table);
        if sound && let (Ok(folded), Ok(files)) = (folded, fingerprint(&self.directory())) {
            let last = Witness { folded, files: Some(files), ..self.witness.last.clone() };
            let _ = self.witness.write(last);
        }
    }
}

/// Entries as a batch leaves them, under a prefix.
fn merge(stored: Entries, recent: &Batch, prefix: &str) -> Entries {
    let mut changes = under(recent, prefix).peekable();
    if changes.peek().is_none() {
        return stored;
    }
    let mut entries: BTreeMap<String, Vec<u8>> = stored.into_iter().collect();
    for (key, value) in changes {
        match value {
            Some(value) => entries.insert(key.clone(), value.clone()),
            None => entries.remove(key),
        };
    }
    entries.into_iter().collect()
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
