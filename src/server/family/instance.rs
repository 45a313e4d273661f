//! Instances of a noun in the store, the ones that are always there among them.

use serde_json::{Map, Value as Json};

use crate::catalog::{Noun, Scope};
use crate::engine::{Cx, Result};
use crate::server::deployment::with_store;
use crate::server::directory::Topology;
use crate::server::identity::Identity;
use crate::server::object::NounObject;
use crate::server::property;
use crate::store::{Document, Store, StoreError};
use crate::value::Value;

/// An instance: its identity and its document, `None` for one that is there by default.
pub(super) struct Instance {
    pub(super) identity: Identity,
    pub(super) document: Option<Map<String, Json>>,
}

impl Instance {
    fn stored(noun: &Noun, document: Document) -> Option<Self> {
        let identity = Identity::parse(&document.identity, noun).ok()?;
        match document.value {
            Json::Object(map) => Some(Self { identity, document: Some(map) }),
            _ => None,
        }
    }

    /// As an object of the shell.
    pub(super) fn object(&self, noun: &'static Noun) -> Value {
        let identity = self.identity.to_string();
        let values = noun
            .properties
            .iter()
            .map(|p| match self.document.as_ref().and_then(|d| d.get(&p.name)) {
                Some(json) => property::from_json(p, json),
                None => match noun.shipped_value(&identity, &p.name) {
                    Some(json) => property::from_json(p, json),
                    None => property::default(p),
                },
            })
            .collect();
        NounObject::value(noun, identity, values)
    }
}

/// The instance of an identity, if there is one.
pub(super) fn find(
    store: &Store,
    noun: &Noun,
    identity: &Identity,
) -> std::result::Result<Option<Instance>, StoreError> {
    if let Some(document) = store.get(&noun.noun, &identity.to_string())? {
        return Ok(Instance::stored(noun, document));
    }
    let there = identity.scope == Scope::Global && noun.global_instance;
    Ok(there.then(|| Instance { identity: identity.clone(), document: None }))
}

/// All instances: Global first, then by scope and name.
pub(super) fn all(store: &Store, noun: &Noun) -> std::result::Result<Vec<Instance>, StoreError> {
    let mut instances: Vec<Instance> =
        store.list(&noun.noun)?.into_iter().filter_map(|d| Instance::stored(noun, d)).collect();
    if noun.global_instance && !instances.iter().any(|i| i.identity.scope == Scope::Global) {
        instances.push(Instance { identity: Identity::global(), document: None });
    }
    instances.sort_by_cached_key(|i| (i.identity.rank(), i.identity.name.to_lowercase()));
    Ok(instances)
}

/// The identity that `-Identity` gives, its site checked against the topology; `None` where the parameter was not given.
pub(super) fn identity_argument(cx: &mut Cx<'_>, noun: &'static Noun) -> Result<Option<Identity>> {
    let Some(value) = cx.arg("Identity").cloned() else { return Ok(None) };
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

/// The properties given as parameters, converted and checked: position in the noun and value.
pub(super) fn given_properties(cx: &mut Cx<'_>, noun: &'static Noun) -> Result<Vec<(usize, Value)>> {
    let mut given = Vec::new();
    for (i, p) in noun.properties.iter().enumerate() {
        let Some(value) = cx.arg(&p.name).cloned() else { continue };
        match property::accept(p, &value) {
            Ok(value) => given.push((i, value)),
            Err(fault) => return Err(super::fail(cx, &fault)),
        }
    }
    Ok(given)
}

/// An object's values as a document, in the noun's order.
pub(super) fn document(noun: &Noun, values: &[Value]) -> Json {
    let pairs = noun.properties.iter().zip(values).map(|(p, v)| (p.name.clone(), property::to_json(v)));
    Json::Object(pairs.collect())
}
