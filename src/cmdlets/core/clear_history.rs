//! `Clear-History`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, History, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Clear-History",
    make: || Box::new(ClearHistory),
    examples: &[Example { title: "Forget what was run.", code: "Clear-History; @(Get-History).Count", output: Some("0") }],
};

struct ClearHistory;

impl Cmdlet for ClearHistory {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let ids: Vec<i64> = cx.list("Id").iter().filter_map(|v| crate::value::convert::to_long(v).ok()).collect();
        if let Some(history) = cx.engine.extension::<History>() {
            history.remove(|e| ids.is_empty() || ids.contains(&(e.id as i64)));
        }
        Ok(())
    }
}
