//! `CompletionResult`: what a script offers to Tab.

use super::{TypeDef, Value};
use crate::value::types::{Method, Property, enum_of};
use crate::value::{Fault, Object, Runtime, TypeRef};

const KIND: &str = "System.Management.Automation.CompletionResultType";

struct CompletionResult {
    text: Value,
    list: Value,
    kind: Value,
    tool_tip: Value,
}

const fn p(
    name: &'static str,
    type_name: &'static str,
    get: fn(&mut dyn Runtime, &Value) -> Result<Value, Fault>,
) -> Property {
    Property::new(name, type_name, get, None)
}

fn own(this: &Value, part: fn(&CompletionResult) -> &Value) -> Result<Value, Fault> {
    Ok(this.downcast::<CompletionResult>().map_or(Value::Null, |r| part(r).clone()))
}

fn made(_: &mut dyn Runtime, _: &Value, args: &[Value]) -> Result<Value, Fault> {
    let at = |i: usize| args.get(i).cloned();
    let text = at(0).unwrap_or_default();
    Ok(Value::object(CompletionResult {
        list: at(1).unwrap_or_else(|| text.clone()),
        kind: at(2).unwrap_or_else(|| enum_of(KIND, 0)),
        tool_tip: at(3).unwrap_or_else(|| text.clone()),
        text,
    }))
}

/// `System.Management.Automation.CompletionResult`.
pub(super) static COMPLETION_RESULT: TypeDef = TypeDef::class("System.Management.Automation.CompletionResult")
    .properties(&[
        p("CompletionText", "string", |_, this| own(this, |r| &r.text)),
        p("ListItemText", "string", |_, this| own(this, |r| &r.list)),
        p("ResultType", KIND, |_, this| own(this, |r| &r.kind)),
        p("ToolTip", "string", |_, this| own(this, |r| &r.tool_tip)),
    ])
    .constructors(&[
        Method::new("(string completionText)", made),
        Method::new(
            "(string completionText, string listItemText, System.Management.Automation.CompletionResultType resultType, string toolTip)",
            made,
        ),
    ]);

impl Object for CompletionResult {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&COMPLETION_RESULT)
    }
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
