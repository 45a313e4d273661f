//! `New-TemporaryFile`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "New-TemporaryFile",
    make: || Box::new(NewTemporaryFile),
    examples: &[Example {
        title: "An empty file of one's own.",
        code: "$f = New-TemporaryFile; $f.Length, $f.Extension; Remove-Item $f",
        output: Some("0\n.tmp"),
    }],
};

struct NewTemporaryFile;

const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

impl Cmdlet for NewTemporaryFile {
    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let host = cx.host();
        let folder = host.files.temp_directory();
        if !cx.should_process(&folder.display().to_string(), "New-TemporaryFile")? {
            return Ok(());
        }
        let mut bits = host.random.next_u64();
        let mut name = String::from("tmp");
        for _ in 0..6 {
            let letter = LETTERS.get((bits % LETTERS.len() as u64) as usize).copied().unwrap_or(b'a');
            name.push(char::from(letter));
            bits /= LETTERS.len() as u64;
        }
        let path = folder.join(format!("{name}.tmp"));
        if let Err(error) = host.files.write(&path, b"") {
            return Err(cx.fail_with(
                "System.IO.IOException",
                error.to_string(),
                "NewTemporaryFileWriteError",
                ErrorCategory::WriteError,
                Value::str(path.display().to_string()),
            ));
        }
        let file = crate::cmdlets::management::file_object(cx, &path)?;
        cx.write(file)
    }
}
