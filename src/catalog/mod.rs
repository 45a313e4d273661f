//! Loads `grammar/`: cmdlet signatures, aliases, nouns, views, type data, .NET facts and messages.
//!
//! `build.rs` packs the folder into the binary with sorted indexes; nothing is decoded before it is asked for, and what
//! was decoded once is kept.

mod commands;
mod dotnet;
mod error;
mod json;
pub mod messages;
mod notation;
mod nouns;
mod signature;
mod syntax_line;
mod table;
mod typedata;
mod views;

pub use commands::{
    AliasDecl, Availability, alias, alias_decl, aliases, availability, check_signatures, cmdlet_names,
    common_parameters, paging_parameters, should_process_parameters, signature, signature_text,
};
pub use dotnet::{
    DotnetMember, DotnetType, EnumDecl, accelerator, accelerator_for, accelerators, check_dotnet, dotnet_type,
    dotnet_type_names, enumeration, enumeration_names,
};
pub use error::CatalogError;
pub use messages::Language;
pub use notation::{culture_names, parse_signature};
pub use nouns::{
    IdentityDecl, IdentityForm, Noun, NounKind, NounProperty, NounView, Scope, check_nouns, decode_noun, noun,
    noun_names,
};
pub use signature::{
    ALL_SETS, ConfirmImpact, Limit, ParameterAttribute, ParameterDecl, ParameterSetEntry, RangeKind, Signature, Text,
    Validation,
};
pub use typedata::{SerializationMethod, TypeDataDecl, TypeMember, check_typedata, typedata, types_with_typedata};
pub use views::{
    Align, ColumnDecl, CustomShape, GroupBy, ItemDecl, ListShape, TableShape, ViewDecl, ViewShape, WideShape,
    check_views, types_with_views, views_for,
};
