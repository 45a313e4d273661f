//! The time of a job: it begins when the job was started, and what the job sleeps passes in no time here.
//!
//! A session lives on one thread. A job is evaluated in one go when somebody first looks at it; by its clock everything
//! happens when it would have happened beside the session, and what lies ahead of the session's clock is shown only when
//! that has come there.

use std::cell::Cell;
use std::rc::Rc;

use crate::host::Clock;

/// How far ahead of its start a job is evaluated, in ticks: an hour.
const HORIZON: i64 = 36_000_000_000;

/// The clock of a job.
pub(crate) struct JobClock {
    session: Rc<dyn Clock>,
    /// Ticks by which it is before the session's.
    ahead: Cell<i64>,
    slept: Cell<i64>,
    /// When the job has had its time.
    end: i64,
}

impl JobClock {
    /// A clock that shows the moment at which something begins, and runs out after an hour or at the moment given if
    /// that is later.
    pub(crate) fn new(session: Rc<dyn Clock>, begin: i64, end: Option<i64>) -> Self {
        let ahead = Cell::new(begin - session.utc_ticks());
        Self { session, ahead, slept: Cell::new(0), end: end.unwrap_or(begin + HORIZON) }
    }

    /// Ticks that were slept by it.
    pub(crate) fn slept(&self) -> i64 {
        self.slept.get()
    }
}

impl Clock for JobClock {
    fn utc_ticks(&self) -> i64 {
        self.session.utc_ticks() + self.ahead.get()
    }
    fn local_offset(&self, utc_ticks: i64) -> i32 {
        self.session.local_offset(utc_ticks)
    }
    fn monotonic_nanos(&self) -> u64 {
        self.session.monotonic_nanos().saturating_add_signed(self.ahead.get() * 100)
    }
    fn sleep(&self, milliseconds: u64) {
        let ticks = milliseconds as i64 * 10_000;
        self.ahead.set(self.ahead.get() + ticks);
        self.slept.set(self.slept.get() + ticks);
    }
    fn run_out(&self) -> bool {
        self.utc_ticks() > self.end
    }
}
