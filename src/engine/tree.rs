//! The resolved tree: what evaluation walks. Lowering makes it from the syntax tree once for each script block; names
//! are interned, literals are values, and variable and command nodes remember what they were resolved to last.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use super::command::Resolved;
use super::scope::{Layout, SlotCache};
use super::site::{MethodSite, PropertySite};
use crate::syntax::ParseError;
use crate::syntax::ast;
pub use crate::syntax::ast::{AssignmentOp, BinaryOp, Case, ChainOp, Invocation, Stream, SwitchFlags, UnaryOp};
use crate::text::{Source, Span};
use crate::value::{Name, Str, Value};

/// A script block as written: shared by all values that come from one literal, function or script. Its body is lowered
/// when it first runs.
pub struct Template {
    /// The syntax.
    pub ast: Rc<ast::ScriptBlock>,
    /// The text that its spans refer to.
    pub source: Rc<Source>,
    /// Parameters in parentheses after a function's name.
    pub outer_params: Option<Rc<[ast::Parameter]>>,
    /// Whether the body without named blocks is `process` (`filter`).
    pub filter: bool,
    /// Where the whole definition stands, of a function: comments before it may be its help.
    pub definition: Option<Span>,
    /// The names of `using namespace` in force.
    pub namespaces: Rc<[String]>,
    /// Whether it is the body of a method of a class: only what it returns is its output.
    pub method: bool,
    /// What is wrong with the types of a whole script and the blocks in it.
    pub definition_errors: Vec<ParseError>,
    /// The tree of `.Ast`, made when first asked for: its nodes stay the same ones.
    pub shown: OnceCell<Value>,
    compiled: OnceCell<Rc<Compiled>>,
}

impl Template {
    /// A script block that is not lowered yet.
    pub fn new(ast: Rc<ast::ScriptBlock>, source: Rc<Source>, namespaces: Rc<[String]>) -> Self {
        Self {
            ast,
            source,
            outer_params: None,
            filter: false,
            definition: None,
            namespaces,
            method: false,
            definition_errors: Vec::new(),
            shown: OnceCell::new(),
            compiled: OnceCell::new(),
        }
    }

    /// The lowered block.
    pub fn compiled(&self) -> &Rc<Compiled> {
        self.compiled.get_or_init(|| Rc::new(super::lower::block(self)))
    }
}

