//! What `New-Alias` and `Set-Alias` share.

use std::rc::Rc;

use super::command_info::CommandInfo;
use super::variables::{option_bits, scope};
use crate::catalog;
use crate::engine::{Alias, Cx, Result, Scope, flags};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Name, Value};

/// The options of an alias seen from a scope; `None` where there is none of that name.
pub(crate) fn known(scope: &Rc<Scope>, name: Name) -> Option<u8> {
    let mut at = Some(scope.clone());
    while let Some(current) = at {
        if let Some(alias) = current.aliases.borrow().as_ref().and_then(|a| a.get(&name)) {
            return (!alias.definition.is_empty()).then_some(alias.flags);
        }
        at = current.parent.clone();
    }
    let decl = catalog::alias_decl(name.as_str())?;
    Some(if decl.read_only { flags::READ_ONLY } else { 0 } | if decl.all_scope { flags::ALL_SCOPE } else { 0 })
}

/// The error for an alias that must not be changed.
pub(crate) fn not_writable(name: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.Management.Automation.SessionStateUnauthorizedAccessException",
        format!("Alias is not writeable because alias {name} is read-only or constant and cannot be written to."),
        "AliasNotWritable",
        ErrorCategory::WriteError,
        Value::str(name),
    )
}

/// Defines the alias that the parameters describe; a `new` one must not exist.
pub(crate) fn define(cx: &mut Cx<'_>, new: bool) -> Result {
    let (Some(name), Some(definition)) = (cx.str("Name"), cx.str("Value")) else { return Ok(()) };
    let force = cx.switch("Force");
    let home = match scope(cx)? {
        Some(scope) => scope,
        None => cx.engine.scope().clone(),
    };
    let key = Name::new(&name);
    let action = if new { "New Alias" } else { "Set Alias" };
    if !cx.should_process(&format!("Name: {name} Value: {definition}"), action)? {
        return Ok(());
    }
    let own = home.aliases.borrow().as_ref().is_some_and(|a| a.contains_key(&key));
    let built_in = home.parent.is_none() && catalog::alias_decl(&name).is_some();
    if new && !force && (own || built_in) {
        return cx.write_error(ErrorRecord::with_message(
            "System.Management.Automation.SessionStateException",
            format!("The alias is not allowed, because an alias with the name '{name}' already exists."),
            "AliasAlreadyExists",
            ErrorCategory::ResourceExists,
            Value::str(name.as_str()),
        ));
    }
    let bits = known(&home, key).unwrap_or(0);
    if bits & flags::CONSTANT != 0 || (bits & flags::READ_ONLY != 0 && !force) {
        return cx.write_error(not_writable(&name));
    }
    let description: Rc<str> = cx.str("Description").map_or_else(|| "".into(), |d| d.as_str().into());
    let flags = cx.arg("Option").map_or(0, option_bits);
    let definition: Rc<str> = definition.as_str().into();
    let alias = Alias { definition: definition.clone(), flags, description: description.clone() };
    cx.engine.set_alias(&home, key, alias);
    if cx.switch("PassThru") {
        let info = CommandInfo::alias(cx.engine, &name, definition, flags, description)?;
        cx.write(info.value())?;
    }
    Ok(())
}
