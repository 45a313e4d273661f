//! `Get-Module`.

use crate::cmdlets::support::modules::{self, Modules, OWN};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::text::WildcardPattern;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Module",
    make: || Box::new(GetModule),
    examples: &[Example {
        title: "Whether the product's module is loaded.",
        code: "(Get-Module SkypeForBusiness).Name",
        output: Some("SkypeForBusiness"),
    }],
};

struct GetModule;

impl Cmdlet for GetModule {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut patterns: Vec<WildcardPattern> =
            cx.strings("Name").iter().filter_map(|p| WildcardPattern::new(p).ok()).collect();
        if patterns.is_empty() {
            patterns.extend(WildcardPattern::new("*").ok());
        }
        let wanted = |name: &str| patterns.iter().any(|p| p.is_match(name));
        for (name, version) in OWN {
            // The older name and the directory's module are there when asked for.
            let listed = !matches!(name, "Lync" | "ActiveDirectory") || cx.switch("ListAvailable");
            if listed && wanted(name) {
                cx.write(modules::own_info(name, version))?;
            }
        }
        let loaded: Vec<_> = Modules::of(cx.engine).loaded.borrow().iter().cloned().collect();
        for module in loaded.iter().filter(|m| wanted(&m.name)) {
            let info = modules::info(cx.engine, module)?;
            cx.write(info)?;
        }
        Ok(())
    }
}
