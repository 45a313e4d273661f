//! A backend that fails on demand, for tests of everything above it.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use super::backend::{Backend, Batch, Entries, Revision, Watch};
use super::error::{Result, StoreError};

/// Wraps a backend and fails the operations it is told to.
#[derive(Debug)]
pub struct Faulty<B> {
    inner: B,
    plan: Mutex<Option<Fault>>,
    commits: AtomicU64,
}

/// When to fail, and how.
#[derive(Clone, Debug)]
pub struct Fault {
    /// How many commits still succeed; `None` lets all succeed.
    pub commits: Option<u64>,
    /// Whether reads fail too.
    pub reads: bool,
    /// The error to answer with.
    pub error: StoreError,
}

impl<B: Backend> Faulty<B> {
    /// A wrapper that does not fail yet.
    pub fn new(inner: B) -> Self {
        Self { inner, plan: Mutex::new(None), commits: AtomicU64::new(0) }
    }

    /// From now on, fail like this; `None` heals.
    pub fn set(&self, fault: Option<Fault>) {
        *self.plan.lock().unwrap_or_else(PoisonError::into_inner) = fault;
    }

    /// Number of commits that succeeded.
    pub fn commits(&self) -> u64 {
        self.commits.load(Ordering::Relaxed)
    }

    fn read_fault(&self) -> Result<()> {
        match &*self.plan.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(fault) if fault.reads => Err(fault.error.clone()),
            _ => Ok(()),
        }
    }

    fn commit_fault(&self) -> Result<()> {
        match &mut *self.plan.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(Fault { commits: Some(0), error, .. }) => Err(error.clone()),
            Some(Fault { commits: Some(left), .. }) => {
                *left -= 1;
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

impl<B: Backend> Backend for Faulty<B> {
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>> {
        self.read_fault()?;
        self.inner.get(key)
    }

    fn scan(&self, prefix: &str) -> Result<Entries> {
        self.read_fault()?;
        self.inner.scan(prefix)
    }

    fn revision(&self) -> Result<Revision> {
        self.read_fault()?;
        self.inner.revision()
    }

    fn commit(&self, batch: &Batch, expected: Option<Revision>) -> Result<Revision> {
        self.commit_fault()?;
        let revision = self.inner.commit(batch, expected)?;
        self.commits.fetch_add(1, Ordering::Relaxed);
        Ok(revision)
    }

    fn watch(&self, prefix: &str) -> Result<Watch> {
        self.inner.watch(prefix)
    }
}
