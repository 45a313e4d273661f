//! What the formatter asks of the objects it shows.

use std::rc::Rc;

use crate::catalog;
use crate::engine::{Engine, Flow, Result, ScriptBlock};
use crate::value::{Ets, MemberKind, Name, Str, Value};

/// The objects that a value stands for when it is displayed: elements of collections, entries of dictionaries.
pub(crate) fn display_elements(value: &Value) -> Option<Vec<Value>> {
    match value.base() {
        Value::Array(a) => Some(a.to_vec()),
        Value::Object(o) => match o.body().dictionary() {
            Some(d) => Some(d.entries().into_iter().map(|(k, v)| crate::value::DictionaryEntry::value(k, v)).collect()),
            None => o.body().elements(),
        },
        _ => None,
    }
}

/// The elements that a cell shows in braces.
pub(crate) fn cell_elements(value: &Value) -> Option<Vec<Value>> {
    display_elements(value)
}

/// Whether the object has a `ToString` written in PowerShell.
pub(crate) fn has_script_text(value: &Value) -> bool {
    let to_string = Name::new("ToString");
    value.ets().is_some_and(|e| matches!(e.borrow().get(to_string).map(|m| &m.kind), Some(MemberKind::ScriptMethod(_))))
}

/// The text of an object whose `ToString` may be written in PowerShell.
pub(crate) fn object_text(engine: &mut Engine, value: &Value) -> Result<Str> {
    engine.to_text(value)
}

/// A property's value; `None` where the object has none of that name. What a getter throws is the error.
pub(crate) fn property(engine: &mut Engine, value: &Value, name: Name) -> Result<Option<Value>> {
    if let Some(ets) = value.ets()
        && let Some(found) = ets.borrow().note(name)
    {
        return Ok(Some(found.clone()));
    }
    engine.find_property(value, name)
}

/// Runs a script block over an object and gives its output as one value.
pub(crate) fn evaluate(engine: &mut Engine, block: &Value, item: &Value) -> Result<Value> {
    engine.evaluate(block, item.clone())
}

/// The same for the text of a script of the program's own (views).
pub(crate) fn evaluate_text(engine: &mut Engine, script: &str, item: &Value) -> Result<Value> {
    let block = engine.cached_block(script)?;
    evaluate(engine, &block, item)
}

/// `DefaultDisplayPropertySet`: of the object itself, or of its types.
pub(crate) fn default_display(engine: &Engine, value: &Value) -> Vec<Name> {
    let (sets, set) = (Name::new("PSStandardMembers"), Name::new("DefaultDisplayPropertySet"));
    if let Some(ets) = value.ets()
        && let Some(MemberKind::MemberSet(inner)) = ets.borrow().get(sets).map(|m| m.kind.clone())
        && let Some(names) = property_set(&inner, set)
    {
        return names.to_vec();
    }
    for type_name in engine.type_names(value) {
        if let Some(names) = engine.type_default_display(&type_name) {
            return names;
        }
        if let Some(data) = catalog::typedata(&type_name)
            && !data.default_display.is_empty()
        {
            return data.default_display.iter().map(|n| Name::new(n)).collect();
        }
    }
    Vec::new()
}

fn property_set(ets: &Ets, name: Name) -> Option<Rc<[Name]>> {
    match &ets.get(name)?.kind {
        MemberKind::PropertySet(names) => Some(names.clone()),
        _ => None,
    }
}

/// `DefaultDisplayProperty` of the object's types.
pub(crate) fn default_property(engine: &Engine, value: &Value) -> Option<Name> {
    engine
        .type_names(value)
        .iter()
        .find_map(|t| catalog::typedata(t)?.default_property.as_deref().map(Name::new))
}

/// Whether a flow is an error that a cell can swallow.
pub(crate) fn swallowed(flow: Flow) -> Result<Value> {
    match flow {
        Flow::Throw(record) => Ok(record),
        other => Err(other),
    }
}

/// The script block that a value is.
pub(crate) fn block_source(value: &Value) -> Option<String> {
    value.downcast::<ScriptBlock>().map(|_| value.invariant_text().to_string())
}
