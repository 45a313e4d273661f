//! What the text itself defines: functions, classes, and values of variables.

use std::rc::Rc;

use super::scan::Scan;
use crate::engine::tree::Template;
use crate::syntax::ast::{
    AttributeBase, CommandElement, Expr, FunctionDefinition, Parameter, PipelineElement, ScriptBlock, Statement,
    StatementBlock, StringPart, TypeDefinition, TypeMember, TypeName,
};
use crate::syntax::parse;
use crate::text::{Source, Span};

/// A function of the text.
pub(super) struct InputFunction {
    pub(super) name: String,
    pub(super) span: Span,
    pub(super) template: Rc<Template>,
}

impl InputFunction {
    /// Names of its parameters as written.
    pub(super) fn parameter_names(&self) -> Vec<String> {
        let outer = self.template.outer_params.as_deref().unwrap_or_default();
        let own = self.template.ast.params.as_ref().map_or(&[] as &[Parameter], |p| &p.parameters);
        outer.iter().chain(own).map(|p| p.name.name().to_owned()).collect()
    }
}

/// Where a variable gets its value.
#[derive(Clone)]
pub(super) enum Origin {
    /// `[type]$x`.
    Type(TypeName),
    /// `$x = …`.
    Value(Statement),
    /// `foreach ($x in …)`.
    Element(Statement),
}

/// One place where a variable gets a value.
pub(super) struct Definition {
    pub(super) name: String,
    /// Up to where it must have been read to count.
    pub(super) end: u32,
    pub(super) origin: Origin,
}

/// What the text defines.
pub(super) struct Input {
    pub(super) source: Rc<Source>,
    pub(super) functions: Vec<InputFunction>,
    pub(super) types: Vec<TypeDefinition>,
    pub(super) definitions: Vec<Definition>,
    /// Variables that are splatted, each with the name of the command.
    pub(super) splats: Vec<(String, String)>,
}

impl Input {
    /// Reads the text up to the cursor as if everything open were closed there, and the text behind it as it is.
    pub(super) fn new(text: &str, cursor: usize, scan: &Scan) -> Self {
        let head = text.get(..cursor).unwrap_or(text);
        let mut input = Self {
            source: Rc::new(Source::new(None, "")),
            functions: Vec::new(),
            types: Vec::new(),
            definitions: Vec::new(),
            splats: Vec::new(),
        };
        // The whole text first: it may well be complete, with definitions behind the cursor.
        for text in [text.to_owned(), format!("{head}{}", scan.closers())] {
            let source = Rc::new(Source::new(None, text));
            let parsed = parse(&source);
            input.source = source;
            input.script(&parsed.script);
        }
        input
    }

    /// The class or enumeration of that name.
    pub(super) fn type_named(&self, name: &str) -> Option<&TypeDefinition> {
        self.types.iter().find(|t| t.name.eq_ignore_ascii_case(name))
    }

    /// The class around the cursor.
    pub(super) fn class_at(&self, cursor: usize) -> Option<&TypeDefinition> {
        self.types.iter().rev().find(|t| (t.span.start as usize) < cursor && cursor <= t.span.end as usize)
    }

    /// Where a variable got its value last before the cursor.
    pub(super) fn origin(&self, name: &str, cursor: usize) -> Option<&Origin> {
        let fits = |d: &&Definition| d.end as usize <= cursor && d.name.eq_ignore_ascii_case(name);
        let typed = self.definitions.iter().find(|d| fits(d) && matches!(d.origin, Origin::Type(_)));
        typed.or_else(|| self.definitions.iter().filter(fits).max_by_key(|d| d.end)).map(|d| &d.origin)
    }

    fn script(&mut self, script: &ScriptBlock) {
        if let Some(params) = &script.params {
            self.parameters(&params.parameters);
        }
        let blocks = [&script.dynamicparam, &script.begin, &script.process, &script.end, &script.clean];
        for block in blocks.into_iter().flatten() {
            self.block(&block.block);
        }
    }

    fn parameters(&mut self, parameters: &[Parameter]) {
        for parameter in parameters {
            if let Some(ty) = parameter.static_type() {
                self.define(parameter.name.name(), parameter.span.end, Origin::Type(ty.clone()));
            } else {
                self.variable_seen(parameter.name.name(), parameter.span.end);
            }
        }
    }

    fn define(&mut self, name: &str, end: u32, origin: Origin) {
        self.definitions.push(Definition { name: name.to_owned(), end, origin });
    }

    /// A variable without anything known of its value still completes by name.
    fn variable_seen(&mut self, name: &str, end: u32) {
        self.define(name, end, Origin::Value(Statement::Error(Span::default())));
    }

