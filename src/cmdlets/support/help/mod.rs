//! Help: where it comes from and what it looks like as objects.

pub(crate) mod comments;
pub(crate) mod objects;
mod texts;
pub(crate) mod topics;

use std::rc::Rc;

use super::command_info::{CommandInfo, Kind};
use crate::catalog;
use crate::engine::{Engine, Resolved, Result, ScriptBlock};
use crate::text::WildcardPattern;
use crate::value::{Name, Str, Value};

/// One piece of help before it is an object.
pub(crate) enum Found {
    /// Of a command, by its own name.
    Command(Box<CommandInfo>),
    /// Of an alias in a list: its name and what it leads to.
    Alias(Str, Str),
    /// An `about_` topic.
    Topic(&'static topics::Topic),
}

impl Found {
    /// The name of its category.
    pub(crate) fn category(&self) -> &'static str {
        match self {
            Self::Command(info) => info.kind_name(),
            Self::Alias(..) => "Alias",
            Self::Topic(_) => "HelpFile",
        }
    }
}

/// What a name without wildcards means: aliases lead to their command.
pub(crate) fn exact(engine: &mut Engine, name: &str) -> Result<Option<Found>> {
    if let Some(topic) = topics::find(name) {
        return Ok(Some(Found::Topic(topic)));
    }
    let Some(resolved) = engine.resolve_command(name) else { return Ok(None) };
    if matches!(resolved, Resolved::Program(_)) {
        return Ok(None);
    }
    Ok(CommandInfo::of(engine, name, &resolved)?.map(|info| Found::Command(Box::new(info))))
}

/// Aliases, functions, cmdlets and topics whose names match.
pub(crate) fn matching(engine: &mut Engine, pattern: &WildcardPattern) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    let mut seen: Vec<Name> = Vec::new();
    let mut at = Some(engine.scope().clone());
    while let Some(scope) = at {
        let mut functions: Vec<_> =
            scope.functions.borrow().as_ref().map(|f| f.values().cloned().collect()).unwrap_or_default();
        functions.sort_by_key(|f: &Rc<crate::engine::Function>| f.name.as_str().to_ascii_lowercase());
        for function in functions {
            if pattern.is_match(function.name.as_str()) && !seen.contains(&function.name) {
                seen.push(function.name);
                found.push(Found::Command(Box::new(CommandInfo::function(engine, &function)?)));
            }
        }
        at = scope.parent.clone();
    }
    for name in engine.declared_cmdlets().filter(|n| pattern.is_match(n)) {
        found.push(Found::Command(Box::new(CommandInfo::cmdlet(name))));
    }
    let aliases = catalog::aliases().filter(|a| pattern.is_match(a.name));
    found.extend(aliases.map(|a| Found::Alias(a.name.into(), a.command.into())));
    found.extend(topics::ALL.iter().filter(|t| pattern.is_match(t.name)).map(Found::Topic));
    Ok(found)
}

/// The help object of what was found.
pub(crate) fn object(engine: &mut Engine, found: &Found) -> Result<Value> {
    match found {
        Found::Topic(topic) => Ok(topic.object()),
        Found::Alias(name, target) => Ok(objects::object(
            &["AliasHelpInfo", "HelpInfo"],
            vec![
                ("Name", Value::Str(name.clone())),
                ("Category", Value::str("Alias")),
                ("Synopsis", Value::Str(target.clone())),
                ("Component", Value::str("")),
                ("Role", Value::str("")),
                ("Functionality", Value::str("")),
                ("ModuleName", Value::str("")),
            ],
        )),
        Found::Command(info) => command(engine, info, 0),
    }
}

fn command(engine: &mut Engine, info: &CommandInfo, depth: u32) -> Result<Value> {
    let block: Option<ScriptBlock> = match &info.kind {
        Kind::Function(function) => Some(function.block()),
        Kind::Script(path) => Some(engine.load_script(path)?),
        _ => None,
    };
    let name = match &info.kind {
        Kind::Script(path) => Str::from(path.display().to_string()),
        _ => info.name.clone(),
    };
    let texts = texts::Texts::of(engine.language(), &info.name);
    let subject = objects::Subject { info, block: block.as_ref(), name, texts: &texts };
    if let Some(block) = &block
        && let Some(help) = comments::of(&block.template)
    {
        if let Some(target) =
            help.forward_target.as_deref().filter(|t| !t.eq_ignore_ascii_case(&info.name) && depth < 8)
            && let Some(Found::Command(target)) = exact(engine, target)?
        {
            return command(engine, &target, depth + 1);
        }
        if !help.external {
            return Ok(objects::from_comment(&subject, &help));
        }
    }
    if matches!(info.kind, Kind::Script(_)) {
        return Ok(Value::str(info.syntax()));
    }
    let aliases = aliases_of(engine, &info.name);
    let is_cmdlet = matches!(info.kind, Kind::Cmdlet);
    let synopsis = if is_cmdlet { texts.synopsis().or_else(|| topics::synopsis(&info.name)) } else { None };
    let examples = engine.cmdlet(Name::new(&info.name)).filter(|_| is_cmdlet).map_or(&[][..], |d| d.examples);
    Ok(objects::from_declaration(&subject, &aliases, synopsis.as_deref(), examples))
}

fn aliases_of(engine: &Engine, name: &str) -> Vec<Str> {
    let mut found: Vec<Str> = Vec::new();
    let mut at = Some(engine.scope().clone());
    while let Some(scope) = at {
        if let Some(aliases) = &*scope.aliases.borrow() {
            let own = aliases.iter().filter(|(_, a)| a.definition.eq_ignore_ascii_case(name));
            found.extend(own.map(|(n, _)| Str::from(n.as_str())));
        }
        at = scope.parent.clone();
    }
    found.extend(catalog::aliases().filter(|a| a.command.eq_ignore_ascii_case(name)).map(|a| Str::from(a.name)));
    found.sort_unstable_by_key(|n| n.to_ascii_lowercase());
    found.dedup_by(|a, b| a.eq_ignore_ascii_case(b));
    found
}
