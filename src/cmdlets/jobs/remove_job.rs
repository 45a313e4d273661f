//! `Remove-Job`.

use crate::cmdlets::support::jobs::{self, JobState, Jobs};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Remove-Job",
    make: || Box::new(RemoveJob),
    examples: &[Example {
        title: "Forget a job and what it left.",
        code: "$j = Start-Job { 1 } | Wait-Job; Remove-Job $j; @(Get-Job).Count",
        output: Some("0"),
    }],
};

struct RemoveJob;

impl Cmdlet for RemoveJob {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for (job, object) in jobs::chosen(cx, false)? {
            if job.state() == JobState::Running && !cx.switch("Force") {
                let message = format!(
                    "The command cannot remove the job with the job ID {} because the job is not finished. To remove the job, first stop the job, or use the Force parameter.",
                    job.id
                );
                cx.write_error(ErrorRecord::with_message(
                    "System.ArgumentException",
                    message,
                    "JobObjectNotFinishedCannotBeRemoved",
                    ErrorCategory::InvalidOperation,
                    object,
                ))?;
                continue;
            }
            if cx.should_process(&format!("{} (ID {})", job.name, job.id), "Remove-Job")? {
                job.stop(cx.engine);
                Jobs::of(cx.engine).remove(&job);
            }
        }
        Ok(())
    }
}
