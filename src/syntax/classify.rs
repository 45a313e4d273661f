//! What each piece of a text is, for colouring and completion.

/// What a piece of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// A command's name.
    Command,
    /// `-Name`.
    Parameter,
    /// A string or a bare argument.
    String,
    /// A number.
    Number,
    /// `$x`, `@x`.
    Variable,
    /// `+`, `-eq`, `|`, `=`.
    Operator,
    /// `if`, `function`.
    Keyword,
    /// A type name or attribute name.
    Type,
    /// A comment.
    Comment,
    /// A property or method name, a hash key.
    Member,
}
