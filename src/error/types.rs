//! Error records and their parts as scripts see them: `ErrorRecord`, `ErrorCategoryInfo`, `ErrorDetails`, `InvocationInfo`.

use std::any::Any;
use std::rc::Rc;

use super::{ErrorCategory, ErrorRecord, Invocation, position_message};
use crate::value::types::{Method, Property, enum_of};
use crate::value::{Fault, Name, Object, Runtime, TypeDef, TypeRef, Value, utf16_len};

/// `System.Management.Automation.ErrorRecord`.
pub static ERROR_RECORD: TypeDef = TypeDef::class("System.Management.Automation.ErrorRecord")
    .properties(RECORD_PROPERTIES)
    .methods(&[Method::new("string ToString()", |_, this, _| Ok(Value::str(&*own(this)?.message())))])
    .constructors(&[
        Method::new("(System.Exception exception, string errorId, System.Management.Automation.ErrorCategory errorCategory, System.Object targetObject)", |_, _, a| {
                let [exception, id, category, target] = a else { return Err(not_a_record()) };
                let category = category.downcast::<crate::value::EnumValue>().map_or(0, |e| e.value);
                let record = ErrorRecord::new(
                    exception.clone(),
                    id.invariant_text().to_string(),
                    category_of(category),
                    target.clone(),
                );
                Ok(record.into_value())
            }),
        Method::new("(System.Management.Automation.ErrorRecord errorRecord, System.Exception replaceParentContainsErrorRecordException)", |_, _, a| {
                let [record, exception] = a else { return Err(not_a_record()) };
                let record = own(record)?;
                let copy = ErrorRecord::new(
                    exception.clone(),
                    record.id.to_string(),
                    record.category.get(),
                    record.target.borrow().clone(),
                );
                Ok(copy.into_value())
            }),
    ]);

static CATEGORY_INFO: TypeDef =
    TypeDef::class("System.Management.Automation.ErrorCategoryInfo").properties(CATEGORY_PROPERTIES).methods(&[
        Method::new("string GetMessage()", |_, this, _| category_text(this)),
        Method::new("string ToString()", |_, this, _| category_text(this)),
    ]);

static ERROR_DETAILS: TypeDef = TypeDef::class("System.Management.Automation.ErrorDetails")
    .properties(DETAILS_PROPERTIES)
    .constructors(&[Method::new("(string message)", |_, _, a| {
        let message = a.first().map_or_else(|| "".into(), Value::invariant_text);
        Ok(Value::object(ErrorDetails { message: message.as_str().into(), recommended: None }))
    })]);

static INVOCATION_INFO: TypeDef =
    TypeDef::class("System.Management.Automation.InvocationInfo").properties(INVOCATION_PROPERTIES);

/// The types of this room; the engine has the row of `InvocationInfo` that the registry knows.
pub static ALL: &[&TypeDef] = &[&ERROR_RECORD, &CATEGORY_INFO, &ERROR_DETAILS];

/// The category and its texts, a view of the record.
struct CategoryInfo(Value);

/// `ErrorDetails`: a message in place of the exception's.
pub(crate) struct ErrorDetails {
    message: Rc<str>,
    recommended: Option<Rc<str>>,
}

/// The invocation that a record names.
struct ErrorInvocation(Invocation);

fn not_a_record() -> Fault {
    Fault::thrown("System.ArgumentException", "The object is no error record.")
}

fn own(this: &Value) -> Result<&ErrorRecord, Fault> {
    this.downcast::<ErrorRecord>().ok_or_else(not_a_record)
}

const fn read(
    name: &'static str,
    type_name: &'static str,
    get: fn(&mut dyn Runtime, &Value) -> Result<Value, Fault>,
) -> Property {
    Property::new(name, type_name, get, None)
}

const RECORD_PROPERTIES: &[Property] = &[
    read("CategoryInfo", "System.Management.Automation.ErrorCategoryInfo", |_, this| {
        Ok(Value::object(CategoryInfo(this.clone())))
    }),
    Property::new(
        "ErrorDetails",
        "System.Management.Automation.ErrorDetails",
        |_, this| {
            let record = own(this)?;
            let message = record.details.borrow().clone();
            let recommended = record.recommended.borrow().clone();
            Ok(match (message, recommended) {
                (None, None) => Value::Null,
                (message, recommended) => {
                    Value::object(ErrorDetails { message: message.unwrap_or_else(|| "".into()), recommended })
                }
            })
        },
        Some(|_, this, value| {
            let record = own(this)?;
            match value.downcast::<ErrorDetails>() {
                Some(details) => {
                    *record.details.borrow_mut() = Some(details.message.clone());
                    record.recommended.borrow_mut().clone_from(&details.recommended);
                }
                None => *record.details.borrow_mut() = None,
            }
            Ok(())
        }),
    ),
    read("Exception", "System.Exception", |_, this| Ok(own(this)?.exception.clone())),
    read("FullyQualifiedErrorId", "string", |_, this| Ok(Value::from(own(this)?.fully_qualified_id()))),
    read("InvocationInfo", "System.Management.Automation.InvocationInfo", |_, this| {
        let invocation = own(this)?.invocation.borrow().clone();
        Ok(invocation.map_or(Value::Null, |i| Value::object(ErrorInvocation(i))))
    }),
    read("PipelineIterationInfo", "System.Collections.ObjectModel.ReadOnlyCollection[int]", |_, _| {
        Ok(Value::array(Vec::new()))
    }),
    read("ScriptStackTrace", "string", |_, this| {
        let stack = own(this)?.stack.borrow().clone();
        Ok(stack.map_or(Value::Null, |s| Value::str(&*s)))
    }),
    read("TargetObject", "System.Object", |_, this| Ok(own(this)?.target.borrow().clone())),
];

