//! What may stand in a `data` section: constants, allowed commands, conditions.

use super::super::ast::{
    BinaryOp, Command, CommandElement, Data, Expr, Invocation, Pipeline, PipelineElement, Redirection, Statement,
    StatementBlock, StringPart, TypeName, UnaryOp, Variable,
};
use super::super::input::In;
use crate::text::Span;

/// Types that may be named: those that the language has short names for.
const TYPES: &[&str] = &[
    "array",
    "bool",
    "byte",
    "char",
    "cultureinfo",
    "datetime",
    "decimal",
    "double",
    "float",
    "guid",
    "hashtable",
    "int",
    "int16",
    "int32",
    "int64",
    "long",
    "nullstring",
    "object",
    "ordered",
    "pscustomobject",
    "psobject",
    "regex",
    "sbyte",
    "securestring",
    "short",
    "single",
    "string",
    "switch",
    "timespan",
    "uint",
    "uint16",
    "uint32",
    "uint64",
    "ulong",
    "uri",
    "ushort",
    "version",
    "xml",
];

/// Reports what a `data` section must not hold.
pub(super) fn section(i: In<'_>, data: &Data) {
    let allowed = data.supported_commands.iter().filter_map(|e| match e {
        Expr::String(s) => Some(s.value.as_str()),
        _ => None,
    });
    restricted(i, &data.body, allowed.chain(["ConvertFrom-StringData"]).collect());
}

/// Reports what statements in restricted language must not hold.
pub(super) fn restricted(i: In<'_>, block: &StatementBlock, allowed: Vec<&str>) {
    Restricted { i, allowed }.block(block);
}

struct Restricted<'a> {
    i: In<'a>,
    allowed: Vec<&'a str>,
}

