//! Members of exceptions, and how they are made.

use super::support::{Outcome, arg, body, items, m, p, ps, text};
use super::{EXCEPTION, Method, Property, TypeDef, TypeRef};
use crate::value::{Exception, Fault, Name, Object, TypeObject, Value};

pub(super) const PROPERTIES: &[Property] = &[
    p("TargetSite", "System.Reflection.MethodBase", |_, _| Ok(Value::Null)),
    p("Message", "string", |_, this| Ok(Value::str(&*body::<Exception>(this)?.message))),
    p("Data", "System.Collections.IDictionary", |_, this| {
        if let Some(data) = extra(this, "Data") {
            return Ok(data);
        }
        let data = crate::value::hashtable(Vec::new());
        keep(this, "Data", data.clone())?;
        Ok(data)
    }),
    p("InnerException", "System.Exception", |_, this| Ok(body::<Exception>(this)?.inner.clone())),
    ps(
        "HelpLink",
        "string",
        |_, this| Ok(extra(this, "HelpLink").unwrap_or_default()),
        |_, this, value| keep(this, "HelpLink", value.clone()),
    ),
    ps(
        "Source",
        "string",
        |_, this| Ok(extra(this, "Source").unwrap_or_default()),
        |_, this, value| keep(this, "Source", value.clone()),
    ),
    ps(
        "HResult",
        "int",
        |_, this| {
            Ok(extra(this, "HResult")
                .unwrap_or_else(|| Value::Int(h_result(body::<Exception>(this).map_or(&EXCEPTION, |e| e.ty)))))
        },
        |_, this, value| keep(this, "HResult", value.clone()),
    ),
    p("StackTrace", "string", |_, this| Ok(extra(this, "StackTrace").unwrap_or_default())),
];

pub(super) const METHODS: &[Method] = &[
    m("System.Exception GetBaseException()", |_, this, _| {
        let mut at = this.clone();
        while let Some(inner) = at.downcast::<Exception>().map(|e| e.inner.clone()).filter(|i| !i.is_null()) {
            at = inner;
        }
        Ok(at)
    }),
    m("string ToString()", |_, this, _| Ok(Value::from(whole_text(this)))),
];

/// `ToString()`: type and message, with those of the inner exceptions after an arrow.
fn whole_text(this: &Value) -> String {
    let Some(own) = this.downcast::<Exception>() else { return this.net_text().to_string() };
    let mut out = own.ty.name.to_owned();
    if !own.message.is_empty() {
        out.push_str(": ");
        out.push_str(&own.message);
    }
    if !own.inner.is_null() {
        out.push_str("\n ---> ");
        out.push_str(&whole_text(&own.inner));
        out.push_str("\n   --- End of inner exception stack trace ---");
    }
    out
}

fn extra(this: &Value, name: &str) -> Option<Value> {
    this.downcast::<Exception>()?.adapted_property(Name::new(name))
}

fn keep(this: &Value, name: &str, value: Value) -> Result<(), Fault> {
    let own = body::<Exception>(this)?;
    let name = Name::new(name);
    let mut extra = own.extra.borrow_mut();
    match extra.iter_mut().find(|(n, _)| *n == name) {
        Some((_, slot)) => *slot = value,
        None => extra.push((name, value)),
    }
    Ok(())
}

/// The type that a constructor is called for.
fn kind(this: &Value) -> &'static TypeDef {
    this.downcast::<TypeObject>().map_or(&EXCEPTION, |t| t.0.def())
}

fn made(this: &Value, message: &str, inner: &Value, extras: Vec<(&str, Value)>) -> Outcome {
    let mut exception = Exception::new(kind(this).name, message).with_inner(inner.clone());
    // A type that the registry does not list (a class of a script) keeps its own row.
    exception.ty = kind(this);
    exception.extra.borrow_mut().extend(extras.into_iter().map(|(n, v)| (Name::new(n), v)));
    Ok(Value::object(exception))
}

pub(super) const CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| made(this, &default_message(kind(this)), &Value::Null, Vec::new())),
    m("(string message)", |_, this, a| made(this, &text(a, 0), &Value::Null, Vec::new())),
    m("(string message, System.Exception innerException)", |_, this, a| made(this, &text(a, 0), arg(a, 1), Vec::new())),
];

fn with_parameter(message: &str, parameter: &str) -> String {
    if parameter.is_empty() { message.to_owned() } else { format!("{message} (Parameter '{parameter}')") }
}

