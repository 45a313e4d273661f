//! What can be wrong with a file of `grammar/`.

use std::fmt;

/// A file of the catalogue that cannot be decoded, with the place: a line for text files, a JSON path for JSON files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogError {
    /// Path from the package's root.
    pub file: String,
    /// The line's text or the JSON path.
    pub place: String,
    /// What is wrong there.
    pub message: String,
}

impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: at {}: {}", self.file, self.place, self.message)
    }
}

impl std::error::Error for CatalogError {}
