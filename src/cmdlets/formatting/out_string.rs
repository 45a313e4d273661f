//! `Out-String`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::format::{LineList, Out, TextLines};
use crate::value::Value;

/// `Out-String`.
pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Out-String",
    make: || Box::new(OutString { out: Out::new(), lines: Lines::None }),
    examples: &[Example { title: "Take the shown text apart", code: "(1..3 | Out-String).Length", output: Some("6") }],
};

struct OutString {
    out: Out,
    lines: Lines,
}

enum Lines {
    None,
    Text(TextLines),
    Stream(LineList),
}

impl OutString {
    fn send(&mut self, cx: &mut Cx<'_>) -> Result {
        match &mut self.lines {
            Lines::Stream(list) => list.lines.drain(..).try_for_each(|line| cx.write(Value::str(line))),
            Lines::Text(_) | Lines::None => Ok(()),
        }
    }
}

impl Cmdlet for OutString {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        let width = cx.int("Width").and_then(|n| usize::try_from(n).ok()).unwrap_or_else(|| cx.host().console.width());
        self.lines = if cx.switch("Stream") {
            Lines::Stream(LineList::new(width))
        } else {
            Lines::Text(TextLines::new(width, !cx.switch("NoNewline")))
        };
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = cx.arg("InputObject").cloned() else { return Ok(()) };
        match &mut self.lines {
            Lines::Text(text) => self.out.push(cx.engine, &object, text)?,
            Lines::Stream(list) => self.out.push(cx.engine, &object, list)?,
            Lines::None => {}
        }
        self.send(cx)
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        match &mut self.lines {
            Lines::Text(text) => {
                self.out.finish(cx.engine, text);
                let whole = text.take();
                cx.write(Value::str(whole))
            }
            Lines::Stream(list) => {
                self.out.finish(cx.engine, list);
                self.send(cx)
            }
            Lines::None => Ok(()),
        }
    }
}
