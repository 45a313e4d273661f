//! `Get-Content`.

use std::path::Path;

use super::item;
use super::place::{self, Place};
use crate::cmdlets::support::encoding::{decode_file, encoding};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::types::BYTE;
use crate::value::{Name, TypeRef, Value, Wrapped, elements_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Content",
    make: || Box::new(GetContent),
    examples: &[
        Example {
            title: "Read the last lines of a file.",
            code: "1..5 | Set-Content numbers.txt; Get-Content numbers.txt -Tail 2",
            output: Some("4\n5"),
        },
        Example {
            title: "Read a file as one text.",
            code: "'a', 'b' | Set-Content ab.txt; (Get-Content ab.txt -Raw).Length",
            output: Some("4"),
        },
    ],
};

struct GetContent;

impl Cmdlet for GetContent {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if cx.has("TotalCount") && cx.has("Tail") {
            return cx.write_error(ErrorRecord::with_message(
                "System.InvalidOperationException",
                "The parameters TotalCount and Tail cannot be used together. Please specify only one parameter.",
                "TailAndHeadCannotCoexist",
                ErrorCategory::InvalidOperation,
                Value::Null,
            ));
        }
        for place in place::targets(cx)? {
            match &place {
                Place::Item(drive, name) => {
                    let content = super::drives::content(cx, *drive, name).unwrap_or_default();
                    // A variable's collection is one item among the content, as the shell's reader gives it.
                    let item = if elements_of(&content).is_some() { Value::array(vec![content]) } else { content };
                    deliver(cx, &place, vec![item], false)?;
                }
                Place::File(path) => read(cx, &place, path)?,
            }
        }
        Ok(())
    }
}

fn read(cx: &mut Cx<'_>, place: &Place, path: &Path) -> Result {
    if cx.switch("Wait") {
        let record = super::failure::about(
            "System.NotSupportedException",
            "Waiting for more content is not supported here; leave -Wait out.".to_owned(),
            "WaitNotSupported",
            ErrorCategory::NotImplemented,
            path,
        );
        return Err(cx.fail(record));
    }
    let files = cx.host().files;
    if files.info(path).is_ok_and(|i| i.directory) {
        return cx.write_error(container(path));
    }
    let bytes = match files.read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let record =
                super::failure::of(&error, path, "GetContentReaderUnauthorizedAccessError", "GetContentReaderIOError");
            return cx.write_error(record);
        }
    };
    let raw = cx.switch("Raw");
    if cx.switch("AsByteStream") {
        let items: Vec<Value> = bytes.into_iter().map(Value::Byte).collect();
        return match raw {
            true => cx.write(Value::typed_array(TypeRef::Def(&BYTE), items)),
            false => deliver(cx, place, items, false),
        };
    }
    let text = decode_file(&encoding(cx, "Encoding"), &bytes);
    if raw {
        return match text.is_empty() {
            true => Ok(()),
            false => {
                let notes = item::origin(cx.engine, place, None);
                cx.write(item::with_notes(Value::object(Wrapped::new(Value::from(text))), notes))
            }
        };
    }
    let lines: Vec<Value> = match cx.str("Delimiter") {
        Some(delimiter) if delimiter.as_str() != "\n" && !delimiter.is_empty() => {
            let text = text.strip_suffix(delimiter.as_str()).unwrap_or(&text);
            if text.is_empty() { Vec::new() } else { text.split(delimiter.as_str()).map(Value::str).collect() }
        }
        _ => lines(&text).into_iter().map(Value::str).collect(),
    };
    deliver(cx, place, lines, true)
}

/// The lines of a text; each of `\r\n`, `\n` and `\r` ends one, and the last end begins none.
fn lines(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['\n', '\r']) {
        let (line, end) = rest.split_at(at);
        lines.push(line);
        rest = end.strip_prefix("\r\n").or_else(|| end.get(1..)).unwrap_or_default();
    }
    if !rest.is_empty() {
        lines.push(rest);
    }
    lines
}

/// Writes items one by one or in the groups of `-ReadCount`; texts tell where they were read.
fn deliver(cx: &mut Cx<'_>, place: &Place, mut items: Vec<Value>, marked: bool) -> Result {
    if let Some(total) = cx.int("TotalCount").and_then(|n| usize::try_from(n).ok()) {
        items.truncate(total);
    }
    let mut read = 0_i64;
    if let Some(tail) = cx.int("Tail").and_then(|n| usize::try_from(n).ok()) {
        let skipped = items.len().saturating_sub(tail);
        items.drain(..skipped);
    }
    let count = cx.int("ReadCount").unwrap_or(1);
    let notes = if marked { item::origin(cx.engine, place, None) } else { Vec::new() };
    let read_count = Name::new("ReadCount");
    if count == 1 {
        for value in items {
            read += 1;
            if !marked {
                cx.write(value)?;
                continue;
            }
            let mut own = notes.clone();
            own.push((read_count, Value::Long(read)));
            cx.write(item::with_notes(Value::object(Wrapped::new(value)), own))?;
        }
        return Ok(());
    }
    let size = usize::try_from(count).ok().filter(|n| *n > 0).unwrap_or(items.len().max(1));
    for group in items.chunks(size) {
        cx.write(Value::array(group.to_vec()))?;
    }
    Ok(())
}

fn container(path: &Path) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.InvalidOperationException",
        format!("Unable to get content because it is a directory: '{}'. Please use 'Get-ChildItem' instead.", path.display()),
        "GetContainerContentException",
        ErrorCategory::InvalidOperation,
        Value::Null,
    )
}
