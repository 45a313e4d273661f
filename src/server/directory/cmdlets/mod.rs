//! The cmdlets of the directory, one file each.

mod get_cs_ad_user;
mod get_cs_computer;
mod get_cs_effective_policy;
mod get_cs_pool;
mod get_cs_service;
mod get_cs_site;
mod get_cs_user;
mod place;
mod select;
mod set_cs_site;

use crate::engine::CmdletDef;

/// The cmdlets of this folder.
pub(crate) static ALL: &[&CmdletDef] = &[
    &get_cs_ad_user::DEF,
    &get_cs_computer::DEF,
    &get_cs_effective_policy::DEF,
    &get_cs_pool::DEF,
    &get_cs_service::DEF,
    &get_cs_site::DEF,
    &get_cs_user::DEF,
    &set_cs_site::DEF,
];

pub(crate) use select::{account_argument, identity_text};
