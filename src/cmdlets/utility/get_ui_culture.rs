//! `Get-UICulture`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::{CultureInfo, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-UICulture",
    make: || Box::new(GetUiCulture),
    examples: &[Example {
        title: "The culture that messages are shown in.",
        code: "(Get-UICulture).Name",
        output: Some("en-US"),
    }],
};

struct GetUiCulture;

impl Cmdlet for GetUiCulture {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        cx.write(Value::object(CultureInfo { name: cx.engine.ui_culture().into() }))
    }
}
