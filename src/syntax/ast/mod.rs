//! The tree of a PowerShell text, after `System.Management.Automation.Language`.
//!
//! Every node has a [`Span`]. Script blocks are behind `Rc`, so that a tree outlives its parse by parts.
//! `Error` nodes occur only in trees that come with parse errors; such a tree is never run.

mod command;
mod expr;
mod statement;
mod types;

pub use command::{
    Command, CommandElement, CommandExpression, CommandParameter, Invocation, Pipeline, PipelineElement, Redirection,
    RedirectionKind, Stream,
};
pub use expr::{
    ArrayExpr, ArrayLiteral, AttributedExpr, Binary, BinaryOp, Case, Convert, ExpandableString, Expr, HashEntry,
    Hashtable, Index, InvokeMember, Member, NumberConstant, NumberLiteral, Paren, ScriptBlockExpr, StringConstant,
    StringKind, StringPart, SubExpr, Ternary, Unary, UnaryOp, UsingExpr, Variable,
};
pub use statement::{
    Assignment, AssignmentOp, Catch, ChainOp, Data, DoLoop, FlowStatement, For, Foreach, FunctionDefinition,
    FunctionKind, If, Jump, PipelineChain, RequiredModule, Requires, Statement, Switch, SwitchClause, SwitchFlags,
    SwitchMatch, Trap, Try, UsingKind, UsingStatement, While,
};
pub use types::{
    Attribute, AttributeBase, EnumMember, MethodMember, NamedArgument, PropertyMember, TypeConstraint, TypeDefinition,
    TypeKind, TypeMember, TypeName,
};

use crate::text::Span;

/// Text owned by the tree; short names are stored in place.
pub type Text = compact_str::CompactString;

/// A script, a function body or a `{ … }` literal.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScriptBlock {
    /// `using` statements; only a whole script has them.
    pub usings: Vec<UsingStatement>,
    /// The `#requires` lines of a whole script, merged.
    pub requires: Option<Requires>,
    /// The `param(…)` block.
    pub params: Option<ParamBlock>,
    /// `dynamicparam { }`.
    pub dynamicparam: Option<NamedBlock>,
    /// `begin { }`.
    pub begin: Option<NamedBlock>,
    /// `process { }`; also the unnamed body of a `filter`.
    pub process: Option<NamedBlock>,
    /// `end { }`; also the statements of a script block that names no blocks (always present then).
    pub end: Option<NamedBlock>,
    /// `clean { }`.
    pub clean: Option<NamedBlock>,
    /// From the opening to the closing brace; the whole text for a script.
    pub span: Span,
    /// What lies between the braces (what the script block's `ToString()` shows); the whole text for a script.
    pub body: Span,
}

/// `begin`, `process`, `end`, `clean`, `dynamicparam`, or the unnamed statements of a script block.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedBlock {
    /// No keyword was written: the statements stand directly in the script block.
    pub unnamed: bool,
    /// The statements and traps.
    pub block: StatementBlock,
    /// Keyword and block.
    pub span: Span,
}

/// Statements in braces (or standing alone), with the `trap`s among them set apart as PowerShell does.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StatementBlock {
    /// In order, without traps.
    pub statements: Vec<Statement>,
    /// Active for the whole block, wherever they are written.
    pub traps: Vec<Trap>,
    /// With the braces, if any.
    pub span: Span,
}

/// `[CmdletBinding()] param($a, $b)`.
#[derive(Debug, Clone, PartialEq)]
pub struct ParamBlock {
    /// Attributes written before `param`; they describe the script block.
    pub attributes: Vec<Attribute>,
    /// In order.
    pub parameters: Vec<Parameter>,
    /// Attributes included.
    pub span: Span,
}

/// One parameter of a `param` block, a function's parentheses or a method.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// The variable.
    pub name: Variable,
    /// Attributes and type constraints in the order written.
    pub attributes: Vec<AttributeBase>,
    /// The expression after `=`.
    pub default: Option<Expr>,
    /// Attributes included.
    pub span: Span,
}

impl Parameter {
    /// The innermost type constraint: the parameter's static type.
    pub fn static_type(&self) -> Option<&TypeName> {
        self.attributes.iter().rev().find_map(|a| match a {
            AttributeBase::Type(t) => Some(&t.type_name),
            AttributeBase::Attribute(_) => None,
        })
    }
}
