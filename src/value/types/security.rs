//! `SecureString`, `PSCredential`, `NetworkCredential`, and `Marshal`'s way from one to its text.

use std::any::Any;
use std::cell::{Cell, RefCell};

use super::support::{
    Outcome, Rt, arg, body, invalid_operation, long, m, null_argument, p, ps, sp, text, text_of, unit, unit_text,
};
use super::{TypeDef, TypeRef};
use crate::value::{Fault, Object, Str, Value, byte_offset, utf16_len};

/// A text that is not shown.
pub struct SecureString {
    text: RefCell<String>,
    read_only: Cell<bool>,
}

impl SecureString {
    /// A secure string with a text.
    pub fn new(text: &str) -> Self {
        Self { text: RefCell::new(text.to_owned()), read_only: Cell::new(false) }
    }

    /// The same as a value.
    pub fn value(text: &str) -> Value {
        Value::object(Self::new(text))
    }

    /// The text.
    pub fn reveal(&self) -> String {
        self.text.borrow().clone()
    }

    fn changeable(&self) -> Result<std::cell::RefMut<'_, String>, Fault> {
        if self.read_only.get() { Err(invalid_operation("Instance is read-only.")) } else { Ok(self.text.borrow_mut()) }
    }
}

fn secure(this: &Value) -> Result<&SecureString, Fault> {
    body::<SecureString>(this)
}

/// `System.Security.SecureString`.
pub static SECURE_STRING: TypeDef = TypeDef::class("System.Security.SecureString")
    .implements(&["System.IDisposable"])
    .properties(&[p("Length", "int", |_, this| Ok(Value::Int(utf16_len(&secure(this)?.text.borrow()) as i32)))])
    .methods(&[
        m("void AppendChar(char c)", |_, this, a| {
            secure(this)?.changeable()?.push_str(&unit_text(unit(a, 0)));
            Ok(Value::Null)
        }),
        m("void Clear()", |_, this, _| {
            secure(this)?.changeable()?.clear();
            Ok(Value::Null)
        }),
        m("securestring Copy()", |_, this, _| Ok(SecureString::value(&secure(this)?.reveal()))),
        m("void Dispose()", |_, _, _| Ok(Value::Null)),
        m("void InsertAt(int index, char c)", |_, this, a| {
            let mut own = secure(this)?.changeable()?;
            let at = byte_offset(&own, long(a, 0).max(0) as usize);
            own.insert_str(at, &unit_text(unit(a, 1)));
            Ok(Value::Null)
        }),
        m("bool IsReadOnly()", |_, this, _| Ok(Value::Bool(secure(this)?.read_only.get()))),
        m("void MakeReadOnly()", |_, this, _| {
            secure(this)?.read_only.set(true);
            Ok(Value::Null)
        }),
        m("void RemoveAt(int index)", |_, this, a| {
            let mut own = secure(this)?.changeable()?;
            let index = long(a, 0).max(0) as usize;
            let (start, end) = (byte_offset(&own, index), byte_offset(&own, index + 1));
            own.replace_range(start..end, "");
            Ok(Value::Null)
        }),
    ])
    .constructors(&[m("()", |_, _, _| {
        Ok(Value::object(SecureString { text: RefCell::default(), read_only: Cell::new(false) }))
    })]);

impl Object for SecureString {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&SECURE_STRING)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A user name and a password.
pub struct Credential {
    /// `.UserName`; `None` for `[pscredential]::Empty`.
    pub user: Option<Str>,
    /// `.Password`: a [`SecureString`], or null.
    pub password: Value,
}

fn credential(this: &Value) -> Result<&Credential, Fault> {
    body::<Credential>(this)
}

fn network(this: &Value, _: &[Value]) -> Outcome {
    let own = credential(this)?;
    let user = own.user.clone().unwrap_or_else(|| Str::from(""));
    let (domain, name) = user.split_once('\\').unwrap_or(("", &user));
    Ok(Value::object(NetworkCredential {
        user: RefCell::new(name.to_owned()),
        password: RefCell::new(secure(&own.password).map(SecureString::reveal).unwrap_or_default()),
        domain: RefCell::new(domain.to_owned()),
    }))
}

/// `System.Management.Automation.PSCredential`.
pub static PS_CREDENTIAL: TypeDef = TypeDef::class("System.Management.Automation.PSCredential")
    .properties(&[
        p("Password", "securestring", |_, this| Ok(credential(this)?.password.clone())),
        p("UserName", "string", |_, this| Ok(credential(this)?.user.clone().map_or(Value::Null, Value::Str))),
    ])
    .methods(&[m("System.Net.NetworkCredential GetNetworkCredential()", |_, this, a| network(this, a))])
    .static_properties(&[sp("Empty", "pscredential", |_| {
        Ok(Value::object(Credential { user: None, password: Value::Null }))
    })])
    .constructors(&[
        m("(psobject pso)", |_, _, a| {
            let of = |name: &str| {
                let ets = arg(a, 0).ets().map(|e| e.borrow().note(crate::value::Name::new(name)).cloned());
                ets.flatten().unwrap_or_default()
            };
            let user = of("UserName");
            Ok(Value::object(Credential { user: Some(user.invariant_text().as_str().into()), password: of("Password") }))
        }),
        m("(string userName, securestring password)", |_, _, a| {
        if text(a, 0).is_empty() {
            return Err(Fault::thrown(
                "System.Management.Automation.PSArgumentException",
                "Cannot process argument because the value of argument \"userName\" is not valid. Change the value of the \"userName\" argument and run the operation again.",
            ));
        }
        if arg(a, 1).is_null() {
            return Err(Fault::thrown(
                "System.Management.Automation.PSArgumentNullException",
                "Cannot process argument because the value of argument \"password\" is null. Change the value of argument \"password\" to a non-null value.",
            ));
        }
        Ok(Value::object(Credential { user: Some(text(a, 0)), password: arg(a, 1).clone() }))
    })]);

