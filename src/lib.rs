//! sfbsh: the Skype for Business Server Management Shell on any machine.
//!
//! The rooms below are ordered: a room may use only the rooms above it (docs/architecture.md).

pub mod catalog;
pub mod check;
pub mod cli;
pub mod cmdlets;
pub mod engine;
pub mod error;
pub mod format;
pub mod host;
pub mod repl;
pub mod server;
pub mod store;
pub mod syntax;
pub mod text;
pub mod value;