fn record_of(this: &Value) -> Result<&ErrorRecord, Fault> {
    own(&this.downcast::<CategoryInfo>().ok_or_else(not_a_record)?.0)
}

fn text_or_null(text: &str) -> Value {
    Value::str(text)
}

fn rc(value: &Value) -> Rc<str> {
    value.invariant_text().as_str().into()
}

const CATEGORY_PROPERTIES: &[Property] = &[
    read("Category", "System.Management.Automation.ErrorCategory", |_, this| {
        Ok(enum_of("System.Management.Automation.ErrorCategory", record_of(this)?.category.get() as i64))
    }),
    Property::new(
        "Activity",
        "string",
        |_, this| Ok(text_or_null(&record_of(this)?.activity.borrow())),
        Some(|_, this, value| {
            *record_of(this)?.activity.borrow_mut() = rc(value);
            Ok(())
        }),
    ),
    Property::new(
        "Reason",
        "string",
        |_, this| Ok(text_or_null(&record_of(this)?.reason())),
        Some(|_, this, value| {
            *record_of(this)?.reason.borrow_mut() = Some(rc(value));
            Ok(())
        }),
    ),
    Property::new(
        "TargetName",
        "string",
        |_, this| Ok(Value::from(target_name(record_of(this)?))),
        Some(|_, this, value| {
            *record_of(this)?.target_name.borrow_mut() = Some(rc(value));
            Ok(())
        }),
    ),
    Property::new(
        "TargetType",
        "string",
        |_, this| Ok(Value::from(target_type(record_of(this)?))),
        Some(|_, this, value| {
            *record_of(this)?.target_type.borrow_mut() = Some(rc(value));
            Ok(())
        }),
    ),
];

const DETAILS_PROPERTIES: &[Property] = &[
    read("Message", "string", |_, this| {
        Ok(this.downcast::<ErrorDetails>().map_or(Value::Null, |d| Value::str(&*d.message)))
    }),
    read("RecommendedAction", "string", |_, this| {
        let recommended = this.downcast::<ErrorDetails>().and_then(|d| d.recommended.clone());
        Ok(Value::str(recommended.as_deref().unwrap_or("")))
    }),
];

fn invocation(this: &Value) -> Result<&Invocation, Fault> {
    this.downcast::<ErrorInvocation>().map(|i| &i.0).ok_or_else(not_a_record)
}

/// Line and column of the invocation, counted from one; zeros where it has no place.
fn place(this: &Value) -> Result<(i32, i32), Fault> {
    let at = invocation(this)?.position.as_ref().map(|p| p.source.line_column(p.span.start));
    Ok(at.map_or((0, 0), |at| (at.line as i32, at.column as i32)))
}

fn script(this: &Value) -> Result<String, Fault> {
    let position = invocation(this)?.position.as_ref();
    Ok(position.and_then(|p| p.source.name().map(ToString::to_string)).unwrap_or_default())
}

