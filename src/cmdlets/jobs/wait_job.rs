//! `Wait-Job`.

use crate::cmdlets::support::jobs;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Wait-Job",
    make: || Box::new(WaitJob::default()),
    examples: &[Example {
        title: "Wait for several jobs.",
        code: "$jobs = 1, 2 | ForEach-Object { Start-Job { $args[0] * 10 } -ArgumentList $_ }; ($jobs | Wait-Job).State; $jobs | Receive-Job",
        output: Some("Completed\nCompleted\n10\n20"),
    }],
};

#[derive(Default)]
struct WaitJob {
    objects: Vec<Value>,
}

impl Cmdlet for WaitJob {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for (job, object) in jobs::chosen(cx, false)? {
            // The first to end is the first that runs.
            if cx.switch("Any") && !self.objects.is_empty() {
                return Ok(());
            }
            job.run(cx.engine)?;
            self.objects.push(object);
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        std::mem::take(&mut self.objects).into_iter().try_for_each(|o| cx.write(o))
    }
}
