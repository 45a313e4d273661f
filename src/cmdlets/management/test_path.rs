//! `Test-Path`.

use super::place::{self, Place};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::convert::local_zone;
use crate::value::{DateTime, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Test-Path",
    make: || Box::new(TestPath),
    examples: &[
        Example {
            title: "Ask whether a directory is there.",
            code: "Test-Path / -PathType Container",
            output: Some("True"),
        },
        Example {
            title: "Ask whether an environment variable is set.",
            code: "Test-Path Env:NO_SUCH_VARIABLE",
            output: Some("False"),
        },
    ],
};

struct TestPath;

impl Cmdlet for TestPath {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let literal = cx.has("LiteralPath");
        let parameter = if literal { "LiteralPath" } else { "Path" };
        let paths = cx.list(parameter);
        if paths.is_empty() {
            return cx.write_error(null_path());
        }
        for path in paths {
            if path.is_null() {
                cx.write_error(null_path())?;
                continue;
            }
            let text = path.invariant_text();
            let found = !text.trim().is_empty() && answer(cx, &text, literal);
            cx.write(Value::Bool(found))?;
        }
        Ok(())
    }
}

fn answer(cx: &mut Cx<'_>, text: &str, literal: bool) -> bool {
    let found = if cx.switch("IsValid") {
        return place::read(cx, text).is_ok() && !text.contains('\0');
    } else {
        place::expand(cx, text, literal).unwrap_or_default()
    };
    found.iter().any(|place| place::exists(cx, place) && place::selected(cx, place) && fits(cx, place))
}

fn fits(cx: &Cx<'_>, place: &Place) -> bool {
    let kind = cx.str("PathType").unwrap_or_else(|| "Any".into());
    let Place::File(path) = place else {
        let drive = matches!(place, Place::Item(_, name) if name.is_empty());
        return match kind.to_ascii_lowercase().as_str() {
            "container" => drive,
            "leaf" => !drive,
            _ => true,
        };
    };
    let Ok(info) = cx.host().files.info(path) else { return false };
    let right_kind = match kind.to_ascii_lowercase().as_str() {
        "container" => info.directory,
        "leaf" => !info.directory,
        _ => true,
    };
    let limit = |name: &str| {
        
        cx.arg(name)?.downcast::<DateTime>().map(|d| d.to_utc(&local_zone()).ticks())
    };
    right_kind
        && limit("OlderThan").is_none_or(|t| info.modified < t)
        && limit("NewerThan").is_none_or(|t| info.modified > t)
}

fn null_path() -> ErrorRecord {
    ErrorRecord::with_message(
        "System.ArgumentNullException",
        "Value cannot be null. (Parameter 'The provided Path argument was null or an empty collection.')",
        "NullPathNotPermitted",
        ErrorCategory::InvalidArgument,
        Value::Null,
    )
}
