//! `Get-CsComputer`.

use super::place;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::directory::shown;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-CsComputer",
    make: || Box::new(GetCsComputer),
    examples: &[Example {
        title: "The computers of a pool.",
        code: "(Get-CsComputer -Pool pool01.contoso.com).Identity",
        output: Some("fe01.contoso.com\nfe02.contoso.com"),
    }],
};

struct GetCsComputer;

impl Cmdlet for GetCsComputer {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let topology = place::topology(cx)?;
        let pool = match cx.str("Pool") {
            None => None,
            Some(given) => match topology.pool(given.trim()) {
                Some(pool) => Some(pool),
                None => return cx.write_error(place::missing("Cluster", &given)),
            },
        };
        let machine = cx.host().environment.machine();
        let local = cx.switch("Local").then(|| shown::local_computer(&topology, &machine).map(|c| c.fqdn));
        let identity = cx.str("Identity");
        let pattern = place::pattern(cx)?;
        let mut found = false;
        for computer in shown::computers(&topology) {
            let name = computer.fqdn;
            let wanted = identity.as_ref().is_none_or(|i| i.trim().eq_ignore_ascii_case(name))
                && pattern.as_ref().is_none_or(|p| p.is_match(name))
                && pool.is_none_or(|p| p.computers.iter().any(|c| c.eq_ignore_ascii_case(name)))
                && local.is_none_or(|l| l == Some(name));
            if wanted {
                found = true;
                cx.write(shown::computer(name, &pool.unwrap_or(computer.pool).fqdn))?;
            }
        }
        match identity {
            Some(identity) if !found => cx.write_error(place::missing("Machine", &identity)),
            _ => Ok(()),
        }
    }
}
