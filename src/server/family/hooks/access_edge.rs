//! The access edge: federated traffic is routed by DNS SRV records or over a default route, and the two have different
//! settings.

use super::super::draft::Draft;
use super::{Hook, refused};
use crate::catalog::Noun;
use crate::engine::{Cx, Result};
use crate::error::ErrorRecord;
use crate::server::deployment::with_store;
use crate::server::object::Shape;
use crate::server::property;
use crate::value::Value;

const ROUTING: &str = "RoutingMethod";
const DNS_SRV: &str = "UseDnsSrvRouting";
const DEFAULT_ROUTE: &str = "UseDefaultRouting";
/// What only DNS SRV routing has.
static DNS_SRV_ONLY: &[&str] = &["BeClearingHouse", "EnablePartnerDiscovery", "DiscoveredPartnerVerificationLevel"];
/// What only the default route has.
static DEFAULT_ROUTE_ONLY: &[&str] = &["DefaultRouteFqdn", "IsPublicProvider", "VerificationLevel"];
/// Nouns whose instances a default route would replace.
const PROVIDERS: [(&str, &str); 2] =
    [("CsHostingProvider", "hosting provider"), ("CsPublicProvider", "public provider")];

pub(super) struct AccessEdge;

impl Hook for AccessEdge {
    fn shape(&self, noun: &Noun, values: &[Value]) -> Shape {
        let routing = noun.properties.iter().zip(values).find(|(p, _)| p.name == ROUTING).map(|(_, v)| v);
        if routing.is_some_and(|r| r.as_str().is_some_and(|r| r.as_str() == DEFAULT_ROUTE)) {
            return Shape {
                type_name: Some(
                    "Microsoft.Rtc.Management.WritableConfig.Settings.Edge.DisplayAccessEdgeSettingsDefaultRoute",
                ),
                absent: DNS_SRV_ONLY,
            };
        }
        Shape { type_name: None, absent: DEFAULT_ROUTE_ONLY }
    }

    fn review(&self, cx: &mut Cx<'_>, draft: &mut Draft) -> Result<Option<ErrorRecord>> {
        let was_default_route = draft.get(ROUTING).as_str().is_some_and(|r| r.as_str() == DEFAULT_ROUTE);
        if cx.switch(DEFAULT_ROUTE) {
            if !draft.was_given("DefaultRouteFqdn") || draft.get("DefaultRouteFqdn").is_null() {
                let message = "UseDefaultRouting needs DefaultRouteFqdn: the FQDN of the server that federated traffic is routed to.";
                return Ok(Some(refused(message.to_owned(), "DefaultRouteFqdnMissing", draft)));
            }
            for (noun, what) in PROVIDERS {
                if let Some(first) = with_store(cx, |store| store.list(noun))?.first() {
                    let message = format!(
                        "The default route cannot be used while there is a {what} (\"{}\"). Remove the hosting and public providers first.",
                        first.identity
                    );
                    return Ok(Some(refused(message, "ProvidersExist", draft)));
                }
            }
            draft.set(ROUTING, Value::str(DEFAULT_ROUTE));
            reset(draft, DNS_SRV_ONLY);
            return Ok(None);
        }
        if cx.switch(DNS_SRV) {
            if !draft.was_given("EnablePartnerDiscovery") {
                let message = "UseDnsSrvRouting needs EnablePartnerDiscovery: $True to find partners by DNS SRV records, $False to use only the allowed domains.";
                return Ok(Some(refused(message.to_owned(), "EnablePartnerDiscoveryMissing", draft)));
            }
            draft.set(ROUTING, Value::str(DNS_SRV));
            if was_default_route {
                reset(draft, DEFAULT_ROUTE_ONLY);
            }
            return Ok(None);
        }
        let (foreign, switch) =
            if was_default_route { (DNS_SRV_ONLY, DNS_SRV) } else { (DEFAULT_ROUTE_ONLY, DEFAULT_ROUTE) };
        let wrong = foreign.iter().find(|name| draft.was_given(name));
        Ok(wrong.map(|name| {
            let message = format!("{name} can be set only with -{switch}: the routing method in use does not have it.");
            refused(message, "WrongRoutingMethod", draft)
        }))
    }
}

/// Gives properties the values of a new instance.
fn reset(draft: &mut Draft, names: &[&str]) {
    for name in names.iter().filter(|name| !draft.was_given(name)).copied().collect::<Vec<_>>() {
        draft.set(name, draft.noun.property(name).map(property::default).unwrap_or_default());
    }
}
