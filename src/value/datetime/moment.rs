//! `DateTime`: ticks and a kind.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use super::{
    Date, DateError, FILE_EPOCH_TICKS, MAX_TICKS, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MILLISECOND,
    TICKS_PER_MINUTE, TICKS_PER_SECOND, TimeSpan, UNIX_EPOCH_TICKS, Zone, days_in_month,
};

/// What the ticks of a `DateTime` count from (`System.DateTimeKind`, same numbers).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Nobody said.
    #[default]
    Unspecified = 0,
    /// Universal time.
    Utc = 1,
    /// The host's zone.
    Local = 2,
}

/// A moment (`System.DateTime`). Equality and order look at the ticks alone, as in .NET.
#[derive(Clone, Copy, Debug, Default)]
pub struct DateTime {
    ticks: i64,
    kind: Kind,
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.ticks == other.ticks
    }
}
impl Eq for DateTime {}
impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        self.ticks.cmp(&other.ticks)
    }
}
impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.ticks.hash(state);
    }
}

impl DateTime {
    /// 0001-01-01.
    pub const MIN: Self = Self { ticks: 0, kind: Kind::Unspecified };
    /// The last tick of 9999-12-31.
    pub const MAX: Self = Self { ticks: MAX_TICKS, kind: Kind::Unspecified };
    /// 1970-01-01 in universal time.
    pub const UNIX_EPOCH: Self = Self { ticks: UNIX_EPOCH_TICKS, kind: Kind::Utc };

    /// From ticks.
    pub fn from_ticks(ticks: i64, kind: Kind) -> Result<Self, DateError> {
        if (0..=MAX_TICKS).contains(&ticks) { Ok(Self { ticks, kind }) } else { Err(DateError::Ticks) }
    }

    /// From calendar parts: year, month, day, hour, minute, second, millisecond.
    pub fn from_parts(date: [i64; 3], time: [i64; 4], kind: Kind) -> Result<Self, DateError> {
        let [year, month, day] = date;
        let [hour, minute, second, millisecond] = time;
        let date = Date::new(year, month, day).ok_or(DateError::UnrepresentableDate)?;
        if !(0..24).contains(&hour) || !(0..60).contains(&minute) || !(0..60).contains(&second) {
            return Err(DateError::UnrepresentableTime);
        }
        if !(0..1000).contains(&millisecond) {
            return Err(DateError::Millisecond);
        }
        let ticks = date.day_number() * TICKS_PER_DAY
            + hour * TICKS_PER_HOUR
            + minute * TICKS_PER_MINUTE
            + second * TICKS_PER_SECOND
            + millisecond * TICKS_PER_MILLISECOND;
        Ok(Self { ticks, kind })
    }

    /// From seconds since 1970 and nanoseconds beyond them, in universal time; clamped to the years 1 to 9999.
    pub fn from_unix(seconds: i64, nanoseconds: u32) -> Self {
        let ticks = i128::from(seconds) * i128::from(TICKS_PER_SECOND)
            + i128::from(nanoseconds / 100)
            + i128::from(UNIX_EPOCH_TICKS);
        Self { ticks: ticks.clamp(0, i128::from(MAX_TICKS)) as i64, kind: Kind::Utc }
    }

    /// From a Windows file time, in universal time.
    pub fn from_file_time(file_time: i64) -> Result<Self, DateError> {
        let ticks = file_time.checked_add(FILE_EPOCH_TICKS).filter(|_| file_time >= 0).ok_or(DateError::Ticks)?;
        Self::from_ticks(ticks, Kind::Utc)
    }

    /// Ticks since year 1.
    pub fn ticks(self) -> i64 {
        self.ticks
    }

    /// What the ticks count from.
    pub fn kind(self) -> Kind {
        self.kind
    }

