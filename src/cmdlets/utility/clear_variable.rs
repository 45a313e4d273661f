//! `Clear-Variable`.

use crate::cmdlets::support::variables::{PsVariable, assign, find, not_found, passes, scope};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::text::WildcardPattern;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Clear-Variable",
    make: || Box::new(ClearVariable),
    examples: &[Example {
        title: "Take a variable's value away.",
        code: "$pool = 'pool01'; Clear-Variable pool; \"[$pool]\"",
        output: Some("[]"),
    }],
};

struct ClearVariable;

impl Cmdlet for ClearVariable {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let given = scope(cx)?;
        for name in cx.strings("Name") {
            let found = find(cx, &name, given.as_ref());
            if found.is_empty() && !WildcardPattern::has_wildcards(&name) {
                cx.write_error(not_found(&name))?;
            }
            for variable in found {
                let own = variable.name;
                if !passes(cx, own.as_str()) || !cx.should_process(&format!("Name: {own}"), "Clear variable")? {
                    continue;
                }
                let mut home = given.clone().unwrap_or_else(|| cx.engine.scope().clone());
                while home.own(own).is_none() {
                    match home.parent.clone() {
                        Some(parent) => home = parent,
                        None => break,
                    }
                }
                if let Some(record) = assign(cx, &home, &variable, Value::Null, cx.switch("Force"))? {
                    cx.write_error(record)?;
                } else if cx.switch("PassThru") {
                    cx.write(PsVariable::value(variable))?;
                }
            }
        }
        Ok(())
    }
}
