//! The emulated deployment and what the Cs cmdlets mean on it.
//!
//! A noun is declared in `grammar/nouns`; [`family`] gives it its cmdlets. What is stored goes through one
//! [`Deployment`], which opens the store when a cmdlet first needs it.

mod deployment;
mod family;
mod identity;
mod object;
mod product;
mod property;
mod topology;

pub use deployment::{Deployment, now};
pub use family::{find as find_cmdlet, identities};
pub use identity::Identity;
pub use object::NounObject;
pub use product::{ProductLevel, UnknownProductLevel, level as product_level, set_level as set_product_level};

use crate::value::{TypeDef, types};

/// Makes the types of this room known on this thread.
pub fn register_types() {
    types::register(TYPES);
}

static TYPES: &[&TypeDef] = &[&object::CONFIGURATION_ITEM];
