//! `System.DateOnly`, `System.TimeOnly`.

use std::any::Any;
use std::cmp::Ordering;

use super::date_time::{fault, made, with_context};
use super::enums::enum_of;
use super::support::{
    Outcome, Rt, arg, body, culture_of, date_of, double, long, m, p, set_ref, sp, span_of, text, time_span,
};
use super::{TypeDef, TypeRef};
use crate::value::convert::local_zone;
use crate::value::culture::{self, Culture};
use crate::value::datetime::{
    DateError, Kind, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND, format_datetime,
    parse_datetime, parse_exact,
};
use crate::value::{DateTime, Fault, Object, Value};

/// A date without a time.
#[derive(Clone, Copy)]
pub struct DateOnly(DateTime);

/// A time of day without a date.
#[derive(Clone, Copy)]
pub struct TimeOnly(i64);

fn day(this: &Value) -> Result<DateTime, Fault> {
    Ok(body::<DateOnly>(this)?.0)
}

fn date_only(date: DateTime) -> Value {
    Value::object(DateOnly(date.date().with_kind(Kind::Unspecified)))
}

fn date_result(date: Result<DateTime, DateError>) -> Outcome {
    date.map(date_only).map_err(|e| fault(&e))
}

fn date_text(date: DateTime, format: &str, culture: &Culture) -> Outcome {
    let format = if format.is_empty() { "d" } else { format };
    let format = match format {
        "o" | "O" | "s" => "yyyy-MM-dd",
        "r" | "R" => "ddd, dd MMM yyyy",
        other => other,
    };
    format_datetime(date, format, culture, &local_zone()).map(Value::from).map_err(|e| fault(&e))
}

