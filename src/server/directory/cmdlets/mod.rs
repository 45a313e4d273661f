//! The cmdlets of the directory, one file each.

mod disable_cs_user;
mod enable_cs_user;
mod get_cs_ad_user;
mod get_cs_computer;
mod get_cs_effective_policy;
mod get_cs_pool;
mod get_cs_server_patch_version;
mod get_cs_server_version;
mod get_cs_service;
mod get_cs_site;
mod get_cs_topology;
mod get_cs_user;
mod get_cs_user_pool_info;
mod move_cs_user;
mod place;
mod select;
mod set_cs_site;
mod set_cs_user;

use crate::engine::CmdletDef;

/// The cmdlets of this folder.
pub(crate) static ALL: &[&CmdletDef] = &[
    &disable_cs_user::DEF,
    &enable_cs_user::DEF,
    &get_cs_ad_user::DEF,
    &get_cs_computer::DEF,
    &get_cs_effective_policy::DEF,
    &get_cs_pool::DEF,
    &get_cs_server_patch_version::DEF,
    &get_cs_server_version::DEF,
    &get_cs_service::DEF,
    &get_cs_site::DEF,
    &get_cs_topology::DEF,
    &get_cs_user::DEF,
    &get_cs_user_pool_info::DEF,
    &move_cs_user::DEF,
    &set_cs_site::DEF,
    &set_cs_user::DEF,
];

pub(crate) use select::{account_argument, identity_text, not_found};
