//! `Join-Path`.

use super::place::{self, Place};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Join-Path",
    make: || Box::new(JoinPath),
    examples: &[
        Example { title: "Join a directory and a name.", code: "Join-Path logs a.txt", output: Some("logs/a.txt") },
        Example {
            title: "Join several parts.",
            code: "Join-Path logs 2024 01 a.txt",
            output: Some("logs/2024/01/a.txt"),
        },
    ],
};

struct JoinPath;

impl Cmdlet for JoinPath {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut children = cx.strings("ChildPath");
        children.extend(cx.strings("AdditionalChildPath"));
        for parent in cx.strings("Path") {
            if place::qualifier(&parent).is_some()
                && let Err(record) = place::read(cx, &parent)
            {
                cx.write_error(record)?;
                continue;
            }
            let joined = children.iter().fold(parent.to_string(), |path, child| join(&path, child));
            if !cx.switch("Resolve") {
                cx.write(Value::from(joined))?;
                continue;
            }
            for place in place::existing(cx, &joined, false)? {
                let shown = match &place {
                    Place::File(path) => path.to_string_lossy().into_owned(),
                    Place::Item(drive, name) => format!("{}:/{name}", drive.name()),
                };
                cx.write(Value::from(shown))?;
            }
        }
        Ok(())
    }
}

/// A path with the separators of this machine.
pub(super) fn normal(path: &str) -> String {
    if std::path::MAIN_SEPARATOR == '/' { path.replace('\\', "/") } else { path.replace('/', "\\") }
}

/// Parent and child with one separator between them.
pub(super) fn join(parent: &str, child: &str) -> String {
    let separator = std::path::MAIN_SEPARATOR;
    let (mut path, child) = (normal(parent), normal(child));
    if path.is_empty() {
        return child;
    }
    if !path.ends_with(separator) {
        path.push(separator);
    }
    path.push_str(child.strip_prefix(separator).unwrap_or(&child));
    path
}
