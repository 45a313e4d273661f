//! `System.DateTime`.

use super::enums::enum_of;
use super::support::{
    Outcome, Rt, arg, bad_argument, culture_of, date_of, double, long, long_of, m, p, set_ref, sp, span_of, text,
    text_of,
};
use super::{Method, Property, StaticProperty, display};
use crate::value::convert::local_zone;
use crate::value::culture::Culture;
use crate::value::datetime::{
    self, DateError, DateTimeStyles, Kind, ParseContext, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MILLISECOND,
    TICKS_PER_MINUTE, TICKS_PER_SECOND, parse_datetime, parse_exact,
};
use crate::value::{DateTime, Fault, Runtime, TimeSpan, Value};

/// The exception of a date error.
pub(super) fn fault(error: &DateError) -> Fault {
    Fault::thrown(&format!("System.{}", error.exception()), error.to_string())
}

/// A date as a value, or its exception.
pub(super) fn made(date: Result<DateTime, DateError>) -> Outcome {
    date.map(Value::object).map_err(|e| fault(&e))
}

/// The date and time of the host's clock, in the local zone.
pub(super) fn now(rt: &mut dyn Runtime) -> DateTime {
    utc_now(rt).to_local(&local_zone())
}

/// The same in universal time.
pub(super) fn utc_now(rt: &mut dyn Runtime) -> DateTime {
    DateTime::from_ticks(rt.host().clock.utc_ticks(), Kind::Utc).unwrap_or(DateTime::MIN)
}

fn kind_of(number: i64) -> Kind {
    match number {
        1 => Kind::Utc,
        2 => Kind::Local,
        _ => Kind::Unspecified,
    }
}

fn part(get: fn(DateTime) -> i64) -> impl Fn(&Value) -> Outcome {
    move |this| Ok(Value::Int(get(date_of(this)) as i32))
}

pub(super) const PROPERTIES: &[Property] = &[
    p("Date", "datetime", |_, this| Ok(Value::object(date_of(this).date()))),
    p("Day", "int", |_, this| part(|d| i64::from(d.calendar().day))(this)),
    p("DayOfWeek", "System.DayOfWeek", |_, this| {
        Ok(enum_of("System.DayOfWeek", i64::from(date_of(this).calendar().day_of_week())))
    }),
    p("DayOfYear", "int", |_, this| part(|d| i64::from(d.calendar().day_of_year()))(this)),
    p("Hour", "int", |_, this| part(|d| d.time_of_day().hours())(this)),
    p("Kind", "System.DateTimeKind", |_, this| Ok(enum_of("System.DateTimeKind", date_of(this).kind() as i64))),
    p("Microsecond", "int", |_, this| part(|d| d.time_of_day().microseconds())(this)),
    p("Millisecond", "int", |_, this| part(|d| d.time_of_day().milliseconds())(this)),
    p("Minute", "int", |_, this| part(|d| d.time_of_day().minutes())(this)),
    p("Month", "int", |_, this| part(|d| i64::from(d.calendar().month))(this)),
    p("Nanosecond", "int", |_, this| part(|d| d.time_of_day().nanoseconds())(this)),
    p("Second", "int", |_, this| part(|d| d.time_of_day().seconds())(this)),
    p("Ticks", "long", |_, this| Ok(Value::Long(date_of(this).ticks()))),
    p("TimeOfDay", "timespan", |_, this| Ok(Value::object(date_of(this).time_of_day()))),
    p("Year", "int", |_, this| part(|d| i64::from(d.calendar().year))(this)),
];

fn add(this: &Value, args: &[Value], unit: i64) -> Outcome {
    made(date_of(this).add_units(double(args, 0), unit))
}

