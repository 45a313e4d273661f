//! The cmdlets of offline IM, one file each.

mod arguments;
mod get_sfb_client_log;
mod get_sfb_clock;
mod get_sfb_offline_message;
mod send_sfb_offline_message;
mod step_sfb_clock;
mod test_sfb_offline_im;
mod wait_sfb_offline_message;

use crate::engine::CmdletDef;

/// The cmdlets of this folder.
pub(crate) static ALL: &[&CmdletDef] = &[
    &get_sfb_client_log::DEF,
    &get_sfb_clock::DEF,
    &get_sfb_offline_message::DEF,
    &send_sfb_offline_message::DEF,
    &step_sfb_clock::DEF,
    &test_sfb_offline_im::DEF,
    &wait_sfb_offline_message::DEF,
];
