//! `Get-Module`.

use crate::cmdlets::support::modules::{self, Modules};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::text::WildcardPattern;
use crate::value::{Value, dictionary_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Module",
    make: || Box::new(GetModule),
    examples: &[
        Example {
            title: "Whether the product's module is loaded.",
            code: "(Get-Module SkypeForBusiness).Name",
            output: Some("SkypeForBusiness"),
        },
        Example {
            title: "What a loaded module exports.",
            code: "'function Get-Greeting { 1 }' | Out-File greet.psm1; Import-Module ./greet.psm1; (Get-Module greet).ExportedFunctions.Keys",
            output: Some("Get-Greeting"),
        },
    ],
};

struct GetModule;

impl Cmdlet for GetModule {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut names = cx.strings("Name");
        for spec in cx.list("FullyQualifiedName") {
            let name = dictionary_of(&spec).and_then(|d| d.get(&Value::str("ModuleName")));
            names.push(name.unwrap_or(spec).invariant_text());
        }
        let named = !names.is_empty();
        let paths: Vec<_> = names.iter().filter(|n| n.contains(['/', '\\'])).map(|n| cx.engine.resolve_path(n)).collect();
        let mut patterns: Vec<WildcardPattern> = names.iter().filter_map(|p| WildcardPattern::new(p).ok()).collect();
        if !named {
            patterns.extend(WildcardPattern::new("*").ok());
        }
        let wanted = |name: &str| patterns.iter().any(|p| p.is_match(name));
        let available = cx.switch("ListAvailable");
        let registry = Modules::of(cx.engine);
        for name in Modules::own_names() {
            // The older name and the directory's module are there when asked for.
            let listed = !matches!(name, "Lync" | "ActiveDirectory") || available || named && !names.iter().any(|n| n.contains('*'));
            if listed
                && wanted(name)
                && let Some((_, object)) = registry.own(name)
            {
                cx.write(object)?;
            }
        }
        if available {
            for (module, object) in modules::available(cx.engine) {
                let by_path = paths.iter().any(|p| *p == module.path || Some(p.as_path()) == module.path.parent());
                if wanted(&module.name) || by_path {
                    cx.write(object)?;
                }
            }
            return Ok(());
        }
        let here = cx.engine.scope().module;
        let loaded: Vec<_> = registry.loaded.borrow().iter().cloned().collect();
        for module in loaded {
            let seen = module.seen_in.get() == 0 || module.seen_in.get() == here || cx.switch("All");
            if seen && (wanted(&module.name) || paths.contains(&module.path)) {
                let object = cx.engine.module_object(module.id).unwrap_or_default();
                cx.write(object)?;
            }
        }
        Ok(())
    }
}
