//! `ConvertFrom-StringData`: lines of `key = value` as a hashtable.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::regex;
use crate::value::{Hashtable, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "ConvertFrom-StringData",
    make: || Box::new(ConvertFromStringData),
    examples: &[Example {
        title: "Read settings.",
        code: "$settings = \"Pool = pool01`nPort = 5061\" | ConvertFrom-StringData; $settings.Port",
        output: Some("5061"),
    }],
};

struct ConvertFromStringData;

impl Cmdlet for ConvertFromStringData {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let text = cx.str("StringData").unwrap_or_else(|| "".into());
        let delimiter = cx.str("Delimiter").and_then(|d| d.chars().next()).unwrap_or('=');
        let table = Hashtable::new(0);
        for line in text.split('\n') {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let fail = |cx: &mut Cx<'_>, message: String| {
                cx.fail_with(
                    "System.Management.Automation.PSInvalidOperationException",
                    message,
                    "InvalidOperation",
                    ErrorCategory::InvalidOperation,
                    Value::Null,
                )
            };
            let Some((key, value)) = line.split_once(delimiter) else {
                return Err(fail(cx, format!("Data line '{line}' is not in 'name=value' format. ")));
            };
            let key = key.trim();
            if table.get_str(key).is_some() {
                return Err(fail(cx, format!("Data item '{key}' in line '{line}' is already defined. ")));
            }
            let value = value.trim();
            let value = regex::unescape(value).unwrap_or_else(|_| value.to_owned());
            table.insert(Value::str(key), Value::str(value));
        }
        cx.write(Value::object(table))
    }
}
