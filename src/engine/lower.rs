//! Lowering: from the syntax tree to the resolved tree, once for each script block.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use super::scope::{Layout, SlotCache};
use super::site::{MethodSite, PropertySite};
use super::tree::{
    Arg, Assign, Binary, Callee, CmdletBinding, Code, Command, Compiled, Do, Element, Expr, For, Foreach, Function, If,
    Increment, Index, Invoke, Member, MemberName, Param, Part, Pipeline, Place, RedirectTo, Redirection, ScopeKind,
    Stmt, StmtKind, Switch, Template, Trap, Try, TypeNode, Variable,
};
use crate::syntax::ast::{self, AttributeBase, BinaryOp, NumberLiteral, Statement, StringKind, UnaryOp};
use crate::text::{Source, Span};
use crate::value::{Name, Str, Value, Wrapped};

/// Lowers a script block.
pub fn block(template: &Template) -> Compiled {
    let types = RefCell::default();
    let cx =
        Lower { source: &template.source, namespaces: &template.namespaces, method: template.method, types: &types };
    let ast = &template.ast;
    let params: &[ast::Parameter] = match (&template.outer_params, &ast.params) {
        (Some(outer), _) => outer,
        (None, Some(block)) => &block.parameters,
        (None, None) => &[],
    };
    let attributes = ast.params.as_ref().map_or(&[] as &[_], |p| &p.attributes);
    let binding = attributes.iter().find(|a| is_attribute(a, "CmdletBinding")).map(cmdlet_binding);
    let advanced = binding.is_some()
        || params.iter().any(|p| {
            p.attributes.iter().any(|a| matches!(a, AttributeBase::Attribute(a) if is_attribute(a, "Parameter")))
        });
    let named = |block: &Option<ast::NamedBlock>| block.as_ref().map(|b| cx.code(&b.block));
    let (mut process, mut end) = (named(&ast.process), named(&ast.end));
    if template.filter && process.is_none() && ast.end.as_ref().is_some_and(|e| e.unnamed) {
        process = end.take();
    }
    let params: Box<[Param]> = params.iter().map(|p| cx.param(p)).collect();
    let layout = Rc::new(Layout::default());
    for param in &params {
        layout.slot(param.name);
    }
    let untyped = |p: &Param| p.attributes.is_empty() && matches!(p.default, None | Some(Expr::Literal(_)));
    let named_blocks = [&ast.dynamicparam, &ast.begin, &ast.process, &ast.clean];
    let plain = !advanced
        && process.is_none()
        && named_blocks.iter().all(|b| b.is_none())
        && attributes.is_empty()
        && types.borrow().is_empty()
        && layout.len() == params.len()
        && params.iter().all(untyped);
    let (dynamicparam, begin, clean) = (named(&ast.dynamicparam), named(&ast.begin), named(&ast.clean));
    Compiled {
        plain,
        params,
        cmdlet_binding: binding,
        advanced,
        output_types: attributes
            .iter()
            .filter(|a| is_attribute(a, "OutputType"))
            .flat_map(|a| {
                a.positional.iter().map(|e| cx.source.slice(e.span()).trim_matches(['[', ']', '\'', '"']).to_owned())
            })
            .collect(),
        dynamicparam,
        begin,
        process,
        end,
        clean,
        types: types.take().into(),
        defined: OnceCell::new(),
        layout,
        target: OnceCell::new(),
    }
}

fn is_double_dash(e: &ast::CommandElement) -> bool {
    matches!(e, ast::CommandElement::Argument(ast::Expr::String(s)) if s.kind == StringKind::Bare && s.value == "--")
}

/// Lowers one expression by itself (an attribute's argument).
pub(super) fn expression(e: &ast::Expr, source: &Rc<Source>, namespaces: &Rc<[String]>) -> Expr {
    Lower { source, namespaces, method: false, types: &RefCell::default() }.expr(e)
}

