//! Copying and moving files and directories.

use std::path::{Path, PathBuf};

use super::failure;
use super::place::{self, Place};
use crate::engine::{Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::Value;

/// Where `-Destination` leads, the current directory where it was not given; an error was written where it leads nowhere.
pub(super) fn destination(cx: &mut Cx<'_>) -> Result<Option<Place>> {
    let text = cx.str("Destination").unwrap_or_else(|| ".".into());
    let found = if WildcardPattern::has_wildcards(&text) {
        place::expand(cx, &text, false).map(|mut all| (all.len() == 1).then(|| all.remove(0)))
    } else {
        Ok(None)
    };
    match found {
        Ok(Some(place)) => Ok(Some(place)),
        Ok(None) => match place::read(cx, &text) {
            Ok(place) => Ok(Some(place)),
            Err(record) => cx.write_error(record).map(|()| None),
        },
        Err(record) => cx.write_error(record).map(|()| None),
    }
}

/// The path that an item gets: inside an existing directory, else the destination itself.
pub(super) fn inside(cx: &Cx<'_>, source: &Path, destination: &Path) -> PathBuf {
    if cx.host().files.info(destination).is_ok_and(|i| i.directory) {
        destination.join(place::name_of(source))
    } else {
        destination.to_path_buf()
    }
}

/// Copies a file; whether that went well.
pub(super) fn copy_file(cx: &mut Cx<'_>, from: &Path, to: &Path) -> Result<bool> {
    let target = format!("Item: {} Destination: {}", from.display(), to.display());
    if !cx.should_process(&target, "Copy File")? {
        return Ok(false);
    }
    let files = cx.host().files;
    if from == to {
        let message = format!("Cannot overwrite the item {} with itself.", from.display());
        let record = failure::about("System.IO.IOException", message, "CopyError", ErrorCategory::WriteError, from);
        return cx.write_error(record).map(|()| false);
    }
    if cx.switch("Force") && files.info(to).is_ok_and(|i| i.read_only) {
        drop(files.set_read_only(to, false));
    }
    let done = files.read(from).and_then(|content| files.write(to, &content));
    match done {
        Ok(()) => {
            if let Ok(info) = files.info(from) {
                drop(files.set_modified(to, info.modified));
            }
            Ok(true)
        }
        Err(error) => {
            let missing = files.info(from).is_ok() && error.kind() == std::io::ErrorKind::NotFound;
            let record = if missing {
                failure::no_directory(to, "CopyFileInfoItemIOError", ErrorCategory::WriteError)
            } else {
                let (denied, failed) = ("CopyFileInfoItemUnauthorizedAccessError", "CopyFileInfoItemIOError");
                failure::of(&error, if files.info(from).is_ok() { to } else { from }, denied, failed)
            };
            *record.target.borrow_mut() = Value::from(from.to_string_lossy().into_owned());
            cx.write_error(record).map(|()| false)
        }
    }
}

/// Copies a directory, with all in it if so asked.
pub(super) fn copy_directory(cx: &mut Cx<'_>, from: &Path, to: &Path, recurse: bool) -> Result<bool> {
    let target = format!("Item: {} Destination: {}", from.display(), to.display());
    if !cx.should_process(&target, "Copy Directory")? {
        return Ok(false);
    }
    let files = cx.host().files;
    match files.info(to) {
        Ok(info) if !info.directory => return cx.write_error(onto_leaf(to)).map(|()| false),
        Ok(_) if !cx.switch("Force") => return cx.write_error(failure::directory_exists(to)).map(|()| false),
        Ok(_) => {}
        Err(_) => {
            if let Err(error) = files.create_directory(to) {
                let (denied, failed) = ("CreateDirectoryUnauthorizedAccessError", "CreateDirectoryIOError");
                return cx.write_error(failure::of(&error, to, denied, failed)).map(|()| false);
            }
        }
    }
    if !recurse {
        return Ok(true);
    }
    for name in place::sorted_names(cx, from) {
        let (source, goal) = (from.join(&name), to.join(&name));
        // A copy of a directory into itself must not find itself again.
        if source == to {
            continue;
        }
        if files.info(&source).is_ok_and(|i| i.directory) {
            copy_directory(cx, &source, &goal, true)?;
        } else if place::selected(cx, &Place::File(source.clone())) {
            copy_file(cx, &source, &goal)?;
        }
    }
    Ok(true)
}

fn onto_leaf(path: &Path) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.Management.Automation.PSArgumentException",
        "Container cannot be copied onto existing leaf item.",
        "CopyContainerItemToLeafError",
        ErrorCategory::InvalidArgument,
        Value::from(path.to_string_lossy().into_owned()),
    )
}

/// Moves a file or directory; whether that went well.
pub(super) fn move_item(cx: &mut Cx<'_>, from: &Path, to: &Path, verb: &str) -> Result<bool> {
    let files = cx.host().files;
    let directory = files.info(from).is_ok_and(|i| i.directory);
    let kind = if directory { "Directory" } else { "File" };
    let target = format!("Item: {} Destination: {}", from.display(), to.display());
    if !cx.should_process(&target, &format!("{verb} {kind}"))? {
        return Ok(false);
    }
    let (failed, denied) = match (verb, directory) {
        ("Rename", _) => ("RenameItemIOError", "RenameItemUnauthorizedAccessError"),
        (_, true) => ("MoveDirectoryItemIOError", "MoveDirectoryItemUnauthorizedAccessError"),
        (_, false) => ("MoveFileInfoItemIOError", "MoveFileInfoItemUnauthorizedAccessError"),
    };
    if from == to {
        let message = "Source and destination path must be different.".to_owned();
        let category = ErrorCategory::WriteError;
        return cx
            .write_error(failure::about("System.IO.IOException", message, failed, category, from))
            .map(|()| false);
    }
    if let Ok(there) = files.info(to) {
        if directory || there.directory || !cx.switch("Force") || verb == "Rename" {
            let message = "Cannot create a file when that file already exists.".to_owned();
            let category = ErrorCategory::WriteError;
            let record = failure::about("System.IO.IOException", message, failed, category, from);
            return cx.write_error(record).map(|()| false);
        }
        drop(files.remove_file(to));
    }
    let Err(error) = files.rename(from, to) else { return Ok(true) };
    let missing = error.kind() == std::io::ErrorKind::NotFound;
    let record = if missing {
        failure::no_directory(to, failed, ErrorCategory::WriteError)
    } else {
        failure::of(&error, to, denied, failed)
    };
    cx.write_error(record).map(|()| false)
}
