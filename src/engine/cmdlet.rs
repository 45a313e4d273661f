//! What a cmdlet is: a small state machine with `begin`, `process` and `end`, given all it may touch through [`Cx`].

use std::rc::Rc;

use super::{ActionPreference, Bound, CommandState, Engine, Flow, Result, Sink};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::host::Host;
use crate::value::{Str, Value};

/// One run of a cmdlet. The binder has done all argument work when `begin` is called; parameters bound from the pipeline are
/// there from `process` on.
pub trait Cmdlet {
    /// Before the first object.
    fn begin(&mut self, _cx: &mut Cx<'_>) -> Result {
        Ok(())
    }
    /// For each pipeline object; once where nothing is piped in.
    fn process(&mut self, _cx: &mut Cx<'_>) -> Result {
        Ok(())
    }
    /// After the last object.
    fn end(&mut self, _cx: &mut Cx<'_>) -> Result {
        Ok(())
    }
}

/// What a cmdlet file exports. Its signature stands in `grammar/cmdlets` under the same name.
pub struct CmdletDef {
    /// `Verb-Noun`.
    pub name: &'static str,
    /// Makes one run.
    pub make: fn() -> Box<dyn Cmdlet>,
    /// Examples, shown by `Get-Help` and run by a test.
    pub examples: &'static [Example],
}

/// An example of a cmdlet: tested, and shown as help.
pub struct Example {
    /// What it shows, one sentence.
    pub title: &'static str,
    /// The script.
    pub code: &'static str,
    /// What it prints, without trailing blank lines; `None` where that depends on the machine.
    pub output: Option<&'static str>,
}

/// What a cmdlet may touch while it runs.
pub struct Cx<'a> {
    /// The engine, for running script blocks, reading variables and the like.
    pub engine: &'a mut Engine,
    /// Where its output goes.
    pub out: &'a mut dyn Sink,
    /// Its parameters.
    pub bound: &'a mut Bound,
    /// Its name, position and preferences.
    pub state: &'a CommandState,
    /// The current pipeline object as it came in, in `process`.
    pub input: Option<Value>,
}

impl Cx<'_> {
    /// Writes one object to the output; arrays go out as one object.
    pub fn write(&mut self, value: Value) -> Result {
        self.out.push(self.engine, value)
    }

    /// Writes an object, taking collections apart as the pipeline does.
    pub fn write_enumerated(&mut self, value: &Value) -> Result {
        self.engine.push_enumerated(value, self.out)
    }

    /// The value of a parameter, given or bound from the pipeline.
    pub fn arg(&self, name: &str) -> Option<&Value> {
        self.bound.get(name)
    }

    /// Whether a parameter was given or bound.
    pub fn has(&self, name: &str) -> bool {
        self.bound.get(name).is_some()
    }

    /// Whether a switch is on.
    pub fn switch(&self, name: &str) -> bool {
        self.bound.get(name).is_some_and(crate::value::ops::to_bool)
    }

    /// A string parameter.
    pub fn str(&self, name: &str) -> Option<Str> {
        self.bound.get(name).filter(|v| !v.is_null()).map(Value::invariant_text)
    }

    /// An integer parameter.
    pub fn int(&self, name: &str) -> Option<i64> {
        match self.bound.get(name)?.base() {
            Value::Int(n) => Some(i64::from(*n)),
            Value::UInt(n) => Some(i64::from(*n)),
            Value::Long(n) => Some(*n),
            Value::ULong(n) => i64::try_from(*n).ok(),
            Value::Short(n) => Some(i64::from(*n)),
            Value::Byte(n) => Some(i64::from(*n)),
            _ => None,
        }
    }

    /// The elements of a parameter: of its array, or the value alone; empty where it was not given.
    pub fn list(&self, name: &str) -> Vec<Value> {
        match self.bound.get(name) {
            None => Vec::new(),
            Some(v) => v.as_array().map_or_else(|| vec![v.clone()], |a| a.to_vec()),
        }
    }

    /// The elements of a parameter as strings.
    pub fn strings(&self, name: &str) -> Vec<Str> {
        self.list(name).iter().map(Value::invariant_text).collect()
    }

    /// The parameter set in force.
    pub fn parameter_set(&self) -> &str {
        self.bound.set_name()
    }

    /// The outside.
    pub fn host(&self) -> Host {
        self.engine.host().clone()
    }

    /// Writes a non-terminating error: to the error stream, `$Error` and `-ErrorVariable`; a terminating one where the
    /// preference says `Stop`.
    pub fn write_error(&mut self, record: ErrorRecord) -> Result {
        self.engine.write_error(record, self.state, self.out)
    }

    /// Makes the terminating error with which a cmdlet ends itself (`ThrowTerminatingError`).
    pub fn fail(&mut self, record: ErrorRecord) -> Flow {
        self.engine.fail(record, self.state)
    }

    /// The same from its parts.
    pub fn fail_with(
        &mut self,
        exception_type: &str,
        message: impl Into<Rc<str>>,
        id: &'static str,
        category: ErrorCategory,
        target: Value,
    ) -> Flow {
        self.fail(ErrorRecord::with_message(exception_type, message, id, category, target))
    }

    /// A message of the emulator's own in the session's language.
    pub fn message(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.engine.message(id, args)
    }

    /// Writes to the warning stream.
    pub fn warning(&mut self, text: &str) -> Result {
        self.engine.write_warning(text, self.state)
    }

    /// Writes to the verbose stream.
    pub fn verbose(&mut self, text: &str) -> Result {
        self.engine.write_verbose(text, self.state)
    }

    /// Writes to the debug stream.
    pub fn debug(&mut self, text: &str) -> Result {
        self.engine.write_debug(text, self.state)
    }

    /// Writes an information record; `host` marks it as `Write-Host`'s, which always shows.
    pub fn information(&mut self, record: Value, host: bool) -> Result {
        self.engine.write_information(record, host, self.state)
    }

    /// `ShouldProcess`: says `What if:`, asks, or simply agrees, by `-WhatIf`, `-Confirm` and the preferences.
    pub fn should_process(&mut self, target: &str, action: &str) -> Result<bool> {
        self.engine.should_process(target, action, self.state)
    }

    /// `ShouldContinue`: asks a yes/no question whatever the preferences are.
    pub fn should_continue(&mut self, query: &str, caption: &str) -> Result<bool> {
        self.engine.should_continue(query, caption)
    }

    /// What `-ErrorAction` or the preference says.
    pub fn error_action(&self) -> ActionPreference {
        self.engine.error_action(self.state)
    }
}
