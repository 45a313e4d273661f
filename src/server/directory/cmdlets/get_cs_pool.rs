//! `Get-CsPool`.

use super::place;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::directory::shown;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-CsPool",
    make: || Box::new(GetCsPool),
    examples: &[
        Example {
            title: "Pools that users can be homed in.",
            code: "(Get-CsPool | Where-Object { $_.Services -match 'Registrar' }).Fqdn",
            output: Some("pool01.contoso.com\npool02.contoso.com"),
        },
        Example {
            title: "The computers of one pool.",
            code: "(Get-CsPool pool01.contoso.com).Computers.Identity",
            output: Some("fe01.contoso.com\nfe02.contoso.com"),
        },
    ],
};

struct GetCsPool;

impl Cmdlet for GetCsPool {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let topology = place::topology(cx)?;
        let site = match cx.arg("Site").cloned() {
            None => None,
            Some(given) => match shown::named_site(&topology, &given) {
                Some(site) => Some(site.name.as_str()),
                None => return cx.write_error(place::missing("Site", &given.invariant_text())),
            },
        };
        let identity = cx.str("Identity");
        let pattern = place::pattern(cx)?;
        let mut found = false;
        for pool in &topology.pools {
            let wanted = identity.as_ref().is_none_or(|i| i.trim().eq_ignore_ascii_case(&pool.fqdn))
                && pattern.as_ref().is_none_or(|p| p.is_match(&pool.fqdn));
            if wanted && site.is_none_or(|site| site.eq_ignore_ascii_case(&pool.site)) {
                found = true;
                cx.write(shown::pool(pool))?;
            }
        }
        match identity {
            Some(identity) if !found => cx.write_error(place::missing("Cluster", &identity)),
            _ => Ok(()),
        }
    }
}
