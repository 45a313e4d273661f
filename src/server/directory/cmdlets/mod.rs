//! The cmdlets of the directory, one file each.

mod get_cs_ad_user;
mod get_cs_effective_policy;
mod get_cs_user;
mod select;

use crate::engine::CmdletDef;

/// The cmdlets of this folder.
pub(crate) static ALL: &[&CmdletDef] = &[&get_cs_ad_user::DEF, &get_cs_effective_policy::DEF, &get_cs_user::DEF];

pub(crate) use select::{account_argument, identity_text};
