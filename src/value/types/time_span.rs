//! `System.TimeSpan`, `System.Diagnostics.Stopwatch`.

use std::any::Any;
use std::cell::Cell;

use super::date_time::{fault, shown};
use super::support::{
    Outcome, arg, bad_argument, body, culture_of, double, long, m, p, set_ref, sp, span_of, text, time_span,
};
use super::{Method, Property, StaticProperty, TypeDef, TypeRef, display};
use crate::value::datetime::{
    DateError, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MILLISECOND, TICKS_PER_MINUTE, TICKS_PER_SECOND, parse_span,
    parse_span_exact,
};
use crate::value::{Object, TimeSpan, Value};

fn own(this: &Value) -> TimeSpan {
    TimeSpan { ticks: span_of(this) }
}

fn made(span: Result<TimeSpan, DateError>) -> Outcome {
    span.map(Value::object).map_err(|e| fault(&e))
}

fn int(n: i64) -> Outcome {
    Ok(Value::Int(n as i32))
}

fn total(this: &Value, unit: i64) -> Outcome {
    Ok(Value::Double(own(this).total(unit)))
}

pub(super) const PROPERTIES: &[Property] = &[
    p("Days", "int", |_, this| int(own(this).days())),
    p("Hours", "int", |_, this| int(own(this).hours())),
    p("Microseconds", "int", |_, this| int(own(this).microseconds())),
    p("Milliseconds", "int", |_, this| int(own(this).milliseconds())),
    p("Minutes", "int", |_, this| int(own(this).minutes())),
    p("Nanoseconds", "int", |_, this| int(own(this).nanoseconds())),
    p("Seconds", "int", |_, this| int(own(this).seconds())),
    p("Ticks", "long", |_, this| Ok(Value::Long(own(this).ticks))),
    p("TotalDays", "double", |_, this| total(this, TICKS_PER_DAY)),
    p("TotalHours", "double", |_, this| total(this, TICKS_PER_HOUR)),
    p("TotalMicroseconds", "double", |_, this| total(this, 10)),
    p("TotalMilliseconds", "double", |_, this| total(this, TICKS_PER_MILLISECOND)),
    p("TotalMinutes", "double", |_, this| total(this, TICKS_PER_MINUTE)),
    p("TotalNanoseconds", "double", |_, this| Ok(Value::Double(own(this).ticks as f64 * 100.0))),
    p("TotalSeconds", "double", |_, this| total(this, TICKS_PER_SECOND)),
];

pub(super) const METHODS: &[Method] = &[
    m("timespan Add(timespan ts)", |_, this, a| made(own(this).add(own(arg(a, 0))))),
    m("int CompareTo(System.Object value)", |_, this, a| match arg(a, 0).downcast::<TimeSpan>() {
        Some(other) => Ok(Value::Int(own(this).cmp(other) as i32)),
        None if arg(a, 0).is_null() => Ok(Value::Int(1)),
        None => Err(bad_argument("Object must be of type TimeSpan.")),
    }),
    m("int CompareTo(timespan value)", |_, this, a| Ok(Value::Int(own(this).cmp(&own(arg(a, 0))) as i32))),
    m("timespan Divide(double divisor)", |_, this, a| scaled(own(this), 1.0 / double(a, 0))),
    m("double Divide(timespan ts)", |_, this, a| {
        Ok(Value::Double(own(this).ticks as f64 / own(arg(a, 0)).ticks as f64))
    }),
    m("timespan Duration()", |_, this, _| made(own(this).duration())),
    m("bool Equals(timespan obj)", |_, this, a| Ok(Value::Bool(own(this) == own(arg(a, 0))))),
    m("timespan Multiply(double factor)", |_, this, a| scaled(own(this), double(a, 0))),
    m("timespan Negate()", |_, this, _| made(own(this).negate())),
    m("timespan Subtract(timespan ts)", |_, this, a| made(own(this).subtract(own(arg(a, 0))))),
    m("string ToString()", |_, this, _| shown(this, "")),
    m("string ToString(string format)", |_, this, a| shown(this, &text(a, 0))),
    m("string ToString(string format, System.IFormatProvider formatProvider)", |_, this, a| {
        display::format(this, &text(a, 0), culture_of(a, 1)).map(Value::from)
    }),
];

fn scaled(span: TimeSpan, factor: f64) -> Outcome {
    if factor.is_nan() {
        return Err(fault(&DateError::SpanNan));
    }
    let ticks = (span.ticks as f64 * factor).round_ties_even();
    if ticks.abs() > i64::MAX as f64 {
        return Err(fault(&DateError::SpanTooLong));
    }
    Ok(time_span(ticks as i64))
}

