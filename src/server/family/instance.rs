//! Instances of a noun in the store, the ones that are always there among them.

use serde_json::{Map, Value as Json};

use super::hooks;
use crate::catalog::{Noun, NounKind, Scope};
use crate::engine::{Cx, Result};
use crate::server::deployment::with_store;
use crate::server::directory::Topology;
use crate::server::identity::Identity;
use crate::server::object::NounObject;
use crate::server::property;
use crate::store::{Document, Store, StoreError};
use crate::value::{Value, elements_of};

/// An instance: its identity and its document, `None` for one that is there by default.
pub(in crate::server) struct Instance {
    pub(in crate::server) identity: Identity,
    document: Option<Map<String, Json>>,
    created: u64,
}

impl Instance {
    fn stored(noun: &Noun, document: Document) -> Option<Self> {
        let identity = Identity::parse(&document.identity, noun).ok()?;
        match document.value {
            Json::Object(map) => Some(Self { identity, document: Some(map), created: document.created }),
            _ => None,
        }
    }

    /// The instance that is there although nothing is stored.
    pub(in crate::server) fn by_default(identity: Identity) -> Self {
        Self { identity, document: None, created: 0 }
    }

    /// The value of each of the noun's properties, in their order.
    pub(in crate::server) fn values(&self, noun: &Noun) -> Vec<Value> {
        noun.properties.iter().map(|p| self.value(noun, &p.name)).collect()
    }

    /// The value of one property; null where the noun has none of that name.
    pub(in crate::server) fn value(&self, noun: &Noun, name: &str) -> Value {
        let Some(p) = noun.property(name) else { return Value::Null };
        if p.is_identity {
            return Value::str(self.identity.relative());
        }
        match self.document.as_ref().and_then(|d| d.get(&p.name)) {
            Some(json) => property::from_json(p, json),
            None => match noun.shipped_value(&self.identity.to_string(), &p.name) {
                Some(json) => property::from_json(p, json),
                None => property::default(p),
            },
        }
    }

    /// As an object of the shell.
    pub(in crate::server) fn object(&self, noun: &'static Noun) -> Value {
        let values = self.values(noun);
        let shape = hooks::of(noun).shape(noun, &values);
        NounObject::value(noun, self.identity.to_string(), values, &shape)
    }
}

/// The instance of an identity, if there is one.
pub(in crate::server) fn find(
    store: &Store,
    noun: &Noun,
    identity: &Identity,
) -> std::result::Result<Option<Instance>, StoreError> {
    if let Some(document) = store.get(&noun.noun, &identity.to_string())? {
        return Ok(Instance::stored(noun, document));
    }
    let there = identity.is_global() && noun.global_instance;
    Ok(there.then(|| Instance::by_default(identity.clone())))
}

/// All instances: Global first, then by scope and name; items of a collection in the order in which they came.
pub(in crate::server) fn all(store: &Store, noun: &Noun) -> std::result::Result<Vec<Instance>, StoreError> {
    let mut instances: Vec<Instance> =
        store.list(&noun.noun)?.into_iter().filter_map(|d| Instance::stored(noun, d)).collect();
    if noun.global_instance && !instances.iter().any(|i| i.identity.is_global()) {
        instances.push(Instance::by_default(Identity::global()));
    }
    if noun.kind == NounKind::CollectionItem {
        instances.sort_by_key(|i| i.created);
    } else {
        instances.sort_by_cached_key(|i| (i.identity.rank(), i.identity.name.to_lowercase()));
    }
    Ok(instances)
}

/// The identity that `-Identity` gives, or the parameter that stands for it, its site checked against the topology;
/// `None` where neither was given.
pub(super) fn identity_argument(cx: &mut Cx<'_>, noun: &'static Noun) -> Result<Option<Identity>> {
    let relative = noun.properties.iter().find(|p| p.is_identity).and_then(|p| cx.arg(&p.name));
    let Some(value) = cx.arg("Identity").or(relative).cloned() else { return Ok(None) };
    if elements_of(&value).is_some() {
        return Err(cx.fail(super::several_identities(&value)));
    }
    let text = match value.downcast::<NounObject>() {
        Some(object) => object.identity.as_str().into(),
        None => value.invariant_text(),
    };
    let mut identity = match Identity::parse(&text, noun) {
        Ok(identity) => identity,
        Err(message) => return Err(cx.fail(super::invalid_identity(message, &text))),
    };
    if identity.scope == Scope::Site {
        let topology = with_store(cx, Topology::read)?;
        match topology.site(&identity.name) {
            Some(site) => identity.name.clone_from(&site.name),
            None => {
                let message = format!(
                    "Cannot find site \"{}\" in the topology of this deployment. Check the name of the site.",
                    identity.name
                );
                return Err(cx.fail(super::invalid_identity(message, &text)));
            }
        }
    }
    Ok(Some(identity))
}
