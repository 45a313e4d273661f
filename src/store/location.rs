//! Where a store is, and who opens it.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use jiff::Timestamp;

use super::error::StoreError;

/// Where a store is: `memory:` or a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreLocation {
    /// A directory on disk.
    Embedded(PathBuf),
    /// A store that lasts as long as its [`Store`](super::Store) value.
    Memory,
}

impl FromStr for StoreLocation {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, StoreError> {
        if text.eq_ignore_ascii_case("memory:") {
            Ok(Self::Memory)
        } else if text.is_empty() || text.contains("://") {
            Err(StoreError::Location { place: text.to_owned() })
        } else {
            Ok(Self::Embedded(PathBuf::from(text)))
        }
    }
}

impl fmt::Display for StoreLocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Embedded(path) => write!(f, "{}", path.display()),
            Self::Memory => f.write_str("memory:"),
        }
    }
}

/// Who opens a store, for the message to those who have to wait for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opener {
    /// Account name.
    pub user: String,
    /// Computer name.
    pub host: String,
    /// The present time.
    pub when: Timestamp,
    /// How long to wait for a store that another process has open.
    pub patience: Duration,
}

impl Opener {
    /// An opener with the usual patience of two seconds.
    pub fn new(user: impl Into<String>, host: impl Into<String>, when: Timestamp) -> Self {
        Self { user: user.into(), host: host.into(), when, patience: Duration::from_secs(2) }
    }
}
