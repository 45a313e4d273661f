//! `Start-Sleep`: waits.

use crate::cmdlets::support::jobs;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Flow, Result};
use crate::value::TimeSpan;
use crate::value::convert::to_double;
use crate::value::datetime::TICKS_PER_MILLISECOND;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Start-Sleep",
    make: || Box::new(StartSleep),
    examples: &[Example {
        title: "Wait a little.",
        code: "Start-Sleep -Milliseconds 5; 'awake'",
        output: Some("awake"),
    }],
};

struct StartSleep;

/// Interrupts are looked for this often.
const SLICE: u64 = 100;

impl Cmdlet for StartSleep {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let milliseconds = if let Some(n) = cx.int("Milliseconds") {
            n as f64
        } else if let Some(span) = cx.arg("Duration").and_then(|v| v.base().downcast::<TimeSpan>()) {
            span.total(TICKS_PER_MILLISECOND)
        } else {
            let seconds = cx.arg("Seconds").and_then(|v| to_double(v).ok()).unwrap_or(0.0);
            seconds * 1000.0
        };
        let mut left = milliseconds.max(0.0) as u64;
        let host = cx.host();
        host.console.flush();
        while left > 0 {
            if host.console.take_interrupt() || host.clock.run_out() {
                return Err(Flow::Interrupt);
            }
            let now = left.min(SLICE);
            host.clock.sleep(now);
            left -= now;
        }
        // Jobs get on meanwhile.
        jobs::run_pending(cx.engine)
    }
}
