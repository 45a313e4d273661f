//! Source text, spans, line and column, wildcard patterns.

mod source;
mod wildcard;

pub use source::{LineColumn, Source, Span};
pub use wildcard::{WildcardError, WildcardPattern};
