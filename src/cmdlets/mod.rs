//! The shell's own cmdlets, one file each.

mod formatting;

use crate::engine::CmdletDef;

/// All cmdlets of this room.
pub fn all() -> impl Iterator<Item = &'static CmdletDef> {
    formatting::ALL.iter().copied()
}
