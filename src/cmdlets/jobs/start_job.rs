//! `Start-Job`.

use crate::cmdlets::support::jobs::{self, JobKind, Work};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, ScriptBlock};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Start-Job",
    make: || Box::new(StartJob::new(JobKind::Background)),
    examples: &[
        Example {
            title: "Work on a value of the session.",
            code: "$n = 20; Start-Job { $using:n + 1 } | Receive-Job -Wait -AutoRemoveJob",
            output: Some("21"),
        },
        Example {
            title: "Give a job arguments.",
            code: "Start-Job { param($a, $b) \"$a-$b\" } -ArgumentList 1, 2 | Receive-Job -Wait -AutoRemoveJob",
            output: Some("1-2"),
        },
    ],
};

/// `Start-Job` and `Start-ThreadJob`.
pub(super) struct StartJob {
    kind: JobKind,
    input: Vec<Value>,
}

impl StartJob {
    /// One that starts jobs of that kind.
    pub(super) fn new(kind: JobKind) -> Self {
        Self { kind, input: Vec::new() }
    }
}

/// The block that a job runs: `-ScriptBlock`, or the text of a file.
fn block_of(cx: &mut Cx<'_>) -> Result<Option<(ScriptBlock, String)>> {
    if let Some(block) = cx.arg("ScriptBlock").and_then(|b| b.downcast::<ScriptBlock>().cloned()) {
        let text = Value::object(block.clone()).invariant_text().to_string();
        return Ok(Some((block, text)));
    }
    let Some(path) = cx.str("FilePath").or_else(|| cx.str("LiteralPath")) else { return Ok(None) };
    let full = cx.engine.resolve_path(&path);
    if cx.host().files.info(&full).is_err() {
        return Err(cx.fail_with(
            "System.Management.Automation.ItemNotFoundException",
            format!("Cannot find path '{}' because it does not exist.", full.display()),
            "PathNotFound",
            ErrorCategory::ObjectNotFound,
            Value::Str(path),
        ));
    }
    let block = cx.engine.load_script(&full)?;
    let text = block.template.source.text().to_owned();
    Ok(Some((block, text)))
}

/// What a job of this call runs.
fn work_of(cx: &mut Cx<'_>, block: ScriptBlock, input: Vec<Value>) -> Work {
    let folder = cx.str("WorkingDirectory").map(|d| cx.engine.resolve_path(&d));
    Work {
        block,
        before: cx.arg("InitializationScript").and_then(|b| b.downcast::<ScriptBlock>().cloned()),
        arguments: cx.list("ArgumentList"),
        input,
        item: None,
        folder,
        snapshot: cx.engine.snapshot(),
        inherit: false,
    }
}

impl Cmdlet for StartJob {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if cx.has("DefinitionName") {
            let message = cx.message("shell-no-scheduled-jobs", &[]);
            return Err(cx.fail_with(
                "System.NotSupportedException",
                message,
                "JobDefinitionNotSupported",
                ErrorCategory::NotImplemented,
                Value::Null,
            ));
        }
        self.input.extend(cx.input.clone().or_else(|| cx.arg("InputObject").cloned()));
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some((block, text)) = block_of(cx)? else { return Ok(()) };
        let work = work_of(cx, block, std::mem::take(&mut self.input));
        let name = cx.str("Name");
        let job = jobs::start(cx.engine, self.kind, name, &text, vec![work]);
        cx.write(job)
    }
}
