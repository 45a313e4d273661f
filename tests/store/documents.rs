//! Documents, transactions and the journal.

use std::sync::Arc;

use serde_json::json;
use sfbsh::store::{Fault, Faulty, JournalFilter, Memory, Result, Store, StoreError};

use super::{change, open, scratch, set};

#[test]
fn names_are_found_in_any_case_and_keep_theirs() {
    let store = Store::memory();
    set(&store, "site:Redmond", json!({"A": 1}));
    set(&store, "SITE:REDMOND", json!({"A": 2}));
    let found = store.get("csvoicepolicy", "Site:redmond").unwrap().unwrap();
    assert_eq!((found.noun.as_str(), found.identity.as_str()), ("CsVoicePolicy", "site:Redmond"));
    assert_eq!((found.created, found.revision), (1, 2));
    assert_eq!(found.value, json!({"A": 2}));
    assert_eq!(store.list("CSVOICEPOLICY").unwrap().len(), 1);
    assert_eq!(store.list("CsVoice").unwrap().len(), 0);
}

#[test]
fn characters_whose_upper_case_is_longer_stay_apart() {
    let store = Store::memory();
    set(&store, "Straße", json!({}));
    set(&store, "Strasse", json!({}));
    assert_eq!(store.list("CsVoicePolicy").unwrap().len(), 2);
    assert!(store.get("CsVoicePolicy", "STRAßE").unwrap().is_some());
}

#[test]
fn a_transaction_sees_its_own_changes() {
    let store = Store::memory();
    set(&store, "a", json!({"n": 1}));
    store
        .transact(&change("x"), |tx| {
            tx.put("CsVoicePolicy", "b", json!({"n": 2}))?;
            assert!(tx.delete("CsVoicePolicy", "A")?);
            assert!(!tx.delete("CsVoicePolicy", "A")?);
            assert_eq!(tx.get("CsVoicePolicy", "a")?, None);
            assert_eq!(tx.get("CsVoicePolicy", "B")?.unwrap().value, json!({"n": 2}));
            assert_eq!(tx.list("CsVoicePolicy")?.len(), 1);
            Ok::<_, StoreError>(())
        })
        .unwrap();
    assert_eq!(store.revision().unwrap(), 2);
    assert_eq!(store.list("CsVoicePolicy").unwrap()[0].identity, "b");
}

#[test]
fn a_failed_body_changes_nothing() {
    let store = Store::memory();
    let result: Result<()> = store.transact(&change("x"), |tx| {
        tx.put("CsVoicePolicy", "a", json!({}))?;
        Err(StoreError::Location { place: "no".to_owned() })
    });
    assert!(result.is_err());
    assert_eq!(store.revision().unwrap(), 0);
    assert_eq!(store.list("CsVoicePolicy").unwrap(), []);
}

#[test]
fn a_change_that_changes_nothing_is_no_commit() {
    let store = Store::memory();
    set(&store, "a", json!({"n": 1}));
    set(&store, "a", json!({"n": 1}));
    let round_trip = |tx: &mut sfbsh::store::Transaction<'_>| {
        tx.put("CsVoicePolicy", "a", json!({"n": 5}))?;
        tx.put("CsVoicePolicy", "a", json!({"n": 1}))?;
        tx.put("CsVoicePolicy", "new", json!({}))?;
        tx.delete("CsVoicePolicy", "new").map(drop)
    };
    store.transact(&change("x"), round_trip).unwrap();
    assert_eq!(store.revision().unwrap(), 1);
    assert_eq!(store.journal(&JournalFilter::default()).unwrap().len(), 1);
}

#[test]
fn the_store_refuses_what_it_cannot_tell_apart() {
    let store = Store::memory();
    for (noun, identity, value) in [
        ("", "a", json!({})),
        ("Cs/Voice", "a", json!({})),
        ("CsVoice", "", json!({})),
        ("CsVoice", "a\0b", json!({})),
        ("CsVoice", "a", json!(1)),
        ("CsVoice", "a", json!(null)),
    ] {
        let error = store.transact(&change("x"), |tx| tx.put(noun, identity, value)).unwrap_err();
        assert_eq!(error.id(), "StoreInvalidDocument", "{noun}/{identity}");
    }
    assert_eq!(store.revision().unwrap(), 0);
}

