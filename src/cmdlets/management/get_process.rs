//! `Get-Process`: the processes of this machine.

use super::process_choice::chosen;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::types::ProcessItem;
use crate::value::{Name, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Process",
    make: || Box::new(GetProcess),
    examples: &[Example {
        title: "The shell itself.",
        code: "(Get-Process -Id $PID).Id -eq $PID",
        output: Some("True"),
    }],
};

struct GetProcess;

impl Cmdlet for GetProcess {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for process in chosen(cx, true)? {
            if cx.switch("Module") || cx.switch("FileVersionInfo") {
                let module = cx.engine.get_member(&process, Name::new("MainModule"))?;
                let wanted = if cx.switch("FileVersionInfo") {
                    cx.engine.get_member(&module, Name::new("FileVersionInfo"))?
                } else {
                    module
                };
                if !wanted.is_null() {
                    cx.write(wanted)?;
                }
                continue;
            }
            if cx.switch("IncludeUserName")
                && let Value::Object(object) = &process
                && let Some(item) = process.downcast::<ProcessItem>()
            {
                let user = item.info().user.map_or(Value::Null, Value::from);
                let mut names = cx.engine.type_names(&process);
                names.insert(0, "System.Diagnostics.Process#IncludeUserName".into());
                let mut ets = object.ets_or_new().borrow_mut();
                ets.put_note(Name::new("UserName"), user);
                ets.set_type_names(names);
            }
            cx.write(process)?;
        }
        Ok(())
    }
}
