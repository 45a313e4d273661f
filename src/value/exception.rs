//! .NET exceptions as values, and the fault that carries one through Rust code.

use std::any::Any;
use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use super::types::{self, TypeDef};
use super::{Object, TypeRef, Value};

/// PowerShell's 32 error categories (`System.Management.Automation.ErrorCategory`), in the order of their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[allow(missing_docs, reason = "the names are PowerShell's own")]
pub enum Category {
    #[default]
    NotSpecified,
    OpenError,
    CloseError,
    DeviceError,
    DeadlockDetected,
    InvalidArgument,
    InvalidData,
    InvalidOperation,
    InvalidResult,
    InvalidType,
    MetadataError,
    NotImplemented,
    NotInstalled,
    ObjectNotFound,
    OperationStopped,
    OperationTimeout,
    SyntaxError,
    ParserError,
    PermissionDenied,
    ResourceBusy,
    ResourceExists,
    ResourceUnavailable,
    ReadError,
    WriteError,
    FromStdErr,
    SecurityError,
    ProtocolError,
    ConnectionError,
    AuthenticationError,
    LimitsExceeded,
    QuotaExceeded,
    NotEnabled,
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// The body of an exception object.
pub struct Exception {
    /// Its type: a row of [`types::exceptions`].
    pub ty: &'static TypeDef,
    /// `.Message`.
    pub message: Rc<str>,
    /// `.InnerException`, or null.
    pub inner: Value,
    /// Properties that only this kind has, by name (`ParamName`, `ItemName`, `ErrorRecord`).
    pub extra: RefCell<Vec<(super::Name, Value)>>,
    /// The properties of a script's class, by their slots.
    pub slots: RefCell<Vec<Value>>,
}

impl Exception {
    /// An exception of a type named in full; the type is one of [`types::exceptions`].
    pub fn new(type_name: &str, message: impl Into<Rc<str>>) -> Self {
        let ty = types::find(type_name).unwrap_or(&types::EXCEPTION);
        Self { ty, message: message.into(), inner: Value::Null, extra: RefCell::default(), slots: RefCell::default() }
    }

    /// The same with an inner exception (an exception value).
    #[must_use]
    pub fn with_inner(mut self, inner: Value) -> Self {
        self.inner = inner;
        self
    }
}

impl Exception {
    /// The error record that the exception carries (`RuntimeException.ErrorRecord`), if one was put there.
    pub fn adapted_error_record(&self) -> Option<Value> {
        let name = super::Name::new("ErrorRecord");
        self.extra.borrow().iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone())
    }
}

impl Exception {
    /// A property of this kind that only the message tells.
    fn told(&self, name: &str) -> Option<Value> {
        let is = |kind: &str| types::find(kind).is_some_and(|base| self.ty.is_a(base));
        let between = |from: &str, to: &str| {
            let (_, rest) = self.message.split_once(from)?;
            Some(Value::str(rest.split_once(to)?.0))
        };
        if name.eq_ignore_ascii_case("ParamName") && is("System.ArgumentException") {
            return Some(between("(Parameter '", "')").unwrap_or_default());
        }
        if name.eq_ignore_ascii_case("FileName") && is("System.IO.FileNotFoundException") {
            return Some(between("file '", "'").unwrap_or_default());
        }
        let thrown = name.eq_ignore_ascii_case("WasThrownFromThrowStatement");
        (thrown && is("System.Management.Automation.RuntimeException")).then_some(Value::Bool(false))
    }
}

impl Object for Exception {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.ty)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(format!("{}: {}", self.ty.name, self.message))
    }
    fn adapted_property(&self, name: super::Name) -> Option<Value> {
        if let Some((_, kept)) = self.extra.borrow().iter().find(|(n, _)| *n == name) {
            return Some(kept.clone());
        }
        self.told(name.as_str())
    }
    /// What this kind has of its own; what every exception has comes after it. Kinds about arguments tell their message first.
    fn adapted_names(&self) -> Vec<super::Name> {
        let message = super::Name::new("Message");
        let argument = types::find("System.ArgumentException").is_some_and(|a| self.ty.is_a(a));
        let extra = self.extra.borrow();
        let own = extra
            .iter()
            .map(|(n, _)| *n)
            .filter(|n| n.as_str() != "WasThrownFromThrowStatement")
            .filter(|n| !types::EXCEPTION.properties.iter().any(|p| super::Name::new(p.name) == *n));
        argument.then_some(message).into_iter().chain(own).collect()
    }
}