/// A lowered script block.
pub struct Compiled {
    /// `param(…)`, or the parentheses of a function.
    pub params: Box<[Param]>,
    /// What `[CmdletBinding(…)]` says, if it is there.
    pub cmdlet_binding: Option<CmdletBinding>,
    /// Whether any parameter has `[Parameter()]`, or `[CmdletBinding()]` is there: an advanced function.
    pub advanced: bool,
    /// `[OutputType()]` names.
    pub output_types: Vec<String>,
    /// `dynamicparam`.
    pub dynamicparam: Option<Code>,
    /// `begin`.
    pub begin: Option<Code>,
    /// `process`.
    pub process: Option<Code>,
    /// `end`, or the statements of a block that names none.
    pub end: Option<Code>,
    /// `clean`.
    pub clean: Option<Code>,
    /// Classes and enumerations among the statements.
    pub types: Box<[Rc<ast::TypeDefinition>]>,
    /// Their types, once the block was first run.
    pub defined: OnceCell<Box<[&'static crate::value::TypeDef]>>,
    /// Slots of the scopes in which it runs.
    pub layout: Rc<Layout>,
    /// Whether calls of it need no binder: neither advanced nor a filter, no named blocks, no types or attributes on
    /// parameters, no defaults but literals.
    pub plain: bool,
    /// Signature and the like, made when the binder first asks.
    pub target: OnceCell<super::binder::Target>,
}

/// What `[CmdletBinding()]` says.
#[derive(Default, Clone)]
pub struct CmdletBinding {
    /// `SupportsShouldProcess`.
    pub should_process: bool,
    /// `ConfirmImpact`.
    pub confirm_impact: Option<String>,
    /// `DefaultParameterSetName`.
    pub default_set: Option<String>,
    /// `PositionalBinding`.
    pub positional: bool,
    /// `SupportsPaging`.
    pub paging: bool,
}

/// A parameter of a script block.
pub struct Param {
    /// Its variable.
    pub name: Name,
    /// Attributes and types as written, for the signature.
    pub attributes: Vec<ast::AttributeBase>,
    /// The expression after `=`.
    pub default: Option<Expr>,
    /// Place.
    pub span: Span,
}

/// Statements and the traps that are active for all of them.
#[derive(Default)]
pub struct Code {
    /// In order.
    pub statements: Box<[Stmt]>,
    /// In order.
    pub traps: Box<[Trap]>,
}

/// `trap`.
pub struct Trap {
    /// Type name, or all.
    pub type_name: Option<TypeNode>,
    /// Body.
    pub body: Code,
}

/// A statement with its place.
pub struct Stmt {
    /// Where errors in it are reported.
    pub span: Span,
    /// What it is.
    pub kind: StmtKind,
}

/// The statements.
pub enum StmtKind {
    /// A lone expression whose value is output.
    Expr(Expr),
    /// A lone expression whose value is not (`$i++`).
    Void(Expr),
    /// A pipeline.
    Pipeline(Box<Pipeline>),
    /// `left && right`.
    Chain(Box<(Stmt, ChainOp, Stmt)>),
    /// An assignment.
    Assign(Box<Assign>),
    /// `if`.
    If(Box<If>),
    /// `switch`.
    Switch(Box<Switch>),
    /// `for`, and `while` as one without first and third part.
    For(Box<For>),
    /// `foreach`.
    Foreach(Box<Foreach>),
    /// `do … while` (true) and `do … until` (false).
    Do(Box<Do>),
    /// `try`.
    Try(Box<Try>),
    /// `throw`.
    Throw(Option<Box<Stmt>>),
    /// `return`.
    Return(Option<Box<Stmt>>),
    /// `exit`.
    Exit(Option<Box<Stmt>>),
    /// `break`.
    Break(Option<Expr>),
    /// `continue`.
    Continue(Option<Expr>),
    /// `function`.
    Function(Box<Function>),
    /// `data`.
    Data(Box<(Option<Name>, Code)>),
    /// `return` in a method of a class.
    MethodReturn(Option<Box<Stmt>>),
    /// `class` and `enum`, which were defined before the block's first statement.
    Type,
}

/// A pipeline.
pub struct Pipeline {
    /// Stages.
    pub elements: Box<[Element]>,
    /// `&`.
    pub background: bool,
}

/// A stage.
pub enum Element {
    /// An expression, only as the first.
    Expr(Expr, Box<[Redirection]>, Span),
    /// A command.
    Command(Command),
}

/// A command call.
pub struct Command {
    /// Name or expression.
    pub callee: Callee,
    /// Operator before it.
    pub invocation: Invocation,
    /// Arguments in order.
    pub args: Box<[Arg]>,
    /// Redirections in order.
    pub redirections: Box<[Redirection]>,
    /// Whether a plain function can be called from here without the binder: a name that is called with values, in the
    /// form of an unadorned command.
    pub plain: bool,
    /// Place.
    pub span: Span,
    /// Place of the name.
    pub name_span: Span,
    /// What the name was resolved to last, and in which generation of the command table.
    pub cache: RefCell<Option<(u64, Resolved)>>,
}

/// What is called.
pub enum Callee {
    /// A name as written.
    Name(Str),
    /// An expression.
    Expr(Expr),
}

/// An argument as written.
pub enum Arg {
    /// `-Name` or `-Name:value`.
    Parameter {
        /// Without dash.
        name: Str,
        /// With dash, and the colon if there is one.
        text: Str,
        /// After the colon.
        value: Option<Expr>,
        /// Place.
        span: Span,
    },
    /// A value.
    Value(Expr, Span),
    /// `@x`.
    Splat(Variable),
    /// After `--%`.
    Verbatim(Str, Span),
}

/// A redirection.
pub struct Redirection {
    /// What is redirected.
    pub from: Stream,
    /// Where to.
    pub to: RedirectTo,
}

/// Target of a redirection.
pub enum RedirectTo {
    /// `n>&1`.
    Merge(Stream),
    /// A file; whether it appends.
    File(Expr, bool),
}

/// `if`.
pub struct If {
    /// Conditions and bodies.
    pub clauses: Box<[(Stmt, Code)]>,
    /// `else`.
    pub otherwise: Option<Code>,
}

/// `switch`.
pub struct Switch {
    /// Label.
    pub label: Option<Name>,
    /// Flags.
    pub flags: SwitchFlags,
    /// What is compared.
    pub condition: Stmt,
    /// Tests and bodies.
    pub clauses: Box<[(Expr, Code)]>,
    /// `default`.
    pub default: Option<Code>,
    /// Whether the bodies may speak of `$switch`.
    pub enumerator: bool,
}

/// `for` and `while`.
pub struct For {
    /// Label.
    pub label: Option<Name>,
    /// First.
    pub initializer: Option<Stmt>,
    /// Second.
    pub condition: Option<Stmt>,
    /// Third.
    pub iterator: Option<Stmt>,
    /// Body.
    pub body: Code,
}

/// `foreach`.
pub struct Foreach {
    /// Label.
    pub label: Option<Name>,
    /// The loop variable.
    pub variable: Variable,
    /// What is walked.
    pub collection: Stmt,
    /// Body.
    pub body: Code,
    /// Whether the body may speak of `$foreach`.
    pub enumerator: bool,
}

/// `do`.
pub struct Do {
    /// Label.
    pub label: Option<Name>,
    /// Body.
    pub body: Code,
    /// Condition.
    pub condition: Stmt,
    /// Goes on while the condition has this value.
    pub goes_on: bool,
}

/// `try`.
pub struct Try {
    /// Body.
    pub body: Code,
    /// Types (empty: all) and bodies.
    pub catches: Box<[(Box<[TypeNode]>, Code)]>,
    /// `finally`.
    pub finally: Option<Code>,
}

/// `function`.
pub struct Function {
    /// As written, scope included.
    pub name: Str,
    /// Body.
    pub template: Rc<Template>,
    /// Keyword `filter`.
    pub filter: bool,
}

/// An assignment.
pub struct Assign {
    /// Operator.
    pub op: AssignmentOp,
    /// Where to.
    pub target: Place,
    /// What.
    pub value: Stmt,
    /// Whether the value is a lone expression, which needs no collecting.
    pub simple: bool,
}

/// What can be assigned to.
pub enum Place {
    /// A variable.
    Variable(Variable),
    /// A property.
    Member(Box<Member>),
    /// An element.
    Index(Box<Index>),
    /// `$a, $b = …`.
    List(Box<[Place]>),
    /// `[int]$x = …` and attributes; outermost first.
    Typed(Box<(Vec<ast::AttributeBase>, Place)>),
    /// `$null`: what is assigned is thrown away.
    Nowhere,
    /// Anything else: assigning fails.
    Invalid,
}

/// Which scope a variable path names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScopeKind {
    /// None: the nearest.
    Nearest,
    /// `global:`.
    Global,
    /// `script:`.
    Script,
    /// `local:`.
    Local,
    /// `private:`.
    Private,
    /// A drive: `env:`, `function:`, `variable:` and the like.
    Drive(Name),
}

