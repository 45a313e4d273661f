//! Every backend against a `BTreeMap`, under random transactions and restarts.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};
use sfbsh::store::{JournalFilter, Store, StoreError};

use super::{change, open, scratch};

#[derive(Clone, Debug)]
enum Step {
    /// Puts and deletes of one transaction, and whether its body fails at the end.
    Transact {
        writes: Vec<(usize, Option<usize>)>,
        fails: bool,
    },
    Reopen,
}

/// Names of which some differ only in case, or share a beginning.
const NAMES: [&str; 7] = ["Global", "global", "GLOBAL", "tag:a", "tag:ab", "Tag:A", "site:Übersee/1"];
const NOUN: &str = "CsTest";

fn steps() -> impl Strategy<Value = Vec<Step>> {
    // Sizes that keep a commit in the log, and sizes that push the log into the table.
    let value = prop::option::weighted(0.8, prop_oneof![0..200_usize, 30_000..60_000_usize]);
    let writes = prop::collection::vec((0..NAMES.len(), value), 0..5);
    let transact = (writes, prop::bool::weighted(0.1)).prop_map(|(writes, fails)| Step::Transact { writes, fails });
    prop::collection::vec(prop_oneof![6 => transact, 1 => Just(Step::Reopen)], 1..25)
}

fn value(size: usize) -> Value {
    json!({"size": size, "filler": "x".repeat(size)})
}

/// Folded name to the name as first written, and value.
type Model = BTreeMap<String, (String, Value)>;

fn run(steps: Vec<Step>, mut store: Store, reopen: &dyn Fn(Store) -> Store) {
    let mut model = Model::new();
    let mut commits = 0;
    for step in steps {
        match step {
            Step::Reopen => store = reopen(store),
            Step::Transact { writes, fails } => {
                let mut next = model.clone();
                let result = store.transact(&change("x"), |tx| {
                    for (name, size) in &writes {
                        let (name, key) = (NAMES[*name], NAMES[*name].to_uppercase());
                        let found = tx.get(NOUN, name)?.map(|d| (d.identity, d.value));
                        assert_eq!(found.as_ref(), next.get(&key));
                        if let Some(size) = size {
                            tx.put(NOUN, name, value(*size))?;
                            let written = next.get(&key).or(model.get(&key)).map_or(name, |(name, _)| name).to_owned();
                            next.insert(key, (written, value(*size)));
                        } else {
                            assert_eq!(tx.delete(NOUN, name)?, next.remove(&key).is_some());
                        }
                    }
                    if fails { Err(StoreError::Location { place: String::new() }) } else { Ok(()) }
                });
                assert_eq!(result.is_err(), fails);
                if !fails {
                    commits += u64::from(next != model);
                    model = next;
                }
            }
        }
        let found: Vec<_> = store.list(NOUN).unwrap().into_iter().map(|d| (d.identity, d.value)).collect();
        assert_eq!(found, model.values().cloned().collect::<Vec<_>>());
        assert_eq!(store.revision().unwrap(), commits);
    }
    let report = store.verify().unwrap();
    assert!(report.is_ok(), "{report}");
    // The journal alone leads to the same documents.
    let mut told = BTreeMap::new();
    for change in store.journal(&JournalFilter::default()).unwrap().into_iter().flat_map(|e| e.changes) {
        let before = match change.after {
            Some(after) => told.insert(change.identity, after),
            None => told.remove(&change.identity),
        };
        assert_eq!(before, change.before);
    }
    let due: BTreeMap<_, _> = model.into_values().collect();
    assert_eq!(told, due);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(7), ..ProptestConfig::default() })]

    #[test]
    fn memory(steps in steps()) {
        run(steps, Store::memory(), &|store| store);
    }

    #[test]
    fn embedded(steps in steps()) {
        let dir = scratch();
        run(steps, open(dir.path()).unwrap(), &|store| {
            drop(store);
            open(dir.path()).unwrap()
        });
    }
}
