//! Which processes the cmdlets for them mean, and what they say of those that are not there.

use crate::engine::{Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::Value;
use crate::value::types::ProcessItem;

/// A record of `ProcessCommandException`.
pub(super) fn failure(message: String, id: &'static str, category: ErrorCategory, target: Value) -> ErrorRecord {
    ErrorRecord::with_message("Microsoft.PowerShell.Commands.ProcessCommandException", message, id, category, target)
}

/// The processes that `-Name`, `-Id` and `-InputObject` mean; all where none of them was given and `all` says so.
pub(super) fn chosen(cx: &mut Cx<'_>, all: bool) -> Result<Vec<Value>> {
    let processes = cx.host().processes;
    let mut found = Vec::new();
    if cx.has("InputObject") {
        return Ok(cx.list("InputObject"));
    }
    if cx.has("Id") {
        for id in cx.list("Id") {
            let own = match id.base() {
                Value::Int(n) => u32::try_from(*n).ok().and_then(|n| processes.find(n)),
                _ => None,
            };
            match own {
                Some(info) => found.push(ProcessItem::value(info)),
                None => {
                    let text = id.invariant_text();
                    let message = format!("Cannot find a process with the process identifier {text}.");
                    let category = ErrorCategory::ObjectNotFound;
                    cx.write_error(failure(message, "NoProcessFoundForGivenId", category, id))?;
                }
            }
        }
        return Ok(found);
    }
    let names = cx.strings("Name");
    if names.is_empty() && !all {
        return Ok(found);
    }
    let mut list = processes.list();
    list.sort_by_cached_key(|p| (p.name.to_lowercase(), p.id));
    if names.is_empty() {
        return Ok(list.into_iter().map(ProcessItem::value).collect());
    }
    for name in names {
        let Ok(pattern) = WildcardPattern::new(&name) else { continue };
        let before = found.len();
        found.extend(list.iter().filter(|p| pattern.is_match(&p.name)).cloned().map(ProcessItem::value));
        if found.len() == before && !WildcardPattern::has_wildcards(&name) {
            let message = format!(
                "Cannot find a process with the name \"{name}\". Verify the process name and call the cmdlet again."
            );
            let category = ErrorCategory::ObjectNotFound;
            cx.write_error(failure(message, "NoProcessFoundForGivenName", category, Value::Str(name)))?;
        }
    }
    Ok(found)
}
