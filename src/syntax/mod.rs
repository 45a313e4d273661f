//! The language: AST and parser, one function per grammar production.

pub mod ast;
mod parse_error;
mod parser;

pub use parse_error::ParseError;
pub use parser::{Parsed, parse};
