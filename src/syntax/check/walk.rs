//! The walk over a tree that applies the rules in PowerShell's order.

use super::super::ast::{
    AssignmentOp, Attribute, AttributeBase, Command, CommandElement, Expr, FunctionDefinition, Jump, NamedBlock,
    ParamBlock, Parameter, PipelineElement, Redirection, RedirectionKind, ScriptBlock, Statement, StatementBlock,
    StringPart, Text, Try, TypeName, Variable,
};
use super::super::input::In;
use super::super::input::on_enough_stack;
use super::super::parser::TypeUse;
use super::{Found, assignment, class, constant, data, duplicate_keys, duplicate_parameters, name_of};
use crate::text::Span;

/// What encloses a statement, for jumps.
enum Frame {
    /// A loop or `switch` with its label.
    Loop(Option<Text>),
    /// The body of a `finally`.
    Finally,
    /// A function, script block or trap, which no jump is known to leave.
    Boundary,
}

/// Where a jump goes.
enum JumpTo {
    /// Out of the function.
    Caller,
    /// The loop with a label, or the innermost one.
    Loop(Option<Text>),
}

/// The walk's state.
pub(super) struct Checker<'a> {
    pub(super) i: In<'a>,
    frames: Vec<Frame>,
    /// The method whose own statements are being walked.
    pub(super) method: Option<class::Method>,
    /// Whether the initial value of a static property is being walked.
    pub(super) in_static_value: bool,
    /// How many type definitions enclose what is being walked.
    type_depth: u32,
    pub(super) found: Found,
}

impl<'a> Checker<'a> {
    pub(super) fn new(i: In<'a>) -> Self {
        Self { i, frames: Vec::new(), method: None, in_static_value: false, type_depth: 0, found: Found::default() }
    }

    pub(super) fn script_block(&mut self, block: &ScriptBlock) {
        self.frames.push(Frame::Boundary);
        class::duplicate_types(self.i, block);
        if let Some(params) = &block.params {
            self.param_block(params);
        }
        let named = [&block.dynamicparam, &block.begin, &block.process, &block.end, &block.clean];
        for named in named.into_iter().flatten() {
            self.named_block(named);
        }
        self.frames.pop();
    }

    fn param_block(&mut self, params: &ParamBlock) {
        duplicate_parameters(self.i, &params.parameters);
        for attribute in &params.attributes {
            self.attribute(attribute);
        }
        self.parameters(&params.parameters);
    }

    pub(super) fn parameters(&mut self, parameters: &[Parameter]) {
        for parameter in parameters {
            for attribute in &parameter.attributes {
                match attribute {
                    AttributeBase::Attribute(a) => self.attribute(a),
                    AttributeBase::Type(t) => {
                        self.type_name(&t.type_name, false);
                        self.no_void(&t.type_name, t.span);
                    }
                }
            }
            if let Some(default) = &parameter.default {
                self.expr(default);
            }
        }
    }

    /// A type or attribute that a class may name.
    pub(super) fn type_name(&mut self, name: &TypeName, is_attribute: bool) {
        if self.type_depth == 0 {
            return;
        }
        let (span, mut name_span) = (name.span(), name.span());
        match name {
            TypeName::Simple { .. } => {}
            TypeName::Array { element, .. } => return self.type_name(element, false),
            TypeName::Generic { generic, args, .. } => {
                for a in args {
                    self.type_name(a, false);
                }
                name_span = generic.span();
            }
        }
        self.found.type_uses.push(TypeUse { span, name: name_span, is_attribute });
    }

    fn no_void(&self, type_name: &TypeName, span: Span) {
        if let TypeName::Simple { name, .. } = type_name
            && (name.eq_ignore_ascii_case("void") || name.eq_ignore_ascii_case("System.Void"))
        {
            self.i.report(span, "VoidTypeConstraintNotAllowed", &[]);
        }
    }

    pub(super) fn attribute(&mut self, attribute: &Attribute) {
        self.type_name(&attribute.type_name, true);
        constant::attribute_arguments(self.i, attribute);
        for value in attribute.positional.iter().chain(attribute.named.iter().filter_map(|n| n.value.as_ref())) {
            if matches!(value, Expr::ScriptBlock(_)) {
                self.expr(value);
            }
        }
    }

    fn named_block(&mut self, block: &NamedBlock) {
        self.block(&block.block);
    }

    pub(super) fn block(&mut self, block: &StatementBlock) {
        // Traps stand apart in the tree, but are checked where they were written.
        let mut traps = block.traps.iter().peekable();
        for statement in &block.statements {
            while let Some(trap) = traps.next_if(|t| t.span.start < statement.span().start) {
                self.trap(&trap.body);
            }
            self.statement(statement);
        }
        for trap in traps {
            self.trap(&trap.body);
        }
    }

    fn trap(&mut self, body: &StatementBlock) {
        self.frames.push(Frame::Boundary);
        self.block(body);
        self.frames.pop();
    }

    fn loop_body(&mut self, label: Option<&Text>, body: &StatementBlock) {
        self.frames.push(Frame::Loop(label.cloned()));
        self.block(body);
        self.frames.pop();
    }

