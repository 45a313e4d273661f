//! `New-Variable`.

use crate::cmdlets::support::variables::{PsVariable, not_writable, option_bits, scope};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, Variable, flags};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Name, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "New-Variable",
    make: || Box::new(NewVariable),
    examples: &[Example {
        title: "A variable that cannot be changed by mistake.",
        code: "New-Variable limit 5 -Option ReadOnly; try { $limit = 6 } catch { 'refused' }; $limit",
        output: Some("refused\n5"),
    }],
};

struct NewVariable;

impl Cmdlet for NewVariable {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(name) = cx.str("Name") else { return Ok(()) };
        let key = Name::new(&name);
        let home = match scope(cx)? {
            Some(scope) => scope,
            None => cx.engine.scope().clone(),
        };
        if !cx.should_process(&format!("Name: {name}"), "New variable")? {
            return Ok(());
        }
        if let Some(old) = home.own(key) {
            if !cx.switch("Force") {
                return cx.write_error(ErrorRecord::with_message(
                    "System.Management.Automation.SessionStateException",
                    format!("A variable with name '{name}' already exists."),
                    "VariableAlreadyExists",
                    ErrorCategory::ResourceExists,
                    Value::str(name.as_str()),
                ));
            }
            if old.has(flags::CONSTANT) {
                return cx.write_error(not_writable(key));
            }
        }
        let variable = Variable::new(key, cx.arg("Value").cloned().unwrap_or_default());
        if let Some(option) = cx.arg("Option") {
            variable.flags.set(option_bits(option));
        }
        if let Some(text) = cx.str("Description") {
            *variable.description.borrow_mut() = Some(text.as_str().into());
        }
        home.put(variable.clone());
        if cx.switch("PassThru") { cx.write(PsVariable::value(variable)) } else { Ok(()) }
    }
}
