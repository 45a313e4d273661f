//! sled's table: the only file that knows sled. Its panics on damaged files become errors here.

use std::cell::Cell;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::mem;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use sled::{Config, Db, Mode};

use crate::store::backend::{Batch, Entries, Revision};
use crate::store::error::{Result, StoreError};

/// The key of the revision. No key of ours begins with a zero byte.
const REVISION: &[u8] = b"\0revision";

/// sled's segments: small, because each open allocates one and writes the free rest of one.
const SEGMENT: usize = 64 << 10;

/// The page cache's limit.
const CACHE: u64 = 8 << 20;

/// An open sled database.
#[derive(Debug)]
pub(super) struct Table {
    db: Db,
    /// sled's log once more: sled's own flush leaves the file's length and the disk's cache to chance.
    log: File,
    /// The store's path, for messages.
    store: PathBuf,
    /// Whether sled has failed an operation.
    failed: AtomicBool,
}

impl Table {
    /// Opens or creates the database in `directory`; `store` is the path to name in errors.
    pub(super) fn open(directory: &Path, store: &Path) -> Result<Self> {
        let io = |e: io::Error| StoreError::io(store, &e);
        let fresh = !directory.exists();
        fs::create_dir_all(directory).map_err(io)?;
        let db = guarded(store, || {
            Config::new()
                .path(directory)
                .mode(Mode::LowSpace)
                .cache_capacity(CACHE)
                .segment_size(SEGMENT)
                .flush_every_ms(None)
                .open()
        })?;
        let log = OpenOptions::new().read(true).write(true).open(directory.join("db")).map_err(io)?;
        if fresh {
            sync_directory(directory).and_then(|()| sync_directory(store)).map_err(io)?;
        }
        Ok(Self { db, log, store: store.to_owned(), failed: AtomicBool::new(false) })
    }

    pub(super) fn get(&self, key: &str) -> Result<Option<Vec<u8>>> {
        self.run(|| Ok(self.db.get(key)?.map(|bytes| bytes.to_vec())))
    }

    pub(super) fn scan(&self, prefix: &str) -> Result<Entries> {
        self.run(|| {
            self.db
                .scan_prefix(prefix)
                .filter(|entry| !matches!(entry, Ok((key, _)) if key.first() == Some(&0)))
                .map(|entry| entry.map(|(key, bytes)| (String::from_utf8_lossy(&key).into_owned(), bytes.to_vec())))
                .collect()
        })
    }

    /// What [`Table::scan`] reads before it comes to something that cannot be read.
    pub(super) fn salvage(&self) -> Entries {
        let mut entries = Vec::new();
        // The error is that of the damage, which the caller knows.
        let _ = self.run(|| {
            for entry in self.db.iter() {
                let (key, bytes) = entry?;
                if key.first() != Some(&0) {
                    entries.push((String::from_utf8_lossy(&key).into_owned(), bytes.to_vec()));
                }
            }
            Ok(())
        });
        entries
    }

    pub(super) fn revision(&self) -> Result<Revision> {
        let bytes = self.run(|| self.db.get(REVISION))?;
        match bytes.as_deref().map(<[u8; 8]>::try_from) {
            None => Ok(0),
            Some(Ok(bytes)) => Ok(Revision::from_be_bytes(bytes)),
            Some(Err(_)) => Err(StoreError::damaged(&self.store, "its revision cannot be read")),
        }
    }

    /// Applies a batch with its revision, and returns when it is on the disk.
    pub(super) fn apply(&self, batch: &Batch, revision: Revision) -> Result<()> {
        let mut all = sled::Batch::default();
        for (key, value) in batch {
            match value {
                Some(value) => all.insert(key.as_bytes(), value.as_slice()),
                None => all.remove(key.as_bytes()),
            }
        }
        all.insert(REVISION, &revision.to_be_bytes());
        self.run(|| {
            self.db.apply_batch(all)?;
            self.db.flush()?;
            Ok(self.log.sync_data()?)
        })
    }

    /// Whether every operation so far has succeeded.
    pub(super) fn is_sound(&self) -> bool {
        !self.failed.load(Ordering::Relaxed)
    }

    fn run<T>(&self, operation: impl FnOnce() -> sled::Result<T>) -> Result<T> {
        guarded(&self.store, operation).inspect_err(|_| self.failed.store(true, Ordering::Relaxed))
    }
}

impl Drop for Table {
    /// Once sled has failed, as on a full disk, closing it may wait for ever for what it could not write.
    fn drop(&mut self) {
        if !self.is_sound() {
            mem::forget(self.db.clone());
        }
    }
}

#[cfg(unix)]
fn sync_directory(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Elsewhere a directory cannot be opened as a file, and need not be synced.
#[cfg(not(unix))]
fn sync_directory(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Runs a sled operation; its errors and its panics become ours.
fn guarded<T>(store: &Path, operation: impl FnOnce() -> sled::Result<T>) -> Result<T> {
    silence_sled();
    let outer = GUARDED.replace(true);
    let result = panic::catch_unwind(AssertUnwindSafe(operation));
    GUARDED.set(outer);
    match result {
        Ok(Ok(value)) => Ok(value),
        // sled passes errors on as their debug text; the kind says it better.
        Ok(Err(sled::Error::Io(e))) => Err(StoreError::io(store, &e.raw_os_error().map_or(e.kind().into(), |_| e))),
        Ok(Err(e)) => Err(StoreError::damaged(store, format!("its log cannot be read ({e})"))),
        Err(payload) => {
            let words = payload.downcast_ref::<String>().map(String::as_str);
            let words = words.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("no reason given");
            Err(StoreError::damaged(store, format!("its log cannot be read ({words})")))
        }
    }
}

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Keeps panics that [`guarded`] turns into errors, and those of sled's own threads, off the user's terminal.
fn silence_sled() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let report = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let sled_thread = std::thread::current().name().is_some_and(|name| name.starts_with("sled-io-"));
            if !sled_thread && !GUARDED.get() {
                report(info);
            }
        }));
    });
}
