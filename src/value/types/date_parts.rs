//! `System.DateTimeOffset`.

use super::date_time::{fault, shown, utc_now, with_context};
use super::enums::enum_of;
use super::support::{Outcome, Rt, arg, body, culture_of, date_of, double, long, m, p, set_ref, sp, span_of, text};
use super::{Method, Property, StaticProperty, display};
use crate::value::convert::local_zone;
use crate::value::culture;
use crate::value::datetime::{
    DateError, Kind, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND, UNIX_EPOCH_TICKS, parse_offset,
    parse_offset_exact,
};
use crate::value::{DateTime, DateTimeOffset, Fault, TimeSpan, Value};

fn own(this: &Value) -> Result<DateTimeOffset, Fault> {
    body::<DateTimeOffset>(this).copied()
}

fn value(date: Result<DateTimeOffset, DateError>) -> Outcome {
    date.map(Value::object).map_err(|e| fault(&e))
}

fn moved(this: &Value, clock: impl FnOnce(DateTime) -> Result<DateTime, DateError>) -> Outcome {
    let own = own(this)?;
    value(clock(own.clock()).and_then(|c| DateTimeOffset::new(c, own.offset())))
}

fn at_utc(utc: DateTime) -> Outcome {
    value(DateTimeOffset::new(utc.with_kind(Kind::Unspecified), TimeSpan::ZERO))
}

pub(super) const OFFSET_PROPERTIES: &[Property] = &[
    p("Date", "datetime", |_, this| Ok(Value::object(own(this)?.clock().date()))),
    p("DateTime", "datetime", |_, this| Ok(Value::object(own(this)?.clock()))),
    p("Day", "int", |_, this| Ok(Value::Int(own(this)?.clock().calendar().day as i32))),
    p("DayOfWeek", "System.DayOfWeek", |_, this| {
        Ok(enum_of("System.DayOfWeek", i64::from(own(this)?.clock().calendar().day_of_week())))
    }),
    p("DayOfYear", "int", |_, this| Ok(Value::Int(own(this)?.clock().calendar().day_of_year() as i32))),
    p("Hour", "int", |_, this| Ok(Value::Int(own(this)?.clock().time_of_day().hours() as i32))),
    p("LocalDateTime", "datetime", |_, this| Ok(Value::object(own(this)?.utc().to_local(&local_zone())))),
    p("Microsecond", "int", |_, this| Ok(Value::Int((own(this)?.clock().ticks() / 10 % 1000) as i32))),
    p("Millisecond", "int", |_, this| Ok(Value::Int(own(this)?.clock().time_of_day().milliseconds() as i32))),
    p("Nanosecond", "int", |_, this| Ok(Value::Int((own(this)?.clock().ticks() % 10 * 100) as i32))),
    p("TotalOffsetMinutes", "int", |_, this| Ok(Value::Int((own(this)?.offset().ticks / TICKS_PER_MINUTE) as i32))),
    p("Minute", "int", |_, this| Ok(Value::Int(own(this)?.clock().time_of_day().minutes() as i32))),
    p("Month", "int", |_, this| Ok(Value::Int(own(this)?.clock().calendar().month as i32))),
    p("Offset", "timespan", |_, this| Ok(Value::object(own(this)?.offset()))),
    p("Second", "int", |_, this| Ok(Value::Int(own(this)?.clock().time_of_day().seconds() as i32))),
    p("Ticks", "long", |_, this| Ok(Value::Long(own(this)?.clock().ticks()))),
    p("TimeOfDay", "timespan", |_, this| Ok(Value::object(own(this)?.clock().time_of_day()))),
    p("UtcDateTime", "datetime", |_, this| Ok(Value::object(own(this)?.utc()))),
    p("UtcTicks", "long", |_, this| Ok(Value::Long(own(this)?.utc().ticks()))),
    p("Year", "int", |_, this| Ok(Value::Int(own(this)?.clock().calendar().year))),
];