const INVOCATION_PROPERTIES: &[Property] = &[
    read("BoundParameters", "System.Collections.Generic.Dictionary[string,System.Object]", |_, _| {
        Ok(crate::value::hashtable(Vec::new()))
    }),
    read("CommandOrigin", "System.Management.Automation.CommandOrigin", |_, _| {
        Ok(enum_of("System.Management.Automation.CommandOrigin", 1))
    }),
    read("DisplayScriptPosition", "System.Management.Automation.Language.IScriptExtent", |_, _| Ok(Value::Null)),
    read("ExpectingInput", "bool", |_, _| Ok(Value::Bool(false))),
    read("HistoryId", "long", |_, _| Ok(Value::Long(1))),
    read("InvocationName", "string", |_, this| {
        Ok(Value::str(invocation(this)?.invocation_name.as_deref().unwrap_or("")))
    }),
    read("Line", "string", |_, this| {
        let position = invocation(this)?.position.as_ref();
        Ok(position.map_or(Value::str(""), |p| {
            let line = p.source.line_column(p.span.start).line;
            Value::str(p.source.line(line))
        }))
    }),
    read("MyCommand", "System.Management.Automation.CommandInfo", |_, this| {
        let command = invocation(this)?.command.clone().filter(|c| !c.is_empty());
        Ok(command.map_or(Value::Null, |c| Value::custom([(Name::new("Name"), Value::str(&*c))])))
    }),
    read("OffsetInLine", "int", |_, this| Ok(Value::Int(place(this)?.1))),
    read("PipelineLength", "int", |_, _| Ok(Value::Int(0))),
    read("PipelinePosition", "int", |_, _| Ok(Value::Int(0))),
    read("PositionMessage", "string", |_, this| {
        let position = invocation(this)?.position.as_ref();
        Ok(position.map_or(Value::str(""), |p| Value::from(position_message(&p.source, p.span))))
    }),
    read("PSCommandPath", "string", |_, this| Ok(Value::from(script(this)?))),
    read("PSScriptRoot", "string", |_, this| {
        let path = script(this)?;
        Ok(Value::str(path.rsplit_once(['/', '\\']).map_or("", |(folder, _)| folder)))
    }),
    read("ScriptLineNumber", "int", |_, this| Ok(Value::Int(place(this)?.0))),
    read("ScriptName", "string", |_, this| Ok(Value::from(script(this)?))),
    read("Statement", "string", |_, this| {
        let position = invocation(this)?.position.as_ref();
        Ok(position.map_or(Value::str(""), |p| Value::str(p.source.slice(p.span))))
    }),
    read("UnboundArguments", "System.Collections.Generic.List[System.Object]", |_, _| Ok(Value::array(Vec::new()))),
];

/// `CategoryInfo.TargetName`: what was set, else the target's text.
fn target_name(record: &ErrorRecord) -> String {
    match &*record.target_name.borrow() {
        Some(name) => name.to_string(),
        None => record.target.borrow().net_text().to_string(),
    }
}

/// `CategoryInfo.TargetType`: what was set, else the target's type.
fn target_type(record: &ErrorRecord) -> String {
    match &*record.target_type.borrow() {
        Some(kind) => kind.to_string(),
        None => record.target.borrow().type_ref().map_or_else(String::new, |t| t.short_name()),
    }
}

/// `CategoryInfo.ToString()`: `Category: (target:type) [activity], reason`.
pub fn category_line(record: &ErrorRecord) -> String {
    format!(
        "{}: ({}:{}) [{}], {}",
        record.category.get(),
        shortened(&target_name(record)),
        shortened(&target_type(record)),
        shortened(&record.activity.borrow()),
        shortened(&record.reason())
    )
}

fn category_text(this: &Value) -> Result<Value, Fault> {
    record_of(this).map(|record| Value::from(category_line(record)))
}

/// Long parts keep their beginning and end.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 40;
    const HALF: usize = 19;
    if utf16_len(text) <= LONGEST {
        return text.to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    let head: String = chars.iter().take(HALF).collect();
    let tail: String = chars.iter().skip(chars.len().saturating_sub(HALF)).collect();
    format!("{head}…{tail}")
}

/// All categories, by number.
pub const CATEGORIES: [ErrorCategory; 32] = [
    ErrorCategory::NotSpecified,
    ErrorCategory::OpenError,
    ErrorCategory::CloseError,
    ErrorCategory::DeviceError,
    ErrorCategory::DeadlockDetected,
    ErrorCategory::InvalidArgument,
    ErrorCategory::InvalidData,
    ErrorCategory::InvalidOperation,
    ErrorCategory::InvalidResult,
    ErrorCategory::InvalidType,
    ErrorCategory::MetadataError,
    ErrorCategory::NotImplemented,
    ErrorCategory::NotInstalled,
    ErrorCategory::ObjectNotFound,
    ErrorCategory::OperationStopped,
    ErrorCategory::OperationTimeout,
    ErrorCategory::SyntaxError,
    ErrorCategory::ParserError,
    ErrorCategory::PermissionDenied,
    ErrorCategory::ResourceBusy,
    ErrorCategory::ResourceExists,
    ErrorCategory::ResourceUnavailable,
    ErrorCategory::ReadError,
    ErrorCategory::WriteError,
    ErrorCategory::FromStdErr,
    ErrorCategory::SecurityError,
    ErrorCategory::ProtocolError,
    ErrorCategory::ConnectionError,
    ErrorCategory::AuthenticationError,
    ErrorCategory::LimitsExceeded,
    ErrorCategory::QuotaExceeded,
    ErrorCategory::NotEnabled,
];

/// The category of a number; the first for numbers that none has.
pub fn category_of(number: i64) -> ErrorCategory {
    usize::try_from(number).ok().and_then(|n| CATEGORIES.get(n).copied()).unwrap_or_default()
}

impl Object for CategoryInfo {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&CATEGORY_INFO)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        own(&self.0).ok().map(category_line)
    }
}

impl Object for ErrorDetails {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&ERROR_DETAILS)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.message.to_string())
    }
}

impl Object for ErrorInvocation {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&INVOCATION_INFO)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
