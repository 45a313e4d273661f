//! What a parameter says about a value that may be empty: nothing, that it goes, or what it becomes.

use crate::engine::Cx;
use crate::value::{Value, ops};

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
    pub(super) fn check<U, E>(self, check: impl FnOnce(T) -> Result<U, E>) -> Result<Given<U>, E> {
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