#[test]
fn the_journal_tells_who_changed_what() {
    let store = Store::memory();
    set(&store, "Global", json!({"n": 1}));
    set(&store, "Global", json!({"n": 2}));
    store
        .transact(&change("Remove-CsVoicePolicy Global"), |tx| tx.delete("CsVoicePolicy", "global").map(drop))
        .unwrap();
    let entries = store.journal(&JournalFilter::default()).unwrap();
    assert_eq!(entries.iter().map(|e| e.sequence).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(entries[2].command, "Remove-CsVoicePolicy Global");
    assert_eq!((entries[0].who.as_str(), entries[0].when.to_string().as_str()), ("anna", "2026-03-01T09:00:00Z"));
    let sides: Vec<_> = entries.iter().map(|e| (e.changes[0].before.clone(), e.changes[0].after.clone())).collect();
    let (one, two) = (Some(json!({"n": 1})), Some(json!({"n": 2})));
    assert_eq!(sides, [(None, one.clone()), (one, two.clone()), (two, None)]);
    assert_eq!(entries[2].changes[0].identity, "Global");
}

#[test]
fn the_journal_can_be_filtered() {
    let store = Store::memory();
    for (i, who) in ["anna", "bob", "Anna", "bob"].iter().enumerate() {
        let change = sfbsh::store::Change {
            who: (*who).to_owned(),
            when: format!("2026-03-0{}T00:00:00Z", i + 1).parse().unwrap(),
            command: String::new(),
        };
        let noun = if i < 3 { "CsA" } else { "CsB" };
        store.transact(&change, |tx| tx.put(noun, &format!("id{i}"), json!({}))).unwrap();
    }
    let found = |f: JournalFilter| store.journal(&f).unwrap().iter().map(|e| e.sequence).collect::<Vec<_>>();
    let all = JournalFilter::default;
    assert_eq!(found(JournalFilter { from: Some(2), to: Some(3), ..all() }), [2, 3]);
    assert_eq!(found(JournalFilter { from: Some(9), ..all() }), [0; 0]);
    assert_eq!(found(JournalFilter { last: Some(2), ..all() }), [3, 4]);
    assert_eq!(found(JournalFilter { who: Some("ANNA".into()), last: Some(1), ..all() }), [3]);
    assert_eq!(found(JournalFilter { noun: Some("csb".into()), ..all() }), [4]);
    assert_eq!(found(JournalFilter { noun: Some("csb".into()), identity: Some("id0".into()), ..all() }), [0; 0]);
    let time = |text: &str| Some(text.parse().unwrap());
    let (since, until) = (time("2026-03-02T00:00:00Z"), time("2026-03-03T00:00:00Z"));
    assert_eq!(found(JournalFilter { since, until, ..all() }), [2, 3]);
}

#[test]
fn a_failed_commit_leaves_the_store_as_it_was() {
    let backend = Arc::new(Faulty::new(Memory::new()));
    let store = Store::over(backend.clone(), "X");
    set(&store, "a", json!({"n": 1}));
    let full = StoreError::Full { place: "X".into(), detail: "No space left on device".into() };
    backend.set(Some(Fault { commits: Some(0), reads: false, error: full.clone() }));
    let error = store.transact(&change("x"), |tx| tx.put("CsVoicePolicy", "a", json!({"n": 2}))).unwrap_err();
    assert_eq!(error, full);
    assert_eq!(error.to_string(), "The disk of the store 'X' is full: No space left on device.");
    backend.set(None);
    assert_eq!(store.get("CsVoicePolicy", "a").unwrap().unwrap().value, json!({"n": 1}));
    assert!(store.verify().unwrap().is_ok());
    set(&store, "a", json!({"n": 2}));
    assert_eq!(backend.commits(), 2);
    assert!(store.verify().unwrap().is_ok());
}

#[test]
fn sessions_in_threads_share_one_store() {
    let dir = scratch();
    let store = open(dir.path()).unwrap();
    set(&store, "counter", json!({"n": 0}));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..10 {
                    let add = |tx: &mut sfbsh::store::Transaction<'_>| {
                        let n = tx.get("CsVoicePolicy", "counter")?.unwrap().value["n"].as_u64().unwrap();
                        tx.put("CsVoicePolicy", "counter", json!({"n": n + 1}))
                    };
                    store.transact(&change("x"), add).unwrap();
                }
            });
        }
    });
    assert_eq!(store.get("CsVoicePolicy", "counter").unwrap().unwrap().value, json!({"n": 40}));
    assert!(store.verify().unwrap().is_ok());
}
