//! `Register-ArgumentCompleter`.

use std::rc::Rc;

use crate::engine::completion::ArgumentCompleters;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::Name;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Register-ArgumentCompleter",
    make: || Box::new(RegisterArgumentCompleter),
    examples: &[Example {
        title: "Offer pool names to a parameter of any command.",
        code: "Register-ArgumentCompleter -ParameterName Pool -ScriptBlock { 'pool01', 'pool02' }; function f($Pool) {}; (TabExpansion2 'f -Pool p' 9).CompletionMatches.CompletionText",
        output: Some("pool01\npool02"),
    }],
};

struct RegisterArgumentCompleter;

impl Cmdlet for RegisterArgumentCompleter {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(block) = cx.arg("ScriptBlock").cloned() else { return Ok(()) };
        let commands = cx.strings("CommandName");
        if cx.engine.extension::<ArgumentCompleters>().is_none() {
            cx.engine.set_extension(Rc::new(ArgumentCompleters::default()));
        }
        let Some(completers) = cx.engine.extension::<ArgumentCompleters>() else { return Ok(()) };
        // Programs are completed by their files only: what completes their arguments is kept under no parameter.
        let parameter = cx.str("ParameterName").map_or_else(|| Name::new(""), |p| Name::new(&p));
        let mut entries = completers.entries.borrow_mut();
        if commands.is_empty() {
            entries.push((None, parameter, block));
        } else {
            entries.extend(commands.iter().map(|c| (Some(Name::new(c)), parameter, block.clone())));
        }
        Ok(())
    }
}
