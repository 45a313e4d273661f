//! `Set-Clipboard`: a clipboard of the session's own.

use base64::Engine as _;
use std::cell::RefCell;
use std::rc::Rc;

use crate::engine::{Cmdlet, CmdletDef, Cx, Engine, Example, Result};
use crate::value::{Str, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Set-Clipboard",
    make: || Box::new(SetClipboard::default()),
    examples: &[Example {
        title: "Keep lines for later.",
        code: "'a', 'b' | Set-Clipboard; Get-Clipboard",
        output: Some("a\nb"),
    }],
};

/// The session's clipboard.
#[derive(Default)]
pub(super) struct Clipboard(pub(super) RefCell<Vec<Str>>);

/// The session's, made on first use.
pub(super) fn clipboard(engine: &mut Engine) -> Rc<Clipboard> {
    if let Some(known) = engine.extension::<Clipboard>() {
        return known;
    }
    let new = Rc::new(Clipboard::default());
    engine.set_extension(new.clone());
    new
}

#[derive(Default)]
struct SetClipboard {
    lines: Vec<Str>,
}

impl Cmdlet for SetClipboard {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        self.lines.extend(cx.strings("Value"));
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        if !cx.should_process("clipboard", "Set-Clipboard")? {
            return Ok(());
        }
        let clipboard = clipboard(cx.engine);
        let lines = std::mem::take(&mut self.lines);
        if cx.switch("PassThru") {
            lines.iter().try_for_each(|l| cx.write(Value::Str(l.clone())))?;
        }
        let mut kept = clipboard.0.borrow_mut();
        if !cx.switch("Append") {
            kept.clear();
        }
        kept.extend(lines);
        if cx.switch("AsOSC52") {
            // The terminal's own clipboard, by its escape sequence.
            let text = kept.iter().map(Str::as_str).collect::<Vec<_>>().join("\n");
            let encoded = base64::engine::general_purpose::STANDARD.encode(text);
            cx.host().console.write(&format!("\u{1b}]52;c;{encoded}\u{7}"));
        }
        Ok(())
    }
}
