//! `Out-File`, which `>` and `>>` use too.

use std::io;
use std::path::{Path, PathBuf};

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Flow, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::format::{Out, TextLines};
use crate::value::Value;

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
/// A file has no right margin; this is far enough for one.
const NO_MARGIN: usize = 1 << 20;

struct OutFile {
    out: Out,
    file: Option<Target>,
}

struct Target {
    path: PathBuf,
    lines: TextLines,
    encoding: Encoding,
}

/// The encodings that text files are written in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf8Bom,
    Ascii,
    Latin1,
    Utf16,
    Utf16Big,
    Utf32,
}

impl Encoding {
    /// By the names that `-Encoding` takes; UTF-8 without a mark is the default.
    fn named(name: &str) -> Self {
        match name.to_ascii_lowercase().as_str() {
            "utf8bom" => Self::Utf8Bom,
            "ascii" | "us-ascii" => Self::Ascii,
            "latin1" | "iso-8859-1" | "oem" | "ansi" => Self::Latin1,
            "unicode" | "utf-16" => Self::Utf16,
            "bigendianunicode" | "utf-16be" => Self::Utf16Big,
            "utf32" | "utf-32" => Self::Utf32,
            _ => Self::Utf8,
        }
    }

    /// The mark at the beginning of a file.
    fn mark(self) -> &'static [u8] {
        match self {
            Self::Utf8 | Self::Ascii | Self::Latin1 => &[],
            Self::Utf8Bom => &[0xEF, 0xBB, 0xBF],
            Self::Utf16 => &[0xFF, 0xFE],
            Self::Utf16Big => &[0xFE, 0xFF],
            Self::Utf32 => &[0xFF, 0xFE, 0, 0],
        }
    }

    fn encode(self, text: &str) -> Vec<u8> {
        match self {
            Self::Utf8 | Self::Utf8Bom => text.as_bytes().to_vec(),
            Self::Ascii => text.chars().map(|c| if c.is_ascii() { c as u8 } else { b'?' }).collect(),
            Self::Latin1 => text.chars().map(|c| u8::try_from(c as u32).unwrap_or(b'?')).collect(),
            Self::Utf16 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Self::Utf16Big => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            Self::Utf32 => text.chars().flat_map(|c| (c as u32).to_le_bytes()).collect(),
        }
    }
}

impl OutFile {
    fn open(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(path) = cx.str("LiteralPath").or_else(|| cx.str("FilePath")) else { return Ok(()) };
        let path = cx.engine.resolve_path(&path);
        if !cx.should_process(&path.to_string_lossy(), "Output to File")? {
            return Ok(());
        }
        let encoding = Encoding::named(cx.str("Encoding").as_deref().unwrap_or("utf8"));
        let width = cx.int("Width").and_then(|n| usize::try_from(n).ok()).unwrap_or(NO_MARGIN);
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
            files.append(&path, if begins { encoding.mark() } else { &[] })
        } else {
            files.write(&path, encoding.mark())
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
