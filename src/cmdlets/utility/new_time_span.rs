//! `New-TimeSpan`: a length of time from parts, or between two dates.

use super::get_date::{date_error, now};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::{DateTime, TimeSpan, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "New-TimeSpan",
    make: || Box::new(NewTimeSpan),
    examples: &[
        Example {
            title: "A length of time from its parts.",
            code: "\"$(New-TimeSpan -Hours 1 -Minutes 90)\"",
            output: Some("02:30:00"),
        },
        Example {
            title: "The days between two dates.",
            code: "(New-TimeSpan '2016-06-01' '2016-06-14').Days",
            output: Some("13"),
        },
    ],
};

struct NewTimeSpan;

impl Cmdlet for NewTimeSpan {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let part = |name: &str| cx.int(name);
        let parts = ["Days", "Hours", "Minutes", "Seconds", "Milliseconds"].map(part);
        let span = if parts.iter().any(Option::is_some) {
            let [days, hours, minutes, seconds, milliseconds] = parts.map(Option::unwrap_or_default);
            TimeSpan::from_parts(days, hours, minutes, seconds, milliseconds).map_err(|e| date_error(cx, &e))?
        } else {
            let date = |name: &str| cx.arg(name).and_then(|v| v.base().downcast::<DateTime>().copied());
            let now = now(cx);
            date("End").unwrap_or(now).since(date("Start").unwrap_or(now))
        };
        cx.write(Value::object(span))
    }
}
