//! `Remove-PSDrive`.

use super::place::drive_not_found;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Remove-PSDrive",
    make: || Box::new(RemovePsDrive),
    examples: &[Example {
        title: "Take a drive away again; its files stay.",
        code: "$null = New-PSDrive Work FileSystem .; Remove-PSDrive Work; Test-Path Work:",
        output: Some("False"),
    }],
};

struct RemovePsDrive;

impl Cmdlet for RemovePsDrive {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let literal = cx.strings("LiteralName");
        let names = if literal.is_empty() { cx.strings("Name") } else { literal.clone() };
        for name in names {
            let pattern = WildcardPattern::new(&name).ok().filter(|_| literal.is_empty());
            let named = |own: &str| pattern.as_ref().map_or_else(|| own.eq_ignore_ascii_case(&name), |p| p.is_match(own));
            let found: Vec<String> =
                super::item::drives(cx.engine).into_iter().map(|(own, _)| own).filter(|own| named(own)).collect();
            if found.is_empty() && !WildcardPattern::has_wildcards(&name) {
                cx.write_error(drive_not_found(&name))?;
            }
            for own in found {
                if !cx.should_process(&format!("Name: {own}"), "Remove Drive")? {
                    continue;
                }
                if !cx.engine.remove_user_drive(&own) {
                    cx.write_error(ErrorRecord::with_message(
                        "System.Management.Automation.PSInvalidOperationException",
                        format!("Drive '{own}' cannot be removed because it belongs to the shell."),
                        "InvalidOperation",
                        ErrorCategory::InvalidOperation,
                        Value::str(own.as_str()),
                    ))?;
                }
            }
        }
        Ok(())
    }
}
