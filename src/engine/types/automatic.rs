//! Automatic variables and the objects in them.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use super::{ActionPreference, Engine, Name, TypeDef, TypeRef, Value, action_preference};
use crate::engine::scope::{Constraint, Variable, flags};
use crate::value::types;
use crate::value::{EnumValue, Object, hashtable};

/// `System.Management.Automation.PathInfo`.
pub(crate) static PATH_INFO: TypeDef = TypeDef::class("System.Management.Automation.PathInfo");

/// A place in a drive, as `Get-Location` gives it.
pub(crate) struct PathInfo(pub(crate) Rc<str>);

impl Object for PathInfo {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&PATH_INFO)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.0.to_string())
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        match name.as_str().to_ascii_lowercase().as_str() {
            "path" | "providerpath" => Some(Value::str(&*self.0)),
            "drive" => Some(Value::str(self.0.split_once(':').map_or("/", |(d, _)| d))),
            "provider" => Some(Value::str("Microsoft.PowerShell.Core\\FileSystem")),
            _ => None,
        }
    }
    fn adapted_names(&self) -> Vec<Name> {
        ["Drive", "Provider", "ProviderPath", "Path"].map(Name::new).to_vec()
    }
}

/// `$Error`: the session's errors as a list that scripts may clear and index.
pub(crate) struct ErrorList(pub(crate) Rc<RefCell<Vec<Value>>>);

/// The list's own members; the rest are those of `System.Collections.ArrayList`, whose name it bears.
static ERROR_LIST: TypeDef = TypeDef::class("System.Collections.ArrayList")
    .extends("System.Collections.ArrayList")
    .properties(&[types::Property::new(
        "Count",
        "int",
        |_, this| Ok(Value::Int(errors(this).map_or(0, |e| e.borrow().len()) as i32)),
        None,
    )])
    .methods(&[
        types::Method::new("void Clear()", |_, this, _| {
            errors(this).inspect(|e| e.borrow_mut().clear());
            Ok(Value::Null)
        }),
        types::Method::new("void RemoveAt(int index)", |_, this, args| {
            let index = match args.first().map(Value::base) {
                Some(Value::Int(n)) => usize::try_from(*n).ok(),
                _ => None,
            };
            if let (Some(list), Some(index)) = (errors(this), index)
                && index < list.borrow().len()
            {
                list.borrow_mut().remove(index);
            }
            Ok(Value::Null)
        }),
    ]);

fn errors(list: &Value) -> Option<&Rc<RefCell<Vec<Value>>>> {
    list.downcast::<ErrorList>().map(|l| &l.0)
}

impl Object for ErrorList {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&ERROR_LIST)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn elements(&self) -> Option<Vec<Value>> {
        Some(self.0.borrow().clone())
    }
    fn list_len(&self) -> Option<usize> {
        Some(self.0.borrow().len())
    }
    fn list_get(&self, index: usize) -> Option<Value> {
        self.0.borrow().get(index).cloned()
    }
}