pub(super) const OFFSET_METHODS: &[Method] = &[
    m("System.DateTimeOffset Add(timespan timeSpan)", |_, this, a| moved(this, |c| c.add_ticks(span_of(arg(a, 0))))),
    m("System.DateTimeOffset AddDays(double days)", |_, this, a| {
        moved(this, |c| c.add_units(double(a, 0), TICKS_PER_DAY))
    }),
    m("System.DateTimeOffset AddHours(double hours)", |_, this, a| {
        moved(this, |c| c.add_units(double(a, 0), TICKS_PER_HOUR))
    }),
    m("System.DateTimeOffset AddMilliseconds(double milliseconds)", |_, this, a| {
        moved(this, |c| c.add_ticks((double(a, 0) * 10_000.0) as i64))
    }),
    m("bool EqualsExact(System.DateTimeOffset other)", |_, this, a| {
        let (own, other) = (own(this)?, own(arg(a, 0))?);
        Ok(Value::Bool(own.clock().ticks() == other.clock().ticks() && own.offset() == other.offset()))
    }),
    m("long ToFileTime()", |_, this, _| Ok(Value::Long(own(this)?.utc().ticks() - FILE_TIME_ZERO))),
    m("System.DateTimeOffset AddMicroseconds(double microseconds)", |_, this, a| {
        moved(this, |c| c.add_units(double(a, 0), 10))
    }),
    m(
        "void Deconstruct([ref] System.DateOnly date, [ref] System.TimeOnly time, [ref] timespan offset)",
        |_, this, a| {
            let own = own(this)?;
            super::date_only::parts_into(a, own.clock())?;
            set_ref(a, 2, Value::object(own.offset()))?;
            Ok(Value::Null)
        },
    ),
    m("System.DateTimeOffset AddMinutes(double minutes)", |_, this, a| {
        moved(this, |c| c.add_units(double(a, 0), TICKS_PER_MINUTE))
    }),
    m("System.DateTimeOffset AddMonths(int months)", |_, this, a| moved(this, |c| c.add_months(long(a, 0)))),
    m("System.DateTimeOffset AddSeconds(double seconds)", |_, this, a| {
        moved(this, |c| c.add_units(double(a, 0), TICKS_PER_SECOND))
    }),
    m("System.DateTimeOffset AddTicks(long ticks)", |_, this, a| moved(this, |c| c.add_ticks(long(a, 0)))),
    m("System.DateTimeOffset AddYears(int years)", |_, this, a| moved(this, |c| c.add_years(long(a, 0)))),
    m("int CompareTo(System.DateTimeOffset other)", |_, this, a| {
        Ok(Value::Int(own(this)?.cmp(&own(arg(a, 0))?) as i32))
    }),
    m("bool Equals(System.DateTimeOffset other)", |_, this, a| Ok(Value::Bool(own(this)? == own(arg(a, 0))?))),
    m("timespan Subtract(System.DateTimeOffset value)", |_, this, a| {
        Ok(Value::object(own(this)?.utc().since(own(arg(a, 0))?.utc())))
    }),
    m("System.DateTimeOffset Subtract(timespan value)", |_, this, a| moved(this, |c| c.add_ticks(-span_of(arg(a, 0))))),
    m("System.DateTimeOffset ToLocalTime()", |_, this, _| {
        let own = own(this)?;
        let offset = TimeSpan { ticks: local_zone().offset_at_utc(own.utc().ticks()) };
        value(own.to_offset(offset))
    }),
    m("System.DateTimeOffset ToOffset(timespan offset)", |_, this, a| {
        value(own(this)?.to_offset(TimeSpan { ticks: span_of(arg(a, 0)) }))
    }),
    m("string ToString()", |_, this, _| shown(this, "")),
    m("string ToString(string format)", |_, this, a| shown(this, &text(a, 0))),
    m("string ToString(System.IFormatProvider formatProvider)", |_, this, a| {
        display::format(this, "", culture_of(a, 0)).map(Value::from)
    }),
    m("string ToString(string format, System.IFormatProvider formatProvider)", |_, this, a| {
        display::format(this, &text(a, 0), culture_of(a, 1)).map(Value::from)
    }),
    m("System.DateTimeOffset ToUniversalTime()", |_, this, _| value(own(this)?.to_offset(TimeSpan::ZERO))),
    m("long ToUnixTimeMilliseconds()", |_, this, _| {
        Ok(Value::Long((own(this)?.utc().ticks() - UNIX_EPOCH_TICKS).div_euclid(10_000)))
    }),
    m("long ToUnixTimeSeconds()", |_, this, _| {
        Ok(Value::Long((own(this)?.utc().ticks() - UNIX_EPOCH_TICKS).div_euclid(TICKS_PER_SECOND)))
    }),
];

