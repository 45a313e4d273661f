//! `Add-History`.

use crate::cmdlets::support::history::history_info;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, History, HistoryStatus, Result};
use crate::value::{Name, Value};
use std::rc::Rc;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Add-History",
    make: || Box::new(AddHistory),
    examples: &[Example {
        title: "Commands of another session.",
        code: "[pscustomobject]@{ CommandLine = 'Get-Date' } | Add-History; (Get-History).CommandLine",
        output: Some("Get-Date"),
    }],
};

struct AddHistory;

impl Cmdlet for AddHistory {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let history = match cx.engine.extension::<History>() {
            Some(history) => history,
            None => {
                let new = Rc::new(History::default());
                cx.engine.set_extension(new.clone());
                new
            }
        };
        for item in cx.list("InputObject") {
            let line = cx.engine.find_property(&item, Name::new("CommandLine"))?.unwrap_or(Value::Null);
            if line.is_null() {
                continue;
            }
            let now = cx.host().clock.utc_ticks();
            history.add(&line.invariant_text(), HistoryStatus::Completed, now, now, 4096);
            if cx.switch("Passthru")
                && let Some(entry) = history.entries().last()
            {
                cx.write(history_info(entry))?;
            }
        }
        Ok(())
    }
}