pub(super) const STATIC_PROPERTIES: &[StaticProperty] = &[
    sp("HoursPerDay", "int", |_| Ok(Value::Int(24))),
    sp("MaxValue", "timespan", |_| Ok(time_span(i64::MAX))),
    sp("MinValue", "timespan", |_| Ok(time_span(i64::MIN))),
    sp("MicrosecondsPerDay", "long", |_| Ok(Value::Long(86_400_000_000))),
    sp("MicrosecondsPerHour", "long", |_| Ok(Value::Long(3_600_000_000))),
    sp("MicrosecondsPerMillisecond", "long", |_| Ok(Value::Long(1_000))),
    sp("MicrosecondsPerMinute", "long", |_| Ok(Value::Long(60_000_000))),
    sp("MicrosecondsPerSecond", "long", |_| Ok(Value::Long(1_000_000))),
    sp("MillisecondsPerDay", "long", |_| Ok(Value::Long(86_400_000))),
    sp("MillisecondsPerHour", "long", |_| Ok(Value::Long(3_600_000))),
    sp("MillisecondsPerMinute", "long", |_| Ok(Value::Long(60_000))),
    sp("MillisecondsPerSecond", "long", |_| Ok(Value::Long(1_000))),
    sp("MinutesPerDay", "long", |_| Ok(Value::Long(1_440))),
    sp("MinutesPerHour", "long", |_| Ok(Value::Long(60))),
    sp("SecondsPerDay", "long", |_| Ok(Value::Long(86_400))),
    sp("SecondsPerHour", "long", |_| Ok(Value::Long(3_600))),
    sp("SecondsPerMinute", "long", |_| Ok(Value::Long(60))),
    sp("NanosecondsPerTick", "long", |_| Ok(Value::Long(100))),
    sp("TicksPerDay", "long", |_| Ok(Value::Long(TICKS_PER_DAY))),
    sp("TicksPerHour", "long", |_| Ok(Value::Long(TICKS_PER_HOUR))),
    sp("TicksPerMicrosecond", "long", |_| Ok(Value::Long(10))),
    sp("TicksPerMillisecond", "long", |_| Ok(Value::Long(TICKS_PER_MILLISECOND))),
    sp("TicksPerMinute", "long", |_| Ok(Value::Long(TICKS_PER_MINUTE))),
    sp("TicksPerSecond", "long", |_| Ok(Value::Long(TICKS_PER_SECOND))),
    sp("Zero", "timespan", |_| Ok(time_span(0))),
];

macro_rules! from {
    ($name:literal, $type:literal, $parameter:literal, $unit:expr) => {
        m(concat!("timespan ", $name, "(", $type, " ", $parameter, ")"), |_, _, a| {
            made(TimeSpan::from_units(double(a, 0), $unit))
        })
    };
}

fn attempt(args: &[Value], target: usize, parsed: Outcome) -> Outcome {
    let ok = parsed.is_ok();
    set_ref(args, target, parsed.unwrap_or_else(|_| time_span(0)))?;
    Ok(Value::Bool(ok))
}

fn exact(args: &[Value]) -> Outcome {
    let own = text(args, 0);
    match arg(args, 1) {
        Value::Array(formats) => {
            let mut result = Err(DateError::BadFormat);
            for format in formats.to_vec() {
                result = parse_span_exact(&own, &format.invariant_text());
                if result.is_ok() {
                    break;
                }
            }
            made(result)
        }
        format => made(parse_span_exact(&own, &format.invariant_text())),
    }
}

pub(super) const STATIC_METHODS: &[Method] = &[
    m("int Compare(timespan t1, timespan t2)", |_, _, a| Ok(Value::Int(own(arg(a, 0)).cmp(&own(arg(a, 1))) as i32))),
    m("bool Equals(timespan t1, timespan t2)", |_, _, a| Ok(Value::Bool(own(arg(a, 0)) == own(arg(a, 1))))),
    from!("FromDays", "int", "days", TICKS_PER_DAY),
    from!("FromDays", "double", "value", TICKS_PER_DAY),
    from!("FromHours", "int", "hours", TICKS_PER_HOUR),
    from!("FromHours", "double", "value", TICKS_PER_HOUR),
    from!("FromMicroseconds", "long", "microseconds", 10),
    from!("FromMicroseconds", "double", "value", 10),
    m("timespan FromMilliseconds(long milliseconds, long microseconds = 0)", |_, _, a| {
        made(TimeSpan::from_parts(0, 0, 0, 0, long(a, 0)).and_then(|t| t.add(TimeSpan { ticks: long(a, 1) * 10 })))
    }),
    from!("FromMilliseconds", "double", "value", TICKS_PER_MILLISECOND),
    from!("FromMinutes", "long", "minutes", TICKS_PER_MINUTE),
    from!("FromMinutes", "double", "value", TICKS_PER_MINUTE),
    from!("FromSeconds", "long", "seconds", TICKS_PER_SECOND),
    from!("FromSeconds", "double", "value", TICKS_PER_SECOND),
    m("timespan FromTicks(long value)", |_, _, a| Ok(time_span(long(a, 0)))),
    m("timespan Parse(string s)", |_, _, a| made(parse_span(&text(a, 0)))),
    m("timespan Parse(string input, System.IFormatProvider formatProvider)", |_, _, a| made(parse_span(&text(a, 0)))),
    m("timespan ParseExact(string input, string format, System.IFormatProvider formatProvider)", |_, _, a| exact(a)),
    m("timespan ParseExact(string input, string[] formats, System.IFormatProvider formatProvider)", |_, _, a| exact(a)),
    m("bool TryParse(string s, [ref] timespan result)", |_, _, a| attempt(a, 1, made(parse_span(&text(a, 0))))),
    m("bool TryParse(string input, System.IFormatProvider formatProvider, [ref] timespan result)", |_, _, a| {
        attempt(a, 2, made(parse_span(&text(a, 0))))
    }),
    m(
        "bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, [ref] timespan result)",
        |_, _, a| attempt(a, 3, exact(a)),
    ),
];

