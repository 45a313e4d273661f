//! `Get-SecureRandom`: as `Get-Random`, from the system's own source and without a seed.

use super::get_random::GetRandom;
use crate::engine::{CmdletDef, Example};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-SecureRandom",
    make: || Box::new(GetRandom::default()),
    examples: &[Example {
        title: "A number from 1 to 6.",
        code: "$n = Get-SecureRandom -Minimum 1 -Maximum 7; $n -ge 1 -and $n -le 6",
        output: Some("True"),
    }],
};
