//! `Out-GridView`: the shell has no windows, so the grid is a table on the console.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::format::{Formatter, Kind, Options, Packet};
use crate::value::Value;

/// `Out-GridView`.
pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Out-GridView",
    make: || Box::new(OutGridView::default()),
    examples: &[
        Example {
            title: "Objects as a table.",
            code: "[pscustomobject]@{ Name = 'fe01'; Port = 5061 } | Out-GridView -Title Servers",
            output: Some("Servers\n\nName Port\n---- ----\nfe01 5061"),
        },
        Example {
            title: "What is shown goes on: nobody chooses rows.",
            code: "$all = 'fe01', 'fe02' | Out-GridView -PassThru; $all.Count",
            output: Some("fe01\nfe02\n2"),
        },
    ],
};

#[derive(Default)]
struct OutGridView {
    items: Vec<Value>,
}

impl Cmdlet for OutGridView {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        self.items.extend(cx.arg("InputObject").filter(|v| !v.is_null()).cloned());
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut sink = cx.engine.presenter().output();
        if let Some(title) = cx.str("Title") {
            sink.push(cx.engine, Value::Str(title))?;
        }
        let mut formatter = Formatter::new(cx.engine, Options { kind: Some(Kind::Table), ..Options::default() });
        let mut packets: Vec<Packet> = Vec::new();
        for item in &self.items {
            formatter.push(cx.engine, item, &mut packets)?;
        }
        formatter.finish(&mut packets);
        for packet in packets {
            sink.push(cx.engine, packet.into_value())?;
        }
        sink.finish(cx.engine)?;
        let mode = cx.str("OutputMode").unwrap_or_else(|| "".into());
        let passed = match mode.to_ascii_lowercase().as_str() {
            _ if cx.switch("PassThru") => self.items.len(),
            "multiple" => self.items.len(),
            "single" => 1,
            _ => 0,
        };
        std::mem::take(&mut self.items).into_iter().take(passed).try_for_each(|item| cx.write(item))
    }
}
