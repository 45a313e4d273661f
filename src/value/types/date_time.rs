//! `System.DateTime`, `System.DateTimeOffset`, `System.TimeSpan`.

use super::support::bad_format;
use crate::value::culture::Culture;
use crate::value::datetime::{self, DateError, Kind, Zone};
use crate::value::{DateTime, DateTimeKind, DateTimeOffset, Fault, TimeSpan, Value};

/// The exception of a date error.
pub(super) fn fault(error: &DateError) -> Fault {
    Fault::thrown(&format!("System.{}", error.exception()), error.to_string())
}

/// The moment behind a date value.
pub(super) fn moment(date: DateTime) -> datetime::DateTime {
    let kind = match date.kind {
        DateTimeKind::Unspecified => Kind::Unspecified,
        DateTimeKind::Utc => Kind::Utc,
        DateTimeKind::Local => Kind::Local,
    };
    datetime::DateTime::from_ticks(date.ticks, kind).unwrap_or(datetime::DateTime::MIN)
}

/// The text of a date or span; `None` for other values.
pub(super) fn format(value: &Value, format: &str, culture: &Culture) -> Option<Result<String, Fault>> {
    format_in(value, format, culture, &Zone::utc())
}

/// The same, with the zone of local times.
pub(super) fn format_in(value: &Value, format: &str, culture: &Culture, zone: &Zone) -> Option<Result<String, Fault>> {
    let text = if let Some(date) = value.downcast::<DateTime>() {
        datetime::format_datetime(moment(*date), format, culture, zone)
    } else if let Some(date) = value.downcast::<DateTimeOffset>() {
        let offset = datetime::TimeSpan { ticks: i64::from(date.offset) * datetime::TICKS_PER_MINUTE };
        let clock = datetime::DateTime::from_ticks(date.ticks, Kind::Unspecified);
        clock
            .and_then(|clock| datetime::DateTimeOffset::new(clock, offset))
            .and_then(|date| datetime::format_offset(date, format, culture))
    } else {
        let span = value.downcast::<TimeSpan>()?;
        datetime::format_span(datetime::TimeSpan { ticks: span.ticks }, format, culture)
    };
    Some(text.map_err(|e| bad_format(e.to_string())))
}
