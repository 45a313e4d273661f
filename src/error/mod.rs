//! Error records, PowerShell's error categories, error ids.

mod position;
mod record;

pub use crate::value::Category as ErrorCategory;
pub use position::{Excerpt, excerpt, position_message};
pub use record::{ErrorRecord, Invocation, Position, error_types};
