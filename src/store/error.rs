//! What can go wrong in the store: what happened, where, and what to do about it.

use std::fmt;
use std::io;
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::catalog::Language;
use crate::catalog::messages::message;

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

/// Everything that can go wrong. `Display` says what and where in English; [`StoreError::remedy`] says what to do.
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

    /// What happened and where, in a language.
    pub fn text(&self, language: Language) -> String {
        self.message(language, "")
    }

    /// What the user can do, as one or two sentences.
    pub fn remedy(&self, language: Language) -> String {
        self.message(language, ".remedy")
    }

    fn message(&self, language: Language, attribute: &str) -> String {
        let nobody = if matches!(self, Self::Busy { holder: None, .. }) { "-unknown" } else { "" };
        let arguments = self.arguments();
        let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        message(language, &format!("store-{}{nobody}{attribute}", self.id()), &arguments)
    }

    fn arguments(&self) -> Vec<(&'static str, String)> {
        let at = |place: &String| ("place", place.clone());
        match self {
            Self::Busy { place, holder, waited } => {
                let mut arguments = vec![at(place), ("waited", format!("{:.1}", waited.as_secs_f64()))];
                if let Some(h) = holder {
                    let (pid, since) = (h.pid.to_string(), h.since.clone());
                    arguments.extend([
                        ("user", h.user.clone()),
                        ("host", h.host.clone()),
                        ("pid", pid),
                        ("since", since),
                    ]);
                }
                arguments
            }
            Self::NewerFormat { place, found, known } => {
                vec![at(place), ("found", found.to_string()), ("known", known.to_string())]
            }
            Self::Damaged { place, detail }
            | Self::NotAStore { place, detail }
            | Self::ReadOnly { place, detail }
            | Self::Full { place, detail }
            | Self::Io { place, detail }
            | Self::Stopped { place, cause: detail }
            | Self::Invalid { place, detail }
            | Self::Import { place, detail } => vec![at(place), ("detail", detail.clone())],
            Self::Conflict { expected, found } => {
                vec![("expected", expected.to_string()), ("found", found.to_string())]
            }
            Self::Location { place } => vec![at(place)],
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
        f.write_str(&self.text(Language::English))
    }
}

impl std::error::Error for StoreError {}
