//! Keys of sorting and grouping, and their order.

use std::cmp::Ordering;

use super::expression::{Expression, Requested};
use super::sorting::introsort;
use crate::catalog;
use crate::engine::{Engine, Result};
use crate::value::{Name, Value, ops};

/// The value of one key of an object; `None` where the object lacks the property.
pub(crate) type Key = Option<Value>;

/// The keys of an object by the expressions; without any, the object itself.
pub(crate) fn keys(engine: &mut Engine, object: &Value, by: &[Requested]) -> Result<Vec<Key>> {
    if by.is_empty() {
        return Ok(vec![Some(object.clone())]);
    }
    by.iter().map(|r| r.expression.first(engine, object)).collect()
}

/// The properties that stand for an object of a type when none are named (`DefaultKeyPropertySet`).
pub(crate) fn default_keys(engine: &mut Engine, object: &Value) -> Vec<Requested> {
    let names = engine.type_names(object);
    let declared = names.iter().find_map(|t| catalog::typedata(t).filter(|d| !d.default_keys.is_empty()));
    let request = |name: &String| Requested {
        expression: Expression::Name(Name::new(name)),
        label: None,
        descending: None,
        extra: Vec::new(),
    };
    declared.map_or_else(Vec::new, |d| d.default_keys.iter().map(request).collect())
}

/// `ObjectCommandComparer`: by value where the two compare, else by their texts.
pub(crate) fn compare(a: &Value, b: &Value, ignore_case: bool) -> Ordering {
    // All custom objects have the same base object.
    if a.is_custom() && b.is_custom() {
        return Ordering::Equal;
    }
    ops::sort_order(a, b, ignore_case)
        .unwrap_or_else(|| ops::compare_strings(&a.invariant_text(), &b.invariant_text(), ignore_case))
}

/// The order of two keys: what lacks the property comes last whatever the direction.
pub(crate) fn compare_keys(a: &Key, b: &Key, descending: bool, ignore_case: bool) -> Ordering {
    match (a, b) {
        (Some(x), Some(y)) => {
            let order = compare(x, y, ignore_case);
            if descending { order.reverse() } else { order }
        }
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}

/// What kinds of values a column of keys holds: values of one kind have a consistent order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Other(usize),
}

fn kind(value: &Value) -> Option<Kind> {
    Some(match value.base() {
        Value::Null | Value::Nothing => return None,
        Value::Str(_) => Kind::Text,
        Value::Int(_)
        | Value::Long(_)
        | Value::Double(_)
        | Value::SByte(_)
        | Value::Byte(_)
        | Value::Short(_)
        | Value::UShort(_)
        | Value::UInt(_)
        | Value::ULong(_)
        | Value::Single(_)
        | Value::Decimal(_) => Kind::Number,
        other => Kind::Other(other.type_ref().map_or(0, |t| std::ptr::from_ref(t.def()).addr())),
    })
}

/// Whether a column of keys holds values of several kinds.
pub(crate) fn is_mixed<'a>(column: impl Iterator<Item = &'a Key>) -> bool {
    let mut seen = None;
    for key in column.flatten() {
        let Some(kind) = kind(key) else { continue };
        if seen.get_or_insert(kind) != &kind {
            return true;
        }
    }
    false
}

/// The positions of rows in order of their keys, stable.
pub(crate) fn order_rows(rows: &[Vec<Key>], descending: &[bool], ignore_case: bool) -> Vec<u32> {
    let mut positions: Vec<u32> = (0..rows.len() as u32).collect();
    let row = |i: u32| rows.get(i as usize).map_or(&[] as &[Key], Vec::as_slice);
    let compare = |a: u32, b: u32| {
        for ((x, y), desc) in row(a).iter().zip(row(b)).zip(descending) {
            let order = compare_keys(x, y, *desc, ignore_case);
            if order.is_ne() {
                return order;
            }
        }
        Ordering::Equal
    };
    let mixed = (0..descending.len()).any(|column| is_mixed(rows.iter().filter_map(|r| r.get(column))));
    if mixed {
        introsort(&mut positions, &mut |a, b| compare(a, b).then(a.cmp(&b)));
    } else {
        positions.sort_by(|a, b| compare(*a, *b));
    }
    positions
}
