//! `Set-CsSite`.

use super::place;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::deployment::{Deployment, with_store};
use crate::server::directory::shown;
use crate::server::directory::topology::{SITE, Topology};
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

/// What a parameter says: `None` where it was not given, `Some(None)` where it clears.
fn text(cx: &Cx<'_>, name: &str) -> Option<Option<String>> {
    let value = cx.arg(name)?;
    let text = value.invariant_text();
    Some(Some(text.trim().to_owned()).filter(|t| !value.is_null() && !t.is_empty()))
}

/// The service that a route goes through, `EdgeServer:<pool>`, as the topology writes it.
fn route(cx: &mut Cx<'_>, topology: &Topology, name: &str) -> Result<Option<Option<String>>> {
    let Some(Some(given)) = text(cx, name) else { return Ok(text(cx, name)) };
    let lower = given.to_ascii_lowercase();
    let Some(pool) = lower.strip_prefix("service:").unwrap_or(&lower).strip_prefix("edgeserver:") else {
        let message =
            format!("\"{given}\" is not a route. {name} is an Edge Server, such as EdgeServer:edge01.contoso.com.");
        return Err(place::invalid(cx, message, "InvalidFederationRoute", &given));
    };
    match topology.pool(pool).filter(|p| p.has_role("EdgeServer")) {
        Some(pool) => Ok(Some(Some(format!("EdgeServer:{}", pool.fqdn)))),
        None => Err(cx.fail(place::missing("Service", &given))),
    }
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
        if let Some(name) = text(cx, "DisplayName") {
            site.display_name = name.unwrap_or_else(|| site.name.clone());
        }
        if let Some(description) = text(cx, "Description") {
            site.description = description;
        }
        if let Some(edge) = route(cx, &topology, "FederationRoute")? {
            site.federation_route = edge;
        }
        if let Some(edge) = route(cx, &topology, "XmppFederationRoute")? {
            site.xmpp_federation_route = edge;
        }
        if let Some(given) = text(cx, "DefaultPersistentChatPool") {
            let pool = given.as_deref().map(|fqdn| topology.pool(fqdn).filter(|p| p.has_role("PersistentChatServer")));
            site.default_persistent_chat_pool = match (pool, &given) {
                (Some(Some(pool)), _) => Some(pool.fqdn.clone()),
                (Some(None), Some(given)) => {
                    let service = format!("PersistentChatServer:{given}");
                    return Err(cx.fail(place::missing("Service", &service)));
                }
                _ => None,
            };
        }
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
