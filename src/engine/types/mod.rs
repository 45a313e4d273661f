//! Types whose objects live in the engine: script blocks, invocation information, `$PSCmdlet`, stream records, paths.

mod ast;
mod ast_build;
mod attributes;
mod automatic;
mod command_objects;
mod completion_result;
mod delegate;
mod execution_context;
mod host;
mod ps_object;
mod stream_records;

use std::cell::RefCell;
use std::rc::Rc;

pub(crate) use ast::{ALL as AST_TYPES, ALL_NODES as AST_NODES};
pub(crate) use attributes::{
    ALL as ATTRIBUTES, ALL_PLAIN as PLAIN_ATTRIBUTES, AttributeObject, RuntimeParameter, TRANSFORM, VALIDATE,
    VALIDATE_ELEMENTS, VALUES_GENERATOR, attribute,
};
pub(crate) use automatic::set_automatic_variables;
pub(crate) use command_objects::{invocation_info, invoked, ps_cmdlet, ps_cmdlet_method, script_block_method};
pub(crate) use delegate::{Delegate, delegate_of};
pub(crate) use execution_context::{execution_context, is_null_string, where_mode};
pub(crate) use ps_object::{constructor_object, member_set, method_object, static_method_object};
pub use stream_records::InformationRecord;
pub(crate) use stream_records::message_record;

use super::{ActionPreference, Engine, Flow};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::syntax::ParseError;
use crate::text::Source;
use crate::value::{EnumValue, Exception, Name, TypeDef, TypeRef, Value};

/// `System.Management.Automation.ScriptBlock`.
pub static SCRIPT_BLOCK: TypeDef = TypeDef::class("System.Management.Automation.ScriptBlock")
    .properties(command_objects::SCRIPT_BLOCK_PROPERTIES)
    .methods(command_objects::SCRIPT_BLOCK_METHODS)
    .static_methods(command_objects::SCRIPT_BLOCK_STATICS);

/// `System.Management.Automation.ActionPreference`.
pub(crate) static ACTION_PREFERENCE: TypeDef = TypeDef::enumeration(
    "System.Management.Automation.ActionPreference",
    &[
        ("SilentlyContinue", 0),
        ("Stop", 1),
        ("Continue", 2),
        ("Inquire", 3),
        ("Ignore", 4),
        ("Suspend", 5),
        ("Break", 6),
    ],
);

/// `System.Management.Automation.ConfirmImpact`.
pub(crate) static CONFIRM_IMPACT: TypeDef = TypeDef::enumeration(
    "System.Management.Automation.ConfirmImpact",
    &[("None", 0), ("Low", 1), ("Medium", 2), ("High", 3)],
);

/// The types of this room.
pub(crate) static ALL: &[&TypeDef] = &[
    &SCRIPT_BLOCK,
    &ACTION_PREFERENCE,
    &CONFIRM_IMPACT,
    &stream_records::INFORMATIONAL_RECORD,
    &stream_records::WARNING_RECORD,
    &stream_records::VERBOSE_RECORD,
    &stream_records::DEBUG_RECORD,
    &stream_records::INFORMATION_RECORD,
    &command_objects::INVOCATION_INFO,
    &command_objects::PS_SCRIPT_CMDLET,
    &ps_object::PS_METHOD,
    &ps_object::PS_MEMBER_SET,
    &ps_object::MEMBER_TYPES,
    &ps_object::PS_OBJECT_VIEW,
    &ps_object::PS_MEMBER_INFO,
    &ps_object::PS_PROPERTY_INFO,
    &ps_object::PS_METHOD_INFO,
    &ps_object::PS_PROPERTY,
    &ps_object::PS_NOTE_PROPERTY,
    &ps_object::PS_SCRIPT_PROPERTY,
    &ps_object::PS_ALIAS_PROPERTY,
    &ps_object::PS_MEMBER_COLLECTION,
    &automatic::PATH_INFO,
    &completion_result::COMPLETION_RESULT,
    &completion_result::COMMAND_COMPLETION,
    &host::INTERNAL_HOST,
    &host::USER_INTERFACE,
    &host::RAW_USER_INTERFACE,
    &host::SIZE,
    &host::COORDINATES,
    &host::CHOICE_DESCRIPTION,
    &ps_object::PS_SCRIPT_METHOD,
    &execution_context::ENGINE_INTRINSICS,
    &execution_context::COMMAND_INTRINSICS,
    &execution_context::SESSION_STATE,
    &execution_context::VARIABLE_INTRINSICS,
    &execution_context::PATH_INTRINSICS,
    &execution_context::LANGUAGE_MODE,
    &execution_context::WHERE_MODE,
    &super::binder::BOUND_PARAMETERS,
];

