//! `Get-CsServerVersion`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::product;
use crate::value::Value;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-CsServerVersion",
    make: || Box::new(GetCsServerVersion),
    examples: &[Example {
        title: "The product, its first build and its licence.",
        code: "Get-CsServerVersion",
        output: Some("Skype for Business Server 2019 (7.0.2046.0): Volume license key installed."),
    }],
};

struct GetCsServerVersion;

impl Cmdlet for GetCsServerVersion {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let level = product::level(cx.engine);
        cx.write(Value::str(format!("{} ({}): Volume license key installed.", level.product, level.base_version)))
    }
}
