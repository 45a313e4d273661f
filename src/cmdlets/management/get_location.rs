//! `Get-Location`.

use super::location::locations;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, path_info};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Location",
    make: || Box::new(GetLocation),
    examples: &[Example { title: "Where the session is.", code: "Set-Location /; (Get-Location).Path", output: Some("/") }],
};

struct GetLocation;

impl Cmdlet for GetLocation {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let stacks = cx.strings("StackName");
        if !cx.switch("Stack") && stacks.is_empty() {
            let here = path_info(&cx.engine.current_directory());
            return cx.write(here);
        }
        let known = locations(cx.engine);
        let names = if stacks.is_empty() { vec!["".into()] } else { stacks };
        for name in names {
            let paths = known.stacks.borrow().get(&name.to_lowercase()).cloned().unwrap_or_default();
            for path in paths.iter().rev() {
                cx.write(path_info(path))?;
            }
        }
        Ok(())
    }
}
