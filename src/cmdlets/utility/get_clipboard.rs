//! `Get-Clipboard`.

use super::set_clipboard::clipboard;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Clipboard",
    make: || Box::new(GetClipboard),
    examples: &[Example {
        title: "All lines as one text.",
        code: "'a', 'b' | Set-Clipboard; (Get-Clipboard -Raw).Length",
        output: Some("3"),
    }],
};

struct GetClipboard;

impl Cmdlet for GetClipboard {
    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let lines = clipboard(cx.engine).0.borrow().clone();
        if cx.switch("Raw") {
            let text: Vec<&str> = lines.iter().map(|l| l.as_str()).collect();
            return cx.write(Value::str(text.join("\n")));
        }
        lines.into_iter().try_for_each(|l| cx.write(Value::Str(l)))
    }
}
