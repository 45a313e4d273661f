//! Objects as text outside string conversion.

use crate::engine::{Engine, Result};
use crate::value::types::script;
use crate::value::{MemberKind, Name, Str, Value};

/// `.ToString()` of an object as a cmdlet writes it to people: .NET's text in the session's culture, or the object's own
/// `ToString` written in PowerShell.
pub(crate) fn to_string(engine: &mut Engine, value: &Value) -> Result<Str> {
    if let Some(ets) = value.ets() {
        let own = matches!(ets.borrow().get(Name::new("ToString")).map(|m| &m.kind), Some(MemberKind::ScriptMethod(_)));
        if own {
            return engine.to_text(value);
        }
    }
    if script::has_text(value) { engine.to_text(value) } else { Ok(value.net_text()) }
}
