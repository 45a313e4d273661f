//! `Set-Location`.

use super::location::go;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, path_info};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Set-Location",
    make: || Box::new(SetLocation),
    examples: &[Example { title: "Go to the root.", code: "Set-Location /; $PWD.Path", output: Some("/") }],
};

struct SetLocation;

impl Cmdlet for SetLocation {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let literal = cx.str("LiteralPath");
        let path = literal.clone().or_else(|| cx.str("Path")).unwrap_or_else(|| "~".into());
        if go(cx, &path, literal.is_some())? && cx.switch("PassThru") {
            let here = path_info(&cx.engine.current_directory());
            cx.write(here)?;
        }
        Ok(())
    }
}
