//! `Get-History`.

use crate::cmdlets::support::history::history_info;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, History, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-History",
    make: || Box::new(GetHistory),
    examples: &[Example { title: "What was run at the prompt.", code: "Get-History -Count 5", output: None }],
};

struct GetHistory;

impl Cmdlet for GetHistory {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let ids: Vec<i64> = cx.list("Id").iter().filter_map(|v| crate::value::convert::to_long(v).ok()).collect();
        let count = cx.int("Count").map(|n| usize::try_from(n).unwrap_or(0));
        let mut entries = cx.engine.extension::<History>().map_or_else(Vec::new, |h| h.entries());
        if !ids.is_empty() {
            entries.retain(|e| ids.contains(&(e.id as i64)));
        }
        let skip = count.map_or(0, |n| entries.len().saturating_sub(n));
        for entry in entries.into_iter().skip(skip) {
            cx.write(history_info(&entry))?;
        }
        Ok(())
    }
}