/// `System.DateOnly`.
static DATE_ONLY: TypeDef = TypeDef::value_type("System.DateOnly")
    .implements(&["System.IComparable", "System.IFormattable"])
    .properties(&[
        p("Day", "int", |_, this| Ok(Value::Int(day(this)?.calendar().day as i32))),
        p("DayNumber", "int", |_, this| Ok(Value::Int((day(this)?.ticks() / TICKS_PER_DAY) as i32))),
        p("DayOfWeek", "System.DayOfWeek", |_, this| {
            Ok(enum_of("System.DayOfWeek", i64::from(day(this)?.calendar().day_of_week())))
        }),
        p("DayOfYear", "int", |_, this| Ok(Value::Int(day(this)?.calendar().day_of_year() as i32))),
        p("Month", "int", |_, this| Ok(Value::Int(day(this)?.calendar().month as i32))),
        p("Year", "int", |_, this| Ok(Value::Int(day(this)?.calendar().year))),
    ])
    .methods(&[
        m("System.DateOnly AddDays(int value)", |_, this, a| {
            date_result(day(this)?.add_ticks(long(a, 0) * TICKS_PER_DAY))
        }),
        m("System.DateOnly AddMonths(int value)", |_, this, a| date_result(day(this)?.add_months(long(a, 0)))),
        m("System.DateOnly AddYears(int value)", |_, this, a| date_result(day(this)?.add_years(long(a, 0)))),
        m("int CompareTo(System.DateOnly value)", |_, this, a| Ok(Value::Int(day(this)?.cmp(&day(arg(a, 0))?) as i32))),
        m("int CompareTo(System.Object value)", |_, this, a| compare(this, arg(a, 0), "DateOnly")),
        m("void Deconstruct([ref] int year, [ref] int month, [ref] int day)", |_, this, a| {
            date_into(a, day(this)?)
        }),
        m("bool Equals(System.DateOnly value)", |_, this, a| Ok(Value::Bool(super::net_equals(this, arg(a, 0))))),
        m("datetime ToDateTime(System.TimeOnly time, System.DateTimeKind kind)", |_, this, a| {
            let kind = match long(a, 1) {
                1 => Kind::Utc,
                2 => Kind::Local,
                _ => Kind::Unspecified,
            };
            made(day(this)?.add_ticks(body::<TimeOnly>(arg(a, 0))?.0).map(|d| d.with_kind(kind)))
        }),
        m("datetime ToDateTime(System.TimeOnly time)", |_, this, a| {
            made(day(this)?.add_ticks(body::<TimeOnly>(arg(a, 0))?.0))
        }),
        m("string ToLongDateString()", |_, this, _| date_text(day(this)?, "D", culture::en_us())),
        m("string ToShortDateString()", |_, this, _| date_text(day(this)?, "d", culture::en_us())),
        m("string ToString()", |_, this, _| date_text(day(this)?, "d", culture::en_us())),
        m("string ToString(string format)", |_, this, a| date_text(day(this)?, &text(a, 0), culture::en_us())),
        m("string ToString(System.IFormatProvider provider)", |_, this, a| {
            date_text(day(this)?, "d", culture_of(a, 0))
        }),
        m("string ToString(string format, System.IFormatProvider provider)", |_, this, a| {
            date_text(day(this)?, &text(a, 0), culture_of(a, 1))
        }),
    ])
    .static_properties(&[
        sp("MaxValue", "System.DateOnly", |_| Ok(date_only(DateTime::MAX))),
        sp("MinValue", "System.DateOnly", |_| Ok(date_only(DateTime::MIN))),
    ])
    .static_methods(&[
        m("System.DateOnly FromDateTime(datetime dateTime)", |_, _, a| Ok(date_only(date_of(arg(a, 0))))),
        m("System.DateOnly FromDayNumber(int dayNumber)", |_, _, a| {
            date_result(DateTime::from_ticks(long(a, 0) * TICKS_PER_DAY, Kind::Unspecified))
        }),
        m("System.DateOnly Parse(string s)", |rt, _, a| date_read(rt, a, Form::Any, 9)),
        m("System.DateOnly Parse(string s, System.IFormatProvider provider)", |rt, _, a| date_read(rt, a, Form::Any, 1)),
        m("System.DateOnly Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)", |rt, _, a| date_read(rt, a, Form::Any, 1)),
        m("System.DateOnly ParseExact(string s, string format)", |rt, _, a| date_read(rt, a, Form::One, 9)),
        m("System.DateOnly ParseExact(string s, string format, System.IFormatProvider provider)", |rt, _, a| date_read(rt, a, Form::One, 2)),
        m("System.DateOnly ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)", |rt, _, a| date_read(rt, a, Form::One, 2)),
        m("System.DateOnly ParseExact(string s, string[] formats)", |rt, _, a| date_read(rt, a, Form::Several, 9)),
        m("System.DateOnly ParseExact(string s, string[] formats, System.IFormatProvider provider)", |rt, _, a| date_read(rt, a, Form::Several, 2)),
        m("System.DateOnly ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)", |rt, _, a| date_read(rt, a, Form::Several, 2)),
        m("bool TryParse(string s, [ref] System.DateOnly result)", |rt, _, a| {
            let parsed = date_read(rt, a, Form::Any, 9);
            try_read(a, 1, parsed, date_zero())
        }),
        m("bool TryParse(string s, System.IFormatProvider provider, [ref] System.DateOnly result)", |rt, _, a| {
            let parsed = date_read(rt, a, Form::Any, 1);
            try_read(a, 2, parsed, date_zero())
        }),
        m("bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result)", |rt, _, a| {
            let parsed = date_read(rt, a, Form::Any, 1);
            try_read(a, 3, parsed, date_zero())
        }),
        m("bool TryParseExact(string s, string format, [ref] System.DateOnly result)", |rt, _, a| {
            let parsed = date_read(rt, a, Form::One, 9);
            try_read(a, 2, parsed, date_zero())
        }),
        m("bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result)", |rt, _, a| {
            let parsed = date_read(rt, a, Form::One, 2);
            try_read(a, 4, parsed, date_zero())
        }),
        m("bool TryParseExact(string s, string[] formats, [ref] System.DateOnly result)", |rt, _, a| {
            let parsed = date_read(rt, a, Form::Several, 9);
            try_read(a, 2, parsed, date_zero())
        }),
        m("bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result)", |rt, _, a| {
            let parsed = date_read(rt, a, Form::Several, 2);
            try_read(a, 4, parsed, date_zero())
        }),
    ])
    .constructors(&[m("(int year, int month, int day)", |_, _, a| {
        date_result(DateTime::from_parts([long(a, 0), long(a, 1), long(a, 2)], [0; 4], Kind::Unspecified))
    })]);

