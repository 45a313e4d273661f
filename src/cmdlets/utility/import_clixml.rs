//! `Import-Clixml`.

use crate::cmdlets::support::clixml_read::read;
use crate::cmdlets::support::encoding::{decode_file, encoding};
use crate::cmdlets::support::files;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Import-Clixml",
    make: || Box::new(ImportClixml),
    examples: &[Example {
        title: "Read what was kept.",
        code: "[timespan]'01:02:03' | Export-Clixml span.xml; (Import-Clixml span.xml).Minutes",
        output: Some("2"),
    }],
};

struct ImportClixml;

impl Cmdlet for ImportClixml {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut paths = cx.strings("LiteralPath");
        let literal = !paths.is_empty();
        if !literal {
            paths = cx.strings("Path");
        }
        let first = cx.int("First").and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX);
        let skip = cx.int("Skip").and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        for path in paths {
            for full in files::matching(cx.engine, &path, literal) {
                let shown = full.display().to_string();
                let Ok(bytes) = cx.host().files.read(&full) else {
                    return Err(cx.fail(ErrorRecord::with_message(
                        "System.IO.FileNotFoundException",
                        format!("Could not find file '{shown}'."),
                        "FileOpenFailure",
                        ErrorCategory::OpenError,
                        Value::Null,
                    )));
                };
                let default = encoding(cx, "Encoding");
                match read(&decode_file(&default, &bytes)) {
                    Ok(values) => values.into_iter().skip(skip).take(first).try_for_each(|v| cx.write(v))?,
                    Err(message) => {
                        return Err(cx.fail_with(
                            "System.Xml.XmlException",
                            message,
                            "System.Xml.XmlException",
                            ErrorCategory::NotSpecified,
                            Value::Null,
                        ));
                    }
                }
            }
        }
        Ok(())
    }
}
