//! The errors of binding: exception, id, category, message and place.

use super::Binding;
use crate::engine::Flow;
use crate::error::{ErrorCategory, ErrorRecord, Position};
use crate::text::Span;
use crate::value::{Exception, Name, Value};

/// `System.Management.Automation.ParameterBindingException`.
pub(super) const BINDING: &str = "System.Management.Automation.ParameterBindingException";
/// The exception of checks on values.
pub(super) const VALIDATION: &str = "System.Management.Automation.ParameterBindingValidationException";
/// The exception of conversions in functions and scripts.
pub(super) const TRANSFORMATION: &str = "System.Management.Automation.ParameterBindingArgumentTransformationException";
/// What a failed conversion throws.
pub(super) const INVALID_CAST: &str = "System.Management.Automation.PSInvalidCastException";

/// One error of binding, without the place.
pub(super) struct Problem<'a> {
    pub(super) exception: &'a str,
    pub(super) id: &'static str,
    pub(super) category: ErrorCategory,
    pub(super) message: String,
    /// `ParameterName` of the exception.
    pub(super) parameter: &'a str,
    /// `InnerException`, or null.
    pub(super) inner: Value,
}

impl Problem<'_> {
    /// As an error record; the place is the argument's where that is known.
    pub(super) fn record(self, position: Option<Position>) -> ErrorRecord {
        let exception = Exception::new(self.exception, self.message).with_inner(self.inner);
        {
            let mut extra = exception.extra.borrow_mut();
            if !self.parameter.is_empty() {
                extra.push((Name::new("ParameterName"), Value::str(self.parameter)));
            }
            extra.push((Name::new("ErrorId"), Value::str(self.id)));
        }
        let record = ErrorRecord::new(Value::object(exception), self.id, self.category, Value::Null);
        *record.position.borrow_mut() = position;
        record
    }
}

/// The failed conversion that an error record is about, without what the engine wrapped around it.
pub(super) fn cause(record: &ErrorRecord) -> Value {
    let inner = record.exception.downcast::<Exception>().map(|e| e.inner.clone());
    let is_cast = |v: &Value| v.type_ref().is_some_and(|t| t.def().name == INVALID_CAST);
    match inner {
        Some(inner) if !is_cast(&record.exception) && is_cast(&inner) => inner,
        _ => record.exception.clone(),
    }
}