    /// The same ticks under another kind.
    #[must_use]
    pub fn with_kind(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    /// Midnight of the day.
    #[must_use]
    pub fn date(self) -> Self {
        Self { ticks: self.ticks - self.ticks % TICKS_PER_DAY, kind: self.kind }
    }

    /// Year, month and day.
    pub fn calendar(self) -> Date {
        Date::from_day_number(self.ticks / TICKS_PER_DAY)
    }

    /// Time since midnight.
    pub fn time_of_day(self) -> TimeSpan {
        TimeSpan::from_ticks(self.ticks % TICKS_PER_DAY)
    }

    /// The same moment in universal time; an unspecified time counts as local.
    #[must_use]
    pub fn to_utc(self, zone: &Zone) -> Self {
        if self.kind == Kind::Utc {
            return self;
        }
        let ticks = self.ticks - zone.offset_at_local(self.ticks);
        Self { ticks: ticks.clamp(0, MAX_TICKS), kind: Kind::Utc }
    }

    /// The same moment in local time; an unspecified time counts as universal.
    #[must_use]
    pub fn to_local(self, zone: &Zone) -> Self {
        if self.kind == Kind::Local {
            return self;
        }
        let ticks = self.ticks + zone.offset_at_utc(self.ticks);
        Self { ticks: ticks.clamp(0, MAX_TICKS), kind: Kind::Local }
    }

    /// Offset from universal time, in ticks.
    pub fn offset(self, zone: &Zone) -> i64 {
        if self.kind == Kind::Utc { 0 } else { zone.offset_at_local(self.ticks) }
    }

    /// Adds ticks.
    pub fn add_ticks(self, ticks: i64) -> Result<Self, DateError> {
        let ticks = self.ticks.checked_add(ticks).ok_or(DateError::UnrepresentableSum)?;
        if (0..=MAX_TICKS).contains(&ticks) {
            Ok(Self { ticks, kind: self.kind })
        } else {
            Err(DateError::UnrepresentableSum)
        }
    }

    /// Adds a span.
    #[allow(clippy::should_implement_trait, reason = "the sum can fail; the name is .NET's")]
    pub fn add(self, span: TimeSpan) -> Result<Self, DateError> {
        self.add_ticks(span.ticks)
    }

    /// Takes a span away.
    pub fn subtract(self, span: TimeSpan) -> Result<Self, DateError> {
        self.add_ticks(span.ticks.checked_neg().ok_or(DateError::UnrepresentableSum)?)
    }

    /// The span from another moment to this one.
    pub fn since(self, other: Self) -> TimeSpan {
        TimeSpan::from_ticks(self.ticks - other.ticks)
    }

    /// `AddDays`, `AddHours` and so on: a number of units with fraction.
    pub fn add_units(self, value: f64, ticks_per_unit: i64) -> Result<Self, DateError> {
        let limit = (MAX_TICKS / ticks_per_unit) as f64;
        if value.is_nan() || value.abs() > limit {
            return Err(DateError::AddendRange);
        }
        let whole = value.trunc();
        let ticks = whole as i64 * ticks_per_unit + ((value - whole) * ticks_per_unit as f64) as i64;
        self.add_ticks(ticks)
    }

    /// Adds months; a day that the month lacks becomes its last.
    pub fn add_months(self, months: i64) -> Result<Self, DateError> {
        if !(-120_000..=120_000).contains(&months) {
            return Err(DateError::Months);
        }
        let Date { year, month, day } = self.calendar();
        let total = i64::from(year) * 12 + i64::from(month) - 1 + months;
        let (year, month) = (total.div_euclid(12), total.rem_euclid(12) + 1);
        let last = i64::from(days_in_month(year as i32, month as u32));
        let date = Date::new(year, month, i64::from(day).min(last)).ok_or(DateError::UnrepresentableSum)?;
        Ok(Self { ticks: date.day_number() * TICKS_PER_DAY + self.ticks % TICKS_PER_DAY, kind: self.kind })
    }

    /// Adds years.
    pub fn add_years(self, years: i64) -> Result<Self, DateError> {
        if !(-10_000..=10_000).contains(&years) {
            return Err(DateError::Years);
        }
        self.add_months(years * 12)
    }

    /// Seconds since 1970 and nanoseconds beyond them; the ticks count as universal.
    pub fn unix(self) -> (i64, u32) {
        let ticks = self.ticks - UNIX_EPOCH_TICKS;
        (ticks.div_euclid(TICKS_PER_SECOND), (ticks.rem_euclid(TICKS_PER_SECOND) * 100) as u32)
    }

    /// Windows file time; the ticks count as universal.
    pub fn file_time(self) -> Result<i64, DateError> {
        let ticks = self.ticks - FILE_EPOCH_TICKS;
        if ticks < 0 { Err(DateError::Ticks) } else { Ok(ticks) }
    }

    /// Days since 30 December 1899 with fraction (`ToOADate`).
    pub fn to_oa_date(self) -> f64 {
        const EPOCH: i64 = 599_264_352_000_000_000;
        let milliseconds = (self.ticks - EPOCH) / TICKS_PER_MILLISECOND;
        if milliseconds < 0 {
            // Before the epoch the fraction still counts forward.
            let fraction = milliseconds % 86_400_000;
            let milliseconds = if fraction == 0 { milliseconds } else { milliseconds - (86_400_000 + fraction) * 2 };
            return milliseconds as f64 / 86_400_000.0;
        }
        milliseconds as f64 / 86_400_000.0
    }
}
