//! The emulator's clock: the host's until it is first stepped, and from then on its own, kept in the store.

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::deployment::{UNIX_EPOCH_TICKS, now as host_now};
use crate::host::Host;
use crate::store::{self, Store, StoreError, Transaction};
use crate::value::{DateTime, DateTimeKind, ObjRef, Value};

/// The noun under which a stepped clock is stored.
pub(super) const NOUN: &str = "SfbClock";
const IDENTITY: &str = "Global";
const NOW: &str = "Now";

/// A reading of the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    /// The time.
    pub(super) now: Timestamp,
    /// Whether it still runs with the host's clock.
    pub(super) running: bool,
}

/// What the clock shows.
pub(super) fn read(store: &Store, host: &Host) -> store::Result<Reading> {
    let document = store.get(NOUN, IDENTITY)?;
    reading(document.map(|d| d.value), host, store.place())
}

/// What the clock shows within a transaction.
pub(super) fn read_in(transaction: &Transaction<'_>, host: &Host) -> store::Result<Reading> {
    let document = transaction.get(NOUN, IDENTITY)?;
    reading(document.map(|d| d.value), host, "the store")
}

fn reading(value: Option<Json>, host: &Host, place: &str) -> store::Result<Reading> {
    let Some(value) = value else { return Ok(Reading { now: host_now(host), running: true }) };
    let stored = value.get(NOW).and_then(Json::as_str).and_then(|text| text.parse().ok());
    stored.map(|now| Reading { now, running: false }).ok_or_else(|| StoreError::Damaged {
        place: place.to_owned(),
        detail: format!("the document {NOUN}/{IDENTITY} has no time under \"{NOW}\""),
    })
}

/// Sets the clock; it stands still from now on.
pub(super) fn set(transaction: &mut Transaction<'_>, now: Timestamp) -> store::Result<()> {
    transaction.put(NOUN, IDENTITY, json!({NOW: now.to_string()}))
}

/// A time as the shell shows it: local, as a `DateTime`.
pub(super) fn local(host: &Host, time: Timestamp) -> Value {
    let ticks = i64::try_from(time.as_nanosecond() / 100).unwrap_or(0) + UNIX_EPOCH_TICKS;
    let offset = i64::from(host.clock.local_offset(ticks)) * 10_000_000;
    DateTime::from_ticks(ticks + offset, DateTimeKind::Local)
        .map_or(Value::Null, |moment| Value::Object(ObjRef::new(moment)))
}
