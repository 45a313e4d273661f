//! Rules that a tree must keep beyond its grammar, checked after the parse as PowerShell does.

mod assignment;
mod class;
mod constant;
mod data;
mod definition;
mod returns;
mod walk;

use super::ast::{Expr, Hashtable, NumberLiteral, Parameter, ScriptBlock, Text};
use super::input::In;
use super::parser::TypeUse;
use crate::text::Span;
use rustc_hash::FxHashSet;

/// What a walk finds beside errors of the text.
#[derive(Default)]
pub(super) struct Found {
    /// What is wrong with the types that it defines, which is reported when the script is about to run.
    pub(super) definitions: definition::Errors,
    /// The types that classes name.
    pub(super) type_uses: Vec<TypeUse>,
    /// The names of the types that it defines.
    pub(super) defined: Vec<Text>,
}

/// Reports what breaks a rule in a whole script.
pub(super) fn script(script: &ScriptBlock, i: In<'_>) -> Found {
    let mut checker = walk::Checker::new(i);
    checker.script_block(script);
    checker.found
}

/// Reports what a script that is only data must not hold; these commands it may call.
pub(super) fn restricted(script: &ScriptBlock, i: In<'_>, allowed: Vec<&str>) {
    for block in [&script.begin, &script.process, &script.end].into_iter().flatten() {
        data::restricted(i, &block.block, allowed.clone());
    }
}

/// No name twice in a parameter list.
fn duplicate_parameters(i: In<'_>, parameters: &[Parameter]) {
    for (n, parameter) in parameters.iter().enumerate() {
        let name = &parameter.name.path;
        let before = parameters.get(..n).unwrap_or(&[]);
        if !name.is_empty() && before.iter().any(|p| p.name.path.eq_ignore_ascii_case(name)) {
            i.report(parameter.name.span, "DuplicateFormalParameter", &[name]);
        }
    }
}

/// No constant key twice in a hash literal; `1` and `'1'` count as the same.
fn duplicate_keys(i: In<'_>, table: &Hashtable) {
    let mut keys = FxHashSet::default();
    for entry in &table.entries {
        let text = match &entry.key {
            Expr::String(s) => s.value.clone(),
            Expr::Number(n) => number_text(&n.value).into(),
            _ => continue,
        };
        let lower = if text.is_ascii() { ascii_lower(text.clone()) } else { text.to_lowercase() };
        if !keys.insert(lower) {
            i.report(entry.key.span(), "DuplicateKeyInHashLiteral", &[&text]);
        }
    }
}

fn number_text(number: &NumberLiteral) -> String {
    match number {
        NumberLiteral::Byte(n) => n.to_string(),
        NumberLiteral::SByte(n) => n.to_string(),
        NumberLiteral::Short(n) => n.to_string(),
        NumberLiteral::UShort(n) => n.to_string(),
        NumberLiteral::Int(n) => n.to_string(),
        NumberLiteral::UInt(n) => n.to_string(),
        NumberLiteral::Long(n) => n.to_string(),
        NumberLiteral::ULong(n) => n.to_string(),
        NumberLiteral::Decimal(n) => n.to_string(),
        NumberLiteral::Double(n) => n.to_string(),
        NumberLiteral::BigInt(n) => n.to_string(),
    }
}

fn ascii_lower(mut text: Text) -> Text {
    text.make_ascii_lowercase();
    text
}

/// The text of a span without its line ends.
fn name_of(i: In<'_>, span: Span) -> &str {
    i.slice(span).trim()
}
