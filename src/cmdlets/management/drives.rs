//! The items of the drives `Env:`, `Variable:`, `Function:` and `Alias:`.

use std::rc::Rc;

use super::place::Drive;
use crate::cmdlets::support::command_info::CommandInfo;
use crate::cmdlets::support::variables::{self, PsVariable};
use crate::engine::{Alias, Cx, Function, Result, ScriptBlock, Variable};
use crate::text::WildcardPattern;
use crate::value::{DictionaryEntry, Name, Value};

/// Whether a drive has an item of that name.
pub(super) fn exists(cx: &mut Cx<'_>, drive: Drive, name: &str) -> bool {
    let key = Name::new(name);
    match drive {
        Drive::Env => cx.host().environment.get(name).is_some(),
        Drive::Variable => cx.engine.scope().find(key).is_some() || cx.engine.variable(key).is_some(),
        Drive::Function => cx.engine.find_function(key).is_some(),
        Drive::Alias => cx.engine.find_alias(key).is_some(),
    }
}

/// The names of a drive that a pattern matches, sorted; all for an empty pattern.
pub(super) fn names(cx: &mut Cx<'_>, drive: Drive, pattern: &str) -> Vec<String> {
    let mut names: Vec<String> = match drive {
        Drive::Env => cx.host().environment.all().into_iter().map(|(name, _)| name).collect(),
        Drive::Variable => variables::find(cx, "*", None).iter().map(|v| v.name.as_str().to_owned()).collect(),
        Drive::Function | Drive::Alias => {
            let mut found = Vec::new();
            let mut at = Some(cx.engine.scope().clone());
            while let Some(scope) = at {
                if drive == Drive::Function {
                    found.extend(scope.functions.borrow().iter().flat_map(|f| f.keys()).map(|n| n.as_str().to_owned()));
                } else {
                    found.extend(scope.aliases.borrow().iter().flat_map(|f| f.keys()).map(|n| n.as_str().to_owned()));
                }
                at = scope.parent.clone();
            }
            if drive == Drive::Alias {
                found.extend(crate::catalog::aliases().map(|a| a.name.to_owned()));
            }
            found
        }
    };
    let pattern = if pattern.is_empty() { "*" } else { pattern };
    let Ok(pattern) = WildcardPattern::new(pattern) else { return Vec::new() };
    names.retain(|n| pattern.is_match(n));
    names.sort_by_cached_key(|n| n.to_lowercase());
    names.dedup_by(|a, b| a.eq_ignore_ascii_case(b));
    names
}

/// An item as an object.
pub(super) fn item(cx: &mut Cx<'_>, drive: Drive, name: &str) -> Result<Option<Value>> {
    let key = Name::new(name);
    Ok(match drive {
        Drive::Env => {
            let all = cx.host().environment.all();
            let found =
                all.iter().find(|(n, _)| n == name).or_else(|| all.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)));
            found.map(|(n, v)| {
                Value::object(DictionaryEntry { key: Value::str(n.as_str()), value: Value::str(v.as_str()) })
            })
        }
        Drive::Variable => variables::find(cx, name, None).into_iter().next().map(PsVariable::value),
        Drive::Function => match cx.engine.find_function(key) {
            Some(function) => Some(CommandInfo::function(cx.engine, &function)?.value()),
            None => None,
        },
        Drive::Alias => match cx.engine.find_alias(key) {
            Some(definition) => Some(CommandInfo::alias(cx.engine, name, definition, 0, "".into())?.value()),
            None => None,
        },
    })
}

/// What `Get-Content` gives of an item.
pub(super) fn content(cx: &mut Cx<'_>, drive: Drive, name: &str) -> Option<Value> {
    let key = Name::new(name);
    match drive {
        Drive::Env => cx.host().environment.get(name).map(Value::str),
        Drive::Variable => cx.engine.variable(key),
        Drive::Function => cx.engine.find_function(key).map(|f| Value::object(f.block())),
        Drive::Alias => cx.engine.find_alias(key).map(|d| Value::str(&*d)),
    }
}

/// Sets an item, making it if need be; `None` and an empty value remove an environment variable.
pub(super) fn set(cx: &mut Cx<'_>, drive: Drive, name: &str, value: Option<Value>) -> Result {
    let key = Name::new(name);
    let scope = cx.engine.scope().clone();
    match drive {
        Drive::Env => {
            let text = match &value {
                Some(value) => cx.engine.to_text(value)?,
                None => "".into(),
            };
            cx.host().environment.set(name, (!text.is_empty()).then_some(text.as_str()));
        }
        Drive::Variable => match scope.find(key) {
            Some(variable) => {
                let record = variables::assign(cx, &scope, &variable, value.unwrap_or_default(), cx.switch("Force"))?;
                if let Some(record) = record {
                    return cx.write_error(record);
                }
            }
            None => scope.put(Variable::new(key, value.unwrap_or_default())),
        },
        Drive::Function => {
            let value = value.unwrap_or_default();
            let block = match value.downcast::<ScriptBlock>() {
                Some(block) => Some(block.clone()),
                None => {
                    let text = cx.engine.to_text(&value)?;
                    cx.engine.parse_block(&text)?.downcast::<ScriptBlock>().cloned()
                }
            };
            if let Some(block) = block {
                let function = Function {
                    name: key,
                    template: block.template,
                    home: block.home,
                    module: block.module,
                    flags: 0,
                    filter: false,
                };
                cx.engine.put_function(&scope, Rc::new(function));
            }
        }
        Drive::Alias => {
            let definition = cx.engine.to_text(&value.unwrap_or_default())?;
            let alias = Alias { definition: definition.as_str().into(), flags: 0, description: "".into() };
            cx.engine.set_alias(&scope, key, alias);
        }
    }
    Ok(())
}

/// Takes an item away.
pub(super) fn remove(cx: &mut Cx<'_>, drive: Drive, name: &str) -> Result {
    let key = Name::new(name);
    match drive {
        Drive::Env => cx.host().environment.set(name, None),
        Drive::Variable => {
            let mut at = Some(cx.engine.scope().clone());
            while let Some(scope) = at {
                if scope.remove(key) {
                    break;
                }
                at = scope.parent.clone();
            }
        }
        Drive::Function => drop(cx.engine.remove_function(key)),
        Drive::Alias => {
            let mut at = Some(cx.engine.scope().clone());
            while let Some(scope) = at {
                if scope.aliases.borrow_mut().as_mut().is_some_and(|a| a.remove(&key).is_some()) {
                    break;
                }
                at = scope.parent.clone();
            }
            if cx.engine.find_alias(key).is_some() {
                // A built-in alias is hidden by an empty definition.
                let alias = Alias { definition: "".into(), flags: 0, description: "".into() };
                cx.engine.set_alias(&cx.engine.global().clone(), key, alias);
            }
            cx.engine.commands_changed();
        }
    }
    Ok(())
}