fn clock(this: &Value) -> Result<i64, Fault> {
    Ok(body::<TimeOnly>(this)?.0)
}

fn time_only(ticks: i64) -> Value {
    Value::object(TimeOnly(ticks.rem_euclid(TICKS_PER_DAY)))
}

fn time_text(ticks: i64, format: &str, culture: &Culture) -> Outcome {
    let format = match format {
        "" => "t",
        "o" | "O" => "HH:mm:ss.fffffff",
        "r" | "R" => "HH:mm:ss",
        other => other,
    };
    let date = DateTime::from_ticks(ticks, Kind::Unspecified).unwrap_or(DateTime::MIN);
    format_datetime(date, format, culture, &local_zone()).map(Value::from).map_err(|e| fault(&e))
}

/// `System.TimeOnly`.
pub static TIME_ONLY: TypeDef = TypeDef::value_type("System.TimeOnly")
    .implements(&["System.IComparable", "System.IFormattable"])
    .properties(&[
        p("Hour", "int", |_, this| Ok(Value::Int((clock(this)? / TICKS_PER_HOUR) as i32))),
        p("Millisecond", "int", |_, this| Ok(Value::Int((clock(this)? / 10_000 % 1000) as i32))),
        p("Microsecond", "int", |_, this| Ok(Value::Int((clock(this)? / 10 % 1000) as i32))),
        p("Nanosecond", "int", |_, this| Ok(Value::Int((clock(this)? % 10 * 100) as i32))),
        p("Minute", "int", |_, this| Ok(Value::Int((clock(this)? / TICKS_PER_MINUTE % 60) as i32))),
        p("Second", "int", |_, this| Ok(Value::Int((clock(this)? / TICKS_PER_SECOND % 60) as i32))),
        p("Ticks", "long", |_, this| Ok(Value::Long(clock(this)?))),
    ])
    .methods(&[
        m("System.TimeOnly Add(timespan value)", |_, this, a| Ok(time_only(clock(this)? + span_of(arg(a, 0))))),
        m("System.TimeOnly Add(timespan value, [ref] int wrappedDays)", |_, this, a| {
            wrapping(clock(this)? + span_of(arg(a, 0)), a)
        }),
        m("System.TimeOnly AddHours(double value, [ref] int wrappedDays)", |_, this, a| {
            wrapping(clock(this)? + (double(a, 0) * TICKS_PER_HOUR as f64) as i64, a)
        }),
        m("System.TimeOnly AddMinutes(double value, [ref] int wrappedDays)", |_, this, a| {
            wrapping(clock(this)? + (double(a, 0) * TICKS_PER_MINUTE as f64) as i64, a)
        }),
        m("int CompareTo(System.Object value)", |_, this, a| compare(this, arg(a, 0), "TimeOnly")),
        m("void Deconstruct([ref] int hour, [ref] int minute)", time_into),
        m("void Deconstruct([ref] int hour, [ref] int minute, [ref] int second)", time_into),
        m("void Deconstruct([ref] int hour, [ref] int minute, [ref] int second, [ref] int millisecond)", time_into),
        m(
            "void Deconstruct([ref] int hour, [ref] int minute, [ref] int second, [ref] int millisecond, [ref] int microsecond)",
            time_into,
        ),
        m("bool Equals(System.TimeOnly value)", |_, this, a| Ok(Value::Bool(super::net_equals(this, arg(a, 0))))),
        m("string ToString(System.IFormatProvider provider)", |_, this, a| time_text(clock(this)?, "t", culture_of(a, 0))),
        m("System.TimeOnly AddHours(double value)", |_, this, a| {
            Ok(time_only(clock(this)? + (double(a, 0) * TICKS_PER_HOUR as f64) as i64))
        }),
        m("System.TimeOnly AddMinutes(double value)", |_, this, a| {
            Ok(time_only(clock(this)? + (double(a, 0) * TICKS_PER_MINUTE as f64) as i64))
        }),
        m("int CompareTo(System.TimeOnly value)", |_, this, a| {
            Ok(Value::Int(clock(this)?.cmp(&clock(arg(a, 0))?) as i32))
        }),
        m("bool IsBetween(System.TimeOnly start, System.TimeOnly end)", |_, this, a| {
            let (own, start, end) = (clock(this)?, clock(arg(a, 0))?, clock(arg(a, 1))?);
            Ok(Value::Bool(if start <= end { start <= own && own < end } else { own >= start || own < end }))
        }),
        m("string ToLongTimeString()", |_, this, _| time_text(clock(this)?, "T", culture::en_us())),
        m("string ToShortTimeString()", |_, this, _| time_text(clock(this)?, "t", culture::en_us())),
        m("string ToString()", |_, this, _| time_text(clock(this)?, "t", culture::en_us())),
        m("string ToString(string format)", |_, this, a| time_text(clock(this)?, &text(a, 0), culture::en_us())),
        m("string ToString(string format, System.IFormatProvider provider)", |_, this, a| {
            time_text(clock(this)?, &text(a, 0), culture_of(a, 1))
        }),
        m("timespan ToTimeSpan()", |_, this, _| Ok(time_span(clock(this)?))),
    ])
    .static_properties(&[
        sp("MaxValue", "System.TimeOnly", |_| Ok(time_only(TICKS_PER_DAY - 1))),
        sp("MinValue", "System.TimeOnly", |_| Ok(time_only(0))),
    ])
    .static_methods(&[
        m("System.TimeOnly FromDateTime(datetime dateTime)", |_, _, a| {
            Ok(time_only(date_of(arg(a, 0)).time_of_day().ticks))
        }),
        m("System.TimeOnly FromTimeSpan(timespan timeSpan)", |_, _, a| Ok(time_only(span_of(arg(a, 0))))),
        m("System.TimeOnly Parse(string s)", |rt, _, a| time_read(rt, a, Form::Any, 9)),
        m("System.TimeOnly Parse(string s, System.IFormatProvider provider)", |rt, _, a| time_read(rt, a, Form::Any, 1)),
        m("System.TimeOnly Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)", |rt, _, a| time_read(rt, a, Form::Any, 1)),
        m("System.TimeOnly ParseExact(string s, string format)", |rt, _, a| time_read(rt, a, Form::One, 9)),
        m("System.TimeOnly ParseExact(string s, string format, System.IFormatProvider provider)", |rt, _, a| time_read(rt, a, Form::One, 2)),
        m("System.TimeOnly ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)", |rt, _, a| time_read(rt, a, Form::One, 2)),
        m("System.TimeOnly ParseExact(string s, string[] formats)", |rt, _, a| time_read(rt, a, Form::Several, 9)),
        m("System.TimeOnly ParseExact(string s, string[] formats, System.IFormatProvider provider)", |rt, _, a| time_read(rt, a, Form::Several, 2)),
        m("System.TimeOnly ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)", |rt, _, a| time_read(rt, a, Form::Several, 2)),
        m("bool TryParse(string s, [ref] System.TimeOnly result)", |rt, _, a| {
            let parsed = time_read(rt, a, Form::Any, 9);
            try_read(a, 1, parsed, time_zero())
        }),
        m("bool TryParse(string s, System.IFormatProvider provider, [ref] System.TimeOnly result)", |rt, _, a| {
            let parsed = time_read(rt, a, Form::Any, 1);
            try_read(a, 2, parsed, time_zero())
        }),
        m("bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result)", |rt, _, a| {
            let parsed = time_read(rt, a, Form::Any, 1);
            try_read(a, 3, parsed, time_zero())
        }),
        m("bool TryParseExact(string s, string format, [ref] System.TimeOnly result)", |rt, _, a| {
            let parsed = time_read(rt, a, Form::One, 9);
            try_read(a, 2, parsed, time_zero())
        }),
        m("bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result)", |rt, _, a| {
            let parsed = time_read(rt, a, Form::One, 2);
            try_read(a, 4, parsed, time_zero())
        }),
        m("bool TryParseExact(string s, string[] formats, [ref] System.TimeOnly result)", |rt, _, a| {
            let parsed = time_read(rt, a, Form::Several, 9);
            try_read(a, 2, parsed, time_zero())
        }),
        m("bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result)", |rt, _, a| {
            let parsed = time_read(rt, a, Form::Several, 2);
            try_read(a, 4, parsed, time_zero())
        }),
    ])
    .constructors(&[
        m("(int hour, int minute)", |_, _, a| new_time([long(a, 0), long(a, 1), 0, 0])),
        m("(int hour, int minute, int second)", |_, _, a| new_time([long(a, 0), long(a, 1), long(a, 2), 0])),
        m("(int hour, int minute, int second, int millisecond)", |_, _, a| {
            new_time([long(a, 0), long(a, 1), long(a, 2), long(a, 3)])
        }),
        m("(int hour, int minute, int second, int millisecond, int microsecond)", |_, _, a| {
            let time = new_time([long(a, 0), long(a, 1), long(a, 2), long(a, 3)])?;
            Ok(time_only(clock(&time)? + long(a, 4) * 10))
        }),
        m("(long ticks)", |_, _, a| match long(a, 0) {
            ticks if (0..TICKS_PER_DAY).contains(&ticks) => Ok(time_only(ticks)),
            _ => Err(super::support::out_of_range(
                "Ticks must be between 0 and and TimeOnly.MaxValue.Ticks.",
                "ticks",
            )),
        }),
    ]);

