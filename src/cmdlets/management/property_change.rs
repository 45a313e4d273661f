//! `New-`, `Clear-`, `Copy-`, `Move-`, `Remove-` and `Rename-ItemProperty`: the providers of this shell hold files,
//! variables and the like, whose items have the properties that they have.

use super::place;
use crate::engine::{Cmdlet, Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::Value;

/// The record for a provider that has no such operation.
pub(super) fn unsupported(interface: &str, how: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.Management.Automation.PSNotSupportedException",
        format!("Cannot use interface. The {interface} interface is not {how} by this provider."),
        "NotSupported",
        ErrorCategory::NotImplemented,
        Value::Null,
    )
}

/// The cmdlets that make or take away properties: no provider of this shell has that.
pub(super) struct Change;

impl Cmdlet for Change {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for _ in place::targets(cx)? {
            cx.write_error(unsupported("IDynamicPropertyCmdletProvider", "implemented"))?;
        }
        Ok(())
    }
}
