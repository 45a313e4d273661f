//! Export, import and verify.

use std::sync::Arc;

use serde_json::{Value, json};
use sfbsh::store::{Backend, ImportSummary, JournalFilter, Memory, Report, Store, StoreError};

use super::{change, set};

#[test]
fn an_export_is_the_same_for_the_same_configuration() {
    let one = Store::memory();
    set(&one, "tag:b", json!({"z": 1, "a": [1.50, 12_345_678_901_234_567_890_123_u128]}));
    set(&one, "Global", json!({"n": 1}));
    one.transact(&change("x"), |tx| tx.put("CsDialPlan", "Global", json!({}))).unwrap();
    let two = Store::memory();
    two.transact(&change("x"), |tx| tx.put("CsDialPlan", "Global", json!({}))).unwrap();
    set(&two, "Global", json!({"n": 0}));
    set(&two, "tag:b", json!({"z": 1, "a": [1.50, 12_345_678_901_234_567_890_123_u128]}));
    set(&two, "Global", json!({"n": 1}));
    let text = one.export_text().unwrap();
    assert_eq!(text, two.export_text().unwrap());
    assert_eq!(
        text,
        r#"{
  "sfbshStore": 1,
  "documents": {
    "CsDialPlan": {
      "Global": {}
    },
    "CsVoicePolicy": {
      "Global": {
        "n": 1
      },
      "tag:b": {
        "z": 1,
        "a": [
          1.5,
          12345678901234567890123
        ]
      }
    }
  }
}
"#
    );
}

#[test]
fn an_import_replaces_everything_in_one_transaction() {
    let source = Store::memory();
    set(&source, "same", json!({"n": 1}));
    set(&source, "changed", json!({"n": 1.00}));
    set(&source, "added", json!({"n": 1}));
    let store = Store::memory();
    set(&store, "Same", json!({"n": 1}));
    set(&store, "changed", json!({"n": 2}));
    set(&store, "removed", json!({"n": 1}));
    let summary = store.import_text(&source.export_text().unwrap(), &change("sfbsh store import")).unwrap();
    assert_eq!(summary, ImportSummary { added: 1, changed: 1, removed: 1, unchanged: 1 });
    assert_eq!(store.revision().unwrap(), 4);
    let last = store.journal(&JournalFilter { last: Some(1), ..JournalFilter::default() }).unwrap().remove(0);
    assert_eq!((last.sequence, last.command.as_str(), last.changes.len()), (4, "sfbsh store import", 3));
    assert_eq!(store.get("CsVoicePolicy", "same").unwrap().unwrap().identity, "Same");
    assert!(store.verify().unwrap().is_ok());
    let again = store.import(&source.export().unwrap(), &change("x")).unwrap();
    assert_eq!(again, ImportSummary { unchanged: 3, ..ImportSummary::default() });
    assert_eq!(store.revision().unwrap(), 4);
}

#[test]
fn an_import_is_refused_with_the_place_of_the_fault() {
    let store = Store::memory();
    set(&store, "kept", json!({}));
    for (text, due) in [
        ("[]", "$: an object is expected"),
        ("{", "$: EOF while parsing an object at line 1 column 1"),
        (r#"{"documents": {}}"#, "$: the key \"sfbshStore\" is missing"),
        (r#"{"sfbshStore": 1}"#, "$: the key \"documents\" is missing"),
        (r#"{"sfbshStore": 2, "documents": {}}"#, "$.sfbshStore: version 2 is not known; this program reads 1"),
        (r#"{"sfbshStore": 1, "documents": {}, "extra": 1}"#, "$.extra: unknown key"),
        (r#"{"sfbshStore": 1, "documents": []}"#, "$.documents: an object is expected"),
        (r#"{"sfbshStore": 1, "documents": {"CsX": 1}}"#, "$.documents.CsX: an object is expected"),
        (
            r#"{"sfbshStore": 1, "documents": {"CsX": {"tag:a": 1}}}"#,
            "$.documents.CsX[\"tag:a\"]: an object is expected",
        ),
        (
            r#"{"sfbshStore": 1, "documents": {"Cs-X": {"a": {}}}}"#,
            "$.documents[\"Cs-X\"].a: a noun consists of letters and digits",
        ),
        (
            r#"{"sfbshStore": 1, "documents": {"CsX": {"a": {}}, "csx": {"A": {}}}}"#,
            "$.documents.csx.A: the identity is there twice (case does not count)",
        ),
    ] {
        match store.import_text(text, &change("x")) {
            Err(StoreError::Import { place, detail }) => assert_eq!(format!("{place}: {detail}"), due),
            other => panic!("{text}: {other:?}"),
        }
    }
    assert_eq!(store.revision().unwrap(), 1);
}

#[test]
fn verify_finds_what_does_not_fit() {
    let backend = Arc::new(Memory::new());
    let store = Store::over(backend.clone(), "X");
    set(&store, "Global", json!({"n": 1}));
    set(&store, "tag:a", json!({"n": 1}));
    assert_eq!(
        store.verify().unwrap(),
        Report { place: "X".to_owned(), revision: 2, documents: 2, entries: 2, problems: vec![] }
    );
    let problems = |key: &str, value: Option<&[u8]>| {
        let before = backend.get(key).unwrap();
        backend.commit(&[(key.to_owned(), value.map(<[u8]>::to_vec))].into(), None).unwrap();
        let found = store.verify().unwrap().problems;
        backend.commit(&[(key.to_owned(), before)].into(), None).unwrap();
        assert!(store.verify().unwrap().is_ok());
        found.into_iter().map(|p| format!("{}: {}", p.place, p.detail)).collect::<Vec<_>>()
    };
    let global = "d/CSVOICEPOLICY/GLOBAL";
    let other = backend.get("d/CSVOICEPOLICY/TAG:A").unwrap().unwrap();
    let mut value: Value = serde_json::from_slice(&backend.get(global).unwrap().unwrap()).unwrap();
    value["value"]["n"] = json!(2);
    let checksum = "documents: the contents do not match their checksum";
    assert_eq!(problems(global, None), ["documents: 1 of 2 entries are there"]);
    assert_eq!(problems(global, Some(value.to_string().as_bytes())), [checksum]);
    assert_eq!(
        problems(global, Some(&other)),
        ["d/CSVOICEPOLICY/GLOBAL: holds the document CsVoicePolicy/tag:a", checksum]
    );
    assert_eq!(
        problems("j/00000000000000000001", None),
        ["j/00000000000000000002: holds entry 2 where 1 is due", "journal: 1 of 2 entries are there"]
    );
    assert_eq!(
        problems("manifest", None),
        ["documents: 2 of 0 entries are there", "journal: 2 of 0 entries are there"]
    );
    assert_eq!(problems("other", Some(b"")), ["other: is no part of a store"]);
    let newer = problems("manifest", Some(br#"{"format":9}"#));
    assert_eq!(
        newer,
        ["manifest: The store 'X' has format 9, written by a newer sfbsh; this one reads up to format 1."]
    );
}

#[test]
fn a_newer_manifest_is_refused_on_every_backend() {
    let backend = Arc::new(Memory::new());
    backend.commit(&[("manifest".to_owned(), Some(br#"{"format":2,"new":1}"#.to_vec()))].into(), None).unwrap();
    let store = Store::over(backend, "X");
    let error = store.transact(&change("x"), |tx| tx.put("CsX", "a", json!({}))).unwrap_err();
    assert_eq!(error, StoreError::NewerFormat { place: "X".to_owned(), found: 2, known: 1 });
}