/// A variable node.
pub struct Variable {
    /// Without scope.
    pub name: Name,
    /// Scope or drive.
    pub scope: ScopeKind,
    /// Where it was found last.
    pub cache: SlotCache,
    /// Place.
    pub span: Span,
}

/// A type name, resolved when first needed.
pub struct TypeNode {
    /// As written.
    pub text: Str,
    /// `using namespace` names in force.
    pub namespaces: Rc<[String]>,
    /// The type, once found.
    pub resolved: OnceCell<crate::value::TypeRef>,
    /// With brackets.
    pub span: Span,
}

/// Expressions.
pub enum Expr {
    /// A value known at lowering.
    Literal(Value),
    /// A variable.
    Variable(Box<Variable>),
    /// An expandable string.
    Expandable(Box<[Part]>),
    /// `1, 2`.
    Array(Box<[Self]>),
    /// `@( … )`.
    ArrayExpr(Box<Code>),
    /// `$( … )`.
    SubExpr(Box<Code>),
    /// `( … )`.
    Paren(Box<Stmt>),
    /// `@{ … }`.
    Hashtable(Box<[(Self, Stmt)]>),
    /// `{ … }`.
    ScriptBlock(Rc<Template>),
    /// Operators on one operand but `++` and `--`.
    Unary(Box<(UnaryOp, Self)>),
    /// `++` and `--`.
    Increment(Box<Increment>),
    /// Operators that evaluate both operands.
    Binary(Box<Binary>),
    /// `-and`.
    And(Box<(Self, Self)>),
    /// `-or`.
    Or(Box<(Self, Self)>),
    /// `??`.
    Coalesce(Box<(Self, Self)>),
    /// `? :`.
    Ternary(Box<(Self, Self, Self)>),
    /// `[type]`.
    Type(Box<TypeNode>),
    /// `a[b]`.
    Index(Box<Index>),
    /// `a.b`, `[a]::b`.
    Member(Box<Member>),
    /// `a.b()`, `[a]::b()`.
    Invoke(Box<Invoke>),
    /// `[type]a`.
    Convert(Box<(TypeNode, Self)>),
    /// `[attribute()]a` used as a value: the attribute counts only in assignments.
    Using(Box<Variable>),
}

