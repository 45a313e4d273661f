//! `Stop-Process`.

use super::process_choice::{chosen, failure};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::types::{ProcessItem, system_message};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Stop-Process",
    make: || Box::new(StopProcess),
    examples: &[Example {
        title: "See what would be ended.",
        code: "Get-Process -Id $PID | Stop-Process -WhatIf",
        output: Some("What if: Performing the operation \"Stop-Process\" on target \"sfbsh (4242)\"."),
    }],
};

struct StopProcess;

impl Cmdlet for StopProcess {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for process in chosen(cx, false)? {
            let Some(item) = process.downcast::<ProcessItem>() else { continue };
            let (id, shown) = (item.info().id, item.shown());
            if !cx.should_process(&shown, "Stop-Process")? {
                continue;
            }
            let processes = cx.host().processes;
            if let Err(e) = processes.kill(id)
                && processes.running(id)
            {
                let why = system_message(&e);
                let message = format!("Cannot stop process \"{shown}\" because of the following error: {why}");
                cx.write_error(failure(message, "CouldNotStopProcess", ErrorCategory::CloseError, process.clone()))?;
                continue;
            }
            if cx.switch("PassThru") {
                cx.write(process)?;
            }
        }
        Ok(())
    }
}
