//! What can go wrong in the store: what happened, where, and what to do about it.

use std::fmt;
use std::io;
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// A store operation's result.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// The process that has a store open, as it wrote itself down beside the data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holder {
    /// Process id on `host`.
    pub pid: u32,
    /// Account name.
    pub user: String,
    /// Computer name.
    pub host: String,
    /// When it opened the store, RFC 3339.
    pub since: String,
}

/// Everything that can go wrong. `Display` says what and where; [`StoreError::remedy`] says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// Another process (or another session of this one) has the store open.
    Busy {
        /// The store's path.
        place: String,
        /// Who has it, where that could be read.
        holder: Option<Holder>,
        /// How long we waited for it.
        waited: Duration,
    },
    /// Data is missing or fails its checksum. The files are left as they were found.
    Damaged {
        /// The store's path.
        place: String,
        /// What was found.
        detail: String,
    },
    /// The store was written by a later version of the program.
    NewerFormat {
        /// The store's path.
        place: String,
        /// The store's format version.
        found: u64,
        /// The newest format version this program reads.
        known: u64,
    },
    /// The path names something else: a file, or a directory with other things in it.
    NotAStore {
        /// The path.
        place: String,
        /// What it is instead.
        detail: String,
    },
    /// The disk, the directory or a file in it may not be written.
    ReadOnly {
        /// The path.
        place: String,
        /// The system's words.
        detail: String,
    },
    /// The disk or the quota is full.
    Full {
        /// The path.
        place: String,
        /// The system's words.
        detail: String,
    },
    /// Any other failure of the file system.
    Io {
        /// The path.
        place: String,
        /// The system's words.
        detail: String,
    },
    /// A write failed earlier, so that this handle no longer knows what the disk holds.
    Stopped {
        /// The store's path.
        place: String,
        /// The failure.
        cause: String,
    },
    /// Somebody else committed since this change was prepared.
    Conflict {
        /// The revision the change was prepared on.
        expected: u64,
        /// The store's revision now.
        found: u64,
    },
    /// A noun, identity or document that the store does not take.
    Invalid {
        /// `noun/identity` or the part at fault.
        place: String,
        /// The rule it breaks.
        detail: String,
    },
    /// An import file that does not have the shape of an export.
    Import {
        /// JSON path of the offending part, `$` being the whole file.
        place: String,
        /// What is wrong with it.
        detail: String,
    },
    /// A store location that names no backend of this program.
    Location {
        /// The location as given.
        place: String,
    },
}

impl StoreError {
    /// A stable name of the kind of error, for error ids.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Busy { .. } => "StoreBusy",
            Self::Damaged { .. } => "StoreDamaged",
            Self::NewerFormat { .. } => "StoreNewerFormat",
            Self::NotAStore { .. } => "NotAStore",
            Self::ReadOnly { .. } => "StoreReadOnly",
            Self::Full { .. } => "StoreDiskFull",
            Self::Io { .. } => "StoreIo",
            Self::Stopped { .. } => "StoreStopped",
            Self::Conflict { .. } => "StoreConflict",
            Self::Invalid { .. } => "StoreInvalidDocument",
            Self::Import { .. } => "StoreImportInvalid",
            Self::Location { .. } => "StoreLocationInvalid",
        }
    }

    /// What the user can do, as one or two sentences.
    pub fn remedy(&self) -> String {
        match self {
            Self::Busy { holder: Some(h), .. } => format!(
                "Close that shell (process {} on {}), or choose another store with --store PATH or --store memory:.",
                h.pid, h.host
            ),
            Self::Busy { holder: None, .. } => {
                "Close the other shell, or choose another store with --store PATH or --store memory:.".to_owned()
            }
            Self::Damaged { place, .. } => format!(
                "Nothing was changed. Run 'sfbsh store verify --store {place}' to see what can still be read, restore \
                 the directory from a backup, or start a new store and 'sfbsh store import' an export."
            ),
            Self::NewerFormat { .. } => {
                "Use the newer version of sfbsh, or export with that version and import here.".to_owned()
            }
            Self::NotAStore { .. } => "Give --store the path of a store, or of a directory that is empty or does not \
                                       exist yet."
                .to_owned(),
            Self::ReadOnly { .. } => "Give your account write access to the directory, or choose another store with \
                                      --store PATH or --store memory:."
                .to_owned(),
            Self::Full { .. } => "Free some space, then start the shell again. Changes that were reported as done are \
                                  kept; repeat the one that was not."
                .to_owned(),
            Self::Io { .. } => "Check the disk and the directory, then start the shell again.".to_owned(),
            Self::Stopped { .. } => "Repair the cause, then start the shell again; every change that was reported as \
                                     done is kept."
                .to_owned(),
            Self::Conflict { .. } => "Read the object again and repeat the change.".to_owned(),
            Self::Invalid { .. } => "Correct the name or the document.".to_owned(),
            Self::Import { .. } => "Nothing was imported. Correct the file; 'sfbsh store export' shows the expected \
                                    shape."
                .to_owned(),
            Self::Location { .. } => "Use a path, or memory: for a store that lasts as long as the process.".to_owned(),
        }
    }

    /// The error for a failed file operation at `path`.
    pub(crate) fn io(path: &Path, error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        let place = path.display().to_string();
        let detail = error.to_string();
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::Full { place, detail },
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::ReadOnly { place, detail },
            Kind::NotADirectory => Self::NotAStore { place, detail: "a part of the path is a file".to_owned() },
            _ => Self::Io { place, detail },
        }
    }

    /// The error for damage found in the store at `path`.
    pub(crate) fn damaged(path: &Path, detail: impl Into<String>) -> Self {
        Self::Damaged { place: path.display().to_string(), detail: detail.into() }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Busy { place, holder: Some(h), waited } => write!(
                f,
                "The store '{place}' is in use by {} on {} (process {}, since {}); waited {:.1} s for it.",
                h.user,
                h.host,
                h.pid,
                h.since,
                waited.as_secs_f64()
            ),
            Self::Busy { place, holder: None, waited } => write!(
                f,
                "The store '{place}' is in use by another process; waited {:.1} s for it.",
                waited.as_secs_f64()
            ),
            Self::Damaged { place, detail } => write!(f, "The store '{place}' is damaged: {detail}."),
            Self::NewerFormat { place, found, known } => write!(
                f,
                "The store '{place}' has format {found}, written by a newer sfbsh; this one reads up to format {known}."
            ),
            Self::NotAStore { place, detail } => write!(f, "'{place}' is not a store: {detail}."),
            Self::ReadOnly { place, detail } => write!(f, "The store '{place}' cannot be written: {detail}."),
            Self::Full { place, detail } => write!(f, "The disk of the store '{place}' is full: {detail}."),
            Self::Io { place, detail } => write!(f, "The store '{place}' cannot be used: {detail}."),
            Self::Stopped { place, cause } => {
                write!(f, "The store '{place}' takes no more requests after a failed write: {cause}")
            }
            Self::Conflict { expected, found } => write!(
                f,
                "The store changed in the meantime: the change was prepared on revision {expected}, and the store is at \
                 revision {found}."
            ),
            Self::Invalid { place, detail } => write!(f, "The store does not take '{place}': {detail}."),
            Self::Import { place, detail } => write!(f, "The import file is not valid at {place}: {detail}."),
            Self::Location { place } => write!(f, "'{place}' names no kind of store that this program has."),
        }
    }
}

impl std::error::Error for StoreError {}