/// Whether an attribute is that one, with or without `Attribute` at its end.
pub(crate) fn is_attribute(attribute: &ast::Attribute, name: &str) -> bool {
    let ast::TypeName::Simple { name: written, .. } = &attribute.type_name else { return false };
    let short = written.rsplit('.').next().unwrap_or(written);
    short.eq_ignore_ascii_case(name)
        || short.len() == name.len() + 9 && short.get(..name.len()).is_some_and(|s| s.eq_ignore_ascii_case(name))
}

/// What a constant argument of an attribute says.
pub(crate) fn constant(expr: &ast::Expr) -> Option<Value> {
    match expr {
        ast::Expr::Number(n) => Some(number(&n.value)),
        ast::Expr::String(s) => Some(Value::str(s.value.clone())),
        ast::Expr::Variable(v) => match v.path.to_ascii_lowercase().as_str() {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            "null" => Some(Value::Null),
            _ => None,
        },
        ast::Expr::Paren(p) => match &p.statement {
            Statement::Pipeline(p) => match p.elements.as_slice() {
                [ast::PipelineElement::Expression(e)] => constant(&e.expr),
                _ => None,
            },
            _ => None,
        },
        ast::Expr::Array(a) => a.elements.iter().map(constant).collect::<Option<Vec<_>>>().map(Value::array),
        ast::Expr::Unary(u) if u.op == UnaryOp::Minus => crate::value::ops::negate(&constant(&u.operand)?).ok(),
        _ => None,
    }
}

fn cmdlet_binding(attribute: &ast::Attribute) -> CmdletBinding {
    let mut binding = CmdletBinding { positional: true, ..CmdletBinding::default() };
    for arg in &attribute.named {
        let value = arg.value.as_ref().map_or(Some(Value::Bool(true)), constant);
        let on = value.as_ref().is_none_or(crate::value::ops::to_bool);
        let text = value.map(|v| v.invariant_text().to_string());
        match arg.name.to_ascii_lowercase().as_str() {
            "supportsshouldprocess" => binding.should_process = on,
            "confirmimpact" => binding.confirm_impact = text,
            "defaultparametersetname" => binding.default_set = text,
            "positionalbinding" => binding.positional = on,
            "supportspaging" => binding.paging = on,
            _ => {}
        }
    }
    binding
}

/// A number literal as a value.
pub(super) fn number(n: &NumberLiteral) -> Value {
    match n {
        NumberLiteral::Byte(n) => Value::Byte(*n),
        NumberLiteral::SByte(n) => Value::SByte(*n),
        NumberLiteral::Short(n) => Value::Short(*n),
        NumberLiteral::UShort(n) => Value::UShort(*n),
        NumberLiteral::Int(n) => Value::Int(*n),
        NumberLiteral::UInt(n) => Value::UInt(*n),
        NumberLiteral::Long(n) => Value::Long(*n),
        NumberLiteral::ULong(n) => Value::ULong(*n),
        NumberLiteral::Decimal(n) => Value::decimal(*n),
        NumberLiteral::Double(n) => Value::Double(*n),
        NumberLiteral::BigInt(n) => Value::object(crate::value::BigInteger(n.clone())),
    }
}

struct Lower<'a> {
    source: &'a Rc<Source>,
    namespaces: &'a Rc<[String]>,
    /// Whether it is the body of a method.
    method: bool,
    /// The classes and enumerations met so far.
    types: &'a RefCell<Vec<Rc<ast::TypeDefinition>>>,
}

