//! `Invoke-History`: runs a command of the history again.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, History, HistoryEntry, Result, ScriptBlock};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Invoke-History",
    make: || Box::new(InvokeHistory),
    examples: &[Example { title: "Run the last command again.", code: "Invoke-History", output: None }],
};

struct InvokeHistory;

/// The command that an id means: a number, or the beginning of its text; the last one where nothing is given.
fn wanted(entries: &[HistoryEntry], id: Option<&str>) -> Option<HistoryEntry> {
    let Some(id) = id else { return entries.last().cloned() };
    match id.parse::<u64>() {
        Ok(number) => entries.iter().find(|e| e.id == number).cloned(),
        Err(_) => entries.iter().rev().find(|e| e.command.starts_with(id)).cloned(),
    }
}

impl Cmdlet for InvokeHistory {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let id = cx.str("Id");
        let entries = cx.engine.extension::<History>().map_or_else(Vec::new, |h| h.entries());
        let Some(entry) = wanted(&entries, id.as_deref()) else {
            let (message, name) = match &id {
                None => ("Cannot locate most recent history.".to_owned(), "InvokeHistoryNoLastHistoryEntryFound"),
                Some(id) if id.parse::<u64>().is_ok() => {
                    (format!("Cannot locate the history for Id {id}."), "InvokeHistoryNoHistoryForId")
                }
                Some(id) => (
                    format!("Cannot locate the history for command line {id}."),
                    "InvokeHistoryNoHistoryForCommandline",
                ),
            };
            return Err(cx.fail_with(
                "System.InvalidOperationException",
                message,
                name,
                ErrorCategory::InvalidOperation,
                Value::Null,
            ));
        };
        if !cx.should_process(&entry.command, "Invoke-History")? {
            return Ok(());
        }
        cx.host().console.write(&format!("{}\n", entry.command));
        let block = cx.engine.parse_block(&entry.command)?;
        let Some(block) = block.downcast::<ScriptBlock>().cloned() else { return Ok(()) };
        cx.engine.run_block_inline(&block, cx.out)
    }
}
