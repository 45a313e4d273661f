//! `Step-SfbClock`.

use jiff::{SignedDuration, Timestamp};

use super::arguments;
use super::get_sfb_clock::write_clock;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::server::clock::{self, Reading};
use crate::server::deployment::{UNIX_EPOCH_TICKS, with_store};
use crate::value::{DateTime, DateTimeKind, Value, convert, types};

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Step-SfbClock",
    make: || Box::new(StepSfbClock),
    examples: &[Example {
        title: "The clock is advanced by an hour.",
        code: "$before = (Step-SfbClock -Minutes 1).Now\n((Step-SfbClock -Hours 1).Now - $before).TotalMinutes",
        output: Some("60"),
    }],
};

struct StepSfbClock;

impl Cmdlet for StepSfbClock {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let host = cx.host();
        let reading = with_store(cx, |store| clock::read(store, &host))?;
        let step =
            [("Minutes", 60.0), ("Hours", 3600.0), ("Days", 86_400.0)].into_iter().find_map(|(name, seconds)| {
                let given = cx.arg(name)?;
                convert::to_double(given).ok().map(|n| SignedDuration::from_secs_f64(n * seconds))
            });
        let wanted = match step {
            Some(step) => reading.now.checked_add(step).ok(),
            None => cx.arg("To").cloned().and_then(|to| moment(cx, &to)),
        };
        let Some(wanted) = wanted else {
            let message = cx.message("lab-clock-unshowable", &[]);
            return Err(cx.fail_with(
                "System.ArgumentOutOfRangeException",
                message,
                "InvalidClockTime",
                ErrorCategory::InvalidArgument,
                Value::Null,
            ));
        };
        if wanted < reading.now {
            let time = clock::local(&host, reading.now).invariant_text();
            let message = cx.message("lab-clock-forward", &[("time", &time)]);
            return Err(cx.fail_with(
                "System.ArgumentOutOfRangeException",
                message,
                "ClockGoesForward",
                ErrorCategory::InvalidArgument,
                Value::Null,
            ));
        }
        let name = cx.state.name.clone();
        let target = cx.message("lab-target-clock", &[]);
        if !cx.should_process(&target, &name)? {
            return Ok(());
        }
        arguments::process_at(cx, wanted, true)?;
        write_clock(cx, Reading { now: wanted, running: false })
    }
}

/// A time as the shell writes it: local, unless it says that it is UTC.
fn moment(cx: &Cx<'_>, value: &Value) -> Option<Timestamp> {
    let moment = convert(value, &types::resolve("datetime")?).ok()?;
    let moment = *moment.downcast::<DateTime>()?;
    let ticks = moment.ticks();
    let offset = match moment.kind() {
        DateTimeKind::Utc => 0,
        _ => i64::from(cx.host().clock.local_offset(ticks)) * 10_000_000,
    };
    Timestamp::from_nanosecond(i128::from(ticks - offset - UNIX_EPOCH_TICKS) * 100).ok()
}
