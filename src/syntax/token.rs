//! Tokens: what a production looks at before it decides.

use super::ast::{AssignmentOp, BinaryOp, Stream};
use crate::text::Span;

/// What words mean at a place: in a command most characters are part of an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Command,
    Expression,
}

/// A token's kind. Quoted strings and words with quotes or `$` in them are not scanned to their end by
/// looking at them; [`Token::span`] covers their first characters only.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Tk {
    EndOfInput,
    NewLine,
    Semi,
    Pipe,
    AndAnd,
    OrOr,
    Ampersand,
    Comma,
    LParen,
    RParen,
    LCurly,
    RCurly,
    LBracket,
    RBracket,
    AtParen,
    AtCurly,
    DollarParen,
    Variable,
    Splat,
    SingleString,
    DoubleString,
    SingleHere,
    DoubleHere,
    Number,
    /// A plain word of letters, digits and `_`.
    Identifier,
    Keyword(Keyword),
    /// A bare word with anything else in it.
    Generic,
    /// `-word` in a command, or one that is no operator in an expression.
    Parameter,
    Label,
    Dot,
    ColonColon,
    Colon,
    Question,
    QuestionDot,
    QuestionLBracket,
    Op(BinaryOp),
    Not,
    Bnot,
    Exclaim,
    Assign(AssignmentOp),
    PlusPlus,
    MinusMinus,
    Redirect {
        from: Stream,
        append: bool,
    },
    Merge {
        from: Stream,
        to: Stream,
    },
    RedirectIn,
    Unknown,
}

impl Tk {
    /// Quoted with either quote, or a here-string.
    pub(super) fn is_string(self) -> bool {
        matches!(self, Self::SingleString | Self::DoubleString | Self::SingleHere | Self::DoubleHere)
    }

    pub(super) fn is_redirection(self) -> bool {
        matches!(self, Self::Redirect { .. } | Self::Merge { .. } | Self::RedirectIn)
    }
}

/// A kind and its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Tk,
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Token {
    pub(super) const fn new(kind: Tk, start: u32, end: u32) -> Self {
        Self { kind, start, end }
    }

    pub(super) fn span(self) -> Span {
        Span::new(self.start, self.end)
    }
}

/// Words with a meaning of their own where a statement may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyword {
    Begin,
    Break,
    Catch,
    Class,
    Clean,
    Continue,
    Data,
    Define,
    Do,
    Dynamicparam,
    Else,
    Elseif,
    End,
    Enum,
    Exit,
    Filter,
    Finally,
    For,
    Foreach,
    From,
    Function,
    If,
    In,
    Param,
    Process,
    Return,
    Switch,
    Throw,
    Trap,
    Try,
    Until,
    Using,
    Var,
    While,
    Workflow,
}

impl Keyword {
    /// The keyword that `word` is, in any case.
    pub(super) fn of(word: &[u8]) -> Option<Self> {
        if !(2..=12).contains(&word.len()) {
            return None;
        }
        let mut lower = [0u8; 12];
        for (to, from) in lower.iter_mut().zip(word) {
            *to = from.to_ascii_lowercase();
        }
        Some(match lower.get(..word.len())? {
            b"begin" => Self::Begin,
            b"break" => Self::Break,
            b"catch" => Self::Catch,
            b"class" => Self::Class,
            b"clean" => Self::Clean,
            b"continue" => Self::Continue,
            b"data" => Self::Data,
            b"define" => Self::Define,
            b"do" => Self::Do,
            b"dynamicparam" => Self::Dynamicparam,
            b"else" => Self::Else,
            b"elseif" => Self::Elseif,
            b"end" => Self::End,
            b"enum" => Self::Enum,
            b"exit" => Self::Exit,
            b"filter" => Self::Filter,
            b"finally" => Self::Finally,
            b"for" => Self::For,
            b"foreach" => Self::Foreach,
            b"from" => Self::From,
            b"function" => Self::Function,
            b"if" => Self::If,
            b"in" => Self::In,
            b"param" => Self::Param,
            b"process" => Self::Process,
            b"return" => Self::Return,
            b"switch" => Self::Switch,
            b"throw" => Self::Throw,
            b"trap" => Self::Trap,
            b"try" => Self::Try,
            b"until" => Self::Until,
            b"using" => Self::Using,
            b"var" => Self::Var,
            b"while" => Self::While,
            b"workflow" => Self::Workflow,
            _ => return None,
        })
    }
}