pub(super) const ARGUMENT_CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| made(this, &default_message(kind(this)), &Value::Null, Vec::new())),
    m("(string message)", |_, this, a| made(this, &text(a, 0), &Value::Null, Vec::new())),
    m("(string message, System.Exception innerException)", |_, this, a| made(this, &text(a, 0), arg(a, 1), Vec::new())),
    m("(string message, string paramName)", |_, this, a| {
        made(this, &with_parameter(&text(a, 0), &text(a, 1)), &Value::Null, vec![("ParamName", Value::Str(text(a, 1)))])
    }),
    m("(string message, string paramName, System.Exception innerException)", |_, this, a| {
        made(this, &with_parameter(&text(a, 0), &text(a, 1)), arg(a, 2), vec![("ParamName", Value::Str(text(a, 1)))])
    }),
];

pub(super) const NULL_CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| made(this, &default_message(kind(this)), &Value::Null, Vec::new())),
    m("(string paramName)", |_, this, a| {
        let message = with_parameter(&default_message(kind(this)), &text(a, 0));
        made(this, &message, &Value::Null, vec![("ParamName", Value::Str(text(a, 0)))])
    }),
    m("(string message, System.Exception innerException)", |_, this, a| made(this, &text(a, 0), arg(a, 1), Vec::new())),
    m("(string paramName, string message)", |_, this, a| {
        made(this, &with_parameter(&text(a, 1), &text(a, 0)), &Value::Null, vec![("ParamName", Value::Str(text(a, 0)))])
    }),
];

pub(super) const RANGE_CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| made(this, &default_message(kind(this)), &Value::Null, Vec::new())),
    m("(string paramName)", |_, this, a| {
        let message = with_parameter(&default_message(kind(this)), &text(a, 0));
        made(this, &message, &Value::Null, vec![("ParamName", Value::Str(text(a, 0)))])
    }),
    m("(string message, System.Exception innerException)", |_, this, a| made(this, &text(a, 0), arg(a, 1), Vec::new())),
    m("(string paramName, string message)", |_, this, a| {
        made(this, &with_parameter(&text(a, 1), &text(a, 0)), &Value::Null, vec![("ParamName", Value::Str(text(a, 0)))])
    }),
    m("(string paramName, System.Object actualValue, string message)", |_, this, a| {
        let mut message = with_parameter(&text(a, 2), &text(a, 0));
        if !arg(a, 1).is_null() {
            message.push_str(&format!("\nActual value was {}.", arg(a, 1).net_text()));
        }
        let extras = vec![("ParamName", Value::Str(text(a, 0))), ("ActualValue", arg(a, 1).clone())];
        made(this, &message, &Value::Null, extras)
    }),
];

pub(super) const FILE_CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| made(this, &default_message(kind(this)), &Value::Null, Vec::new())),
    m("(string message)", |_, this, a| made(this, &text(a, 0), &Value::Null, Vec::new())),
    m("(string message, System.Exception innerException)", |_, this, a| made(this, &text(a, 0), arg(a, 1), Vec::new())),
    m("(string message, string fileName)", |_, this, a| {
        made(this, &text(a, 0), &Value::Null, vec![("FileName", Value::Str(text(a, 1)))])
    }),
];

pub(super) const AGGREGATE_CONSTRUCTORS: &[Method] = &[
    m("()", |_, this, _| made(this, &default_message(kind(this)), &Value::Null, Vec::new())),
    m("(string message)", |_, this, a| made(this, &text(a, 0), &Value::Null, Vec::new())),
    m("(Params System.Exception[] innerExceptions)", |_, this, a| {
        aggregate(this, &default_message(kind(this)), items(a, 0).unwrap_or_default())
    }),
    m("(string message, Params System.Exception[] innerExceptions)", |_, this, a| {
        aggregate(this, &text(a, 0), items(a, 1).unwrap_or_default())
    }),
];

fn aggregate(this: &Value, message: &str, inner: Vec<Value>) -> Outcome {
    let mut message = message.to_owned();
    for exception in &inner {
        let own = exception.downcast::<Exception>().map_or_else(|| "".into(), |e| e.message.clone());
        message.push_str(&format!(" ({own})"));
    }
    let first = inner.first().cloned().unwrap_or_default();
    let all = crate::value::List::of_kind(&super::READ_ONLY_COLLECTION, Some(TypeRef::Def(&EXCEPTION)), inner);
    made(this, &message, &first, vec![("InnerExceptions", Value::object(all))])
}