impl Binding<'_> {
    /// Places a problem and throws it; an empty span stands for the whole call.
    pub(super) fn throw(&self, problem: Problem<'_>, span: Span) -> Flow {
        let position = (!span.is_empty()).then(|| Position { source: self.engine.position().0, span });
        Flow::throw(problem.record(position))
    }

    fn simple_error(&self, id: &'static str, message: String, parameter: &str, span: Span) -> Flow {
        let problem = Problem {
            exception: BINDING,
            id,
            category: ErrorCategory::InvalidArgument,
            message,
            parameter,
            inner: Value::Null,
        };
        self.throw(problem, span)
    }

    pub(super) fn ambiguous_parameter(&self, name: &str, matches: &str, span: Span) -> Flow {
        let message = format!(
            "Parameter cannot be processed because the parameter name '{name}' is ambiguous. Possible matches include:{matches}."
        );
        self.simple_error("AmbiguousParameter", message, name, span)
    }

    pub(super) fn ambiguous_set(&self) -> Flow {
        let message = "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.";
        self.simple_error("AmbiguousParameterSet", message.to_owned(), "", Span::default())
    }

    pub(super) fn unknown_name(&self, name: &str, span: Span) -> Flow {
        let message = format!("A parameter cannot be found that matches parameter name '{name}'.");
        self.simple_error("NamedParameterNotFound", message, name, span)
    }

    pub(super) fn unknown_position(&self, argument: &str, span: Span) -> Flow {
        let message = format!("A positional parameter cannot be found that accepts argument '{argument}'.");
        self.simple_error("PositionalParameterNotFound", message, argument, span)
    }

    pub(super) fn missing_argument(&self, index: usize, span: Span) -> Flow {
        let name = self.name_of(index);
        let message = format!(
            "Missing an argument for parameter '{name}'. Specify a parameter of type '{}' and try again.",
            self.target.type_text(index)
        );
        self.simple_error("MissingArgument", message, name, span)
    }

    pub(super) fn bound_twice(&self, name: &str, span: Span) -> Flow {
        let message = format!(
            "Cannot bind parameter because parameter '{name}' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\"."
        );
        self.simple_error("ParameterAlreadyBound", message, name, span)
    }

    pub(super) fn missing_mandatory(&self, missing: &[usize]) -> Flow {
        let message = format!(
            "Cannot process command because of one or more missing mandatory parameters:{}.",
            self.missing_list(missing)
        );
        self.simple_error("MissingMandatoryParameter", message, "", Span::default())
    }

    /// ` A B`: the names of parameters, each after a blank.
    pub(super) fn missing_list(&self, missing: &[usize]) -> String {
        missing.iter().fold(String::new(), |mut list, &i| {
            list.push(' ');
            list.push_str(self.name_of(i));
            list
        })
    }

    pub(super) fn block_without_input(&self, index: usize, span: Span) -> Flow {
        let name = self.name_of(index);
        let message = format!(
            "Cannot evaluate parameter '{name}' because its argument is specified as a script block and there is no input. A script block cannot be evaluated without input."
        );
        let problem = Problem {
            exception: BINDING,
            id: "ScriptBlockArgumentNoInput",
            category: ErrorCategory::MetadataError,
            message,
            parameter: name,
            inner: Value::Null,
        };
        self.throw(problem, span)
    }

    pub(super) fn block_failed(&self, index: usize, error: &ErrorRecord, span: Span) -> Flow {
        let name = self.name_of(index);
        let problem = Problem {
            exception: BINDING,
            id: "ScriptBlockArgumentInvocationFailed",
            category: ErrorCategory::InvalidArgument,
            message: format!(
                "The input to the script block for parameter '{name}' failed. {}",
                error.exception_message()
            ),
            parameter: name,
            inner: error.exception.clone(),
        };
        self.throw(problem, span)
    }

    pub(super) fn block_without_output(&self, index: usize, span: Span) -> Flow {
        let name = self.name_of(index);
        let message =
            format!("Cannot evaluate parameter '{name}' because its argument input did not produce any output.");
        self.simple_error("ScriptBlockArgumentNoOutput", message, name, span)
    }

    /// `CannotConvertArgumentNoMessage`: the conversion to a cmdlet parameter's type failed.
    pub(super) fn not_converted(&self, index: usize, error: &ErrorRecord, span: Span) -> Flow {
        let name = self.name_of(index);
        let problem = Problem {
            exception: BINDING,
            id: "CannotConvertArgumentNoMessage",
            category: ErrorCategory::InvalidArgument,
            message: format!("Cannot bind parameter '{name}'. {}", error.exception_message()),
            parameter: name,
            inner: cause(error),
        };
        self.throw(problem, span)
    }

    /// `CannotConvertArgument`: no conversion is tried from that type.
    pub(super) fn not_convertible(&self, index: usize, what: &str, to: &str, reason: &str, span: Span) -> Flow {
        let name = self.name_of(index);
        let message = format!("Cannot convert '{what}' to the type '{to}' required by parameter '{name}'. {reason}");
        self.simple_error("CannotConvertArgument", message, name, span)
    }

    /// `ParameterArgumentTransformationError`: the conversion to a function parameter's type failed.
    pub(super) fn not_transformed(&self, index: usize, error: &ErrorRecord, span: Span) -> Flow {
        let name = self.name_of(index);
        let message = error.exception_message();
        let cast = cause(error);
        let metadata =
            Exception::new("System.Management.Automation.ArgumentTransformationMetadataException", message.clone());
        let problem = Problem {
            exception: TRANSFORMATION,
            id: "ParameterArgumentTransformationError",
            category: ErrorCategory::InvalidData,
            message: format!("Cannot process argument transformation on parameter '{name}'. {message}"),
            parameter: name,
            inner: Value::object(metadata.with_inner(cast)),
        };
        self.throw(problem, span)
    }

    /// The same from a message.
    pub(super) fn transformation(&self, index: usize, message: impl Into<std::rc::Rc<str>>, span: Span) -> Flow {
        let error = ErrorRecord::with_message(INVALID_CAST, message, "", ErrorCategory::InvalidArgument, Value::Null);
        self.not_transformed(index, &error, span)
    }

    /// A check on the value failed.
    pub(super) fn not_valid(&self, index: usize, message: &str, inner: Value, span: Span) -> Flow {
        let name = self.name_of(index);
        let problem = Problem {
            exception: VALIDATION,
            id: "ParameterArgumentValidationError",
            category: ErrorCategory::InvalidData,
            message: format!("Cannot validate argument on parameter '{name}'. {message}"),
            parameter: name,
            inner,
        };
        self.throw(problem, span)
    }

    /// Null, an empty string or an empty collection where the parameter is mandatory.
    pub(super) fn empty_argument(&self, index: usize, id: &'static str, what: &str, span: Span) -> Flow {
        let name = self.name_of(index);
        let problem = Problem {
            exception: VALIDATION,
            id,
            category: ErrorCategory::InvalidData,
            message: format!("Cannot bind argument to parameter '{name}' because it is {what}."),
            parameter: name,
            inner: Value::Null,
        };
        self.throw(problem, span)
    }

    /// Null where the .NET property holds a value type.
    pub(super) fn not_settable(&self, index: usize, span: Span) -> Flow {
        let name = self.name_of(index);
        let reason = format!("Exception setting \"{name}\": \"Object reference not set to an instance of an object.\"");
        let problem = Problem {
            exception: BINDING,
            id: "ParameterBindingFailed",
            category: ErrorCategory::WriteError,
            message: format!("Cannot bind parameter '{name}' to the target. {reason}"),
            parameter: name,
            inner: Value::object(Exception::new("System.Management.Automation.SetValueException", reason)),
        };
        self.throw(problem, span)
    }

    /// The value does not carry the type name that `PSTypeName` asks for.
    pub(super) fn wrong_type_name(&self, index: usize, wanted: &str, span: Span) -> Flow {
        let name = self.name_of(index);
        let problem = Problem {
            exception: TRANSFORMATION,
            id: "MismatchedPSTypeName",
            category: ErrorCategory::InvalidArgument,
            message: format!(
                "Cannot bind argument to parameter '{name}', because PSTypeNames of the argument do not match the PSTypeName required by the parameter: {wanted}."
            ),
            parameter: name,
            inner: Value::Null,
        };
        self.throw(problem, span)
    }

    /// The name of a parameter.
    pub(super) fn name_of(&self, index: usize) -> &str {
        self.target.parameter(index).map_or("", |p| &p.name)
    }
}

/// A pipeline object that no parameter takes.
pub(super) fn not_bound(input: &Value) -> ErrorRecord {
    skipped(
        "InputObjectNotBound",
        "The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.".to_owned(),
        input,
    )
}

/// A pipeline object that leaves mandatory parameters without a value.
pub(super) fn lacks_mandatory(missing: &str, input: &Value) -> ErrorRecord {
    skipped(
        "InputObjectMissingMandatory",
        format!(
            "The input object cannot be bound because it did not contain the information required to bind all mandatory parameters: {missing}"
        ),
        input,
    )
}

fn skipped(id: &'static str, message: String, input: &Value) -> ErrorRecord {
    let problem = Problem {
        exception: BINDING,
        id,
        category: ErrorCategory::InvalidArgument,
        message,
        parameter: "",
        inner: Value::Null,
    };
    let record = problem.record(None);
    *record.target.borrow_mut() = input.clone();
    record
}
