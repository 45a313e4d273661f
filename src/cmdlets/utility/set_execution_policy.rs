//! `Set-ExecutionPolicy`: kept for the session.

use crate::cmdlets::support::execution_policy::{self, SCOPES};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Set-ExecutionPolicy",
    make: || Box::new(SetExecutionPolicy),
    examples: &[Example {
        title: "As many scripts begin.",
        code: "Set-ExecutionPolicy RemoteSigned -Scope CurrentUser -Force; \"$(Get-ExecutionPolicy -Scope CurrentUser)\"",
        output: Some("RemoteSigned"),
    }],
};

struct SetExecutionPolicy;

impl Cmdlet for SetExecutionPolicy {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let policy = cx.str("ExecutionPolicy").unwrap_or_else(|| "Undefined".into());
        let scope = cx.str("Scope").unwrap_or_else(|| "LocalMachine".into());
        let index = SCOPES.iter().position(|own| own.eq_ignore_ascii_case(&scope)).unwrap_or(2);
        if index > 2 {
            return cx.write_error(ErrorRecord::with_message(
                "System.InvalidOperationException",
                "Cannot set an execution policy. Execution policies at the MachinePolicy or UserPolicy scopes must be set through Group Policy.",
                "CantSetGroupPolicy",
                ErrorCategory::InvalidOperation,
                Value::Null,
            ));
        }
        if cx.should_process(&policy, "Set-ExecutionPolicy")? {
            execution_policy::set(cx.engine, index, &policy);
        }
        Ok(())
    }
}
