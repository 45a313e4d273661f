//! Messages and help in six languages: nothing is missing in any of them, and the session's language is the one asked for.

mod files;
mod selection;
