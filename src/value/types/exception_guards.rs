//! `ArgumentNullException.ThrowIfNull` and its kin, and what `AggregateException` does with the exceptions in it.

use super::Method;
use super::support::{Outcome, Rt, arg, boolean, elements, m, test, text};
use crate::value::{Exception, Fault, Name, Value};

fn thrown(type_name: &str, message: &str, parameter: &str) -> Fault {
    let message =
        if parameter.is_empty() { message.to_owned() } else { format!("{message} (Parameter '{parameter}')") };
    let exception = Exception::new(type_name, message);
    exception.extra.borrow_mut().push((Name::new("ParamName"), Value::str(parameter)));
    Fault::from_exception(Value::object(exception), None, crate::value::Category::NotSpecified)
}

const ARGUMENT: &str = "System.ArgumentException";
const NULL: &str = "System.ArgumentNullException";
const RANGE: &str = "System.ArgumentOutOfRangeException";

pub(super) const OF_ARGUMENT: &[Method] = &[
    m("void ThrowIfNullOrEmpty(string argument, string paramName = null)", |_, _, a| match text(a, 0).is_empty() {
        true => Err(thrown(ARGUMENT, "The value cannot be an empty string.", &text(a, 1))),
        false => Ok(Value::Null),
    }),
    m("void ThrowIfNullOrWhiteSpace(string argument, string paramName = null)", |_, _, a| {
        if !text(a, 0).trim().is_empty() {
            return Ok(Value::Null);
        }
        Err(thrown(ARGUMENT, "The value cannot be an empty string or composed entirely of whitespace.", &text(a, 1)))
    }),
];

pub(super) const OF_NULL: &[Method] =
    &[m("void ThrowIfNull(System.Object argument, string paramName = null)", |_, _, a| match arg(a, 0).is_null() {
        true => Err(thrown(NULL, "Value cannot be null.", &text(a, 1))),
        false => Ok(Value::Null),
    })];

/// Throws where a number is not as asked; the message says what it must be.
fn unless(fits: bool, args: &[Value], name: usize, must: &str) -> Outcome {
    if fits {
        return Ok(Value::Null);
    }
    let (value, parameter) = (super::display::to_string(arg(args, 0)), text(args, name));
    let message =
        format!("{parameter} ('{value}') must be {must}. (Parameter '{parameter}')\nActual value was {value}.");
    let exception = Exception::new(RANGE, message);
    exception
        .extra
        .borrow_mut()
        .extend([(Name::new("ParamName"), Value::Str(parameter)), (Name::new("ActualValue"), arg(args, 0).clone())]);
    Err(Fault::from_exception(Value::object(exception), None, crate::value::Category::NotSpecified))
}

fn sign(args: &[Value]) -> f64 {
    super::create::real(arg(args, 0), "ThrowIfNegative").unwrap_or_default()
}

fn against(args: &[Value], fits: fn(std::cmp::Ordering) -> bool, must: &str) -> Outcome {
    let order = super::compare::order(arg(args, 0), arg(args, 1));
    let other = super::display::to_string(arg(args, 1));
    unless(order.is_none_or(fits), args, 2, &format!("{must} '{other}'"))
}

pub(super) const OF_RANGE: &[Method] = &[
    m("void ThrowIfEqual(T value, T other, string paramName = null)", |_, _, a| {
        against(a, std::cmp::Ordering::is_ne, "not be equal to").map(|_| Value::Null)
    }),
    m("void ThrowIfGreaterThan(T value, T other, string paramName = null)", |_, _, a| {
        against(a, std::cmp::Ordering::is_le, "less than or equal to")
    }),
    m("void ThrowIfGreaterThanOrEqual(T value, T other, string paramName = null)", |_, _, a| {
        against(a, std::cmp::Ordering::is_lt, "less than")
    }),
    m("void ThrowIfLessThan(T value, T other, string paramName = null)", |_, _, a| {
        against(a, std::cmp::Ordering::is_ge, "greater than or equal to")
    }),
    m("void ThrowIfLessThanOrEqual(T value, T other, string paramName = null)", |_, _, a| {
        against(a, std::cmp::Ordering::is_gt, "greater than")
    }),
    m("void ThrowIfNegative(T value, string paramName = null)", |_, _, a| {
        unless(sign(a) >= 0.0, a, 1, "a non-negative value")
    }),
    m("void ThrowIfNegativeOrZero(T value, string paramName = null)", |_, _, a| {
        unless(sign(a) > 0.0, a, 1, "a non-negative and non-zero value")
    }),
    m("void ThrowIfNotEqual(T value, T other, string paramName = null)", |_, _, a| {
        against(a, std::cmp::Ordering::is_eq, "equal to")
    }),
    m("void ThrowIfZero(T value, string paramName = null)", |_, _, a| unless(sign(a) != 0.0, a, 1, "a non-zero value")),
];

pub(super) const OF_DISPOSED: &[Method] =
    &[m("void ThrowIf(bool condition, System.Object instance)", |_, _, a| match boolean(a, 0) {
        true => {
            let name = arg(a, 1).type_ref().map_or_else(String::new, |t| t.to_string());
            let message = format!("Cannot access a disposed object.\nObject name: '{name}'.");
            Err(Fault::thrown("System.ObjectDisposedException", message))
        }
        false => Ok(Value::Null),
    })];

/// The exceptions in an aggregate.
fn inner(this: &Value) -> Vec<Value> {
    let own = this.downcast::<Exception>();
    let kept = own
        .and_then(|e| e.extra.borrow().iter().find(|(n, _)| n.as_str() == "InnerExceptions").map(|(_, v)| v.clone()));
    kept.and_then(|v| elements(&v)).unwrap_or_default()
}

fn flat(this: &Value, into: &mut Vec<Value>) {
    for exception in inner(this) {
        match exception.type_ref() {
            Some(ty) if ty.def().name == "System.AggregateException" => flat(&exception, into),
            _ => into.push(exception),
        }
    }
}

fn aggregate(rt: Rt<'_>, this: &Value, exceptions: Vec<Value>) -> Outcome {
    // The message of the whole begins with its own, before the inner ones' in parentheses.
    let own = this.downcast::<Exception>().map_or_else(String::new, |e| e.message.to_string());
    let message = own.split(" (").next().unwrap_or_default().to_owned();
    let ty = super::TypeRef::Def(super::find("System.AggregateException").unwrap_or(&super::EXCEPTION));
    let list = Value::typed_array(super::TypeRef::Def(&super::EXCEPTION), exceptions);
    super::call::construct(rt, &ty, &[Value::from(message), list])
}

pub(super) const OF_AGGREGATE: &[Method] = &[
    m("System.AggregateException Flatten()", |rt, this, _| {
        let mut all = Vec::new();
        flat(this, &mut all);
        aggregate(rt, this, all)
    }),
    m("void Handle(System.Func[System.Exception,bool] predicate)", |rt, this, a| {
        let mut left = Vec::new();
        for exception in inner(this) {
            if !test(rt, arg(a, 0), &exception)? {
                left.push(exception);
            }
        }
        if left.is_empty() {
            return Ok(Value::Null);
        }
        let rest = aggregate(rt, this, left)?;
        Err(Fault::from_exception(rest, None, crate::value::Category::NotSpecified))
    }),
];
