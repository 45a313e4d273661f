//! `Export-Csv`.

use std::path::PathBuf;

use super::convert_to_csv::{Converter, delimiter};
use crate::cmdlets::support::csv::Reader;
use crate::cmdlets::support::encoding::{decode_file, encoding, mark};
use crate::cmdlets::support::expression::property;
use crate::cmdlets::support::input_object;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Flow, Result};
use crate::error::ErrorCategory;
use crate::value::{Name, Value, dictionary_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Export-Csv",
    make: || Box::new(ExportCsv::default()),
    examples: &[Example {
        title: "Write users to a file.",
        code: "[pscustomobject]@{ Name = 'Ann'; Pool = 'pool01' } | Export-Csv users.csv; Get-Content users.csv",
        output: Some("\"Name\",\"Pool\"\n\"Ann\",\"pool01\""),
    }],
};

#[derive(Default)]
struct ExportCsv {
    converter: Converter,
    path: Option<PathBuf>,
    append: bool,
    /// The columns of the file that is appended to.
    existing: Option<Vec<Name>>,
    text: String,
}

impl ExportCsv {
    fn failed(cx: &mut Cx<'_>, error: &std::io::Error, path: &std::path::Path) -> Flow {
        let shown = path.display();
        let (exception, message) = match error.kind() {
            std::io::ErrorKind::NotFound => (
                "System.IO.DirectoryNotFoundException",
                format!("Could not find a part of the path '{shown}'."),
            ),
            std::io::ErrorKind::PermissionDenied => {
                ("System.UnauthorizedAccessException", format!("Access to the path '{shown}' is denied."))
            }
            _ => ("System.IO.IOException", error.to_string()),
        };
        cx.fail_with(exception, message, "FileOpenFailure", ErrorCategory::OpenError, Value::str(shown.to_string()))
    }

    fn open(&mut self, cx: &mut Cx<'_>) -> Result {
        let (path, literal) = (cx.str("Path"), cx.str("LiteralPath"));
        let ((Some(path), None) | (None, Some(path))) = (path, literal) else {
            return Err(cx.fail_with(
                "System.InvalidOperationException",
                "You must specify either the -Path or -LiteralPath parameters, but not both.",
                "CannotSpecifyPathAndLiteralPath",
                ErrorCategory::InvalidData,
                Value::Null,
            ));
        };
        let full = cx.engine.resolve_path(&path);
        if !cx.should_process(&path, "Export-Csv")? {
            return Ok(());
        }
        let encoding = encoding(cx, "Encoding");
        let files = cx.host().files;
        let known = files.info(&full).ok();
        self.append = cx.switch("Append") && known.as_ref().is_some_and(|i| i.length > 0);
        if known.as_ref().is_some_and(|i| i.directory) {
            return Err(Self::failed(cx, &std::io::ErrorKind::PermissionDenied.into(), &full));
        }
        if known.is_some() && cx.switch("NoClobber") && !cx.switch("Append") {
            let shown = full.display().to_string();
            let message = format!("The file '{shown}' already exists.");
            return Err(cx.fail_with("System.IO.IOException", message, "NoClobber", ErrorCategory::ResourceExists, Value::str(shown)));
        }
        if known.is_some_and(|i| i.read_only) && cx.switch("Force") {
            files.set_read_only(&full, false).map_err(|e| Self::failed(cx, &e, &full))?;
        }
        if self.append {
            let bytes = files.read(&full).map_err(|e| Self::failed(cx, &e, &full))?;
            let text = decode_file(&encoding, &bytes);
            let mut reader = Reader::new(&text, delimiter(cx));
            reader.type_line();
            let columns: Vec<Name> = reader.record().iter().map(|n| Name::new(n)).collect();
            if !text.ends_with('\n') {
                self.text.push('\n');
            }
            self.converter.set_columns(columns.clone());
            self.existing = Some(columns);
        } else {
            files.write(&full, mark(&encoding)).map_err(|e| Self::failed(cx, &e, &full))?;
        }
        self.path = Some(full);
        Ok(())
    }

    /// Objects appended must have all columns of the file, unless forced.
    fn check(&mut self, cx: &mut Cx<'_>, object: &Value) -> Result {
        let Some(columns) = self.existing.take() else { return Ok(()) };
        if cx.switch("Force") {
            return Ok(());
        }
        for column in columns {
            let has = match dictionary_of(object) {
                Some(d) => d.get(&Value::str(column.as_str())).is_some(),
                None => property(cx.engine, object, column)?.is_some(),
            };
            if !has {
                let path = self.path.as_ref().map(|p| p.display().to_string()).unwrap_or_default();
                let message = format!("Cannot append CSV content to the following file: {path}. The appended object does not have a property that corresponds to the following column: {column}. To continue with mismatched properties, add the -Force parameter, and then retry the command.");
                return Err(cx.fail_with(
                    "System.InvalidOperationException",
                    message,
                    "CannotAppendCsvWithMismatchedPropertyNames",
                    ErrorCategory::InvalidData,
                    Value::str(column.as_str()),
                ));
            }
        }
        Ok(())
    }
}

impl Cmdlet for ExportCsv {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        self.converter.begin(cx)?;
        self.open(cx)?;
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if self.path.is_none() {
            return Ok(());
        }
        let Some(object) = input_object(cx) else { return Ok(()) };
        self.check(cx, &object)?;
        for line in self.converter.lines(cx.engine, &object)? {
            self.text.push_str(&line);
            self.text.push('\n');
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(path) = self.path.clone() else { return Ok(()) };
        if self.converter.columns().is_none() && self.text.is_empty() {
            return Ok(());
        }
        let bytes = encoding(cx, "Encoding").encode(&self.text);
        cx.host().files.append(&path, &bytes).map_err(|e| Self::failed(cx, &e, &path))
    }
}
