//! The syntax tree as scripts see it: one object for each node, made from the parser's own tree.

use std::rc::Rc;

use super::ast::{Node, node};
use crate::syntax::ast::{
    self, AssignmentOp, AttributeBase, BinaryOp, Case, CommandElement, Expr, Invocation, PipelineElement, Statement,
    StringKind, StringPart, TypeKind, TypeMember, UnaryOp,
};
use crate::text::{Source, Span};
use crate::value::types;
use crate::value::{Name, TypeDef, TypeRef, Value};

/// Makes the nodes of one text.
pub(super) struct Builder<'a> {
    /// The text.
    pub(super) source: &'a Rc<Source>,
}

type Fields<const N: usize> = [(&'static str, Value); N];

impl Builder<'_> {
    fn node<const N: usize>(&self, ty: &str, span: Span, fields: Fields<N>) -> Value {
        node(definition(ty), self.source, span, fields)
    }

    /// A script block with everything in it.
    pub(super) fn script_block(&self, block: &ast::ScriptBlock) -> Value {
        let usings = block.usings.iter().map(|u| {
            let name = u.name.as_ref().map_or(Value::Null, |n| self.constant(n));
            self.node(
                "UsingStatementAst",
                u.span,
                [("Name", name), ("UsingStatementKind", Value::str(format!("{:?}", u.kind)))],
            )
        });
        let params = block.params.as_ref().map_or(Value::Null, |params| {
            self.node(
                "ParamBlockAst",
                params.span,
                [
                    ("Attributes", self.attributes(&params.attributes)),
                    ("Parameters", Value::array(params.parameters.iter().map(|p| self.parameter(p)).collect())),
                ],
            )
        });
        let usings = Value::array(usings.collect());
        self.node(
            "ScriptBlockAst",
            block.span,
            [
                ("UsingStatements", usings),
                ("ParamBlock", params),
                ("DynamicParamBlock", self.named(block.dynamicparam.as_ref(), "Dynamicparam")),
                ("BeginBlock", self.named(block.begin.as_ref(), "Begin")),
                ("ProcessBlock", self.named(block.process.as_ref(), "Process")),
                ("EndBlock", self.named(block.end.as_ref(), "End")),
                ("CleanBlock", self.named(block.clean.as_ref(), "Clean")),
            ],
        )
    }

    fn named(&self, part: Option<&ast::NamedBlock>, kind: &str) -> Value {
        let Some(part) = part else { return Value::Null };
        self.node(
            "NamedBlockAst",
            part.span,
            [
                ("BlockKind", Value::str(kind)),
                ("Unnamed", Value::Bool(part.unnamed)),
                ("Statements", self.statements(&part.block.statements)),
                ("Traps", Value::array(part.block.traps.iter().map(|t| self.trap(t)).collect())),
            ],
        )
    }

    fn statements(&self, list: &[Statement]) -> Value {
        Value::array(list.iter().map(|s| self.statement(s)).collect())
    }

    fn block(&self, block: &ast::StatementBlock) -> Value {
        self.node(
            "StatementBlockAst",
            block.span,
            [
                ("Statements", self.statements(&block.statements)),
                ("Traps", Value::array(block.traps.iter().map(|t| self.trap(t)).collect())),
            ],
        )
    }

    fn optional_block(&self, block: Option<&ast::StatementBlock>) -> Value {
        block.map_or(Value::Null, |b| self.block(b))
    }

    fn trap(&self, trap: &ast::Trap) -> Value {
        let ty = trap.type_name.as_ref().map_or(Value::Null, |t| self.type_constraint(t));
        self.node("TrapStatementAst", trap.span, [("TrapType", ty), ("Body", self.block(&trap.body))])
    }

    fn attributes(&self, list: &[ast::Attribute]) -> Value {
        Value::array(list.iter().map(|a| self.attribute(a)).collect())
    }

    fn attribute(&self, attribute: &ast::Attribute) -> Value {
        let named = attribute.named.iter().map(|n| {
            let argument = n.value.as_ref().map_or(Value::Null, |e| self.expr(e));
            self.node(
                "NamedAttributeArgumentAst",
                n.span,
                [
                    ("ArgumentName", Value::str(n.name.as_str())),
                    ("Argument", argument),
                    ("ExpressionOmitted", Value::Bool(n.value.is_none())),
                ],
            )
        });
        let named = Value::array(named.collect());
        self.node(
            "AttributeAst",
            attribute.span,
            [
                ("TypeName", self.type_name(attribute.type_name.span())),
                ("PositionalArguments", self.exprs(&attribute.positional)),
                ("NamedArguments", named),
            ],
        )
    }

    fn type_name(&self, span: Span) -> Value {
        let text = self.source.slice(span);
        let name = Value::str(text);
        self.node(
            "TypeName",
            span,
            [
                ("Name", name.clone()),
                ("FullName", name),
                ("IsArray", Value::Bool(text.ends_with(']') && text.contains("[]"))),
                ("IsGeneric", Value::Bool(text.contains('[') && !text.ends_with("[]"))),
            ],
        )
    }

    fn type_constraint(&self, constraint: &ast::TypeConstraint) -> Value {
        self.node("TypeConstraintAst", constraint.span, [("TypeName", self.type_name(constraint.type_name.span()))])
    }

    /// A parameter of a block, function or method.
    fn parameter(&self, parameter: &ast::Parameter) -> Value {
        let attributes = parameter.attributes.iter().map(|a| match a {
            AttributeBase::Attribute(a) => self.attribute(a),
            AttributeBase::Type(t) => self.type_constraint(t),
        });
        let attributes = Value::array(attributes.collect());
        let named = parameter.static_type().map(|t| self.source.slice(t.span()));
        let ty = named.map_or(Some(TypeRef::Def(&types::OBJECT)), types::resolve);
        let default = parameter.default.as_ref().map_or(Value::Null, |e| self.expr(e));
        self.node(
            "ParameterAst",
            parameter.span,
            [
                ("Attributes", attributes),
                ("Name", self.variable(&parameter.name)),
                ("DefaultValue", default),
                ("StaticType", ty.map_or(Value::Null, crate::value::type_value)),
            ],
        )
    }

    fn variable(&self, variable: &ast::Variable) -> Value {
        let scope = variable.scope().unwrap_or_default().to_ascii_lowercase();
        let scoped = |name: &str| Value::Bool(scope == name);
        let drive = !matches!(scope.as_str(), "" | "global" | "local" | "private" | "script" | "variable");
        let path = Value::custom([
            (Name::new("UserPath"), Value::str(variable.path.as_str())),
            (Name::new("IsGlobal"), scoped("global")),
            (Name::new("IsLocal"), scoped("local")),
            (Name::new("IsPrivate"), scoped("private")),
            (Name::new("IsScript"), scoped("script")),
            (Name::new("IsUnqualified"), scoped("")),
            (Name::new("IsUnscopedVariable"), scoped("")),
            (Name::new("IsVariable"), Value::Bool(!drive)),
            (Name::new("IsDriveQualified"), Value::Bool(drive)),
            (Name::new("DriveName"), if drive { Value::str(scope.as_str()) } else { Value::Null }),
        ]);
        self.node(
            "VariableExpressionAst",
            variable.span,
            [("VariablePath", path), ("Splatted", Value::Bool(variable.splatted))],
        )
    }

    fn function(&self, f: &ast::FunctionDefinition) -> Value {
        let parameters = f
            .parameters
            .as_ref()
            .map_or(Value::Null, |list| Value::array(list.iter().map(|p| self.parameter(p)).collect()));
        self.node(
            "FunctionDefinitionAst",
            f.span,
            [
                ("IsFilter", Value::Bool(f.kind == ast::FunctionKind::Filter)),
                ("IsWorkflow", Value::Bool(f.kind == ast::FunctionKind::Workflow)),
                ("Name", Value::str(f.name.as_str())),
                ("Parameters", parameters),
                ("Body", self.script_block(&f.body)),
            ],
        )
    }

    fn flow(&self, ty: &str, flow: &ast::FlowStatement) -> Value {
        let value = flow.value.as_ref().map_or(Value::Null, |s| self.statement(s));
        self.node(ty, flow.span, [("Pipeline", value)])
    }

    fn jump(&self, ty: &str, jump: &ast::Jump) -> Value {
        self.node(ty, jump.span, [("Label", jump.label.as_ref().map_or(Value::Null, |e| self.expr(e)))])
    }

    fn statement(&self, statement: &Statement) -> Value {
        let label = |label: &Option<ast::Text>| label.as_ref().map_or(Value::Null, |l| Value::str(l.as_str()));
        match statement {
            Statement::Pipeline(p) => self.pipeline(p),
            Statement::Chain(c) => self.node(
                "PipelineChainAst",
                c.span,
                [
                    ("LhsPipelineChain", self.statement(&c.left)),
                    ("RhsPipeline", self.statement(&c.right)),
                    ("Operator", Value::str(if c.op == ast::ChainOp::And { "AndAnd" } else { "OrOr" })),
                    ("Background", Value::Bool(c.background)),
                ],
            ),
            Statement::Assignment(a) => self.node(
                "AssignmentStatementAst",
                a.span,
                [
                    ("Left", self.expr(&a.target)),
                    ("Operator", Value::str(assignment(a.op))),
                    ("Right", self.unwrapped(&a.value)),
                ],
            ),
            Statement::If(n) => {
                let clauses =
                    n.clauses.iter().map(|(test, body)| super::ast::clause(self.statement(test), self.block(body)));
                let clauses = Value::array(clauses.collect());
                let otherwise = self.optional_block(n.otherwise.as_ref());
                self.node("IfStatementAst", n.span, [("Clauses", clauses), ("ElseClause", otherwise)])
            }
            Statement::Switch(n) => {
                let clauses = n.clauses.iter().map(|c| super::ast::clause(self.expr(&c.test), self.block(&c.body)));
                let clauses = Value::array(clauses.collect());
                self.node(
                    "SwitchStatementAst",
                    n.span,
                    [
                        ("Label", label(&n.label)),
                        ("Condition", self.statement(&n.condition)),
                        ("Clauses", clauses),
                        ("Default", self.optional_block(n.default.as_ref())),
                    ],
                )
            }
            Statement::For(n) => {
                let part = |s: &Option<Statement>| s.as_ref().map_or(Value::Null, |s| self.statement(s));
                self.node(
                    "ForStatementAst",
                    n.span,
                    [
                        ("Label", label(&n.label)),
                        ("Initializer", part(&n.initializer)),
                        ("Condition", part(&n.condition)),
                        ("Iterator", part(&n.iterator)),
                        ("Body", self.block(&n.body)),
                    ],
                )
            }
            Statement::Foreach(n) => self.node(
                "ForEachStatementAst",
                n.span,
                [
                    ("Label", label(&n.label)),
                    ("Variable", self.variable(&n.variable)),
                    ("Condition", self.statement(&n.collection)),
                    ("Body", self.block(&n.body)),
                ],
            ),
            Statement::While(n) => self.node(
                "WhileStatementAst",
                n.span,
                [
                    ("Label", label(&n.label)),
                    ("Condition", self.statement(&n.condition)),
                    ("Body", self.block(&n.body)),
                ],
            ),
            Statement::DoWhile(n) | Statement::DoUntil(n) => {
                let until = matches!(statement, Statement::DoUntil(_));
                self.node(
                    if until { "DoUntilStatementAst" } else { "DoWhileStatementAst" },
                    n.span,
                    [
                        ("Label", label(&n.label)),
                        ("Condition", self.statement(&n.condition)),
                        ("Body", self.block(&n.body)),
                    ],
                )
            }
            Statement::Try(n) => {
                let catches = n.catches.iter().map(|c| {
                    let types = Value::array(c.types.iter().map(|t| self.type_constraint(t)).collect());
                    self.node(
                        "CatchClauseAst",
                        c.span,
                        [
                            ("CatchTypes", types),
                            ("IsCatchAll", Value::Bool(c.types.is_empty())),
                            ("Body", self.block(&c.body)),
                        ],
                    )
                });
                let catches = Value::array(catches.collect());
                self.node(
                    "TryStatementAst",
                    n.span,
                    [
                        ("Body", self.block(&n.body)),
                        ("CatchClauses", catches),
                        ("Finally", self.optional_block(n.finally.as_ref())),
                    ],
                )
            }
            Statement::Trap(t) => self.trap(t),
            Statement::Throw(f) => self.flow("ThrowStatementAst", f),
            Statement::Return(f) => self.flow("ReturnStatementAst", f),
            Statement::Exit(f) => self.flow("ExitStatementAst", f),
            Statement::Break(j) => self.jump("BreakStatementAst", j),
            Statement::Continue(j) => self.jump("ContinueStatementAst", j),
            Statement::Function(f) => self.function(f),
            Statement::Data(d) => {
                let name = d.name.as_ref().map_or(Value::Null, |n| Value::str(n.as_str()));
                self.node(
                    "DataStatementAst",
                    d.span,
                    [
                        ("Variable", name),
                        ("CommandsAllowed", self.exprs(&d.supported_commands)),
                        ("Body", self.block(&d.body)),
                    ],
                )
            }
            Statement::Type(t) => self.type_definition(t),
            Statement::Error(span) => self.node("ErrorStatementAst", *span, []),
        }
    }

    /// A statement where the language keeps a lone expression without the pipeline around it.
    fn unwrapped(&self, statement: &Statement) -> Value {
        match statement {
            Statement::Pipeline(p) if !p.background => match p.elements.as_slice() {
                [PipelineElement::Expression(e)] => self.element(&PipelineElement::Expression(e.clone())),
                _ => self.pipeline(p),
            },
            other => self.statement(other),
        }
    }

    fn pipeline(&self, pipeline: &ast::Pipeline) -> Value {
        let elements = Value::array(pipeline.elements.iter().map(|e| self.element(e)).collect());
        self.node(
            "PipelineAst",
            pipeline.span,
            [("PipelineElements", elements), ("Background", Value::Bool(pipeline.background))],
        )
    }

    fn element(&self, element: &PipelineElement) -> Value {
        match element {
            PipelineElement::Expression(e) => self.node(
                "CommandExpressionAst",
                e.span,
                [("Expression", self.expr(&e.expr)), ("Redirections", self.redirections(&e.redirections))],
            ),
            PipelineElement::Command(c) => {
                let elements = Value::array(c.elements.iter().map(|e| self.command_element(e)).collect());
                let operator = match c.invocation {
                    Invocation::None => "Unknown",
                    Invocation::Call => "Ampersand",
                    Invocation::Dot => "Dot",
                };
                self.node(
                    "CommandAst",
                    c.span,
                    [
                        ("CommandElements", elements),
                        ("InvocationOperator", Value::str(operator)),
                        ("Redirections", self.redirections(&c.redirections)),
                    ],
                )
            }
        }
    }

    fn redirections(&self, list: &[ast::Redirection]) -> Value {
        let made = list.iter().map(|r| match &r.kind {
            ast::RedirectionKind::Merge(to) => self.node(
                "MergingRedirectionAst",
                r.span,
                [("FromStream", Value::str(format!("{:?}", r.from))), ("ToStream", Value::str(format!("{to:?}")))],
            ),
            ast::RedirectionKind::File { target, append } => self.node(
                "FileRedirectionAst",
                r.span,
                [
                    ("FromStream", Value::str(format!("{:?}", r.from))),
                    ("Location", self.expr(target)),
                    ("Append", Value::Bool(*append)),
                ],
            ),
        });
        Value::array(made.collect())
    }

    fn command_element(&self, element: &CommandElement) -> Value {
        match element {
            CommandElement::Parameter(p) => self.node(
                "CommandParameterAst",
                p.span,
                [
                    ("ParameterName", Value::str(p.name.as_str())),
                    ("Argument", p.argument.as_ref().map_or(Value::Null, |e| self.expr(e))),
                ],
            ),
            CommandElement::Argument(e) => self.expr(e),
            CommandElement::Splat(v) => self.variable(v),
            CommandElement::Verbatim { text, span } => {
                self.node("StringConstantExpressionAst", *span, [("Value", Value::str(text.as_str()))])
            }
        }
    }

    fn type_definition(&self, ty: &ast::TypeDefinition) -> Value {
        let members = ty.members.iter().map(|member| match member {
            TypeMember::Property(p) => self.node(
                "PropertyMemberAst",
                p.span,
                [
                    ("Name", Value::str(p.name.as_str())),
                    ("PropertyType", p.type_name.as_ref().map_or(Value::Null, |t| self.type_name(t.span()))),
                    ("IsStatic", Value::Bool(p.is_static)),
                    ("IsHidden", Value::Bool(p.is_hidden)),
                    ("Attributes", self.attributes(&p.attributes)),
                    ("InitialValue", p.initial.as_ref().map_or(Value::Null, |e| self.expr(e))),
                ],
            ),
            TypeMember::Method(m) => self.node(
                "FunctionMemberAst",
                m.span,
                [
                    ("Name", Value::str(m.name.as_str())),
                    ("ReturnType", m.return_type.as_ref().map_or(Value::Null, |t| self.type_name(t.span()))),
                    ("IsStatic", Value::Bool(m.is_static)),
                    ("IsHidden", Value::Bool(m.is_hidden)),
                    ("IsConstructor", Value::Bool(m.is_constructor)),
                    ("Attributes", self.attributes(&m.attributes)),
                    ("Parameters", Value::array(m.parameters.iter().map(|p| self.parameter(p)).collect())),
                    ("Body", self.script_block(&m.body)),
                ],
            ),
            TypeMember::EnumLabel(l) => self.node(
                "PropertyMemberAst",
                l.span,
                [
                    ("Name", Value::str(l.name.as_str())),
                    ("InitialValue", l.value.as_ref().map_or(Value::Null, |e| self.expr(e))),
                ],
            ),
        });
        let members = Value::array(members.collect());
        self.node(
            "TypeDefinitionAst",
            ty.span,
            [
                ("Name", Value::str(ty.name.as_str())),
                ("IsClass", Value::Bool(ty.kind == TypeKind::Class)),
                ("IsEnum", Value::Bool(ty.kind == TypeKind::Enum)),
                ("IsInterface", Value::Bool(false)),
                ("Attributes", self.attributes(&ty.attributes)),
                ("BaseTypes", Value::array(ty.bases.iter().map(|t| self.type_constraint(t)).collect())),
                ("Members", members),
            ],
        )
    }

    fn exprs(&self, list: &[Expr]) -> Value {
        Value::array(list.iter().map(|e| self.expr(e)).collect())
    }

    fn constant(&self, text: &ast::StringConstant) -> Value {
        self.node(
            "StringConstantExpressionAst",
            text.span,
            [
                ("StringConstantType", Value::str(string_kind(text.kind))),
                ("Value", Value::str(text.value.as_str())),
                ("StaticType", crate::value::type_value(TypeRef::Def(&types::STRING))),
            ],
        )
    }

    fn expr(&self, expr: &Expr) -> Value {
        match expr {
            Expr::Number(n) => {
                let value = crate::engine::lower::number(&n.value);
                let ty = value.type_ref().map_or(Value::Null, crate::value::type_value);
                self.node("ConstantExpressionAst", n.span, [("Value", value), ("StaticType", ty)])
            }
            Expr::String(s) => self.constant(s),
            Expr::Expandable(s) => {
                let nested = s.parts.iter().filter_map(|part| match part {
                    StringPart::Expr(e) => Some(self.expr(e)),
                    StringPart::Text(_) => None,
                });
                let nested = Value::array(nested.collect());
                let raw = self.source.slice(s.span);
                let inner = match s.kind {
                    StringKind::Bare => raw,
                    _ => raw.get(1..raw.len().saturating_sub(1)).unwrap_or(raw),
                };
                self.node(
                    "ExpandableStringExpressionAst",
                    s.span,
                    [
                        ("Value", Value::str(inner)),
                        ("StringConstantType", Value::str(string_kind(s.kind))),
                        ("NestedExpressions", nested),
                    ],
                )
            }
            Expr::Variable(v) => self.variable(v),
            Expr::Type(t) => self.node("TypeExpressionAst", t.span, [("TypeName", self.type_name(t.type_name.span()))]),
            Expr::Array(a) => self.node("ArrayLiteralAst", a.span, [("Elements", self.exprs(&a.elements))]),
            Expr::ArrayExpr(a) => self.node("ArrayExpressionAst", a.span, [("SubExpression", self.block(&a.block))]),
            Expr::SubExpr(a) => self.node("SubExpressionAst", a.span, [("SubExpression", self.block(&a.block))]),
            Expr::Paren(p) => self.node("ParenExpressionAst", p.span, [("Pipeline", self.statement(&p.statement))]),
            Expr::Hashtable(h) => {
                let pairs = h.entries.iter().map(|e| super::ast::clause(self.expr(&e.key), self.statement(&e.value)));
                let pairs = Value::array(pairs.collect());
                self.node("HashtableAst", h.span, [("KeyValuePairs", pairs)])
            }
            Expr::ScriptBlock(b) => {
                self.node("ScriptBlockExpressionAst", b.span, [("ScriptBlock", self.script_block(&b.block))])
            }
            Expr::Unary(u) => self.node(
                "UnaryExpressionAst",
                u.span,
                [("TokenKind", Value::str(unary(u.op))), ("Child", self.expr(&u.operand))],
            ),
            Expr::Binary(b) => self.node(
                "BinaryExpressionAst",
                b.span,
                [("Operator", Value::str(binary(b.op))), ("Left", self.expr(&b.left)), ("Right", self.expr(&b.right))],
            ),
            Expr::Ternary(t) => self.node(
                "TernaryExpressionAst",
                t.span,
                [
                    ("Condition", self.expr(&t.condition)),
                    ("IfTrue", self.expr(&t.if_true)),
                    ("IfFalse", self.expr(&t.if_false)),
                ],
            ),
            Expr::Index(i) => self.node(
                "IndexExpressionAst",
                i.span,
                [
                    ("Target", self.expr(&i.target)),
                    ("Index", self.expr(&i.index)),
                    ("NullConditional", Value::Bool(i.null_conditional)),
                ],
            ),
            Expr::Member(m) => self.node(
                "MemberExpressionAst",
                m.span,
                [
                    ("Expression", self.expr(&m.target)),
                    ("Member", self.expr(&m.member)),
                    ("Static", Value::Bool(m.is_static)),
                    ("NullConditional", Value::Bool(m.null_conditional)),
                ],
            ),
            Expr::Invoke(m) => self.node(
                "InvokeMemberExpressionAst",
                m.span,
                [
                    ("Expression", self.expr(&m.target)),
                    ("Member", self.expr(&m.member)),
                    ("Static", Value::Bool(m.is_static)),
                    ("NullConditional", Value::Bool(m.null_conditional)),
                    ("Arguments", if m.args.is_empty() { Value::Null } else { self.exprs(&m.args) }),
                ],
            ),
            Expr::Convert(c) => {
                let ty =
                    self.node("TypeConstraintAst", c.type_span, [("TypeName", self.type_name(c.type_name.span()))]);
                self.node("ConvertExpressionAst", c.span, [("Type", ty), ("Child", self.expr(&c.expr))])
            }
            Expr::Attributed(a) => {
                let attribute = match &a.attribute {
                    AttributeBase::Attribute(a) => self.attribute(a),
                    AttributeBase::Type(t) => self.type_constraint(t),
                };
                self.node("AttributedExpressionAst", a.span, [("Attribute", attribute), ("Child", self.expr(&a.expr))])
            }
            Expr::Using(u) => self.node("UsingExpressionAst", u.span, [("SubExpression", self.variable(&u.variable))]),
            Expr::Error(span) => self.node("ErrorExpressionAst", *span, []),
        }
    }
}

/// The type of a node by its short name.
fn definition(name: &str) -> &'static TypeDef {
    let found = super::ast::NODES.iter().find(|def| def.short_name() == name);
    found.copied().unwrap_or(&super::ast::AST)
}

