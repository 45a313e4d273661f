//! The present moment and the local zone, which texts of dates without a year or an offset are read against.

use std::cell::RefCell;
use std::rc::Rc;

use crate::value::culture;
use crate::value::datetime::{DateTime, DateTimeStyles, Kind, ParseContext, Zone};

type Now = Rc<dyn Fn() -> DateTime>;

thread_local! {
    static AMBIENT: RefCell<Option<(Now, Zone)>> = const { RefCell::new(None) };
}

/// Tells conversions on this thread what time it is: `now` gives the local date and time. A session sets this once
/// from its host; without it texts are read as on 1970-01-01 in universal time.
pub fn set_clock(now: impl Fn() -> DateTime + 'static, zone: Zone) {
    AMBIENT.with_borrow_mut(|a| *a = Some((Rc::new(now), zone)));
}

/// The local zone of this thread's session.
pub fn local_zone() -> Zone {
    AMBIENT.with_borrow(|a| a.as_ref().map_or_else(Zone::utc, |(_, zone)| zone.clone()))
}

/// A moment in local time as transcripts write it: `yyyyMMddHHmmss`; ticks of UTC.
pub fn compact_time(utc_ticks: i64) -> String {
    let moment = DateTime::from_ticks(utc_ticks, Kind::Utc).unwrap_or_default();
    let local = crate::value::Value::object(moment.to_local(&local_zone()));
    crate::value::ops::format("{0:yyyyMMddHHmmss}", &[local])
        .map_or_else(|_| String::new(), |t| t.invariant_text().to_string())
}

/// Reads with what the shell's conversions know: invariant culture, local zone, present moment.
pub(super) fn with_context<T>(styles: DateTimeStyles, read: impl FnOnce(&ParseContext<'_>) -> T) -> T {
    let (now, zone) = AMBIENT.with_borrow(|a| {
        a.as_ref().map_or_else(|| (DateTime::UNIX_EPOCH, Zone::utc()), |(now, zone)| (now(), zone.clone()))
    });
    read(&ParseContext { culture: culture::invariant(), zone: &zone, now, styles })
}
