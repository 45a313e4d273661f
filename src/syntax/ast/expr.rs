//! Expressions.

use super::{AttributeBase, ScriptBlock, Statement, StatementBlock, Text, TypeConstraint, TypeName};
use crate::text::Span;
use std::rc::Rc;

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// `1`, `0xFF`, `2kb`.
    Number(NumberConstant),
    /// `'text'`, `"text"` without anything to expand, here-strings, bare words.
    String(StringConstant),
    /// `"… $x …"`, `a$x` as an argument.
    Expandable(Box<ExpandableString>),
    /// `$x`.
    Variable(Variable),
    /// `[int]` standing as a value.
    Type(Box<TypeConstraint>),
    /// `1, 2`.
    Array(ArrayLiteral),
    /// `@( … )`.
    ArrayExpr(Box<ArrayExpr>),
    /// `$( … )`.
    SubExpr(Box<SubExpr>),
    /// `( pipeline )`.
    Paren(Box<Paren>),
    /// `@{ … }`.
    Hashtable(Hashtable),
    /// `{ … }`.
    ScriptBlock(ScriptBlockExpr),
    /// `-not $x`, `$i++`, `,1`.
    Unary(Box<Unary>),
    /// `$a + $b`.
    Binary(Box<Binary>),
    /// `$a ? $b : $c`.
    Ternary(Box<Ternary>),
    /// `$a[0]`.
    Index(Box<Index>),
    /// `$a.b`, `[T]::b`.
    Member(Box<Member>),
    /// `$a.b(1)`, `[T]::b(1)`.
    Invoke(Box<InvokeMember>),
    /// `[int]$x`.
    Convert(Box<Convert>),
    /// `[ValidateRange(1,2)]$x`.
    Attributed(Box<AttributedExpr>),
    /// `$using:x`.
    Using(Box<UsingExpr>),
    /// What could not be parsed.
    Error(Span),
}

impl Expr {
    /// Place.
    pub fn span(&self) -> Span {
        match self {
            Self::Number(n) => n.span,
            Self::String(n) => n.span,
            Self::Expandable(n) => n.span,
            Self::Variable(n) => n.span,
            Self::Type(n) => n.span,
            Self::Array(n) => n.span,
            Self::ArrayExpr(n) => n.span,
            Self::SubExpr(n) => n.span,
            Self::Paren(n) => n.span,
            Self::Hashtable(n) => n.span,
            Self::ScriptBlock(n) => n.span,
            Self::Unary(n) => n.span,
            Self::Binary(n) => n.span,
            Self::Ternary(n) => n.span,
            Self::Index(n) => n.span,
            Self::Member(n) => n.span,
            Self::Invoke(n) => n.span,
            Self::Convert(n) => n.span,
            Self::Attributed(n) => n.span,
            Self::Using(n) => n.span,
            Self::Error(s) => *s,
        }
    }
}

/// A number as the language types it: suffix, multiplier and folded sign applied.
#[derive(Debug, Clone, PartialEq)]
pub enum NumberLiteral {
    /// `uy`.
    Byte(u8),
    /// `y`.
    SByte(i8),
    /// `s`.
    Short(i16),
    /// `us`.
    UShort(u16),
    /// No suffix, if it fits.
    Int(i32),
    /// `u`, if it fits.
    UInt(u32),
    /// `l`, or too large for `Int`.
    Long(i64),
    /// `ul`, or `u` too large for `UInt`.
    ULong(u64),
    /// `d`, or an integer too large for `Long`.
    Decimal(rust_decimal::Decimal),
    /// With point or exponent, or an integer too large for `Decimal`.
    Double(f64),
    /// `n`.
    BigInt(num_bigint::BigInt),
}

/// A number literal; the text as written is the span's.
#[derive(Debug, Clone, PartialEq)]
pub struct NumberConstant {
    /// The value.
    pub value: NumberLiteral,
    /// Place.
    pub span: Span,
}

/// How a string was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StringKind {
    /// Without quotes.
    Bare,
    /// `'…'`.
    Single,
    /// `"…"`.
    Double,
    /// `@'…'@`.
    SingleHere,
    /// `@"…"@`.
    DoubleHere,
}

/// A string without anything to expand; escapes are resolved.
#[derive(Debug, Clone, PartialEq)]
pub struct StringConstant {
    /// The value.
    pub value: Text,
    /// How it was written.
    pub kind: StringKind,
    /// With the quotes.
    pub span: Span,
}