fn parts(days: i64, hours: i64, minutes: i64, seconds: i64, milliseconds: i64) -> Outcome {
    made(TimeSpan::from_parts(days, hours, minutes, seconds, milliseconds))
}

pub(super) const CONSTRUCTORS: &[Method] = &[
    m("(long ticks)", |_, _, a| Ok(time_span(long(a, 0)))),
    m("(int hours, int minutes, int seconds)", |_, _, a| parts(0, long(a, 0), long(a, 1), long(a, 2), 0)),
    m("(int days, int hours, int minutes, int seconds)", |_, _, a| {
        parts(long(a, 0), long(a, 1), long(a, 2), long(a, 3), 0)
    }),
    m("(int days, int hours, int minutes, int seconds, int milliseconds)", |_, _, a| {
        parts(long(a, 0), long(a, 1), long(a, 2), long(a, 3), long(a, 4))
    }),
];

/// A stopwatch on the host's monotonic clock.
pub struct Stopwatch {
    /// Nanoseconds of earlier runs.
    before: Cell<u64>,
    /// When it was started, where it runs.
    since: Cell<Option<u64>>,
}

fn watch(this: &Value) -> Result<&Stopwatch, crate::value::Fault> {
    body::<Stopwatch>(this)
}

impl Stopwatch {
    fn nanos(&self, now: u64) -> u64 {
        self.before.get() + self.since.get().map_or(0, |s| now.saturating_sub(s))
    }
}

fn started(since: Option<u64>) -> Value {
    Value::object(Stopwatch { before: Cell::new(0), since: Cell::new(since) })
}

/// `System.Diagnostics.Stopwatch`.
pub(super) static STOPWATCH: TypeDef = TypeDef::class("System.Diagnostics.Stopwatch")
    .properties(&[
        p("Elapsed", "timespan", |rt, this| {
            Ok(time_span((watch(this)?.nanos(rt.host().clock.monotonic_nanos()) / 100) as i64))
        }),
        p("ElapsedMilliseconds", "long", |rt, this| {
            Ok(Value::Long((watch(this)?.nanos(rt.host().clock.monotonic_nanos()) / 1_000_000) as i64))
        }),
        p("ElapsedTicks", "long", |rt, this| {
            Ok(Value::Long(watch(this)?.nanos(rt.host().clock.monotonic_nanos()) as i64))
        }),
        p("IsRunning", "bool", |_, this| Ok(Value::Bool(watch(this)?.since.get().is_some()))),
    ])
    .methods(&[
        m("void Reset()", |_, this, _| {
            let own = watch(this)?;
            own.before.set(0);
            own.since.set(None);
            Ok(Value::Null)
        }),
        m("void Restart()", |rt, this, _| {
            let own = watch(this)?;
            own.before.set(0);
            own.since.set(Some(rt.host().clock.monotonic_nanos()));
            Ok(Value::Null)
        }),
        m("void Start()", |rt, this, _| {
            let own = watch(this)?;
            if own.since.get().is_none() {
                own.since.set(Some(rt.host().clock.monotonic_nanos()));
            }
            Ok(Value::Null)
        }),
        m("void Stop()", |rt, this, _| {
            let own = watch(this)?;
            own.before.set(own.nanos(rt.host().clock.monotonic_nanos()));
            own.since.set(None);
            Ok(Value::Null)
        }),
    ])
    .static_properties(&[
        sp("Frequency", "long", |_| Ok(Value::Long(1_000_000_000))),
        sp("IsHighResolution", "bool", |_| Ok(Value::Bool(true))),
    ])
    .static_methods(&[
        m("timespan GetElapsedTime(long startingTimestamp)", |rt, _, a| {
            Ok(time_span((rt.host().clock.monotonic_nanos() as i64 - long(a, 0)) / 100))
        }),
        m("timespan GetElapsedTime(long startingTimestamp, long endingTimestamp)", |_, _, a| {
            Ok(time_span((long(a, 1) - long(a, 0)) / 100))
        }),
        m("long GetTimestamp()", |rt, _, _| Ok(Value::Long(rt.host().clock.monotonic_nanos() as i64))),
        m("System.Diagnostics.Stopwatch StartNew()", |rt, _, _| {
            let now = rt.host().clock.monotonic_nanos();
            Ok(started(Some(now)))
        }),
    ])
    .constructors(&[m("()", |_, _, _| Ok(started(None)))]);

impl Object for Stopwatch {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&STOPWATCH)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
}
