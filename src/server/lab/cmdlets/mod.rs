//! The lab's cmdlets, one file each.

mod get_sfb_lab;
mod new_sfb_lab;
mod reset_sfb_lab;
mod set_sfb_lab;
mod set_sfb_lab_user;
mod world;

use crate::engine::CmdletDef;

/// The cmdlets of this folder.
pub(crate) static ALL: &[&CmdletDef] =
    &[&get_sfb_lab::DEF, &new_sfb_lab::DEF, &reset_sfb_lab::DEF, &set_sfb_lab::DEF, &set_sfb_lab_user::DEF];