pub(super) const METHODS: &[Method] = &[
    m("datetime Add(timespan value)", |_, this, a| made(date_of(this).add_ticks(span_of(arg(a, 0))))),
    m("datetime AddDays(double value)", |_, this, a| add(this, a, TICKS_PER_DAY)),
    m("datetime AddHours(double value)", |_, this, a| add(this, a, TICKS_PER_HOUR)),
    m("datetime AddMicroseconds(double value)", |_, this, a| add(this, a, 10)),
    m("datetime AddMilliseconds(double value)", |_, this, a| add(this, a, TICKS_PER_MILLISECOND)),
    m("datetime AddMinutes(double value)", |_, this, a| add(this, a, TICKS_PER_MINUTE)),
    m("datetime AddMonths(int months)", |_, this, a| made(date_of(this).add_months(long(a, 0)))),
    m("datetime AddSeconds(double value)", |_, this, a| add(this, a, TICKS_PER_SECOND)),
    m("datetime AddTicks(long value)", |_, this, a| made(date_of(this).add_ticks(long(a, 0)))),
    m("datetime AddYears(int value)", |_, this, a| made(date_of(this).add_years(long(a, 0)))),
    m("int CompareTo(System.Object value)", |_, this, a| match arg(a, 0).downcast::<DateTime>() {
        Some(other) => Ok(Value::Int(date_of(this).cmp(other) as i32)),
        None if arg(a, 0).is_null() => Ok(Value::Int(1)),
        None => Err(bad_argument("Object must be of type DateTime.")),
    }),
    m("int CompareTo(datetime value)", |_, this, a| Ok(Value::Int(date_of(this).cmp(&date_of(arg(a, 0))) as i32))),
    m("void Deconstruct([ref] System.DateOnly date, [ref] System.TimeOnly time)", |_, this, a| {
        super::date_only::parts_into(a, date_of(this)).map(|()| Value::Null)
    }),
    m("void Deconstruct([ref] int year, [ref] int month, [ref] int day)", |_, this, a| {
        super::date_only::date_into(a, date_of(this))
    }),
    m("bool Equals(datetime value)", |_, this, a| Ok(Value::Bool(date_of(this) == date_of(arg(a, 0))))),
    m("string[] GetDateTimeFormats()", |_, this, _| {
        let all = ["d", "D", "f", "F", "g", "G", "m", "o", "r", "s", "t", "T", "u", "U", "y"];
        let texts = all.map(|f| display::format(this, f, crate::value::culture::en_us()));
        Ok(Value::strings(texts.into_iter().collect::<Result<Vec<_>, _>>()?))
    }),
    m("System.TypeCode GetTypeCode()", |_, _, _| Ok(super::number::type_code(16))),
    m("bool IsDaylightSavingTime()", |_, _, _| Ok(Value::Bool(false))),
    m("timespan Subtract(datetime value)", |_, this, a| Ok(Value::object(date_of(this).since(date_of(arg(a, 0)))))),
    m("datetime Subtract(timespan value)", |_, this, a| {
        made(date_of(this).subtract(TimeSpan { ticks: span_of(arg(a, 0)) }))
    }),
    m("long ToBinary()", |_, this, _| {
        let date = date_of(this);
        Ok(Value::Long(date.ticks() | ((date.kind() as i64) << 62)))
    }),
    m("long ToFileTime()", |_, this, _| file_time(date_of(this))),
    m("long ToFileTimeUtc()", |_, this, _| file_time(date_of(this))),
    m("datetime ToLocalTime()", |_, this, _| Ok(Value::object(date_of(this).to_local(&local_zone())))),
    m("string ToLongDateString()", |_, this, _| shown(this, "D")),
    m("string ToLongTimeString()", |_, this, _| shown(this, "T")),
    m("double ToOADate()", |_, this, _| Ok(Value::Double(date_of(this).to_oa_date()))),
    m("string ToShortDateString()", |_, this, _| shown(this, "d")),
    m("string ToShortTimeString()", |_, this, _| shown(this, "t")),
    m("string ToString()", |_, this, _| shown(this, "")),
    m("string ToString(string format)", |_, this, a| shown(this, &text(a, 0))),
    m("string ToString(System.IFormatProvider provider)", |_, this, a| {
        display::format(this, "", culture_of(a, 0)).map(Value::from)
    }),
    m("string ToString(string format, System.IFormatProvider provider)", |_, this, a| {
        display::format(this, &text(a, 0), culture_of(a, 1)).map(Value::from)
    }),
    m("datetime ToUniversalTime()", |_, this, _| Ok(Value::object(date_of(this).to_utc(&local_zone())))),
];

