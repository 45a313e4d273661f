//! Error records, PowerShell's error categories, error ids.

mod position;
mod record;
pub mod types;

pub use crate::value::Category as ErrorCategory;
pub use position::{Excerpt, excerpt, position_message};
pub use record::{ErrorRecord, Invocation, Passage, Position};
pub use types as error_types;
pub use types::{CATEGORIES, category_line, category_of};
