//! The small file with the table's documents: it spares sled's opening, and never tells anything else than the table.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::{open, scratch, set};

/// Sets one document until the log was folded into the table, the last time to `last`.
fn folded(path: &Path, last: u32) {
    let store = open(path).unwrap();
    for n in 0..40 {
        set(&store, "Global", json!({"n": n, "filler": "x".repeat(30_000)}));
    }
    assert!(path.join("table").exists());
    set(&store, "Global", json!({"n": last}));
    store
        .transact(&super::change("fold"), |tx| tx.put("CsVoicePolicy", "large", json!({"y": "y".repeat(600_000)})))
        .unwrap();
}

fn value(path: &Path) -> serde_json::Value {
    let store = open(path).unwrap();
    let found = store.get("CsVoicePolicy", "Global").unwrap().unwrap();
    let listed = store.list("CsVoicePolicy").unwrap();
    assert_eq!(listed.len(), 2);
    assert_eq!(listed[0].value, found.value);
    found.value["n"].clone()
}

#[test]
fn documents_are_read_without_opening_the_table() {
    let dir = scratch();
    folded(dir.path(), 7);
    let manifest = fs::read(dir.path().join("manifest")).unwrap();
    {
        let store = open(dir.path()).unwrap();
        assert_eq!(store.get("CsVoicePolicy", "Global").unwrap().unwrap().value["n"], 7);
        assert_eq!(store.get("CsVoicePolicy", "tag:none").unwrap().map(|d| d.value), None);
        // An open table takes its fingerprint out of the manifest.
        assert_eq!(fs::read(dir.path().join("manifest")).unwrap(), manifest);
    }
    assert_eq!(value(dir.path()), 7);
}

#[test]
fn a_file_that_is_damaged_gone_or_old_is_passed_over() {
    let dir = scratch();
    folded(dir.path(), 7);
    let current = dir.path().join("current");
    let old = fs::read(&current).unwrap();
    folded(dir.path(), 8);
    assert_ne!(fs::read(&current).unwrap(), old);
    assert_eq!(value(dir.path()), 8);
    fs::write(&current, &old).unwrap();
    assert_eq!(value(dir.path()), 8, "an old file");
    let mut damaged = fs::read(&current).unwrap();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    fs::write(&current, &damaged).unwrap();
    assert_eq!(value(dir.path()), 8, "a damaged file");
    fs::remove_file(&current).unwrap();
    assert_eq!(value(dir.path()), 8, "no file");
}
