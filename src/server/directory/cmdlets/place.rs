//! What the cmdlets of sites, pools, computers and services share: their errors, their wildcards, the topology.

use crate::engine::{Cx, Flow, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::deployment::with_store;
use crate::server::directory::topology::Topology;
use crate::text::WildcardPattern;
use crate::value::Value;

/// The topology as the store has it.
pub(super) fn topology(cx: &mut Cx<'_>) -> Result<Topology> {
    with_store(cx, Topology::read)
}

/// The error for something that the topology does not have: what (`Site`, `Cluster`) and its name.
pub(super) fn missing(what: &str, identity: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "Microsoft.Rtc.Management.AD.ManagementException",
        format!("Cannot find \"{what}\" \"{identity}\" because it does not exist."),
        "ItemNotFound",
        ErrorCategory::ObjectNotFound,
        Value::str(identity),
    )
}

/// Ends the cmdlet for an argument that cannot be one.
pub(super) fn invalid(cx: &mut Cx<'_>, message: String, id: &'static str, target: &str) -> Flow {
    cx.fail_with("System.ArgumentException", message, id, ErrorCategory::InvalidArgument, Value::str(target))
}

/// The wildcard pattern that `-Filter` gives.
pub(super) fn pattern(cx: &mut Cx<'_>) -> Result<Option<WildcardPattern>> {
    let Some(text) = cx.str("Filter") else { return Ok(None) };
    match WildcardPattern::new(&text) {
        Ok(pattern) => Ok(Some(pattern)),
        Err(e) => Err(invalid(cx, e.to_string(), "InvalidFilter", &text)),
    }
}
