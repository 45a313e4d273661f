//! The one test binary: each module is a suite of its own, so that the crate is linked once.
mod catalog;
mod format;
mod formats;
mod store;
mod types;
