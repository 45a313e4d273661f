//! Extended type data: members that the shell adds to types, default display properties, serialization depth.

use super::CatalogError;
use super::json;
use super::table::{Decoded, TYPEDATA};
use serde::Deserialize;

/// What the shell adds to one type.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeDataDecl {
    /// Full name of the type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// Added members in order.
    #[serde(default)]
    pub members: Vec<TypeMember>,
    /// `DefaultDisplayPropertySet`.
    #[serde(default)]
    pub default_display: Vec<String>,
    /// `DefaultKeyPropertySet`.
    #[serde(default)]
    pub default_keys: Vec<String>,
    /// `DefaultDisplayProperty`.
    #[serde(default)]
    pub default_property: Option<String>,
    /// `SerializationDepth`; 0 where the type declares none.
    #[serde(default)]
    pub serialization_depth: u32,
    /// `SerializationMethod` where it is not the ordinary one.
    #[serde(default)]
    pub serialization_method: Option<SerializationMethod>,
}

/// How `Export-Clixml` and remoting write the type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum SerializationMethod {
    /// Only listed properties.
    SpecificProperties,
    /// The string form alone.
    String,
}

/// One added member: exactly one of the kinds is given.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeMember {
    /// In its documented case.
    pub name: String,
    /// `AliasProperty`: the property that it stands for.
    #[serde(default)]
    pub alias: Option<String>,
    /// `NoteProperty`: its text.
    #[serde(default)]
    pub note: Option<String>,
    /// `ScriptProperty`: a PowerShell expression over `$this`.
    #[serde(default)]
    pub script: Option<String>,
    /// `CodeProperty`, written as an expression over `$this`.
    #[serde(default)]
    pub code: Option<String>,
    /// `ScriptMethod`, over `$this` and `$args`.
    #[serde(default)]
    pub script_method: Option<String>,
    /// `CodeMethod`, written as an expression over `$this` and `$args`.
    #[serde(default)]
    pub code_method: Option<String>,
}

static DECODED: Decoded<Vec<TypeDataDecl>> = Decoded::new(&TYPEDATA, |entry, text| json::decode(entry.file, text));

/// The type data of exactly this type; ask again with the base types for inherited members.
pub fn typedata(type_name: &str) -> Option<&'static TypeDataDecl> {
    DECODED.get(type_name)?.first()
}

/// Names of the types that have type data, sorted without regard to case.
pub fn types_with_typedata() -> impl Iterator<Item = &'static str> {
    TYPEDATA.names()
}

/// Decodes all type data and tells what is wrong.
pub fn check_typedata() -> Vec<CatalogError> {
    DECODED.check()
}
