//! `Stop-Transcript`.

use super::start_transcript::stamp;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::host::Transcript;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Stop-Transcript",
    make: || Box::new(StopTranscript),
    examples: &[Example {
        title: "There must be one to stop.",
        code: "try { Stop-Transcript } catch { \"$_\" }",
        output: Some("An error occurred stopping transcription: The host is not currently transcribing."),
    }],
};

struct StopTranscript;

impl Cmdlet for StopTranscript {
    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let transcript = cx.engine.extension::<Transcript>();
        let foot = format!(
            "**********************\nPowerShell transcript end\nEnd time: {}\n**********************\n",
            stamp(cx)
        );
        match transcript.and_then(|t| t.stop(&foot)) {
            Some(path) => cx.write(Value::str(format!("Transcript stopped, output file is {}", path.display()))),
            None => Err(cx.fail_with(
                "System.Management.Automation.PSInvalidOperationException",
                "An error occurred stopping transcription: The host is not currently transcribing.",
                "InvalidOperation",
                ErrorCategory::InvalidOperation,
                Value::Null,
            )),
        }
    }
}
