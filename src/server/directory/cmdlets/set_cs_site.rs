//! `Set-CsSite`.

use super::place;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::deployment::{Deployment, with_store};
use crate::server::directory::shown;
use crate::server::directory::topology::{SITE, Topology};
use crate::server::given::{self, Given};
use crate::store::StoreError;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Set-CsSite",
    make: || Box::new(SetCsSite),
    examples: &[Example {
        title: "A description of a site.",
        code: "Set-CsSite Dublin -Description 'Opened in 2014'\n(Get-CsSite Dublin).Description",
        output: Some("Opened in 2014"),
    }],
};

struct SetCsSite;

/// The service that a route goes through, `EdgeServer:<pool>`, as the topology writes it.
fn route(cx: &mut Cx<'_>, topology: &Topology, name: &str) -> Result<Given<String>> {
    given::text(cx, name).check(|given| {
        let lower = given.to_ascii_lowercase();
        let Some(pool) = lower.strip_prefix("service:").unwrap_or(&lower).strip_prefix("edgeserver:") else {
            let message =
                format!("\"{given}\" is not a route. {name} is an Edge Server, such as EdgeServer:edge01.contoso.com.");
            return Err(place::invalid(cx, message, "InvalidFederationRoute", &given));
        };
        match topology.pool(pool).filter(|p| p.has_role("EdgeServer")) {
            Some(pool) => Ok(format!("EdgeServer:{}", pool.fqdn)),
            None => Err(cx.fail(place::missing("Service", &given))),
        }
    })
}

/// A pool for persistent chat.
fn chat_pool(cx: &mut Cx<'_>, topology: &Topology) -> Result<Given<String>> {
    given::text(cx, "DefaultPersistentChatPool").check(|given| {
        match topology.pool(&given).filter(|p| p.has_role("PersistentChatServer")) {
            Some(pool) => Ok(pool.fqdn.clone()),
            None => Err(cx.fail(place::missing("Service", &format!("PersistentChatServer:{given}")))),
        }
    })
}

impl Cmdlet for SetCsSite {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let topology = place::topology(cx)?;
        let Some(identity) = cx.arg("Identity").cloned() else {
            let message = "Identity is needed: the name of the site to change.".to_owned();
            return Err(place::invalid(cx, message, "IdentityMissing", ""));
        };
        let Some(site) = shown::named_site(&topology, &identity) else {
            return cx.write_error(place::missing("Site", &identity.invariant_text()));
        };
        let mut site = site.clone();
        match given::text(cx, "DisplayName") {
            Given::Not => {}
            Given::Clear => site.display_name.clone_from(&site.name),
            Given::Put(name) => site.display_name = name,
        }
        given::text(cx, "Description").apply(&mut site.description);
        route(cx, &topology, "FederationRoute")?.apply(&mut site.federation_route);
        route(cx, &topology, "XmppFederationRoute")?.apply(&mut site.xmpp_federation_route);
        chat_pool(cx, &topology)?.apply(&mut site.default_persistent_chat_pool);
        let name = cx.state.name.clone();
        if !cx.should_process(&format!("Site:{}", site.name), &name)? {
            return Ok(());
        }
        let change = Deployment::change(cx.engine);
        with_store(cx, |store| {
            let value = serde_json::to_value(&site)
                .map_err(|e| StoreError::Invalid { place: format!("{SITE}/{}", site.name), detail: e.to_string() })?;
            store.transact(&change, |tx| tx.put(SITE, &site.name, value))
        })
    }
}
