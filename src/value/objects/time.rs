//! `System.DateTime`, `System.DateTimeOffset` and `System.TimeSpan`, in ticks of 100 ns.

use std::any::Any;
use std::cmp::Ordering;

use crate::value::{Object, TypeRef, Value, types};

/// Ticks in a day.
pub const TICKS_PER_DAY: i64 = 864_000_000_000;

/// `System.DateTimeKind`, in the order of its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[allow(missing_docs, reason = "the names are .NET's own")]
pub enum DateTimeKind {
    #[default]
    Unspecified,
    Utc,
    Local,
}

/// A date and time.
#[derive(Clone, Copy, Debug)]
pub struct DateTime {
    /// Ticks since 0001-01-01 00:00 in its own kind of time.
    pub ticks: i64,
    /// Which time that is.
    pub kind: DateTimeKind,
}

/// A date and time with an offset from UTC.
#[derive(Clone, Copy, Debug)]
pub struct DateTimeOffset {
    /// Ticks since 0001-01-01 00:00 of the local clock.
    pub ticks: i64,
    /// Offset from UTC in minutes.
    pub offset: i16,
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeSpan {
    /// Ticks; negative for lengths back in time.
    pub ticks: i64,
}

impl DateTimeOffset {
    /// Ticks in UTC.
    pub fn utc_ticks(self) -> i64 {
        self.ticks - i64::from(self.offset) * 600_000_000
    }
}

impl Object for DateTime {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::DATE_TIME)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o.ticks == self.ticks))
    }
    fn compare(&self, other: &Value) -> Option<Ordering> {
        Some(self.ticks.cmp(&other.downcast::<Self>()?.ticks))
    }
    fn hash_text(&self) -> Option<String> {
        Some(self.ticks.to_string())
    }
}

impl Object for DateTimeOffset {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::DATE_TIME_OFFSET)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o.utc_ticks() == self.utc_ticks()))
    }
    fn compare(&self, other: &Value) -> Option<Ordering> {
        Some(self.utc_ticks().cmp(&other.downcast::<Self>()?.utc_ticks()))
    }
    fn hash_text(&self) -> Option<String> {
        Some(self.utc_ticks().to_string())
    }
}

impl Object for TimeSpan {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::TIME_SPAN)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o.ticks == self.ticks))
    }
    fn compare(&self, other: &Value) -> Option<Ordering> {
        Some(self.ticks.cmp(&other.downcast::<Self>()?.ticks))
    }
    fn hash_text(&self) -> Option<String> {
        Some(self.ticks.to_string())
    }
}
