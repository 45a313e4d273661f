//! `Invoke-Expression`: text run as script, in the caller's scope.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Flow, Result, ScriptBlock};
use crate::error::ErrorRecord;
use crate::text::Source;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Invoke-Expression",
    make: || Box::new(InvokeExpression),
    examples: &[Example { title: "Run a text.", code: "Invoke-Expression '1 + 2'", output: Some("3") }],
};

struct InvokeExpression;

impl Cmdlet for InvokeExpression {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let text = cx.str("Command").unwrap_or_else(|| "".into());
        let block: ScriptBlock = cx.engine.parse_source(Source::new(None, text.as_str())).map_err(|f| own(cx, f))?;
        cx.engine.run_block_inline(&block, cx.out)
    }
}

/// An error that ends the text is this command's error.
fn own(cx: &Cx<'_>, flow: Flow) -> Flow {
    if let Some(record) = flow.record() {
        claim(cx, record);
    }
    flow
}

fn claim(cx: &Cx<'_>, record: &ErrorRecord) {
    let mut command = record.id_command.borrow_mut();
    if command.is_none() {
        *command = Some(cx.state.class.clone());
    }
}
