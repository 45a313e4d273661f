//! Loads `grammar/`: cmdlet signatures, nouns, views, aliases, messages.

mod commands;
mod error;
mod notation;
mod signature;
mod syntax_line;
mod table;

pub use commands::{
    AliasDecl, alias, alias_decl, aliases, check_signatures, cmdlet_names, common_parameters, paging_parameters,
    should_process_parameters, signature, signature_text,
};
pub use error::CatalogError;
pub use notation::parse_signature;
pub use signature::{
    ALL_SETS, ConfirmImpact, Limit, ParameterAttribute, ParameterDecl, ParameterSetEntry, RangeKind, Signature, Text,
    Validation,
};
