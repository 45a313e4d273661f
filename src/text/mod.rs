//! Source text, spans, line and column, wildcard patterns.

mod source;

pub use source::{LineColumn, Source, Span};