pub(super) const OFFSET_STATIC_PROPERTIES: &[StaticProperty] = &[
    sp("MinValue", "System.DateTimeOffset", |_| at_utc(DateTime::MIN)),
    sp("MaxValue", "System.DateTimeOffset", |_| at_utc(DateTime::MAX)),
    sp("Now", "System.DateTimeOffset", |rt| {
        let utc = utc_now(rt);
        let offset = TimeSpan { ticks: local_zone().offset_at_utc(utc.ticks()) };
        value(DateTimeOffset::new(utc.with_kind(Kind::Unspecified), TimeSpan::ZERO).and_then(|d| d.to_offset(offset)))
    }),
    sp("UnixEpoch", "System.DateTimeOffset", |_| at_utc(DateTime::UNIX_EPOCH)),
    sp("UtcNow", "System.DateTimeOffset", |rt| {
        let utc = utc_now(rt);
        at_utc(utc)
    }),
];

/// Ticks of 1601-01-01, from which file times count.
const FILE_TIME_ZERO: i64 = 504_911_232_000_000_000;

fn offset_exact(rt: Rt<'_>, a: &[Value], culture: usize, styles: usize) -> Result<DateTimeOffset, DateError> {
    let own = text(a, 0);
    let formats: Vec<String> = match arg(a, 1) {
        Value::Array(list) => list.items().iter().map(|f| f.invariant_text().to_string()).collect(),
        other => vec![other.invariant_text().to_string()],
    };
    let styles = if styles < a.len() { long(a, styles) } else { 0 };
    let mut result = Err(DateError::Unrecognized(own.to_string()));
    for format in &formats {
        result = with_context(rt, culture_of(a, culture), styles, |c| parse_offset_exact(&own, format, c));
        if result.is_ok() {
            break;
        }
    }
    result
}

fn try_offset(a: &[Value], target: usize, parsed: Result<DateTimeOffset, DateError>) -> Outcome {
    let ok = parsed.is_ok();
    set_ref(a, target, value(parsed).or_else(|_| at_utc(DateTime::MIN))?)?;
    Ok(Value::Bool(ok))
}

