//! The prompt: the only user of rustyline.
//!
//! One line editor serves the prompt and what commands ask for ([`console`]), so that keys typed ahead are never lost
//! between them. While a line is edited the editor's helper holds the engine, which completion needs.

mod colors;
mod console;
mod helper;
mod line_editor;
mod prompt;

pub use console::console;
pub use prompt::{Banner, run};
