//! `System.TimeZoneInfo`: the zones of the IANA database, under their own names and those that Windows gives them.

use std::any::Any;

use super::support::{Outcome, arg, body, date_of, m, null_argument, p, sp, text, time_span};
use super::{TypeDef, TypeRef};
use crate::value::convert::local_zone;
use crate::value::datetime::{Kind, UNIX_EPOCH_TICKS, Zone};
use crate::value::{DateTime, DateTimeOffset, Fault, Object, TimeSpan, Value};

/// Windows names and the IANA zones they stand for (CLDR's `windowsZones`, territory 001), with the standard name.
const WINDOWS: &[(&str, &str)] = &[
    ("Dateline Standard Time", "Etc/GMT+12"),
    ("Hawaiian Standard Time", "Pacific/Honolulu"),
    ("Alaskan Standard Time", "America/Anchorage"),
    ("Pacific Standard Time", "America/Los_Angeles"),
    ("US Mountain Standard Time", "America/Phoenix"),
    ("Mountain Standard Time", "America/Denver"),
    ("Central Standard Time", "America/Chicago"),
    ("Central Standard Time (Mexico)", "America/Mexico_City"),
    ("Canada Central Standard Time", "America/Regina"),
    ("SA Pacific Standard Time", "America/Bogota"),
    ("Eastern Standard Time", "America/New_York"),
    ("US Eastern Standard Time", "America/Indianapolis"),
    ("Atlantic Standard Time", "America/Halifax"),
    ("SA Western Standard Time", "America/La_Paz"),
    ("Pacific SA Standard Time", "America/Santiago"),
    ("Newfoundland Standard Time", "America/St_Johns"),
    ("E. South America Standard Time", "America/Sao_Paulo"),
    ("Argentina Standard Time", "America/Buenos_Aires"),
    ("Greenland Standard Time", "America/Godthab"),
    ("Azores Standard Time", "Atlantic/Azores"),
    ("UTC", "Etc/UTC"),
    ("GMT Standard Time", "Europe/London"),
    ("Greenwich Standard Time", "Atlantic/Reykjavik"),
    ("W. Europe Standard Time", "Europe/Berlin"),
    ("Central Europe Standard Time", "Europe/Budapest"),
    ("Romance Standard Time", "Europe/Paris"),
    ("Central European Standard Time", "Europe/Warsaw"),
    ("W. Central Africa Standard Time", "Africa/Lagos"),
    ("GTB Standard Time", "Europe/Bucharest"),
    ("Middle East Standard Time", "Asia/Beirut"),
    ("Egypt Standard Time", "Africa/Cairo"),
    ("E. Europe Standard Time", "Europe/Chisinau"),
    ("South Africa Standard Time", "Africa/Johannesburg"),
    ("FLE Standard Time", "Europe/Kiev"),
    ("Israel Standard Time", "Asia/Jerusalem"),
    ("Turkey Standard Time", "Europe/Istanbul"),
    ("Arabic Standard Time", "Asia/Baghdad"),
    ("Arab Standard Time", "Asia/Riyadh"),
    ("Russian Standard Time", "Europe/Moscow"),
    ("E. Africa Standard Time", "Africa/Nairobi"),
    ("Iran Standard Time", "Asia/Tehran"),
    ("Arabian Standard Time", "Asia/Dubai"),
    ("Caucasus Standard Time", "Asia/Yerevan"),
    ("Afghanistan Standard Time", "Asia/Kabul"),
    ("West Asia Standard Time", "Asia/Tashkent"),
    ("Pakistan Standard Time", "Asia/Karachi"),
    ("India Standard Time", "Asia/Calcutta"),
    ("Nepal Standard Time", "Asia/Katmandu"),
    ("Central Asia Standard Time", "Asia/Bishkek"),
    ("Bangladesh Standard Time", "Asia/Dhaka"),
    ("Myanmar Standard Time", "Asia/Rangoon"),
    ("SE Asia Standard Time", "Asia/Bangkok"),
    ("China Standard Time", "Asia/Shanghai"),
    ("Singapore Standard Time", "Asia/Singapore"),
    ("W. Australia Standard Time", "Australia/Perth"),
    ("Taipei Standard Time", "Asia/Taipei"),
    ("Tokyo Standard Time", "Asia/Tokyo"),
    ("Korea Standard Time", "Asia/Seoul"),
    ("Cen. Australia Standard Time", "Australia/Adelaide"),
    ("AUS Central Standard Time", "Australia/Darwin"),
    ("E. Australia Standard Time", "Australia/Brisbane"),
    ("AUS Eastern Standard Time", "Australia/Sydney"),
    ("Tasmania Standard Time", "Australia/Hobart"),
    ("West Pacific Standard Time", "Pacific/Port_Moresby"),
    ("Vladivostok Standard Time", "Asia/Vladivostok"),
    ("Central Pacific Standard Time", "Pacific/Guadalcanal"),
    ("New Zealand Standard Time", "Pacific/Auckland"),
    ("Fiji Standard Time", "Pacific/Fiji"),
    ("Tonga Standard Time", "Pacific/Tongatapu"),
    ("Samoa Standard Time", "Pacific/Apia"),
];

