//! Records of the warning, verbose, debug and information streams.

use std::any::Any;

use crate::value::{Name, Object, TypeDef, TypeRef, Value};

/// `System.Management.Automation.InformationalRecord`.
pub(crate) static INFORMATIONAL_RECORD: TypeDef = TypeDef::class("System.Management.Automation.InformationalRecord");
/// `System.Management.Automation.WarningRecord`.
pub(crate) static WARNING_RECORD: TypeDef = TypeDef::class("System.Management.Automation.WarningRecord")
    .extends("System.Management.Automation.InformationalRecord");
/// `System.Management.Automation.VerboseRecord`.
pub(crate) static VERBOSE_RECORD: TypeDef = TypeDef::class("System.Management.Automation.VerboseRecord")
    .extends("System.Management.Automation.InformationalRecord");
/// `System.Management.Automation.DebugRecord`.
pub(crate) static DEBUG_RECORD: TypeDef = TypeDef::class("System.Management.Automation.DebugRecord")
    .extends("System.Management.Automation.InformationalRecord");
/// `System.Management.Automation.InformationRecord`.
pub(crate) static INFORMATION_RECORD: TypeDef = TypeDef::class("System.Management.Automation.InformationRecord");

/// A message on its stream; shows as its text.
pub struct MessageRecord {
    ty: &'static TypeDef,
    message: Box<str>,
}

impl Object for MessageRecord {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.ty)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.message.to_string())
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        name.as_str().eq_ignore_ascii_case("message").then(|| Value::str(&*self.message))
    }
    fn adapted_names(&self) -> Vec<Name> {
        vec![Name::new("Message")]
    }
}

/// A record of one of the three message streams.
pub(crate) fn message_record(type_name: &str, text: &str) -> Value {
    let ty = [&WARNING_RECORD, &VERBOSE_RECORD, &DEBUG_RECORD].into_iter().find(|t| t.name == type_name);
    Value::object(MessageRecord { ty: ty.unwrap_or(&INFORMATIONAL_RECORD), message: text.into() })
}

/// An information record: what `Write-Information` and `Write-Host` send.
pub struct InformationRecord {
    /// The message as given.
    pub data: Value,
    /// Its text.
    pub message: String,
    /// Tags.
    pub tags: Vec<String>,
    /// Who wrote it: the script's path, or the command.
    pub source: String,
    /// Whether `Write-Host` ends the line after it.
    pub newline: bool,
    /// Colours given to `Write-Host`: foreground and background names.
    pub colors: (Option<String>, Option<String>),
}

impl Object for InformationRecord {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&INFORMATION_RECORD)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.message.clone())
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        match name.as_str().to_ascii_lowercase().as_str() {
            "messagedata" => Some(self.data.clone()),
            "source" => Some(Value::str(self.source.as_str())),
            "tags" => Some(Value::strings(self.tags.iter().map(String::as_str))),
            _ => None,
        }
    }
    fn adapted_names(&self) -> Vec<Name> {
        ["MessageData", "Source", "Tags"].map(Name::new).to_vec()
    }
}
