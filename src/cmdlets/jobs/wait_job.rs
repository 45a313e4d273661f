//! `Wait-Job`.

use std::rc::Rc;

use crate::cmdlets::support::jobs::{self, Job};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Wait-Job",
    make: || Box::new(WaitJob::default()),
    examples: &[
        Example {
            title: "Wait for a job for a second at most.",
            code: "$j = Start-Job { Start-Sleep 30 }; if (-not (Wait-Job $j -Timeout 1)) { Stop-Job $j }; $j.State",
            output: Some("Stopped"),
        },
        Example {
        title: "Wait for several jobs.",
        code: "$jobs = 1, 2 | ForEach-Object { Start-Job { $args[0] * 10 } -ArgumentList $_ }; ($jobs | Wait-Job).State; $jobs | Receive-Job",
        output: Some("Completed\nCompleted\n10\n20"),
        },
    ],
};

#[derive(Default)]
struct WaitJob {
    jobs: Vec<(Rc<Job>, Value)>,
}

impl Cmdlet for WaitJob {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for chosen in jobs::chosen(cx, false)? {
            if !self.jobs.iter().any(|(known, _)| Rc::ptr_eq(known, &chosen.0)) {
                self.jobs.push(chosen);
            }
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let now = cx.host().clock.utc_ticks();
        let until = cx.int("Timeout").filter(|n| *n >= 0).map(|seconds| now + seconds * 10_000_000);
        let mut all = std::mem::take(&mut self.jobs);
        if cx.switch("Any") {
            for (job, _) in &all {
                job.run(cx.engine)?;
            }
            all.sort_by_key(|(job, _)| job.end());
            all.truncate(1);
        }
        let mut ended = Vec::with_capacity(all.len());
        for (job, object) in all {
            if job.wait(cx.engine, until)? {
                ended.push((job, object));
            }
        }
        ended.into_iter().try_for_each(|(_, object)| cx.write(object))
    }
}
