//! `New-ItemProperty`.

use super::property_change::Change;
use crate::engine::{CmdletDef, Example};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "New-ItemProperty",
    make: || Box::new(Change),
    examples: &[Example {
        title: "Files have the properties that they have.",
        code: "try { New-ItemProperty -Path . -Name Site -Value Oslo -ErrorAction Stop } catch { $_.CategoryInfo.Category }",
        output: Some("NotImplemented"),
    }],
};
