//! Documents: what is kept under `noun/identity`, and how that name becomes a key.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::backend::Revision;
use super::error::{Result, StoreError};

/// The prefix of all document keys.
pub(super) const DOCUMENTS: &str = "d/";

/// One object of the configuration, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The noun in the case it was first written in.
    pub noun: String,
    /// The identity in the case it was first written in; look-ups ignore case.
    pub identity: String,
    /// The store revision that created it: sorts documents by age.
    pub created: Revision,
    /// The store revision that last changed it.
    pub revision: Revision,
    /// A JSON object.
    pub value: Value,
}

impl Document {
    pub(super) fn encode(&self) -> Result<Vec<u8>> {
        serde_json::to_vec(self).map_err(|e| invalid(&self.noun, &self.identity, &e.to_string()))
    }

    pub(super) fn decode(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes)
    }
}

/// The key of a document: noun and identity with their case folded.
pub(super) fn key(noun: &str, identity: &str) -> String {
    let mut key = noun_prefix(noun);
    fold_into(&mut key, identity);
    key
}

/// The prefix of the keys of a noun's documents.
pub(super) fn noun_prefix(noun: &str) -> String {
    let mut key = String::with_capacity(DOCUMENTS.len() + noun.len() + 1);
    key.push_str(DOCUMENTS);
    fold_into(&mut key, noun);
    key.push('/');
    key
}

/// Folds case as .NET's ordinal comparison does: each character by its one-character upper case.
fn fold_into(out: &mut String, text: &str) {
    out.extend(text.chars().map(|c| {
        let mut upper = c.to_uppercase();
        match (upper.next(), upper.next()) {
            (Some(u), None) => u,
            _ => c,
        }
    }));
}

/// Refuses names that cannot be told apart as keys, and values that are no objects.
pub(super) fn check(noun: &str, identity: &str, value: &Value) -> Result<()> {
    if noun.is_empty() || !noun.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Err(invalid(noun, identity, "a noun consists of letters and digits"));
    }
    if identity.is_empty() || identity.chars().any(char::is_control) {
        return Err(invalid(noun, identity, "an identity is not empty and has no control characters"));
    }
    if !value.is_object() {
        return Err(invalid(noun, identity, "a document is a JSON object"));
    }
    Ok(())
}

fn invalid(noun: &str, identity: &str, detail: &str) -> StoreError {
    StoreError::Invalid { place: format!("{noun}/{identity}"), detail: detail.to_owned() }
}
