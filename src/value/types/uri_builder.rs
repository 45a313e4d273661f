//! `System.UriBuilder`.

use std::any::Any;
use std::cell::RefCell;

use super::support::{Outcome, arg, body, long, long_of, m, p, ps, text, text_of};
use super::{TypeDef, TypeRef};
use crate::value::{Fault, Object, Uri, Value};

#[derive(Clone)]
struct Parts {
    scheme: String,
    host: String,
    port: i64,
    path: String,
    query: String,
    fragment: String,
    user: String,
    password: String,
}

struct UriBuilder(RefCell<Parts>);

fn made(parts: Parts) -> Outcome {
    Ok(Value::object(UriBuilder(RefCell::new(parts))))
}

fn empty() -> Parts {
    let none = String::new;
    Parts {
        scheme: "http".to_owned(),
        host: "localhost".to_owned(),
        port: -1,
        path: "/".to_owned(),
        query: none(),
        fragment: none(),
        user: none(),
        password: none(),
    }
}

fn invalid() -> Fault {
    Fault::thrown("System.UriFormatException", "Invalid URI: The hostname could not be parsed.")
}

fn of_uri(uri: &Uri) -> Outcome {
    let parts = uri.parts.as_ref().ok_or_else(invalid)?;
    let (user, password) = parts.user_info.split_once(':').unwrap_or((parts.user_info.as_str(), ""));
    made(Parts {
        scheme: parts.scheme.clone(),
        host: parts.host.clone(),
        port: i64::from(parts.port),
        path: parts.path.clone(),
        query: parts.query.clone(),
        fragment: parts.fragment.clone(),
        user: user.to_owned(),
        password: password.to_owned(),
    })
}

fn of_text(text: &str) -> Outcome {
    let uri = Uri::parse(text).ok_or_else(invalid)?;
    if uri.parts.is_some() {
        return of_uri(&uri);
    }
    of_uri(&Uri::parse(&format!("http://{text}")).ok_or_else(invalid)?)
}

fn rooted(path: &str) -> String {
    if path.starts_with('/') { path.to_owned() } else { format!("/{path}") }
}

fn marked(text: &str, mark: char) -> String {
    if text.is_empty() || text.starts_with(mark) { text.to_owned() } else { format!("{mark}{text}") }
}

fn shown(parts: &Parts) -> String {
    let mut text = format!("{}://", parts.scheme);
    if !parts.user.is_empty() {
        text.push_str(&parts.user);
        if !parts.password.is_empty() {
            text.push(':');
            text.push_str(&parts.password);
        }
        text.push('@');
    }
    text.push_str(&parts.host);
    if parts.port >= 0 {
        text.push_str(&format!(":{}", parts.port));
    }
    text + &parts.path + &parts.query + &parts.fragment
}

macro_rules! part {
    ($name:literal, $field:ident, |$given:ident| $kept:expr) => {
        ps(
            $name,
            "string",
            |_, this| Ok(Value::str(body::<UriBuilder>(this)?.0.borrow().$field.as_str())),
            |_, this, value| {
                let $given = text_of(value);
                let kept: String = $kept;
                body::<UriBuilder>(this)?.0.borrow_mut().$field = kept;
                Ok(())
            },
        )
    };
}

static URI_BUILDER: TypeDef = TypeDef::class("System.UriBuilder")
    .properties(&[
        part!("Scheme", scheme, |given| given.trim_end_matches("://").to_ascii_lowercase()),
        part!("UserName", user, |given| given.to_string()),
        part!("Password", password, |given| given.to_string()),
        part!("Host", host, |given| given.to_string()),
        ps(
            "Port",
            "int",
            |_, this| Ok(Value::Int(body::<UriBuilder>(this)?.0.borrow().port as i32)),
            |_, this, value| {
                let port = long_of(value);
                if !(-1..=65535).contains(&port) {
                    return Err(super::support::out_of_range(
                        "Specified argument was out of the range of valid values.",
                        "value",
                    ));
                }
                body::<UriBuilder>(this)?.0.borrow_mut().port = port;
                Ok(())
            },
        ),
        part!("Path", path, |given| rooted(&given)),
        part!("Query", query, |given| marked(&given, '?')),
        part!("Fragment", fragment, |given| marked(&given, '#')),
        p("Uri", "uri", |_, this| {
            let text = shown(&body::<UriBuilder>(this)?.0.borrow());
            Uri::parse(&text).map(Value::object).ok_or_else(invalid)
        }),
    ])
    .methods(&[m("string ToString()", |_, this, _| Ok(Value::from(shown(&body::<UriBuilder>(this)?.0.borrow()))))])
    .constructors(&[
        m("()", |_, _, _| made(empty())),
        m("(string uri)", |_, _, a| of_text(&text(a, 0))),
        m("(uri uri)", |_, _, a| of_uri(body::<Uri>(arg(a, 0))?)),
        m("(string schemeName, string hostName)", |_, _, a| with(a, 2)),
        m("(string scheme, string host, int portNumber)", |_, _, a| with(a, 3)),
        m("(string scheme, string host, int port, string pathValue)", |_, _, a| with(a, 4)),
        m("(string scheme, string host, int port, string path, string extraValue)", |_, _, a| with(a, 5)),
    ]);

fn with(a: &[Value], count: usize) -> Outcome {
    let extra = text(a, 4).to_string();
    let (query, fragment) = match extra.find('#') {
        Some(at) => extra.split_at(at),
        None => (extra.as_str(), ""),
    };
    made(Parts {
        scheme: text(a, 0).to_ascii_lowercase(),
        host: text(a, 1).to_string(),
        port: if count > 2 { long(a, 2) } else { -1 },
        path: rooted(&text(a, 3)),
        query: query.to_owned(),
        fragment: fragment.to_owned(),
        ..empty()
    })
}

impl Object for UriBuilder {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&URI_BUILDER)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(shown(&self.0.borrow()))
    }
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&URI_BUILDER];
