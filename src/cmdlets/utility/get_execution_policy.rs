//! `Get-ExecutionPolicy`: what `Set-ExecutionPolicy` said in this session. It stops no script here, as away from Windows.

use crate::cmdlets::support::execution_policy::{self, SCOPES};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::types::enum_of;
use crate::value::{Name, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-ExecutionPolicy",
    make: || Box::new(GetExecutionPolicy),
    examples: &[Example {
        title: "The policy in force.",
        code: "Set-ExecutionPolicy Bypass -Scope Process -Force; \"$(Get-ExecutionPolicy)\"",
        output: Some("Bypass"),
    }],
};

struct GetExecutionPolicy;

impl Cmdlet for GetExecutionPolicy {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let policies = execution_policy::policies(cx.engine);
        if cx.switch("List") {
            // From the strongest to the weakest.
            for scope in [4, 3, 0, 1, 2] {
                cx.write(Value::custom([
                    (Name::new("Scope"), enum_of("Microsoft.PowerShell.ExecutionPolicyScope", scope)),
                    (Name::new("ExecutionPolicy"), execution_policy::value(policies.get(scope as usize))),
                ]))?;
            }
            return Ok(());
        }
        let scope = cx.str("Scope").and_then(|s| SCOPES.iter().position(|own| own.eq_ignore_ascii_case(&s)));
        let found = match scope {
            Some(scope) => execution_policy::value(policies.get(scope)),
            None => execution_policy::effective(&policies),
        };
        cx.write(found)
    }
}
