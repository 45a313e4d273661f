//! `Measure-Command`: how long a script block takes.

use crate::cmdlets::support::input;
use crate::engine::{Cmdlet, CmdletDef, Cx, Discard, Example, Result, ScriptBlock};
use crate::value::{TimeSpan, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Measure-Command",
    make: || Box::new(MeasureCommand::default()),
    examples: &[Example {
        title: "Time a loop.",
        code: "(Measure-Command { 1..100 | ForEach-Object { $_ } }).TotalMinutes -lt 1",
        output: Some("True"),
    }],
};

#[derive(Default)]
struct MeasureCommand {
    nanoseconds: u64,
}

impl Cmdlet for MeasureCommand {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(block) = cx.arg("Expression").and_then(|v| v.downcast::<ScriptBlock>()).cloned() else {
            return Ok(());
        };
        let item = input(cx).unwrap_or_default();
        let clock = cx.host().clock;
        let start = clock.monotonic_nanos();
        let result = cx.engine.run_with_item(&block, item, &mut Discard);
        self.nanoseconds += clock.monotonic_nanos().saturating_sub(start);
        result
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        cx.write(Value::object(TimeSpan::from_ticks((self.nanoseconds / 100) as i64)))
    }
}
