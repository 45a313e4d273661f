//! The configuration store.

#![allow(clippy::disallowed_methods, reason = "these tests look at and break the store's files")]

mod contract;
mod crash;
mod current;
mod damage;
mod documents;
mod exchange;
mod model;
mod places;

use sfbsh::store::{Change, Opener, Store, StoreLocation};
use std::path::Path;
use std::time::Duration;

/// A directory in memory where the system has one: most tests here sync a lot, and none depends on the disk.
fn scratch() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

fn change(command: &str) -> Change {
    Change { who: "anna".to_owned(), when: "2026-03-01T09:00:00Z".parse().unwrap(), command: command.to_owned() }
}

fn opener() -> Opener {
    Opener {
        patience: Duration::from_millis(60),
        ..Opener::new("anna", "fe01", "2026-03-01T09:00:00Z".parse().unwrap())
    }
}

fn open(path: &Path) -> sfbsh::store::Result<Store> {
    Store::open(&StoreLocation::Embedded(path.to_owned()), &opener())
}

/// Sets one document.
fn set(store: &Store, identity: &str, value: serde_json::Value) {
    let command = format!("Set-CsVoicePolicy -Identity {identity}");
    store.transact(&change(&command), |tx| tx.put("CsVoicePolicy", identity, value)).unwrap();
}
