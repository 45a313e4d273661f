//! The deployment behind a session: its store, opened on first use, and who changes it.

use std::cell::{OnceCell, RefCell, RefMut};

use jiff::Timestamp;

use crate::engine::{Cx, Engine, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::host::Host;
use crate::server::directory::Accounts;
use crate::server::lab;
use crate::store::{Change, Opener, Store, StoreError, StoreLocation};
use crate::value::Value;

/// Ticks from 0001-01-01 to 1970-01-01.
pub(super) const UNIX_EPOCH_TICKS: i64 = 621_355_968_000_000_000;

/// A session's deployment.
pub struct Deployment {
    location: StoreLocation,
    store: OnceCell<Store>,
    accounts: RefCell<Option<Accounts>>,
}

impl Deployment {
    /// A deployment whose configuration is at a location; nothing is opened yet.
    pub fn new(location: StoreLocation) -> Self {
        Self { location, store: OnceCell::new(), accounts: RefCell::new(None) }
    }

    /// The store, opened now if it was not.
    pub fn store(&self, host: &Host) -> std::result::Result<&Store, StoreError> {
        if let Some(store) = self.store.get() {
            return Ok(store);
        }
        let opener = Opener::new(host.environment.user(), host.environment.machine(), now(host));
        let store = Store::open(&self.location, &opener)?;
        let (who, when) = (host.environment.user(), now(host));
        lab::ensure_deployment(&store, &Change { who, when, command: "(the default deployment)".to_owned() })?;
        Ok(self.store.get_or_init(|| store))
    }

    /// The accounts, where they were read.
    pub(super) fn accounts(&self) -> RefMut<'_, Option<Accounts>> {
        self.accounts.borrow_mut()
    }

    /// Who changes what the running command changes.
    pub fn change(engine: &Engine) -> Change {
        let (source, span) = engine.position();
        let host = engine.host();
        Change { who: host.environment.user(), when: now(host), command: source.slice(span).trim().to_owned() }
    }
}

/// The host's time.
pub fn now(host: &Host) -> Timestamp {
    let nanos = i128::from(host.clock.utc_ticks() - UNIX_EPOCH_TICKS) * 100;
    Timestamp::from_nanosecond(nanos).unwrap_or_default()
}

/// A store's failure as a cmdlet's terminating error.
pub(crate) fn store_failure(cx: &mut Cx<'_>, error: &StoreError) -> crate::engine::Flow {
    let language = cx.engine.language();
    let remedy = error.remedy(language);
    let record = ErrorRecord::with_message(
        "System.IO.IOException",
        format!("{} {remedy}", error.text(language)),
        error.id(),
        ErrorCategory::ResourceUnavailable,
        Value::Null,
    );
    *record.recommended.borrow_mut() = Some(remedy.into());
    cx.fail(record)
}

/// Runs something on the session's store.
pub(crate) fn with_store<T>(
    cx: &mut Cx<'_>,
    run: impl FnOnce(&Store) -> std::result::Result<T, StoreError>,
) -> Result<T> {
    let Some(deployment) = cx.engine.extension::<Deployment>() else {
        return Err(store_failure(cx, &StoreError::Location { place: "(none)".to_owned() }));
    };
    let host = cx.host();
    deployment.store(&host).and_then(run).map_err(|e| store_failure(cx, &e))
}
