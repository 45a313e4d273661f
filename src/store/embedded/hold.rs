//! One process at a time: the lock on a store's directory, and the note that says who has it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use crate::store::error::{Holder, Result, StoreError};
use crate::store::location::Opener;

/// How often a waiting process tries again.
const RETRY: Duration = Duration::from_millis(20);

/// The held lock. The system releases it however the process ends; the note is removed on drop, and one that is left
/// behind by a killed process means nothing once the lock is free.
#[derive(Debug)]
pub(super) struct Hold {
    _lock: File,
    note: PathBuf,
}

impl Hold {
    /// Creates the directory where there is none, and waits for its lock.
    pub(super) fn acquire(path: &Path, opener: &Opener) -> Result<Self> {
        let io = |e: io::Error| StoreError::io(path, &e);
        match fs::metadata(path) {
            Ok(found) if !found.is_dir() => {
                let detail = "it is a file; a store is a directory".to_owned();
                return Err(StoreError::NotAStore { place: path.display().to_string(), detail });
            }
            Ok(_) => refuse_other_directories(path)?,
            Err(_) => fs::create_dir_all(path).map_err(io)?,
        }
        let lock = OpenOptions::new().create(true).truncate(false).write(true).open(path.join("lock")).map_err(io)?;
        let note = path.join("holder");
        let start = Instant::now();
        loop {
            match lock.try_lock() {
                Ok(()) => break,
                Err(TryLockError::Error(e)) => return Err(io(e)),
                Err(TryLockError::WouldBlock) if start.elapsed() < opener.patience => thread::sleep(RETRY),
                Err(TryLockError::WouldBlock) => {
                    return Err(StoreError::Busy {
                        place: path.display().to_string(),
                        holder: fs::read(&note).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()),
                        waited: start.elapsed(),
                    });
                }
            }
        }
        let Opener { user, host, when, .. } = opener.clone();
        let holder = Holder { pid: std::process::id(), user, host, since: when.to_string() };
        let bytes = serde_json::to_vec(&holder).map_err(|e| io(e.into()))?;
        File::create(&note).and_then(|mut file| io::Write::write_all(&mut file, &bytes)).map_err(io)?;
        Ok(Self { _lock: lock, note })
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.note);
    }
}

/// A directory without a manifest that has anything but a store's own files in it belongs to somebody else.
fn refuse_other_directories(path: &Path) -> Result<()> {
    const OWN: [&str; 10] =
        ["lock", "holder", "manifest", "manifest.new", "log", "table", "check", "spare", "current", "current.new"];
    let io = |e: io::Error| StoreError::io(path, &e);
    if path.join("manifest").exists() {
        return Ok(());
    }
    for entry in fs::read_dir(path).map_err(io)? {
        let name = entry.map_err(io)?.file_name();
        if !OWN.iter().any(|own| name == *own) {
            let detail = format!("it is a directory with other things in it, such as '{}'", name.display());
            return Err(StoreError::NotAStore { place: path.display().to_string(), detail });
        }
    }
    Ok(())
}
