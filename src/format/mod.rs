//! Formatting: views, tables, lists, wide and custom displays, error views.
//!
//! `Format-*` cmdlets turn objects into packets ([`packet::Packet`]) and `Out-*` cmdlets turn packets into lines; objects
//! that nothing formatted go through the default formatter first. comfy-table appears only here, for the emulator's own
//! tables ([`plain_table`]).

mod browse;
mod cells;
mod complex_writer;
mod error_view;
mod formatter;
mod help_view;
mod lines;
mod list_writer;
mod lookup;
mod options;
mod out;
mod packet;
mod parameter;
mod plain;
mod presenter;
mod render;
mod subject;
mod table_writer;
mod text;
mod view;
mod wrap;

pub use plain::{plain_list, plain_table};
pub use presenter::presenter;

pub(crate) use formatter::Formatter;
pub(crate) use lines::{LineList, TextLines};
pub(crate) use options::{Expand, Kind, Options};
pub(crate) use out::Out;
pub(crate) use packet::Packet;
pub(crate) use parameter::{Keys, illegal, parse as parse_parameters};

/// Makes the types of this room known on this thread.
pub fn register_types() {
    crate::value::types::register(packet::TYPES);
}
