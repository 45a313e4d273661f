//! The one test binary: each module is a suite of its own, so that the crate is linked once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod binder;
mod catalog;
mod conformance;
mod format;
mod formats;
mod store;
mod syntax;
mod tidy;
mod types;
mod values;
