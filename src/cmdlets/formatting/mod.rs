//! Cmdlets that shape and show output.

mod format;
mod format_hex;
mod out_default;
mod out_file;
mod out_grid_view;
mod out_host;
mod out_null;
mod out_string;

use crate::engine::CmdletDef;
use crate::value::TypeDef;

/// The cmdlets of this folder.
pub(crate) static ALL: &[&CmdletDef] = &[
    &format::TABLE,
    &format::LIST,
    &format::WIDE,
    &format::CUSTOM,
    &format_hex::DEF,
    &out_default::DEF,
    &out_file::DEF,
    &out_grid_view::DEF,
    &out_host::DEF,
    &out_null::DEF,
    &out_string::DEF,
];

/// The types of this folder's objects.
pub(crate) static TYPES: &[&TypeDef] = &[&format_hex::BYTE_COLLECTION];
