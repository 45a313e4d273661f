//! `Remove-Variable`.

use crate::cmdlets::support::variables::{find, not_found, passes, scope};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, flags};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Remove-Variable",
    make: || Box::new(RemoveVariable),
    examples: &[Example {
        title: "Forget a variable.",
        code: "$pool = 'pool01'; Remove-Variable pool; $null -eq $pool",
        output: Some("True"),
    }],
};

struct RemoveVariable;

impl Cmdlet for RemoveVariable {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let scope = scope(cx)?;
        for name in cx.strings("Name") {
            let found = find(cx, &name, scope.as_ref());
            if found.is_empty() && !WildcardPattern::has_wildcards(&name) {
                cx.write_error(not_found(&name))?;
            }
            for variable in found {
                let own = variable.name;
                if !passes(cx, own.as_str()) || !cx.should_process(&format!("Name: {own}"), "Remove variable")? {
                    continue;
                }
                if variable.has(flags::CONSTANT) || (variable.has(flags::READ_ONLY) && !cx.switch("Force")) {
                    let message = format!("Cannot remove variable {own} because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option.");
                    cx.write_error(ErrorRecord::with_message(
                        "System.Management.Automation.SessionStateUnauthorizedAccessException",
                        message,
                        "VariableNotRemovable",
                        ErrorCategory::WriteError,
                        Value::str(own.as_str()),
                    ))?;
                    continue;
                }
                let mut at = Some(scope.clone().unwrap_or_else(|| cx.engine.scope().clone()));
                while let Some(current) = at {
                    if current.own(own).is_some() {
                        current.remove(own);
                        break;
                    }
                    at = current.parent.clone();
                }
            }
        }
        Ok(())
    }
}
