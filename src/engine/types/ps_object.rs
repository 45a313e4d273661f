//! `.psobject` and method objects.

use std::any::Any;

use crate::value::types::MethodGroup;
use crate::value::{Ets, MemberKind, Name, Object, TypeDef, TypeRef, Value};

/// `System.Management.Automation.PSMethod`.
pub(crate) static PS_METHOD: TypeDef = TypeDef::class("System.Management.Automation.PSMethod");
/// `System.Management.Automation.PSMemberSet`.
pub(crate) static PS_MEMBER_SET: TypeDef = TypeDef::class("System.Management.Automation.PSMemberSet");

/// A method read as a property: shows its overloads.
struct PsMethod {
    name: Name,
    overloads: Vec<String>,
}

impl Object for PsMethod {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&PS_METHOD)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.overloads.join(", "))
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        match name.as_str().to_ascii_lowercase().as_str() {
            "name" => Some(Value::str(self.name.as_str())),
            "overloaddefinitions" => Some(Value::strings(self.overloads.iter().map(String::as_str))),
            "membertype" => Some(Value::str("Method")),
            _ => None,
        }
    }
    fn adapted_names(&self) -> Vec<Name> {
        vec![Name::new("OverloadDefinitions")]
    }
}

/// The object that `$x.Method` without parentheses is.
pub(crate) fn method_object(_target: &Value, group: &MethodGroup) -> Value {
    let overloads = group.overloads.iter().map(|o| o.signature.to_owned()).collect();
    Value::object(PsMethod { name: group.name, overloads })
}

/// The same for `[type]::Method`.
pub(crate) fn static_method_object(_ty: &TypeRef, group: &MethodGroup) -> Value {
    let overloads = group
        .overloads
        .iter()
        .map(|o| {
            if o.signature.starts_with("static ") { o.signature.to_owned() } else { format!("static {}", o.signature) }
        })
        .collect();
    Value::object(PsMethod { name: group.name, overloads })
}

/// `.psobject` of a value.
pub(crate) struct PsObjectView(pub(crate) Value);

impl Object for PsObjectView {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&PS_MEMBER_SET)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `.psobject`.
pub(crate) fn ps_object(target: &Value) -> Value {
    Value::object(PsObjectView(target.clone()))
}

/// A member set as an object whose properties are its members.
pub(crate) fn member_set(ets: &Ets) -> Value {
    Value::custom(ets.members().iter().map(|m| {
        let value = match &m.kind {
            MemberKind::Note(v) => v.clone(),
            MemberKind::PropertySet(names) => Value::strings(names.iter().map(|n| n.as_str())),
            MemberKind::Alias(..) | MemberKind::Script(..) | MemberKind::ScriptMethod(_) | MemberKind::MemberSet(_) => {
                Value::Null
            }
        };
        (m.name, value)
    }))
}
