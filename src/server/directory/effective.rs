//! Which instance of a policy or configuration governs a user: the one granted, the one of the site, or Global.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::account::Account;
use super::topology::Topology;
use crate::catalog::{Noun, Scope};
use crate::server::family::instance::{self, Instance};
use crate::server::identity::Identity;
use crate::store::{self, Store};
use crate::value::{Value, fold_case};

/// An instance that governs users.
pub(crate) struct Governing {
    /// Its identity.
    pub(crate) identity: Identity,
    /// The object that Get writes of it.
    pub(crate) object: Value,
    noun: &'static Noun,
    values: Vec<Value>,
}

impl Governing {
    fn new(noun: &'static Noun, instance: &Instance) -> Rc<Self> {
        let (object, values) = (instance.object(noun), instance.values(noun));
        Rc::new(Self { identity: instance.identity.clone(), object, noun, values })
    }

    /// The value of a property, as Get shows it; null where the noun has no such property.
    pub(crate) fn value(&self, property: &str) -> Value {
        let place = self.noun.properties.iter().position(|p| p.name.eq_ignore_ascii_case(property));
        place.and_then(|place| self.values.get(place)).cloned().unwrap_or_default()
    }

    /// The policy's own name for one that is granted, `Site:Redmond` or `Global` for others.
    pub(crate) fn shown(&self) -> String {
        if self.identity.scope == Scope::Tag { self.identity.name.clone() } else { self.identity.to_string() }
    }
}

/// All instances of one noun and the sites of all pools, as the store had them: read once, then asked for any number
/// of accounts without the store.
pub(crate) struct Snapshot {
    noun: &'static Noun,
    global: Rc<Governing>,
    sites: FxHashMap<String, Rc<Governing>>,
    tags: FxHashMap<String, Rc<Governing>>,
    /// Instances of services: `registrar:pool01.contoso.com`.
    services: FxHashMap<String, Rc<Governing>>,
    site_of_pool: Rc<PoolSites>,
}

/// The site of each pool, both as [`fold_case`] writes them.
pub(crate) type PoolSites = FxHashMap<String, String>;

/// The site of each pool in a topology.
pub(crate) fn pool_sites(topology: &Topology) -> Rc<PoolSites> {
    Rc::new(topology.pools.iter().map(|p| (fold_case(&p.fqdn), fold_case(&p.site))).collect())
}

impl Snapshot {
    /// The noun's instances with the sites of pools.
    pub(crate) fn read(store: &Store, noun: &'static Noun, site_of_pool: Rc<PoolSites>) -> store::Result<Self> {
        let mut snapshot = Self {
            noun,
            global: Governing::new(noun, &Instance::by_default(Identity::global())),
            sites: FxHashMap::default(),
            tags: FxHashMap::default(),
            services: FxHashMap::default(),
            site_of_pool,
        };
        for instance in instance::all(store, noun)? {
            let key = fold_case(&instance.identity.name);
            let one = Governing::new(noun, &instance);
            match one.identity.scope {
                Scope::Global => snapshot.global = one,
                Scope::Site => drop(snapshot.sites.insert(key, one)),
                Scope::Tag => drop(snapshot.tags.insert(key, one)),
                Scope::Service => drop(snapshot.services.insert(key, one)),
                Scope::Tenant => {}
            }
        }
        Ok(snapshot)
    }

    /// The instance that governs a user: the policy granted, if it still exists; else the one of the user's pool, then
    /// of the pool's site; else Global.
    pub(crate) fn of(&self, account: &Account) -> &Rc<Governing> {
        let granted = self.noun.user_property.as_deref().and_then(|property| account.policy(property));
        if let Some(policy) = granted
            && let Some(found) = self.tags.get(&*fold_case(policy))
        {
            return found;
        }
        let Some(pool) = account.registrar_pool.as_deref() else { return &self.global };
        let pool = fold_case(pool);
        if !self.services.is_empty() {
            let roles = ["registrar", "userserver"].map(|role| format!("{role}:{pool}"));
            if let Some(found) = roles.iter().find_map(|service| self.services.get(service)) {
                return found;
            }
        }
        self.site_of_pool.get(&*pool).and_then(|site| self.sites.get(site)).unwrap_or(&self.global)
    }
}
