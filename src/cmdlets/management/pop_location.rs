//! `Pop-Location`.

use super::failure::argument;
use super::location::{locations, stack_name};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, path_info};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Pop-Location",
    make: || Box::new(PopLocation),
    examples: &[Example {
        title: "Come back to where one was.",
        code: "Set-Location /; Push-Location ~ -ErrorAction Ignore; Pop-Location; $PWD.Path",
        output: Some("/"),
    }],
};

struct PopLocation;

impl Cmdlet for PopLocation {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let name = stack_name(cx);
        let known = locations(cx.engine);
        let there = known.stacks.borrow_mut().get_mut(&name).and_then(Vec::pop);
        match there {
            Some(path) => cx.engine.set_current_directory(path),
            None if name.is_empty() => return Ok(()),
            None => {
                let message = format!("Cannot find location stack '{name}'. It does not exist or it is not a container.");
                return cx.write_error(argument(&message));
            }
        }
        if cx.switch("PassThru") {
            let here = path_info(&cx.engine.current_directory());
            cx.write(here)?;
        }
        Ok(())
    }
}
