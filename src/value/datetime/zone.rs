//! Time zones, given by the host: an offset, or a zone of the IANA database with its daylight rules.

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

use super::{TICKS_PER_SECOND, UNIX_EPOCH_TICKS};

/// A time zone. Offsets are ticks east of Greenwich.
#[derive(Clone, Debug)]
pub struct Zone(TimeZone);

impl Default for Zone {
    fn default() -> Self {
        Self::utc()
    }
}

impl Zone {
    /// Coordinated universal time.
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// A fixed offset in seconds east of Greenwich; beyond a day it is UTC.
    pub fn fixed(seconds: i32) -> Self {
        Self(Offset::from_seconds(seconds).map_or(TimeZone::UTC, TimeZone::fixed))
    }

    /// A zone of the IANA database such as `Europe/Oslo`.
    pub fn named(name: &str) -> Option<Self> {
        TimeZone::get(name).ok().map(Self)
    }

    /// IANA name; `UTC` where the zone has none.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// Offset at a moment given as ticks in UTC.
    pub fn offset_at_utc(&self, ticks: i64) -> i64 {
        let seconds = (ticks - UNIX_EPOCH_TICKS).div_euclid(TICKS_PER_SECOND);
        let timestamp =
            Timestamp::from_second(seconds).unwrap_or(if seconds < 0 { Timestamp::MIN } else { Timestamp::MAX });
        i64::from(self.0.to_offset(timestamp).seconds()) * TICKS_PER_SECOND
    }

    /// Offset at a moment given as local ticks; in the hour that daylight time repeats, the standard offset.
    pub fn offset_at_local(&self, ticks: i64) -> i64 {
        let early = self.offset_at_utc(ticks - self.offset_at_utc(ticks));
        let late = self.offset_at_utc(ticks - early);
        let standard = early.min(late);
        // In the repeated hour both offsets are right; in the skipped hour neither is.
        if self.offset_at_utc(ticks - standard) == standard { standard } else { late }
    }
}
