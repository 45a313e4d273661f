//! `Out-Host`.

use super::out_default::ToPresenter;
use crate::engine::{CmdletDef, Example};

/// `Out-Host`.
pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Out-Host",
    make: || Box::new(ToPresenter::default()),
    examples: &[Example {
        title: "Show a value on the way, whatever becomes of the output",
        code: "$x = & { 'seen' | Out-Host; 5 }; $x + 1",
        output: Some("seen\n6"),
    }],
};