impl Lower<'_> {
    fn param(&self, p: &ast::Parameter) -> Param {
        Param {
            name: Name::new(p.name.name()),
            attributes: p.attributes.clone(),
            default: p.default.as_ref().map(|e| self.expr(e)),
            span: p.span,
        }
    }

    fn code(&self, block: &ast::StatementBlock) -> Code {
        Code {
            statements: block.statements.iter().map(|s| self.stmt(s)).collect(),
            traps: block
                .traps
                .iter()
                .map(|t| Trap {
                    type_name: t.type_name.as_ref().map(|t| self.type_node(&t.type_name, t.span)),
                    body: self.code(&t.body),
                })
                .collect(),
        }
    }

    fn boxed(&self, s: &Statement) -> Box<Stmt> {
        Box::new(self.stmt(s))
    }

    fn stmt(&self, s: &Statement) -> Stmt {
        Stmt { span: s.span(), kind: self.stmt_kind(s) }
    }

    fn stmt_kind(&self, s: &Statement) -> StmtKind {
        let label = |l: &Option<ast::Text>| l.as_ref().map(|l| Name::new(l));
        match s {
            Statement::Pipeline(p) => self.pipeline(p),
            Statement::Chain(c) => StmtKind::Chain(Box::new((self.stmt(&c.left), c.op, self.stmt(&c.right)))),
            Statement::Assignment(a) => StmtKind::Assign(Box::new(self.assign(a))),
            Statement::If(i) => StmtKind::If(Box::new(If {
                clauses: i.clauses.iter().map(|(c, b)| (self.stmt(c), self.code(b))).collect(),
                otherwise: i.otherwise.as_ref().map(|b| self.code(b)),
            })),
            Statement::Switch(s) => StmtKind::Switch(Box::new(Switch {
                label: label(&s.label),
                flags: s.flags,
                condition: self.stmt(&s.condition),
                clauses: s.clauses.iter().map(|c| (self.expr(&c.test), self.code(&c.body))).collect(),
                default: s.default.as_ref().map(|b| self.code(b)),
                enumerator: self.mentions(s.span, "$switch"),
            })),
            Statement::For(f) => StmtKind::For(Box::new(For {
                label: label(&f.label),
                initializer: f.initializer.as_ref().map(|s| self.stmt(s)),
                condition: f.condition.as_ref().map(|s| self.stmt(s)),
                iterator: f.iterator.as_ref().map(|s| self.stmt(s)),
                body: self.code(&f.body),
            })),
            Statement::While(w) => StmtKind::For(Box::new(For {
                label: label(&w.label),
                initializer: None,
                condition: Some(self.stmt(&w.condition)),
                iterator: None,
                body: self.code(&w.body),
            })),
            Statement::Foreach(f) => StmtKind::Foreach(Box::new(Foreach {
                label: label(&f.label),
                variable: variable(&f.variable),
                collection: self.stmt(&f.collection),
                body: self.code(&f.body),
                enumerator: self.mentions(f.span, "$foreach"),
            })),
            Statement::DoWhile(d) | Statement::DoUntil(d) => StmtKind::Do(Box::new(Do {
                label: label(&d.label),
                body: self.code(&d.body),
                condition: self.stmt(&d.condition),
                goes_on: matches!(s, Statement::DoWhile(_)),
            })),
            Statement::Try(t) => StmtKind::Try(Box::new(Try {
                body: self.code(&t.body),
                catches: t
                    .catches
                    .iter()
                    .map(|c| {
                        (c.types.iter().map(|t| self.type_node(&t.type_name, t.span)).collect(), self.code(&c.body))
                    })
                    .collect(),
                finally: t.finally.as_ref().map(|b| self.code(b)),
            })),
            Statement::Trap(t) => StmtKind::Try(Box::new(Try {
                body: Code { statements: Box::new([]), traps: Box::new([]) },
                catches: Box::new([]),
                finally: Some(self.code(&t.body)),
            })),
            Statement::Throw(f) => StmtKind::Throw(f.value.as_ref().map(|v| self.boxed(v))),
            Statement::Return(f) if self.method => StmtKind::MethodReturn(f.value.as_ref().map(|v| self.boxed(v))),
            Statement::Return(f) => StmtKind::Return(f.value.as_ref().map(|v| self.boxed(v))),
            Statement::Exit(f) => StmtKind::Exit(f.value.as_ref().map(|v| self.boxed(v))),
            Statement::Break(j) => StmtKind::Break(j.label.as_ref().map(|e| self.expr(e))),
            Statement::Continue(j) => StmtKind::Continue(j.label.as_ref().map(|e| self.expr(e))),
            Statement::Function(f) => StmtKind::Function(Box::new(self.function(f))),
            Statement::Data(d) => StmtKind::Data(Box::new((d.name.as_ref().map(|n| Name::new(n)), self.code(&d.body)))),
            Statement::Type(t) => {
                self.types.borrow_mut().push(Rc::new((**t).clone()));
                StmtKind::Type
            }
            // Never run: a tree with errors is refused before it is lowered.
            Statement::Error(_) => StmtKind::Void(Expr::Literal(Value::Nothing)),
        }
    }

    fn function(&self, f: &ast::FunctionDefinition) -> Function {
        let filter = f.kind == ast::FunctionKind::Filter;
        let mut template = Template::new(f.body.clone(), self.source.clone(), self.namespaces.clone());
        template.outer_params = f.parameters.as_ref().map(|p| p.clone().into());
        template.filter = filter;
        template.definition = Some(f.span);
        Function { name: Str::from(f.name.clone()), template: Rc::new(template), filter }
    }

    fn pipeline(&self, p: &ast::Pipeline) -> StmtKind {
        if let [ast::PipelineElement::Expression(e)] = p.elements.as_slice()
            && e.redirections.is_empty()
            && !p.background
        {
            let expr = self.expr(&e.expr);
            return match expr {
                Expr::Increment(_) => StmtKind::Void(expr),
                _ => StmtKind::Expr(expr),
            };
        }
        StmtKind::Pipeline(Box::new(Pipeline {
            elements: p.elements.iter().map(|e| self.element(e)).collect(),
            background: p.background,
        }))
    }

    fn element(&self, e: &ast::PipelineElement) -> Element {
        match e {
            ast::PipelineElement::Expression(e) => {
                Element::Expr(self.expr(&e.expr), self.redirections(&e.redirections), e.span)
            }
            ast::PipelineElement::Command(c) => Element::Command(self.command(c)),
        }
    }

    fn redirections(&self, list: &[ast::Redirection]) -> Box<[Redirection]> {
        list.iter()
            .map(|r| Redirection {
                from: r.from,
                to: match &r.kind {
                    ast::RedirectionKind::Merge(to) => RedirectTo::Merge(*to),
                    ast::RedirectionKind::File { target, append } => RedirectTo::File(self.expr(target), *append),
                },
            })
            .collect()
    }

    fn command(&self, c: &ast::Command) -> Command {
        let (first, rest) = c.elements.split_first().map_or((None, &[] as &[_]), |(f, r)| (Some(f), r));
        let (callee, name_span) = match first {
            Some(ast::CommandElement::Argument(ast::Expr::String(s))) => {
                (Callee::Name(Str::from(s.value.clone())), s.span)
            }
            Some(ast::CommandElement::Argument(e)) => (Callee::Expr(self.expr(e)), e.span()),
            _ => (Callee::Name(Str::from("")), c.span),
        };
        let dashes = rest.iter().position(is_double_dash);
        let args: Box<[Arg]> = rest.iter().enumerate().map(|(i, e)| self.arg(e, dashes == Some(i))).collect();
        let simple = |a: &Arg| match a {
            // A number that keeps its spelling is for the binder.
            Arg::Value(Expr::Literal(value), _) => !matches!(value, Value::Object(_)),
            Arg::Value(..) => true,
            Arg::Parameter { .. } | Arg::Splat(_) | Arg::Verbatim(..) => false,
        };
        Command {
            plain: matches!(callee, Callee::Name(_))
                && c.invocation != ast::Invocation::Dot
                && c.redirections.is_empty()
                && args.iter().all(simple),
            callee,
            invocation: c.invocation,
            args,
            redirections: self.redirections(&c.redirections),
            span: c.span,
            name_span,
            cache: RefCell::new(None),
        }
    }

    /// The first bare `--` goes as the name of a parameter: programs see it, the binder passes over it.
    fn arg(&self, e: &ast::CommandElement, double_dash: bool) -> Arg {
        match e {
            e if double_dash => {
                Arg::Parameter { name: Str::from("-"), text: Str::from("--"), value: None, span: e.span() }
            }
            ast::CommandElement::Parameter(p) => Arg::Parameter {
                name: Str::from(p.name.clone()),
                text: Str::from(format!("{}{}{}", p.dash, p.name, if p.argument.is_some() { ":" } else { "" })),
                value: p.argument.as_ref().map(|e| self.expr(e)),
                span: p.span,
            },
            ast::CommandElement::Argument(ast::Expr::Number(n)) => {
                let value = number(&n.value);
                let text = self.source.slice(n.span);
                let spelled = value.invariant_text().as_str() != text;
                let value = if spelled { Value::object(Wrapped::spelled(value, Str::from(text))) } else { value };
                Arg::Value(Expr::Literal(value), n.span)
            }
            ast::CommandElement::Argument(e) => Arg::Value(self.expr(e), e.span()),
            ast::CommandElement::Splat(v) => Arg::Splat(variable(v)),
            ast::CommandElement::Verbatim { text, span } => Arg::Verbatim(Str::from(text.clone()), *span),
        }
    }

    fn assign(&self, a: &ast::Assignment) -> Assign {
        let value = self.stmt(&a.value);
        let simple = matches!(value.kind, StmtKind::Expr(_));
        Assign { op: a.op, target: self.place(&a.target), value, simple }
    }

    fn place(&self, e: &ast::Expr) -> Place {
        match e {
            ast::Expr::Variable(v) if v.path.eq_ignore_ascii_case("null") => Place::Nowhere,
            ast::Expr::Variable(v) => Place::Variable(variable(v)),
            ast::Expr::Member(m) => Place::Member(Box::new(self.member(m))),
            ast::Expr::Index(i) => Place::Index(Box::new(self.index(i))),
            ast::Expr::Array(a) => Place::List(a.elements.iter().map(|e| self.place(e)).collect()),
            ast::Expr::Convert(c) => {
                let attribute =
                    AttributeBase::Type(ast::TypeConstraint { type_name: c.type_name.clone(), span: c.type_span });
                self.typed_place(attribute, &c.expr)
            }
            ast::Expr::Attributed(a) => self.typed_place(a.attribute.clone(), &a.expr),
            ast::Expr::Paren(p) => match &p.statement {
                Statement::Pipeline(p) => match p.elements.as_slice() {
                    [ast::PipelineElement::Expression(e)] => self.place(&e.expr),
                    _ => Place::Invalid,
                },
                _ => Place::Invalid,
            },
            _ => Place::Invalid,
        }
    }

    fn typed_place(&self, attribute: AttributeBase, inner: &ast::Expr) -> Place {
        match self.place(inner) {
            Place::Typed(mut inner) => {
                inner.0.insert(0, attribute);
                Place::Typed(inner)
            }
            place => Place::Typed(Box::new((vec![attribute], place))),
        }
    }

    fn index(&self, i: &ast::Index) -> Index {
        Index { target: self.expr(&i.target), index: self.expr(&i.index), null_conditional: i.null_conditional }
    }

    fn mentions(&self, span: Span, variable: &str) -> bool {
        self.source.slice(span).to_ascii_lowercase().contains(variable)
    }

    fn member_name(&self, e: &ast::Expr) -> MemberName {
        match e {
            ast::Expr::String(s) => MemberName::Name(Name::new(&s.value)),
            _ => MemberName::Expr(self.expr(e)),
        }
    }

    fn member(&self, m: &ast::Member) -> Member {
        Member {
            target: self.expr(&m.target),
            name: self.member_name(&m.member),
            is_static: m.is_static,
            null_conditional: m.null_conditional,
            site: PropertySite::default(),
        }
    }

    fn type_node(&self, t: &ast::TypeName, span: Span) -> TypeNode {
        TypeNode {
            text: Str::from(self.source.slice(t.span())),
            namespaces: self.namespaces.clone(),
            resolved: OnceCell::new(),
            span,
        }
    }

    fn expr(&self, e: &ast::Expr) -> Expr {
        match e {
            ast::Expr::Number(n) => Expr::Literal(number(&n.value)),
            ast::Expr::String(s) => Expr::Literal(Value::str(s.value.clone())),
            ast::Expr::Expandable(s) => self.expandable(s),
            ast::Expr::Variable(v) => variable_expr(v),
            ast::Expr::Type(t) => Expr::Type(Box::new(self.type_node(&t.type_name, t.span))),
            ast::Expr::Array(a) => Expr::Array(a.elements.iter().map(|e| self.expr(e)).collect()),
            ast::Expr::ArrayExpr(a) => Expr::ArrayExpr(Box::new(self.code(&a.block))),
            ast::Expr::SubExpr(s) => Expr::SubExpr(Box::new(self.code(&s.block))),
            ast::Expr::Paren(p) => self.paren(p),
            ast::Expr::Hashtable(h) => {
                Expr::Hashtable(h.entries.iter().map(|e| (self.expr(&e.key), self.stmt(&e.value))).collect())
            }
            ast::Expr::ScriptBlock(b) => {
                Expr::ScriptBlock(Rc::new(Template::new(b.block.clone(), self.source.clone(), self.namespaces.clone())))
            }
            ast::Expr::Unary(u) => self.unary(u),
            ast::Expr::Binary(b) => self.binary(b),
            ast::Expr::Ternary(t) => {
                Expr::Ternary(Box::new((self.expr(&t.condition), self.expr(&t.if_true), self.expr(&t.if_false))))
            }
            ast::Expr::Index(i) => Expr::Index(Box::new(self.index(i))),
            ast::Expr::Member(m) => Expr::Member(Box::new(self.member(m))),
            ast::Expr::Invoke(m) => Expr::Invoke(Box::new(Invoke {
                target: self.expr(&m.target),
                name: self.member_name(&m.member),
                args: m.args.iter().map(|e| self.expr(e)).collect(),
                is_static: m.is_static,
                null_conditional: m.null_conditional,
                site: MethodSite::default(),
            })),
            ast::Expr::Convert(c) => {
                Expr::Convert(Box::new((self.type_node(&c.type_name, c.type_span), self.expr(&c.expr))))
            }
            ast::Expr::Attributed(a) => self.expr(&a.expr),
            ast::Expr::Using(u) => Expr::Using(Box::new(variable(&u.variable))),
            // Never run, as above.
            ast::Expr::Error(_) => Expr::Literal(Value::Null),
        }
    }

    /// `(expression)` is the expression itself, but where the parentheses change a meaning: `(1, 2)` stays an array that
    /// was made on its own, `($i++)` yields a value.
    fn paren(&self, p: &ast::Paren) -> Expr {
        let inner = self.stmt(&p.statement);
        match inner.kind {
            // Around these they mean nothing.
            StmtKind::Expr(
                e @ (Expr::Binary(_) | Expr::And(_) | Expr::Or(_) | Expr::Member(_) | Expr::Index(_) | Expr::Invoke(_)),
            ) => e,
            StmtKind::Expr(e) => Expr::Paren(Box::new(Stmt { span: inner.span, kind: StmtKind::Expr(e) })),
            StmtKind::Void(e) => Expr::Paren(Box::new(Stmt { span: inner.span, kind: StmtKind::Expr(e) })),
            kind => Expr::Paren(Box::new(Stmt { span: inner.span, kind })),
        }
    }

    fn expandable(&self, s: &ast::ExpandableString) -> Expr {
        let parts = s.parts.iter().map(|p| match p {
            ast::StringPart::Text(t) => Part::Text(Str::from(t.clone())),
            ast::StringPart::Expr(e) => Part::Expr(self.expr(e)),
        });
        Expr::Expandable(parts.collect())
    }

    fn unary(&self, u: &ast::Unary) -> Expr {
        let (by, postfix) = match u.op {
            UnaryOp::PreIncrement => (1, false),
            UnaryOp::PreDecrement => (-1, false),
            UnaryOp::PostIncrement => (1, true),
            UnaryOp::PostDecrement => (-1, true),
            UnaryOp::Not | UnaryOp::Bnot | UnaryOp::Plus | UnaryOp::Minus | UnaryOp::Split(_) | UnaryOp::Join => {
                return Expr::Unary(Box::new((u.op, self.expr(&u.operand))));
            }
        };
        Expr::Increment(Box::new(Increment { by, postfix, place: self.place(&u.operand) }))
    }

    fn binary(&self, b: &ast::Binary) -> Expr {
        // A long chain of one operator leans to the left: walk it in a loop, so that 10,000 concatenations need no stack.
        let mut chain = vec![b];
        while let Some(ast::Expr::Binary(left)) = chain.last().map(|b| &b.left) {
            chain.push(left);
        }
        let mut left = chain.last().map_or(Expr::Literal(Value::Null), |b| self.expr(&b.left));
        while let Some(b) = chain.pop() {
            let right = self.expr(&b.right);
            left = match b.op {
                BinaryOp::And => Expr::And(Box::new((left, right))),
                BinaryOp::Or => Expr::Or(Box::new((left, right))),
                BinaryOp::Coalesce => Expr::Coalesce(Box::new((left, right))),
                op => {
                    let depth = integer_depth(op, &left, &right);
                    Expr::Binary(Box::new(Binary { op, left, right, op_span: b.op_span, depth }))
                }
            };
        }
        left
    }
}

