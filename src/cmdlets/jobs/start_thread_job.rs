//! `Start-ThreadJob`.

use super::start_job::StartJob;
use crate::cmdlets::support::jobs::JobKind;
use crate::engine::{CmdletDef, Example};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Start-ThreadJob",
    make: || Box::new(StartJob::new(JobKind::Thread)),
    examples: &[Example {
        title: "What comes out is the object itself.",
        code: "(Start-ThreadJob { [timespan]'1:00' } | Receive-Job -Wait).TotalMinutes",
        output: Some("60"),
    }],
};
