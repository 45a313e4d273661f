//! `New-Item`.

use std::path::{Path, PathBuf};

use super::place::{self, Place};
use super::{failure, item};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "New-Item",
    make: || Box::new(NewItem),
    examples: &[
        Example {
            title: "Make a directory with its parents.",
            code: "(New-Item logs/2024/01 -ItemType Directory -Force).Name",
            output: Some("01"),
        },
        Example {
            title: "Make a file with a content.",
            code: "$null = New-Item note.txt -Value 'hello' -Force; Get-Content note.txt",
            output: Some("hello"),
        },
    ],
};

struct NewItem;

impl Cmdlet for NewItem {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut paths: Vec<String> = cx.strings("Path").iter().map(ToString::to_string).collect();
        if let Some(name) = cx.str("Name").filter(|n| !n.is_empty()) {
            if paths.is_empty() {
                paths.push(".".to_owned());
            }
            for path in &mut paths {
                *path = super::join_path::join(path, &name);
            }
        }
        for text in paths {
            match place::read(cx, &text) {
                Ok(Place::File(path)) => make(cx, &path)?,
                Ok(Place::Item(drive, name)) => {
                    let place = Place::Item(drive, name.clone());
                    let value = cx.arg("Value").cloned();
                    if place::exists(cx, &place) && !cx.switch("Force") {
                        let message = format!("The item at path '{name}' already exists.");
                        cx.write_error(failure::argument(&message))?;
                        continue;
                    }
                    let shown = value.as_ref().map_or_else(|| "".into(), Value::invariant_text);
                    if cx.should_process(&format!("Name: {name} Value: {shown}"), "New Item")? {
                        super::drives::set(cx, drive, &name, value)?;
                        item::emit(cx, &place)?;
                    }
                }
                Err(record) => cx.write_error(record)?,
            }
        }
        Ok(())
    }
}

fn make(cx: &mut Cx<'_>, path: &Path) -> Result {
    let kind = cx.str("ItemType").unwrap_or_else(|| "file".into()).to_ascii_lowercase();
    let begins = |word: &str| word.starts_with(&kind);
    if begins("directory") || begins("container") {
        directory(cx, path)
    } else if begins("file") {
        file(cx, path)
    } else if ["symboliclink", "junction", "hardlink"].contains(&kind.as_str()) {
        let message = "Links cannot be made here; only files and directories.".to_owned();
        let category = ErrorCategory::NotImplemented;
        cx.write_error(failure::about("System.NotSupportedException", message, "LinksNotSupported", category, path))
    } else {
        let message = "The type is not a known type for the file system. Only \"file\",\"directory\" or \"symboliclink\" can be specified.";
        cx.write_error(failure::argument(message))
    }
}

fn directory(cx: &mut Cx<'_>, path: &Path) -> Result {
    let files = cx.host().files;
    let known = files.info(path).ok();
    if let Some(info) = &known
        && (!cx.switch("Force") || !info.directory)
    {
        return cx.write_error(failure::directory_exists(path));
    }
    if known.is_none() {
        if !cx.should_process(&format!("Destination: {}", path.display()), "Create Directory")? {
            return Ok(());
        }
        if let Err(error) = files.create_directory(path) {
            let record =
                failure::of(&error, path, "CreateDirectoryUnauthorizedAccessError", "CreateDirectoryIOError");
            return cx.write_error(record);
        }
    }
    item::emit(cx, &Place::File(path.to_path_buf()))
}

fn file(cx: &mut Cx<'_>, path: &Path) -> Result {
    let files = cx.host().files;
    let force = cx.switch("Force");
    if !cx.should_process(&format!("Destination: {}", path.display()), "Create File")? {
        return Ok(());
    }
    let known = files.info(path).ok();
    if known.as_ref().is_some_and(|i| i.directory) {
        let error = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
        return cx.write_error(failure::of(&error, path, "NewItemUnauthorizedAccessError", "NewItemIOError"));
    }
    if known.is_some() && !force {
        return cx.write_error(failure::file_exists(path, "NewItemIOError"));
    }
    let parent: PathBuf = path.parent().map(Path::to_path_buf).unwrap_or_default();
    if files.info(&parent).is_err() {
        if !force {
            return cx.write_error(failure::no_directory(path, "NewItemIOError", ErrorCategory::WriteError));
        }
        if let Err(error) = files.create_directory(&parent) {
            return cx.write_error(failure::of(&error, path, "NewItemUnauthorizedAccessError", "NewItemIOError"));
        }
    }
    let content = match cx.arg("Value").cloned().filter(|v| !v.is_null()) {
        Some(value) => cx.engine.to_text(&value)?,
        None => "".into(),
    };
    if let Err(error) = files.write(path, content.as_bytes()) {
        return cx.write_error(failure::of(&error, path, "NewItemUnauthorizedAccessError", "NewItemIOError"));
    }
    item::emit(cx, &Place::File(path.to_path_buf()))
}