impl Restricted<'_> {
    fn refuse(&self, span: Span, id: &'static str) {
        self.i.report(span, id, &[]);
    }

    fn block(&self, block: &StatementBlock) {
        for trap in &block.traps {
            self.refuse(trap.span, "TrapStatementNotSupportedInDataSection");
        }
        block.statements.iter().for_each(|s| self.statement(s));
    }

    fn statement(&self, statement: &Statement) {
        let span = statement.span();
        match statement {
            Statement::Pipeline(p) => self.pipeline(p),
            Statement::Chain(c) => {
                self.statement(&c.left);
                self.statement(&c.right);
            }
            Statement::If(s) => {
                for (condition, body) in &s.clauses {
                    self.statement(condition);
                    self.block(body);
                }
                s.otherwise.iter().for_each(|b| self.block(b));
            }
            Statement::Assignment(_) => self.refuse(span, "AssignmentStatementNotSupportedInDataSection"),
            Statement::Switch(_) => self.refuse(span, "SwitchStatementNotSupportedInDataSection"),
            Statement::For(_) | Statement::While(_) => self.refuse(span, "ForWhileStatementNotSupportedInDataSection"),
            Statement::Foreach(_) => self.refuse(span, "ForeachStatementNotSupportedInDataSection"),
            Statement::DoWhile(_) | Statement::DoUntil(_) => {
                self.refuse(span, "DoWhileStatementNotSupportedInDataSection");
            }
            Statement::Try(_) => self.refuse(span, "TryStatementNotSupportedInDataSection"),
            Statement::Trap(_) => self.refuse(span, "TrapStatementNotSupportedInDataSection"),
            Statement::Throw(_)
            | Statement::Return(_)
            | Statement::Exit(_)
            | Statement::Break(_)
            | Statement::Continue(_) => self.refuse(span, "FlowControlStatementNotSupportedInDataSection"),
            Statement::Function(_) => self.refuse(span, "FunctionDeclarationNotSupportedInDataSection"),
            Statement::Data(_) => self.refuse(span, "DataSectionStatementNotSupportedInDataSection"),
            Statement::Type(_) | Statement::Error(_) => {}
        }
    }

    fn pipeline(&self, pipeline: &Pipeline) {
        for element in &pipeline.elements {
            match element {
                PipelineElement::Expression(e) => {
                    self.expr(&e.expr);
                    self.redirections(&e.redirections);
                }
                PipelineElement::Command(c) => self.command(c),
            }
        }
    }

    fn redirections(&self, redirections: &[Redirection]) {
        for redirection in redirections {
            self.refuse(redirection.span, "RedirectionNotSupportedInDataSection");
        }
    }

    fn command(&self, command: &Command) {
        if command.invocation == Invocation::Dot {
            self.refuse(command.span, "DotSourcingNotSupportedInDataSection");
            return;
        }
        let (name, rest) = match command.elements.split_first() {
            Some((CommandElement::Argument(Expr::String(s)), rest)) => (Some(s.value.as_str()), rest),
            Some((_, rest)) => (None, rest),
            None => (None, &[] as &[_]),
        };
        match name {
            Some(name) if self.allowed.iter().any(|a| a.eq_ignore_ascii_case(name)) => {}
            Some(name) => self.i.report(command.span, "CmdletNotInAllowedListForDataSection", &[name]),
            None => self.i.report(command.span, "OperatorNotSupportedInDataSection", &["&"]),
        }
        for element in rest {
            match element {
                CommandElement::Parameter(p) => p.argument.iter().for_each(|a| self.expr(a)),
                CommandElement::Argument(a) => self.expr(a),
                CommandElement::Splat(v) => self.variable(v),
                CommandElement::Verbatim { .. } => {}
            }
        }
        self.redirections(&command.redirections);
    }

    fn variable(&self, v: &Variable) {
        let known = ["PSCulture", "PSUICulture", "true", "false", "null"];
        if !known.iter().any(|n| v.path.eq_ignore_ascii_case(n)) {
            self.refuse(v.span, "VariableReferenceNotSupportedInDataSection");
        }
    }

    fn type_name(&self, name: &TypeName, span: Span) {
        let simple = match name {
            TypeName::Simple { name, .. } => name.as_str(),
            TypeName::Array { element, .. } => return self.type_name(element, span),
            TypeName::Generic { .. } => "",
        };
        let short = simple.strip_prefix("System.").unwrap_or(simple);
        if !TYPES.iter().any(|t| t.eq_ignore_ascii_case(short)) {
            self.i.report(span, "TypeNotAllowedInDataSection", &[self.i.slice(name.span())]);
        }
    }

    fn expr(&self, expr: &Expr) {
        match expr {
            Expr::Number(_) | Expr::String(_) | Expr::Error(_) => {}
            Expr::Expandable(s) => {
                for part in &s.parts {
                    if let StringPart::Expr(e) = part {
                        self.expr(e);
                    }
                }
            }
            Expr::Variable(v) => self.variable(v),
            Expr::Using(u) => self.variable(&u.variable),
            Expr::Array(a) => a.elements.iter().for_each(|e| self.expr(e)),
            Expr::ArrayExpr(e) => self.block(&e.block),
            Expr::SubExpr(e) => self.block(&e.block),
            Expr::Paren(p) => self.statement(&p.statement),
            Expr::Hashtable(table) => {
                for entry in &table.entries {
                    self.expr(&entry.key);
                    self.statement(&entry.value);
                }
            }
            Expr::ScriptBlock(s) => self.refuse(s.span, "ScriptBlockNotSupportedInDataSection"),
            Expr::Unary(u) => {
                if matches!(
                    u.op,
                    UnaryOp::PreIncrement | UnaryOp::PreDecrement | UnaryOp::PostIncrement | UnaryOp::PostDecrement
                ) {
                    let sign = if matches!(u.op, UnaryOp::PreIncrement | UnaryOp::PostIncrement) { "++" } else { "--" };
                    self.i.report(u.span, "OperatorNotSupportedInDataSection", &[sign]);
                }
                self.expr(&u.operand);
            }
            Expr::Binary(b) => {
                if is_refused(b.op) {
                    let text = self.i.slice(b.op_span);
                    self.i.report(b.op_span, "OperatorNotSupportedInDataSection", &[text]);
                }
                self.expr(&b.left);
                self.expr(&b.right);
            }
            Expr::Ternary(t) => {
                self.expr(&t.condition);
                self.expr(&t.if_true);
                self.expr(&t.if_false);
            }
            Expr::Index(x) => self.refuse(x.span, "ArrayReferenceNotSupportedInDataSection"),
            Expr::Member(m) => self.refuse(m.span, "PropertyReferenceNotSupportedInDataSection"),
            Expr::Invoke(m) => self.refuse(m.span, "MethodCallNotSupportedInDataSection"),
            Expr::Type(t) => self.type_name(&t.type_name, expr.span()),
            Expr::Convert(c) => {
                self.type_name(&c.type_name, c.type_span);
                self.expr(&c.expr);
            }
            Expr::Attributed(a) => self.expr(&a.expr),
        }
    }
}

/// Operators that could take long or reach beyond constants.
fn is_refused(op: BinaryOp) -> bool {
    matches!(
        op,
        BinaryOp::Format
            | BinaryOp::Range
            | BinaryOp::Match(_)
            | BinaryOp::NotMatch(_)
            | BinaryOp::Replace(_)
            | BinaryOp::Split(_)
            | BinaryOp::Join
            | BinaryOp::As
    )
}