/// A string with variables or `$( )` in it.
#[derive(Debug, Clone, PartialEq)]
pub struct ExpandableString {
    /// Texts (escapes resolved) and expressions in turn.
    pub parts: Vec<StringPart>,
    /// `Double`, `DoubleHere` or `Bare`.
    pub kind: StringKind,
    /// With the quotes.
    pub span: Span,
}

/// A piece of an expandable string.
#[derive(Debug, Clone, PartialEq)]
pub enum StringPart {
    /// Literal text.
    Text(Text),
    /// A variable or `$( )`.
    Expr(Expr),
}

/// `$x`, `${x}`, `$scope:x`, `@x`.
#[derive(Debug, Clone, PartialEq)]
pub struct Variable {
    /// Everything after `$`, scope or drive included, as written; for `${ }` with escapes resolved.
    pub path: Text,
    /// Bytes of `path` that are scope or drive, without the colon: `env:PATH` has 3; 0 without one.
    pub scope_len: u32,
    /// `${ }`.
    pub braced: bool,
    /// `@x`.
    pub splatted: bool,
    /// With the sigil.
    pub span: Span,
}

impl Variable {
    /// `global`, `script`, `local`, `private`, `variable` or a drive name, as written.
    pub fn scope(&self) -> Option<&str> {
        if self.scope_len == 0 { None } else { self.path.get(..self.scope_len as usize) }
    }

    /// The path without scope or drive.
    pub fn name(&self) -> &str {
        if self.scope_len == 0 { &self.path } else { self.path.get(self.scope_len as usize + 1..).unwrap_or("") }
    }
}

/// `1, 2, 3`, also `,1` (one element).
#[derive(Debug, Clone, PartialEq)]
pub struct ArrayLiteral {
    /// At least one.
    pub elements: Vec<Expr>,
    /// Place.
    pub span: Span,
}

/// `@( statements )`.
#[derive(Debug, Clone, PartialEq)]
pub struct ArrayExpr {
    /// The statements.
    pub block: StatementBlock,
    /// Place.
    pub span: Span,
}

/// `$( statements )`.
#[derive(Debug, Clone, PartialEq)]
pub struct SubExpr {
    /// The statements.
    pub block: StatementBlock,
    /// Place.
    pub span: Span,
}

/// `( pipeline or assignment )`.
#[derive(Debug, Clone, PartialEq)]
pub struct Paren {
    /// A pipeline, a chain or an assignment.
    pub statement: Statement,
    /// With the parentheses.
    pub span: Span,
}

/// `@{ key = statement }`.
#[derive(Debug, Clone, PartialEq)]
pub struct Hashtable {
    /// In order.
    pub entries: Vec<HashEntry>,
    /// Place.
    pub span: Span,
}

/// One pair of a hash literal.
#[derive(Debug, Clone, PartialEq)]
pub struct HashEntry {
    /// A bare-word key is a bare [`StringConstant`].
    pub key: Expr,
    /// Any statement that can stand as a value.
    pub value: Statement,
}

/// `{ … }` as a value.
#[derive(Debug, Clone, PartialEq)]
pub struct ScriptBlockExpr {
    /// The block.
    pub block: Rc<ScriptBlock>,
    /// With the braces.
    pub span: Span,
}

/// An operator on one operand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UnaryOp {
    /// `-not` and `!`.
    Not,
    /// `-bnot`.
    Bnot,
    /// `+`.
    Plus,
    /// `-`.
    Minus,
    /// `-split`.
    Split(Case),
    /// `-join`.
    Join,
    /// `,` before an expression is an [`ArrayLiteral`] of one element instead.
    PreIncrement,
    /// `--$x`.
    PreDecrement,
    /// `$x++`.
    PostIncrement,
    /// `$x--`.
    PostDecrement,
}

/// An operator and its operand.
#[derive(Debug, Clone, PartialEq)]
pub struct Unary {
    /// The operator.
    pub op: UnaryOp,
    /// The operand.
    pub operand: Expr,
    /// Place.
    pub span: Span,
}

/// Whether an operator distinguishes case; `-eq` and `-ieq` are both `Insensitive`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Case {
    /// No prefix or `i`.
    Insensitive,
    /// Prefix `c`.
    Sensitive,
}