impl Object for Credential {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&PS_CREDENTIAL)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct NetworkCredential {
    user: RefCell<String>,
    password: RefCell<String>,
    domain: RefCell<String>,
}

fn named(this: &Value) -> Result<&NetworkCredential, Fault> {
    body::<NetworkCredential>(this)
}

fn made(user: &str, password: &str, domain: &str) -> Outcome {
    Ok(Value::object(NetworkCredential {
        user: RefCell::new(user.to_owned()),
        password: RefCell::new(password.to_owned()),
        domain: RefCell::new(domain.to_owned()),
    }))
}

static NETWORK_CREDENTIAL: TypeDef = TypeDef::class("System.Net.NetworkCredential")
    .properties(&[
        ps(
            "Domain",
            "string",
            |_, this| Ok(Value::str(named(this)?.domain.borrow().as_str())),
            |_, this, v| {
                *named(this)?.domain.borrow_mut() = text_of(v).to_string();
                Ok(())
            },
        ),
        ps(
            "Password",
            "string",
            |_, this| Ok(Value::str(named(this)?.password.borrow().as_str())),
            |_, this, v| {
                *named(this)?.password.borrow_mut() = text_of(v).to_string();
                Ok(())
            },
        ),
        p("SecurePassword", "securestring", |_, this| {
            Ok(Value::object(SecureString::new(&named(this)?.password.borrow())))
        }),
        ps(
            "UserName",
            "string",
            |_, this| Ok(Value::str(named(this)?.user.borrow().as_str())),
            |_, this, v| {
                *named(this)?.user.borrow_mut() = text_of(v).to_string();
                Ok(())
            },
        ),
    ])
    .constructors(&[
        m("()", |_, _, _| made("", "", "")),
        m("(string userName, string password)", |_, _, a| made(&text(a, 0), &text(a, 1), "")),
        m("(string userName, string password, string domain)", |_, _, a| made(&text(a, 0), &text(a, 1), &text(a, 2))),
        m("(string userName, securestring password)", |_, _, a| {
            made(&text(a, 0), &secure(arg(a, 1)).map(SecureString::reveal).unwrap_or_default(), "")
        }),
        m("(string userName, securestring password, string domain)", |_, _, a| {
            made(&text(a, 0), &secure(arg(a, 1)).map(SecureString::reveal).unwrap_or_default(), &text(a, 2))
        }),
    ]);

impl Object for NetworkCredential {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&NETWORK_CREDENTIAL)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A pointer to a text that `Marshal` laid out.
struct Pointer(String);

static INT_PTR: TypeDef = TypeDef::value_type("System.IntPtr")
    .static_properties(&[sp("Zero", "System.IntPtr", |_| Ok(Value::object(Pointer(String::new()))))])
    .static_methods(&[]);

impl Object for Pointer {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&INT_PTR)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(if self.0.is_empty() { "0".to_owned() } else { "140000000000".to_owned() })
    }
}

fn laid_out(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    if arg(a, 0).is_null() {
        return Err(null_argument("s"));
    }
    Ok(Value::object(Pointer(secure(arg(a, 0))?.reveal())))
}

fn read(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    Ok(Value::str(body::<Pointer>(arg(a, 0))?.0.as_str()))
}

fn freed(_: Rt<'_>, _: &Value, _: &[Value]) -> Outcome {
    Ok(Value::Null)
}

static MARSHAL: TypeDef = TypeDef::class("System.Runtime.InteropServices.Marshal").static_methods(&[
    m("void FreeBSTR(System.IntPtr ptr)", freed),
    m("string PtrToStringAuto(System.IntPtr ptr)", read),
    m("string PtrToStringBSTR(System.IntPtr ptr)", read),
    m("string PtrToStringUni(System.IntPtr ptr)", read),
    m("System.IntPtr SecureStringToBSTR(securestring s)", laid_out),
    m("System.IntPtr SecureStringToCoTaskMemUnicode(securestring s)", laid_out),
    m("System.IntPtr SecureStringToGlobalAllocUnicode(securestring s)", laid_out),
    m("void ZeroFreeBSTR(System.IntPtr s)", freed),
    m("void ZeroFreeCoTaskMemUnicode(System.IntPtr s)", freed),
    m("void ZeroFreeGlobalAllocUnicode(System.IntPtr s)", freed),
]);

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&SECURE_STRING, &PS_CREDENTIAL, &NETWORK_CREDENTIAL, &INT_PTR, &MARSHAL];
