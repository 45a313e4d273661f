//! `Unblock-File`: files here carry no mark of where they came from.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Unblock-File",
    make: || Box::new(UnblockFile),
    examples: &[Example {
        title: "A file must be there.",
        code: "'x' | Set-Content a.ps1; Unblock-File a.ps1; try { Unblock-File none.ps1 -ErrorAction Stop } catch { $_.CategoryInfo.Category }",
        output: Some("ObjectNotFound"),
    }],
};

struct UnblockFile;

impl Cmdlet for UnblockFile {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut paths = cx.strings("Path");
        paths.extend(cx.strings("LiteralPath"));
        for path in paths {
            let full = cx.engine.resolve_path(&path);
            if cx.host().files.info(&full).is_err() && !crate::text::WildcardPattern::has_wildcards(&path) {
                cx.write_error(ErrorRecord::with_message(
                    "System.Management.Automation.ItemNotFoundException",
                    format!("Cannot find path '{}' because it does not exist.", full.display()),
                    "FileNotFound",
                    ErrorCategory::ObjectNotFound,
                    Value::Str(path),
                ))?;
            }
        }
        Ok(())
    }
}
