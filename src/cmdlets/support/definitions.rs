//! Members of objects and types, described as `Get-Member` does.

use super::members::{lineage, method_name};
use crate::catalog::{self, DotnetMember};
use crate::engine::{Engine, Result};
use crate::value::types::{XmlNode, script_name};
use crate::value::{Member, MemberKind, TypeDef, TypeRef, Value};

/// One member.
pub(crate) struct Definition {
    /// Its name.
    pub(crate) name: String,
    /// Its kind by name in `PSMemberTypes`.
    pub(crate) kind: &'static str,
    /// What it is.
    pub(crate) text: String,
    /// Whether the shell added it.
    pub(crate) extended: bool,
}

/// The number of a kind, or of a group of kinds, in `PSMemberTypes`.
pub(crate) fn kind_number(name: &str) -> i64 {
    match name.to_ascii_lowercase().as_str() {
        "aliasproperty" => 1,
        "codeproperty" => 2,
        "property" => 4,
        "noteproperty" => 8,
        "scriptproperty" => 16,
        "properties" => 31,
        "propertyset" => 32,
        "method" => 64,
        "codemethod" => 128,
        "scriptmethod" => 256,
        "methods" => 448,
        "parameterizedproperty" => 512,
        "memberset" => 1024,
        "event" => 2048,
        "dynamic" => 4096,
        "all" => 8191,
        _ => 0,
    }
}

fn type_name_of(value: &Value) -> String {
    match value {
        Value::Null | Value::Nothing => "object".to_owned(),
        v if v.is_custom() => "System.Management.Automation.PSCustomObject".to_owned(),
        v => v.type_ref().map_or_else(|| "object".to_owned(), |t| short(&t)),
    }
}

/// A type as definitions show it: accelerators, and arrays of objects as `Object[]`.
fn short(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Array(e, _) if e.to_string() == "System.Object" => "Object[]".to_owned(),
        other => script_name(other),
    }
}

fn extended(member: &Member) -> Definition {
    let name = member.name.as_str().to_owned();
    let block = |v: &Value| v.invariant_text();
    let (kind, text) = match &member.kind {
        MemberKind::Note(v) => {
            let shown = if v.is_null() { "null".to_owned() } else { v.net_text().to_string() };
            ("NoteProperty", format!("{} {name}={shown}", type_name_of(v)))
        }
        MemberKind::Alias(to, _) => ("AliasProperty", format!("{name} = {to}")),
        MemberKind::Script(getter, setter) => {
            let mut text = format!("System.Object {name} {{");
            if !getter.is_null() {
                text.extend(["get=", &block(getter), ";"]);
            }
            if !setter.is_null() {
                text.extend(["set=", &block(setter), ";"]);
            }
            text.push('}');
            ("ScriptProperty", text)
        }
        MemberKind::ScriptMethod(_) => ("ScriptMethod", format!("System.Object {name}();")),
        MemberKind::PropertySet(names) => {
            let names: Vec<&str> = names.iter().map(|n| n.as_str()).collect();
            ("PropertySet", format!("{name} {{{}}}", names.join(", ")))
        }
        MemberKind::MemberSet(_) => ("MemberSet", format!("{name} {{}}")),
    };
    Definition { name, kind, text, extended: true }
}

/// The members of an object: those added to it, its type's, and type data's.
pub(crate) fn of(engine: &mut Engine, object: &Value, hidden: bool) -> Result<Vec<Definition>> {
    let mut found: Vec<Definition> = Vec::new();
    if let Some(ets) = object.ets() {
        let ets = ets.borrow();
        found.extend(ets.members().iter().filter(|m| hidden || !m.hidden).map(extended));
    }
    if let Some(ty) = object.type_ref() {
        if !object.is_custom() {
            properties(engine, object, &ty, hidden, &mut found)?;
        }
        methods(ty.def(), object.is_custom(), hidden, &mut found);
    }
    typedata(engine, object, &mut found);
    Ok(found)
}

fn has(found: &[Definition], name: &str) -> bool {
    found.iter().any(|d| d.name.eq_ignore_ascii_case(name))
}

