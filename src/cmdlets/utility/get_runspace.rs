//! `Get-Runspace`: the one that the session runs in.

use crate::cmdlets::support::record::Record;
use crate::cmdlets::support::types::LOCAL_RUNSPACE;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::text::WildcardPattern;
use crate::value::types::enum_of;
use crate::value::{Guid, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Runspace",
    make: || Box::new(GetRunspace),
    examples: &[Example {
        title: "The session's own.",
        code: "(Get-Runspace).Name",
        output: Some("Runspace1"),
    }],
};

struct GetRunspace;

impl Cmdlet for GetRunspace {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let names = cx.strings("Name");
        let named = |pattern: &str| WildcardPattern::new(pattern).is_ok_and(|p| p.is_match("Runspace1"));
        let ids = cx.list("Id");
        let wanted = (names.is_empty() || names.iter().any(|n| named(n)))
            && (ids.is_empty() || ids.iter().any(|id| id.invariant_text().as_str() == "1"))
            && !cx.has("InstanceId");
        if !wanted {
            return Ok(());
        }
        let state = enum_of("System.Management.Automation.Runspaces.RunspaceState", 2);
        let fields = [
            ("Id", Value::Int(1)),
            ("Name", Value::str("Runspace1")),
            ("ComputerName", Value::str("localhost")),
            ("Type", Value::str("Local")),
            ("State", state.clone()),
            ("Availability", enum_of("System.Management.Automation.Runspaces.RunspaceAvailability", 3)),
            ("RunspaceStateInfo", state),
            ("InstanceId", Value::object(Guid(uuid::Uuid::from_u128(1)))),
        ];
        cx.write(Record::with_text(&LOCAL_RUNSPACE, fields, "System.Management.Automation.Runspaces.LocalRunspace"))
    }
}