fn string_kind(kind: StringKind) -> &'static str {
    match kind {
        StringKind::Bare => "BareWord",
        StringKind::Single => "SingleQuoted",
        StringKind::Double => "DoubleQuoted",
        StringKind::SingleHere => "SingleQuotedHereString",
        StringKind::DoubleHere => "DoubleQuotedHereString",
    }
}

fn assignment(op: AssignmentOp) -> &'static str {
    match op {
        AssignmentOp::Assign => "Equals",
        AssignmentOp::Add => "PlusEquals",
        AssignmentOp::Subtract => "MinusEquals",
        AssignmentOp::Multiply => "MultiplyEquals",
        AssignmentOp::Divide => "DivideEquals",
        AssignmentOp::Remainder => "RemainderEquals",
        AssignmentOp::Coalesce => "QuestionQuestionEquals",
    }
}

fn unary(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Not => "Not",
        UnaryOp::Bnot => "Bnot",
        UnaryOp::Plus => "Plus",
        UnaryOp::Minus => "Minus",
        UnaryOp::Split(Case::Insensitive) => "Isplit",
        UnaryOp::Split(Case::Sensitive) => "Csplit",
        UnaryOp::Join => "Join",
        UnaryOp::PreIncrement => "PlusPlus",
        UnaryOp::PreDecrement => "MinusMinus",
        UnaryOp::PostIncrement => "PostfixPlusPlus",
        UnaryOp::PostDecrement => "PostfixMinusMinus",
    }
}

