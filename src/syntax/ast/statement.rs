//! Statements.

use super::{
    Expr, Hashtable, Parameter, Pipeline, ScriptBlock, StatementBlock, StringConstant, Text, TypeConstraint,
    TypeDefinition, Variable,
};
use crate::text::Span;
use std::rc::Rc;

/// A statement. A lone expression or command is a [`Pipeline`] of one element.
#[derive(Debug, Clone, PartialEq)]
pub enum Statement {
    /// `a | b`, `a`, `1 + 2`.
    Pipeline(Pipeline),
    /// `a && b || c`.
    Chain(Box<PipelineChain>),
    /// `$x = …`.
    Assignment(Box<Assignment>),
    /// `if`.
    If(Box<If>),
    /// `switch`.
    Switch(Box<Switch>),
    /// `for`.
    For(Box<For>),
    /// `foreach`.
    Foreach(Box<Foreach>),
    /// `while`.
    While(Box<While>),
    /// `do … while`.
    DoWhile(Box<DoLoop>),
    /// `do … until`.
    DoUntil(Box<DoLoop>),
    /// `try`.
    Try(Box<Try>),
    /// `trap`; in a block it is moved to [`StatementBlock::traps`].
    Trap(Box<Trap>),
    /// `throw`.
    Throw(Box<FlowStatement>),
    /// `return`.
    Return(Box<FlowStatement>),
    /// `exit`.
    Exit(Box<FlowStatement>),
    /// `break`.
    Break(Box<Jump>),
    /// `continue`.
    Continue(Box<Jump>),
    /// `function`, `filter`.
    Function(Box<FunctionDefinition>),
    /// `data`.
    Data(Box<Data>),
    /// `class`, `enum`.
    Type(Box<TypeDefinition>),
    /// What could not be parsed.
    Error(Span),
}

impl Statement {
    /// Place.
    pub fn span(&self) -> Span {
        match self {
            Self::Pipeline(n) => n.span,
            Self::Chain(n) => n.span,
            Self::Assignment(n) => n.span,
            Self::If(n) => n.span,
            Self::Switch(n) => n.span,
            Self::For(n) => n.span,
            Self::Foreach(n) => n.span,
            Self::While(n) => n.span,
            Self::DoWhile(n) | Self::DoUntil(n) => n.span,
            Self::Try(n) => n.span,
            Self::Trap(n) => n.span,
            Self::Throw(n) | Self::Return(n) | Self::Exit(n) => n.span,
            Self::Break(n) | Self::Continue(n) => n.span,
            Self::Function(n) => n.span,
            Self::Data(n) => n.span,
            Self::Type(n) => n.span,
            Self::Error(s) => *s,
        }
    }
}

/// `&&` or `||`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChainOp {
    /// `&&`.
    And,
    /// `||`.
    Or,
}

/// Pipelines joined by `&&` and `||`, left-associative: `left op right`.
#[derive(Debug, Clone, PartialEq)]
pub struct PipelineChain {
    /// A chain or a pipeline.
    pub left: Statement,
    /// The operator.
    pub op: ChainOp,
    /// A pipeline.
    pub right: Statement,
    /// A `&` ended the whole chain.
    pub background: bool,
    /// Place.
    pub span: Span,
}

/// Assignment operators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AssignmentOp {
    /// `=`.
    Assign,
    /// `+=`.
    Add,
    /// `-=`.
    Subtract,
    /// `*=`.
    Multiply,
    /// `/=`.
    Divide,
    /// `%=`.
    Remainder,
    /// `??=`.
    Coalesce,
}

/// `target op value`.
#[derive(Debug, Clone, PartialEq)]
pub struct Assignment {
    /// The operator.
    pub op: AssignmentOp,
    /// Variable, member, index, array of targets, or one of them under conversions and attributes.
    pub target: Expr,
    /// Any statement.
    pub value: Statement,
    /// The operator's place.
    pub op_span: Span,
    /// Place.
    pub span: Span,
}

/// `if … elseif … else`.
#[derive(Debug, Clone, PartialEq)]
pub struct If {
    /// Condition and body of `if` and each `elseif`.
    pub clauses: Vec<(Statement, StatementBlock)>,
    /// `else`.
    pub otherwise: Option<StatementBlock>,
    /// Place.
    pub span: Span,
}

/// How a `switch` compares; the last flag written wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SwitchMatch {
    /// Equality, also `-exact`.
    #[default]
    Exact,
    /// `-wildcard`.
    Wildcard,
    /// `-regex`.
    Regex,
}

/// Flags of a `switch`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SwitchFlags {
    /// Comparison.
    pub matching: SwitchMatch,
    /// `-casesensitive`.
    pub case_sensitive: bool,
    /// `-file`: the condition is a file name.
    pub file: bool,
    /// `-parallel` (workflows only).
    pub parallel: bool,
}

/// `switch (…) { … }`.
#[derive(Debug, Clone, PartialEq)]
pub struct Switch {
    /// `:label` without the colon.
    pub label: Option<Text>,
    /// Flags.
    pub flags: SwitchFlags,
    /// What is compared, or the file name.
    pub condition: Statement,
    /// In order.
    pub clauses: Vec<SwitchClause>,
    /// `default`.
    pub default: Option<StatementBlock>,
    /// Place, label included.
    pub span: Span,
}

/// `test { body }`.
#[derive(Debug, Clone, PartialEq)]
pub struct SwitchClause {
    /// A value, pattern or script block.
    pub test: Expr,
    /// The body.
    pub body: StatementBlock,
}

