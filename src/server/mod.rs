//! The emulated deployment and what the Cs cmdlets mean on it.
//!
//! A noun is declared in `grammar/nouns`; [`family`] gives it its cmdlets. What is stored goes through one
//! [`Deployment`], which opens the store when a cmdlet first needs it.

mod bookkeeping;
mod client_build;
mod clock;
mod deployment;
mod directory;
mod family;
mod given;
mod identity;
mod lab;
mod object;
mod offline_im;
mod product;
mod property;
mod record;

pub use deployment::{Deployment, now};
pub use identity::Identity;
pub use object::NounObject;
pub use product::{ProductLevel, UnknownProductLevel, level as product_level, set_level as set_product_level};

use crate::engine::{CmdletDef, Engine, Example};
use crate::value::{TypeDef, types};

/// Makes the types of this room known on this thread.
pub fn register_types() {
    types::register(TYPES);
}

static TYPES: &[&TypeDef] = &[
    &object::CONFIGURATION_ITEM,
    &directory::ARCHIVING,
    &directory::OCS_AD_USER,
    &directory::CS_AD_USER,
    &offline_im::VERDICT,
];

/// Identities of a noun's instances, as completion offers them, or those that `New-<noun>` may make for sites; none where
/// the store cannot be read.
pub fn identities(engine: &mut Engine, noun: &str) -> Vec<String> {
    if let Some((_, noun)) = noun.split_once('-') {
        let of_sites = crate::catalog::noun(noun).is_some_and(|n| n.scopes.contains(&crate::catalog::Scope::Site));
        let sites = if of_sites { directory::identities(engine, "CsSite") } else { None };
        let made = family::identities(engine, noun);
        let all = sites.unwrap_or_default().into_iter().map(|site| format!("site:{site}"));
        return all.filter(|i| !made.iter().any(|m| m.eq_ignore_ascii_case(i))).collect();
    }
    directory::identities(engine, noun).unwrap_or_else(|| family::identities(engine, noun))
}

/// The room's own cmdlets; those of the family engine are made from the nouns' declarations.
pub fn all() -> impl Iterator<Item = &'static CmdletDef> {
    directory::ALL.iter().chain(lab::ALL).chain(offline_im::ALL).copied()
}

/// Examples of cmdlets that the family engine makes, by cmdlet.
pub fn declared_examples() -> &'static [(&'static str, &'static [Example])] {
    family::examples::ALL
}

/// The cmdlet of that name: one of the room's own, or one that a built noun declares.
pub fn find_cmdlet(name: &str) -> Option<&'static CmdletDef> {
    all().find(|def| def.name.eq_ignore_ascii_case(name)).or_else(|| family::find(name))
}
