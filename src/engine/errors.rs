//! Errors on their way: from faults and flows to records, to `$Error`, to the stream.

use std::rc::Rc;

use super::tree::{Trap, TypeNode};
use super::{ActionPreference, CommandState, Engine, Flow, Result, Sink, StreamTarget};
use crate::error::{ErrorCategory, ErrorRecord, Invocation, Passage, Position};
use crate::value::{Exception, Name, TypeRef, Value, types};

impl Engine {
    /// A runtime error of the language: `RuntimeException` with an id, category `InvalidOperation`.
    pub(crate) fn error(&self, id: &'static str, message: impl Into<Rc<str>>) -> Flow {
        self.error_with(
            "System.Management.Automation.RuntimeException",
            id,
            ErrorCategory::InvalidOperation,
            message,
            Value::Null,
        )
    }

    /// A runtime error with all its parts, at the current statement.
    pub fn error_with(
        &self,
        exception_type: &str,
        id: &'static str,
        category: ErrorCategory,
        message: impl Into<Rc<str>>,
        target: Value,
    ) -> Flow {
        self.positioned(Flow::throw(ErrorRecord::with_message(exception_type, message, id, category, target)))
    }

    pub(crate) fn error_not_a_script_block(&self, value: &Value) -> Flow {
        let name = value.type_ref().map_or_else(|| "null".to_owned(), |t| t.to_string());
        self.error("BadExpression", format!("A script block is needed here, not a value of type \"{name}\"."))
    }

    pub(crate) fn error_call_depth(&self) -> Flow {
        self.error_with(
            "System.Management.Automation.ScriptCallDepthException",
            "CallDepthOverflow",
            ErrorCategory::InvalidOperation,
            "The script failed due to call depth overflow.",
            Value::Int(self.depth as i32),
        )
    }

    /// Gives a terminating error the place that runs now, unless a layer nearer to its cause did.
    pub(crate) fn positioned(&self, flow: Flow) -> Flow {
        if let Some(record) = flow.record() {
            let mut invocation = record.invocation.borrow_mut();
            if invocation.is_none() {
                let span = record.position.borrow().as_ref().map_or(self.span, |p| p.span);
                let position = Position { source: self.source.clone(), span };
                *invocation = Some(Invocation { command: None, position: Some(position), invocation_name: None });
            }
            drop(invocation);
            let mut stack = record.stack.borrow_mut();
            if stack.is_none() {
                *stack = Some(self.stack_trace().into());
            }
        }
        flow
    }

    /// `ScriptStackTrace`: innermost first.
    pub(crate) fn stack_trace(&self) -> String {
        let mut lines = Vec::new();
        let (mut source, mut span) = (self.source.clone(), self.span);
        for call in self.calls.iter().rev() {
            lines.push(frame_line(&call.function_name(), &source, span.start));
            (source, span) = (call.called_from.0.clone(), call.called_from.1);
        }
        if lines.is_empty() || !source.text().is_empty() {
            lines.push(frame_line("<ScriptBlock>", &source, span.start));
        }
        lines.join("\n")
    }

    /// Puts a record into `$Error`, newest first, unless it is there already.
    pub fn remember_error(&mut self, record: &Value) {
        let limit = match self.global.find_value(Name::new("MaximumErrorCount")) {
            Some(Value::Int(n)) => n.max(1) as usize,
            _ => 256,
        };
        let mut errors = self.errors.borrow_mut();
        if errors.first().is_some_and(|e| e.same_object(record)) {
            return;
        }
        errors.insert(0, record.clone());
        errors.truncate(limit);
    }

