//! `Set-PSBreakpoint`.

use crate::cmdlets::support::breakpoints::{Breakpoint, Trigger, Watch};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Str, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Set-PSBreakpoint",
    make: || Box::new(SetPsBreakpoint),
    examples: &[Example {
        title: "Log each change of a variable.",
        code: "$null = Set-PSBreakpoint -Variable Port -Action { Write-Host 'changes' }; $Port = 5060; $Port = 5061; Get-PSBreakpoint | Remove-PSBreakpoint",
        output: Some("changes\nchanges"),
    }],
};

struct SetPsBreakpoint;

impl SetPsBreakpoint {
    /// The files that `-Script` means; one that is not there is an error.
    fn scripts(cx: &mut Cx<'_>) -> Result<Vec<Option<Str>>> {
        let given = cx.strings("Script");
        if given.is_empty() {
            return Ok(vec![None]);
        }
        let mut found = Vec::new();
        for path in given {
            let full = cx.engine.resolve_path(&path);
            if cx.host().files.info(&full).is_ok_and(|i| !i.directory) {
                found.push(Some(Str::from(full.to_string_lossy().into_owned())));
                continue;
            }
            cx.write_error(ErrorRecord::with_message(
                "System.ArgumentException",
                format!("File '{path}' does not exist."),
                "NewPSBreakpoint:FileDoesNotExist",
                ErrorCategory::InvalidArgument,
                Value::Null,
            ))?;
        }
        Ok(found)
    }

    fn triggers(cx: &Cx<'_>) -> Vec<Trigger> {
        let variables = cx.strings("Variable").into_iter().map(|name| {
            let mode = cx.str("Mode").unwrap_or_else(|| "Write".into()).to_ascii_lowercase();
            Trigger::Variable { name, read: mode.starts_with("read"), write: mode.ends_with("write") }
        });
        let commands = cx.strings("Command").into_iter().map(Trigger::Command);
        let column = cx.int("Column").and_then(|n| u32::try_from(n).ok());
        let lines = cx.list("Line");
        let numbers = lines.iter().filter_map(|n| n.invariant_text().parse::<i64>().ok());
        let lines = numbers.map(|line| Trigger::Line(u32::try_from(line).unwrap_or(0), column));
        variables.chain(commands).chain(lines).collect()
    }
}

impl Cmdlet for SetPsBreakpoint {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for line in cx.list("Line") {
            if !matches!(line.base(), Value::Int(1..)) {
                cx.write_error(ErrorRecord::with_message(
                    "System.ArgumentException",
                    "Line must be greater than 0.",
                    "SetPSBreakpoint:LineLessThanOne",
                    ErrorCategory::InvalidArgument,
                    Value::Null,
                ))?;
                return Ok(());
            }
        }
        for script in Self::scripts(cx)? {
            for trigger in Self::triggers(cx) {
                let watch = Watch::of(cx.engine);
                let breakpoint = Breakpoint::new(watch.next_id(), script.clone(), trigger, cx.arg("Action").cloned());
                let object = watch.add(cx.engine, breakpoint);
                cx.write(object)?;
            }
        }
        Ok(())
    }
}
