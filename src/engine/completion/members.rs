//! Members behind `.` and `::`.

use super::infer::Known;
use super::{Cx, Engine, Match, MatchKind, names, quoting};
use crate::catalog::{self, DotnetMember};
use crate::value::{MemberKind, TypeDef, Value, dictionary_of, types};

/// A member that something has.
pub(super) struct MemberInfo {
    pub(super) name: String,
    pub(super) method: bool,
    /// What the property holds or the method returns.
    pub(super) types: Vec<Known>,
}

impl MemberInfo {
    fn property(name: impl Into<String>, types: Vec<Known>) -> Self {
        Self { name: name.into(), method: false, types }
    }
}

impl Cx<'_> {
    /// Members that begin with what was typed: properties by name, then methods by name.
    pub(super) fn members(&mut self, target: (usize, usize), is_static: bool, word: &str) -> Vec<Match> {
        let known = self.infer_text(target.0, target.1);
        let mut found: Vec<MemberInfo> = Vec::new();
        let mut keys = Vec::new();
        for item in &known {
            if let Known::Value(v) = item
                && let Some(dictionary) = dictionary_of(v)
            {
                keys.extend(dictionary.entries().into_iter().map(|(k, _)| k.invariant_text().to_string()));
            }
            if let Known::Table(entries) = item {
                keys.extend(entries.iter().map(|e| e.0.clone()));
            }
            let members = match item {
                Known::Type(name) if is_static => self.static_members(name),
                Known::Type(_) => self.members_of(&Known::Net("System.RuntimeType".to_owned())),
                Known::Value(v) => {
                    let mut all = self.members_of(item);
                    // Members of a collection's elements are its own, too.
                    for element in crate::value::elements_of(v).unwrap_or_default().into_iter().take(20) {
                        all.extend(self.members_of(&Known::Value(element)).into_iter().filter(|m| !m.method));
                    }
                    all
                }
                other => self.members_of(other),
            };
            found.extend(members);
        }
        let typed = names::Typed::new(word);
        let mut matches: Vec<Match> = Vec::new();
        names::sort_by_name(&mut keys, |k| k);
        for key in keys.iter().filter(|k| typed.fits(k)) {
            let text = quoting::member(key);
            matches.push(Match::new(MatchKind::Property, text.clone(), text));
        }
        names::sort_by_name(&mut found, |m| &m.name);
        for method in [false, true] {
            for member in found.iter().filter(|m| m.method == method && typed.fits(&m.name)) {
                let made = if method {
                    Match::new(MatchKind::Method, format!("{}(", member.name), member.name.as_str())
                } else {
                    Match::new(MatchKind::Property, quoting::member(&member.name), member.name.as_str())
                };
                if !matches.iter().any(|m| m.kind == made.kind && m.list_text.eq_ignore_ascii_case(&made.list_text)) {
                    matches.push(made);
                }
            }
        }
        matches
    }

    /// Names of the properties that objects have, sorted.
    pub(super) fn property_names(&mut self, known: &[Known]) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for item in known {
            let mut own: Vec<String> =
                self.members_of(item).into_iter().filter(|m| !m.method).map(|m| m.name).collect();
            if let Known::Record(_) = item {
                let base = ["BaseObject", "ImmediateBaseObject", "Members", "Methods", "Properties", "TypeNames"];
                own.extend(base.map(str::to_owned));
            }
            for name in own {
                if !found.iter().any(|n| n.eq_ignore_ascii_case(&name)) {
                    found.push(name);
                }
            }
        }
        names::sort_by_name(&mut found, |n| n);
        found
    }

    /// Everything that an object of which something is known has, in no order.
    pub(super) fn members_of(&mut self, known: &Known) -> Vec<MemberInfo> {
        match known {
            Known::Value(value) => self.value_members(value),
            Known::Net(name) => type_members(self.engine, name),
            Known::Class(name) => {
                let mut found = self.class_members(name, false);
                found.extend(type_members(self.engine, "System.Object"));
                found
            }
            Known::Record(entries) => {
                let mut found: Vec<MemberInfo> =
                    entries.iter().map(|(n, types)| MemberInfo::property(n.as_str(), types.clone())).collect();
                found.extend(type_members(self.engine, "System.Object"));
                found
            }
            Known::Table(entries) => {
                let mut found: Vec<MemberInfo> =
                    entries.iter().map(|(n, types)| MemberInfo::property(n.as_str(), types.clone())).collect();
                found.extend(type_members(self.engine, "System.Collections.Hashtable"));
                found
            }
            Known::Caught(exception) => {
                let mut found = type_members(self.engine, "System.Management.Automation.ErrorRecord");
                found.retain(|m| m.name != "Exception");
                found.push(MemberInfo::property("Exception", vec![Known::Net(exception.clone())]));
                found
            }
            Known::Type(name) => self.static_members(name),
        }
    }

    fn value_members(&mut self, value: &Value) -> Vec<MemberInfo> {
        let properties = self.engine.properties(value);
        let hidden = |name: &str| value.type_ref().is_some_and(|t| t.def().is_hidden(name));
        let mut found: Vec<MemberInfo> = properties
            .into_iter()
            .filter(|p| !hidden(p.name.as_str()))
            .map(|p| MemberInfo::property(p.name.as_str(), Vec::new()))
            .collect();
        if let Some(ets) = value.ets() {
            let ets = ets.borrow();
            let methods = ets.members().iter().filter(|m| matches!(m.kind, MemberKind::ScriptMethod(_)));
            found.extend(methods.map(|m| MemberInfo {
                name: m.name.as_str().to_owned(),
                method: true,
                types: Vec::new(),
            }));
        }
        if let Some(ty) = value.type_ref() {
            let name = if value.is_custom() { "System.Object".to_owned() } else { types::script_name(&ty) };
            let own = type_members(self.engine, &name);
            let known = !own.is_empty();
            found.extend(own.into_iter().filter(|m| m.method || !value.is_custom()));
            if !known {
                found.extend(table_members(ty.def(), false));
            }
        }
        found
    }

    /// Static members of a type.
    fn static_members(&mut self, name: &str) -> Vec<MemberInfo> {
        if self.input.type_named(name).is_some() {
            return self.class_members(name, true);
        }
        if let Some(names) = enum_names(self.engine, name) {
            let own = |n: String| MemberInfo::property(n, Vec::new());
            return names.into_iter().map(own).collect();
        }
        let mut found = match catalog::dotnet_type(name).or_else(|| catalog::dotnet_type(&format!("System.{name}"))) {
            Some(ty) => {
                let properties = ty.properties.iter().chain(&ty.fields).filter(|m| m.is_static);
                let methods = ty.methods.iter().filter(|m| m.is_static);
                let mut found: Vec<MemberInfo> = properties.map(|m| info(m, false)).collect();
                found.extend(methods.map(|m| info(m, true)));
                found
            }
            None => self.engine.named_type(name).map(|t| table_members(t.def(), true)).unwrap_or_default(),
        };
        found.push(MemberInfo { name: "new".to_owned(), method: true, types: vec![Known::Net(name.to_owned())] });
        found
    }
}

