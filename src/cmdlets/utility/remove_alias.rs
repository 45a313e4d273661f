//! `Remove-Alias`.

use crate::cmdlets::support::alias::{known, not_writable};
use crate::cmdlets::support::variables::scope;
use crate::engine::{Alias, Cmdlet, CmdletDef, Cx, Example, Result, flags};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Name, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Remove-Alias",
    make: || Box::new(RemoveAlias),
    examples: &[Example {
        title: "Forget a short name.",
        code: "Set-Alias say Write-Output; Remove-Alias say; [bool](Get-Alias sa*y)",
        output: Some("False"),
    }],
};

struct RemoveAlias;

impl Cmdlet for RemoveAlias {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let home = match scope(cx)? {
            Some(scope) => scope,
            None => cx.engine.scope().clone(),
        };
        for name in cx.strings("Name") {
            let key = Name::new(&name);
            let Some(bits) = known(&home, key) else {
                cx.write_error(ErrorRecord::with_message(
                    "System.Management.Automation.ItemNotFoundException",
                    format!("This command cannot find a matching alias because an alias with the name '{name}' does not exist."),
                    "ItemNotFoundException",
                    ErrorCategory::ObjectNotFound,
                    Value::str(name.as_str()),
                ))?;
                continue;
            };
            if bits & flags::CONSTANT != 0 || (bits & flags::READ_ONLY != 0 && !cx.switch("Force")) {
                cx.write_error(not_writable(&name))?;
                continue;
            }
            let mut at = Some(home.clone());
            while let Some(current) = at {
                if let Some(aliases) = current.aliases.borrow_mut().as_mut() {
                    aliases.remove(&key);
                }
                at = current.parent.clone();
            }
            if crate::catalog::alias(&name).is_some() {
                // An empty definition hides what is built in.
                let hidden = Alias { definition: "".into(), flags: 0, description: "".into() };
                let global = cx.engine.global().clone();
                cx.engine.set_alias(&global, key, hidden);
            }
            cx.engine.commands_changed();
        }
        Ok(())
    }
}