/// Why a value operation failed: an exception with the error id and category that PowerShell gives it.
///
/// The layers below the engine return this; the engine makes an error record of it once, where it knows the position.
#[derive(Debug)]
pub struct Fault(Box<FaultBody>);

#[derive(Debug)]
struct FaultBody {
    exception: Value,
    id: Option<Cow<'static, str>>,
    category: Category,
    target: Value,
    /// Control flow of the engine (a `break`, `exit` or an error record) on its way through a type member.
    passing: Option<Box<dyn Any>>,
}

impl Fault {
    /// A fault with an exception type, a message, an error id and a category.
    pub fn new(
        type_name: &str,
        message: impl Into<Rc<str>>,
        id: impl Into<Cow<'static, str>>,
        category: Category,
    ) -> Self {
        Self::from_exception(Value::object(Exception::new(type_name, message)), Some(id.into()), category)
    }

    /// A fault around an exception value; without an id the exception's type name serves, as in PowerShell.
    pub fn from_exception(exception: Value, id: Option<Cow<'static, str>>, category: Category) -> Self {
        Self(Box::new(FaultBody { exception, id, category, target: Value::Null, passing: None }))
    }

    /// An exception thrown inside a .NET member: the engine wraps it (`MethodInvocationException`,
    /// `GetValueInvocationException`) as PowerShell does.
    pub fn thrown(type_name: &str, message: impl Into<Rc<str>>) -> Self {
        Self::from_exception(Value::object(Exception::new(type_name, message)), None, Category::NotSpecified)
    }

    /// PowerShell's own `RuntimeException` with category `InvalidOperation`.
    pub fn invalid_operation(message: impl Into<Rc<str>>, id: impl Into<Cow<'static, str>>) -> Self {
        Self::new("System.Management.Automation.RuntimeException", message, id, Category::InvalidOperation)
    }

    /// Carries the engine's control flow through a type member; with its exception, where it is an error, for those that
    /// wrap it.
    pub fn passing(flow: Box<dyn Any>, exception: Value) -> Self {
        let mut fault = Self::from_exception(exception, None, Category::NotSpecified);
        fault.0.passing = Some(flow);
        fault
    }

    /// Whether it carries the engine's control flow.
    pub fn is_passing(&self) -> bool {
        self.0.passing.is_some()
    }

    /// Whether it carries control flow that is no error.
    pub fn is_control(&self) -> bool {
        self.is_passing() && self.0.exception.is_null()
    }

    /// Takes the control flow out, if that is what it carries.
    pub fn take_passing(&mut self) -> Option<Box<dyn Any>> {
        self.0.passing.take()
    }

    /// Sets the inner exception to one of the given type and message.
    #[must_use]
    pub fn with_inner(self, type_name: &str, message: impl Into<Rc<str>>) -> Self {
        let inner = Value::object(Exception::new(type_name, message));
        let Some(outer) = self.0.exception.downcast::<Exception>() else { return self };
        let exception = Exception {
            ty: outer.ty,
            message: outer.message.clone(),
            inner,
            extra: RefCell::new(outer.extra.borrow().clone()),
            slots: RefCell::new(outer.slots.borrow().clone()),
        };
        Self(Box::new(FaultBody { exception: Value::object(exception), ..*self.0 }))
    }

    /// Sets the category `OperationStopped`, which .NET exceptions have that end an expression.
    #[must_use]
    pub fn stopping(mut self) -> Self {
        self.0.category = Category::OperationStopped;
        self
    }

    /// Sets the target object.
    #[must_use]
    pub fn with_target(mut self, target: Value) -> Self {
        self.0.target = target;
        self
    }

    /// The exception object.
    pub fn exception(&self) -> &Value {
        &self.0.exception
    }

    /// The exception's message.
    pub fn message(&self) -> Rc<str> {
        self.0.exception.downcast::<Exception>().map_or_else(|| "".into(), |e| e.message.clone())
    }

    /// The error id, where PowerShell gives one of its own.
    pub fn id(&self) -> Option<&str> {
        self.0.id.as_deref()
    }

    /// The category.
    pub fn category(&self) -> Category {
        self.0.category
    }

    /// The target object, or null.
    pub fn target(&self) -> &Value {
        &self.0.target
    }
}
