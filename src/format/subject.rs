//! What the formatter asks of the objects it shows.

use std::rc::Rc;

use crate::catalog;
use crate::engine::{Engine, Result, ScriptBlock, TypeTable};
use crate::value::types::{XmlNode, script};
use crate::value::{DictionaryEntry, GenericDictionary, KeyValuePair, Member, MemberKind, Name, Str, TypeRef, Value};

/// The objects that a value stands for when it is displayed: elements of collections, entries of dictionaries.
pub(crate) fn display_elements(value: &Value) -> Option<Vec<Value>> {
    match value.base() {
        Value::Array(a) => Some(a.to_vec()),
        Value::Object(o) => match o.body().dictionary() {
            Some(d) => {
                let arguments: Option<Rc<[TypeRef]>> = o
                    .downcast::<GenericDictionary>()
                    .map(|g| g.arguments().into())
                    .filter(|a: &Rc<[TypeRef]>| !a.is_empty());
                let pair = |(key, value)| match &arguments {
                    Some(arguments) => Value::object(KeyValuePair { arguments: arguments.clone(), key, value }),
                    None => Value::object(DictionaryEntry { key, value }),
                };
                Some(d.entries().into_iter().map(pair).collect())
            }
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
    script::has_text(value)
        || value
            .ets()
            .is_some_and(|e| matches!(e.borrow().get(to_string).map(|m| &m.kind), Some(MemberKind::ScriptMethod(_))))
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
    engine.evaluate_or_throw(block, item.clone())
}

/// The same for the text of a script of the program's own (views).
pub(crate) fn evaluate_text(engine: &mut Engine, script: &str, item: &Value) -> Result<Value> {
    let block = engine.cached_block(script)?;
    evaluate(engine, &block, item)
}

/// `DefaultDisplayPropertySet`: of the object itself, or of its types.
pub(crate) fn default_display(engine: &Engine, value: &Value) -> Vec<Name> {
    let (sets, set) = (Name::new("PSStandardMembers"), Name::new("DefaultDisplayPropertySet"));
    let own = value.ets().and_then(|e| e.borrow().get(sets).cloned());
    if let Some(names) = own.and_then(|m| standard_set(&m, set)) {
        return names;
    }
    let added = engine.extension::<TypeTable>();
    for type_name in engine.type_names(value) {
        let declared = added.as_ref().and_then(|t| t.get(&type_name, sets));
        if let Some(names) = declared.and_then(|m| standard_set(&m, set)) {
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

/// A property set inside `PSStandardMembers`.
fn standard_set(standard: &Member, name: Name) -> Option<Vec<Name>> {
    let MemberKind::MemberSet(inner) = &standard.kind else { return None };
    match &inner.get(name)?.kind {
        MemberKind::PropertySet(names) => Some(names.to_vec()),
        _ => None,
    }
}

/// The names of a property set that the object itself carries.
pub(crate) fn own_property_set(value: &Value, name: Name) -> Option<Vec<Name>> {
    match &value.ets()?.borrow().get(name)?.kind {
        MemberKind::PropertySet(names) => Some(names.to_vec()),
        _ => None,
    }
}

/// A property's name in the object's own spelling; as given where the object has none of it.
pub(crate) fn spelling(engine: &mut Engine, value: &Value, name: Name) -> Name {
    if let Some(ets) = value.ets()
        && let Some(member) = ets.borrow().get(name)
    {
        return member.name;
    }
    engine.properties(value).into_iter().map(|p| p.name).find(|n| *n == name).unwrap_or(name)
}

/// All properties, the type's own before what was added, as the default displays list them.
pub(crate) fn all_properties(engine: &mut Engine, value: &Value) -> Vec<Name> {
    let mut names = ordered(engine, value, true);
    // What a node or row shows in place of its .NET properties: its children and attributes, its columns.
    if let Value::Object(object) = value.base()
        && (object.downcast::<XmlNode>().is_some() || object.body().type_ref().def().name == "System.Data.DataRow")
        && let adapted = object.body().adapted_names()
        && !adapted.is_empty()
    {
        let added: Vec<Name> =
            engine.properties(value).iter().filter(|p| p.kind != "Property").map(|p| p.name).collect();
        names.retain(|n| adapted.contains(n) || added.contains(n));
    }
    // What came from a job says whence, and not to show it.
    let marked = value.ets().is_some_and(|e| e.borrow().note(Name::new("PSShowComputerName")).is_some());
    if marked {
        names.retain(|n| !matches!(n.as_str(), "PSComputerName" | "PSShowComputerName"));
    }
    names
}

/// All properties, what was added before the type's own, as `*` finds them.
pub(crate) fn matched_properties(engine: &mut Engine, value: &Value) -> Vec<Name> {
    ordered(engine, value, false)
}

fn ordered(engine: &mut Engine, value: &Value, own_first: bool) -> Vec<Name> {
    let entries = engine.properties(value);
    let of = |own: bool| entries.iter().filter(move |e| (e.kind == "Property") == own).map(|e| e.name);
    of(own_first).chain(of(!own_first)).collect()
}

/// Whether the object has any property to show.
pub(crate) fn has_properties(engine: &mut Engine, value: &Value) -> bool {
    if value.is_custom()
        && let Some(ets) = value.ets()
        && ets.borrow().members().iter().any(|m| matches!(m.kind, MemberKind::Note(_)) && !m.hidden)
    {
        return true;
    }
    if let Some(ty) = value.type_ref()
        && ty.def().properties.iter().any(|p| p.name != "Item")
    {
        return true;
    }
    !engine.properties(value).is_empty()
}

/// `DefaultDisplayProperty` of the object's types.
pub(crate) fn default_property(engine: &Engine, value: &Value) -> Option<Name> {
    engine.type_names(value).iter().find_map(|t| catalog::typedata(t)?.default_property.as_deref().map(Name::new))
}

/// The script block that a value is.
pub(crate) fn block_source(value: &Value) -> Option<String> {
    value.downcast::<ScriptBlock>().map(|_| value.invariant_text().to_string())
}
