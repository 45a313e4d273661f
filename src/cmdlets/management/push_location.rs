//! `Push-Location`.

use super::location::{go, locations, stack_name};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, path_info};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Push-Location",
    make: || Box::new(PushLocation),
    examples: &[Example {
        title: "Go somewhere and come back.",
        code: "Set-Location /; Push-Location .; Pop-Location; $PWD.Path",
        output: Some("/"),
    }],
};

struct PushLocation;

impl Cmdlet for PushLocation {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let before = cx.engine.current_directory();
        let literal = cx.str("LiteralPath");
        if let Some(path) = literal.clone().or_else(|| cx.str("Path"))
            && !go(cx, &path, literal.is_some())?
        {
            return Ok(());
        }
        let name = stack_name(cx);
        locations(cx.engine).stacks.borrow_mut().entry(name).or_default().push(before);
        if cx.switch("PassThru") {
            let here = path_info(&cx.engine.current_directory());
            cx.write(here)?;
        }
        Ok(())
    }
}
