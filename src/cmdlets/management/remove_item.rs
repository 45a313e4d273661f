//! `Remove-Item`.

use std::path::Path;

use super::failure;
use super::place::{self, Place};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Remove-Item",
    make: || Box::new(RemoveItem),
    examples: &[
        Example {
            title: "Remove a directory with all in it.",
            code: "$null = New-Item old/a.txt -Force; Remove-Item old -Recurse; Test-Path old",
            output: Some("False"),
        },
        Example {
            title: "Remove an environment variable.",
            code: "$env:POOL = 'x'; Remove-Item Env:POOL; Test-Path Env:POOL",
            output: Some("False"),
        },
    ],
};

struct RemoveItem;

impl Cmdlet for RemoveItem {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for place in place::targets(cx)? {
            match &place {
                Place::Item(drive, name) => {
                    if cx.should_process(&format!("Item: {name}"), "Remove Item")? {
                        super::drives::remove(cx, *drive, name)?;
                    }
                }
                Place::File(path) => remove(cx, path)?,
            }
        }
        Ok(())
    }
}

fn remove(cx: &mut Cx<'_>, path: &Path) -> Result {
    let files = cx.host().files;
    let Ok(info) = files.info(path) else { return Ok(()) };
    let shown = path.display().to_string();
    let directory = info.directory && !info.link;
    if cx.engine.current_directory().starts_with(path) {
        let message = format!("Cannot remove the item at '{shown}' because it is in use.");
        let category = ErrorCategory::InvalidOperation;
        let kind = "System.Management.Automation.PSInvalidOperationException";
        return cx.write_error(failure::about(kind, message, "InvalidOperation", category, path));
    }
    let recurse = cx.switch("Recurse");
    if directory && !recurse && files.list(path).is_ok_and(|l| !l.is_empty()) && !cx.state.common.what_if.unwrap_or(false) {
        let query = format!(
            "The item at {shown} has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?"
        );
        if !cx.should_continue(&query, "Confirm")? {
            return Ok(());
        }
    }
    if !cx.should_process(&shown, if directory { "Remove Directory" } else { "Remove File" })? {
        return Ok(());
    }
    let force = cx.switch("Force");
    if !force && (info.read_only || place::is_hidden(&place::name_of(path))) {
        let reason = "You do not have sufficient access rights to perform this operation or the item is hidden, system, or read only.";
        let message = format!("Cannot remove item {shown}: {reason}");
        let category = ErrorCategory::PermissionDenied;
        let id = "RemoveFileSystemItemUnAuthorizedAccess";
        return cx.write_error(failure::about("System.IO.IOException", message, id, category, path));
    }
    if info.read_only {
        drop(files.set_read_only(path, false));
    }
    let done = if directory { files.remove_directory(path, true) } else { files.remove_file(path) };
    match done {
        Ok(()) => Ok(()),
        Err(error) => {
            let id = "RemoveFileSystemItemUnAuthorizedAccess";
            cx.write_error(failure::of(&error, path, id, "RemoveFileSystemItemIOError"))
        }
    }
}