/// What the catalogue knows of a .NET type's instance or static members.
fn declared(ty: &TypeRef, is_static: bool, found: &mut Vec<Definition>) -> bool {
    let known = catalog::dotnet_type(&ty.to_string()).or_else(|| catalog::dotnet_type(ty.def().name));
    let Some(known) = known else { return false };
    let lists: [(&'static str, &[DotnetMember]); 4] = [
        ("Property", &known.properties),
        ("Property", &known.fields),
        ("ParameterizedProperty", &known.indexers),
        ("Method", &known.methods),
    ];
    for (kind, members) in lists {
        let mut groups: Vec<Definition> = Vec::new();
        for member in members.iter().filter(|m| m.is_static == is_static) {
            match groups.iter_mut().find(|d| d.name == member.name) {
                Some(group) => group.text.extend([", ", member.definition]),
                None => groups.push(Definition {
                    name: member.name.to_owned(),
                    kind,
                    text: member.definition.to_owned(),
                    extended: false,
                }),
            }
        }
        groups.retain(|d| !has(found, &d.name));
        found.append(&mut groups);
    }
    true
}

fn properties(engine: &mut Engine, object: &Value, ty: &TypeRef, hidden: bool, found: &mut Vec<Definition>) -> Result {
    // Of XML nodes the shell lists attributes and children, not what .NET knows of a node.
    let adapted_only = object.downcast::<XmlNode>().is_some();
    let row = ty.def().name == "System.Data.DataRow";
    if !adapted_only && !row && declared(ty, false, found) {
        return Ok(());
    }
    for def in lineage(ty.def()).filter(|_| !adapted_only) {
        for property in def.properties {
            let concealed = !hidden && ty.def().is_hidden(property.name);
            if concealed || has(found, property.name) || property.name == "Item" {
                continue;
            }
            let access = if property.set.is_some() { "{get;set;}" } else { "{get;}" };
            found.push(Definition {
                name: property.name.to_owned(),
                kind: "Property",
                text: format!("{} {} {access}", property.type_name, property.name),
                extended: false,
            });
        }
    }
    let adapted = match object.base() {
        Value::Object(o) => o.body().adapted_names(),
        _ => Vec::new(),
    };
    for name in adapted {
        if has(found, name.as_str()) {
            continue;
        }
        let told = match object.base() {
            Value::Object(o) => o.body().adapted_type(name),
            _ => None,
        };
        let (type_name, settable) = match told {
            Some(told) => told,
            None => (type_name_of(&engine.find_property(object, name)?.unwrap_or_default()), true),
        };
        let text = format!("{type_name} {name} {}", if settable { "{get;set;}" } else { "{get;}" });
        found.push(Definition { name: name.as_str().to_owned(), kind: "Property", text, extended: false });
    }
    Ok(())
}

fn methods(ty: &'static TypeDef, custom: bool, hidden: bool, found: &mut Vec<Definition>) {
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    for def in lineage(ty) {
        let own: &[_] = if custom && def.name != "System.Object" { &[] } else { def.methods };
        for method in own {
            let Some(name) = method_name(method.signature) else { continue };
            if !hidden && ty.is_hidden(name) {
                continue;
            }
            match groups.iter_mut().find(|(n, _)| n == name) {
                // What a class overrides is the same method.
                Some((_, overloads)) if overloads.contains(&method.signature) => {}
                Some((_, overloads)) => overloads.push(method.signature),
                None => groups.push((name.to_owned(), vec![method.signature])),
            }
        }
    }
    if custom {
        for signature in ["bool Equals(System.Object obj)", "int GetHashCode()", "type GetType()", "string ToString()"]
        {
            let name = method_name(signature).unwrap_or_default();
            if !groups.iter().any(|(n, _)| n == name) {
                groups.push((name.to_owned(), vec![signature]));
            }
        }
    }
    for (name, overloads) in groups {
        if !has(found, &name) {
            found.push(Definition { name, kind: "Method", text: overloads.join(", "), extended: false });
        }
    }
}

fn typedata(engine: &mut Engine, object: &Value, found: &mut Vec<Definition>) {
    for type_name in engine.type_names(object) {
        for member in engine.session_members(&type_name) {
            // What type data says stands before the type's own member of that name.
            found.retain(|d| d.extended || !d.name.eq_ignore_ascii_case(member.name.as_str()));
            if !has(found, member.name.as_str()) {
                found.push(extended(&member));
            }
        }
        let Some(declared) = catalog::typedata(&type_name) else { continue };
        for member in &declared.members {
            if has(found, &member.name) {
                continue;
            }
            let name = &member.name;
            let (kind, text) = if type_name.as_ref() == "System.Array" {
                ("Property", format!("int {name} {{get;}}"))
            } else if let Some(to) = &member.alias {
                ("AliasProperty", format!("{name} = {to}"))
            } else if let Some(note) = &member.note {
                ("NoteProperty", format!("string {name}={note}"))
            } else if let Some(script) = &member.script {
                ("ScriptProperty", format!("System.Object {name} {{get={script};}}"))
            } else if member.code.is_some() {
                ("CodeProperty", format!("System.Object {name}{{get=;}}"))
            } else if member.script_method.is_some() {
                ("ScriptMethod", format!("System.Object {name}();"))
            } else {
                ("CodeMethod", format!("static System.Object {name}()"))
            };
            found.push(Definition { name: name.clone(), kind, text, extended: true });
        }
    }
}

/// The static members of a type.
pub(crate) fn statics(ty: &TypeRef) -> Vec<Definition> {
    let mut found = Vec::new();
    if declared(ty, true, &mut found) {
        return found;
    }
    for def in lineage(ty.def()) {
        for property in def.static_properties {
            if !has(&found, property.name) && !ty.def().is_hidden(property.name) {
                let access = if property.get.settable() { "{get;set;}" } else { "{get;}" };
                let text = format!("static {} {} {access}", property.type_name, property.name);
                let name = property.name.to_owned();
                found.push(Definition { name, kind: "Property", text, extended: false });
            }
        }
        for (name, _) in def.enum_values {
            let text = format!("static {} {name} {{get;}}", short(ty));
            found.push(Definition { name: (*name).to_owned(), kind: "Property", text, extended: false });
        }
        let mut groups: Vec<(String, Vec<String>)> = Vec::new();
        for method in def.static_methods {
            let Some(name) = method_name(method.signature) else { continue };
            if ty.def().is_hidden(name) {
                continue;
            }
            let shown = if method.signature.starts_with("static ") {
                method.signature.to_owned()
            } else {
                format!("static {}", method.signature)
            };
            match groups.iter_mut().find(|(n, _)| n == name) {
                Some((_, overloads)) => overloads.push(shown),
                None => groups.push((name.to_owned(), vec![shown])),
            }
        }
        for (name, overloads) in groups {
            if !has(&found, &name) {
                found.push(Definition { name, kind: "Method", text: overloads.join(", "), extended: false });
            }
        }
    }
    found
}
