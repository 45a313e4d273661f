//! `Write-Error`: an error record of the script's own.

use std::rc::Rc;

use crate::cmdlets::support::category;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord, Invocation};
use crate::value::{Exception, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Write-Error",
    make: || Box::new(WriteError),
    examples: &[Example {
        title: "Report an error and go on; the caller may look at it.",
        code: "Write-Error 'No such pool' -ErrorId PoolMissing -ErrorAction SilentlyContinue -ErrorVariable e; \"$($e.Exception.Message)\"",
        output: Some("No such pool"),
    }],
};

struct WriteError;

const EXCEPTION: &str = "Microsoft.PowerShell.Commands.WriteErrorException";

impl WriteError {
    fn record(cx: &Cx<'_>) -> ErrorRecord {
        if let Some(given) = cx.arg("ErrorRecord").and_then(|v| v.downcast::<ErrorRecord>()) {
            return copy(given);
        }
        let message = cx.str("Message");
        let given = cx.arg("Exception").filter(|v| v.downcast::<Exception>().is_some()).cloned();
        let exception = given.clone().unwrap_or_else(|| {
            Value::object(Exception::new(EXCEPTION, message.as_ref().map_or("", |m| m.as_str())))
        });
        let id = match cx.str("ErrorId").filter(|id| !id.is_empty()) {
            Some(id) => id.to_string(),
            None => exception.type_ref().map_or_else(String::new, |t| t.to_string()),
        };
        let category = cx.arg("Category").and_then(category).unwrap_or(ErrorCategory::NotSpecified);
        let target = cx.arg("TargetObject").cloned().unwrap_or_default();
        let record = ErrorRecord::new(exception, id, category, target);
        if given.is_some()
            && let Some(message) = message.filter(|m| !m.is_empty())
        {
            *record.details.borrow_mut() = Some(message.as_str().into());
        }
        record
    }
}

/// A record of its own with the same content.
fn copy(given: &ErrorRecord) -> ErrorRecord {
    let target = given.target.borrow().clone();
    let mut record = ErrorRecord::new(given.exception.clone(), given.id.clone(), given.category.get(), target);
    record.reason.clone_from(&given.reason);
    record.target_name.clone_from(&given.target_name);
    record.target_type.clone_from(&given.target_type);
    record.details.clone_from(&given.details);
    record.recommended.clone_from(&given.recommended);
    record
}

impl Cmdlet for WriteError {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let record = Self::record(cx);
        let text = |name: &str| cx.str(name).filter(|t| !t.is_empty()).map(|t| Rc::<str>::from(t.as_str()));
        if let Some(action) = text("RecommendedAction") {
            if record.details.borrow().is_none() {
                *record.details.borrow_mut() = Some(record.message());
            }
            *record.recommended.borrow_mut() = Some(action);
        }
        let activity = text("CategoryActivity").unwrap_or_else(|| "Write-Error".into());
        *record.activity.borrow_mut() = activity;
        for (name, place) in [
            ("CategoryReason", &record.reason),
            ("CategoryTargetName", &record.target_name),
            ("CategoryTargetType", &record.target_type),
        ] {
            if let Some(value) = text(name) {
                *place.borrow_mut() = Some(value);
            }
        }
        // The error is the script's, not this cmdlet's.
        let call = cx.engine.scope().call_info();
        let (invocation, command) = match &call {
            Some(call) => {
                let mut invocation = call.state.invocation();
                // The program's main script was called from no text.
                invocation.position = invocation.position.filter(|p| !p.source.text().is_empty());
                (invocation, call.state.class.clone())
            }
            None => {
                let position = cx.state.position.clone();
                // What was typed at the prompt or given to -Command is its own caller, named by its text.
                let typed = position.as_ref().filter(|p| p.source.name().is_none() && cx.engine.calls().is_empty());
                let command = typed.map(|p| Rc::<str>::from(p.source.text()));
                let position = position.filter(|_| command.is_none());
                (Invocation { command, position, invocation_name: None }, "".into())
            }
        };
        *record.invocation.borrow_mut() = Some(invocation);
        *record.id_command.borrow_mut() = Some(command);
        cx.write_error(record)
    }
}
