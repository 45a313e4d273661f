//! Loads `grammar/`: cmdlet signatures, nouns, views, aliases, messages.

mod signature;

pub use signature::{
    ALL_SETS, ConfirmImpact, Limit, ParameterAttribute, ParameterDecl, ParameterSetEntry, RangeKind, Signature, Text,
    Validation,
};
