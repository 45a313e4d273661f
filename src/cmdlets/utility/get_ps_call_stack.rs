//! `Get-PSCallStack`.

use crate::cmdlets::support::record::Record;
use crate::cmdlets::support::types::CALL_STACK_FRAME;
use crate::engine::{CommandKind, Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-PSCallStack",
    make: || Box::new(GetPsCallStack),
    examples: &[Example {
        title: "Who called.",
        code: "function Inner { (Get-PSCallStack).Command -join ' < ' }; function Outer { Inner }; Outer",
        output: Some("Inner < Outer < <ScriptBlock>"),
    }],
};

struct GetPsCallStack;

impl Cmdlet for GetPsCallStack {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut frames = Vec::new();
        let (mut source, mut span) = cx.engine.position();
        let calls = cx.engine.calls().to_vec();
        let frame = |command: &str, function: &str, source: &crate::text::Source, start: u32| {
            let line = source.line_column(start).line;
            let name = source.name().map(|n| n.rsplit(['/', '\\']).next().unwrap_or(n).to_owned());
            let location = match &name {
                Some(name) => format!("{name}: line {line}"),
                None => "<No file>".to_owned(),
            };
            Record::with_text(
                &CALL_STACK_FRAME,
                [
                    ("Command", Value::str(command)),
                    ("Arguments", Value::str("{}")),
                    ("Location", Value::str(location.as_str())),
                    ("FunctionName", Value::str(function)),
                    ("ScriptName", source.name().map_or(Value::Null, |n| Value::str(&**n))),
                    ("ScriptLineNumber", Value::Int(line as i32)),
                ],
                format!("at {function}, {location}"),
            )
        };
        for call in calls.iter().rev() {
            let script = call.state.as_ref().filter(|s| s.kind == CommandKind::ExternalScript);
            let command = script.map_or(call.command.as_str(), |s| &s.name);
            frames.push(frame(command, &call.function_name(), &source, span.start));
            (source, span) = (call.called_from.0.clone(), call.called_from.1);
        }
        let is_script = |c: &crate::engine::Activation| c.state.as_ref().is_some_and(|s| s.kind == CommandKind::ExternalScript);
        let outermost_is_script = calls.first().is_some_and(is_script);
        if !outermost_is_script {
            frames.push(frame("<ScriptBlock>", "<ScriptBlock>", &source, span.start));
        }
        frames.into_iter().try_for_each(|f| cx.write(f))
    }
}