/// The time from the second of two times of day to the first, round midnight where that is earlier.
pub fn time_only_difference(a: &Value, b: &Value) -> Value {
    let ticks = |v: &Value| v.downcast::<TimeOnly>().map_or(0, |t| t.0);
    time_span((ticks(a) - ticks(b)).rem_euclid(TICKS_PER_DAY))
}

fn new_time(parts: [i64; 4]) -> Outcome {
    let date = DateTime::from_parts([1, 1, 1], parts, Kind::Unspecified).map_err(|e| fault(&e))?;
    Ok(time_only(date.ticks()))
}

/// Which texts a method reads.
#[derive(Clone, Copy)]
enum Form {
    /// Whatever a date may look like.
    Any,
    /// The format in the second argument.
    One,
    /// One of the formats in the second argument.
    Several,
}

/// The date and time that a text stands for; `culture` is the position of the format provider.
fn read(rt: Rt<'_>, args: &[Value], form: Form, culture: usize) -> Result<DateTime, DateError> {
    let own = text(args, 0);
    let formats: Vec<String> = match form {
        Form::Any => Vec::new(),
        Form::One => vec![text(args, 1).to_string()],
        Form::Several => {
            super::support::items(args, 1).unwrap_or_default().iter().map(|f| f.invariant_text().to_string()).collect()
        }
    };
    // Without a date in the text the day is the first of all.
    with_context(rt, culture_of(args, culture), 8, |c| match form {
        Form::Any => parse_datetime(&own, c),
        Form::One | Form::Several => {
            let found = formats.iter().find_map(|format| parse_exact(&own, format, c).ok());
            found.ok_or_else(|| DateError::Unrecognized(own.to_string()))
        }
    })
}

