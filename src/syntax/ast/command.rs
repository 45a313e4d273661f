//! Pipelines and commands.

use super::{Expr, Text, Variable};
use crate::text::Span;

/// Elements joined by `|`; also a lone expression or command.
#[derive(Debug, Clone, PartialEq)]
pub struct Pipeline {
    /// At least one.
    pub elements: Vec<PipelineElement>,
    /// A `&` ended it (on a chain: see [`super::PipelineChain`]).
    pub background: bool,
    /// Place.
    pub span: Span,
}

/// One stage of a pipeline.
#[derive(Debug, Clone, PartialEq)]
pub enum PipelineElement {
    /// A command with arguments.
    Command(Command),
    /// An expression; only as first element.
    Expression(CommandExpression),
}

/// An expression as a pipeline's first element.
#[derive(Debug, Clone, PartialEq)]
pub struct CommandExpression {
    /// The expression.
    pub expr: Expr,
    /// `1 > file`.
    pub redirections: Vec<Redirection>,
    /// Place.
    pub span: Span,
}

/// How a command is invoked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Invocation {
    /// By name.
    None,
    /// `& command`.
    Call,
    /// `. command`: in the caller's scope.
    Dot,
}

/// A command name (or expression after `&` / `.`) and its arguments.
#[derive(Debug, Clone, PartialEq)]
pub struct Command {
    /// The operator before the name.
    pub invocation: Invocation,
    /// The first is the command (always an [`CommandElement::Argument`]).
    pub elements: Vec<CommandElement>,
    /// In order.
    pub redirections: Vec<Redirection>,
    /// Place.
    pub span: Span,
}

/// A word of a command.
#[derive(Debug, Clone, PartialEq)]
pub enum CommandElement {
    /// `-Name` or `-Name:value`.
    Parameter(CommandParameter),
    /// Anything that is an argument, `--` included (a bare word).
    Argument(Expr),
    /// `@name`.
    Splat(Variable),
    /// What follows `--%` to the end of the line or pipeline element, without the operator.
    Verbatim {
        /// The text as written.
        text: Text,
        /// From `--%` on.
        span: Span,
    },
}

impl CommandElement {
    /// Place.
    pub fn span(&self) -> Span {
        match self {
            Self::Parameter(p) => p.span,
            Self::Argument(e) => e.span(),
            Self::Splat(v) => v.span,
            Self::Verbatim { span, .. } => *span,
        }
    }
}

/// `-Name`, perhaps with an argument after a colon.
#[derive(Debug, Clone, PartialEq)]
pub struct CommandParameter {
    /// Without dash and colon.
    pub name: Text,
    /// The dash (`-`, `--`, or a typographic one) as written.
    pub dash: Text,
    /// `-Name:value` or `-Name: value`.
    pub argument: Option<Expr>,
    /// With the argument.
    pub span: Span,
}

/// An output stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stream {
    /// `*`.
    All,
    /// 1.
    Output,
    /// 2.
    Error,
    /// 3.
    Warning,
    /// 4.
    Verbose,
    /// 5.
    Debug,
    /// 6.
    Information,
}

/// `2>&1`, `> file`, `*>> file`.
#[derive(Debug, Clone, PartialEq)]
pub struct Redirection {
    /// The stream that is redirected.
    pub from: Stream,
    /// Where to.
    pub kind: RedirectionKind,
    /// Place.
    pub span: Span,
}

/// Target of a redirection.
#[derive(Debug, Clone, PartialEq)]
pub enum RedirectionKind {
    /// `n>&1`: into another stream.
    Merge(Stream),
    /// `n> target` (`$null` included) or `n>> target`.
    File {
        /// The file.
        target: Expr,
        /// `>>`.
        append: bool,
    },
}
