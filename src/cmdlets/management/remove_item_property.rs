//! `Remove-ItemProperty`.

use super::property_change::Change;
use crate::engine::{CmdletDef, Example};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Remove-ItemProperty",
    make: || Box::new(Change),
    examples: &[Example {
        title: "Files have the properties that they have.",
        code: "try { Remove-ItemProperty -Path . -Name Site -ErrorAction Stop } catch { $_.CategoryInfo.Category }",
        output: Some("NotImplemented"),
    }],
};
