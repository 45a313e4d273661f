//! What a parameter says about a value that may be empty: nothing, that it goes, or what it becomes.

use jiff::civil::Date;

use super::client_build::Build;
use crate::engine::{Cx, Flow, Result};
use crate::error::ErrorCategory;
use crate::value::{DateTime, Value, convert, ops, types};

/// A parameter of a cmdlet that changes things.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Given<T> {
    /// It was not given: the value stays.
    #[default]
    Not,
    /// `$Null`, or an empty text: the value goes.
    Clear,
    /// The value becomes this.
    Put(T),
}

impl<T> Given<T> {
    /// The value that was given, if one was.
    pub(super) fn put(self) -> Option<T> {
        match self {
            Self::Put(value) => Some(value),
            Self::Not | Self::Clear => None,
        }
    }

    /// The same with the value made another.
    pub(super) fn map<U>(self, make: impl FnOnce(T) -> U) -> Given<U> {
        match self {
            Self::Not => Given::Not,
            Self::Clear => Given::Clear,
            Self::Put(value) => Given::Put(make(value)),
        }
    }

    /// Does to a value what the parameter says.
    pub(super) fn apply<U: From<T>>(self, slot: &mut Option<U>) {
        match self {
            Self::Not => {}
            Self::Clear => *slot = None,
            Self::Put(value) => *slot = Some(value.into()),
        }
    }

    /// The same with a checked value.
    ///
    /// # Errors
    /// What the check says.
    pub(super) fn check<U, E>(
        self,
        check: impl FnOnce(T) -> std::result::Result<U, E>,
    ) -> std::result::Result<Given<U>, E> {
        Ok(match self {
            Self::Not => Given::Not,
            Self::Clear => Given::Clear,
            Self::Put(value) => Given::Put(check(value)?),
        })
    }
}

/// A parameter that is a text, without blanks around it.
pub(super) fn text(cx: &Cx<'_>, name: &str) -> Given<String> {
    let Some(value) = cx.arg(name) else { return Given::Not };
    let text = value.invariant_text();
    let text = text.trim();
    if value.is_null() || text.is_empty() { Given::Clear } else { Given::Put(text.to_owned()) }
}

/// A parameter that is true or false.
pub(super) fn flag(cx: &Cx<'_>, name: &str) -> Given<bool> {
    match cx.arg(name) {
        None => Given::Not,
        Some(Value::Null) => Given::Clear,
        Some(value) => Given::Put(ops::to_bool(value)),
    }
}

/// A parameter that is a client's build.
pub(super) fn build(cx: &mut Cx<'_>, name: &str) -> Result<Given<Build>> {
    text(cx, name).check(|text| Build::parse(&text).ok_or_else(|| refuse(cx, name, &text, "lab-form-build")))
}

/// A parameter that is a day: a date, or the text of one.
pub(super) fn day(cx: &mut Cx<'_>, name: &str) -> Result<Given<Date>> {
    let Some(value) = cx.arg(name).cloned() else { return Ok(Given::Not) };
    if value.is_null() {
        return Ok(Given::Clear);
    }
    match day_of(&value) {
        Some(day) => Ok(Given::Put(day)),
        None => Err(refuse(cx, name, &value.invariant_text(), "lab-form-date")),
    }
}

fn day_of(value: &Value) -> Option<Date> {
    let moment = convert(value, &types::resolve("datetime")?).ok()?;
    let day = moment.downcast::<DateTime>()?.calendar();
    Date::new(i16::try_from(day.year).ok()?, i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?).ok()
}

/// The terminating error for a parameter's value; `form` is the id of what it should be.
pub(super) fn refuse(cx: &mut Cx<'_>, parameter: &str, value: &str, form: &str) -> Flow {
    let form = cx.message(form, &[]);
    let message = cx.message("lab-value-refused", &[("parameter", parameter), ("value", value), ("form", &form)]);
    cx.fail_with(
        "System.ArgumentException",
        message,
        "InvalidArgument",
        ErrorCategory::InvalidArgument,
        Value::str(value),
    )
}
