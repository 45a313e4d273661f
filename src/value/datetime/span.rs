//! `TimeSpan`: a length of time in ticks, negative allowed.

use super::{DateError, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MILLISECOND, TICKS_PER_MINUTE, TICKS_PER_SECOND};

/// A length of time (`System.TimeSpan`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeSpan {
    /// 100 nanoseconds each.
    pub ticks: i64,
}

impl TimeSpan {
    /// No time.
    pub const ZERO: Self = Self { ticks: 0 };
    /// The shortest span.
    pub const MIN: Self = Self { ticks: i64::MIN };
    /// The longest span.
    pub const MAX: Self = Self { ticks: i64::MAX };

    /// A span of ticks.
    pub const fn from_ticks(ticks: i64) -> Self {
        Self { ticks }
    }

    /// Days, hours, minutes, seconds and milliseconds, each of any size.
    pub fn from_parts(days: i64, hours: i64, minutes: i64, seconds: i64, milliseconds: i64) -> Result<Self, DateError> {
        let ticks = i128::from(days) * i128::from(TICKS_PER_DAY)
            + i128::from(hours) * i128::from(TICKS_PER_HOUR)
            + i128::from(minutes) * i128::from(TICKS_PER_MINUTE)
            + i128::from(seconds) * i128::from(TICKS_PER_SECOND)
            + i128::from(milliseconds) * i128::from(TICKS_PER_MILLISECOND);
        i64::try_from(ticks).map(Self::from_ticks).map_err(|_| DateError::SpanTooLong)
    }

    /// `FromDays`, `FromHours` and so on: a number of units with fraction.
    pub fn from_units(value: f64, ticks_per_unit: i64) -> Result<Self, DateError> {
        if value.is_nan() {
            return Err(DateError::SpanNan);
        }
        let ticks = value * ticks_per_unit as f64;
        if ticks > i64::MAX as f64 || ticks < i64::MIN as f64 {
            return Err(DateError::SpanTooLong);
        }
        Ok(Self::from_ticks(ticks as i64))
    }

    /// Whole days.
    pub fn days(self) -> i64 {
        self.ticks / TICKS_PER_DAY
    }

    /// Hours beyond the days, -23 to 23.
    pub fn hours(self) -> i64 {
        self.ticks / TICKS_PER_HOUR % 24
    }

    /// Minutes beyond the hours.
    pub fn minutes(self) -> i64 {
        self.ticks / TICKS_PER_MINUTE % 60
    }

    /// Seconds beyond the minutes.
    pub fn seconds(self) -> i64 {
        self.ticks / TICKS_PER_SECOND % 60
    }

    /// Milliseconds beyond the seconds.
    pub fn milliseconds(self) -> i64 {
        self.ticks / TICKS_PER_MILLISECOND % 1000
    }

    /// Microseconds beyond the milliseconds.
    pub fn microseconds(self) -> i64 {
        self.ticks / 10 % 1000
    }

    /// Nanoseconds beyond the microseconds.
    pub fn nanoseconds(self) -> i64 {
        self.ticks % 10 * 100
    }

    /// The span in units with fraction.
    pub fn total(self, ticks_per_unit: i64) -> f64 {
        self.ticks as f64 / ticks_per_unit as f64
    }

    /// The span without its sign.
    pub fn duration(self) -> Result<Self, DateError> {
        self.ticks.checked_abs().map(Self::from_ticks).ok_or(DateError::SpanTooLong)
    }

    /// The span with the other sign.
    pub fn negate(self) -> Result<Self, DateError> {
        self.ticks.checked_neg().map(Self::from_ticks).ok_or(DateError::SpanTooLong)
    }

    /// The sum.
    #[allow(clippy::should_implement_trait, reason = "the sum can fail; the name is .NET's")]
    pub fn add(self, other: Self) -> Result<Self, DateError> {
        self.ticks.checked_add(other.ticks).map(Self::from_ticks).ok_or(DateError::SpanTooLong)
    }

    /// The difference.
    pub fn subtract(self, other: Self) -> Result<Self, DateError> {
        self.ticks.checked_sub(other.ticks).map(Self::from_ticks).ok_or(DateError::SpanTooLong)
    }
}
