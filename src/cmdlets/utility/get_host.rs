//! `Get-Host`.

use crate::cmdlets::support::record::Record;
use crate::cmdlets::support::types::INTERNAL_HOST;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::{CultureInfo, Name, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Host",
    make: || Box::new(GetHost),
    examples: &[Example { title: "What program hosts the shell.", code: "(Get-Host).Name", output: Some("ConsoleHost") }],
};

struct GetHost;

impl Cmdlet for GetHost {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if let Some(host) = cx.engine.variable(Name::new("Host")).filter(|h| !h.is_null()) {
            return cx.write(host);
        }
        let culture = || Value::object(CultureInfo { name: "en-US".into() });
        let version = cx.engine.variable(Name::new("PSVersionTable")).and_then(|t| {
            crate::value::dictionary_of(&t).and_then(|d| d.get(&Value::str("PSVersion")))
        });
        let host = Record::with_text(
            &INTERNAL_HOST,
            [
                ("Name", Value::str("ConsoleHost")),
                ("Version", version.unwrap_or_default()),
                ("CurrentCulture", culture()),
                ("CurrentUICulture", culture()),
            ],
            "System.Management.Automation.Internal.Host.InternalHost",
        );
        cx.write(host)
    }
}