    /// A cmdlet's non-terminating error.
    pub fn write_error(&mut self, record: ErrorRecord, state: &CommandState, _out: &mut dyn Sink) -> Result {
        self.failed = true;
        state.stamp(&record);
        let action = self.error_action(state);
        if record.stack.borrow().is_none() {
            *record.stack.borrow_mut() = Some(self.stack_trace().into());
        }
        let record = record.into_value();
        if action == ActionPreference::Ignore {
            return Ok(());
        }
        let own = state.common.error_variable.clone();
        // `-ErrorVariable` of a function takes the errors of all that it calls.
        let variables: Vec<_> = own.into_iter().chain(self.outer_error_variables()).collect();
        for variable in variables {
            self.append_to_variable(&variable, record.clone());
        }
        if action == ActionPreference::Stop {
            settle(&record);
            return Err(Flow::Throw(record));
        }
        if action == ActionPreference::Inquire {
            let message = record.downcast::<ErrorRecord>().map(|r| r.message().to_string()).unwrap_or_default();
            self.inquire(&message, state)?;
        }
        self.remember_error(&record);
        if action == ActionPreference::SilentlyContinue {
            return Ok(());
        }
        self.emit_error(&record)
    }

    /// Sends an error record to the error stream as redirected.
    pub fn emit_error(&mut self, record: &Value) -> Result {
        match self.streams.error.clone() {
            StreamTarget::Host => self.presenter().error(self, record),
            StreamTarget::Null => Ok(()),
            StreamTarget::Buffer(buffer) => {
                buffer.borrow_mut().push(record.clone());
                Ok(())
            }
        }
    }

    /// A cmdlet's own end: the record as a terminating error with the command's name and place.
    pub fn fail(&mut self, record: ErrorRecord, state: &CommandState) -> Flow {
        state.stamp(&record);
        if record.stack.borrow().is_none() {
            *record.stack.borrow_mut() = Some(self.stack_trace().into());
        }
        record.passage.set(Passage::Settled);
        let value = record.into_value();
        if let Some(variable) = &state.common.error_variable {
            let variable = variable.clone();
            self.append_to_variable(&variable, value.clone());
        }
        Flow::Throw(value)
    }

    /// What a statement does with a flow that leaves it: inside `try` it goes on up; else traps and the preference decide,
    /// and a statement that merely failed is reported and the next one runs.
    pub(crate) fn statement_failed(&mut self, flow: Flow, traps: &[Trap], out: &mut dyn Sink) -> Result {
        let flow = self.positioned(flow);
        let Flow::Throw(ref value) = flow else { return Err(flow) };
        self.success = false;
        if let Some(trap) = self.find_trap(value, traps)? {
            return self.run_trap(trap, flow, out);
        }
        // What `ThrowTerminatingError` throws ends the function that called it.
        let ends_call = value
            .downcast::<ErrorRecord>()
            .is_some_and(|r| r.ends_call.get() != 0 && r.ends_call.get() == self.calls.len());
        if self.propagate || ends_call {
            return Err(flow);
        }
        let thrown = is_thrown(value);
        let preference = self.preference("ErrorActionPreference");
        match preference {
            ActionPreference::SilentlyContinue => {
                let value = value.clone();
                self.remember_error(&value);
                Ok(())
            }
            ActionPreference::Ignore => Ok(()),
            ActionPreference::Stop => Err(flow),
            _ if thrown => Err(flow),
            _ => {
                let value = value.clone();
                self.remember_error(&value);
                self.emit_error(&value)
            }
        }
    }

    fn find_trap<'t>(&mut self, value: &Value, traps: &'t [Trap]) -> Result<Option<&'t Trap>> {
        let mut all = None;
        for trap in traps {
            match &trap.type_name {
                None => all = all.or(Some(trap)),
                Some(node) => {
                    if self.exception_matches(value, node)? {
                        return Ok(Some(trap));
                    }
                }
            }
        }
        Ok(all)
    }

    fn run_trap(&mut self, trap: &Trap, flow: Flow, out: &mut dyn Sink) -> Result {
        let Flow::Throw(value) = &flow else { return Err(flow) };
        let value = value.clone();
        self.remember_error(&value);
        let result = self.in_child_scope(|engine| {
            engine.scope.set(engine.names.underscore, value.clone());
            engine.run_code(&trap.body, out)
        });
        match result {
            Err(Flow::Continue(None)) => Ok(()),
            Err(Flow::Break(None)) => Err(flow),
            Err(other) => Err(other),
            Ok(()) => match self.preference("ErrorActionPreference") {
                ActionPreference::SilentlyContinue | ActionPreference::Ignore => Ok(()),
                ActionPreference::Stop => Err(flow),
                _ => self.emit_error(&value),
            },
        }
    }

    /// Whether `catch [T]` or `trap [T]` takes an error: by the exception's type, or an inner one's where the shell
    /// wrapped what .NET threw.
    pub(crate) fn exception_matches(&mut self, record: &Value, node: &TypeNode) -> Result<bool> {
        let wanted = self.resolve_type(node)?;
        Ok(catchable(record).iter().any(|(_, ty)| ty.is_a(&wanted)))
    }

    /// Adds an error that a handler took to the `-ErrorVariable` of the commands it happened in.
    pub(crate) fn tell_error_variables(&mut self, record: &Value) {
        for variable in self.outer_error_variables() {
            self.append_to_variable(&variable, record.clone());
        }
    }

    fn outer_error_variables(&self) -> Vec<crate::value::Str> {
        self.calls.iter().rev().filter_map(|c| c.state.as_ref()?.common.error_variable.clone()).collect()
    }
}

