//! The language: AST and parser, one function per grammar production.

pub mod ast;
mod chars;
mod check;
mod classify;
mod decode;
mod filter;
mod input;
mod lexer;
mod messages;
mod parse_error;
mod parser;
mod rules;
mod token;

pub use classify::{TokenKind, classify};
pub use decode::{DecodeError, decode_script};
pub use filter::{Filter, FilterOperand, FilterOperator, parse_filter};
pub use parse_error::ParseError;
pub use parser::{Parsed, TypeUse, parse, restricted_errors};
