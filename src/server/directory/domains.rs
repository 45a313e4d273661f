//! The SIP domains of the deployment: documents `CsSipDomain/<name>`.

use crate::store::{Result, Store};

const NOUN: &str = "CsSipDomain";

/// The names of all SIP domains.
pub(crate) fn names(store: &Store) -> Result<Vec<String>> {
    Ok(store.list(NOUN)?.into_iter().map(|document| document.identity).collect())
}

/// The name of the default SIP domain; empty where there is none.
pub(crate) fn default_name(store: &Store) -> Result<String> {
    let mut documents = store.list(NOUN)?;
    let default = |value: &serde_json::Value| value.get("IsDefault").and_then(serde_json::Value::as_bool) == Some(true);
    let place = documents.iter().position(|d| default(&d.value)).unwrap_or(0);
    Ok(if documents.is_empty() { String::new() } else { documents.swap_remove(place).identity })
}
