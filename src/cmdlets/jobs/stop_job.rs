//! `Stop-Job`.

use crate::cmdlets::support::jobs;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Stop-Job",
    make: || Box::new(StopJob),
    examples: &[Example {
        title: "End a job that nobody needs.",
        code: "$j = Start-Job { while ($true) { Start-Sleep 1 } }; Stop-Job $j; $j.State",
        output: Some("Stopped"),
    }],
};

struct StopJob;

impl Cmdlet for StopJob {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for (job, object) in jobs::chosen(cx, false)? {
            if cx.should_process(&format!("{} (ID {})", job.name, job.id), "Stop-Job")? {
                job.stop(cx.engine);
                if cx.switch("PassThru") {
                    cx.write(object)?;
                }
            }
        }
        Ok(())
    }
}
