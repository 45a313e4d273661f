//! `Out-Default`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, OutputSink, Result};

/// `Out-Default`.
pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Out-Default",
    make: || Box::new(ToPresenter::default()),
    examples: &[Example {
        title: "Show objects as the end of a pipeline does",
        code: "[pscustomobject]@{ Name = 'fe01' } | Out-Default",
        output: Some("\nName\n----\nfe01"),
    }],
};

/// Hands objects to the session's presenter, as one output for the whole run of the cmdlet.
#[derive(Default)]
pub(super) struct ToPresenter(Option<Box<dyn OutputSink>>);

impl Cmdlet for ToPresenter {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        self.0 = Some(cx.engine.presenter().output());
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = cx.arg("InputObject").cloned() else { return Ok(()) };
        match &mut self.0 {
            Some(output) => output.push(cx.engine, object),
            None => Ok(()),
        }
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        match self.0.take() {
            Some(mut output) => output.finish(cx.engine),
            None => Ok(()),
        }
    }
}