    fn block(&mut self, block: &StatementBlock) {
        for statement in &block.statements {
            self.statement(statement);
        }
        for trap in &block.traps {
            self.block(&trap.body);
        }
    }

    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Pipeline(p) => {
                for element in &p.elements {
                    match element {
                        PipelineElement::Expression(e) => self.expr(&e.expr),
                        PipelineElement::Command(c) => self.command(&c.elements),
                    }
                }
            }
            Statement::Chain(c) => {
                self.statement(&c.left);
                self.statement(&c.right);
            }
            Statement::Assignment(a) => {
                self.assignment(&a.target, &a.value, a.span.end);
                self.statement(&a.value);
            }
            Statement::If(i) => {
                for (condition, body) in &i.clauses {
                    self.statement(condition);
                    self.block(body);
                }
                i.otherwise.iter().for_each(|b| self.block(b));
            }
            Statement::Switch(s) => {
                self.statement(&s.condition);
                s.clauses.iter().for_each(|c| self.block(&c.body));
                s.default.iter().for_each(|b| self.block(b));
            }
            Statement::For(f) => {
                f.initializer.iter().for_each(|s| self.statement(s));
                self.block(&f.body);
            }
            Statement::Foreach(f) => {
                let origin = Origin::Element(f.collection.clone());
                self.define(f.variable.name(), f.collection.span().end, origin);
                self.statement(&f.collection);
                self.block(&f.body);
            }
            Statement::While(w) => {
                self.statement(&w.condition);
                self.block(&w.body);
            }
            Statement::DoWhile(d) | Statement::DoUntil(d) => self.block(&d.body),
            Statement::Try(t) => {
                self.block(&t.body);
                t.catches.iter().for_each(|c| self.block(&c.body));
                t.finally.iter().for_each(|b| self.block(b));
            }
            Statement::Trap(t) => self.block(&t.body),
            Statement::Throw(f) | Statement::Return(f) | Statement::Exit(f) => {
                f.value.iter().for_each(|s| self.statement(s));
            }
            Statement::Function(f) => self.function(f),
            Statement::Data(d) => self.block(&d.body),
            Statement::Type(t) => self.type_definition(t),
            Statement::Break(_) | Statement::Continue(_) | Statement::Error(_) => {}
        }
    }

    fn assignment(&mut self, target: &Expr, value: &Statement, end: u32) {
        match target {
            Expr::Variable(v) => self.define(v.name(), end, Origin::Value(value.clone())),
            Expr::Convert(c) => {
                if let Expr::Variable(v) = &c.expr {
                    self.define(v.name(), c.span.end, Origin::Type(c.type_name.clone()));
                }
            }
            Expr::Attributed(a) => {
                if let (AttributeBase::Type(t), Expr::Variable(v)) = (&a.attribute, &a.expr) {
                    self.define(v.name(), a.span.end, Origin::Type(t.type_name.clone()));
                } else {
                    self.assignment(&a.expr, value, end);
                }
            }
            _ => {}
        }
    }

    fn function(&mut self, f: &FunctionDefinition) {
        let mut template = Template::new(f.body.clone(), self.source.clone(), Rc::from([]));
        template.outer_params = f.parameters.as_ref().map(|p| p.clone().into());
        self.functions.retain(|known| !known.name.eq_ignore_ascii_case(&f.name));
        let function = InputFunction { name: f.name.to_string(), span: f.span, template: Rc::new(template) };
        self.functions.push(function);
        self.parameters(f.parameters.as_deref().unwrap_or_default());
        self.script(&f.body);
    }

    fn type_definition(&mut self, t: &TypeDefinition) {
        self.types.retain(|known| known.name != t.name);
        self.types.push(t.clone());
        for member in &t.members {
            if let TypeMember::Method(m) = member {
                self.parameters(&m.parameters);
                self.script(&m.body);
            }
        }
    }

    fn command(&mut self, elements: &[CommandElement]) {
        let name = match elements.first() {
            Some(CommandElement::Argument(Expr::String(s))) => s.value.to_string(),
            _ => String::new(),
        };
        for element in elements {
            match element {
                CommandElement::Argument(e) => self.expr(e),
                CommandElement::Parameter(p) => p.argument.iter().for_each(|e| self.expr(e)),
                CommandElement::Splat(v) => self.splats.push((v.name().to_owned(), name.clone())),
                CommandElement::Verbatim { .. } => {}
            }
        }
    }

    /// Blocks of statements in an expression.
    fn expr(&mut self, e: &Expr) {
        match e {
            Expr::Expandable(s) => {
                for part in &s.parts {
                    if let StringPart::Expr(e) = part {
                        self.expr(e);
                    }
                }
            }
            Expr::Array(a) => a.elements.iter().for_each(|e| self.expr(e)),
            Expr::ArrayExpr(a) => self.block(&a.block),
            Expr::SubExpr(s) => self.block(&s.block),
            Expr::Paren(p) => self.statement(&p.statement),
            Expr::Hashtable(h) => h.entries.iter().for_each(|e| self.statement(&e.value)),
            Expr::ScriptBlock(b) => self.script(&b.block),
            Expr::Unary(u) => self.expr(&u.operand),
            Expr::Binary(b) => {
                self.expr(&b.left);
                self.expr(&b.right);
            }
            Expr::Index(i) => self.expr(&i.target),
            Expr::Member(m) => self.expr(&m.target),
            Expr::Invoke(i) => {
                self.expr(&i.target);
                i.args.iter().for_each(|e| self.expr(e));
            }
            Expr::Convert(c) => {
                if let Expr::Variable(v) = &c.expr {
                    self.define(v.name(), c.span.end, Origin::Type(c.type_name.clone()));
                }
                self.expr(&c.expr);
            }
            Expr::Attributed(a) => self.expr(&a.expr),
            _ => {}
        }
    }
}
