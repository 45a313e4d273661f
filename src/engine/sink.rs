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

/// Throws all objects away (`$null = …`, `[void]`).
pub struct Discard;

impl Sink for Discard {
    fn push(&mut self, _engine: &mut Engine, _value: Value) -> Result<(), Flow> {
        Ok(())
    }
}
