//! `Export-Clixml`.

use std::path::PathBuf;

use crate::cmdlets::support::clixml_write::Writer;
use crate::cmdlets::support::encoding::{encoding, mark};
use crate::cmdlets::support::input;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Flow, Result};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Export-Clixml",
    make: || Box::new(ExportClixml::default()),
    examples: &[Example {
        title: "Keep objects with their types.",
        code: "[pscustomobject]@{ Ext = 4101 } | Export-Clixml user.xml; (Import-Clixml user.xml).Ext + 1",
        output: Some("4102"),
    }],
};

#[derive(Default)]
struct ExportClixml {
    writer: Option<Writer>,
    path: PathBuf,
}

impl ExportClixml {
    fn refused(cx: &mut Cx<'_>, error: &std::io::Error, path: &std::path::Path) -> Flow {
        let shown = path.display().to_string();
        let (exception, message) = match error.kind() {
            std::io::ErrorKind::NotFound => {
                ("System.IO.DirectoryNotFoundException", format!("Could not find a part of the path '{shown}'."))
            }
            std::io::ErrorKind::PermissionDenied => {
                ("System.UnauthorizedAccessException", format!("Access to the path '{shown}' is denied."))
            }
            _ => ("System.IO.IOException", error.to_string()),
        };
        cx.fail_with(exception, message, "FileOpenFailure", ErrorCategory::OpenError, Value::Null)
    }
}

impl Cmdlet for ExportClixml {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        let path = cx.str("LiteralPath").or_else(|| cx.str("Path")).unwrap_or_else(|| "".into());
        let full = cx.engine.resolve_path(&path);
        if !cx.should_process(&path, "Export-Clixml")? {
            return Ok(());
        }
        let files = cx.host().files;
        if files.info(&full).is_ok() && cx.switch("NoClobber") {
            let shown = full.display().to_string();
            let message = format!("The file '{shown}' already exists.");
            return Err(cx.fail_with("System.IO.IOException", message, "NoClobber", ErrorCategory::ResourceExists, Value::str(shown)));
        }
        files.write(&full, &[]).map_err(|e| Self::refused(cx, &e, &full))?;
        self.path = full;
        self.writer = Some(Writer::new(cx.int("Depth").map_or(2, |n| usize::try_from(n).unwrap_or(2))));
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = input(cx) else { return Ok(()) };
        match &mut self.writer {
            Some(writer) => writer.object(cx.engine, &object),
            None => Ok(()),
        }
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(writer) = self.writer.take() else { return Ok(()) };
        let encoding = encoding(cx, "Encoding");
        let mut bytes = mark(&encoding).to_vec();
        bytes.extend(encoding.encode(&writer.finish()));
        let path = std::mem::take(&mut self.path);
        cx.host().files.write(&path, &bytes).map_err(|e| Self::refused(cx, &e, &path))
    }
}
