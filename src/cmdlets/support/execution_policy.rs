//! Execution policies of the session, by scope.

use std::cell::RefCell;
use std::rc::Rc;

use crate::engine::Engine;
use crate::value::Value;
use crate::value::types::{enum_of, find};

/// By their numbers.
pub(crate) const SCOPES: [&str; 5] = ["Process", "CurrentUser", "LocalMachine", "UserPolicy", "MachinePolicy"];
const POLICY: &str = "Microsoft.PowerShell.ExecutionPolicy";
const UNDEFINED: i64 = 5;
/// What servers come with.
const REMOTE_SIGNED: i64 = 1;

/// An extension of the engine.
struct Policies(RefCell<[i64; 5]>);

/// The number of each scope's policy.
pub(crate) fn policies(engine: &Engine) -> [i64; 5] {
    let fresh = [UNDEFINED, UNDEFINED, REMOTE_SIGNED, UNDEFINED, UNDEFINED];
    engine.extension::<Policies>().map_or(fresh, |p| *p.0.borrow())
}

/// Sets a scope's policy by name.
pub(crate) fn set(engine: &mut Engine, scope: usize, name: &str) {
    let mut all = policies(engine);
    let values = find(POLICY).map_or(&[][..], |def| def.enum_values);
    let number = values.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map_or(UNDEFINED, |(_, n)| *n);
    if let Some(policy) = all.get_mut(scope) {
        *policy = number;
    }
    engine.set_extension(Rc::new(Policies(RefCell::new(all))));
}

/// A policy as a value.
pub(crate) fn value(number: Option<&i64>) -> Value {
    enum_of(POLICY, number.copied().unwrap_or(UNDEFINED))
}

/// The policy of the strongest scope that has one.
pub(crate) fn effective(all: &[i64; 5]) -> Value {
    let strongest = [4, 3, 0, 1, 2].into_iter().filter_map(|i| all.get(i)).find(|n| **n != UNDEFINED);
    value(strongest)
}
