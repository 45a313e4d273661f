//! `DateTimeOffset`: a clock time and its offset from universal time.

use std::cmp::Ordering;

use super::{DateError, DateTime, Kind, TICKS_PER_HOUR, TICKS_PER_MINUTE, TimeSpan};

/// A moment with its offset (`System.DateTimeOffset`). Equality and order look at the moment alone, as in .NET.
#[derive(Clone, Copy, Debug)]
pub struct DateTimeOffset {
    utc: DateTime,
    offset: i64,
}

impl PartialEq for DateTimeOffset {
    fn eq(&self, other: &Self) -> bool {
        self.utc == other.utc
    }
}
impl Eq for DateTimeOffset {}
impl PartialOrd for DateTimeOffset {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for DateTimeOffset {
    fn cmp(&self, other: &Self) -> Ordering {
        self.utc.cmp(&other.utc)
    }
}

impl DateTimeOffset {
    /// From a clock time and an offset in whole minutes within 14 hours.
    pub fn new(clock: DateTime, offset: TimeSpan) -> Result<Self, DateError> {
        if offset.ticks.abs() > 14 * TICKS_PER_HOUR || offset.ticks % TICKS_PER_MINUTE != 0 {
            return Err(DateError::Offset);
        }
        let utc = DateTime::from_ticks(clock.ticks() - offset.ticks, Kind::Utc)?;
        Ok(Self { utc, offset: offset.ticks })
    }

    /// The moment in universal time.
    pub fn utc(self) -> DateTime {
        self.utc
    }

    /// The clock time, of unspecified kind.
    pub fn clock(self) -> DateTime {
        self.utc
            .add_ticks(self.offset)
            .unwrap_or(if self.offset < 0 { DateTime::MIN } else { DateTime::MAX })
            .with_kind(Kind::Unspecified)
    }

    /// The offset.
    pub fn offset(self) -> TimeSpan {
        TimeSpan::from_ticks(self.offset)
    }

    /// The same moment at another offset.
    pub fn to_offset(self, offset: TimeSpan) -> Result<Self, DateError> {
        let clock = self.utc.add_ticks(offset.ticks)?;
        Self::new(clock, offset)
    }
}