fn file_time(date: DateTime) -> Outcome {
    date.to_utc(&local_zone()).file_time().map(Value::Long).map_err(|e| fault(&e))
}

/// A date or span in one of the shell's own formats.
pub(super) fn shown(this: &Value, format: &str) -> Outcome {
    display::format(this, format, crate::value::culture::en_us()).map(Value::from)
}

pub(super) const STATIC_PROPERTIES: &[StaticProperty] = &[
    sp("MaxValue", "datetime", |_| Ok(Value::object(DateTime::MAX))),
    sp("MinValue", "datetime", |_| Ok(Value::object(DateTime::MIN))),
    sp("Now", "datetime", |rt| Ok(Value::object(now(rt)))),
    sp("Today", "datetime", |rt| Ok(Value::object(now(rt).date()))),
    sp("UnixEpoch", "datetime", |_| Ok(Value::object(DateTime::UNIX_EPOCH))),
    sp("UtcNow", "datetime", |rt| Ok(Value::object(utc_now(rt)))),
];

/// What reading a text needs to know, in a culture and with `DateTimeStyles`.
pub(super) fn with_context<T>(
    rt: &mut dyn Runtime,
    culture: &'static Culture,
    styles: i64,
    read: impl FnOnce(&ParseContext<'_>) -> T,
) -> T {
    let zone = local_zone();
    let now = now(rt);
    read(&ParseContext { culture, zone: &zone, now, styles: DateTimeStyles(styles as u32) })
}

fn parse(rt: Rt<'_>, args: &[Value], culture: usize, styles: usize) -> Outcome {
    let own = text(args, 0);
    let styles = if styles < args.len() { long(args, styles) } else { 0 };
    made(with_context(rt, culture_of(args, culture), styles, |c| parse_datetime(&own, c)))
}

fn exact(rt: Rt<'_>, args: &[Value], culture: usize, styles: usize) -> Outcome {
    let own = text(args, 0);
    let formats: Vec<String> = match arg(args, 1) {
        Value::Array(a) => a.items().iter().map(|f| text_of(f).to_string()).collect(),
        other => vec![text_of(other).to_string()],
    };
    let styles = if styles < args.len() { long(args, styles) } else { 0 };
    let mut result = Err(DateError::Unrecognized(own.to_string()));
    for format in &formats {
        result = with_context(rt, culture_of(args, culture), styles, |c| parse_exact(&own, format, c));
        if result.is_ok() {
            break;
        }
    }
    made(result)
}

fn attempt(args: &[Value], target: usize, parsed: Outcome) -> Outcome {
    let ok = parsed.is_ok();
    set_ref(args, target, parsed.unwrap_or_else(|_| Value::object(DateTime::MIN)))?;
    Ok(Value::Bool(ok))
}

pub(super) const STATIC_METHODS: &[Method] = &[
    m("int Compare(datetime t1, datetime t2)", |_, _, a| {
        Ok(Value::Int(date_of(arg(a, 0)).cmp(&date_of(arg(a, 1))) as i32))
    }),
    m("int DaysInMonth(int year, int month)", |_, _, a| {
        let (year, month) = (long(a, 0), long(a, 1));
        if !(1..=12).contains(&month) {
            return Err(Fault::thrown(
                "System.ArgumentOutOfRangeException",
                format!("Month must be between one and twelve. (Parameter 'month')\nActual value was {month}."),
            ));
        }
        year_in_range(year)?;
        Ok(Value::Int(datetime::days_in_month(year as i32, month as u32) as i32))
    }),
    m("bool Equals(datetime t1, datetime t2)", |_, _, a| Ok(Value::Bool(date_of(arg(a, 0)) == date_of(arg(a, 1))))),
    m("datetime FromBinary(long dateData)", |_, _, a| {
        let data = long(a, 0);
        made(DateTime::from_ticks(data & 0x3FFF_FFFF_FFFF_FFFF, kind_of((data >> 62) & 3)))
    }),
    m("datetime FromFileTime(long fileTime)", |_, _, a| {
        made(DateTime::from_file_time(long(a, 0)).map(|d| d.to_local(&local_zone())))
    }),
    m("datetime FromFileTimeUtc(long fileTime)", |_, _, a| made(DateTime::from_file_time(long(a, 0)))),
    m("datetime FromOADate(double d)", |_, _, a| {
        let base = DateTime::from_parts([1899, 12, 30], [0, 0, 0, 0], Kind::Unspecified);
        made(base.and_then(|b| b.add_units(double(a, 0), TICKS_PER_DAY)))
    }),
    m("bool IsLeapYear(int year)", |_, _, a| {
        year_in_range(long(a, 0))?;
        Ok(Value::Bool(datetime::is_leap_year(long(a, 0) as i32)))
    }),
    m("datetime Parse(string s)", |rt, _, a| parse(rt, a, 1, 2)),
    m("datetime Parse(string s, System.IFormatProvider provider)", |rt, _, a| parse(rt, a, 1, 2)),
    m(
        "datetime Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles)",
        |rt, _, a| parse(rt, a, 1, 2),
    ),
    m("datetime ParseExact(string s, string format, System.IFormatProvider provider)", |rt, _, a| exact(rt, a, 2, 3)),
    m(
        "datetime ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)",
        |rt, _, a| exact(rt, a, 2, 3),
    ),
    m(
        "datetime ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)",
        |rt, _, a| exact(rt, a, 2, 3),
    ),
    m("datetime SpecifyKind(datetime value, System.DateTimeKind kind)", |_, _, a| {
        Ok(Value::object(date_of(arg(a, 0)).with_kind(kind_of(long_of(arg(a, 1))))))
    }),
    m("bool TryParse(string s, [ref] datetime result)", |rt, _, a| {
        let parsed = parse(rt, a.get(..1).unwrap_or_default(), 1, 2);
        attempt(a, 1, parsed)
    }),
    m("bool TryParse(string s, System.IFormatProvider provider, [ref] datetime result)", |rt, _, a| {
        let parsed = parse(rt, a.get(..2).unwrap_or_default(), 1, 2);
        attempt(a, 2, parsed)
    }),
    m(
        "bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles, [ref] datetime result)",
        |rt, _, a| {
            let parsed = parse(rt, a, 1, 2);
            attempt(a, 3, parsed)
        },
    ),
    m(
        "bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)",
        |rt, _, a| {
            let parsed = exact(rt, a, 2, 3);
            attempt(a, 4, parsed)
        },
    ),
    m(
        "bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)",
        |rt, _, a| {
            let parsed = exact(rt, a, 2, 3);
            attempt(a, 4, parsed)
        },
    ),
];

fn year_in_range(year: i64) -> Result<(), Fault> {
    if (1..=9999).contains(&year) { Ok(()) } else { Err(fault(&DateError::Year)) }
}

fn from_parts(a: &[Value], time: [i64; 4], kind: i64) -> Outcome {
    made(DateTime::from_parts([long(a, 0), long(a, 1), long(a, 2)], time, kind_of(kind)))
}

pub(super) const CONSTRUCTORS: &[Method] = &[
    m("(long ticks)", |_, _, a| made(DateTime::from_ticks(long(a, 0), Kind::Unspecified))),
    m("(long ticks, System.DateTimeKind kind)", |_, _, a| made(DateTime::from_ticks(long(a, 0), kind_of(long(a, 1))))),
    m("(int year, int month, int day)", |_, _, a| from_parts(a, [0; 4], 0)),
    m("(int year, int month, int day, int hour, int minute, int second)", |_, _, a| {
        from_parts(a, [long(a, 3), long(a, 4), long(a, 5), 0], 0)
    }),
    m("(int year, int month, int day, int hour, int minute, int second, System.DateTimeKind kind)", |_, _, a| {
        from_parts(a, [long(a, 3), long(a, 4), long(a, 5), 0], long(a, 6))
    }),
    m("(int year, int month, int day, int hour, int minute, int second, int millisecond)", |_, _, a| {
        from_parts(a, [long(a, 3), long(a, 4), long(a, 5), long(a, 6)], 0)
    }),
    m(
        "(int year, int month, int day, int hour, int minute, int second, int millisecond, System.DateTimeKind kind)",
        |_, _, a| from_parts(a, [long(a, 3), long(a, 4), long(a, 5), long(a, 6)], long(a, 7)),
    ),
];
