//! `Invoke-Command`: runs a script block here.

use crate::engine::{
    Argument, ArgumentKind, Cmdlet, CmdletDef, Cx, Example, Result, ScriptBlock,
};
use crate::error::ErrorCategory;
use crate::text::Span;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Invoke-Command",
    make: || Box::new(InvokeCommand::default()),
    examples: &[Example {
        title: "Run a script block with arguments.",
        code: "Invoke-Command { param($a, $b) $a * $b } -ArgumentList 6, 7",
        output: Some("42"),
    }],
};

#[derive(Default)]
struct InvokeCommand {
    piped: Vec<Value>,
}

const REMOTE: [&str; 8] =
    ["ComputerName", "Session", "ConnectionUri", "VMId", "VMName", "ContainerId", "HostName", "SSHConnection"];

impl Cmdlet for InvokeCommand {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        if REMOTE.iter().any(|p| cx.has(p)) || cx.switch("AsJob") {
            let message = cx.message("shell-no-remote-commands", &[]);
            return Err(cx.fail_with(
                "System.NotImplementedException",
                message,
                "RemoteCommandNotImplemented",
                ErrorCategory::NotImplemented,
                Value::Null,
            ));
        }
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        self.piped.extend(crate::cmdlets::support::input(cx));
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(block) = cx.arg("ScriptBlock").and_then(|v| v.downcast::<ScriptBlock>()).cloned() else {
            return Ok(());
        };
        let argument = |value| Argument { kind: ArgumentKind::Value(value), span: Span::default() };
        let arguments: Vec<Argument> = cx.list("ArgumentList").into_iter().map(argument).collect();
        let piped = std::mem::take(&mut self.piped);
        cx.engine.call_piped(&block, arguments, piped, cx.switch("NoNewScope"), cx.out)
    }
}
