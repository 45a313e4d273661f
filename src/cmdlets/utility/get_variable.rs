//! `Get-Variable`.

use crate::cmdlets::support::variables::{PsVariable, find, not_found, passes, scope};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::text::WildcardPattern;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Variable",
    make: || Box::new(GetVariable),
    examples: &[Example {
        title: "The value of a variable by name.",
        code: "$pool = 'pool01'; Get-Variable pool -ValueOnly",
        output: Some("pool01"),
    }],
};

struct GetVariable;

impl Cmdlet for GetVariable {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let scope = scope(cx)?;
        let mut names = cx.strings("Name");
        if names.is_empty() {
            names.push("*".into());
        }
        let only_value = cx.switch("ValueOnly");
        for name in names {
            let found = find(cx, &name, scope.as_ref());
            if found.is_empty() && !WildcardPattern::has_wildcards(&name) {
                cx.write_error(not_found(&name))?;
            }
            for variable in found {
                if !passes(cx, variable.name.as_str()) {
                    continue;
                }
                cx.write(if only_value { variable.get() } else { PsVariable::value(variable) })?;
            }
        }
        Ok(())
    }
}
