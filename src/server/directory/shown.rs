//! Sites, pools and computers as the shell shows them.

use super::reference;
use super::topology::{Pool, Site, Topology};
use crate::server::record::{Record, named_type};
use crate::value::{Name, ObjRef, TypeDef, Value, Wrapped};

/// A computer and the first pool that it is in.
pub(crate) struct Computer<'t> {
    /// Its FQDN.
    pub(crate) fqdn: &'t str,
    /// The pool.
    pub(crate) pool: &'t Pool,
}

/// Every computer once, in the order of pools.
pub(crate) fn computers(topology: &Topology) -> Vec<Computer<'_>> {
    let mut all: Vec<Computer<'_>> = Vec::new();
    for pool in &topology.pools {
        for fqdn in &pool.computers {
            if !all.iter().any(|c| c.fqdn.eq_ignore_ascii_case(fqdn)) {
                all.push(Computer { fqdn, pool });
            }
        }
    }
    all
}

/// The computer that the shell runs on: the one with the machine's name, or where the machine is none of the deployment's,
/// the first one of the pool that has Central Management.
pub(crate) fn local_computer<'t>(topology: &'t Topology, machine: &str) -> Option<Computer<'t>> {
    let host = |fqdn: &str| fqdn.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let mut all = computers(topology);
    let place = all
        .iter()
        .position(|c| c.fqdn.eq_ignore_ascii_case(machine))
        .or_else(|| all.iter().position(|c| host(c.fqdn) == host(machine)))
        .or_else(|| all.iter().position(|c| c.pool.has_role("CentralManagement")))?;
    Some(all.swap_remove(place))
}

fn values<const N: usize>(pairs: [(&str, Value); N]) -> Vec<(Name, Value)> {
    pairs.into_iter().map(|(name, value)| (Name::new(name), value)).collect()
}

fn optional(text: Option<&String>) -> Value {
    text.map_or(Value::Null, |t| Value::str(t.as_str()))
}

/// Kept out of the registry of types: parameters of this type take texts, pools and anything else that prints as a name.
static FQDN: TypeDef = TypeDef { base: "System.Object", ..TypeDef::class("Microsoft.Rtc.Management.Deploy.Fqdn") };

/// A fully qualified domain name.
pub(crate) fn fqdn(name: &str) -> Value {
    Record::value(&FQDN, name, Vec::new())
}

/// A computer as `Get-CsComputer` writes it.
pub(crate) fn computer(name: &str, pool: &str) -> Value {
    let shown = values([("Identity", Value::str(name)), ("Pool", Value::str(pool)), ("Fqdn", fqdn(name))]);
    Record::value(named_type("Microsoft.Rtc.Management.Deploy.Internal.Machine"), name, shown)
}

fn services(pool: &Pool) -> impl Iterator<Item = Value> {
    pool.roles.iter().map(|role| reference::service(&format!("{role}:{}", pool.fqdn)))
}

/// A pool as `Get-CsPool` writes it.
pub(crate) fn pool(pool: &Pool) -> Value {
    let shown = values([
        ("Identity", Value::str(pool.fqdn.as_str())),
        ("Services", Value::array(services(pool).collect())),
        ("Computers", Value::array(pool.computers.iter().map(|c| computer(c, &pool.fqdn)).collect())),
        ("Fqdn", fqdn(&pool.fqdn)),
        ("BackupPoolFqdn", pool.backup_pool_fqdn.as_deref().map_or(Value::Null, fqdn)),
        ("Site", Value::str(format!("Site:{}", pool.site))),
    ]);
    Record::value(named_type("Microsoft.Rtc.Management.Deploy.Internal.Cluster"), &pool.fqdn, shown)
}

/// `Site:Redmond`, as objects of sites hold it: text, but a cmdlet that takes a bare site name knows it from typed text.
pub(crate) fn site_identity(site: &Site) -> Value {
    Value::Object(ObjRef::new(Wrapped::new(Value::str(format!("Site:{}", site.name)))))
}

/// The site that a parameter names: its bare name or display name, or a site's own identity.
pub(crate) fn named_site<'t>(topology: &'t Topology, value: &Value) -> Option<&'t Site> {
    let text = value.invariant_text();
    let own = value.downcast::<Wrapped>().is_some() || value.downcast::<Record>().is_some();
    let name = text.strip_prefix("Site:").filter(|_| own).unwrap_or(&text).trim();
    topology.site(name).or_else(|| topology.sites.iter().find(|s| s.display_name.eq_ignore_ascii_case(name)))
}

/// A site as `Get-CsSite` writes it.
pub(crate) fn site(topology: &Topology, site: &Site) -> Value {
    let own = || topology.pools.iter().filter(|p| p.site.eq_ignore_ascii_case(&site.name));
    let kind = if site.parent.is_some() { "BranchSite" } else { "CentralSite" };
    let shown = values([
        ("Identity", site_identity(site)),
        ("Services", Value::array(own().flat_map(services).collect())),
        ("Pools", Value::array(own().map(|p| Value::str(p.fqdn.as_str())).collect())),
        ("FederationRoute", optional(site.federation_route.as_ref())),
        ("XmppFederationRoute", optional(site.xmpp_federation_route.as_ref())),
        ("DefaultPersistentChatPool", optional(site.default_persistent_chat_pool.as_ref())),
        ("Description", optional(site.description.as_ref())),
        ("DisplayName", Value::str(site.display_name.as_str())),
        ("SiteId", Value::Int(site.number)),
        ("SiteType", Value::str(kind)),
        ("ParentSite", optional(site.parent.as_ref())),
    ]);
    let def = named_type(&format!("Microsoft.Rtc.Management.Deploy.Internal.Site+{kind}"));
    Record::value(def, &format!("Site:{}", site.name), shown)
}