/// The kind of a token that is an operator: `Ieq`, `Cmatch`, `Plus`.
fn binary(op: BinaryOp) -> String {
    let cased = |case: Case, name: &str| format!("{}{name}", if case == Case::Sensitive { "C" } else { "I" });
    match op {
        BinaryOp::Add => "Plus".to_owned(),
        BinaryOp::Subtract => "Minus".to_owned(),
        BinaryOp::Multiply => "Multiply".to_owned(),
        BinaryOp::Divide => "Divide".to_owned(),
        BinaryOp::Remainder => "Rem".to_owned(),
        BinaryOp::Range => "DotDot".to_owned(),
        BinaryOp::Coalesce => "QuestionQuestion".to_owned(),
        BinaryOp::Format
        | BinaryOp::And
        | BinaryOp::Or
        | BinaryOp::Xor
        | BinaryOp::Band
        | BinaryOp::Bor
        | BinaryOp::Bxor
        | BinaryOp::Shl
        | BinaryOp::Shr
        | BinaryOp::Join
        | BinaryOp::Is
        | BinaryOp::IsNot
        | BinaryOp::As => format!("{op:?}"),
        BinaryOp::Eq(c) => cased(c, "eq"),
        BinaryOp::Ne(c) => cased(c, "ne"),
        BinaryOp::Ge(c) => cased(c, "ge"),
        BinaryOp::Gt(c) => cased(c, "gt"),
        BinaryOp::Le(c) => cased(c, "le"),
        BinaryOp::Lt(c) => cased(c, "lt"),
        BinaryOp::Like(c) => cased(c, "like"),
        BinaryOp::NotLike(c) => cased(c, "notlike"),
        BinaryOp::Match(c) => cased(c, "match"),
        BinaryOp::NotMatch(c) => cased(c, "notmatch"),
        BinaryOp::Contains(c) => cased(c, "contains"),
        BinaryOp::NotContains(c) => cased(c, "notcontains"),
        BinaryOp::In(c) => cased(c, "in"),
        BinaryOp::NotIn(c) => cased(c, "notin"),
        BinaryOp::Replace(c) => cased(c, "replace"),
        BinaryOp::Split(c) => cased(c, "split"),
    }
}

