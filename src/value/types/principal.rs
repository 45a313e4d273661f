//! `System.Security.Principal`: who runs the shell.

use super::TypeDef;
use super::support::{Outcome, Rt, arg, bad_argument, body, m, null_argument, p, plain, text};
use crate::value::{Fault, Value};

struct Identity(String);

struct Principal(Value);

struct Sid(String);

/// The account with the highest rights has this number.
const ADMINISTRATOR: i64 = 544;

fn current(rt: Rt<'_>) -> Value {
    let environment = &rt.host().environment;
    Value::object(Identity(format!("{}\\{}", environment.machine(), environment.user())))
}

fn identity(this: &Value) -> Result<&Identity, Fault> {
    body::<Identity>(this)
}

/// A security identifier of an account name: always the same for the same name.
fn sid(name: &str) -> Value {
    let sum = name.bytes().fold(1000_u32, |sum, b| sum.wrapping_mul(31).wrapping_add(u32::from(b)) % 1_000_000);
    Value::object(Sid(format!("S-1-5-21-0-0-0-{}", 1000 + sum)))
}

static WINDOWS_IDENTITY: TypeDef = TypeDef::class("System.Security.Principal.WindowsIdentity")
    .implements(&["System.IDisposable"])
    .static_methods(&[
        m("System.Security.Principal.WindowsIdentity GetCurrent()", |rt, _, _| Ok(current(rt))),
        m("System.Security.Principal.WindowsIdentity GetAnonymous()", |_, _, _| {
            Ok(Value::object(Identity(String::new())))
        }),
    ])
    .properties(&[
        p("AuthenticationType", "string", |_, this| {
            Ok(Value::str(if identity(this)?.0.is_empty() { "" } else { "NTLM" }))
        }),
        p("IsAnonymous", "bool", |_, this| Ok(Value::Bool(identity(this)?.0.is_empty()))),
        p("IsAuthenticated", "bool", |_, this| Ok(Value::Bool(!identity(this)?.0.is_empty()))),
        p("IsGuest", "bool", |_, _| Ok(Value::Bool(false))),
        p("IsSystem", "bool", |_, _| Ok(Value::Bool(false))),
        p("Name", "string", |_, this| Ok(Value::str(identity(this)?.0.as_str()))),
        p("Owner", "System.Security.Principal.SecurityIdentifier", |_, this| Ok(sid(&identity(this)?.0))),
        p("User", "System.Security.Principal.SecurityIdentifier", |_, this| Ok(sid(&identity(this)?.0))),
    ])
    .methods(&[m("void Dispose()", |_, _, _| Ok(Value::Null))]);

/// The shell's own user may do what the shell may do: the role that scripts ask for is the administrator's.
fn in_role(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let asked = arg(a, 0);
    if let Value::Str(name) = asked {
        let role = name.rsplit('\\').next().unwrap_or(name);
        return Ok(Value::Bool(
            ["Administrators", "Administrator", "Users"].iter().any(|r| r.eq_ignore_ascii_case(role)),
        ));
    }
    if let Some(sid) = asked.downcast::<Sid>() {
        return Ok(Value::Bool(matches!(sid.0.as_str(), "S-1-5-32-544" | "S-1-5-32-545")));
    }
    let number = super::support::long_of(asked);
    Ok(Value::Bool(number == ADMINISTRATOR || number == ADMINISTRATOR + 1))
}

static WINDOWS_PRINCIPAL: TypeDef = TypeDef::class("System.Security.Principal.WindowsPrincipal")
    .properties(&[p("Identity", "System.Security.Principal.IIdentity", |_, this| {
        Ok(body::<Principal>(this)?.0.clone())
    })])
    .methods(&[
        m("bool IsInRole(System.Security.Principal.WindowsBuiltInRole role)", in_role),
        m("bool IsInRole(string role)", in_role),
        m("bool IsInRole(System.Security.Principal.SecurityIdentifier sid)", in_role),
        m("bool IsInRole(int rid)", in_role),
    ])
    .constructors(&[m("(System.Security.Principal.WindowsIdentity ntIdentity)", |_, _, a| match arg(a, 0) {
        Value::Null => Err(null_argument("ntIdentity")),
        identity => Ok(Value::object(Principal(identity.clone()))),
    })]);

static SECURITY_IDENTIFIER: TypeDef = TypeDef::class("System.Security.Principal.SecurityIdentifier")
    .properties(&[
        p("BinaryLength", "int", |_, this| {
            let parts = body::<Sid>(this)?.0.matches('-').count();
            Ok(Value::Int(8 + 4 * (parts as i32 - 2)))
        }),
        p("AccountDomainSid", "System.Security.Principal.SecurityIdentifier", |_, this| {
            let own = &body::<Sid>(this)?.0;
            let domain = own.starts_with("S-1-5-21-").then(|| own.rsplit_once('-')).flatten();
            Ok(domain.map_or(Value::Null, |(d, _)| Value::object(Sid(d.to_owned()))))
        }),
        p("Value", "string", |_, this| Ok(Value::str(body::<Sid>(this)?.0.as_str()))),
    ])
    .methods(&[m("string ToString()", |_, this, _| Ok(Value::str(body::<Sid>(this)?.0.as_str())))])
    .constructors(&[m("(string sddlForm)", |_, _, a| {
        let form = text(a, 0).to_uppercase();
        let mut parts = form.split('-');
        let whole =
            parts.next() == Some("S") && form.matches('-').count() >= 2 && parts.all(|p| p.parse::<u64>().is_ok());
        if !whole {
            return Err(bad_argument("Value was invalid. (Parameter 'sddlForm')"));
        }
        Ok(Value::object(Sid(form.clone())))
    })]);

plain! {
    Identity, WINDOWS_IDENTITY, |_this| None;
    Principal, WINDOWS_PRINCIPAL, |_this| None;
    Sid, SECURITY_IDENTIFIER, |this| Some(this.0.clone());
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&WINDOWS_IDENTITY, &WINDOWS_PRINCIPAL, &SECURITY_IDENTIFIER];