/// `for (a; b; c) { … }`.
#[derive(Debug, Clone, PartialEq)]
pub struct For {
    /// `:label` without the colon.
    pub label: Option<Text>,
    /// First.
    pub initializer: Option<Statement>,
    /// Second.
    pub condition: Option<Statement>,
    /// Third.
    pub iterator: Option<Statement>,
    /// The body.
    pub body: StatementBlock,
    /// Place, label included.
    pub span: Span,
}

/// `foreach ($x in …) { … }`.
#[derive(Debug, Clone, PartialEq)]
pub struct Foreach {
    /// `:label` without the colon.
    pub label: Option<Text>,
    /// `-parallel` (workflows only).
    pub parallel: bool,
    /// `-throttlelimit` (workflows only).
    pub throttle_limit: Option<Expr>,
    /// The loop variable.
    pub variable: Variable,
    /// What is walked.
    pub collection: Statement,
    /// The body.
    pub body: StatementBlock,
    /// Place, label included.
    pub span: Span,
}

/// `while (…) { … }`.
#[derive(Debug, Clone, PartialEq)]
pub struct While {
    /// `:label` without the colon.
    pub label: Option<Text>,
    /// The condition.
    pub condition: Statement,
    /// The body.
    pub body: StatementBlock,
    /// Place, label included.
    pub span: Span,
}

/// `do { … } while (…)` and `do { … } until (…)`.
#[derive(Debug, Clone, PartialEq)]
pub struct DoLoop {
    /// `:label` without the colon.
    pub label: Option<Text>,
    /// The condition.
    pub condition: Statement,
    /// The body.
    pub body: StatementBlock,
    /// Place, label included.
    pub span: Span,
}

/// `try { } catch { } finally { }`.
#[derive(Debug, Clone, PartialEq)]
pub struct Try {
    /// The body.
    pub body: StatementBlock,
    /// In order.
    pub catches: Vec<Catch>,
    /// `finally`.
    pub finally: Option<StatementBlock>,
    /// Place.
    pub span: Span,
}

/// `catch [A], [B] { … }`.
#[derive(Debug, Clone, PartialEq)]
pub struct Catch {
    /// Empty: catches all.
    pub types: Vec<TypeConstraint>,
    /// The body.
    pub body: StatementBlock,
    /// Place.
    pub span: Span,
}

/// `trap [A] { … }`.
#[derive(Debug, Clone, PartialEq)]
pub struct Trap {
    /// `None`: traps all.
    pub type_name: Option<TypeConstraint>,
    /// The body.
    pub body: StatementBlock,
    /// Place.
    pub span: Span,
}

/// `return`, `exit` or `throw` with its pipeline.
#[derive(Debug, Clone, PartialEq)]
pub struct FlowStatement {
    /// What is returned or thrown.
    pub value: Option<Statement>,
    /// Place.
    pub span: Span,
}

/// `break` or `continue`.
#[derive(Debug, Clone, PartialEq)]
pub struct Jump {
    /// A bare word, or any expression.
    pub label: Option<Expr>,
    /// Place.
    pub span: Span,
}

/// Which keyword defined a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FunctionKind {
    /// `function`.
    Function,
    /// `filter`.
    Filter,
    /// `workflow`: not supported, reported as a parse error.
    Workflow,
}

/// `function Name($a) { … }`.
#[derive(Debug, Clone, PartialEq)]
pub struct FunctionDefinition {
    /// Which keyword.
    pub kind: FunctionKind,
    /// As written, `global:` and the like included.
    pub name: Text,
    /// Place of the name.
    pub name_span: Span,
    /// In parentheses after the name; `None` without parentheses.
    pub parameters: Option<Vec<Parameter>>,
    /// The body.
    pub body: Rc<ScriptBlock>,
    /// Place.
    pub span: Span,
}

/// `data name -supportedcommand a, b { … }`.
#[derive(Debug, Clone, PartialEq)]
pub struct Data {
    /// The variable to assign.
    pub name: Option<Text>,
    /// Commands allowed in the body.
    pub supported_commands: Vec<Expr>,
    /// The body.
    pub body: StatementBlock,
    /// Place.
    pub span: Span,
}

/// What `using` brings in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UsingKind {
    /// `using namespace`.
    Namespace,
    /// `using module`.
    Module,
    /// `using assembly`.
    Assembly,
    /// `using type`: reserved.
    Type,
    /// `using command`: reserved.
    Command,
}

/// `using namespace System.Text`.
#[derive(Debug, Clone, PartialEq)]
pub struct UsingStatement {
    /// What it brings in.
    pub kind: UsingKind,
    /// Namespace, module or assembly; absent for a module specification.
    pub name: Option<StringConstant>,
    /// `using module @{ … }`.
    pub module: Option<Hashtable>,
    /// After `=`.
    pub alias: Option<StringConstant>,
    /// Place.
    pub span: Span,
}

/// `#requires` lines, merged.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Requires {
    /// `-Version`.
    pub version: Option<Text>,
    /// `-PSEdition`.
    pub editions: Vec<Text>,
    /// `-RunAsAdministrator`.
    pub run_as_administrator: bool,
    /// `-Modules`.
    pub modules: Vec<RequiredModule>,
    /// `-Assembly`.
    pub assemblies: Vec<Text>,
    /// `-ShellId`.
    pub shell_id: Option<Text>,
    /// The first line's place.
    pub span: Span,
}

/// A module that `#requires` names.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RequiredModule {
    /// `ModuleName`.
    pub name: Text,
    /// `ModuleVersion`.
    pub version: Option<Text>,
    /// `MaximumVersion`.
    pub maximum_version: Option<Text>,
    /// `RequiredVersion`.
    pub required_version: Option<Text>,
    /// `GUID`.
    pub guid: Option<Text>,
}
