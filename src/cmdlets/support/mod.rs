//! What several cmdlets share.

pub(crate) mod alias;
pub(crate) mod breakpoints;
pub(crate) mod clixml_read;
pub(crate) mod clixml_write;
pub(crate) mod command_info;
pub(crate) mod csv;
pub(crate) mod data_file;
pub(crate) mod definitions;
pub(crate) mod encoding;
pub(crate) mod events;
pub(crate) mod execution_policy;
pub(crate) mod expression;
pub(crate) mod files;
pub(crate) mod help;
pub(crate) mod history;
pub(crate) mod job_clock;
pub(crate) mod jobs;
pub(crate) mod json_read;
pub(crate) mod json_write;
pub(crate) mod match_info;
pub(crate) mod members;
pub(crate) mod modules;
pub(crate) mod order;
pub(crate) mod ordered_hashtable;
pub(crate) mod parallel;
mod ps_serializer;
pub(crate) mod record;
pub(crate) mod secure;
pub(crate) mod shell_functions;
pub(crate) mod sorting;
pub(crate) mod text;
pub(crate) mod types;
pub(crate) mod variables;

use crate::engine::Cx;
use crate::error::{CATEGORIES, ErrorCategory};
use crate::value::Value;

/// The object to work on: what was piped in, else `-InputObject`; `None` where neither was given.
pub(crate) fn input(cx: &Cx<'_>) -> Option<Value> {
    match &cx.input {
        Some(value) => Some(value.clone()),
        None => cx.arg("InputObject").cloned(),
    }
}

/// The same without `$null` and nothing, which most cmdlets pass over.
pub(crate) fn input_object(cx: &Cx<'_>) -> Option<Value> {
    input(cx).filter(|v| !v.is_null())
}

/// The error category of a name or value of the enumeration.
pub(crate) fn category(value: &Value) -> Option<ErrorCategory> {
    if let Value::Int(n) = value.base() {
        return usize::try_from(*n).ok().and_then(|n| CATEGORIES.get(n).copied());
    }
    let text = value.invariant_text();
    CATEGORIES.into_iter().find(|c| c.to_string().eq_ignore_ascii_case(&text))
}
