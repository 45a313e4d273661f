//! `Out-File`, which `>` and `>>` use too.

use std::io;
use std::path::{Path, PathBuf};

use crate::cmdlets::support::encoding::{encoding, mark};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Flow, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::format::{Out, TextLines};
use crate::value::Value;
use crate::value::types::Encoding;

/// `Out-File`.
pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Out-File",
    make: || Box::new(OutFile { out: Out::new(), file: None }),
    examples: &[Example {
        title: "Keep the shown text in a file",
        code: "1..3 | Out-File numbers.txt; (Get-Content numbers.txt).Count",
        output: Some("3"),
    }],
};

/// Text that waits longer than this goes to the file.
const BUFFER: usize = 1 << 16;

struct OutFile {
    out: Out,
    file: Option<Target>,
}

struct Target {
    path: PathBuf,
    lines: TextLines,
    encoding: Encoding,
}

impl OutFile {
    fn open(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(path) = cx.str("LiteralPath").or_else(|| cx.str("FilePath")) else { return Ok(()) };
        let path = cx.engine.resolve_path(&path);
        if !cx.should_process(&path.to_string_lossy(), "Output to File")? {
            return Ok(());
        }
        let encoding = encoding(cx, "Encoding");
        let width = cx.int("Width").and_then(|n| usize::try_from(n).ok()).unwrap_or_else(|| cx.host().console.width());
        let files = cx.host().files;
        let known = files.info(&path).ok();
        if known.as_ref().is_some_and(|i| i.directory) {
            return Err(refused(cx, &path, &io::Error::from(io::ErrorKind::PermissionDenied)));
        }
        let append = cx.switch("Append");
        if known.is_some() && cx.switch("NoClobber") && !append {
            let shown = path.display().to_string();
            let record = ErrorRecord::with_message(
                "System.IO.IOException",
                format!("The file '{shown}' already exists."),
                "NoClobber",
                ErrorCategory::ResourceExists,
                Value::str(shown),
            );
            return Err(cx.fail(record));
        }
        let read_only = known.as_ref().is_some_and(|i| i.read_only);
        if read_only && cx.switch("Force") {
            files.set_read_only(&path, false).map_err(|e| refused(cx, &path, &e))?;
        }
        let begins = !append || known.is_none_or(|i| i.length == 0);
        let opened = if append {
            files.append(&path, if begins { mark(&encoding) } else { &[] })
        } else {
            files.write(&path, mark(&encoding))
        };
        opened.map_err(|e| refused(cx, &path, &e))?;
        self.file = Some(Target { path, lines: TextLines::new(width, !cx.switch("NoNewline")), encoding });
        Ok(())
    }

    fn save(&mut self, cx: &mut Cx<'_>, at_least: usize) -> Result {
        let Some(file) = &mut self.file else { return Ok(()) };
        if file.lines.len() < at_least {
            return Ok(());
        }
        let text = file.lines.take();
        let (path, bytes) = (file.path.clone(), file.encoding.encode(&text));
        cx.host().files.append(&path, &bytes).map_err(|e| refused(cx, &path, &e))
    }
}

/// The terminating error of a file that cannot be written.
fn refused(cx: &mut Cx<'_>, path: &Path, error: &io::Error) -> Flow {
    let shown = path.display();
    let (kind, message) = match error.kind() {
        io::ErrorKind::NotFound => {
            ("System.IO.DirectoryNotFoundException", format!("Could not find a part of the path '{shown}'."))
        }
        io::ErrorKind::PermissionDenied => {
            ("System.UnauthorizedAccessException", format!("Access to the path '{shown}' is denied."))
        }
        _ => ("System.IO.IOException", error.to_string()),
    };
    cx.fail(ErrorRecord::with_message(kind, message, "FileOpenFailure", ErrorCategory::OpenError, Value::Null))
}

impl Cmdlet for OutFile {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        self.open(cx)
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = cx.arg("InputObject").cloned() else { return Ok(()) };
        let Some(file) = &mut self.file else { return Ok(()) };
        self.out.push(cx.engine, &object, &mut file.lines)?;
        self.save(cx, BUFFER)
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(file) = &mut self.file else { return Ok(()) };
        self.out.finish(cx.engine, &mut file.lines);
        self.save(cx, 1)
    }
}
