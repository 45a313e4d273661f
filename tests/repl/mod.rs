//! The prompt on a real pseudo-terminal, and completion.

mod complete;
mod known;
#[cfg(unix)]
mod terminal;
