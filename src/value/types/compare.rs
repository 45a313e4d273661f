//! `IComparable` between values of one type: what sorting in collections and `Comparer.Default` use.

use std::cmp::Ordering;

use super::search::{self, Comparison};
use crate::value::{Fault, Name, Runtime, Value};

/// The order of two values that .NET's default comparer gives; `None` where it refuses.
pub fn order(a: &Value, b: &Value) -> Option<Ordering> {
    let (a, b) = (a.base(), b.base());
    match (a, b) {
        (Value::Null | Value::Nothing, Value::Null | Value::Nothing) => Some(Ordering::Equal),
        (Value::Null | Value::Nothing, _) => Some(Ordering::Less),
        (_, Value::Null | Value::Nothing) => Some(Ordering::Greater),
        (Value::Str(x), Value::Str(y)) => Some(search::compare(x, y, Comparison::CULTURE)),
        (Value::Int(x), Value::Int(y)) => Some(x.cmp(y)),
        (Value::Double(x), Value::Double(y)) => Some(x.partial_cmp(y).unwrap_or_else(|| y.is_nan().cmp(&x.is_nan()))),
        (Value::Single(x), Value::Single(y)) => Some(x.partial_cmp(y).unwrap_or_else(|| y.is_nan().cmp(&x.is_nan()))),
        (Value::Decimal(x), Value::Decimal(y)) => Some(x.cmp(y)),
        (Value::Object(x), Value::Object(_)) => x.body().compare(b),
        (Value::Array(_), _) | (_, Value::Array(_)) => None,
        _ if a.type_ref() == b.type_ref() => Some(super::number::wide(a).cmp(&super::number::wide(b))),
        _ => None,
    }
}

/// How a collection was told to compare.
pub enum Comparer {
    /// `IComparable`.
    Default,
    /// A `StringComparer`.
    Text(Comparison),
    /// A script block as `Comparison[T]`.
    Block(Value),
}

impl Comparer {
    /// The comparer of an argument: null, a string comparer or a script block.
    pub fn of(value: &Value) -> Self {
        if let Some(comparer) = value.downcast::<super::comparer::StringComparer>() {
            return Self::Text(comparer.0);
        }
        if value.is_null() || super::comparer::is_default(value) { Self::Default } else { Self::Block(value.clone()) }
    }

    /// The order of two values; an `InvalidOperationException` where they cannot be compared.
    pub fn order(&self, rt: &mut dyn Runtime, a: &Value, b: &Value) -> Result<Ordering, Fault> {
        match self {
            Self::Default => order(a, b).ok_or_else(cannot),
            Self::Text(how) => match (a.base(), b.base()) {
                (Value::Str(x), Value::Str(y)) => Ok(search::compare(x, y, *how)),
                _ => order(a, b).ok_or_else(cannot),
            },
            Self::Block(block) => {
                let arguments = [a.clone(), b.clone()];
                let result = if super::script::slots(block).is_some() {
                    super::call::call_method(rt, block, Name::new("Compare"), &arguments)?
                } else {
                    rt.call_block(block, &arguments)?
                };
                Ok(super::number::wide(&result).cmp(&0))
            }
        }
    }

    /// Sorts in place, keeping the order of equal values; the first failure ends it.
    pub fn sort(&self, rt: &mut dyn Runtime, items: &mut [Value]) -> Result<(), Fault> {
        let mut failure = None;
        items.sort_by(|a, b| match self.order(rt, a, b) {
            Ok(order) => order,
            Err(fault) => {
                failure.get_or_insert(fault);
                Ordering::Equal
            }
        });
        failure.map_or(Ok(()), Err)
    }
}

fn cannot() -> Fault {
    super::support::invalid_operation("Failed to compare two elements in the array.")
}
