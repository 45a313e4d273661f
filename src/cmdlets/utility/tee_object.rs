//! `Tee-Object`: keeps objects in a variable or a file, and sends them on.

use crate::cmdlets::support::input;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::{Name, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Tee-Object",
    make: || Box::new(TeeObject::default()),
    examples: &[Example {
        title: "Keep what passes in a variable.",
        code: "1..3 | Tee-Object -Variable kept | Measure-Object -Sum | ForEach-Object Sum; \"$kept\"",
        output: Some("6\n1 2 3"),
    }],
};

#[derive(Default)]
struct TeeObject {
    kept: Vec<Value>,
}

impl Cmdlet for TeeObject {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = input(cx) else { return Ok(()) };
        self.kept.push(object.clone());
        cx.write(object)
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let kept = std::mem::take(&mut self.kept);
        if let Some(variable) = cx.str("Variable") {
            let value = if kept.len() == 1 { kept.into_iter().next().unwrap_or_default() } else { crate::value::array_list(kept) };
            let scope = cx.engine.scope().clone();
            return cx.engine.assign_in(&scope, Name::new(&variable), value, false);
        }
        let path = cx.arg("LiteralPath").or_else(|| cx.arg("FilePath")).cloned();
        match path {
            Some(path) => {
                let append = cx.switch("Append");
                cx.engine.write_to_file(&path, append, kept)
            }
            None => Ok(()),
        }
    }
}
