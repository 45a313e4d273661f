//! The document `SfbLab/Global`: a lab's measures and the emulated world.

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use crate::server::directory::{Account, Mailbox};
use crate::store::{self, Change, Store, StoreError, Transaction};

use super::people;

/// The noun under which it is stored.
pub(crate) const NOUN: &str = "SfbLab";
/// The identity of the one lab that a store has.
pub(crate) const IDENTITY: &str = "Global";

/// How accounts are made from a seed. A store remembers the number, so that a later program that makes them
/// otherwise still makes these.
pub(super) const GENERATOR: u32 = 1;

/// A lab as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub(crate) struct Lab {
    /// `Default`, or `Lab` for one that `New-SfbLab` made.
    pub(crate) name: String,
    /// What the accounts are generated from; `None` where all of them are documents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) generated: Option<Generated>,
    /// The emulated world.
    #[serde(skip_serializing_if = "Emulation::is_default")]
    pub(crate) emulation: Emulation,
}

/// The measures of a generated lab.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub(crate) struct Generated {
    /// The way in which accounts are made.
    pub(crate) generator: u32,
    /// The same seed makes the same lab.
    pub(crate) seed: u64,
    /// How many users.
    pub(crate) users: u32,
    /// How many sites.
    pub(crate) sites: u32,
    /// How many pools with users.
    pub(crate) pools: u32,
    /// How many SIP domains.
    pub(crate) domains: u32,
}

/// What is outside the deployment and matters to it: clients and Exchange.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub(crate) struct Emulation {
    /// The clients' build; `None` is a current one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) client_build: Option<String>,
    /// The day of the clients' update channel, `2016-06-14`; `None` is a current one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) client_channel_date: Option<String>,
    /// Whether clients reach Exchange Web Services; `None` is yes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ews_available: Option<bool>,
    /// Where mailboxes are that no user says otherwise of; `None` is online.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) mailbox: Option<Mailbox>,
}

impl Emulation {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Lab {
    /// The store's lab.
    pub(crate) fn read(store: &Store) -> store::Result<Self> {
        let Some(document) = store.get(NOUN, IDENTITY)? else { return Ok(Self::default()) };
        Self::decode(&document.value).map_err(|detail| StoreError::Damaged {
            place: store.place().to_owned(),
            detail: format!("the document {NOUN}/{IDENTITY} cannot be read ({detail})"),
        })
    }

    fn decode(value: &Json) -> Result<Self, String> {
        let lab = Self::deserialize(value).map_err(|e| e.to_string())?;
        match &lab.generated {
            Some(g) if g.generator != GENERATOR => Err(format!(
                "its accounts are made in way {}; this program knows way {GENERATOR}: take the version of sfbsh that made it",
                g.generator
            )),
            _ => Ok(lab),
        }
    }

    /// Stores it.
    pub(crate) fn put(&self, transaction: &mut Transaction<'_>) -> store::Result<()> {
        let value = serde_json::to_value(self)
            .map_err(|e| StoreError::Invalid { place: format!("{NOUN}/{IDENTITY}"), detail: e.to_string() })?;
        transaction.put(NOUN, IDENTITY, value)
    }

    /// Its generated accounts, in order.
    pub(crate) fn people(&self) -> Vec<Rc<Account>> {
        self.generated.as_ref().map_or_else(Vec::new, people::generate)
    }
}

/// Gives a store that has no deployment yet the default one. One that has sites, pools, domains or accounts, as an
/// imported configuration may, keeps those alone.
pub(crate) fn ensure_deployment(store: &Store, change: &Change) -> store::Result<()> {
    if store.get(NOUN, IDENTITY)?.is_some() {
        return Ok(());
    }
    store.transact(change, |transaction| {
        let documents: Vec<_> = default_documents().collect();
        for (noun, ..) in documents.iter().filter(|(noun, ..)| noun != NOUN) {
            if !transaction.list(noun)?.is_empty() {
                return Lab { name: "Imported".to_owned(), ..Lab::default() }.put(transaction);
            }
        }
        documents.into_iter().try_for_each(|(noun, identity, value)| transaction.put(&noun, &identity, value))
    })
}

/// Deletes everything that the store has.
pub(super) fn clear(transaction: &mut Transaction<'_>) -> store::Result<()> {
    for document in transaction.all()? {
        transaction.delete(&document.noun, &document.identity)?;
    }
    Ok(())
}

/// Puts the default deployment in the place of everything that the store has.
pub(super) fn reset(transaction: &mut Transaction<'_>) -> store::Result<()> {
    clear(transaction)?;
    default_documents().try_for_each(|(noun, identity, value)| transaction.put(&noun, &identity, value))
}

/// The documents of the deployment that a new store has: noun, identity, value.
fn default_documents() -> impl Iterator<Item = (String, String, Json)> {
    let text = include_str!("../../../grammar/deployment/default.json");
    let nouns: Map<String, Json> = serde_json::from_str(text).unwrap_or_default();
    nouns.into_iter().flat_map(|(noun, identities)| {
        let identities = match identities {
            Json::Object(map) => map,
            _ => Map::new(),
        };
        identities.into_iter().map(move |(identity, value)| (noun.clone(), identity, value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::directory::{Pool, Site};

    #[test]
    fn the_default_deployment_decodes() {
        let mut nouns = Vec::new();
        for (noun, identity, value) in default_documents() {
            match noun.as_str() {
                "CsSite" => drop(Site::deserialize(&value).expect("a site")),
                "CsPool" => drop(Pool::deserialize(&value).expect("a pool")),
                "CsAdUser" => drop(Account::from_document(&identity, &value).expect("an account")),
                NOUN => drop(Lab::decode(&value).expect("a lab")),
                "CsSipDomain" => assert!(value.is_object(), "{identity}"),
                other => panic!("{other} has no place in a deployment"),
            }
            nouns.push(noun);
        }
        assert!(nouns.iter().any(|n| n == NOUN), "{nouns:?}");
    }
}