/// A piece of an expandable string.
pub enum Part {
    /// Text.
    Text(Str),
    /// An expression.
    Expr(Expr),
}

/// `++` or `--`.
pub struct Increment {
    /// 1 or -1.
    pub by: i32,
    /// Whether the old value is the result.
    pub postfix: bool,
    /// What is changed.
    pub place: Place,
}

/// An operator between two operands.
pub struct Binary {
    /// Operator.
    pub op: BinaryOp,
    /// Left.
    pub left: Expr,
    /// Right.
    pub right: Expr,
    /// Place of the operator.
    pub op_span: Span,
    /// How many operators deep this is arithmetic on integer literals and variables, or a comparison of such: then two
    /// integers are looked for first, which needs no values to be made. 0 where it is anything else or too deep to try.
    pub depth: u8,
}

/// `a[b]`.
pub struct Index {
    /// a.
    pub target: Expr,
    /// b.
    pub index: Expr,
    /// `?[`.
    pub null_conditional: bool,
}

/// A member's name.
pub enum MemberName {
    /// Known.
    Name(Name),
    /// Computed.
    Expr(Expr),
}

/// `a.b`.
pub struct Member {
    /// a.
    pub target: Expr,
    /// b.
    pub name: MemberName,
    /// `::`.
    pub is_static: bool,
    /// `?.`.
    pub null_conditional: bool,
    /// What the name was on the type it was read from last.
    pub site: PropertySite,
}

/// `a.b(c)`.
pub struct Invoke {
    /// a.
    pub target: Expr,
    /// b.
    pub name: MemberName,
    /// c.
    pub args: Box<[Expr]>,
    /// `::`.
    pub is_static: bool,
    /// `?.`.
    pub null_conditional: bool,
    /// What the name was on the type it was called on last.
    pub site: MethodSite,
}
