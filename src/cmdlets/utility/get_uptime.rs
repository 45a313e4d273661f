//! `Get-Uptime`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::datetime::TICKS_PER_SECOND;
use crate::value::{DateTime, DateTimeKind, TimeSpan, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Uptime",
    make: || Box::new(GetUptime),
    examples: &[Example {
        title: "How long the machine has been running.",
        code: "(Get-Uptime).GetType().Name",
        output: Some("TimeSpan"),
    }],
};

struct GetUptime;

impl Cmdlet for GetUptime {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let clock = cx.host().clock;
        // Where the system does not tell, the time since the program began.
        let told = cx.host().files.read(std::path::Path::new("/proc/uptime")).ok();
        let told = told.and_then(|b| String::from_utf8_lossy(&b).split('.').next()?.parse::<i64>().ok());
        let seconds = told.unwrap_or_else(|| i64::try_from(clock.monotonic_nanos() / 1_000_000_000).unwrap_or(0));
        if !cx.switch("Since") {
            return cx.write(Value::object(TimeSpan::from_ticks(seconds * TICKS_PER_SECOND)));
        }
        let since = DateTime::from_ticks(clock.utc_ticks() - seconds * TICKS_PER_SECOND, DateTimeKind::Utc);
        let local = since.unwrap_or_default().to_local(&crate::value::convert::local_zone());
        cx.write(Value::object(local))
    }
}
