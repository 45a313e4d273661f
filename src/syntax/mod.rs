//! The language: AST and parser, one function per grammar production.