/// See [`Binary::depth`].
fn integer_depth(op: BinaryOp, left: &Expr, right: &Expr) -> u8 {
    /// Deeper operations than this are not tried, so that a long chain of anything else is not walked again and again.
    const LIMIT: u8 = 3;
    let of = |e: &Expr| match e {
        Expr::Literal(Value::Int(_)) => Some(0),
        Expr::Variable(v) if v.scope == ScopeKind::Nearest => Some(0),
        Expr::Binary(b) if (1..LIMIT).contains(&b.depth) && arithmetic(b.op) => Some(b.depth),
        _ => None,
    };
    let compares = matches!(
        op,
        BinaryOp::Eq(_) | BinaryOp::Ne(_) | BinaryOp::Lt(_) | BinaryOp::Le(_) | BinaryOp::Gt(_) | BinaryOp::Ge(_)
    );
    match (of(left), of(right)) {
        (Some(x), Some(y)) if compares || arithmetic(op) => 1 + x.max(y),
        _ => 0,
    }
}

fn arithmetic(op: BinaryOp) -> bool {
    matches!(op, BinaryOp::Add | BinaryOp::Subtract | BinaryOp::Multiply | BinaryOp::Remainder)
}

fn variable_expr(v: &ast::Variable) -> Expr {
    if v.scope_len == 0 {
        match v.path.as_str() {
            p if p.eq_ignore_ascii_case("true") => return Expr::Literal(Value::Bool(true)),
            p if p.eq_ignore_ascii_case("false") => return Expr::Literal(Value::Bool(false)),
            p if p.eq_ignore_ascii_case("null") => return Expr::Literal(Value::Null),
            _ => {}
        }
    }
    let node = variable(v);
    if matches!(node.scope, ScopeKind::Drive(d) if d.as_str().eq_ignore_ascii_case("using")) {
        return Expr::Using(Box::new(node));
    }
    Expr::Variable(Box::new(node))
}

/// A variable node.
pub(super) fn variable(v: &ast::Variable) -> Variable {
    let scope = match v.scope().map(str::to_ascii_lowercase).as_deref() {
        None => ScopeKind::Nearest,
        Some("global") => ScopeKind::Global,
        Some("script") => ScopeKind::Script,
        Some("local") => ScopeKind::Local,
        Some("private") => ScopeKind::Private,
        Some("variable") => ScopeKind::Nearest,
        Some(drive) => ScopeKind::Drive(Name::new(drive)),
    };
    Variable { name: Name::new(v.name()), scope, cache: SlotCache::default(), span: v.span }
}
