//! `Get-CsSite`.

use super::place;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::directory::shown;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-CsSite",
    make: || Box::new(GetCsSite),
    examples: &[
        Example {
            title: "A site's number and pools.",
            code: "$Site = Get-CsSite Redmond\n$Site.SiteId\n$Site.Pools -like 'pool*'",
            output: Some("1\npool01.contoso.com"),
        },
        Example {
            title: "Sites whose name has certain letters.",
            code: "(Get-CsSite -Filter '*ub*').Identity",
            output: Some("Site:Dublin"),
        },
    ],
};

struct GetCsSite;

impl Cmdlet for GetCsSite {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let topology = place::topology(cx)?;
        if let Some(identity) = cx.arg("Identity").cloned() {
            let text = identity.invariant_text();
            return match shown::named_site(&topology, &identity) {
                Some(site) => cx.write(shown::site(&topology, site)),
                None => cx.write_error(place::missing("Site", &text)),
            };
        }
        let pattern = place::pattern(cx)?;
        for site in &topology.sites {
            let fits = |text: &str| pattern.as_ref().is_none_or(|p| p.is_match(text));
            if fits(&site.name) || fits(&format!("Site:{}", site.name)) {
                cx.write(shown::site(&topology, site))?;
            }
        }
        Ok(())
    }
}
