//! `SecureString`, `PSCredential` and `NetworkCredential`.

use std::any::Any;
use std::cell::RefCell;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::value::types::{Method, Property};
use crate::value::{Fault, Object, Str, TypeDef, TypeRef, Value, utf16_len};

/// `System.Security.SecureString`.
pub(crate) static SECURE_STRING: TypeDef = TypeDef::class("System.Security.SecureString")
    .implements(&["System.IDisposable"])
    .properties(&[Property {
        name: "Length",
        type_name: "int",
        get: |_, this| Ok(Value::Int(utf16_len(&secret_of(this)) as i32)),
        set: None,
    }])
    .methods(&[
        Method { signature: "securestring Copy()", call: |_, this, _| Ok(SecureString::value(&secret_of(this))) },
        Method {
            signature: "void AppendChar(char c)",
            call: |_, this, args| {
                let c = args.first().map(Value::invariant_text);
                change(this, |text| text.push_str(c.as_deref().unwrap_or("")))
            },
        },
        Method { signature: "void Clear()", call: |_, this, _| change(this, String::clear) },
        Method { signature: "void MakeReadOnly()", call: |_, _, _| Ok(Value::Nothing) },
        Method { signature: "void Dispose()", call: |_, _, _| Ok(Value::Nothing) },
    ])
    .constructors(&[Method { signature: "()", call: |_, _, _| Ok(SecureString::value("")) }]);

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
    .constructors(&[Method {
        signature: "(string userName, securestring password)",
        call: |_, _, args| new_credential(args),
    }]);

/// `System.Net.NetworkCredential`.
pub(crate) static NETWORK_CREDENTIAL: TypeDef = TypeDef::class("System.Net.NetworkCredential");

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&SECURE_STRING, &PS_CREDENTIAL, &NETWORK_CREDENTIAL];

/// A text that is not shown.
pub(crate) struct SecureString(RefCell<String>);

impl SecureString {
    /// As a value.
    pub(crate) fn value(text: &str) -> Value {
        Value::object(Self(RefCell::new(text.to_owned())))
    }
}

/// The text of a secure string; empty for other values.
pub(crate) fn secret_of(value: &Value) -> String {
    value.downcast::<SecureString>().map_or_else(String::new, |s| s.0.borrow().clone())
}

/// Changes the text of a secure string.
fn change(value: &Value, change: impl FnOnce(&mut String)) -> Result<Value, Fault> {
    if let Some(secure) = value.downcast::<SecureString>() {
        change(&mut secure.0.borrow_mut());
    }
    Ok(Value::Nothing)
}

/// What stands before a text that was written with a key.
const KEYED: &str = "76492d1116743f0423413b16050a5345";

/// A secret as a text that [`unprotect`] reads. Without a key it is merely spelled in hexadecimal digits, as the shell
/// does away from Windows; with one it is masked by a key stream, which only this shell reads.
pub(crate) fn protect(secret: &str, key: &[u8]) -> String {
    let bytes: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut text = if key.is_empty() { String::new() } else { KEYED.to_owned() };
    for byte in masked(&bytes, key) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The secret in a text of [`protect`]; `None` where it is none.
pub(crate) fn unprotect(text: &str, key: &[u8]) -> Option<String> {
    let digits = if key.is_empty() { text } else { text.strip_prefix(KEYED)? };
    if digits.is_empty() || digits.len() % 4 != 0 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let byte = |i: usize| u8::from_str_radix(digits.get(i..i + 2)?, 16).ok();
    let bytes = (0..digits.len()).step_by(2).map(byte).collect::<Option<Vec<u8>>>()?;
    let units: Vec<u16> = masked(&bytes, key)
        .chunks_exact(2)
        .filter_map(|pair| Some(u16::from_le_bytes(pair.try_into().ok()?)))
        .collect();
    String::from_utf16(&units).ok()
}

fn masked(bytes: &[u8], key: &[u8]) -> Vec<u8> {
    if key.is_empty() {
        return bytes.to_vec();
    }
    let stream = (0_u32..).flat_map(|block| Sha256::new().chain_update(key).chain_update(block.to_le_bytes()).finalize());
    bytes.iter().zip(stream).map(|(b, k)| b ^ k).collect()
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
