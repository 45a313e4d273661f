//! The language: AST and parser, one function per grammar production.

pub mod ast;
mod chars;
mod check;
mod classify;
mod input;
mod lexer;
mod messages;
mod parse_error;
mod parser;
mod rules;
mod token;

pub use classify::TokenKind;
pub use parse_error::ParseError;
pub use parser::{Parsed, definition_errors, parse};
/// stub
pub fn decode_script(b: &[u8]) -> Result<String, String> {
    Ok(String::from_utf8_lossy(b).trim_start_matches('\u{feff}').to_owned())
}
