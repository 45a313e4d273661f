//! Rules for classes and enums.

use super::super::ast::{
    Expr, FlowStatement, MethodMember, PipelineElement, ScriptBlock, Statement, StatementBlock, Text, TypeDefinition,
    TypeMember, TypeName, Variable,
};
use super::super::input::In;
use super::walk::Checker;
use super::{duplicate_parameters, returns};
use std::collections::HashSet;

/// The method whose statements are being checked.
pub(super) struct Method {
    is_void: bool,
    is_static: bool,
    /// Parameters and variables assigned anywhere in the body, in lower case.
    locals: HashSet<Text>,
}

/// Automatic and preference variables, which methods see without assigning them; in lower case.
const VISIBLE: &[&str] = &[
    "$",
    "?",
    "^",
    "_",
    "args",
    "confirmpreference",
    "consolefilename",
    "debugpreference",
    "enabledexperimentalfeatures",
    "error",
    "erroractionpreference",
    "errorview",
    "event",
    "eventargs",
    "eventsubscriber",
    "executioncontext",
    "false",
    "foreach",
    "formatenumerationlimit",
    "home",
    "host",
    "informationpreference",
    "input",
    "iscoreclr",
    "islinux",
    "ismacos",
    "iswindows",
    "lastexitcode",
    "matches",
    "maximumhistorycount",
    "myinvocation",
    "nestedpromptlevel",
    "null",
    "ofs",
    "outputencoding",
    "pid",
    "profile",
    "progresspreference",
    "psboundparameters",
    "pscmdlet",
    "pscommandpath",
    "psculture",
    "psdebugcontext",
    "psdefaultparametervalues",
    "psedition",
    "psemailserver",
    "pshome",
    "psitem",
    "psmoduleautoloadingpreference",
    "psnativecommandargumentpassing",
    "psnativecommanduseerroractionpreference",
    "psscriptroot",
    "pssenderinfo",
    "pssessionapplicationname",
    "pssessionconfigurationname",
    "pssessionoption",
    "psstyle",
    "psuiculture",
    "psversiontable",
    "pwd",
    "sender",
    "shellid",
    "stacktrace",
    "switch",
    "this",
    "true",
    "verbosepreference",
    "warningpreference",
    "whatifpreference",
];

impl Method {
    fn new(method: &MethodMember) -> Self {
        let mut locals = HashSet::new();
        for parameter in &method.parameters {
            locals.insert(parameter.name.path.to_lowercase());
        }
        let blocks = [&method.body.begin, &method.body.process, &method.body.end, &method.body.clean];
        for block in blocks.into_iter().flatten() {
            assigned_in_block(&block.block, &mut locals);
        }
        Self { is_void: is_void(method), is_static: method.is_static, locals }
    }

    /// A method sees its own variables only.
    pub(super) fn variable(&self, i: In<'_>, variable: &Variable) {
        if variable.scope_len > 0 {
            return;
        }
        let name = variable.path.to_lowercase();
        if self.is_static && name == "this" {
            i.report(variable.span, "NonStaticMemberAccessInStaticMember", &["this"]);
        }
        if !self.locals.contains(&name) && VISIBLE.binary_search(&name.as_str()).is_err() {
            i.report(variable.span, "VariableNotLocal", &[]);
        }
    }

    /// A method returns a value if, and only if, it has a return type.
    pub(super) fn return_statement(&self, i: In<'_>, statement: &FlowStatement) {
        match (statement.value.is_some(), self.is_void) {
            (true, true) => i.report(statement.span, "VoidMethodHasReturn", &[]),
            (false, false) => i.report(statement.span, "NonVoidMethodMissingReturnValue", &[]),
            _ => {}
        }
    }
}

fn is_void(method: &MethodMember) -> bool {
    match &method.return_type {
        None => true,
        Some(TypeName::Simple { name, .. }) => {
            name.eq_ignore_ascii_case("void") || name.eq_ignore_ascii_case("System.Void")
        }
        Some(_) => false,
    }
}

/// No two types of one name in a script block.
pub(super) fn duplicate_types(i: In<'_>, block: &ScriptBlock) {
    let Some(end) = &block.end else { return };
    let mut names: Vec<&Text> = Vec::new();
    for statement in &end.block.statements {
        if let Statement::Type(t) = statement {
            if names.iter().any(|n| n.eq_ignore_ascii_case(&t.name)) {
                i.report(t.span, "MemberAlreadyDefined", &[&t.name]);
            }
            names.push(&t.name);
        }
    }
}

pub(super) fn type_definition(checker: &mut Checker<'_>, definition: &TypeDefinition) {
    for attribute in &definition.attributes {
        checker.attribute(attribute);
    }
    definition.bases.iter().for_each(|b| checker.type_name(&b.type_name, false));
    for member in &definition.members {
        match member {
            TypeMember::Property(p) => {
                p.attributes.iter().for_each(|a| checker.attribute(a));
                p.type_name.iter().for_each(|t| checker.type_name(t, false));
                checker.in_static_value = p.is_static;
                p.initial.iter().for_each(|e| checker.expr(e));
                checker.in_static_value = false;
            }
            TypeMember::Method(m) => method(checker, m),
            TypeMember::EnumLabel(label) => label.value.iter().for_each(|e| checker.expr(e)),
        }
    }
}

