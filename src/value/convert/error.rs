//! The faults of conversion, with PowerShell's messages and ids.

use crate::value::{Category, Fault, TypeRef, Value};

/// There is no conversion at all between the two types.
pub(crate) fn no_conversion(value: &Value, to: &TypeRef) -> Fault {
    let from = value.type_ref().map_or_else(|| "null".to_owned(), |t| t.to_string());
    let message =
        format!("Cannot convert the \"{}\" value of type \"{from}\" to type \"{to}\".", value.invariant_text());
    Fault::new(
        "System.Management.Automation.PSInvalidCastException",
        message,
        "ConvertToFinalInvalidCastException",
        Category::InvalidArgument,
    )
}
