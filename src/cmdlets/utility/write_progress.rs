//! `Write-Progress`: how far a long command is.

use crate::engine::{ActionPreference, Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Write-Progress",
    make: || Box::new(WriteProgress),
    examples: &[Example {
        title: "Show how far a loop is.",
        code: "1..3 | ForEach-Object { Write-Progress -Activity 'Moving users' -PercentComplete ($_ * 33) }",
        output: None,
    }],
};

struct WriteProgress;

impl Cmdlet for WriteProgress {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let preference =
            cx.state.common.progress_action.unwrap_or_else(|| cx.engine.preference("ProgressPreference"));
        if matches!(preference, ActionPreference::SilentlyContinue | ActionPreference::Ignore) {
            return Ok(());
        }
        let activity = cx.str("Activity").unwrap_or_else(|| "".into());
        let mut status = cx.str("Status").unwrap_or_else(|| "".into()).to_string();
        if let Some(seconds) = cx.int("SecondsRemaining").filter(|n| *n >= 0) {
            status.push_str(&format!(" {seconds}s"));
        }
        let percent = cx.int("PercentComplete").map_or(-1, |n| n as i32);
        let done = cx.switch("Completed");
        cx.engine.presenter().progress(cx.engine, &activity, &status, percent, done);
        Ok(())
    }
}
