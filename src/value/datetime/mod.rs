//! Dates and times as .NET has them: `DateTime`, `TimeSpan`, `DateTimeOffset`, their texts and their parsing.
//!
//! Everything counts ticks of 100 nanoseconds from 1 January of year 1 in the proleptic Gregorian calendar. The
//! local zone and the present moment always come from the caller.

mod calendar;
mod error;
mod exact;
mod format;
mod moment;
mod offset;
mod parse;
mod span;
mod span_text;
mod zone;

pub use calendar::{Date, days_in_month, is_leap_year};
pub use error::DateError;
pub use exact::{parse_exact, parse_offset_exact};
pub use format::{format_datetime, format_offset};
pub use moment::{DateTime, Kind};
pub use offset::DateTimeOffset;
pub use parse::{DateTimeStyles, ParseContext, parse_datetime, parse_offset};
pub use span::TimeSpan;
pub use span_text::{format_span, parse_span, parse_span_exact};
pub use zone::Zone;

/// Ticks of a millisecond.
pub const TICKS_PER_MILLISECOND: i64 = 10_000;
/// Ticks of a second.
pub const TICKS_PER_SECOND: i64 = 10_000_000;
/// Ticks of a minute.
pub const TICKS_PER_MINUTE: i64 = 60 * TICKS_PER_SECOND;
/// Ticks of an hour.
pub const TICKS_PER_HOUR: i64 = 60 * TICKS_PER_MINUTE;
/// Ticks of a day.
pub const TICKS_PER_DAY: i64 = 24 * TICKS_PER_HOUR;
/// The last tick of year 9999.
pub const MAX_TICKS: i64 = 3_155_378_975_999_999_999;
/// Ticks at 1970-01-01.
pub const UNIX_EPOCH_TICKS: i64 = 621_355_968_000_000_000;
/// Ticks at 1601-01-01, where file times begin.
pub const FILE_EPOCH_TICKS: i64 = 504_911_232_000_000_000;
