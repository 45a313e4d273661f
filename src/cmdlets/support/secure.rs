//! `SecureString`, `PSCredential` and `NetworkCredential`.

use std::any::Any;

use crate::value::types::{Method, Property};
use crate::value::{Fault, Object, Str, TypeDef, TypeRef, Value, utf16_len};

/// `System.Security.SecureString`.
pub(crate) static SECURE_STRING: TypeDef = TypeDef::class("System.Security.SecureString")
    .implements(&["System.IDisposable"])
    .properties(&[Property {
        name: "Length",
        type_name: "int",
        get: |_, this| Ok(Value::Int(utf16_len(secret_of(this)) as i32)),
        set: None,
    }])
    .methods(&[
        Method { signature: "securestring Copy()", call: |_, this, _| Ok(SecureString::value(secret_of(this))) },
        Method { signature: "void MakeReadOnly()", call: |_, _, _| Ok(Value::Nothing) },
        Method { signature: "void Dispose()", call: |_, _, _| Ok(Value::Nothing) },
    ]);

/// `System.Management.Automation.PSCredential`.
pub(crate) static PS_CREDENTIAL: TypeDef = TypeDef::class("System.Management.Automation.PSCredential")
    .properties(&[
        Property {
            name: "UserName",
            type_name: "string",
            get: |_, this| Ok(credential(this).map_or(Value::Null, |c| Value::Str(c.user.clone()))),
            set: None,
        },
        Property {
            name: "Password",
            type_name: "securestring",
            get: |_, this| Ok(credential(this).map_or(Value::Null, |c| c.password.clone())),
            set: None,
        },
    ])
    .methods(&[Method {
        signature: "System.Net.NetworkCredential GetNetworkCredential()",
        call: |_, this, _| Ok(credential(this).map_or(Value::Null, network_credential)),
    }])
    .constructors(&[Method { signature: "(string userName, securestring password)", call: |_, _, args| new_credential(args) }]);

/// `System.Net.NetworkCredential`.
pub(crate) static NETWORK_CREDENTIAL: TypeDef = TypeDef::class("System.Net.NetworkCredential");

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&SECURE_STRING, &PS_CREDENTIAL, &NETWORK_CREDENTIAL];

/// A text that is not shown.
pub(crate) struct SecureString(pub(crate) Str);

impl SecureString {
    /// As a value.
    pub(crate) fn value(text: &str) -> Value {
        Value::object(Self(Str::from(text)))
    }
}

/// The text of a secure string; empty for other values.
pub(crate) fn secret_of(value: &Value) -> &str {
    value.downcast::<SecureString>().map_or("", |s| s.0.as_str())
}

impl Object for SecureString {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&SECURE_STRING)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A user name and a password.
pub(crate) struct Credential {
    /// `DOMAIN\name`, or a name alone.
    pub(crate) user: Str,
    /// A [`SecureString`].
    pub(crate) password: Value,
}

impl Object for Credential {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&PS_CREDENTIAL)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn credential(value: &Value) -> Option<&Credential> {
    value.downcast::<Credential>()
}

fn new_credential(args: &[Value]) -> Result<Value, Fault> {
    let user = args.first().map(Value::invariant_text).filter(|u| !u.is_empty());
    let password = args.get(1).filter(|p| p.downcast::<SecureString>().is_some());
    match (user, password) {
        (Some(user), Some(password)) => Ok(Value::object(Credential { user, password: password.clone() })),
        (None, _) => Err(Fault::thrown(
            "System.Management.Automation.PSArgumentException",
            "Cannot process argument because the value of argument \"userName\" is not valid. Change the value of the \"userName\" argument and run the operation again.",
        )),
        (_, None) => Err(Fault::thrown(
            "System.Management.Automation.PSArgumentNullException",
            "Cannot process argument because the value of argument \"password\" is null. Change the value of argument \"password\" to a non-null value.",
        )),
    }
}

fn network_credential(of: &Credential) -> Value {
    let (domain, user) = match of.user.split_once('\\') {
        Some((domain, user)) => (domain, user),
        None => ("", of.user.as_str()),
    };
    super::record::Record::value(
        &NETWORK_CREDENTIAL,
        [
            ("UserName", Value::str(user)),
            ("Password", Value::str(secret_of(&of.password))),
            ("SecurePassword", of.password.clone()),
            ("Domain", Value::str(domain)),
        ],
    )
}
