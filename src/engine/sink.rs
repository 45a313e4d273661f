//! Where output goes, one object at a time.

use super::{Engine, Flow, Result};
use crate::value::Value;

/// The receiving end of a stream of objects. Upstream pushes; nothing collects a whole stream unless its meaning demands it.
pub trait Sink {
    /// Takes one object. [`Flow::StopUpstream`] says that no more are wanted.
    fn push(&mut self, engine: &mut Engine, value: Value) -> Result<(), Flow>;
}

/// Keeps all objects.
impl Sink for Vec<Value> {
    fn push(&mut self, _engine: &mut Engine, value: Value) -> Result<(), Flow> {
        Vec::push(self, value);
        Ok(())
    }
}

/// Keeps all objects, as the one value that they are to whoever asked: most often there is one, which needs no list.
#[derive(Default)]
pub(crate) enum Collected {
    #[default]
    None,
    One(Value),
    Many(Vec<Value>),
}

impl Collected {
    /// Nothing, the single object, or an `object[]`.
    pub(crate) fn into_value(self) -> Value {
        match self {
            Self::None => Value::Nothing,
            Self::One(value) => value,
            Self::Many(items) => Value::array(items),
        }
    }
}

impl Sink for Collected {
    fn push(&mut self, _engine: &mut Engine, value: Value) -> Result<(), Flow> {
        match self {
            Self::None => *self = Self::One(value),
            Self::One(first) => *self = Self::Many(vec![std::mem::take(first), value]),
            Self::Many(items) => items.push(value),
        }
        Ok(())
    }
}

/// Throws all objects away (`$null = …`, `[void]`).
pub struct Discard;

impl Sink for Discard {
    fn push(&mut self, _engine: &mut Engine, _value: Value) -> Result<(), Flow> {
        Ok(())
    }
}
