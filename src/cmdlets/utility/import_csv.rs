//! `Import-Csv`.

use super::convert_from_csv::{given_header, import};
use crate::cmdlets::support::csv::Header;
use crate::cmdlets::support::encoding::{decode_file, encoding};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Import-Csv",
    make: || Box::new(ImportCsv),
    examples: &[Example {
        title: "Read users from a file.",
        code: "[pscustomobject]@{ Name = 'Ann' } | Export-Csv users.csv; (Import-Csv users.csv).Name",
        output: Some("Ann"),
    }],
};

struct ImportCsv;

impl Cmdlet for ImportCsv {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut paths = cx.strings("LiteralPath");
        let literal = !paths.is_empty();
        if !literal {
            paths = cx.strings("Path");
        }
        let encoding = encoding(cx, "Encoding");
        let mut warned = false;
        for path in paths {
            for full in crate::cmdlets::support::files::matching(cx.engine, &path, literal) {
                let text = match cx.host().files.read(&full) {
                    Ok(bytes) => decode_file(&encoding, &bytes),
                    Err(_) => {
                        cx.write_error(not_found(&full))?;
                        continue;
                    }
                };
                let mut header = Header::default();
                given_header(cx, &mut header)?;
                import(cx, &mut header, &text, &mut warned)?;
            }
        }
        Ok(())
    }
}

fn not_found(path: &std::path::Path) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.IO.FileNotFoundException",
        format!("Could not find file '{}'.", path.display()),
        "FileOpenFailure",
        ErrorCategory::OpenError,
        Value::Null,
    )
}
