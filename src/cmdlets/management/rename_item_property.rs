//! `Rename-ItemProperty`.

use super::property_change::Change;
use crate::engine::{CmdletDef, Example};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Rename-ItemProperty",
    make: || Box::new(Change),
    examples: &[Example {
        title: "Files have the properties that they have.",
        code: "try { Rename-ItemProperty -Path . -Name Site -NewName Place -ErrorAction Stop } catch { $_.CategoryInfo.Category }",
        output: Some("NotImplemented"),
    }],
};
