//! Members of objects as lists of names.

use crate::value::types::TypeDef;
use crate::value::{MemberKind, Name, Value};

/// A type and its bases, most derived first.
pub(crate) fn lineage(def: &'static TypeDef) -> impl Iterator<Item = &'static TypeDef> {
    std::iter::successors(Some(def), |d| d.base_def())
}

/// The names of an object's methods: script methods, then those of its type.
pub(crate) fn method_names(value: &Value) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    if let Some(ets) = value.ets() {
        let ets = ets.borrow();
        names.extend(ets.members().iter().filter(|m| matches!(m.kind, MemberKind::ScriptMethod(_))).map(|m| m.name));
    }
    if let Some(ty) = value.type_ref() {
        for def in lineage(ty.def()) {
            for method in def.methods {
                if let Some(name) = method_name(method.signature).map(Name::new)
                    && !names.contains(&name)
                {
                    names.push(name);
                }
            }
        }
    }
    names
}

/// The name in a method's signature.
pub(crate) fn method_name(signature: &str) -> Option<&str> {
    signature.split_once('(')?.0.rsplit(' ').next()
}