/// What an exception says that was made without a message.
fn default_message(def: &'static TypeDef) -> String {
    let known = match def.name {
        "System.AggregateException" => "One or more errors occurred.",
        "System.ApplicationException" => "Error in the application.",
        "System.ArgumentException" => "Value does not fall within the expected range.",
        "System.ArgumentNullException" | "System.Management.Automation.PSArgumentNullException" => {
            "Value cannot be null."
        }
        "System.ArgumentOutOfRangeException" | "System.Management.Automation.PSArgumentOutOfRangeException" => {
            "Specified argument was out of the range of valid values."
        }
        "System.ArithmeticException" => "Overflow or underflow in the arithmetic operation.",
        "System.Collections.Generic.KeyNotFoundException" => "The given key was not present in the dictionary.",
        "System.DivideByZeroException" => "Attempted to divide by zero.",
        "System.FormatException" => "One of the identified items was in an invalid format.",
        "System.IndexOutOfRangeException" => "Index was outside the bounds of the array.",
        "System.InvalidCastException" => "Specified cast is not valid.",
        "System.InvalidOperationException" | "System.Management.Automation.PSInvalidOperationException" => {
            "Operation is not valid due to the current state of the object."
        }
        "System.IO.DirectoryNotFoundException" => "Attempted to access a path that is not on the disk.",
        "System.IO.EndOfStreamException" => "Attempted to read past the end of the stream.",
        "System.IO.FileNotFoundException" => "Unable to find the specified file.",
        "System.IO.IOException" => "I/O error occurred.",
        "System.NotImplementedException" | "System.Management.Automation.PSNotImplementedException" => {
            "The method or operation is not implemented."
        }
        "System.NotSupportedException" | "System.Management.Automation.PSNotSupportedException" => {
            "Specified method is not supported."
        }
        "System.NullReferenceException" => "Object reference not set to an instance of an object.",
        "System.OperationCanceledException" => "The operation was canceled.",
        "System.OutOfMemoryException" => "Insufficient memory to continue the execution of the program.",
        "System.OverflowException" => "Arithmetic operation resulted in an overflow.",
        "System.PlatformNotSupportedException" => "Operation is not supported on this platform.",
        "System.Security.SecurityException" => "Security error.",
        "System.SystemException" => "System error.",
        "System.Threading.Tasks.TaskCanceledException" => "A task was canceled.",
        "System.TimeoutException" => "The operation has timed out.",
        "System.UnauthorizedAccessException" => "Attempted to perform an unauthorized operation.",
        _ => return format!("Exception of type '{}' was thrown.", def.name),
    };
    known.to_owned()
}

/// The number that stands for an exception type on Windows, its base's where it has none of its own.
fn h_result(def: &'static TypeDef) -> i32 {
    let own: Option<u32> = match def.name {
        "System.Exception" => Some(0x8013_1500),
        "System.SystemException" => Some(0x8013_1501),
        "System.ApplicationException" => Some(0x8013_1600),
        "System.ArgumentException" => Some(0x8007_0057),
        "System.ArgumentNullException" => Some(0x8000_4003),
        "System.ArgumentOutOfRangeException" => Some(0x8013_1502),
        "System.ArithmeticException" => Some(0x8007_0216),
        "System.Collections.Generic.KeyNotFoundException" => Some(0x8013_1577),
        "System.DivideByZeroException" => Some(0x8002_0012),
        "System.FormatException" => Some(0x8013_1537),
        "System.IndexOutOfRangeException" => Some(0x8013_1508),
        "System.InvalidCastException" => Some(0x8000_4002),
        "System.InvalidOperationException" => Some(0x8013_1509),
        "System.IO.DirectoryNotFoundException" => Some(0x8007_0003),
        "System.IO.FileNotFoundException" => Some(0x8007_0002),
        "System.IO.IOException" => Some(0x8013_1620),
        "System.NotImplementedException" => Some(0x8000_4001),
        "System.NotSupportedException" => Some(0x8013_1515),
        "System.NullReferenceException" => Some(0x8000_4003),
        "System.OperationCanceledException" => Some(0x8013_153B),
        "System.OverflowException" => Some(0x8013_1516),
        "System.TimeoutException" => Some(0x8013_1505),
        "System.UnauthorizedAccessException" => Some(0x8007_0005),
        _ => None,
    };
    match own {
        Some(code) => code as i32,
        None => def.base_def().map_or(0x8013_1500_u32 as i32, h_result),
    }
}
