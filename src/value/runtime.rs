//! What members of types may ask of the shell that runs them.

use std::any::Any;

use super::{Fault, Value};
use crate::host::Host;

/// The running shell as type members see it: implemented by the engine, and by tests without one.
pub trait Runtime {
    /// The outside: clock, files, environment, console.
    fn host(&self) -> &Host;

    /// The name of the culture that messages are shown in (`CurrentUICulture`).
    fn ui_culture(&self) -> String;

    /// Sets it.
    fn set_ui_culture(&mut self, name: &str);

    /// Calls a script block as a delegate with positional arguments and returns its output as one value.
    fn call_block(&mut self, block: &Value, args: &[Value]) -> Result<Value, Fault>;

    /// Runs something while this shell can be called from within values ([`super::types::script::calling`]).
    fn lend(&mut self, run: &mut dyn FnMut());

    /// For types of later rooms that need the engine itself.
    fn as_any_mut(&mut self) -> &mut dyn Any;
}
