//! Conversion between types, by the rules of PowerShell's language.

use super::{Fault, TypeRef, Value};

/// A value as another type; the fault carries PowerShell's message, error id and category.
pub fn convert(value: &Value, to: &TypeRef) -> Result<Value, Fault> {
    match value.type_ref() {
        Some(from) if from.is_a(to) => Ok(value.clone()),
        _ => Err(error::no_conversion(value, to)),
    }
}

mod error;
