//! `Start-Transcript`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::host::Transcript;
use crate::value::Value;
use crate::value::convert::compact_time;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Start-Transcript",
    make: || Box::new(StartTranscript),
    examples: &[Example {
        title: "Keep what the session shows.",
        code: "$null = Start-Transcript t.txt -UseMinimalHeader; 'shown'; $null = Stop-Transcript; [bool](Select-String -Path t.txt -Pattern '^shown$')",
        output: Some("shown\nTrue"),
    }],
};

struct StartTranscript;

const LINE: &str = "**********************\n";

/// The time as transcripts write it: `yyyyMMddHHmmss`.
pub(super) fn stamp(cx: &Cx<'_>) -> String {
    compact_time(cx.host().clock.utc_ticks())
}

impl StartTranscript {
    fn header(cx: &Cx<'_>) -> String {
        let start = format!("{LINE}PowerShell transcript start\nStart time: {}\n", stamp(cx));
        if cx.switch("UseMinimalHeader") {
            return format!("{start}{LINE}");
        }
        let environment = cx.host().environment;
        format!(
            "{start}Username: {}\nMachine: {}\nHost Application: sfbsh {}\nProcess ID: {}\nPSVersion: 5.1.14393.0\nPSEdition: Desktop\n{LINE}",
            environment.user(),
            environment.machine(),
            env!("CARGO_PKG_VERSION"),
            environment.process_id(),
        )
    }
}

impl Cmdlet for StartTranscript {
    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(transcript) = cx.engine.extension::<Transcript>() else { return Ok(()) };
        let given = cx.str("Path").or_else(|| cx.str("LiteralPath"));
        let name = format!("PowerShell_transcript.{}.{}.txt", cx.host().environment.machine(), stamp(cx));
        let path = match (given, cx.str("OutputDirectory")) {
            (Some(path), _) => cx.engine.resolve_path(&path),
            (None, Some(folder)) => cx.engine.resolve_path(&folder).join(name),
            (None, None) => cx.engine.resolve_path("~").join(name),
        };
        let exists = cx.host().files.info(&path).is_ok();
        if exists && cx.switch("NoClobber") && !cx.switch("Append") {
            return Err(cx.fail_with(
                "System.Management.Automation.PSInvalidOperationException",
                format!("The file '{}' already exists and NoClobber was specified.", path.display()),
                "NoClobber",
                ErrorCategory::ResourceExists,
                Value::str(path.display().to_string()),
            ));
        }
        if !cx.should_process(&path.display().to_string(), "Start-Transcript")? {
            return Ok(());
        }
        if let Some(parent) = path.parent() {
            // Where the folder cannot be made, the file's own error says so.
            let _made = cx.host().files.create_directory(parent);
        }
        let header = Self::header(cx);
        if let Err(error) = transcript.start(&path, cx.switch("Append"), &header, cx.switch("IncludeInvocationHeader")) {
            return Err(cx.fail_with(
                "System.Management.Automation.PSInvalidOperationException",
                format!("Transcription cannot be started due to the error: {error}"),
                "CannotStartTranscription",
                ErrorCategory::InvalidOperation,
                Value::Null,
            ));
        }
        cx.write(Value::str(format!("Transcript started, output file is {}", path.display())))
    }
}
