//! `System.DateTime`, `System.DateTimeOffset` and `System.TimeSpan` as objects.

use std::any::Any;
use std::cmp::Ordering;

use crate::value::culture;
use crate::value::datetime::{DateTime, DateTimeOffset, TimeSpan, Zone, format_datetime, format_offset, format_span};
use crate::value::{Object, TypeRef, Value, types};

macro_rules! time_object {
    ($ty:ty, $def:expr, $text:expr, $key:expr) => {
        impl Object for $ty {
            fn type_ref(&self) -> TypeRef {
                TypeRef::Def($def)
            }
            fn as_any(&self) -> &dyn Any {
                self
            }
            fn members_by_type(&self) -> bool {
                true
            }
            fn text(&self) -> Option<String> {
                let text: fn(Self) -> Option<String> = $text;
                text(*self)
            }
            fn equals(&self, other: &Value) -> Option<bool> {
                Some(other.downcast::<Self>().is_some_and(|o| o == self))
            }
            fn compare(&self, other: &Value) -> Option<Ordering> {
                Some(self.cmp(other.downcast::<Self>()?))
            }
            fn hash_text(&self) -> Option<String> {
                let key: fn(Self) -> i64 = $key;
                Some(key(*self).to_string())
            }
        }
    };
}

time_object!(DateTime, &types::DATE_TIME, |d| format_datetime(d, "", culture::invariant(), &Zone::utc()).ok(), |d| d
    .ticks());
time_object!(DateTimeOffset, &types::DATE_TIME_OFFSET, |d| format_offset(d, "", culture::invariant()).ok(), |d| d
    .utc()
    .ticks());
time_object!(TimeSpan, &types::TIME_SPAN, |s| format_span(s, "", culture::invariant()).ok(), |s| s.ticks);