/// A preference as the value that preference variables hold.
pub(crate) fn action_preference(preference: ActionPreference) -> Value {
    let number = ActionPreference::ALL.iter().position(|(_, p)| *p == preference).unwrap_or(2);
    EnumValue::value(&ACTION_PREFERENCE, number as i64)
}

/// `$Error`: a list over the session's errors, newest first.
pub(crate) fn error_list(errors: &Rc<RefCell<Vec<Value>>>) -> Value {
    Value::object(automatic::ErrorList(errors.clone()))
}

/// `$PWD` and what `Get-Location` gives.
pub(crate) fn path_info(path: &std::path::Path) -> Value {
    Value::object(automatic::PathInfo(path.to_string_lossy().as_ref().into()))
}

/// Parse errors as the one terminating error that running the text gives.
pub(crate) fn parse_error(source: &Rc<Source>, errors: &[ParseError]) -> Value {
    let mut lines = Vec::new();
    for error in errors {
        lines.push(format!("{}\n{}", crate::error::position_message(source, error.span), error.message));
    }
    let first = errors.first();
    let exception = Exception::new("System.Management.Automation.ParseException", lines.join("\n\n"));
    exception
        .extra
        .borrow_mut()
        .push((Name::new("Errors"), Value::array(errors.iter().map(|e| parse_error_value(source, e)).collect())));
    let id = first.map_or_else(|| "ParseException".to_owned(), |e| e.id.to_string());
    let record = ErrorRecord::new(Value::object(exception), id, ErrorCategory::ParserError, Value::Null);
    let span = first.map(|e| e.span).unwrap_or_default();
    super::session::record_at(source, span, record)
}

fn parse_error_value(source: &Rc<Source>, error: &ParseError) -> Value {
    let place = source.line_column(error.span.start);
    let extent = Value::custom([
        (Name::new("Text"), Value::str(source.slice(error.span))),
        (Name::new("StartLineNumber"), Value::Int(place.line as i32)),
        (Name::new("StartColumnNumber"), Value::Int(place.column as i32)),
    ]);
    Value::custom([
        (Name::new("Extent"), extent),
        (Name::new("ErrorId"), Value::str(error.id.as_ref())),
        (Name::new("Message"), Value::str(error.message.as_str())),
        (Name::new("IncompleteInput"), Value::Bool(error.incomplete)),
    ])
}

/// A terminating error inside a script method, as the caller of the method sees it.
pub(crate) fn wrap_script_method(engine: &Engine, flow: Flow, name: Name, count: usize) -> Flow {
    let Some(record) = flow.record() else { return flow };
    let message = format!("Exception calling \"{name}\" with \"{count}\" argument(s): \"{}\"", record.message());
    let exception = Exception::new("System.Management.Automation.MethodInvocationException", message)
        .with_inner(record.exception.clone());
    let outer = ErrorRecord::new(
        Value::object(exception),
        "ScriptMethodRuntimeException",
        ErrorCategory::NotSpecified,
        Value::Null,
    );
    engine.positioned(Flow::throw(outer))
}
