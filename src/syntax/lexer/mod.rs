//! Tokens by look-ahead, and the parsers for the language's words: numbers, strings, variables, bare words.

pub(super) mod number;
mod peek;
mod skip;
pub(super) mod strings;
pub(super) mod trivia;
pub(super) mod variable;
pub(super) mod word;

pub(super) use peek::peek;
pub(super) use skip::full_span;
