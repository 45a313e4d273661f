//! Sites and pools, as the store has them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::store::{Result, Store, StoreError};

/// The noun under which sites are stored.
pub(crate) const SITE: &str = "CsSite";
/// The noun under which pools are stored.
pub(crate) const POOL: &str = "CsPool";

/// A site; its name is its document's identity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub(crate) struct Site {
    /// `Redmond`.
    #[serde(skip)]
    pub(crate) name: String,
    /// 1 for the first site.
    #[serde(rename = "SiteId")]
    pub(crate) number: i32,
    /// The name in displays.
    pub(crate) display_name: String,
    /// What an admin wrote about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    /// `EdgeServer:<pool>` through which federated traffic goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) federation_route: Option<String>,
    /// `EdgeServer:<pool>` through which XMPP traffic goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) xmpp_federation_route: Option<String>,
    /// The pool for persistent chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) default_persistent_chat_pool: Option<String>,
    /// The site that a branch site belongs to.
    #[serde(rename = "ParentSite", skip_serializing_if = "Option::is_none")]
    pub(crate) parent: Option<String>,
}

/// A pool; its FQDN is its document's identity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub(crate) struct Pool {
    /// `pool01.contoso.com`.
    #[serde(skip)]
    pub(crate) fqdn: String,
    /// The name of its site.
    pub(crate) site: String,
    /// The FQDNs of its computers.
    pub(crate) computers: Vec<String>,
    /// The roles of its services, in their order.
    pub(crate) roles: Vec<String>,
    /// Which pool serves it for a role that it does not have itself.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) uses: BTreeMap<String, String>,
    /// The pool that takes over when this one fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) backup_pool_fqdn: Option<String>,
}

impl Pool {
    /// Whether it has a service of that role.
    pub(crate) fn has_role(&self, role: &str) -> bool {
        self.roles.iter().any(|r| r.eq_ignore_ascii_case(role))
    }

    /// The service that it uses for a role: its own or another pool's, as `Role:fqdn`.
    pub(crate) fn service(&self, role: &str) -> Option<String> {
        if let Some(own) = self.roles.iter().find(|r| r.eq_ignore_ascii_case(role)) {
            return Some(format!("{own}:{}", self.fqdn));
        }
        let (role, pool) = self.uses.iter().find(|(r, _)| r.eq_ignore_ascii_case(role))?;
        Some(format!("{role}:{pool}"))
    }
}

/// The sites and pools of the deployment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Topology {
    /// By site id.
    pub(crate) sites: Vec<Site>,
    /// In the order in which they were made.
    pub(crate) pools: Vec<Pool>,
}

impl Topology {
    /// Reads it.
    pub(crate) fn read(store: &Store) -> Result<Self> {
        let mut sites = decode(store, SITE, |name, site: Site| Site { name, ..site })?;
        sites.sort_by_key(|s| s.number);
        let mut pools = decode(store, POOL, |fqdn, pool: Pool| Pool { fqdn, ..pool })?;
        let place = |p: &Pool| sites.iter().position(|s| s.name.eq_ignore_ascii_case(&p.site));
        pools.sort_by_cached_key(place);
        Ok(Self { sites, pools })
    }

    /// A site by name.
    pub(crate) fn site(&self, name: &str) -> Option<&Site> {
        self.sites.iter().find(|s| s.name.eq_ignore_ascii_case(name))
    }

    /// A pool by FQDN.
    pub(crate) fn pool(&self, fqdn: &str) -> Option<&Pool> {
        self.pools.iter().find(|p| p.fqdn.eq_ignore_ascii_case(fqdn))
    }
}

/// The noun's documents, each decoded and given its identity.
fn decode<T: for<'a> Deserialize<'a>>(store: &Store, noun: &str, name: impl Fn(String, T) -> T) -> Result<Vec<T>> {
    let mut documents = store.list(noun)?;
    documents.sort_by_key(|d| d.created);
    let one = |identity: String, value: &Json| match T::deserialize(value) {
        Ok(decoded) => Ok(name(identity, decoded)),
        Err(e) => Err(StoreError::Damaged {
            place: store.place().to_owned(),
            detail: format!("the document {noun}/{identity} cannot be read ({e})"),
        }),
    };
    documents.into_iter().map(|d| one(d.identity, &d.value)).collect()
}