const RUNTIME_EXCEPTION: &str = "System.Management.Automation.RuntimeException";

/// The exceptions by which a handler may take an error, with the type each is taken by, innermost first: what .NET threw,
/// then what the shell raised. A null exception is the record's own.
pub(crate) fn catchable(record: &Value) -> Vec<(Value, TypeRef)> {
    let Some(record) = record.downcast::<ErrorRecord>() else { return Vec::new() };
    let Some(own) = record.exception.type_ref() else { return Vec::new() };
    let named = |name: &str| types::find(name).map(TypeRef::Def);
    let runtime = named(RUNTIME_EXCEPTION);
    let mut found = Vec::new();
    let inner = record.exception.downcast::<Exception>().map(|e| e.inner.clone()).unwrap_or_default();
    if record.stopped.get() || record.passage.get() == Passage::Settled {
        // The shell raises an exception of its own for what leaves a cmdlet.
        found.push((record.exception.clone(), own.clone()));
        if let Some(ty) = inner.type_ref() {
            found.push((inner, ty));
        }
        let outer = if record.stopped.get() { "ActionPreferenceStopException" } else { "CmdletInvocationException" };
        found.extend(named(&format!("System.Management.Automation.{outer}")).map(|ty| (Value::Null, ty)));
    } else if runtime.as_ref().is_some_and(|r| own.is_a(r)) {
        if let Some(ty) = inner.type_ref() {
            found.push((inner, ty));
        }
        found.push((Value::Null, own));
    } else {
        found.push((Value::Null, own));
        found.extend(runtime.map(|ty| (Value::Null, ty)));
    }
    found
}

/// The record that a handler sees which took an error by one of its exceptions.
pub(crate) fn seen_as(value: &Value, exception: Value) -> Value {
    let Some(record) = value.downcast::<ErrorRecord>() else { return value.clone() };
    if exception.is_null() {
        return value.clone();
    }
    // An exception of the shell's own has a record of its own, which no command has signed.
    let signed =
        !types::find(RUNTIME_EXCEPTION).is_some_and(|r| exception.type_ref().is_some_and(|t| t.is_a(&TypeRef::Def(r))));
    if signed && exception.same_object(&record.exception) {
        return value.clone();
    }
    let mut copy = record.copy();
    if !signed {
        *copy.id_command.borrow_mut() = None;
    }
    copy.exception = exception;
    copy.into_value()
}

fn frame_line(command: &str, source: &crate::text::Source, offset: u32) -> String {
    let place = source.line_column(offset);
    match source.name() {
        Some(path) => format!("at {command}, {path}: line {}", place.line),
        None => format!("at {command}, <No file>: line {}", place.line),
    }
}

/// Says that no cmdlet on its way takes the error over.
fn settle(record: &Value) {
    if let Some(record) = record.downcast::<ErrorRecord>() {
        record.passage.set(Passage::Settled);
        record.thrown.set(true);
        record.stopped.set(true);
    }
}

/// Whether the error ends the script where nothing catches it.
pub(crate) fn is_thrown(record: &Value) -> bool {
    record.downcast::<ErrorRecord>().is_some_and(|r| r.thrown.get())
}
