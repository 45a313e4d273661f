//! What a `Format-*` cmdlet was asked for.

use std::rc::Rc;

use super::parameter::Parameter;
use crate::value::Str;

/// The shapes that cmdlets ask for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// `Format-Table`.
    Table,
    /// `Format-List`.
    List,
    /// `Format-Wide`.
    Wide,
    /// `Format-Custom`.
    Custom,
}

/// What becomes of a collection that comes as one object.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Expand {
    /// Its elements are shown.
    #[default]
    EnumOnly,
    /// The collection itself is shown.
    CoreOnly,
    /// Both.
    Both,
}

/// The parameters of a formatter; the default is what `Out-Default` does by itself.
pub(crate) struct Options {
    /// The shape asked for; without one the objects decide.
    pub(crate) kind: Option<Kind>,
    /// `-Property`.
    pub(crate) properties: Vec<Rc<Parameter>>,
    /// `-GroupBy`.
    pub(crate) group_by: Option<Rc<Parameter>>,
    /// `-View`.
    pub(crate) view: Option<Str>,
    /// `-AutoSize`.
    pub(crate) auto_size: bool,
    /// `-HideTableHeaders`.
    pub(crate) hide_headers: bool,
    /// `-RepeatHeader`.
    pub(crate) repeat_header: bool,
    /// `-Wrap`.
    pub(crate) wrap: bool,
    /// `-Column`; 0 where not given.
    pub(crate) columns: usize,
    /// `-Depth`.
    pub(crate) depth: usize,
    /// `-ShowError`: errors of expressions are written.
    pub(crate) show_error: bool,
    /// `-DisplayError`: cells say that their expression failed.
    pub(crate) display_error: bool,
    /// `-Force`: strings and the like take the shape too.
    pub(crate) force: bool,
    /// `-Expand`.
    pub(crate) expand: Expand,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            kind: None,
            properties: Vec::new(),
            group_by: None,
            view: None,
            auto_size: false,
            hide_headers: false,
            repeat_header: false,
            wrap: false,
            columns: 0,
            depth: 5,
            show_error: false,
            display_error: false,
            force: false,
            expand: Expand::EnumOnly,
        }
    }
}
