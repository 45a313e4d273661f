//! `Get-FileHash`.

use crate::cmdlets::support::files;
use crate::cmdlets::support::record::Record;
use crate::cmdlets::support::types::FILE_HASH_INFO;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::types::{Algorithm, call};
use crate::value::{Name, Value, elements_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-FileHash",
    make: || Box::new(GetFileHash),
    examples: &[Example {
        title: "The SHA-256 hash of a text.",
        code: "$stream = [IO.MemoryStream]::new([Text.Encoding]::UTF8.GetBytes('abc')); (Get-FileHash -InputStream $stream -Algorithm MD5).Hash",
        output: Some("900150983CD24FB0D6963F7D28E17F72"),
    }],
};

struct GetFileHash;

fn write(cx: &mut Cx<'_>, name: &str, algorithm: Algorithm, bytes: &[u8], path: Value) -> Result {
    let hash: String = algorithm.hash(bytes).iter().map(|b| format!("{b:02X}")).collect();
    cx.write(Record::value(
        &FILE_HASH_INFO,
        [("Algorithm", Value::str(name)), ("Hash", Value::from(hash)), ("Path", path)],
    ))
}

impl Cmdlet for GetFileHash {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let name = cx.str("Algorithm").map_or_else(|| "SHA256".to_owned(), |n| n.to_ascii_uppercase());
        let Some(algorithm) = Algorithm::named(&name) else { return Ok(()) };
        if let Some(stream) = cx.arg("InputStream").cloned() {
            let bytes = call::call_method(cx.engine, &stream, Name::new("ToArray"), &[])?;
            let bytes: Vec<u8> = elements_of(&bytes)
                .unwrap_or_default()
                .iter()
                .map(|b| if let Value::Byte(b) = b { *b } else { 0 })
                .collect();
            return write(cx, &name, algorithm, &bytes, Value::Null);
        }
        let literal = cx.strings("LiteralPath");
        let paths = cx.strings("Path");
        for (path, is_literal) in literal.iter().map(|p| (p, true)).chain(paths.iter().map(|p| (p, false))) {
            for full in files::matching(cx.engine, path, is_literal) {
                let host = cx.host();
                let shown = full.display().to_string();
                match host.files.info(&full) {
                    Ok(info) if info.directory => {}
                    Ok(_) => match host.files.read(&full) {
                        Ok(bytes) => write(cx, &name, algorithm, &bytes, Value::from(shown))?,
                        Err(error) => cx.write_error(ErrorRecord::with_message(
                            "System.IO.IOException",
                            format!("The file '{shown}' cannot be read: {error}"),
                            "FileReadError",
                            ErrorCategory::ReadError,
                            Value::from(shown),
                        ))?,
                    },
                    Err(_) if !is_literal && WildcardPattern::has_wildcards(path) => {}
                    Err(_) => cx.write_error(ErrorRecord::with_message(
                        "System.Management.Automation.ItemNotFoundException",
                        format!("Cannot find path '{shown}' because it does not exist."),
                        "FileNotFound",
                        ErrorCategory::ObjectNotFound,
                        Value::str(path.as_str()),
                    ))?,
                }
            }
        }
        Ok(())
    }
}
