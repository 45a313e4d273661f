//! What services of each role show: declared in `grammar/deployment/services.json`, with the values of a new deployment.

use std::rc::Rc;

use serde::Deserialize;
use serde_json::{Map, Value as Json};

use super::reference;
use super::topology::{Pool, Topology};
use crate::server::record::{Record, named_type};
use crate::value::{Name, Value, convert, types};

/// How a role's services look.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Role {
    /// `DisplayRegistrar`, in the product's namespace.
    object_type: String,
    /// The middle of `ServiceId`: several roles may share a service.
    service_id: String,
    /// In the order in which objects show them, after `Identity`.
    properties: Vec<Property>,
}

/// A property of a service.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Property {
    name: String,
    /// A type of the shell; `service` for the service of the role in `value`; `context` for what the topology tells.
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    value: Json,
}

/// The roles by name, in the order of their declarations.
pub(crate) struct Roles(Vec<(String, Role)>);

thread_local! {
    static ROLES: Rc<Roles> = Rc::new(Roles::decode());
}

impl Roles {
    /// All roles that are declared.
    pub(crate) fn all() -> Rc<Self> {
        ROLES.with(Rc::clone)
    }

    fn decode() -> Self {
        let text = include_str!("../../../grammar/deployment/services.json");
        let roles: Map<String, Json> = serde_json::from_str(text).unwrap_or_default();
        Self(roles.into_iter().filter_map(|(name, value)| Some((name, Role::deserialize(value).ok()?))).collect())
    }

    fn get(&self, role: &str) -> Option<&Role> {
        self.0.iter().find(|(name, _)| name.eq_ignore_ascii_case(role)).map(|(_, role)| role)
    }

    /// The service of a role in a pool as `Get-CsService` writes it. `domain` is the default SIP domain.
    pub(crate) fn service(&self, topology: &Topology, pool: &Pool, role: &str, domain: &str) -> Value {
        let identity = format!("{role}:{}", pool.fqdn);
        let Some(declared) = self.get(role) else { return reference::service(&identity) };
        let mut values = vec![(Name::new("Identity"), Value::str(identity.as_str()))];
        for property in &declared.properties {
            let value = match property.kind.as_str() {
                "service" => {
                    let used = property.value.as_str().and_then(|role| pool.service(role));
                    used.map_or(Value::Null, |service| reference::service(&service))
                }
                "context" => self.context(topology, pool, role, declared, &property.name),
                kind => plain(kind, &property.value, pool, domain),
            };
            values.push((Name::new(&property.name), value));
        }
        let own = named_type(&format!("Microsoft.Rtc.Management.Xds.{}", declared.object_type));
        Record::value(own, &identity, values)
    }

    fn context(&self, topology: &Topology, pool: &Pool, role: &str, declared: &Role, name: &str) -> Value {
        match name {
            "PoolFqdn" => Value::str(pool.fqdn.as_str()),
            "Role" => Value::str(role),
            "SiteId" => Value::str(format!("Site:{}", pool.site)),
            "ServiceId" => {
                let site = topology.site(&pool.site).map_or(0, |s| s.number);
                let shares =
                    |p: &Pool| p.roles.iter().any(|r| self.get(r).is_some_and(|r| r.service_id == declared.service_id));
                let before = topology.pools.iter().take_while(|p| p.fqdn != pool.fqdn);
                let number = before.filter(|p| p.site == pool.site && shares(p)).count() + 1;
                Value::str(format!("{site}-{}-{number}", declared.service_id))
            }
            _ => {
                let identity = format!("{role}:{}", pool.fqdn);
                let dependent = self.dependent(topology, &identity);
                Value::array(dependent.iter().map(|service| reference::service(service)).collect())
            }
        }
    }

    /// The services that use a service.
    fn dependent(&self, topology: &Topology, identity: &str) -> Vec<String> {
        let mut dependent = Vec::new();
        for pool in &topology.pools {
            for role in &pool.roles {
                let Some(declared) = self.get(role) else { continue };
                let uses = declared
                    .properties
                    .iter()
                    .filter(|p| p.kind == "service")
                    .filter_map(|p| pool.service(p.value.as_str()?))
                    .any(|used| used.eq_ignore_ascii_case(identity));
                if uses {
                    dependent.push(format!("{role}:{}", pool.fqdn));
                }
            }
        }
        dependent
    }
}

/// A value of a new deployment, its placeholders filled in.
fn plain(kind: &str, declared: &Json, pool: &Pool, domain: &str) -> Value {
    let raw = match declared {
        Json::String(text) => {
            let (host, rest) = pool.fqdn.split_once('.').unwrap_or((&pool.fqdn, domain));
            let text = text
                .replace("{internal}", &pool.fqdn)
                .replace("{external}", &format!("{host}-ext.{rest}"))
                .replace("{domain}", domain)
                .replace("{pool}", &pool.fqdn);
            Value::str(text)
        }
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(number) => number.as_i64().map_or(Value::Null, Value::Long),
        Json::Array(_) | Json::Object(_) => Value::array(Vec::new()),
        Json::Null => Value::Null,
    };
    if raw.is_null() || kind == "list" {
        return raw;
    }
    types::resolve(kind).and_then(|ty| convert(&raw, &ty).ok()).unwrap_or(raw)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_declared_role_decodes() {
        let text = include_str!("../../../grammar/deployment/services.json");
        let declared: Map<String, Json> = serde_json::from_str(text).expect("an object");
        assert_eq!(Roles::decode().0.len(), declared.len());
        for (name, value) in declared {
            let role = Role::deserialize(value).expect("a role");
            for property in role.properties {
                let known = ["service", "context", "list"].contains(&property.kind.as_str())
                    || types::resolve(&property.kind).is_some();
                assert!(known, "{name}.{} has the unknown type {}", property.name, property.kind);
            }
        }
    }
}
