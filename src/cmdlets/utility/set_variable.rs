//! `Set-Variable`.

use std::rc::Rc;

use crate::cmdlets::support::variables::{PsVariable, assign, find, not_writable, option_bits, passes, scope};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, Scope, Variable, flags};
use crate::text::WildcardPattern;
use crate::value::{Name, Value, elements_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Set-Variable",
    make: || Box::new(SetVariable::default()),
    examples: &[Example {
        title: "Set a variable whose name is computed.",
        code: "Set-Variable ('po' + 'ol') 'pool01'; $pool",
        output: Some("pool01"),
    }],
};

#[derive(Default)]
struct SetVariable {
    piped: Vec<Value>,
}

impl SetVariable {
    fn set(cx: &mut Cx<'_>, scope: &Rc<Scope>, variable: Rc<Variable>, value: Option<&Value>, new: bool) -> Result {
        let name = variable.name;
        let target = format!("Name: {name} Value: {}", value.map_or_else(|| "".into(), Value::invariant_text));
        if !cx.should_process(&target, "Set variable")? {
            return Ok(());
        }
        if new {
            *variable.value.borrow_mut() = value.cloned().unwrap_or_default();
            scope.put(variable.clone());
        } else if let Some(value) = value
            && let Some(record) = assign(cx, scope, &variable, value.clone(), cx.switch("Force"))?
        {
            return cx.write_error(record);
        }
        if let Some(option) = cx.arg("Option") {
            let bits = option_bits(option);
            if !new && bits & flags::CONSTANT != 0 {
                return cx.write_error(not_writable(name));
            }
            variable.flags.set(variable.flags.get() & flags::CONSTRAINED | bits);
        }
        if let Some(text) = cx.str("Description") {
            *variable.description.borrow_mut() = Some(text.as_str().into());
        }
        if cx.switch("PassThru") { cx.write(PsVariable::value(variable)) } else { Ok(()) }
    }
}

impl Cmdlet for SetVariable {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if cx.input.is_some() {
            self.piped.extend(cx.arg("Value").cloned());
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut piped = std::mem::take(&mut self.piped);
        let mut value = match piped.len() {
            0 => cx.arg("Value").cloned(),
            1 => piped.pop(),
            _ => Some(Value::array(piped)),
        };
        let given = scope(cx)?;
        let home = given.clone().unwrap_or_else(|| cx.engine.scope().clone());
        for name in cx.strings("Name") {
            if WildcardPattern::has_wildcards(&name) {
                for variable in find(cx, &name, given.as_ref()) {
                    if passes(cx, variable.name.as_str()) {
                        Self::set(cx, &home, variable, value.as_ref(), false)?;
                    }
                }
                continue;
            }
            if !passes(cx, &name) {
                continue;
            }
            let key = Name::new(&name);
            let shared = || cx.engine.scope().find(key).filter(|v| given.is_none() && v.has(flags::ALL_SCOPE));
            let own = home.own(key).or_else(shared);
            if cx.switch("Append")
                && let Some(old) = &own
            {
                let mut items = elements_of(&old.get()).unwrap_or_else(|| vec![old.get()]);
                items.extend(value.take());
                value = Some(Value::array(items));
            }
            match own {
                Some(variable) => Self::set(cx, &home, variable, value.as_ref(), false)?,
                None => Self::set(cx, &home, Variable::new(key, Value::Null), value.as_ref(), true)?,
            }
        }
        Ok(())
    }
}
