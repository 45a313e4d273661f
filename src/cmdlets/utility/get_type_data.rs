//! `Get-TypeData`: what the shell and the session add to types.

use std::collections::BTreeSet;

use super::update_type_data::table;
use crate::catalog;
use crate::cmdlets::support::record::Record;
use crate::cmdlets::support::types::{MEMBER_DATA, PROPERTY_SET_DATA, TYPE_DATA};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::text::WildcardPattern;
use crate::value::{Member, MemberKind, Name, Value, hashtable};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-TypeData",
    make: || Box::new(GetTypeData),
    examples: &[Example {
        title: "The members that a type was given.",
        code: "Update-TypeData -TypeName My.Thing -MemberType NoteProperty -MemberName Site -Value Oslo; (Get-TypeData My.Thing).Members.Keys",
        output: Some("Site"),
    }],
};

struct GetTypeData;

/// A member as an object: its kind's `…Data` type.
fn member_data(member: &Member) -> Value {
    let name = ("Name", Value::str(member.name.as_str()));
    let (kind, fields) = match &member.kind {
        MemberKind::Note(value) => ("NoteProperty", vec![("Value", value.clone())]),
        MemberKind::Alias(to, ty) => (
            "AliasProperty",
            vec![("ReferencedMemberName", Value::str(to.as_str())), ("MemberType", ty.clone().unwrap_or_default())],
        ),
        MemberKind::Script(get, set) => {
            ("ScriptProperty", vec![("GetScriptBlock", get.clone()), ("SetScriptBlock", set.clone())])
        }
        MemberKind::ScriptMethod(block) => ("ScriptMethod", vec![("Script", block.clone())]),
        MemberKind::PropertySet(_) | MemberKind::MemberSet(_) => ("", Vec::new()),
    };
    let all = fields.into_iter().chain([name]).map(|(n, v)| (Name::new(n), v)).collect();
    Record::from_fields(&MEMBER_DATA, all, Some(format!("System.Management.Automation.Runspaces.{kind}Data").into()))
}

fn property_set(names: Vec<Value>) -> Value {
    if names.is_empty() {
        return Value::Null;
    }
    Record::value(&PROPERTY_SET_DATA, [("ReferencedProperties", Value::array(names))])
}

/// What is added to one type, by the shell and by the session.
fn data_of(cx: &mut Cx<'_>, type_name: &str) -> Value {
    let mut members = Vec::new();
    let (mut display, mut keys, mut default) = (Vec::new(), Vec::new(), Value::Null);
    let mut depth = 0;
    if let Some(declared) = catalog::typedata(type_name) {
        for own in &declared.members {
            let kind = if let Some(to) = &own.alias {
                MemberKind::Alias(Name::new(to), None)
            } else if let Some(text) = &own.note {
                MemberKind::Note(Value::str(text.as_str()))
            } else if let Some(text) = own.script.as_ref().or(own.code.as_ref()) {
                MemberKind::Script(cx.engine.parse_block(text).unwrap_or_default(), Value::Null)
            } else {
                let text = own.script_method.as_deref().or(own.code_method.as_deref()).unwrap_or_default();
                MemberKind::ScriptMethod(cx.engine.parse_block(text).unwrap_or_default())
            };
            members.push(Member { name: Name::new(&own.name), kind, hidden: false });
        }
        display.extend(declared.default_display.iter().map(|n| Value::str(n.as_str())));
        keys.extend(declared.default_keys.iter().map(|n| Value::str(n.as_str())));
        default = declared.default_property.as_deref().map_or(Value::Null, Value::str);
        depth = declared.serialization_depth;
    }
    let _made = table(cx);
    for own in cx.engine.session_members(type_name) {
        let MemberKind::MemberSet(sets) = &own.kind else {
            members.retain(|m| m.name != own.name);
            members.push(own);
            continue;
        };
        for set in sets.members() {
            let MemberKind::PropertySet(names) = &set.kind else { continue };
            let names = names.iter().map(|n| Value::str(n.as_str())).collect();
            match set.name.as_str() {
                "DefaultDisplayPropertySet" => display = names,
                "DefaultKeyPropertySet" => keys = names,
                _ => default = names.into_iter().next().unwrap_or_default(),
            }
        }
    }
    let table = hashtable(members.iter().map(|m| (Value::str(m.name.as_str()), member_data(m))).collect());
    let fields = [
        ("TypeName", Value::str(type_name)),
        ("Members", table),
        ("TypeConverter", Value::Null),
        ("TypeAdapter", Value::Null),
        ("IsOverride", Value::Bool(false)),
        ("SerializationMethod", Value::Null),
        ("TargetTypeForDeserialization", Value::Null),
        ("SerializationDepth", Value::UInt(depth)),
        ("DefaultDisplayProperty", default),
        ("InheritPropertySerializationSet", Value::Bool(false)),
        ("StringSerializationSource", Value::Null),
        ("DefaultDisplayPropertySet", property_set(display)),
        ("DefaultKeyPropertySet", property_set(keys)),
        ("PropertySerializationSet", Value::Null),
    ];
    Record::with_text(&TYPE_DATA, fields, "System.Management.Automation.Runspaces.TypeData")
}

impl Cmdlet for GetTypeData {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut names: BTreeSet<String> = catalog::types_with_typedata().map(str::to_owned).collect();
        names.extend(table(cx).names());
        let wanted = cx.strings("TypeName");
        let patterns: Vec<WildcardPattern> = wanted
            .iter()
            .map(|n| cx.engine.named_type(n).map_or_else(|| n.to_string(), |t| t.to_string()))
            .filter_map(|n| WildcardPattern::new(&n).ok())
            .collect();
        for name in names {
            if wanted.is_empty() || patterns.iter().any(|p| p.is_match(&name)) {
                let data = data_of(cx, &name);
                cx.write(data)?;
            }
        }
        Ok(())
    }
}
