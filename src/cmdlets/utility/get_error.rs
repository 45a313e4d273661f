//! `Get-Error`.

use crate::cmdlets::support::input_object;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Error",
    make: || Box::new(GetError),
    examples: &[Example {
        title: "The newest error.",
        code: "try { 1 / 0 } catch { }; \"$(Get-Error)\"",
        output: Some("Attempted to divide by zero."),
    }],
};

struct GetError;

impl Cmdlet for GetError {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if let Some(given) = input_object(cx) {
            return cx.write(given);
        }
        let count = cx.int("Newest").map_or(1, |n| usize::try_from(n).unwrap_or(1));
        let errors: Vec<_> = cx.engine.error_list().borrow().iter().take(count).cloned().collect();
        errors.into_iter().try_for_each(|e| cx.write(e))
    }
}
