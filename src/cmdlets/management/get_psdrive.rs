//! `Get-PSDrive`.

use super::item::drives;
use super::place::no_matching_drive;
use crate::cmdlets::support::record::Record;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::text::WildcardPattern;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-PSDrive",
    make: || Box::new(GetPsDrive),
    examples: &[Example { title: "The drive of variables.", code: "(Get-PSDrive Variable).Name", output: Some("Variable") }],
};

struct GetPsDrive;

impl Cmdlet for GetPsDrive {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut names = cx.strings("LiteralName");
        let literal = !names.is_empty();
        if !literal {
            names = cx.strings("Name");
        }
        if names.is_empty() {
            names.push("*".into());
        }
        let providers = cx.strings("PSProvider");
        let all = drives(cx.engine);
        for name in names {
            let pattern = WildcardPattern::new(&name).ok().filter(|_| !literal);
            let mut found = false;
            for (own, value) in &all {
                let named = pattern.as_ref().map_or_else(|| own.eq_ignore_ascii_case(&name), |p| p.is_match(own));
                let provider = Record::field(value, &super::item::DRIVE_INFO, "Provider").unwrap_or_default();
                let provider = provider.invariant_text();
                let short = provider.rsplit_once('\\').map_or(provider.as_str(), |(_, p)| p);
                let of_provider = |p: &crate::value::Str| WildcardPattern::new(p).is_ok_and(|p| p.is_match(short));
                if named && (providers.is_empty() || providers.iter().any(of_provider)) {
                    found = true;
                    cx.write(value.clone())?;
                }
            }
            if !found && (literal || !WildcardPattern::has_wildcards(&name)) {
                cx.write_error(no_matching_drive(&name))?;
            }
        }
        Ok(())
    }
}