/// A time zone under the name it was asked for by.
pub struct TimeZoneInfo {
    id: String,
    zone: Zone,
}

fn own(this: &Value) -> Result<&TimeZoneInfo, Fault> {
    body::<TimeZoneInfo>(this)
}

impl TimeZoneInfo {
    fn utc() -> Value {
        Value::object(Self { id: "UTC".to_owned(), zone: Zone::utc() })
    }

    /// The machine's own zone.
    pub fn local() -> Value {
        let zone = local_zone();
        Value::object(Self { id: zone.name().to_owned(), zone })
    }

    /// The zone of that IANA or Windows name, in any case.
    pub fn named(id: &str) -> Option<Value> {
        if id.eq_ignore_ascii_case("UTC") || id.eq_ignore_ascii_case("Etc/UTC") {
            return Some(Self::utc());
        }
        let windows = WINDOWS.iter().find(|(name, _)| name.eq_ignore_ascii_case(id));
        let (shown, iana) = windows.map_or((id, id), |(name, iana)| (*name, *iana));
        let zone = Zone::named(iana)?;
        let id = if windows.is_some() { shown.to_owned() } else { zone.name().to_owned() };
        Some(Value::object(Self { id, zone }))
    }

    /// The zones that Windows names, from west to east.
    pub fn all() -> Vec<Value> {
        let mut zones: Vec<Value> = WINDOWS.iter().filter_map(|(name, _)| Self::named(name)).collect();
        zones.sort_by_key(|z| z.downcast::<Self>().map_or(0, Self::base));
        zones
    }

    /// The id of a zone; empty for other values.
    pub fn id_of(zone: &Value) -> String {
        zone.downcast::<Self>().map_or_else(String::new, |z| z.id.clone())
    }

    /// Ticks of the standard offset: the smaller of those in January and July.
    fn base(&self) -> i64 {
        let (winter, summer) = self.offsets();
        winter.min(summer)
    }

    fn offsets(&self) -> (i64, i64) {
        const DAY: i64 = 864_000_000_000;
        let january = UNIX_EPOCH_TICKS + 20_089 * DAY;
        (self.zone.offset_at_utc(january), self.zone.offset_at_utc(january + 182 * DAY))
    }

    fn display(&self) -> String {
        if self.id == "UTC" {
            return "(UTC) Coordinated Universal Time".to_owned();
        }
        let minutes = self.base() / 600_000_000;
        let sign = if minutes < 0 { '-' } else { '+' };
        format!("(UTC{sign}{:02}:{:02}) {}", minutes.abs() / 60, minutes.abs() % 60, self.id)
    }

    /// Offset at a date, which is read in the zone unless it says that it is universal or local.
    fn offset(&self, date: DateTime) -> i64 {
        match date.kind() {
            Kind::Utc => self.zone.offset_at_utc(date.ticks()),
            Kind::Local => self.zone.offset_at_utc(date.to_utc(&local_zone()).ticks()),
            Kind::Unspecified => self.zone.offset_at_local(date.ticks()),
        }
    }

