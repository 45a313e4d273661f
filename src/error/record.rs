//! The error record: what every stream, `$Error`, `catch` and report sees of an error.

use std::any::Any;
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::ErrorCategory;
use crate::text::{Source, Span};
use crate::value::{Exception, Fault, Object, TypeRef, Value};

/// A place in a source text.
#[derive(Clone)]
pub struct Position {
    /// The text.
    pub source: Rc<Source>,
    /// The place in it.
    pub span: Span,
}

/// The command that was running when an error arose (`InvocationInfo`, the parts scripts read).
#[derive(Clone, Default)]
pub struct Invocation {
    /// Name of the command, as `MyCommand` prints it.
    pub command: Option<Rc<str>>,
    /// Where it was called.
    pub position: Option<Position>,
    /// Name as typed (an alias, or the command).
    pub invocation_name: Option<Rc<str>>,
}

/// `System.Management.Automation.ErrorRecord`. Shared by reference: `$Error`, `-ErrorVariable` and the stream hold the same one.
pub struct ErrorRecord {
    /// The exception object.
    pub exception: Value,
    /// Error id, the part before the comma.
    pub id: Cow<'static, str>,
    /// The command's part of `FullyQualifiedErrorId`, after the comma.
    pub id_command: RefCell<Option<Rc<str>>>,
    /// Category.
    pub category: Cell<ErrorCategory>,
    /// `CategoryInfo.Activity`: the command's name.
    pub activity: RefCell<Rc<str>>,
    /// `CategoryInfo.Reason`: the exception's type, short, unless set.
    pub reason: RefCell<Option<Rc<str>>>,
    /// `CategoryInfo.TargetName` where set apart from the target's text.
    pub target_name: RefCell<Option<Rc<str>>>,
    /// `CategoryInfo.TargetType` where set apart from the target's type.
    pub target_type: RefCell<Option<Rc<str>>>,
    /// `TargetObject`.
    pub target: RefCell<Value>,
    /// `ErrorDetails.Message`, shown instead of the exception's message.
    pub details: RefCell<Option<Rc<str>>>,
    /// `ErrorDetails.RecommendedAction`: what to do.
    pub recommended: RefCell<Option<Rc<str>>>,
    /// The invocation; set by the innermost layer that knows it.
    pub invocation: RefCell<Option<Invocation>>,
    /// Where the error arose, if that differs from the invocation's position.
    pub position: RefCell<Option<Position>>,
    /// `ScriptStackTrace`.
    pub stack: RefCell<Option<Rc<str>>>,
    /// Whether it ends the script, where other terminating errors end their statement: it was thrown, or met `Stop`.
    pub thrown: Cell<bool>,
    /// Which commands it has passed on its way.
    pub passage: Cell<Passage>,
    /// Whether `-ErrorAction Stop` or the preference made it a terminating error.
    pub stopped: Cell<bool>,
    /// Depth of the call that it ends, counted in calls; 0 where it ends its statement only.
    pub ends_call: Cell<usize>,
}

/// How far a terminating error has come on its way through pipelines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Passage {
    /// It has left no command yet.
    #[default]
    Fresh,
    /// It came out of a later stage of the pipeline of that number: what stands before it in that pipeline has no part in it.
    Out(u64),
    /// A cmdlet has put its name on it (`CmdletInvocationException`): no other does.
    Settled,
}

impl ErrorRecord {
    /// A record around an exception value.
    pub fn new(exception: Value, id: impl Into<Cow<'static, str>>, category: ErrorCategory, target: Value) -> Self {
        Self {
            exception,
            id: id.into(),
            id_command: RefCell::default(),
            category: Cell::new(category),
            activity: RefCell::new("".into()),
            reason: RefCell::default(),
            target_name: RefCell::default(),
            target_type: RefCell::default(),
            target: RefCell::new(target),
            details: RefCell::default(),
            recommended: RefCell::default(),
            invocation: RefCell::default(),
            position: RefCell::default(),
            stack: RefCell::default(),
            thrown: Cell::new(false),
            passage: Cell::default(),
            stopped: Cell::default(),
            ends_call: Cell::default(),
        }
    }

    /// A record with a new exception of a named type.
    pub fn with_message(
        exception_type: &str,
        message: impl Into<Rc<str>>,
        id: impl Into<Cow<'static, str>>,
        category: ErrorCategory,
        target: Value,
    ) -> Self {
        Self::new(Value::object(Exception::new(exception_type, message)), id, category, target)
    }

    /// The record of a fault. Without an id of its own, the exception's full type name is the id, as in PowerShell.
    pub fn from_fault(fault: &Fault) -> Self {
        let id = match fault.id() {
            Some(id) => Cow::Owned(id.to_owned()),
            None => Cow::Owned(fault.exception().type_ref().map_or_else(String::new, |t| t.to_string())),
        };
        Self::new(fault.exception().clone(), id, fault.category(), fault.target().clone())
    }

    /// `FullyQualifiedErrorId`.
    pub fn fully_qualified_id(&self) -> String {
        match &*self.id_command.borrow() {
            Some(command) if !command.is_empty() => format!("{},{command}", self.id),
            _ => self.id.to_string(),
        }
    }

    /// The exception's own message.
    pub fn exception_message(&self) -> Rc<str> {
        self.exception.downcast::<Exception>().map_or_else(|| "".into(), |e| e.message.clone())
    }

    /// The message shown: the details' if set, else the exception's.
    pub fn message(&self) -> Rc<str> {
        self.details.borrow().clone().unwrap_or_else(|| self.exception_message())
    }

    /// `CategoryInfo.Reason`.
    pub fn reason(&self) -> Rc<str> {
        match &*self.reason.borrow() {
            Some(r) => r.clone(),
            None => self.exception.type_ref().map_or_else(|| "".into(), |t| t.short_name().into()),
        }
    }

    /// A record of the same error, to be stamped and shown on its own.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self {
            exception: self.exception.clone(),
            id: self.id.clone(),
            id_command: self.id_command.clone(),
            category: self.category.clone(),
            activity: self.activity.clone(),
            reason: self.reason.clone(),
            target_name: self.target_name.clone(),
            target_type: self.target_type.clone(),
            target: self.target.clone(),
            details: self.details.clone(),
            recommended: self.recommended.clone(),
            invocation: self.invocation.clone(),
            position: self.position.clone(),
            stack: self.stack.clone(),
            thrown: self.thrown.clone(),
            passage: self.passage.clone(),
            stopped: self.stopped.clone(),
            ends_call: Cell::default(),
        }
    }

    /// As a value.
    pub fn into_value(self) -> Value {
        Value::object(self)
    }
}

impl Object for ErrorRecord {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&super::types::ERROR_RECORD)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.message().to_string())
    }
}
