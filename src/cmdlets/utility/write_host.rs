//! `Write-Host`: text for the person at the console, by way of the information stream.

use super::write_information::source;
use crate::cmdlets::support::{record::Record, text, types};
use crate::engine::{Cmdlet, CmdletDef, Cx, Engine, Example, InformationRecord, Result};
use crate::value::{DictionaryEntry, Value, dictionary_of, elements_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Write-Host",
    make: || Box::new(WriteHost),
    examples: &[
        Example { title: "Show several values.", code: "Write-Host pool01 is $true", output: Some("pool01 is True") },
        Example {
            title: "Put something between them.",
            code: "Write-Host (1, 2, 3) -Separator ', '",
            output: Some("1, 2, 3"),
        },
        Example {
            title: "Show a line in pieces.",
            code: "Write-Host 'working' -NoNewline; Write-Host '... done'",
            output: Some("working... done"),
        },
    ],
};

struct WriteHost;

impl Cmdlet for WriteHost {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let separator = match cx.arg("Separator") {
            Some(v) => v.invariant_text().to_string(),
            None => " ".to_owned(),
        };
        let mut message = String::new();
        if let Some(object) = cx.arg("Object").cloned() {
            append(cx.engine, &object, &separator, &mut message)?;
        }
        let no_newline = cx.switch("NoNewline");
        let color = |name: &str| cx.arg(name).map(|v| v.invariant_text().to_string());
        let colors = (color("ForegroundColor"), color("BackgroundColor"));
        let shown = |c: &Option<String>| c.as_ref().map_or(Value::Null, |c| Value::str(c.as_str()));
        let data = Record::with_text(
            &types::HOST_INFORMATION_MESSAGE,
            [
                ("Message", Value::str(message.as_str())),
                ("NoNewLine", Value::Bool(no_newline)),
                ("ForegroundColor", shown(&colors.0)),
                ("BackgroundColor", shown(&colors.1)),
            ],
            message.as_str(),
        );
        let record = InformationRecord {
            data,
            message,
            tags: vec!["PSHOST".to_owned()],
            source: source(cx),
            newline: !no_newline,
            colors,
        };
        cx.information(Value::object(record), true)
    }
}

/// Collections are written element by element with the separator between.
fn append(engine: &mut Engine, value: &Value, separator: &str, out: &mut String) -> Result {
    if value.is_null() {
        return Ok(());
    }
    let items = match dictionary_of(value.base()) {
        Some(d) => Some(d.entries().into_iter().map(|(key, value)| Value::object(DictionaryEntry { key, value })).collect()),
        None => elements_of(value),
    };
    let Some(items) = items else {
        out.push_str(&text::to_string(engine, value)?);
        return Ok(());
    };
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push_str(separator);
        }
        append(engine, item, separator, out)?;
    }
    Ok(())
}
