//! `New-Object`: an object of a .NET type by name.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Flow, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::types::{self, TypeKind};
use crate::value::{Exception, Name, Value, dictionary_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "New-Object",
    make: || Box::new(NewObject),
    examples: &[
        Example {
            title: "An object of a type, with constructor arguments.",
            code: "(New-Object DateTime 2016, 6, 14).DayOfWeek",
            output: Some("Tuesday"),
        },
        Example {
            title: "An object with properties of one's own.",
            code: "(New-Object PSObject -Property @{ Name = 'pool01' }).Name",
            output: Some("pool01"),
        },
    ],
};

struct NewObject;

impl NewObject {
    fn make(cx: &mut Cx<'_>, name: &str) -> Result<Value> {
        let Some(ty) = cx.engine.named_type(name) else {
            let message = format!("Cannot find type [{name}]: verify that the assembly containing this type is loaded.");
            return Err(argument_error(cx, message, "TypeNotFound", ErrorCategory::InvalidType));
        };
        if ty.is(&types::PS_OBJECT) || ty.is(&types::PSCUSTOMOBJECT) {
            let first = cx.list("ArgumentList").into_iter().next();
            return Ok(first.unwrap_or_else(|| Value::custom([])));
        }
        let arguments = cx.list("ArgumentList");
        match cx.engine.construct(&ty, &arguments) {
            Ok(value) => Ok(value),
            Err(Flow::Throw(record)) => {
                let Some(inner) = record.downcast::<ErrorRecord>() else { return Err(Flow::Throw(record)) };
                let thrown = inner
                    .exception
                    .type_ref()
                    .is_some_and(|t| t.def().name == "System.Management.Automation.MethodInvocationException");
                if arguments.is_empty() && ty.def().kind == TypeKind::Struct && !thrown {
                    return crate::value::convert(&Value::Int(0), &ty).map_err(Flow::from);
                }
                let own = ty.def().script != 0 && !inner.id.starts_with("Method");
                if own {
                    let message = format!(
                        "Exception calling \".ctor\" with \"{}\" argument(s): \"{}\"",
                        arguments.len(),
                        inner.exception_message()
                    );
                    let exception = Exception::new("System.Management.Automation.MethodInvocationException", message)
                        .with_inner(inner.exception.clone());
                    return Err(cx.fail(ErrorRecord::new(
                        Value::object(exception),
                        "ConstructorInvokedThrowException",
                        ErrorCategory::InvalidOperation,
                        Value::Null,
                    )));
                }
                if !thrown {
                    let message =
                        format!("A constructor was not found. Cannot find an appropriate constructor for type {name}.");
                    return Err(argument_error(cx, message, "CannotFindAppropriateCtor", ErrorCategory::ObjectNotFound));
                }
                let outer = ErrorRecord::new(
                    inner.exception.clone(),
                    "ConstructorInvokedThrowException",
                    ErrorCategory::InvalidOperation,
                    Value::Null,
                );
                Err(cx.fail(outer))
            }
            Err(other) => Err(other),
        }
    }

    /// Sets the properties given; a custom object gets those it lacks. False where one could not be set.
    fn set_properties(cx: &mut Cx<'_>, object: &Value) -> Result<bool> {
        let Some(properties) = cx.arg("Property").cloned() else { return Ok(true) };
        let Some(dictionary) = dictionary_of(&properties) else { return Ok(true) };
        for (key, value) in dictionary.entries() {
            let name = Name::new(&key.invariant_text());
            if object.is_custom() {
                if let Value::Object(o) = object {
                    o.ets_or_new().borrow_mut().put_note(name, value);
                }
                continue;
            }
            let known = cx.engine.find_property(object, name)?;
            if known.is_none() {
                cx.write_error(ErrorRecord::with_message(
                    "System.InvalidOperationException",
                    format!("The member \"{name}\" was not found for the specified .NET object."),
                    "InvalidOperationException",
                    ErrorCategory::InvalidOperation,
                    Value::Null,
                ))?;
                return Ok(false);
            }
            if let Err(flow) = cx.engine.set_member(object, name, &value) {
                let Flow::Throw(_) = flow else { return Err(flow) };
                cx.write_error(ErrorRecord::with_message(
                    "System.Management.Automation.SetValueException",
                    "The value supplied is not valid, or the property is read-only. Change the value, and then try again.",
                    "SetValueException",
                    ErrorCategory::InvalidData,
                    Value::Null,
                ))?;
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn argument_error(cx: &mut Cx<'_>, message: String, id: &'static str, category: ErrorCategory) -> Flow {
    cx.fail_with("System.Management.Automation.PSArgumentException", message, id, category, Value::Null)
}

impl Cmdlet for NewObject {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(name) = cx.str("TypeName") else { return Ok(()) };
        let object = Self::make(cx, &name)?;
        if Self::set_properties(cx, &object)? { cx.write(object) } else { Ok(()) }
    }
}