/// Sets the variables that a fresh session has.
pub(crate) fn set_automatic_variables(engine: &mut Engine) {
    let host = engine.host().clone();
    let ui_culture = engine.ui_culture().to_owned();
    let global = engine.global().clone();
    let plain = |name: &str, value: Value| global.put(Variable::new(Name::new(name), value));
    let fixed = |name: &str, value: Value, option: u8| {
        let variable = Variable::new(Name::new(name), value);
        variable.flags.set(option | flags::ALL_SCOPE);
        global.put(variable);
    };
    let typed = |name: &str, value: Value| {
        let variable = Variable::new(Name::new(name), value.clone());
        let constraint =
            Constraint { type_ref: value.type_ref(), validation: Vec::new(), parameter: false, scripts: Vec::new() };
        *variable.constraint.borrow_mut() = Some(Rc::new(constraint));
        variable.flags.set(flags::CONSTRAINED);
        global.put(variable);
    };
    let preference = |p: ActionPreference| action_preference(p);
    typed("ErrorActionPreference", preference(ActionPreference::Continue));
    typed("WarningPreference", preference(ActionPreference::Continue));
    typed("VerbosePreference", preference(ActionPreference::SilentlyContinue));
    typed("DebugPreference", preference(ActionPreference::SilentlyContinue));
    typed("InformationPreference", preference(ActionPreference::SilentlyContinue));
    typed("ProgressPreference", preference(ActionPreference::Continue));
    typed("ConfirmPreference", EnumValue::value(&super::CONFIRM_IMPACT, 3));
    plain("WhatIfPreference", Value::Bool(false));
    plain("ErrorView", Value::str("NormalView"));
    plain("FormatEnumerationLimit", Value::Int(4));
    plain("MaximumErrorCount", Value::Int(256));
    plain("MaximumHistoryCount", Value::Int(4096));
    fixed("ExecutionContext", super::execution_context(), flags::CONSTANT);
    plain("NestedPromptLevel", Value::Int(0));
    plain("PSDefaultParameterValues", hashtable(Vec::new()));
    plain("OutputEncoding", Value::str("System.Text.UTF8Encoding"));
    fixed("true", Value::Bool(true), flags::CONSTANT);
    fixed("false", Value::Bool(false), flags::CONSTANT);
    fixed("null", Value::Null, flags::CONSTANT);
    fixed("PID", Value::Int(host.environment.process_id() as i32), flags::CONSTANT);
    fixed("PSVersionTable", version_table(), flags::CONSTANT);
    fixed("Host", super::host::host(), flags::CONSTANT);
    fixed("PSEdition", Value::str("Desktop"), flags::CONSTANT);
    fixed("ShellId", Value::str("Microsoft.PowerShell"), flags::CONSTANT);
    fixed("PSCulture", Value::str("en-US"), flags::READ_ONLY);
    fixed("PSUICulture", Value::str(ui_culture), flags::READ_ONLY);
    fixed("PSHOME", Value::str("C:\\Windows\\System32\\WindowsPowerShell\\v1.0"), flags::CONSTANT);
    let home = host.environment.get("HOME").or_else(|| host.environment.get("USERPROFILE")).unwrap_or_default();
    plain("PROFILE", profiles(&home));
    fixed("HOME", Value::str(home), flags::READ_ONLY);
}

/// `$PROFILE`: the person's own profile, with the others as properties in the order in which they run.
fn profiles(home: &str) -> Value {
    let own = |name: &str| format!("{home}/.config/sfbsh/{name}");
    let value = Value::object(crate::value::Wrapped::new(Value::str(own("sfbsh_profile.ps1"))));
    if let Value::Object(object) = &value {
        object.ets_or_new().borrow_mut().extend_notes([
            (Name::new("AllUsersAllHosts"), Value::str("/etc/sfbsh/profile.ps1")),
            (Name::new("AllUsersCurrentHost"), Value::str("/etc/sfbsh/sfbsh_profile.ps1")),
            (Name::new("CurrentUserAllHosts"), Value::str(own("profile.ps1"))),
            (Name::new("CurrentUserCurrentHost"), Value::str(own("sfbsh_profile.ps1"))),
        ]);
    }
    value
}

/// `$PSVersionTable` of the shell that the product ships with.
fn version_table() -> Value {
    let version =
        |text: &str| crate::value::convert(&Value::str(text), &TypeRef::Def(&types::VERSION)).unwrap_or_default();
    let compatible = ["1.0", "2.0", "3.0", "4.0", "5.0", "5.1.14393.0"];
    hashtable(vec![
        (Value::str("PSVersion"), version("5.1.14393.0")),
        (Value::str("PSEdition"), Value::str("Desktop")),
        (Value::str("PSCompatibleVersions"), Value::array(compatible.into_iter().map(version).collect())),
        (Value::str("BuildVersion"), version("10.0.14393.0")),
        (Value::str("CLRVersion"), version("4.0.30319.42000")),
        (Value::str("WSManStackVersion"), version("3.0")),
        (Value::str("PSRemotingProtocolVersion"), version("2.3")),
        (Value::str("SerializationVersion"), version("1.1.0.1")),
    ])
}
