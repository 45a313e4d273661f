//! `ForEach-Object -Parallel`: runs that follow each other on the session's thread, by clocks that begin together.

use std::rc::Rc;

use super::job_clock::JobClock;
use crate::engine::{Cx, Engine, Flow, Result, ScriptBlock, Sink};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::host::Clock as _;
use crate::value::Value;

/// The runs of one cmdlet.
pub(crate) struct Parallel {
    block: ScriptBlock,
    /// When the first began, in ticks.
    start: i64,
    /// When each place for a run is free again, in ticks slept since the start.
    places: Vec<i64>,
    throttle: usize,
    timeout: Option<i64>,
    /// What came out and when, in ticks slept since the start.
    output: Vec<(i64, Value)>,
}

/// Takes a run's output with its time.
struct Stamped<'a> {
    clock: &'a JobClock,
    base: i64,
    output: &'a mut Vec<(i64, Value)>,
}

impl Sink for Stamped<'_> {
    fn push(&mut self, _: &mut Engine, value: Value) -> Result {
        self.output.push((self.base + self.clock.slept(), value));
        Ok(())
    }
}

impl Parallel {
    /// The runs of a block, by `-ThrottleLimit` and `-TimeoutSeconds`.
    pub(crate) fn new(cx: &Cx<'_>, block: ScriptBlock) -> Self {
        Self {
            block,
            start: cx.host().clock.utc_ticks(),
            places: Vec::new(),
            throttle: cx.int("ThrottleLimit").map_or(5, |n| n.max(1) as usize),
            timeout: cx.int("TimeoutSeconds").filter(|n| *n > 0).map(|n| n * 10_000_000),
            output: Vec::new(),
        }
    }

    /// Runs the block for an object. An error that ends the run is written; the others go on.
    pub(crate) fn run(&mut self, cx: &mut Cx<'_>, item: Value) -> Result {
        if self.places.len() < self.throttle {
            self.places.push(0);
        }
        let Some(place) = (0..self.places.len()).min_by_key(|i| self.places.get(*i)) else { return Ok(()) };
        let base = self.places.get(place).copied().unwrap_or(0);
        if self.timeout.is_some_and(|limit| base >= limit) {
            return Ok(());
        }
        let end = self.timeout.map(|limit| self.start + limit);
        let clock = Rc::new(JobClock::new(cx.host().clock, self.start + base, end));
        let mut sink = Stamped { clock: &clock, base, output: &mut self.output };
        let result = cx.engine.by_clock(clock.clone(), |engine| engine.run_apart(&self.block, item, &mut sink));
        let mut over = base + clock.slept();
        let own = match result {
            Err(Flow::Interrupt) if clock.run_out() => {
                over = self.timeout.unwrap_or(over);
                let message = "The pipeline has been stopped.";
                let kind = "System.Management.Automation.PipelineStoppedException";
                ErrorRecord::with_message(
                    kind,
                    message,
                    "PSTaskException",
                    ErrorCategory::InvalidOperation,
                    Value::Null,
                )
            }
            Err(Flow::Throw(record)) => match record.downcast::<ErrorRecord>() {
                Some(inner) => {
                    let target = inner.target.borrow().clone();
                    ErrorRecord::new(inner.exception.clone(), inner.id.clone(), inner.category.get(), target)
                }
                None => return Err(Flow::Throw(record)),
            },
            Err(other) => return Err(other),
            Ok(()) => {
                self.free(place, over);
                return Ok(());
            }
        };
        self.free(place, over);
        cx.write_error(own)
    }

    fn free(&mut self, place: usize, at: i64) {
        if let Some(slot) = self.places.get_mut(place) {
            *slot = at;
        }
    }

    /// Writes what came out in the order of its time, and ends when the last run has ended.
    pub(crate) fn finish(mut self, cx: &mut Cx<'_>) -> Result {
        self.output.sort_by_key(|(at, _)| *at);
        for (at, value) in std::mem::take(&mut self.output) {
            self.wait(cx, at)?;
            cx.write(value)?;
        }
        let last = self.places.iter().copied().max().unwrap_or(0);
        self.wait(cx, last)
    }

    fn wait(&self, cx: &mut Cx<'_>, until: i64) -> Result {
        let clock = cx.host().clock;
        loop {
            let left = if until == 0 { 0 } else { self.start + until - clock.utc_ticks() };
            if left <= 0 {
                return Ok(());
            }
            cx.engine.check_interrupt()?;
            clock.sleep((left as u64).div_ceil(10_000).min(100));
        }
    }
}
