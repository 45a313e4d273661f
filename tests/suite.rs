//! The one test binary: each module is a suite of its own, so that the crate is linked once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]
#![allow(clippy::disallowed_methods, reason = "tests prepare files and read their own switches")]
#![allow(clippy::print_stdout, reason = "tests report shares and differences")]
#![allow(clippy::string_slice, clippy::format_push_string, reason = "a test may stop at the first surprise")]
#![allow(unreachable_pub, clippy::ref_option, clippy::naive_bytecount, reason = "tests are small and run once")]

mod beside;
mod binder;
mod catalog;
mod classes;
mod compatibility;
mod conformance;
mod examples;
mod format;
mod formats;
mod fuzz;
mod help;
mod languages;
mod modules;
mod repl;
mod scale;
mod server;
mod shell;
mod store;
mod syntax;
mod tidy;
mod transcripts;
mod types;
mod values;