fn unrecognized(args: &[Value], ty: &str) -> Fault {
    super::support::bad_format(format!("String '{}' was not recognized as a valid {ty}.", text(args, 0)))
}

fn foreign(args: &[Value], ty: &str) -> Fault {
    super::support::bad_format(format!("String '{}' contains parts which are not specific to the {ty}.", text(args, 0)))
}

fn date_read(rt: Rt<'_>, args: &[Value], form: Form, culture: usize) -> Outcome {
    let found = read(rt, args, form, culture).map_err(|_| unrecognized(args, "DateOnly"))?;
    if found.time_of_day().ticks != 0 {
        return Err(foreign(args, "DateOnly"));
    }
    Ok(date_only(found))
}

fn time_read(rt: Rt<'_>, args: &[Value], form: Form, culture: usize) -> Outcome {
    let found = read(rt, args, form, culture).map_err(|_| unrecognized(args, "TimeOnly"))?;
    if found.ticks() >= TICKS_PER_DAY {
        return Err(foreign(args, "TimeOnly"));
    }
    Ok(time_only(found.ticks()))
}

fn date_zero() -> Value {
    date_only(DateTime::MIN)
}

fn time_zero() -> Value {
    time_only(0)
}

fn try_read(args: &[Value], target: usize, parsed: Outcome, otherwise: Value) -> Outcome {
    let ok = parsed.is_ok();
    set_ref(args, target, parsed.unwrap_or(otherwise))?;
    Ok(Value::Bool(ok))
}

