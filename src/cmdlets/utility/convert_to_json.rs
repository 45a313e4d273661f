//! `ConvertTo-Json`.

use crate::cmdlets::support::json_write::{Escape, Failure, Options, Writer};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "ConvertTo-Json",
    make: || Box::new(ConvertToJson::default()),
    examples: &[
        Example {
            title: "An object.",
            code: "[ordered]@{ Pool = 'pool01'; Ports = 5061, 5065 } | ConvertTo-Json",
            output: Some("{\n  \"Pool\": \"pool01\",\n  \"Ports\": [\n    5061,\n    5065\n  ]\n}"),
        },
        Example {
            title: "On one line.",
            code: "1, 'two', $null | ConvertTo-Json -Compress",
            output: Some("[1,\"two\",null]"),
        },
    ],
};

#[derive(Default)]
struct ConvertToJson {
    objects: Vec<Value>,
}

impl Cmdlet for ConvertToJson {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        self.objects.push(cx.arg("InputObject").cloned().unwrap_or_default());
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut objects = std::mem::take(&mut self.objects);
        let value = match objects.len() {
            0 => return Ok(()),
            1 if !cx.switch("AsArray") => objects.pop().unwrap_or_default(),
            _ => Value::array(objects),
        };
        let options = Options {
            depth: cx.int("Depth").map_or(2, |n| usize::try_from(n).unwrap_or(0)),
            compress: cx.switch("Compress"),
            enums_as_strings: cx.switch("EnumsAsStrings"),
            escape: match cx.str("EscapeHandling").map(|e| e.to_ascii_lowercase()).as_deref() {
                Some("escapenonascii") => Escape::NonAscii,
                Some("escapehtml") => Escape::Html,
                _ => Escape::Default,
            },
        };
        match Writer::new(cx.engine, &options).write(&value) {
            Ok((text, truncated)) => {
                if truncated {
                    let depth = options.depth;
                    cx.warning(&format!(
                        "Resulting JSON is truncated as serialization has exceeded the set depth of {depth}."
                    ))?;
                }
                cx.write(Value::str(text))
            }
            Err(Failure::Flow(flow)) => Err(flow),
            Err(Failure::Key(ty)) => Err(cx.fail_with(
                "System.InvalidOperationException",
                format!("The type '{ty}' is not supported for serialization or deserialization of a dictionary. Keys must be strings."),
                "NonStringKeyInDictionary",
                ErrorCategory::InvalidOperation,
                value,
            )),
        }
    }
}