/// The value of a node that stands for one without running anything; `None` for others.
pub(super) fn safe_value(node: &Value) -> Option<Value> {
    let own = node.downcast::<Node>()?;
    let list = |name: &str| crate::value::elements_of(&own.field(name)?);
    match own.def.short_name() {
        "ConstantExpressionAst" | "StringConstantExpressionAst" => own.field("Value"),
        "ArrayLiteralAst" => Some(Value::array(list("Elements")?.iter().map(safe_value).collect::<Option<_>>()?)),
        "ArrayExpressionAst" => {
            let block = own.field("SubExpression")?;
            let statements = crate::value::elements_of(&block.downcast::<Node>()?.field("Statements")?)?;
            let mut all = Vec::new();
            for value in statements.iter().map(safe_value) {
                let value = value?;
                all.extend(crate::value::elements_of(&value).unwrap_or_else(|| vec![value]));
            }
            Some(Value::array(all))
        }
        "HashtableAst" => {
            let mut entries = Vec::new();
            for pair in list("KeyValuePairs")? {
                let (key, value) = super::ast::parts(&pair)?;
                entries.push((safe_value(&key)?, safe_value(&value)?));
            }
            Some(crate::value::hashtable(entries))
        }
        "PipelineAst" => match list("PipelineElements")?.as_slice() {
            [only] => safe_value(only),
            _ => None,
        },
        "CommandExpressionAst" => safe_value(&own.field("Expression")?),
        "ParenExpressionAst" => safe_value(&own.field("Pipeline")?),
        "VariableExpressionAst" => match own.source.slice(own.span).to_ascii_lowercase().as_str() {
            "$true" => Some(Value::Bool(true)),
            "$false" => Some(Value::Bool(false)),
            "$null" => Some(Value::Null),
            _ => None,
        },
        "UnaryExpressionAst" if own.field("TokenKind")?.as_str()?.as_str() == "Minus" => {
            crate::value::ops::negate(&safe_value(&own.field("Child")?)?).ok()
        }
        _ => None,
    }
}
