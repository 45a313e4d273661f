//! Writing to files and items: what `Set-Content` and `Add-Content` share.

use std::io;
use std::path::PathBuf;

use super::place::{self, Place};
use crate::cmdlets::support::encoding::{encoding, mark};
use crate::cmdlets::support::text::to_string;
use crate::engine::{Cx, Result};
use crate::error::ErrorCategory;
use crate::text::WildcardPattern;
use crate::value::{Str, Value};

/// Text that waits longer than this goes to the file.
const BUFFER: usize = 1 << 16;

/// The targets of one run.
pub(super) struct Writer {
    append: bool,
    open: Option<Vec<PathBuf>>,
    items: Vec<(place::Drive, String)>,
    values: Vec<Value>,
    pending: Vec<u8>,
    /// The paths that are open, as given.
    paths: Vec<Str>,
}

impl Writer {
    pub(super) fn new(append: bool) -> Self {
        Self { append, open: None, items: Vec::new(), values: Vec::new(), pending: Vec::new(), paths: Vec::new() }
    }

    /// Takes the values of one call of `process`.
    pub(super) fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        // Paths that come from the pipeline differ from object to object.
        if self.open.is_some() && place::given(cx).0 != self.paths {
            self.finish(cx)?;
            self.open = None;
        }
        if self.open.is_none() {
            self.open(cx)?;
        }
        for value in cx.list("Value") {
            let parts = match value.as_array() {
                Some(array) => array.to_vec(),
                None => vec![value],
            };
            for part in parts {
                self.put(cx, part)?;
            }
        }
        if self.pending.len() >= BUFFER { self.flush(cx) } else { Ok(()) }
    }

    fn open(&mut self, cx: &mut Cx<'_>) -> Result {
        self.items.clear();
        let mut open = Vec::new();
        let (paths, literal) = place::given(cx);
        self.paths.clone_from(&paths);
        for text in paths {
            let wild = !literal && WildcardPattern::has_wildcards(&text);
            let found = match place::expand(cx, &text, literal) {
                Ok(found) => found,
                Err(record) => {
                    cx.write_error(record)?;
                    continue;
                }
            };
            for found in found {
                if wild && !place::selected(cx, &found) {
                    continue;
                }
                match found {
                    Place::Item(drive, name) => self.items.push((drive, name)),
                    Place::File(path) => {
                        let action = if self.append { "Add Content" } else { "Set Content" };
                        if cx.should_process(&format!("Path: {}", path.display()), action)? && self.begin(cx, &path)? {
                            open.push(path);
                        }
                    }
                }
            }
        }
        self.open = Some(open);
        Ok(())
    }

    /// Makes or empties a file; whether that went well.
    fn begin(&self, cx: &mut Cx<'_>, path: &std::path::Path) -> Result<bool> {
        let files = cx.host().files;
        let known = files.info(path).ok();
        if known.as_ref().is_some_and(|i| i.read_only) && cx.switch("Force") {
            drop(files.set_read_only(path, false));
        }
        let bytes = cx.switch("AsByteStream");
        let text = encoding(cx, "Encoding");
        let start = if bytes { &[][..] } else { mark(&text) };
        let done = if known.as_ref().is_some_and(|i| i.directory) {
            Err(io::Error::from(io::ErrorKind::PermissionDenied))
        } else if self.append {
            files.append(path, if known.is_none_or(|i| i.length == 0) { start } else { &[] })
        } else {
            files.write(path, start)
        };
        let Err(error) = done else { return Ok(true) };
        let record = if error.kind() == io::ErrorKind::NotFound {
            let id = "GetContentWriterDirectoryNotFoundError";
            super::failure::no_directory(path, id, ErrorCategory::ObjectNotFound)
        } else {
            super::failure::of(&error, path, "GetContentWriterUnauthorizedAccessError", "GetContentWriterIOError")
        };
        cx.write_error(record)?;
        Ok(false)
    }

    fn put(&mut self, cx: &mut Cx<'_>, value: Value) -> Result {
        if !self.items.is_empty() {
            self.values.push(value.clone());
        }
        if cx.switch("AsByteStream") {
            match crate::value::convert(&value, &crate::value::TypeRef::Def(&crate::value::types::BYTE)) {
                Ok(byte) => match byte.base() {
                    Value::Byte(b) => self.pending.push(*b),
                    _ => return Ok(()),
                },
                Err(_) => {
                    let message =
                        "Cannot proceed with byte encoding. When using byte encoding the content must be of type byte.";
                    let record = super::failure::argument(message);
                    return Err(cx.fail(record));
                }
            }
        } else if !value.is_null() {
            let mut text = to_string(cx.engine, &value)?.to_string();
            if !cx.switch("NoNewline") {
                text.push('\n');
            }
            self.pending.extend(encoding(cx, "Encoding").encode(&text));
        }
        if cx.switch("PassThru") { cx.write(value) } else { Ok(()) }
    }

    fn flush(&mut self, cx: &mut Cx<'_>) -> Result {
        let bytes = std::mem::take(&mut self.pending);
        if bytes.is_empty() {
            return Ok(());
        }
        for path in self.open.clone().unwrap_or_default() {
            if let Err(error) = cx.host().files.append(&path, &bytes) {
                let record =
                    super::failure::of(&error, &path, "GetContentWriterUnauthorizedAccessError", "WriteContentIOError");
                cx.write_error(record)?;
            }
        }
        Ok(())
    }

    /// Writes what is still held back.
    pub(super) fn finish(&mut self, cx: &mut Cx<'_>) -> Result {
        self.flush(cx)?;
        let mut values = std::mem::take(&mut self.values);
        for (drive, name) in std::mem::take(&mut self.items) {
            if self.append {
                let before = super::drives::content(cx, drive, &name);
                values.splice(0..0, before);
            }
            let value = if values.len() == 1 { values.first().cloned() } else { Some(Value::array(values.clone())) };
            super::drives::set(cx, drive, &name, value)?;
        }
        Ok(())
    }
}
