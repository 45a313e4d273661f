//! The language's operators on values.

mod collate;

pub use collate::compare_strings;

use std::cmp::Ordering;

use super::Value;

/// The order in which sorting puts two values; `None` where they cannot be compared.
pub fn sort_order(a: &Value, b: &Value, ignore_case: bool) -> Option<Ordering> {
    match (a.base(), b.base()) {
        (Value::Str(x), Value::Str(y)) => Some(compare_strings(x, y, ignore_case)),
        (Value::Int(x), Value::Int(y)) => Some(x.cmp(y)),
        (Value::Object(x), y) => x.body().compare(y),
        _ => None,
    }
}
mod stub;
pub use stub::*;