pub(super) const OFFSET_STATICS: &[Method] = &[
    m("System.DateTimeOffset FromFileTime(long fileTime)", |_, _, a| {
        let utc = DateTime::from_ticks(long(a, 0) + FILE_TIME_ZERO, Kind::Utc).map_err(|e| fault(&e))?;
        let offset = TimeSpan { ticks: local_zone().offset_at_utc(utc.ticks()) };
        value(DateTimeOffset::new(utc.with_kind(Kind::Unspecified), TimeSpan::ZERO).and_then(|d| d.to_offset(offset)))
    }),
    m(
        "System.DateTimeOffset ParseExact(string input, string format, System.IFormatProvider formatProvider)",
        |rt, _, a| value(offset_exact(rt, a, 2, 3)),
    ),
    m(
        "System.DateTimeOffset ParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles)",
        |rt, _, a| value(offset_exact(rt, a, 2, 3)),
    ),
    m(
        "System.DateTimeOffset ParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles)",
        |rt, _, a| value(offset_exact(rt, a, 2, 3)),
    ),
    m(
        "System.DateTimeOffset Parse(string input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles)",
        |rt, _, a| {
            let own = text(a, 0);
            value(with_context(rt, culture_of(a, 1), long(a, 2), |c| parse_offset(&own, c)))
        },
    ),
    m(
        "bool TryParse(string input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)",
        |rt, _, a| {
            let own = text(a, 0);
            let parsed = with_context(rt, culture_of(a, 1), long(a, 2), |c| parse_offset(&own, c));
            try_offset(a, 3, parsed)
        },
    ),
    m(
        "bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)",
        |rt, _, a| {
            let parsed = offset_exact(rt, a, 2, 3);
            try_offset(a, 4, parsed)
        },
    ),
    m("int Compare(System.DateTimeOffset first, System.DateTimeOffset second)", |_, _, a| {
        Ok(Value::Int(own(arg(a, 0))?.cmp(&own(arg(a, 1))?) as i32))
    }),
    m("System.DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)", |_, _, a| {
        at_utc(DateTime::from_ticks(long(a, 0) * 10_000 + UNIX_EPOCH_TICKS, Kind::Utc).map_err(|e| fault(&e))?)
    }),
    m("System.DateTimeOffset FromUnixTimeSeconds(long seconds)", |_, _, a| {
        at_utc(
            DateTime::from_ticks(long(a, 0) * TICKS_PER_SECOND + UNIX_EPOCH_TICKS, Kind::Utc).map_err(|e| fault(&e))?,
        )
    }),
    m("System.DateTimeOffset Parse(string input)", |rt, _, a| {
        let own = text(a, 0);
        value(with_context(rt, culture::en_us(), 0, |c| parse_offset(&own, c)))
    }),
    m("System.DateTimeOffset Parse(string input, System.IFormatProvider formatProvider)", |rt, _, a| {
        let own = text(a, 0);
        value(with_context(rt, culture_of(a, 1), 0, |c| parse_offset(&own, c)))
    }),
    m("bool TryParse(string input, [ref] System.DateTimeOffset result)", |rt, _, a| {
        let own = text(a, 0);
        let parsed = value(with_context(rt, culture::en_us(), 0, |c| parse_offset(&own, c)));
        let ok = parsed.is_ok();
        set_ref(a, 1, parsed.or_else(|_| at_utc(DateTime::MIN))?)?;
        Ok(Value::Bool(ok))
    }),
];

pub(super) const OFFSET_CONSTRUCTORS: &[Method] = &[
    m("(datetime dateTime)", |_, _, a| {
        let date = date_of(arg(a, 0));
        let ticks = if date.kind() == Kind::Utc { 0 } else { date.offset(&local_zone()) };
        value(DateTimeOffset::new(date, TimeSpan { ticks }))
    }),
    m("(datetime dateTime, timespan offset)", |_, _, a| {
        value(DateTimeOffset::new(date_of(arg(a, 0)), TimeSpan { ticks: span_of(arg(a, 1)) }))
    }),
    m("(long ticks, timespan offset)", |_, _, a| {
        let clock = DateTime::from_ticks(long(a, 0), Kind::Unspecified);
        value(clock.and_then(|c| DateTimeOffset::new(c, TimeSpan { ticks: span_of(arg(a, 1)) })))
    }),
    m("(int year, int month, int day, int hour, int minute, int second, timespan offset)", |_, _, a| {
        let clock = DateTime::from_parts(
            [long(a, 0), long(a, 1), long(a, 2)],
            [long(a, 3), long(a, 4), long(a, 5), 0],
            Kind::Unspecified,
        );
        value(clock.and_then(|c| DateTimeOffset::new(c, TimeSpan { ticks: span_of(arg(a, 6)) })))
    }),
];
