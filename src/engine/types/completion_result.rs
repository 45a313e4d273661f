//! `CompletionResult`: what a script offers to Tab.

use super::{Engine, Name, TypeDef, Value};
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

/// `System.Management.Automation.CommandCompletion`: Tab's answers as an object.
pub(super) static COMMAND_COMPLETION: TypeDef = TypeDef::class("System.Management.Automation.CommandCompletion")
    .static_methods(&[Method::new(
        "System.Management.Automation.CommandCompletion CompleteInput(string input, int cursorIndex, hashtable options)",
        |rt, _, args| {
            let Some(engine) = rt.as_any_mut().downcast_mut::<Engine>() else {
                return Err(Fault::thrown("System.InvalidOperationException", "There is no session here."));
            };
            let text = args.first().map_or_else(String::new, |v| v.invariant_text().to_string());
            let cursor = if let Some(Value::Int(n)) = args.get(1) { usize::try_from(*n).unwrap_or(0) } else { 0 };
            let found = crate::engine::completion::complete(engine, &text, cursor);
            let matches = found.matches.iter().map(|m| {
                Value::object(CompletionResult {
                    text: Value::str(m.text.as_str()),
                    list: Value::str(m.list_text.as_str()),
                    kind: kind_of(m.kind.name()),
                    tool_tip: Value::str(m.tool_tip.as_str()),
                })
            });
            let matches = crate::value::collection(matches.collect());
            let answer = Value::custom([
                (Name::new("CurrentMatchIndex"), Value::Int(-1)),
                (Name::new("ReplacementIndex"), Value::Int(found.start as i32)),
                (Name::new("ReplacementLength"), Value::Int(found.length as i32)),
                (Name::new("CompletionMatches"), matches),
            ]);
            Ok(answer)
        },
    )]);

fn kind_of(name: &str) -> Value {
    let values = crate::value::types::find(KIND).map_or(&[][..], |def| def.enum_values);
    enum_of(KIND, values.iter().find(|(own, _)| *own == name).map_or(0, |(_, n)| *n))
}

impl Object for CompletionResult {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&COMPLETION_RESULT)
    }
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
