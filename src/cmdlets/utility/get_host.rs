//! `Get-Host`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::Name;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Host",
    make: || Box::new(GetHost),
    examples: &[Example { title: "What program hosts the shell.", code: "(Get-Host).Name", output: Some("ConsoleHost") }],
};

struct GetHost;

impl Cmdlet for GetHost {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let host = cx.engine.variable(Name::new("Host")).unwrap_or_default();
        cx.write(host)
    }
}
