//! `New-Module`.

use crate::cmdlets::support::modules;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, ScriptBlock};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "New-Module",
    make: || Box::new(NewModule),
    examples: &[
        Example {
            title: "Functions with a state of their own.",
            code: "$null = New-Module { $n = 0; function Step { $script:n += 1; $script:n } }; Step; Step",
            output: Some("1\n2"),
        },
        Example {
            title: "The same as an object.",
            code: "$c = New-Module -AsCustomObject { $n = 0; function Step { $script:n += 1; $script:n } }; $null = $c.Step(); $c.Step()",
            output: Some("2"),
        },
    ],
};

struct NewModule;

impl Cmdlet for NewModule {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(block) = cx.arg("ScriptBlock").and_then(|b| b.downcast::<ScriptBlock>().cloned()) else {
            return Ok(());
        };
        let name = match cx.str("Name") {
            Some(name) => name.to_string(),
            None => {
                let random = cx.host().random;
                format!("__DynamicModule_{}", uuid::Uuid::from_u64_pair(random.next_u64(), random.next_u64()))
            }
        };
        let arguments = cx.list("ArgumentList");
        let functions = cx.has("Function").then(|| cx.strings("Function"));
        let home = cx.engine.scope().module;
        let (module, object, out) = modules::load_block(cx.engine, &name, &block, &arguments, functions.as_deref())?;
        if cx.switch("AsCustomObject") {
            let object = modules::object_of_exports(cx.engine, &module)?;
            return cx.write(object);
        }
        let target = cx.engine.module_scope(home);
        modules::publish(cx.engine, &module, &target, &modules::Request::default());
        if cx.switch("ReturnResult") {
            return out.into_iter().try_for_each(|v| cx.write(v));
        }
        cx.write(object)
    }
}
