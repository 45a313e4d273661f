//! `Split-Path`.

use super::join_path::normal;
use super::place::{self, Place};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Split-Path",
    make: || Box::new(SplitPath),
    examples: &[
        Example { title: "The directory of a file.", code: "Split-Path /srv/logs/a.log", output: Some("/srv/logs") },
        Example {
            title: "The last part, and its extension.",
            code: "Split-Path /srv/logs/a.log -Leaf; Split-Path /srv/logs/a.log -Extension",
            output: Some("a.log\n.log"),
        },
    ],
};

struct SplitPath;

impl Cmdlet for SplitPath {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let (paths, literal) = place::given(cx);
        for text in paths {
            let set = cx.parameter_set().to_owned();
            if !cx.switch("Resolve") {
                part(cx, &set, &text)?;
                continue;
            }
            for place in place::existing(cx, &text, literal)? {
                let shown = match place {
                    Place::File(path) => path.to_string_lossy().into_owned(),
                    item @ Place::Item(..) => item.shown(),
                };
                part(cx, &set, &shown)?;
            }
        }
        Ok(())
    }
}

fn part(cx: &mut Cx<'_>, set: &str, text: &str) -> Result {
    let qualifier = place::qualifier(text);
    let value = match set {
        "QualifierSet" => match qualifier {
            Some((name, _)) => Value::from(format!("{name}:")),
            None => return cx.write_error(no_qualifier(text)),
        },
        "NoQualifierSet" => Value::str(qualifier.map_or(text, |(_, rest)| rest)),
        "IsAbsoluteSet" => Value::Bool(qualifier.is_some() || text.starts_with(['/', '\\'])),
        _ => {
            if qualifier.is_some()
                && let Err(record) = place::read(cx, text)
            {
                return cx.write_error(record);
            }
            let path = normal(text);
            match set {
                "LeafSet" => Value::from(leaf(&path)),
                "LeafBaseSet" => Value::from(base_and_extension(&leaf(&path)).0),
                "ExtensionSet" => Value::from(base_and_extension(&leaf(&path)).1),
                _ => Value::from(parent(cx, &path)?),
            }
        }
    };
    cx.write(value)
}

const SEPARATOR: char = std::path::MAIN_SEPARATOR;

fn leaf(path: &str) -> String {
    let trimmed = path.trim_end_matches(SEPARATOR);
    if trimmed.is_empty() {
        return path.to_owned();
    }
    trimmed.rsplit_once(SEPARATOR).map_or(trimmed, |(_, leaf)| leaf).to_owned()
}

fn base_and_extension(name: &str) -> (String, String) {
    match name.rfind('.') {
        Some(at) => {
            let (base, extension) = name.split_at(at);
            (base.to_owned(), if extension.len() > 1 { extension.to_owned() } else { String::new() })
        }
        None => (name.to_owned(), String::new()),
    }
}

/// The path above; the root has none, and a path right under the root has an empty one.
fn parent(cx: &mut Cx<'_>, path: &str) -> Result<String> {
    let trimmed = path.trim_end_matches(SEPARATOR);
    if trimmed.is_empty() {
        let message = "Cannot process argument because the value of argument \"path\" is not valid. Change the value of the \"path\" argument and run the operation again.";
        let record = super::failure::argument(message);
        return Err(cx.fail(record));
    }
    Ok(trimmed.rsplit_once(SEPARATOR).map_or("", |(parent, _)| parent).to_owned())
}

fn no_qualifier(text: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.FormatException",
        format!("Cannot parse path because path '{text}' does not have a qualifier specified."),
        "ParsePathFormatError",
        ErrorCategory::InvalidArgument,
        Value::str(text),
    )
}
