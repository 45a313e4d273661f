//! `Wait-Process`.

use super::process_choice::{chosen, failure};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::Value;
use crate::value::types::ProcessItem;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Wait-Process",
    make: || Box::new(WaitProcess::default()),
    examples: &[Example {
        title: "Wait for a program, at most ten seconds.",
        code: "Start-Process sleep 1 -PassThru | Wait-Process -Timeout 10",
        output: None,
    }],
};

#[derive(Default)]
struct WaitProcess {
    all: Vec<Value>,
}

impl Cmdlet for WaitProcess {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for process in chosen(cx, false)? {
            let Some(item) = process.downcast::<ProcessItem>() else { continue };
            if item.info().id == cx.host().environment.process_id() {
                let message = "This command cannot wait on itself.".to_owned();
                let category = ErrorCategory::InvalidOperation;
                cx.write_error(failure(message, "WaitOnItself", category, process.clone()))?;
                continue;
            }
            self.all.push(process);
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let host = cx.host();
        let runs = |v: &Value| v.downcast::<ProcessItem>().is_some_and(|p| host.processes.running(p.info().id));
        let limit = cx.int("Timeout").map(|seconds| seconds as u64 * 1_000_000_000);
        let begin = host.clock.monotonic_nanos();
        loop {
            let left = self.all.iter().filter(|p| runs(p)).count();
            if left == 0 || cx.switch("Any") && left < self.all.len() {
                break;
            }
            if limit.is_some_and(|limit| host.clock.monotonic_nanos() - begin >= limit) {
                break;
            }
            cx.engine.check_interrupt()?;
            host.clock.sleep(20);
        }
        let any_ended = cx.switch("Any") && self.all.iter().any(|p| !runs(p));
        for process in &self.all {
            let Some(item) = process.downcast::<ProcessItem>() else { continue };
            if runs(process) && !any_ended {
                cx.write_error(ErrorRecord::with_message(
                    "System.TimeoutException",
                    format!("This command stopped operation because process \"{}\" is not stopped in the specified time-out.", item.shown()),
                    "ProcessNotTerminated",
                    ErrorCategory::CloseError,
                    process.clone(),
                ))?;
            }
        }
        let passed = if cx.switch("PassThru") { std::mem::take(&mut self.all) } else { Vec::new() };
        passed.into_iter().try_for_each(|p| cx.write(p))
    }
}
