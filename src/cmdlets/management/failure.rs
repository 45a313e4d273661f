//! Errors of the file system as error records.

use std::io;
use std::path::Path;

use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::Value;
use crate::value::types::file_info::exception_of;

/// The record of a failed file operation; where access was denied the first id and `PermissionDenied`, else the second
/// and `WriteError`.
pub(super) fn of(error: &io::Error, path: &Path, denied: &'static str, failed: &'static str) -> ErrorRecord {
    let exception = exception_of(error, path);
    let refused = matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::IsADirectory);
    let (id, category) =
        if refused { (denied, ErrorCategory::PermissionDenied) } else { (failed, ErrorCategory::WriteError) };
    ErrorRecord::new(exception, id, category, Value::from(path.to_string_lossy().into_owned()))
}

/// A record with a message of its own about a path.
pub(super) fn about(
    exception: &str,
    message: String,
    id: &'static str,
    category: ErrorCategory,
    path: &Path,
) -> ErrorRecord {
    ErrorRecord::with_message(exception, message, id, category, Value::from(path.to_string_lossy().into_owned()))
}

/// "The file already exists."
pub(super) fn file_exists(path: &Path, id: &'static str) -> ErrorRecord {
    let message = format!("The file '{}' already exists.", path.display());
    about("System.IO.IOException", message, id, ErrorCategory::WriteError, path)
}

/// "An item with the specified name already exists."
pub(super) fn directory_exists(path: &Path) -> ErrorRecord {
    let message = format!("An item with the specified name {} already exists.", path.display());
    about("System.IO.IOException", message, "DirectoryExist", ErrorCategory::ResourceExists, path)
}

/// "Could not find a part of the path."
pub(super) fn no_directory(path: &Path, id: &'static str, category: ErrorCategory) -> ErrorRecord {
    let message = format!("Could not find a part of the path '{}'.", path.display());
    about("System.IO.DirectoryNotFoundException", message, id, category, path)
}

/// `PSArgumentException` with the id `Argument`.
pub(super) fn argument(message: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.Management.Automation.PSArgumentException",
        message,
        "Argument",
        ErrorCategory::InvalidArgument,
        Value::Null,
    )
}
