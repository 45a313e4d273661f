//! `Start-ThreadJob`.

use super::start_job::{block_of, work_of};
use crate::cmdlets::support::jobs::{self, JobKind};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Start-ThreadJob",
    make: || Box::new(StartThreadJob::default()),
    examples: &[Example {
        title: "What comes out is the object itself.",
        code: "(Start-ThreadJob { [timespan]'1:00' } | Receive-Job -Wait).TotalMinutes",
        output: Some("60"),
    }],
};

#[derive(Default)]
struct StartThreadJob {
    input: Vec<Value>,
}

impl Cmdlet for StartThreadJob {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        self.input.extend(cx.input.clone().or_else(|| cx.arg("InputObject").cloned()));
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some((block, text)) = block_of(cx)? else { return Ok(()) };
        let work = work_of(cx, block, std::mem::take(&mut self.input));
        let name = cx.str("Name");
        let job = jobs::start(cx.engine, JobKind::Thread, name, &text, vec![work]);
        cx.write(job)
    }
}
