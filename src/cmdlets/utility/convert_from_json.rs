//! `ConvertFrom-Json`.

use crate::cmdlets::support::json_read::{DateKind, Failure, Options, Reader};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Flow, Result};
use crate::error::ErrorCategory;
use crate::value::{Str, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "ConvertFrom-Json",
    make: || Box::new(ConvertFromJson::default()),
    examples: &[
        Example {
            title: "Read settings.",
            code: "('{ \"pool\": \"pool01\", \"ports\": [5061, 5065] }' | ConvertFrom-Json).ports[1]",
            output: Some("5065"),
        },
        Example {
            title: "Read into a table whose keys keep their order.",
            code: "('{\"b\":1,\"a\":2}' | ConvertFrom-Json -AsHashtable).Keys",
            output: Some("b\na"),
        },
    ],
};

#[derive(Default)]
struct ConvertFromJson {
    lines: Vec<Str>,
}

impl ConvertFromJson {
    fn convert(cx: &mut Cx<'_>, text: &str) -> std::result::Result<Value, Failure> {
        let dates = match cx.str("DateKind").map(|k| k.to_ascii_lowercase()).as_deref() {
            Some("local") => DateKind::Local,
            Some("utc") => DateKind::Utc,
            Some("offset") => DateKind::Offset,
            Some("string") => DateKind::Text,
            _ => DateKind::Default,
        };
        let options = Options {
            as_hashtable: cx.switch("AsHashtable"),
            depth: cx.int("Depth").map_or(1024, |n| usize::try_from(n).unwrap_or(1024)),
            dates,
        };
        Ok(Reader::new(text, &options).read()?.unwrap_or_default())
    }

    fn failed(cx: &mut Cx<'_>, failure: Failure) -> Flow {
        match failure {
            Failure::Syntax(message) => cx.fail_with(
                "System.ArgumentException",
                format!("Conversion from JSON failed with error: {message}"),
                "System.ArgumentException",
                ErrorCategory::NotSpecified,
                Value::Null,
            ),
            Failure::Casing(first, second) => cx.fail_with(
                "System.InvalidOperationException",
                format!("Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch instead. The key that was attempted to be added to the existing key '{first}' was '{second}'."),
                "KeysWithDifferentCasingInJsonString",
                ErrorCategory::InvalidOperation,
                Value::Null,
            ),
            Failure::EmptyName => cx.fail_with(
                "System.InvalidOperationException",
                "The provided JSON includes a property whose name is an empty string, this is only supported using the -AsHashTable switch.",
                "EmptyKeyInJsonString",
                ErrorCategory::InvalidOperation,
                Value::Null,
            ),
        }
    }

    fn write(cx: &mut Cx<'_>, text: &str) -> Result {
        let value = Self::convert(cx, text).map_err(|f| Self::failed(cx, f))?;
        if cx.switch("NoEnumerate") { cx.write(value) } else { cx.write_enumerated(&value) }
    }
}

impl Cmdlet for ConvertFromJson {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        self.lines.extend(cx.str("InputObject"));
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let lines = std::mem::take(&mut self.lines);
        let Some((first, rest)) = lines.split_first() else { return Ok(()) };
        if rest.is_empty() {
            return Self::write(cx, first);
        }
        // Where the first text is complete, each stands for itself; else all are one.
        if !first.trim().is_empty() && !matches!(Self::convert(cx, first), Err(Failure::Syntax(_))) {
            return lines.iter().try_for_each(|line| Self::write(cx, line));
        }
        let all: Vec<&str> = lines.iter().map(Str::as_str).collect();
        Self::write(cx, &all.join("\n"))
    }
}
