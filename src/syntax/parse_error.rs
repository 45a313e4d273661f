//! What the parser reports.

use crate::text::Span;
use std::borrow::Cow;

/// A parse error as PowerShell reports it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// The extent that the error marks.
    pub span: Span,
    /// PowerShell's error id, such as `MissingEndCurlyBrace`.
    pub id: Cow<'static, str>,
    /// The English message.
    pub message: String,
    /// More input could mend it: the text simply ends too early.
    pub incomplete: bool,
}