    fn statement(&mut self, statement: &Statement) {
        on_enough_stack(|| self.statement_here(statement));
    }

    fn statement_here(&mut self, statement: &Statement) {
        match statement {
            Statement::Pipeline(p) => self.elements(&p.elements),
            Statement::Chain(chain) => {
                self.statement(&chain.left);
                self.statement(&chain.right);
            }
            Statement::Assignment(a) => {
                let simple = a.op == AssignmentOp::Assign;
                assignment::target(self.i, &a.target, simple);
                self.target(&a.target);
                self.statement(&a.value);
            }
            Statement::If(s) => {
                for (condition, body) in &s.clauses {
                    self.statement(condition);
                    self.block(body);
                }
                s.otherwise.iter().for_each(|b| self.block(b));
            }
            Statement::Switch(s) => {
                self.statement(&s.condition);
                self.frames.push(Frame::Loop(s.label.clone()));
                for clause in &s.clauses {
                    self.expr(&clause.test);
                    self.block(&clause.body);
                }
                s.default.iter().for_each(|b| self.block(b));
                self.frames.pop();
            }
            Statement::For(s) => {
                for part in [&s.initializer, &s.condition, &s.iterator].into_iter().flatten() {
                    self.statement(part);
                }
                self.loop_body(s.label.as_ref(), &s.body);
            }
            Statement::Foreach(s) => {
                self.statement(&s.collection);
                self.loop_body(s.label.as_ref(), &s.body);
            }
            Statement::While(s) => {
                self.statement(&s.condition);
                self.loop_body(s.label.as_ref(), &s.body);
            }
            Statement::DoWhile(s) | Statement::DoUntil(s) => {
                self.loop_body(s.label.as_ref(), &s.body);
                self.statement(&s.condition);
            }
            Statement::Try(s) => self.try_statement(s),
            Statement::Trap(s) => self.trap(&s.body),
            Statement::Return(s) => {
                self.jump_out(s.span, &JumpTo::Caller);
                if let Some(method) = &self.method {
                    method.return_statement(self.i, s);
                }
                s.value.iter().for_each(|v| self.statement(v));
            }
            Statement::Throw(s) | Statement::Exit(s) => s.value.iter().for_each(|v| self.statement(v)),
            Statement::Break(jump) | Statement::Continue(jump) => self.jump(jump),
            Statement::Function(f) => self.function(f),
            Statement::Data(s) => {
                data::section(self.i, s);
                self.block(&s.body);
            }
            Statement::Type(t) => {
                self.found.definitions.note(self.i, t);
                self.found.defined.push(t.name.clone());
                self.type_depth += 1;
                class::type_definition(self, t);
                self.type_depth -= 1;
            }
            Statement::Error(_) => {}
        }
    }

    fn try_statement(&mut self, s: &Try) {
        let mut caught: Vec<&str> = Vec::new();
        let last = s.catches.len().saturating_sub(1);
        for (n, catch) in s.catches.iter().enumerate() {
            if catch.types.is_empty() && n != last {
                self.i.report(catch.span, "EmptyCatchNotLast", &[]);
            }
            for constraint in &catch.types {
                let name = name_of(self.i, constraint.type_name.span());
                if caught.iter().any(|c| c.eq_ignore_ascii_case(name)) {
                    self.i.report(constraint.span, "ExceptionTypeAlreadyCaught", &[name]);
                }
                caught.push(name);
                self.type_name(&constraint.type_name, false);
            }
        }
        self.block(&s.body);
        s.catches.iter().for_each(|c| self.block(&c.body));
        if let Some(finally) = &s.finally {
            self.frames.push(Frame::Finally);
            self.block(finally);
            self.frames.pop();
        }
    }

    fn jump(&mut self, jump: &Jump) {
        let label = match &jump.label {
            Some(Expr::String(s)) => Some(s.value.clone()),
            _ => None,
        };
        self.jump_out(jump.span, &JumpTo::Loop(label));
        jump.label.iter().for_each(|l| self.expr(l));
    }

    /// A jump must not leave a `finally`.
    fn jump_out(&self, span: Span, jump: &JumpTo) {
        for frame in self.frames.iter().rev() {
            match (frame, jump) {
                (Frame::Boundary, _) | (Frame::Loop(_), JumpTo::Loop(None)) => return,
                (Frame::Loop(Some(own)), JumpTo::Loop(Some(label))) if own.eq_ignore_ascii_case(label) => return,
                (Frame::Finally, _) => {
                    self.i.report(span, "ControlLeavingFinally", &[]);
                    return;
                }
                _ => {}
            }
        }
    }

    fn function(&mut self, f: &FunctionDefinition) {
        let method = self.method.take();
        if let Some(parameters) = &f.parameters {
            if let Some(params) = &f.body.params {
                self.i.report(params.span, "OnlyOneParameterListAllowed", &[&f.name]);
            }
            duplicate_parameters(self.i, parameters);
            self.parameters(parameters);
        }
        self.script_block(&f.body);
        self.method = method;
    }

