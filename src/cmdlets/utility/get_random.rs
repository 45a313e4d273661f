//! `Get-Random`: random numbers, or random elements of a list.

use rand::rngs::StdRng;
use rand::{RngCore, SeedableRng};

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::convert::{to_double, to_long};
use crate::value::{Value, elements_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Random",
    make: || Box::new(GetRandom::default()),
    examples: &[
        Example {
            title: "A number from 1 to 6.",
            code: "$n = Get-Random -Minimum 1 -Maximum 7; $n -ge 1 -and $n -le 6",
            output: Some("True"),
        },
        Example {
            title: "Two of a list.",
            code: "('a', 'b', 'c' | Get-Random -Count 2).Count",
            output: Some("2"),
        },
    ],
};

#[derive(Default)]
pub(super) struct GetRandom {
    items: Vec<Value>,
}

/// Seeded numbers, or the host's.
struct Source<'a, 'b> {
    seeded: Option<StdRng>,
    cx: &'a Cx<'b>,
}

impl Source<'_, '_> {
    fn next(&mut self) -> u64 {
        match &mut self.seeded {
            Some(rng) => rng.next_u64(),
            None => self.cx.host().random.next_u64(),
        }
    }

    /// Below a limit, which is above zero.
    fn below(&mut self, limit: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(limit)) >> 64) as u64
    }

    fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

impl GetRandom {
    fn numbers(cx: &mut Cx<'_>) -> Result {
        let (low, high) = (cx.arg("Minimum").cloned(), cx.arg("Maximum").cloned());
        let is_double = |v: &Option<Value>| {
            v.as_ref().is_some_and(|v| match v.base() {
                Value::Double(_) | Value::Single(_) | Value::Decimal(_) => true,
                Value::Str(s) => s.contains(['.', 'e', 'E']),
                _ => false,
            })
        };
        let count = cx.int("Count").unwrap_or(1);
        let seed = seed(cx);
        if is_double(&low) || is_double(&high) {
            let low = low.as_ref().map_or(Ok(0.0), to_double)?;
            let high = high.as_ref().map_or(Ok(f64::MAX), to_double)?;
            check(cx, low < high, &Value::Double(low), &Value::Double(high))?;
            let mut source = Source { seeded: seed, cx };
            let values: Vec<f64> = (0..count).map(|_| low + source.fraction() * (high - low)).collect();
            return values.into_iter().try_for_each(|n| cx.write(Value::Double(n)));
        }
        let wide = |v: &Option<Value>| v.as_ref().is_some_and(|v| matches!(v.base(), Value::Long(_)));
        let is_long = wide(&low) || wide(&high);
        let low = low.as_ref().map_or(Ok(0), to_long)?;
        let top = if is_long { i64::MAX } else { i64::from(i32::MAX) };
        let high = high.as_ref().map_or(Ok(top), to_long)?;
        let number = |n: i64| match i32::try_from(n) {
            Ok(n) if !is_long => Value::Int(n),
            _ => Value::Long(n),
        };
        check(cx, low < high, &number(low), &number(high))?;
        let mut source = Source { seeded: seed, cx };
        let values: Vec<i64> =
            (0..count).map(|_| low.wrapping_add(source.below(high.wrapping_sub(low) as u64) as i64)).collect();
        values.into_iter().try_for_each(|n| cx.write(number(n)))
    }
}

fn seed(cx: &Cx<'_>) -> Option<StdRng> {
    cx.int("SetSeed").map(|n| StdRng::seed_from_u64(n as u64))
}

fn check(cx: &mut Cx<'_>, good: bool, low: &Value, high: &Value) -> Result {
    if good {
        return Ok(());
    }
    let message = format!(
        "The Minimum value ({}) cannot be greater than or equal to the Maximum value ({}).",
        low.invariant_text(),
        high.invariant_text()
    );
    Err(cx.fail_with(
        "System.ArgumentException",
        message,
        "MinGreaterThanOrEqualMax",
        ErrorCategory::InvalidArgument,
        Value::Null,
    ))
}

impl Cmdlet for GetRandom {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if cx.parameter_set() == "RandomNumberParameterSet" {
            return Self::numbers(cx);
        }
        if let Some(value) = cx.arg("InputObject") {
            match elements_of(value) {
                Some(items) => self.items.extend(items),
                None => self.items.push(value.clone()),
            }
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        if self.items.is_empty() {
            return Ok(());
        }
        let all = self.items.len();
        let count = if cx.switch("Shuffle") { all } else { cx.int("Count").map_or(1, |n| n as usize).min(all) };
        let mut source = Source { seeded: seed(cx), cx };
        for i in 0..count {
            let other = i + source.below((all - i) as u64) as usize;
            self.items.swap(i, other);
        }
        self.items.drain(..count).collect::<Vec<_>>().into_iter().try_for_each(|item| cx.write(item))
    }
}
