//! Everything that a verdict depends on, read once for a pipeline.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::catalog;
use crate::engine::{Cx, Result};
use crate::server::deployment::with_store;
use crate::server::directory::{Account, Topology, with_accounts};
use crate::server::directory::{Governing, PoolSites, Snapshot, pool_sites};
use crate::server::family;
use crate::server::lab::{Emulation, Lab};
use crate::store::{self, Store, StoreError};
use crate::value::{fold_case, ops};

/// A switch of the deployment that holds for a user, and the instance that says so.
pub(super) struct Setting<'a> {
    pub(super) on: bool,
    pub(super) governing: &'a Rc<Governing>,
}

/// The configuration, the domains and the emulated surroundings.
pub(super) struct World {
    im: Snapshot,
    client: Snapshot,
    external: Snapshot,
    own_domains: FxHashSet<String>,
    allowed_domains: FxHashSet<String>,
    blocked_domains: FxHashSet<String>,
    /// The Access Edge lets federated users in.
    pub(super) allows_federated_users: bool,
    /// It takes partners that are on no list.
    pub(super) discovers_partners: bool,
    /// Clients and Exchange.
    pub(super) emulation: Emulation,
    /// Accounts by address, as they were asked for.
    accounts: FxHashMap<String, Option<Rc<Account>>>,
}

impl World {
    /// Reads it.
    pub(super) fn read(cx: &mut Cx<'_>) -> Result<Self> {
        with_store(cx, |store| {
            let sites = pool_sites(&Topology::read(store)?);
            Ok(Self {
                im: snapshot(store, "CsImConfiguration", &sites)?,
                client: snapshot(store, "CsClientPolicy", &sites)?,
                external: snapshot(store, "CsExternalAccessPolicy", &sites)?,
                own_domains: names(store, "CsSipDomain")?,
                allowed_domains: names(store, "CsAllowedDomain")?,
                blocked_domains: names(store, "CsBlockedDomain")?,
                allows_federated_users: access_edge(store, "AllowFederatedUsers")?,
                discovers_partners: access_edge(store, "EnablePartnerDiscovery")?,
                emulation: Lab::read(store)?.emulation,
                accounts: FxHashMap::default(),
            })
        })
    }

    /// Whether the feature is on for a user.
    pub(super) fn im_configuration(&self, account: &Account) -> Setting<'_> {
        setting(&self.im, account, "EnableOfflineIm", true)
    }

    /// Whether the user's client may archive conversations in the mailbox; only a policy that says no stops it.
    pub(super) fn client_policy(&self, account: &Account) -> Setting<'_> {
        setting(&self.client, account, "EnableIMAutoArchiving", true)
    }

    /// Whether the user may talk to federated organisations.
    pub(super) fn external_access_policy(&self, account: &Account) -> Setting<'_> {
        setting(&self.external, account, "EnableFederationAccess", false)
    }

    /// Whether a domain is one of the deployment's.
    pub(super) fn is_own_domain(&self, domain: &str) -> bool {
        self.own_domains.contains(&*fold_case(domain))
    }

    /// Whether a domain is on the list of allowed ones.
    pub(super) fn is_allowed_domain(&self, domain: &str) -> bool {
        self.allowed_domains.contains(&*fold_case(domain))
    }

    /// Whether a domain is on the list of blocked ones.
    pub(super) fn is_blocked_domain(&self, domain: &str) -> bool {
        self.blocked_domains.contains(&*fold_case(domain))
    }

    /// The user of the deployment that has an address, with or without `sip:`.
    pub(super) fn user(&mut self, cx: &mut Cx<'_>, address: &str) -> Result<Option<Rc<Account>>> {
        let key = fold_case(address);
        if let Some(known) = self.accounts.get(&*key) {
            return Ok(known.clone());
        }
        let found = with_accounts(cx, |accounts| accounts.find(&format!("sip:{address}")))?;
        let found = found.into_iter().find(|a| a.is_user());
        self.accounts.insert(key, found.clone());
        Ok(found)
    }
}

fn setting<'a>(snapshot: &'a Snapshot, account: &Account, property: &str, unset: bool) -> Setting<'a> {
    let governing = snapshot.of(account);
    let value = governing.value(property);
    Setting { on: if value.is_null() { unset } else { ops::to_bool(&value) }, governing }
}

fn noun(name: &str) -> store::Result<&'static catalog::Noun> {
    catalog::noun(name)
        .ok_or_else(|| StoreError::Invalid { place: name.to_owned(), detail: "the noun is not declared".to_owned() })
}

fn snapshot(store: &Store, name: &str, sites: &Rc<PoolSites>) -> store::Result<Snapshot> {
    Snapshot::read(store, noun(name)?, Rc::clone(sites))
}

/// The identities of a noun's documents.
fn names(store: &Store, noun: &str) -> store::Result<FxHashSet<String>> {
    Ok(store.list(noun)?.iter().map(|d| fold_case(&d.identity)).collect())
}

/// A switch of the Access Edge configuration.
fn access_edge(store: &Store, property: &str) -> store::Result<bool> {
    let noun = noun("CsAccessEdgeConfiguration")?;
    let all = family::instance::all(store, noun)?;
    Ok(all.first().is_some_and(|instance| ops::to_bool(&instance.value(noun, property))))
}