    fn at_utc(&self, utc: DateTime) -> Value {
        let ticks = utc.ticks() + self.zone.offset_at_utc(utc.ticks());
        let kind = if self.id == "UTC" { Kind::Utc } else { Kind::Unspecified };
        Value::object(DateTime::from_ticks(ticks, kind).unwrap_or(DateTime::MIN))
    }

    fn to_utc(&self, date: DateTime) -> DateTime {
        let ticks = date.ticks() - self.zone.offset_at_local(date.ticks());
        DateTime::from_ticks(ticks, Kind::Utc).unwrap_or(DateTime::MIN)
    }
}

/// A date as universal time; one that says nothing is local.
fn universal(date: DateTime) -> DateTime {
    if date.kind() == Kind::Utc { date } else { date.to_utc(&local_zone()) }
}

fn find(id: &str) -> Outcome {
    TimeZoneInfo::named(id).ok_or_else(|| {
        Fault::thrown(
            "System.TimeZoneNotFoundException",
            format!("The time zone ID '{id}' was not found on the local computer."),
        )
    })
}

fn moved(value: &Value, zone: &Value) -> Outcome {
    let zone = own(zone)?;
    if let Some(date) = value.downcast::<DateTimeOffset>() {
        let ticks = zone.zone.offset_at_utc(date.utc().ticks());
        return date.to_offset(TimeSpan { ticks }).map(Value::object).map_err(|e| super::date_time::fault(&e));
    }
    Ok(zone.at_utc(universal(date_of(value))))
}