/// An operator between two operands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BinaryOp {
    /// `+`.
    Add,
    /// `-`.
    Subtract,
    /// `*`.
    Multiply,
    /// `/`.
    Divide,
    /// `%`.
    Remainder,
    /// `-f`.
    Format,
    /// `..`.
    Range,
    /// `??`.
    Coalesce,
    /// `-and`.
    And,
    /// `-or`.
    Or,
    /// `-xor`.
    Xor,
    /// `-band`.
    Band,
    /// `-bor`.
    Bor,
    /// `-bxor`.
    Bxor,
    /// `-shl`.
    Shl,
    /// `-shr`.
    Shr,
    /// `-join`.
    Join,
    /// `-is`.
    Is,
    /// `-isnot`.
    IsNot,
    /// `-as`.
    As,
    /// `-eq`.
    Eq(Case),
    /// `-ne`.
    Ne(Case),
    /// `-ge`.
    Ge(Case),
    /// `-gt`.
    Gt(Case),
    /// `-le`.
    Le(Case),
    /// `-lt`.
    Lt(Case),
    /// `-like`.
    Like(Case),
    /// `-notlike`.
    NotLike(Case),
    /// `-match`.
    Match(Case),
    /// `-notmatch`.
    NotMatch(Case),
    /// `-contains`.
    Contains(Case),
    /// `-notcontains`.
    NotContains(Case),
    /// `-in`.
    In(Case),
    /// `-notin`.
    NotIn(Case),
    /// `-replace`.
    Replace(Case),
    /// `-split`.
    Split(Case),
}

/// Two operands and an operator.
#[derive(Debug, Clone, PartialEq)]
pub struct Binary {
    /// The operator.
    pub op: BinaryOp,
    /// Left operand.
    pub left: Expr,
    /// Right operand.
    pub right: Expr,
    /// The operator's place (where PowerShell reports a failing operation).
    pub op_span: Span,
    /// Place.
    pub span: Span,
}

/// `condition ? yes : no`.
#[derive(Debug, Clone, PartialEq)]
pub struct Ternary {
    /// Before `?`.
    pub condition: Expr,
    /// Before `:`.
    pub if_true: Expr,
    /// After `:`.
    pub if_false: Expr,
    /// Place.
    pub span: Span,
}

/// `target[index]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Index {
    /// What is indexed.
    pub target: Expr,
    /// Between the brackets.
    pub index: Expr,
    /// `target?[index]`.
    pub null_conditional: bool,
    /// Place.
    pub span: Span,
}

/// `target.name` or `target::name`.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Left of the operator.
    pub target: Expr,
    /// A bare [`StringConstant`], or any expression that yields the name.
    pub member: Expr,
    /// `::`.
    pub is_static: bool,
    /// `?.`.
    pub null_conditional: bool,
    /// Place.
    pub span: Span,
}

/// `target.name(args)`; also `base(args)` has its own place in [`super::MethodMember`].
#[derive(Debug, Clone, PartialEq)]
pub struct InvokeMember {
    /// Left of the operator.
    pub target: Expr,
    /// A bare [`StringConstant`], or any expression that yields the name.
    pub member: Expr,
    /// `name[T1, T2](…)`.
    pub generic_args: Vec<TypeName>,
    /// Between the parentheses.
    pub args: Vec<Expr>,
    /// `::`.
    pub is_static: bool,
    /// `?.`.
    pub null_conditional: bool,
    /// Place.
    pub span: Span,
}

/// `[type]expr`.
#[derive(Debug, Clone, PartialEq)]
pub struct Convert {
    /// Target type.
    pub type_name: TypeName,
    /// The type with its brackets.
    pub type_span: Span,
    /// What is converted (or constrained, as an assignment's target).
    pub expr: Expr,
    /// Place.
    pub span: Span,
}

/// `[attribute()]expr`: an assignment's target only.
#[derive(Debug, Clone, PartialEq)]
pub struct AttributedExpr {
    /// The attribute; a plain type is a [`Convert`].
    pub attribute: AttributeBase,
    /// What it decorates.
    pub expr: Expr,
    /// Place.
    pub span: Span,
}

/// `$using:x`; members and indexes behind it are nodes around it.
#[derive(Debug, Clone, PartialEq)]
pub struct UsingExpr {
    /// The variable, without `using:`.
    pub variable: Variable,
    /// Place.
    pub span: Span,
}
