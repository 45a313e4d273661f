//! `Receive-Job`.

use crate::cmdlets::support::jobs::{self, JobState, Jobs};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Receive-Job",
    make: || Box::new(ReceiveJob),
    examples: &[Example {
        title: "Look at results and keep them.",
        code: "$j = Start-Job { 'done' } | Wait-Job; Receive-Job $j -Keep; Receive-Job $j",
        output: Some("done\ndone"),
    }],
};

struct ReceiveJob;

impl Cmdlet for ReceiveJob {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if cx.switch("AutoRemoveJob") && !cx.switch("Wait") {
            return Err(cx.fail_with(
                "System.InvalidOperationException",
                "The AutoRemoveJob parameter cannot be used without the Wait parameter.",
                "AutoRemoveJobCannotBeUsedWithoutWaitError",
                ErrorCategory::InvalidOperation,
                Value::Null,
            ));
        }
        for (job, object) in jobs::chosen(cx, false)? {
            if cx.switch("Wait") {
                job.wait(cx.engine, None)?;
            } else {
                job.run(cx.engine)?;
            }
            if cx.switch("WriteJobInResults") {
                cx.write(object)?;
            }
            // What a job's children put out is theirs.
            if !cx.switch("NoRecurse") || job.children.is_empty() {
                job.receive(cx, cx.switch("Keep"))?;
            }
            if cx.switch("AutoRemoveJob") && job.state() != JobState::Running {
                Jobs::of(cx.engine).remove(&job);
            }
        }
        Ok(())
    }
}