/// `System.TimeZoneInfo`.
static TIME_ZONE_INFO: TypeDef = TypeDef::class("System.TimeZoneInfo")
    .properties(&[
        p("BaseUtcOffset", "timespan", |_, this| Ok(time_span(own(this)?.base()))),
        p("DaylightName", "string", |_, this| {
            let own = own(this)?;
            Ok(Value::from(own.id.replace("Standard Time", "Daylight Time")))
        }),
        p("DisplayName", "string", |_, this| Ok(Value::from(own(this)?.display()))),
        p("HasIanaId", "bool", |_, this| Ok(Value::Bool(own(this)?.id.contains('/') || own(this)?.id == "UTC"))),
        p("Id", "string", |_, this| Ok(Value::str(own(this)?.id.as_str()))),
        p("StandardName", "string", |_, this| {
            let id = own(this)?.id.as_str();
            Ok(Value::str(if id == "UTC" { "Coordinated Universal Time" } else { id }))
        }),
        p("SupportsDaylightSavingTime", "bool", |_, this| {
            let (winter, summer) = own(this)?.offsets();
            Ok(Value::Bool(winter != summer))
        }),
    ])
    .methods(&[
        m("timespan GetUtcOffset(datetime dateTime)", |_, this, a| Ok(time_span(own(this)?.offset(date_of(arg(a, 0)))))),
        m("timespan GetUtcOffset(System.DateTimeOffset dateTimeOffset)", |_, this, a| {
            let date = body::<DateTimeOffset>(arg(a, 0))?;
            Ok(time_span(own(this)?.zone.offset_at_utc(date.utc().ticks())))
        }),
        m("bool HasSameRules(System.TimeZoneInfo other)", |_, this, a| {
            Ok(Value::Bool(own(this)?.offsets() == own(arg(a, 0))?.offsets()))
        }),
        m("bool IsAmbiguousTime(datetime dateTime)", |_, this, a| {
            const HOUR: i64 = 36_000_000_000;
            let (zone, ticks) = (&own(this)?.zone, date_of(arg(a, 0)).ticks());
            let (early, late) = (zone.offset_at_utc(ticks - zone.offset_at_local(ticks) - HOUR), zone.offset_at_local(ticks));
            Ok(Value::Bool(early > late && zone.offset_at_utc(ticks - early) == early))
        }),
        m("bool IsDaylightSavingTime(datetime dateTime)", |_, this, a| {
            let own = own(this)?;
            Ok(Value::Bool(own.offset(date_of(arg(a, 0))) != own.base()))
        }),
        m("bool IsDaylightSavingTime(System.DateTimeOffset dateTimeOffset)", |_, this, a| {
            let own = own(this)?;
            let date = body::<DateTimeOffset>(arg(a, 0))?;
            Ok(Value::Bool(own.zone.offset_at_utc(date.utc().ticks()) != own.base()))
        }),
        m("bool IsInvalidTime(datetime dateTime)", |_, this, a| {
            let (zone, ticks) = (&own(this)?.zone, date_of(arg(a, 0)).ticks());
            let offset = zone.offset_at_local(ticks);
            Ok(Value::Bool(zone.offset_at_utc(ticks - offset) != offset))
        }),
        m("string ToString()", |_, this, _| Ok(Value::from(own(this)?.display()))),
    ])
    .static_properties(&[
        sp("Local", "System.TimeZoneInfo", |_| Ok(TimeZoneInfo::local())),
        sp("Utc", "System.TimeZoneInfo", |_| Ok(TimeZoneInfo::utc())),
    ])
    .static_methods(&[
        m("void ClearCachedData()", |_, _, _| Ok(Value::Null)),
        m("datetime ConvertTime(datetime dateTime, System.TimeZoneInfo destinationTimeZone)", |_, _, a| {
            moved(arg(a, 0), arg(a, 1))
        }),
        m(
            "System.DateTimeOffset ConvertTime(System.DateTimeOffset dateTimeOffset, System.TimeZoneInfo destinationTimeZone)",
            |_, _, a| moved(arg(a, 0), arg(a, 1)),
        ),
        m(
            "datetime ConvertTime(datetime dateTime, System.TimeZoneInfo sourceTimeZone, System.TimeZoneInfo destinationTimeZone)",
            |_, _, a| Ok(own(arg(a, 2))?.at_utc(own(arg(a, 1))?.to_utc(date_of(arg(a, 0))))),
        ),
        m("datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string destinationTimeZoneId)", |_, _, a| {
            moved(arg(a, 0), &find(&text(a, 1))?)
        }),
        m(
            "System.DateTimeOffset ConvertTimeBySystemTimeZoneId(System.DateTimeOffset dateTimeOffset, string destinationTimeZoneId)",
            |_, _, a| moved(arg(a, 0), &find(&text(a, 1))?),
        ),
        m(
            "datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)",
            |_, _, a| {
                let (from, to) = (find(&text(a, 1))?, find(&text(a, 2))?);
                Ok(own(&to)?.at_utc(own(&from)?.to_utc(date_of(arg(a, 0)))))
            },
        ),
        m("datetime ConvertTimeFromUtc(datetime dateTime, System.TimeZoneInfo destinationTimeZone)", |_, _, a| {
            let date = date_of(arg(a, 0));
            if date.kind() == Kind::Local {
                return Err(super::support::bad_argument(
                    "The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly.  For example, when the Kind property is DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local. (Parameter 'sourceTimeZone')",
                ));
            }
            Ok(own(arg(a, 1))?.at_utc(date))
        }),
        m("datetime ConvertTimeToUtc(datetime dateTime)", |_, _, a| Ok(Value::object(universal(date_of(arg(a, 0)))))),
        m("datetime ConvertTimeToUtc(datetime dateTime, System.TimeZoneInfo sourceTimeZone)", |_, _, a| {
            Ok(Value::object(own(arg(a, 1))?.to_utc(date_of(arg(a, 0)))))
        }),
        m("bool TryFindSystemTimeZoneById(string id, [ref] System.TimeZoneInfo timeZoneInfo)", |rt, _, a| {
            let ty = TypeRef::Def(&TIME_ZONE_INFO);
            let found = super::call::call_static(rt, &ty, crate::value::Name::new("FindSystemTimeZoneById"), a.get(..1).unwrap_or_default());
            let ok = found.is_ok();
            super::support::set_ref(a, 1, found.unwrap_or_default())?;
            Ok(Value::Bool(ok))
        }),
        m("System.TimeZoneInfo FindSystemTimeZoneById(string id)", |_, _, a| {
            let id = text(a, 0);
            if id.is_empty() { Err(null_argument("id")) } else { find(&id) }
        }),
        m(
            "System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo] GetSystemTimeZones()",
            |_, _, _| Ok(Value::array(TimeZoneInfo::all())),
        ),
    ]);

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&TIME_ZONE_INFO];

impl Object for TimeZoneInfo {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&TIME_ZONE_INFO)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.display())
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o.id == self.id))
    }
}
