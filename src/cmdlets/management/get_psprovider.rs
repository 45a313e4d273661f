//! `Get-PSProvider`.

use super::item::providers;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-PSProvider",
    make: || Box::new(GetPsProvider),
    examples: &[Example { title: "The providers of the session.", code: "(Get-PSProvider Env*).Name", output: Some("Environment") }],
};

struct GetPsProvider;

impl Cmdlet for GetPsProvider {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut names = cx.strings("PSProvider");
        if names.is_empty() {
            names.push("*".into());
        }
        let all = providers(cx.engine);
        for name in names {
            let mut found = false;
            for (own, value) in &all {
                if WildcardPattern::new(&name).is_ok_and(|p| p.is_match(own)) {
                    found = true;
                    cx.write(value.clone())?;
                }
            }
            if !found && !WildcardPattern::has_wildcards(&name) {
                cx.write_error(ErrorRecord::with_message(
                    "System.Management.Automation.ProviderNotFoundException",
                    format!("Cannot find a provider with the name '{name}'."),
                    "ProviderNotFound",
                    ErrorCategory::ObjectNotFound,
                    Value::Str(name.clone()),
                ))?;
            }
        }
        Ok(())
    }
}
