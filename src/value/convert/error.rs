//! The faults of conversion, with PowerShell's messages and ids.

use std::rc::Rc;

use crate::value::{Category, Exception, Fault, TypeRef, Value};

/// The exception that every failed conversion is.
pub(crate) const INVALID_CAST: &str = "System.Management.Automation.PSInvalidCastException";

/// A .NET exception on its way to becoming the inner exception of a failed conversion: type and message.
pub(crate) struct Inner {
    pub(crate) type_name: &'static str,
    pub(crate) message: Rc<str>,
}

impl Inner {
    pub(crate) fn new(type_name: &'static str, message: impl Into<Rc<str>>) -> Self {
        Self { type_name, message: message.into() }
    }

    pub(crate) fn format(message: impl Into<Rc<str>>) -> Self {
        Self::new("System.FormatException", message)
    }

    pub(crate) fn overflow(message: impl Into<Rc<str>>) -> Self {
        Self::new("System.OverflowException", message)
    }

    /// `Convert.ChangeType` between types that have no conversion.
    pub(crate) fn cast(from: &str, to: &str) -> Self {
        Self::new("System.InvalidCastException", format!("Invalid cast from '{from}' to '{to}'."))
    }
}

/// There is no conversion at all between the two types.
pub(crate) fn no_conversion(value: &Value, to: &TypeRef) -> Fault {
    let from = value.type_ref().map_or_else(|| "null".to_owned(), |t| t.to_string());
    let secret = matches!(to.def().name, "System.Security.SecureString" | "System.Management.Automation.PSCredential");
    let message = if secret {
        format!("Cannot convert the value of type \"{from}\" to type \"{to}\".")
    } else {
        format!("Cannot convert the \"{}\" value of type \"{from}\" to type \"{to}\".", value.net_text())
    };
    Fault::new(INVALID_CAST, message, "ConvertToFinalInvalidCastException", Category::InvalidArgument)
}

/// A conversion that exists failed on this value.
pub(crate) fn failed(value: &Value, to: &TypeRef, id: &'static str, inner: Inner) -> Fault {
    failed_with(value, to, id, Value::object(Exception::new(inner.type_name, inner.message)))
}

/// The same, around an exception that is there already.
pub(crate) fn failed_with(value: &Value, to: &TypeRef, id: &'static str, inner: Value) -> Fault {
    let text = inner.downcast::<Exception>().map_or_else(|| "".into(), |e| e.message.clone());
    let message = format!("Cannot convert value \"{}\" to type \"{to}\". Error: \"{text}\"", value.net_text());
    let exception = Exception::new(INVALID_CAST, message).with_inner(inner);
    Fault::from_exception(Value::object(exception), Some(id.into()), Category::InvalidArgument)
}

/// A message of its own, without an inner exception.
pub(crate) fn plain(message: String, id: &'static str) -> Fault {
    Fault::new(INVALID_CAST, message, id, Category::InvalidArgument)
}

/// Whether the fault says that the two types have no conversion at all.
pub(crate) fn is_no_conversion(fault: &Fault) -> bool {
    fault.id() == Some("ConvertToFinalInvalidCastException")
}
