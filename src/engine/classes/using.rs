//! `using module` and `using assembly`: what a text asks for before its first statement.

use std::path::Path;
use std::rc::Rc;

use super::refused;
use crate::engine::tree::Template;
use crate::engine::{Engine, Result};
use crate::syntax::ast::{Expr, Hashtable, PipelineElement, Statement, UsingKind, UsingStatement};
use crate::value::Value;

/// Loads what the `using` statements of a text name; the types of modules become known to the text.
///
/// # Errors
/// Modules that are not there or fail, and program libraries other than the parts of .NET that this shell has built in.
pub(super) fn load(engine: &mut Engine, template: &Rc<Template>) -> Result {
    for using in &template.ast.usings {
        match using.kind {
            UsingKind::Module => module(engine, template, using)?,
            UsingKind::Assembly => {
                let name = using.name.as_ref().map_or("", |n| n.value.as_str());
                if !is_built_in(name) {
                    let message = engine.message("shell-no-assembly", &[("name", name)]);
                    return Err(refused(&template.source, using.span, "ErrorLoadingAssembly", message));
                }
            }
            UsingKind::Namespace | UsingKind::Type | UsingKind::Command => {}
        }
    }
    Ok(())
}

/// Names of .NET's own libraries: what this shell has of them is always there.
fn is_built_in(name: &str) -> bool {
    let short = name.split(',').next().unwrap_or(name).trim().to_ascii_lowercase();
    !short.contains(['/', '\\']) && (short.starts_with("system") || short == "mscorlib" || short == "netstandard")
}

fn module(engine: &mut Engine, template: &Rc<Template>, using: &UsingStatement) -> Result {
    let source = &template.source;
    let name = match (&using.name, &using.module) {
        (Some(name), _) => name.value.to_string(),
        (None, Some(table)) => entry(table, "ModuleName"),
        (None, None) => String::new(),
    };
    let folder = source.name().and_then(|path| Path::new(&**path).parent());
    let is_path = name.contains(['/', '\\']);
    let place = match folder {
        Some(folder) if is_path && !Path::new(&name).is_absolute() => {
            folder.join(name.replace('\\', "/")).to_string_lossy().into_owned()
        }
        _ => name.clone(),
    };
    let import = engine.cached_block("param($Name) Import-Module -Name $Name -PassThru -ErrorAction Stop")?;
    let known = engine.call_block_collect(&import, &[Value::str(place)]);
    let loaded = match known {
        Ok(out) => out,
        Err(flow) if flow.record().is_some_and(|r| r.id.contains("ModuleNotFound")) => {
            let message = format!("Could not find the module '{name}'.");
            return Err(refused(source, using.span, "ModuleNotFoundDuringParse", message));
        }
        Err(other) => return Err(other),
    };
    let block = template.ast.span;
    for id in loaded.iter().filter_map(|object| engine.module_of(object)).collect::<Vec<_>>() {
        let defs = engine.module_scope(id).types.all();
        engine.text_names(source, |names| defs.into_iter().for_each(|def| names.put(def, block)));
    }
    Ok(())
}

/// A constant text of a module specification.
fn entry(table: &Hashtable, key: &str) -> String {
    let found = table.entries.iter().find(|e| matches!(&e.key, Expr::String(s) if s.value.eq_ignore_ascii_case(key)));
    match found.map(|e| &e.value) {
        Some(Statement::Pipeline(p)) => match p.elements.as_slice() {
            [PipelineElement::Expression(e)] => match &e.expr {
                Expr::String(s) => s.value.to_string(),
                _ => String::new(),
            },
            _ => String::new(),
        },
        _ => String::new(),
    }
}