fn compare(this: &Value, other: &Value, ty: &str) -> Outcome {
    if other.is_null() {
        return Ok(Value::Int(1));
    }
    let order = super::compare::order(this, other).filter(|_| this.type_ref() == other.type_ref());
    order
        .map(|o| Value::Int(o as i32))
        .ok_or_else(|| super::support::bad_argument(&format!("Object must be of type {ty}.")))
}

fn wrapping(ticks: i64, args: &[Value]) -> Outcome {
    set_ref(args, 1, Value::Int(ticks.div_euclid(TICKS_PER_DAY) as i32))?;
    Ok(time_only(ticks))
}

/// Year, month and day into by-reference arguments.
pub(super) fn date_into(args: &[Value], date: DateTime) -> Outcome {
    let day = date.calendar();
    for (i, part) in [day.year, day.month as i32, day.day as i32].into_iter().enumerate() {
        set_ref(args, i, Value::Int(part))?;
    }
    Ok(Value::Null)
}

/// Date and time of day into by-reference arguments.
pub(super) fn parts_into(args: &[Value], date: DateTime) -> Result<(), Fault> {
    set_ref(args, 0, date_only(date))?;
    set_ref(args, 1, time_only(date.time_of_day().ticks))
}

fn time_into(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let ticks = clock(this)?;
    let parts = [
        ticks / TICKS_PER_HOUR,
        ticks / TICKS_PER_MINUTE % 60,
        ticks / TICKS_PER_SECOND % 60,
        ticks / 10_000 % 1000,
        ticks / 10 % 1000,
    ];
    for (i, part) in parts.into_iter().take(args.len()).enumerate() {
        set_ref(args, i, Value::Int(part as i32))?;
    }
    Ok(Value::Null)
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&DATE_ONLY, &TIME_ONLY];

macro_rules! plain_object {
    ($ty:ty, $def:expr, $text:expr, $key:expr) => {
        impl Object for $ty {
            fn type_ref(&self) -> TypeRef {
                TypeRef::Def($def)
            }
            fn as_any(&self) -> &dyn Any {
                self
            }
            fn text(&self) -> Option<String> {
                let f: fn(&Self) -> Outcome = $text;
                f(self).ok().map(|v| v.invariant_text().to_string())
            }
            fn equals(&self, other: &Value) -> Option<bool> {
                let key: fn(&Self) -> i64 = $key;
                Some(other.downcast::<Self>().is_some_and(|o| key(o) == key(self)))
            }
            fn compare(&self, other: &Value) -> Option<Ordering> {
                let key: fn(&Self) -> i64 = $key;
                Some(key(self).cmp(&key(other.downcast::<Self>()?)))
            }
            fn hash_text(&self) -> Option<String> {
                let key: fn(&Self) -> i64 = $key;
                Some(key(self).to_string())
            }
        }
    };
}

plain_object!(DateOnly, &DATE_ONLY, |d| date_text(d.0, "d", culture::invariant()), |d| d.0.ticks());
plain_object!(TimeOnly, &TIME_ONLY, |t| time_text(t.0, "t", culture::invariant()), |t| t.0);