/// Labels of an enumeration of the session or of .NET, by any name of it.
pub(super) fn enum_names(engine: &Engine, name: &str) -> Option<Vec<String>> {
    if let Some(decl) = catalog::enumeration(name) {
        return Some(decl.values.iter().map(|(n, _)| (*n).to_owned()).collect());
    }
    let def = engine.named_type(name)?.def();
    let labels = def.enum_values.iter().map(|(n, _)| (*n).to_owned()).collect::<Vec<_>>();
    (!labels.is_empty()).then_some(labels)
}

fn info(member: &DotnetMember, method: bool) -> MemberInfo {
    let returns = member.definition.find(&format!(" {}", member.name)).and_then(|at| member.definition.get(..at));
    let types = returns.map(|t| Known::Net(t.trim().to_owned())).into_iter().collect();
    MemberInfo { name: member.name.to_owned(), method, types }
}

/// Members of objects of a type: from the facts about .NET, or else from the shell's own tables.
fn type_members(engine: &Engine, name: &str) -> Vec<MemberInfo> {
    let array = name.ends_with("[]");
    let lookup = if array { "System.Array" } else { name };
    let mut found: Vec<MemberInfo> = Vec::new();
    match catalog::dotnet_type(lookup).or_else(|| catalog::dotnet_type(&format!("System.{lookup}"))) {
        Some(ty) => {
            let properties = ty.properties.iter().chain(&ty.fields).filter(|m| !m.is_static);
            found.extend(properties.map(|m| info(m, false)));
            found.extend(ty.methods.iter().filter(|m| !m.is_static).map(|m| info(m, true)));
        }
        None => {
            if let Some(ty) = engine.named_type(lookup) {
                found.extend(table_members(ty.def(), false));
            }
        }
    }
    let full = engine.named_type(lookup).map_or_else(|| lookup.to_owned(), |t| t.def().name.to_owned());
    for member in catalog::typedata(&full).map_or(&[] as &[_], |d| &d.members) {
        let method = member.script_method.is_some() || member.code_method.is_some();
        found.push(MemberInfo { name: member.name.clone(), method, types: Vec::new() });
    }
    found
}

fn table_members(def: &'static TypeDef, is_static: bool) -> Vec<MemberInfo> {
    let mut found = Vec::new();
    let mut next = Some(def);
    while let Some(def) = next {
        let method = |signature: &str| {
            let head = signature.split('(').next().unwrap_or(signature);
            let (returns, name) = head.rsplit_once(' ').unwrap_or(("", head));
            MemberInfo { name: name.to_owned(), method: true, types: vec![Known::Net(returns.to_owned())] }
        };
        let property = |name: &str, ty: &str| MemberInfo::property(name, vec![Known::Net(ty.to_owned())]);
        if is_static {
            found.extend(def.static_properties.iter().map(|p| property(p.name, p.type_name)));
            found.extend(def.static_methods.iter().map(|m| method(m.signature)));
        } else {
            found.extend(
                def.properties.iter().filter(|p| !def.is_hidden(p.name)).map(|p| property(p.name, p.type_name)),
            );
            found.extend(def.methods.iter().map(|m| method(m.signature)));
            found.retain(|m| !def.is_hidden(&m.name));
        }
        next = if is_static { None } else { def.base_def() };
    }
    found
}
