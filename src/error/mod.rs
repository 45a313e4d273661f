//! Error records, PowerShell's error categories, error ids.

mod record;

pub use crate::value::Category as ErrorCategory;
pub use record::{ErrorRecord, Invocation, Position, error_types};
