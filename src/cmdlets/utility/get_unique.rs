//! `Get-Unique`: leaves out what equals its predecessor.

use crate::cmdlets::support::{input_object, order};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::{Value, ops};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Unique",
    make: || Box::new(GetUnique::default()),
    examples: &[Example {
        title: "Leave out repetitions of a sorted list.",
        code: "1, 1, 2, 3, 3 | Get-Unique",
        output: Some("1\n2\n3"),
    }],
};

#[derive(Default)]
struct GetUnique {
    last: Option<Value>,
}

impl Cmdlet for GetUnique {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = input_object(cx) else { return Ok(()) };
        let ignore_case = cx.switch("CaseInsensitive");
        let same = match &self.last {
            None => false,
            Some(last) if cx.switch("OnType") => cx.engine.type_names(last).first() == cx.engine.type_names(&object).first(),
            Some(last) if cx.switch("AsString") => {
                ops::compare_strings(&last.invariant_text(), &object.invariant_text(), ignore_case).is_eq()
            }
            Some(last) => cx.engine.lending(|| order::compare(last, &object, ignore_case).is_eq()),
        };
        if same {
            return Ok(());
        }
        self.last = Some(object.clone());
        cx.write(object)
    }
}
