//! `Update-List`: adds to and removes from a list that a property holds.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Name, Value, elements_of, hashtable};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Update-List",
    make: || Box::new(UpdateList::default()),
    examples: &[Example {
        title: "Change a list in its object.",
        code: "$o = [pscustomobject]@{ Sites = [System.Collections.ArrayList]('Oslo', 'Bergen') }; ($o | Update-List -Property Sites -Add Tromso -Remove Bergen).Sites -join ' '",
        output: Some("Oslo Tromso"),
    }],
};

#[derive(Default)]
struct UpdateList {
    given: bool,
}

impl UpdateList {
    fn change(cx: &mut Cx<'_>, list: &Value) -> Result {
        if elements_of(list).is_none() {
            return Err(cx.engine.error_with(
                "System.Management.Automation.PSInvalidOperationException",
                "InvalidOperation",
                ErrorCategory::InvalidOperation,
                "The property does not hold a list, so nothing can be added to or removed from it.",
                Value::Null,
            ));
        }
        if cx.has("Replace") {
            cx.engine.call_member(list, Name::new("Clear"), &[])?;
        }
        for (parameter, method) in [("Replace", "Add"), ("Add", "Add"), ("Remove", "Remove")] {
            for item in cx.list(parameter) {
                cx.engine.call_member(list, Name::new(method), &[item])?;
            }
        }
        Ok(())
    }
}

impl Cmdlet for UpdateList {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let object = cx.input.clone().or_else(|| cx.arg("InputObject").cloned()).filter(|v| !v.is_null());
        let Some(property) = cx.str("Property") else {
            self.given |= object.is_some();
            return Ok(());
        };
        let Some(object) = object else {
            return Err(cx.fail_with(
                "System.Management.Automation.PSInvalidOperationException",
                "The parameter InputObject is missing: give the object whose property is meant.",
                "MissingInputObjectParameter",
                ErrorCategory::InvalidArgument,
                Value::Null,
            ));
        };
        let Some(list) = cx.engine.find_property(&object, Name::new(&property))? else {
            return cx.write_error(ErrorRecord::with_message(
                "System.Management.Automation.PSInvalidOperationException",
                format!("The member \"{property}\" does not exist."),
                "MemberDoesntExist",
                ErrorCategory::InvalidArgument,
                object,
            ));
        };
        match Self::change(cx, &list) {
            Ok(()) => cx.write(object),
            Err(crate::engine::Flow::Throw(record)) => {
                let message = record.downcast::<ErrorRecord>().map_or_else(String::new, |r| r.message().to_string());
                cx.write_error(ErrorRecord::with_message(
                    "System.Management.Automation.PSInvalidOperationException",
                    message,
                    "ApplyFailed",
                    ErrorCategory::InvalidOperation,
                    Value::Null,
                ))
            }
            Err(other) => Err(other),
        }
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        if cx.has("Property") {
            return Ok(());
        }
        if self.given {
            return Err(cx.fail_with(
                "System.Management.Automation.PSInvalidOperationException",
                "The parameter Property is missing: name the property that holds the list.",
                "MissingPropertyParameter",
                ErrorCategory::InvalidArgument,
                Value::Null,
            ));
        }
        let mut entries = Vec::new();
        for name in ["Add", "Remove", "Replace"] {
            if let Some(value) = cx.arg(name) {
                entries.push((Value::str(name), value.clone()));
            }
        }
        cx.write(hashtable(entries))
    }
}
