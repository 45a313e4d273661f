//! Export and import: a whole configuration as one JSON value, equal for equal configurations.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Store;
use super::document::{self, DOCUMENTS};
use super::error::{Result, StoreError};
use super::journal::Change;

const MARK: &str = "sfbshStore";
const VERSION: u64 = 1;

/// What an import did to the documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportSummary {
    /// Documents that were not there before.
    pub added: usize,
    /// Documents with a new value.
    pub changed: usize,
    /// Documents that the file does not have.
    pub removed: usize,
    /// Documents that had the same value.
    pub unchanged: usize,
}

impl Store {
    /// All documents as `{"sfbshStore": 1, "documents": {noun: {identity: object}}}`, nouns and identities in order.
    /// Neither revisions nor times are in it, so that equal configurations give equal exports.
    pub fn export(&self) -> Result<Value> {
        let mut nouns: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
        for document in self.under(DOCUMENTS)? {
            nouns.entry(document.noun).or_default().insert(document.identity, document.value);
        }
        let documents = nouns.into_iter().map(|(noun, identities)| (noun, Value::Object(identities))).collect();
        let mut root = Map::new();
        root.insert(MARK.to_owned(), VERSION.into());
        root.insert("documents".to_owned(), Value::Object(documents));
        Ok(Value::Object(root))
    }

    /// [`Store::export`] as indented text with a line end.
    pub fn export_text(&self) -> Result<String> {
        Ok(format!("{:#}\n", self.export()?))
    }

    /// Makes the store's documents those of an export, in one transaction; the journal goes on. A value that is not
    /// exactly of the export's shape is refused with the JSON path of the part at fault.
    pub fn import(&self, value: &Value, change: &Change) -> Result<ImportSummary> {
        let wanted = documents(value)?;
        self.transact(change, |tx| {
            let mut summary = ImportSummary::default();
            let old: BTreeMap<String, Value> = tx
                .under(DOCUMENTS)?
                .into_iter()
                .map(|d| (document::key(&d.noun, &d.identity), d))
                .map(|(key, d)| {
                    if !wanted.contains_key(&key) {
                        summary.removed += 1;
                        tx.delete(&d.noun, &d.identity)?;
                    }
                    Ok((key, d.value))
                })
                .collect::<Result<_>>()?;
            for (key, (noun, identity, value)) in &wanted {
                match old.get(key) {
                    Some(old) if old == *value => summary.unchanged += 1,
                    Some(_) => summary.changed += 1,
                    None => summary.added += 1,
                }
                tx.put(noun, identity, (*value).clone())?;
            }
            Ok(summary)
        })
    }

    /// [`Store::import`] of a file's text.
    pub fn import_text(&self, text: &str, change: &Change) -> Result<ImportSummary> {
        let value =
            serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|e| fault("$", &e.to_string()))?;
        self.import(&value, change)
    }
}

/// The documents of an export by key.
fn documents(value: &Value) -> Result<BTreeMap<String, (&str, &str, &Value)>> {
    let root = object(value, "$")?;
    if let Some(unknown) = root.keys().find(|k| *k != MARK && *k != "documents") {
        return Err(fault(&step("$", unknown), "unknown key"));
    }
    match root.get(MARK) {
        None => return Err(fault("$", &format!("the key \"{MARK}\" is missing"))),
        Some(version) if version.as_u64() == Some(VERSION) => {}
        Some(other) => {
            return Err(fault(
                &step("$", MARK),
                &format!("version {other} is not known; this program reads {VERSION}"),
            ));
        }
    }
    let nouns = root.get("documents").ok_or_else(|| fault("$", "the key \"documents\" is missing"))?;
    let mut found = BTreeMap::new();
    for (noun, identities) in object(nouns, "$.documents")? {
        let noun_path = step("$.documents", noun);
        for (identity, value) in object(identities, &noun_path)? {
            let path = step(&noun_path, identity);
            object(value, &path)?;
            document::check(noun, identity, value).map_err(|e| match e {
                StoreError::Invalid { detail, .. } => fault(&path, &detail),
                other => other,
            })?;
            if found.insert(document::key(noun, identity), (noun.as_str(), identity.as_str(), value)).is_some() {
                return Err(fault(&path, "the identity is there twice (case does not count)"));
            }
        }
    }
    Ok(found)
}

fn object<'a>(value: &'a Value, path: &str) -> Result<&'a Map<String, Value>> {
    value.as_object().ok_or_else(|| fault(path, "an object is expected"))
}

/// The path of a member: `.name`, or `["name"]` where the name is not plain.
fn step(path: &str, name: &str) -> String {
    let plain = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    if plain { format!("{path}.{name}") } else { format!("{path}[{}]", Value::from(name)) }
}

fn fault(path: &str, detail: &str) -> StoreError {
    StoreError::Import { place: path.to_owned(), detail: detail.to_owned() }
}
