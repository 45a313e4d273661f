//! `Get-Date`: the date and time, as a value or a text.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Flow, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::convert::local_zone;
use crate::value::datetime::{
    DateError, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MILLISECOND, TICKS_PER_MINUTE, TICKS_PER_SECOND, Zone,
    format_datetime,
};
use crate::value::{DateTime, DateTimeKind, EnumValue, Name, Value, culture, types};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Date",
    make: || Box::new(GetDate),
    examples: &[
        Example {
            title: "A date in a form of one's own.",
            code: "Get-Date '2016-06-14 09:30' -Format 'yyyy-MM-dd HH:mm'",
            output: Some("2016-06-14 09:30"),
        },
        Example {
            title: "The same day of another year.",
            code: "(Get-Date '2016-06-14' -Year 2017).DayOfWeek",
            output: Some("Wednesday"),
        },
        Example {
            title: "A date as Unix writes it.",
            code: "Get-Date '2016-06-14 09:30' -UFormat '%d/%m/%Y %R'",
            output: Some("14/06/2016 09:30"),
        },
    ],
};

struct GetDate;

/// The host's clock as a local time.
pub(super) fn now(cx: &Cx<'_>) -> DateTime {
    let ticks = cx.host().clock.utc_ticks();
    DateTime::from_ticks(ticks, DateTimeKind::Utc).unwrap_or(DateTime::MIN).to_local(&local_zone())
}

/// A date that cannot be computed ends the command.
pub(super) fn date_error(cx: &mut Cx<'_>, error: &DateError) -> Flow {
    let exception = error.exception();
    let record =
        ErrorRecord::with_message(exception, error.to_string(), exception, ErrorCategory::NotSpecified, Value::Null);
    cx.fail(record)
}

impl GetDate {
    fn moment(cx: &mut Cx<'_>) -> Result<DateTime> {
        let given = cx.arg("Date").and_then(|v| v.base().downcast::<DateTime>().copied());
        let seconds = cx.int("UnixTimeSeconds");
        let start = match (given, seconds) {
            (Some(date), _) => date,
            (None, Some(seconds)) => DateTime::from_unix(seconds, 0).to_local(&local_zone()),
            (None, None) => now(cx),
        };
        Self::with_parts(cx, start).map_err(|e| date_error(cx, &e))
    }

    /// Replaces the parts given, keeping the others.
    fn with_parts(cx: &Cx<'_>, mut date: DateTime) -> std::result::Result<DateTime, DateError> {
        if let Some(year) = cx.int("Year") {
            date = date.add_years(year - i64::from(date.calendar().year))?;
        }
        if let Some(month) = cx.int("Month") {
            date = date.add_months(month - i64::from(date.calendar().month))?;
        }
        let day = |d: DateTime| i64::from(d.calendar().day);
        for (name, current, unit) in [
            ("Day", day as fn(DateTime) -> i64, TICKS_PER_DAY),
            ("Hour", |d| d.time_of_day().hours(), TICKS_PER_HOUR),
            ("Minute", |d| d.time_of_day().minutes(), TICKS_PER_MINUTE),
            ("Second", |d| d.time_of_day().seconds(), TICKS_PER_SECOND),
        ] {
            if let Some(wanted) = cx.int(name) {
                date = date.add_ticks((wanted - current(date)) * unit)?;
            }
        }
        if let Some(wanted) = cx.int("Millisecond") {
            let beyond = date.ticks() % TICKS_PER_SECOND;
            date = date.add_ticks(wanted * TICKS_PER_MILLISECOND - beyond)?;
        }
        Ok(if cx.switch("AsUTC") { date.to_utc(&local_zone()) } else { date })
    }

    fn formatted(cx: &mut Cx<'_>, date: DateTime, format: &str) -> Result<String> {
        let zone = local_zone();
        let (date, format) = match format.to_ascii_lowercase().as_str() {
            "filedate" => (date, "yyyyMMdd"),
            "filedateuniversal" => (date.to_utc(&zone), "yyyyMMddZ"),
            "filedatetime" => (date, "yyyyMMddTHHmmssffff"),
            "filedatetimeuniversal" => (date.to_utc(&zone), "yyyyMMddTHHmmssffffZ"),
            _ => (date, format),
        };
        format_datetime(date, format, culture::en_us(), &zone).map_err(|e| date_error(cx, &e))
    }
}

/// A date by a Unix format: `%Y-%m-%d`.
fn unix_format(date: DateTime, format: &str, zone: &Zone) -> std::result::Result<String, DateError> {
    let mut out = String::new();
    let net = |format: &str| format_datetime(date, format, culture::en_us(), zone);
    let calendar = date.calendar();
    let mut chars = format.strip_prefix('+').unwrap_or(format).chars();
    while let Some(c) = chars.next() {
        if c != '%' {
            out.push(c);
            continue;
        }
        let Some(kind) = chars.next() else { break };
        let text = match kind {
            'A' => net("dddd")?,
            'a' => net("ddd")?,
            'B' => net("MMMM")?,
            'b' | 'h' => net("MMM")?,
            'C' => format!("{}", calendar.year / 100),
            'c' => net("ddd dd MMM yyyy HH:mm:ss")?,
            'D' | 'x' => net("MM/dd/yy")?,
            'd' => net("dd")?,
            'e' => format!("{:>2}", calendar.day),
            'F' => net("yyyy-MM-dd")?,
            'G' => format!("{:04}", calendar.iso_week().0),
            'g' => format!("{:02}", calendar.iso_week().0 % 100),
            'H' => net("HH")?,
            'I' => net("hh")?,
            'j' => format!("{:03}", calendar.day_of_year()),
            'k' => format!("{:>2}", net("%H")?),
            'l' => format!("{:>2}", net("%h")?),
            'M' => net("mm")?,
            'm' => net("MM")?,
            'n' => "\n".to_owned(),
            'p' => net("tt")?,
            'R' => net("HH:mm")?,
            'r' => net("hh:mm:ss tt")?,
            'S' => net("ss")?,
            's' => date.to_utc(zone).unix().0.to_string(),
            'T' | 'X' => net("HH:mm:ss")?,
            't' => "\t".to_owned(),
            'U' | 'W' => (calendar.day_of_year() / 7).to_string(),
            'u' => (if calendar.day_of_week() == 0 { 7 } else { calendar.day_of_week() }).to_string(),
            'V' => format!("{:02}", calendar.iso_week().1),
            'w' => calendar.day_of_week().to_string(),
            'Y' => net("yyyy")?,
            'y' => net("yy")?,
            'Z' => net("zz")?,
            other => other.to_string(),
        };
        out.push_str(&text);
    }
    Ok(out)
}

impl Cmdlet for GetDate {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let date = Self::moment(cx)?;
        if let Some(format) = cx.str("Format") {
            let text = Self::formatted(cx, date, &format)?;
            return cx.write(Value::str(text));
        }
        if let Some(format) = cx.str("UFormat") {
            let text = unix_format(date, &format, &local_zone()).map_err(|e| date_error(cx, &e))?;
            return cx.write(Value::str(text));
        }
        let value = Value::object(date);
        let hint = cx.str("DisplayHint").unwrap_or_else(|| "DateTime".into());
        if let (Value::Object(o), Some(ty)) = (&value, types::find("Microsoft.PowerShell.Commands.DisplayHintType")) {
            let hint = EnumValue::by_name(ty, &hint).unwrap_or_default();
            o.ets_or_new().borrow_mut().put_note(Name::new("DisplayHint"), hint);
        }
        cx.write(value)
    }
}