    fn elements(&mut self, elements: &[PipelineElement]) {
        for element in elements {
            match element {
                PipelineElement::Command(c) => self.command(c),
                PipelineElement::Expression(e) => {
                    self.expr(&e.expr);
                    self.redirections(&e.redirections);
                }
            }
        }
    }

    fn command(&mut self, command: &Command) {
        for element in &command.elements {
            match element {
                CommandElement::Parameter(p) => p.argument.iter().for_each(|a| self.argument(a)),
                CommandElement::Argument(a) => self.argument(a),
                CommandElement::Splat(_) | CommandElement::Verbatim { .. } => {}
            }
        }
        self.redirections(&command.redirections);
    }

    fn argument(&mut self, argument: &Expr) {
        let Expr::Array(array) = argument else { return self.expr(argument) };
        for element in &array.elements {
            match element {
                Expr::Variable(v) if v.splatted => {
                    self.i.report(v.span, "SplattingNotPermittedInParameterList", &[&v.path]);
                }
                other => self.expr(other),
            }
        }
    }

    fn redirections(&mut self, redirections: &[Redirection]) {
        for redirection in redirections {
            if let RedirectionKind::File { target, .. } = &redirection.kind {
                self.expr(target);
            }
        }
    }

    /// An assignment's target, where attributes may stand.
    fn target(&mut self, target: &Expr) {
        match target {
            Expr::Attributed(a) => {
                if let AttributeBase::Attribute(attribute) = &a.attribute {
                    self.attribute(attribute);
                }
                self.target(&a.expr);
            }
            Expr::Convert(c) => {
                self.type_name(&c.type_name, false);
                self.no_void(&c.type_name, c.type_span);
                self.target(&c.expr);
            }
            Expr::Array(array) => array.elements.iter().for_each(|e| self.target(e)),
            other => self.expr(other),
        }
    }

    pub(super) fn expr(&mut self, expr: &Expr) {
        on_enough_stack(|| self.expr_here(expr));
    }

    fn expr_here(&mut self, expr: &Expr) {
        match expr {
            Expr::Number(_) | Expr::String(_) | Expr::Using(_) | Expr::Error(_) => {}
            Expr::Type(t) => self.type_name(&t.type_name, false),
            Expr::Expandable(s) => {
                for part in &s.parts {
                    if let StringPart::Expr(e) = part {
                        self.expr(e);
                    }
                }
            }
            Expr::Variable(v) => self.variable(v),
            Expr::Array(a) => a.elements.iter().for_each(|e| self.expr(e)),
            Expr::ArrayExpr(e) => self.block(&e.block),
            Expr::SubExpr(e) => self.block(&e.block),
            Expr::Paren(p) => self.statement(&p.statement),
            Expr::Hashtable(table) => {
                duplicate_keys(self.i, table);
                for entry in &table.entries {
                    self.expr(&entry.key);
                    self.statement(&entry.value);
                }
            }
            Expr::ScriptBlock(s) => {
                let method = self.method.take();
                self.script_block(&s.block);
                self.method = method;
            }
            Expr::Unary(u) => {
                assignment::increment(self.i, u.op, &u.operand);
                self.expr(&u.operand);
            }
            Expr::Binary(b) => {
                self.expr(&b.left);
                self.expr(&b.right);
            }
            Expr::Ternary(t) => {
                self.expr(&t.condition);
                self.expr(&t.if_true);
                self.expr(&t.if_false);
            }
            Expr::Index(x) => {
                self.expr(&x.target);
                self.expr(&x.index);
            }
            Expr::Member(m) => {
                self.expr(&m.target);
                self.expr(&m.member);
            }
            Expr::Invoke(m) => {
                self.expr(&m.target);
                self.expr(&m.member);
                m.args.iter().for_each(|a| self.expr(a));
            }
            Expr::Convert(c) => {
                let ordered =
                    matches!(&c.type_name, TypeName::Simple { name, .. } if name.eq_ignore_ascii_case("ordered"));
                if ordered && !matches!(c.expr, Expr::Hashtable(_)) {
                    self.i.report(c.span, "OrderedAttributeOnlyOnHashLiteralNode", &[]);
                }
                self.type_name(&c.type_name, false);
                self.expr(&c.expr);
            }
            Expr::Attributed(a) => {
                let name = match &a.attribute {
                    AttributeBase::Attribute(attribute) => attribute.type_name.span(),
                    AttributeBase::Type(t) => t.type_name.span(),
                };
                self.i.report(a.attribute.span(), "UnexpectedAttribute", &[name_of(self.i, name)]);
                self.expr(&a.expr);
            }
        }
    }

    fn variable(&self, v: &Variable) {
        if v.splatted {
            self.i.report(v.span, "SplattingNotPermitted", &[&v.path]);
        }
        if self.in_static_value && v.path.eq_ignore_ascii_case("this") {
            self.i.report(v.span, "NonStaticMemberAccessInStaticMember", &["this"]);
        }
        if let Some(method) = &self.method {
            method.variable(self.i, v);
        }
    }
}