fn method(checker: &mut Checker<'_>, m: &MethodMember) {
    duplicate_parameters(checker.i, &m.parameters);
    m.attributes.iter().for_each(|a| checker.attribute(a));
    m.return_type.iter().for_each(|t| checker.type_name(t, false));
    checker.parameters(&m.parameters);
    if let Some(params) = &m.body.params {
        checker.i.report(params.span, "ParamBlockNotAllowedInMethod", &[]);
    }
    let named = [&m.body.dynamicparam, &m.body.begin, &m.body.process, &m.body.end, &m.body.clean];
    for block in named.into_iter().flatten().filter(|b| !b.unnamed) {
        checker.i.report(block.span, "NamedBlockNotAllowedInMethod", &[]);
    }
    if !is_void(m) && !m.is_constructor && !returns::always(&m.body) {
        checker.i.report(m.name_span, "MethodHasCodePathNotReturn", &[]);
    }
    let outer = checker.method.replace(Method::new(m));
    m.base_args.iter().flatten().for_each(|a| checker.expr(a));
    checker.script_block(&m.body);
    checker.method = outer;
}

/// Collects the variables that a block assigns, not those of script blocks within it.
fn assigned_in_block(block: &StatementBlock, names: &mut HashSet<Text>) {
    block.statements.iter().for_each(|s| assigned(s, names));
    block.traps.iter().for_each(|t| assigned_in_block(&t.body, names));
}

fn assigned(statement: &Statement, names: &mut HashSet<Text>) {
    match statement {
        Statement::Assignment(a) => {
            target(&a.target, names);
            assigned(&a.value, names);
        }
        Statement::Pipeline(p) => {
            for element in &p.elements {
                if let PipelineElement::Expression(e) = element {
                    assigned_in_expr(&e.expr, names);
                }
            }
        }
        Statement::Chain(c) => {
            assigned(&c.left, names);
            assigned(&c.right, names);
        }
        Statement::If(s) => {
            for (condition, body) in &s.clauses {
                assigned(condition, names);
                assigned_in_block(body, names);
            }
            s.otherwise.iter().for_each(|b| assigned_in_block(b, names));
        }
        Statement::Switch(s) => {
            assigned(&s.condition, names);
            s.clauses.iter().for_each(|c| assigned_in_block(&c.body, names));
            s.default.iter().for_each(|b| assigned_in_block(b, names));
        }
        Statement::For(s) => {
            for part in [&s.initializer, &s.condition, &s.iterator].into_iter().flatten() {
                assigned(part, names);
            }
            assigned_in_block(&s.body, names);
        }
        Statement::Foreach(s) => {
            names.insert(s.variable.path.to_lowercase());
            assigned(&s.collection, names);
            assigned_in_block(&s.body, names);
        }
        Statement::While(s) => {
            assigned(&s.condition, names);
            assigned_in_block(&s.body, names);
        }
        Statement::DoWhile(s) | Statement::DoUntil(s) => {
            assigned_in_block(&s.body, names);
            assigned(&s.condition, names);
        }
        Statement::Try(s) => {
            assigned_in_block(&s.body, names);
            s.catches.iter().for_each(|c| assigned_in_block(&c.body, names));
            s.finally.iter().for_each(|b| assigned_in_block(b, names));
        }
        Statement::Trap(t) => assigned_in_block(&t.body, names),
        Statement::Throw(s) | Statement::Return(s) | Statement::Exit(s) => {
            s.value.iter().for_each(|v| assigned(v, names));
        }
        Statement::Data(d) => names.extend(d.name.iter().map(|n| n.to_lowercase())),
        Statement::Break(_)
        | Statement::Continue(_)
        | Statement::Function(_)
        | Statement::Type(_)
        | Statement::Error(_) => {}
    }
}

fn target(expr: &Expr, names: &mut HashSet<Text>) {
    match expr {
        Expr::Variable(v) => {
            let local =
                v.scope().is_some_and(|s| ["local", "private", "variable"].iter().any(|n| s.eq_ignore_ascii_case(n)));
            names.insert(if local { Text::from(v.name()).to_lowercase() } else { v.path.to_lowercase() });
        }
        Expr::Array(a) => a.elements.iter().for_each(|e| target(e, names)),
        Expr::Convert(c) => target(&c.expr, names),
        Expr::Attributed(a) => target(&a.expr, names),
        Expr::Paren(p) => assigned(&p.statement, names),
        _ => {}
    }
}

/// Assignments in parentheses within an expression.
fn assigned_in_expr(expr: &Expr, names: &mut HashSet<Text>) {
    match expr {
        Expr::Paren(p) => assigned(&p.statement, names),
        Expr::SubExpr(e) => assigned_in_block(&e.block, names),
        Expr::ArrayExpr(e) => assigned_in_block(&e.block, names),
        Expr::Unary(u) => assigned_in_expr(&u.operand, names),
        Expr::Binary(b) => {
            assigned_in_expr(&b.left, names);
            assigned_in_expr(&b.right, names);
        }
        Expr::Ternary(t) => {
            assigned_in_expr(&t.condition, names);
            assigned_in_expr(&t.if_true, names);
            assigned_in_expr(&t.if_false, names);
        }
        Expr::Convert(c) => assigned_in_expr(&c.expr, names),
        Expr::Index(x) => assigned_in_expr(&x.target, names),
        Expr::Member(m) => assigned_in_expr(&m.target, names),
        Expr::Invoke(m) => {
            assigned_in_expr(&m.target, names);
            m.args.iter().for_each(|a| assigned_in_expr(a, names));
        }
        Expr::Array(a) => a.elements.iter().for_each(|e| assigned_in_expr(e, names)),
        _ => {}
    }
}
