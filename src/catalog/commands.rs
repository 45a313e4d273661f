//! Cmdlets and aliases by name. Nothing is decoded before it is asked for.

use super::signature::{ParameterDecl, Signature};
use super::table::{ALIASES, CMDLETS, COMMON, Decoded, RESTRICTIONS};
use super::{CatalogError, notation};
use std::sync::LazyLock;

static SIGNATURES: Decoded<Signature> =
    Decoded::new(&CMDLETS, |entry, text| notation::parse_signature(entry.file, text));

/// The signature of a cmdlet, in any case of the name; the same reference each time.
pub fn signature(name: &str) -> Option<&'static Signature> {
    SIGNATURES.get(name)
}

/// Names of all declared cmdlets in their documented case, sorted without regard to case.
pub fn cmdlet_names() -> impl Iterator<Item = &'static str> {
    CMDLETS.names()
}

/// The products (`Lync2010`, `SfB2015`, …) and builds that have a cmdlet; told without decoding its signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Availability {
    /// Names of products with blanks between them; empty means every server product.
    pub products: &'static str,
    /// First builds with blanks between them, at most one for each product; empty where the first build has it.
    pub since: &'static str,
}

/// Which products and builds have a declared cmdlet; `None` for a name that is not declared.
pub fn availability(name: &str) -> Option<Availability> {
    let index = u16::try_from(CMDLETS.find(name)?).ok()?;
    let place = RESTRICTIONS.binary_search_by_key(&index, |(i, ..)| *i).ok();
    let found = place.and_then(|p| RESTRICTIONS.get(p));
    Some(found.map_or_else(Availability::default, |&(_, products, since)| Availability { products, since }))
}

/// The text that a cmdlet's signature is decoded from, for tests and documentation.
pub fn signature_text(name: &str) -> Option<&'static str> {
    CMDLETS.get(name).map(|(_, text)| text)
}

/// Decodes every signature and tells what is wrong.
pub fn check_signatures() -> Vec<CatalogError> {
    SIGNATURES.check()
}

/// A built-in alias as `Get-Alias` shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AliasDecl {
    /// The alias in its documented case.
    pub name: &'static str,
    /// The command that it stands for.
    pub command: &'static str,
    /// Cannot be changed without `-Force`.
    pub read_only: bool,
    /// Copied into every new scope.
    pub all_scope: bool,
}

/// The built-in alias of this name, in any case.
pub fn alias_decl(name: &str) -> Option<AliasDecl> {
    let (entry, text) = ALIASES.get(name)?;
    let mut words = text.split_whitespace();
    let command = words.next()?;
    let (mut read_only, mut all_scope) = (false, false);
    for word in words {
        read_only |= word == "readonly";
        all_scope |= word == "allscope";
    }
    Some(AliasDecl { name: entry.name, command, read_only, all_scope })
}

/// The command that a built-in alias stands for.
pub fn alias(name: &str) -> Option<&'static str> {
    alias_decl(name).map(|decl| decl.command)
}

/// All built-in aliases, sorted without regard to case.
pub fn aliases() -> impl Iterator<Item = AliasDecl> {
    ALIASES.names().filter_map(alias_decl)
}

fn common(block: &str) -> Vec<ParameterDecl> {
    let found = COMMON.get(block).and_then(|(entry, text)| notation::parse_signature(entry.file, text).ok());
    found.map(|signature| signature.parameters).unwrap_or_default()
}

/// `-Verbose` to `-PipelineVariable`, which every cmdlet and advanced function has.
pub fn common_parameters() -> &'static [ParameterDecl] {
    static DECLS: LazyLock<Vec<ParameterDecl>> = LazyLock::new(|| common("CommonParameters"));
    &DECLS
}

/// `-WhatIf` and `-Confirm`.
pub fn should_process_parameters() -> &'static [ParameterDecl] {
    static DECLS: LazyLock<Vec<ParameterDecl>> = LazyLock::new(|| common("ShouldProcessParameters"));
    &DECLS
}

/// `-IncludeTotalCount`, `-Skip` and `-First`.
pub fn paging_parameters() -> &'static [ParameterDecl] {
    static DECLS: LazyLock<Vec<ParameterDecl>> = LazyLock::new(|| common("PagingParameters"));
    &DECLS
}

impl Signature {
    /// Own parameters, then the common, `ShouldProcess` and paging ones that the signature asks for.
    pub fn all_parameters(&self) -> impl Iterator<Item = &ParameterDecl> {
        let when = |wanted: bool, decls: fn() -> &'static [ParameterDecl]| if wanted { decls() } else { &[] };
        self.parameters
            .iter()
            .chain(when(self.has_common_parameters, common_parameters))
            .chain(when(self.supports_should_process, should_process_parameters))
            .chain(when(self.supports_paging, paging_parameters))
    }

    /// The declared parameters that belong to `set`.
    pub fn parameters_of<'a>(&'a self, set: &'a str) -> impl Iterator<Item = &'a ParameterDecl> {
        self.parameters.iter().filter(move |decl| decl.entry(set).is_some())
    }
}
