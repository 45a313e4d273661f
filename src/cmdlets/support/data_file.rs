//! Data files (`.psd1`): one expression of constants.

use std::path::Path;

use crate::engine::{Engine, Flow, ScriptBlock};
use crate::syntax::ast::{Expr, PipelineElement, Statement, StatementBlock};
use crate::value::{Value, dictionary_of};

/// Why a data file gives no value.
pub(crate) enum Failure {
    /// There is no such file, or it cannot be read.
    Missing,
    /// It does not parse, or holds something else than one hashtable.
    Invalid,
    /// It computes something.
    Dynamic,
    /// Control flow.
    Flow(Flow),
}

/// The hashtable of a data file.
pub(crate) fn read(engine: &mut Engine, path: &Path) -> Result<Value, Failure> {
    if engine.host().files.info(path).is_err() {
        return Err(Failure::Missing);
    }
    let block = match engine.load_script(path) {
        Ok(block) => block,
        Err(Flow::Throw(_)) => return Err(Failure::Invalid),
        Err(other) => return Err(Failure::Flow(other)),
    };
    let Some(only) = only_statement(&block) else { return Err(Failure::Invalid) };
    if !is_constant_statement(only) {
        return Err(Failure::Dynamic);
    }
    let mut out = Vec::new();
    engine.run_block_inline(&block, &mut out).map_err(Failure::Flow)?;
    let value = Value::from_output(out);
    if dictionary_of(&value).is_some() { Ok(value) } else { Err(Failure::Invalid) }
}

fn only_statement(block: &ScriptBlock) -> Option<&Statement> {
    match block.template.ast.end.as_ref()?.block.statements.as_slice() {
        [one] => Some(one),
        _ => None,
    }
}

fn is_constant_statement(statement: &Statement) -> bool {
    let Statement::Pipeline(pipeline) = statement else { return false };
    match pipeline.elements.as_slice() {
        [PipelineElement::Expression(e)] => is_constant(&e.expr),
        _ => false,
    }
}

fn is_constant_block(block: &StatementBlock) -> bool {
    block.traps.is_empty() && block.statements.iter().all(is_constant_statement)
}

/// Whether an expression is made of constants alone.
fn is_constant(e: &Expr) -> bool {
    match e {
        Expr::Number(_) | Expr::String(_) | Expr::ScriptBlock(_) | Expr::Type(_) => true,
        Expr::Variable(v) => ["true", "false", "null", "PSScriptRoot", "PSCulture", "PSUICulture"]
            .iter()
            .any(|n| v.path.eq_ignore_ascii_case(n)),
        Expr::Array(a) => a.elements.iter().all(is_constant),
        Expr::ArrayExpr(a) => is_constant_block(&a.block),
        Expr::Paren(p) => is_constant_statement(&p.statement),
        Expr::Hashtable(h) => h.entries.iter().all(|e| is_constant(&e.key) && is_constant_statement(&e.value)),
        Expr::Unary(u) => is_constant(&u.operand),
        Expr::Convert(c) => is_constant(&c.expr),
        Expr::Expandable(s) => s.parts.iter().all(|p| match p {
            crate::syntax::ast::StringPart::Text(_) => true,
            crate::syntax::ast::StringPart::Expr(e) => is_constant(e),
        }),
        _ => false,
    }
}
