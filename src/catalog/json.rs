//! Strict decoding of the JSON files: unknown keys and wrong types are errors that name file and path.

use super::CatalogError;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Decodes one JSON text of `file`.
pub(super) fn decode<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, CatalogError> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| CatalogError {
        file: file.to_owned(),
        place: error.path().to_string(),
        message: error.inner().to_string(),
    })?;
    json.end().map_err(|error| CatalogError {
        file: file.to_owned(),
        place: "the end".to_owned(),
        message: error.to_string(),
    })?;
    Ok(value)
}

/// Tells `null` (`Some(Value::Null)`) from a missing key (`None`, by `serde(default)`).
pub(super) fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}
