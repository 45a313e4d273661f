//! `System.Uri`, `System.Net`: addresses, credentials, encoding for the web.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::enums::enum_of;
use super::support::{
    Outcome, Rt, arg, bad_argument, bad_format, body, byte_array, bytes, long, m, p, set_ref, sp, text, unit,
};
use super::{Method, Property, StaticProperty, TypeDef, TypeRef};
use crate::value::{Fault, IpAddress, MailAddress, Object, Str, Uri, Value};

fn uri(this: &Value) -> Result<&Uri, Fault> {
    body::<Uri>(this)
}

fn parts(this: &Value) -> Result<&crate::value::UriParts, Fault> {
    uri(this)?
        .parts
        .as_ref()
        .ok_or_else(|| super::support::invalid_operation("This operation is not supported for a relative URI."))
}

fn new(text: &str, kind: i64) -> Outcome {
    let relative = || Value::object(Uri { original: Str::from(text), parts: None });
    let wrong = |message: &str| Err(Fault::thrown("System.UriFormatException", message));
    if kind == 2 {
        return Ok(relative());
    }
    match Uri::parse(text) {
        Some(made) if made.parts.is_some() => Ok(Value::object(made)),
        Some(_) if kind == 0 => Ok(relative()),
        Some(_) => wrong(if text.is_empty() {
            "Invalid URI: The URI is empty."
        } else {
            "Invalid URI: The format of the URI could not be determined."
        }),
        None => wrong("Invalid URI: The hostname could not be parsed."),
    }
}

/// A relative reference put on a base.
fn combined(base: &Value, relative: &str) -> Outcome {
    if uri(base)?.parts.is_none() {
        return Err(Fault::thrown(
            "System.ArgumentOutOfRangeException",
            "This operation is not supported for a relative URI. (Parameter 'baseUri')",
        ));
    }
    if Uri::parse(relative).is_some_and(|u| u.parts.is_some()) && !relative.starts_with('/') {
        return new(relative, 1);
    }
    let own = parts(base)?;
    let mut root = format!("{}:{}", own.scheme, if own.authority { "//" } else { "" });
    if !own.user_info.is_empty() {
        root.push_str(&format!("{}@", own.user_info));
    }
    root.push_str(&own.host);
    if own.port >= 0 && !own.default_port {
        root.push_str(&format!(":{}", own.port));
    }
    let joined = if relative.is_empty() {
        format!("{root}{}{}", own.path, own.query)
    } else if let Some(rest) = relative.strip_prefix("//") {
        format!("{}://{rest}", own.scheme)
    } else if relative.starts_with('/') {
        format!("{root}{relative}")
    } else if relative.starts_with('?') {
        format!("{root}{}{relative}", own.path)
    } else if relative.starts_with('#') {
        format!("{root}{}{}{relative}", own.path, own.query)
    } else {
        let folder = own.path.rsplit_once('/').map_or("", |(f, _)| f);
        format!("{root}{folder}/{relative}")
    };
    new(&joined, 1)
}

fn authority(own: &crate::value::UriParts) -> String {
    if own.port >= 0 && !own.default_port { format!("{}:{}", own.host, own.port) } else { own.host.clone() }
}

fn host_kind(host: &str) -> i64 {
    if host.is_empty() {
        0
    } else if host.parse::<Ipv4Addr>().is_ok() {
        3
    } else if host.trim_matches(['[', ']']).parse::<Ipv6Addr>().is_ok() {
        4
    } else if host
        .split('.')
        .all(|l| !l.is_empty() && l.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_') && !l.starts_with('-'))
    {
        2
    } else {
        0
    }
}

/// Percent codes back to characters; those that are no UTF-8 stay.
/// A text with its `%xx` put back; what is wrong stays.
pub(super) fn unescape(text: &str) -> String {
    let source = text.as_bytes();
    let mut out = Vec::with_capacity(source.len());
    let mut i = 0;
    while i < source.len() {
        let mut run = Vec::new();
        let mut at = i;
        while let Some(code) = source
            .get(at..at + 3)
            .filter(|c| c.first() == Some(&b'%'))
            .and_then(|c| u8::from_str_radix(std::str::from_utf8(c.get(1..)?).ok()?, 16).ok())
        {
            run.push(code);
            at += 3;
        }
        if run.is_empty() {
            out.extend(source.get(i));
            i += 1;
            continue;
        }
        match std::str::from_utf8(&run) {
            Ok(_) => out.extend(run),
            Err(_) => out.extend_from_slice(source.get(i..at).unwrap_or_default()),
        }
        i = at;
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn escape(text: &str, kept: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || "-_.~".contains(c) || kept.contains(c) {
            out.push(c);
        } else {
            for b in c.encode_utf8(&mut [0; 4]).bytes() {
                out.push_str(&format!("%{b:02X}"));
            }
        }
    }
    out
}

fn part(get: fn(&crate::value::UriParts) -> String) -> impl Fn(&Value) -> Outcome {
    move |this| Ok(Value::from(get(parts(this)?)))
}

fn absolute(this: &Value) -> Outcome {
    parts(this)?;
    Ok(Value::from(uri(this)?.absolute().unwrap_or_default()))
}

pub(super) const URI_PROPERTIES: &[Property] = &[
    p("AbsolutePath", "string", |_, this| part(|u| u.path.clone())(this)),
    p("AbsoluteUri", "string", |_, this| absolute(this)),
    p("Authority", "string", |_, this| part(authority)(this)),
    p("DnsSafeHost", "string", |_, this| part(|u| u.host.trim_matches(['[', ']']).to_owned())(this)),
    p("Fragment", "string", |_, this| part(|u| u.fragment.clone())(this)),
    p("Host", "string", |_, this| part(|u| u.host.clone())(this)),
    p("HostNameType", "System.UriHostNameType", |_, this| {
        Ok(enum_of(
            "System.UriHostNameType",
            match host_kind(&parts(this)?.host) {
                0 if !parts(this)?.authority || parts(this)?.host.is_empty() => 1,
                kind => kind,
            },
        ))
    }),
    p("IdnHost", "string", |_, this| part(|u| u.host.trim_matches(['[', ']']).to_owned())(this)),
    p("IsAbsoluteUri", "bool", |_, this| Ok(Value::Bool(uri(this)?.parts.is_some()))),
    p("IsDefaultPort", "bool", |_, this| Ok(Value::Bool(parts(this)?.default_port))),
    p("IsFile", "bool", |_, this| Ok(Value::Bool(parts(this)?.scheme == "file"))),
    p("IsLoopback", "bool", |_, this| {
        let host = &parts(this)?.host;
        Ok(Value::Bool(
            matches!(host.as_str(), "localhost" | "loopback" | "127.0.0.1" | "[::1]")
                || (host.is_empty() && parts(this)?.scheme == "file"),
        ))
    }),
    p("IsUnc", "bool", |_, this| Ok(Value::Bool(parts(this)?.scheme == "file" && !parts(this)?.host.is_empty()))),
    p("LocalPath", "string", |_, this| part(|u| unescape(&u.path))(this)),
    p("OriginalString", "string", |_, this| Ok(Value::Str(uri(this)?.original.clone()))),
    p("PathAndQuery", "string", |_, this| part(|u| format!("{}{}", u.path, u.query))(this)),
    p("Port", "int", |_, this| Ok(Value::Int(parts(this)?.port))),
    p("Query", "string", |_, this| part(|u| u.query.clone())(this)),
    p("Scheme", "string", |_, this| part(|u| u.scheme.clone())(this)),
    p("Segments", "string[]", |_, this| {
        let path = &parts(this)?.path;
        Ok(Value::strings(path.split_inclusive('/')))
    }),
    p("UserEscaped", "bool", |_, _| Ok(Value::Bool(false))),
    p("UserInfo", "string", |_, this| part(|u| u.user_info.clone())(this)),
];

pub(super) const URI_METHODS: &[Method] = &[
    m("string GetComponents(System.UriComponents components, System.UriFormat format)", |_, this, a| {
        Ok(Value::from(super::uri_components::components(parts(this)?, long(a, 0), long(a, 1))))
    }),
    m("string MakeRelative(uri toUri)", |rt, this, a| {
        let made =
            super::call::call_method(rt, this, crate::value::Name::new("MakeRelativeUri"), &[arg(a, 0).clone()])?;
        Ok(Value::Str(made.net_text()))
    }),
    m("bool Equals(uri other)", |_, this, a| Ok(Value::Bool(super::net_equals(this, arg(a, 0))))),
    m("string GetLeftPart(System.UriPartial part)", |_, this, a| {
        let own = parts(this)?;
        let scheme = format!("{}:{}", own.scheme, if own.authority { "//" } else { "" });
        let user = if own.user_info.is_empty() { String::new() } else { format!("{}@", own.user_info) };
        let root = format!("{scheme}{user}{}", authority(own));
        Ok(Value::from(match long(a, 0) {
            0 => scheme,
            1 => root,
            2 => format!("{root}{}", own.path),
            _ => format!("{root}{}{}", own.path, own.query),
        }))
    }),
    m("bool IsBaseOf(uri uri)", |_, this, a| {
        let (own, other) = (parts(this)?, parts(arg(a, 0))?);
        let folder = own.path.rsplit_once('/').map_or("", |(f, _)| f);
        Ok(Value::Bool(
            own.scheme == other.scheme && authority(own) == authority(other) && other.path.starts_with(folder),
        ))
    }),
    m("bool IsWellFormedOriginalString()", |_, this, _| Ok(Value::Bool(well_formed(&uri(this)?.original)))),
    m("uri MakeRelativeUri(uri uri)", |_, this, a| {
        let (own, other) = (parts(this)?, parts(arg(a, 0))?);
        if own.scheme != other.scheme || authority(own) != authority(other) {
            return Ok(arg(a, 0).clone());
        }
        let from: Vec<&str> = own.path.split('/').collect();
        let to: Vec<&str> = other.path.split('/').collect();
        let most = from.len().min(to.len()) - 1;
        let common = from.iter().zip(&to).take(most).take_while(|(x, y)| x == y).count();
        let up = "../".repeat(from.len() - 1 - common);
        let rest = to.get(common..).unwrap_or_default().join("/");
        new(&format!("{up}{rest}{}{}", other.query, other.fragment), 2)
    }),
    m("string ToString()", |_, this, _| Ok(Value::Str(this.net_text()))),
];

fn well_formed(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_graphic() && !"<>\"{}|\\^`".contains(c))
}

pub(super) const URI_STATIC_PROPERTIES: &[StaticProperty] = &[
    sp("SchemeDelimiter", "string", |_| Ok(Value::str("://"))),
    sp("UriSchemeFile", "string", |_| Ok(Value::str("file"))),
    sp("UriSchemeFtp", "string", |_| Ok(Value::str("ftp"))),
    sp("UriSchemeFtps", "string", |_| Ok(Value::str("ftps"))),
    sp("UriSchemeGopher", "string", |_| Ok(Value::str("gopher"))),
    sp("UriSchemeNetPipe", "string", |_| Ok(Value::str("net.pipe"))),
    sp("UriSchemeNetTcp", "string", |_| Ok(Value::str("net.tcp"))),
    sp("UriSchemeNews", "string", |_| Ok(Value::str("news"))),
    sp("UriSchemeNntp", "string", |_| Ok(Value::str("nntp"))),
    sp("UriSchemeSftp", "string", |_| Ok(Value::str("sftp"))),
    sp("UriSchemeSsh", "string", |_| Ok(Value::str("ssh"))),
    sp("UriSchemeTelnet", "string", |_| Ok(Value::str("telnet"))),
    sp("UriSchemeWs", "string", |_| Ok(Value::str("ws"))),
    sp("UriSchemeWss", "string", |_| Ok(Value::str("wss"))),
    sp("UriSchemeHttp", "string", |_| Ok(Value::str("http"))),
    sp("UriSchemeHttps", "string", |_| Ok(Value::str("https"))),
    sp("UriSchemeMailto", "string", |_| Ok(Value::str("mailto"))),
];

fn try_create(a: &[Value], target: usize, made: Outcome) -> Outcome {
    let ok = made.is_ok();
    set_ref(a, target, made.unwrap_or_default())?;
    Ok(Value::Bool(ok))
}

pub(super) const URI_STATICS: &[Method] = &[
    m(
        "int Compare(uri uri1, uri uri2, System.UriComponents partsToCompare, System.UriFormat compareFormat, System.StringComparison comparisonType)",
        |_, _, a| {
            let of = |index: usize| {
                let parts = uri(arg(a, index)).ok().and_then(|u| u.parts.as_ref());
                parts.map(|p| super::uri_components::components(p, long(a, 2), long(a, 3)))
            };
            Ok(Value::Int(match (of(0), of(1)) {
                (Some(x), Some(y)) => {
                    super::search::compare(&x, &y, super::search::Comparison::from_number(long(a, 4))) as i32
                }
                (None, Some(_)) => -1,
                (Some(_), None) => 1,
                (None, None) => 0,
            }))
        },
    ),
    m("bool IsHexEncoding(string pattern, int index)", |_, _, a| {
        Ok(Value::Bool(super::uri_components::encoded(&text(a, 0), long(a, 1)).is_some()))
    }),
    m("char HexUnescape(string pattern, [ref] int index)", |_, _, a| {
        let own = text(a, 0);
        let index = super::support::long_of(&super::support::get_ref(a, 1)?);
        let plain = usize::try_from(index).ok().and_then(|i| own.encode_utf16().nth(i));
        let (unit, step) = match (super::uri_components::encoded(&own, index), plain) {
            (Some(byte), _) => (u16::from(byte), 3),
            (None, Some(unit)) => (unit, 1),
            (None, None) => return Err(super::support::bad_index("index")),
        };
        set_ref(a, 1, Value::Int(index as i32 + step))?;
        Ok(Value::Char(unit))
    }),
    m("System.UriHostNameType CheckHostName(string name)", |_, _, a| {
        Ok(enum_of("System.UriHostNameType", host_kind(&text(a, 0))))
    }),
    m("bool CheckSchemeName(string schemeName)", |_, _, a| {
        let own = text(a, 0);
        Ok(Value::Bool(
            own.starts_with(|c: char| c.is_ascii_alphabetic())
                && own.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c)),
        ))
    }),
    m("string EscapeDataString(string stringToEscape)", |_, _, a| Ok(Value::from(escape(&text(a, 0), "")))),
    m("string EscapeUriString(string stringToEscape)", |_, _, a| {
        Ok(Value::from(escape(&text(a, 0), ":/?#[]@!$&'()*+,;=%")))
    }),
    m("int FromHex(char digit)", |_, _, a| {
        let digit = char::from_u32(u32::from(unit(a, 0))).and_then(|c| c.to_digit(16));
        digit
            .map(|d| Value::Int(d as i32))
            .ok_or_else(|| bad_argument("Value does not fall within the expected range. (Parameter 'digit')"))
    }),
    m("string HexEscape(char character)", |_, _, a| Ok(Value::from(format!("%{:02X}", unit(a, 0))))),
    m("bool IsHexDigit(char character)", |_, _, a| {
        Ok(Value::Bool(char::from_u32(u32::from(unit(a, 0))).is_some_and(|c| c.is_ascii_hexdigit())))
    }),
    m("bool IsWellFormedUriString(string uriString, System.UriKind uriKind)", |_, _, a| {
        let own = text(a, 0);
        Ok(Value::Bool(well_formed(&own) && new(&own, long(a, 1)).is_ok()))
    }),
    m("bool TryCreate(string uriString, System.UriKind uriKind, [ref] uri result)", |_, _, a| {
        try_create(a, 2, new(&text(a, 0), long(a, 1)))
    }),
    m("bool TryCreate(uri baseUri, string relativeUri, [ref] uri result)", |_, _, a| {
        try_create(a, 2, combined(arg(a, 0), &text(a, 1)))
    }),
    m("string UnescapeDataString(string stringToUnescape)", |_, _, a| Ok(Value::from(unescape(&text(a, 0))))),
];

pub(super) const URI_CONSTRUCTORS: &[Method] = &[
    m("(string uriString)", |_, _, a| new(&text(a, 0), 1)),
    m("(string uriString, bool dontEscape)", |_, _, a| new(&text(a, 0), 1)),
    m("(string uriString, System.UriKind uriKind)", |_, _, a| new(&text(a, 0), long(a, 1))),
    m("(uri baseUri, string relativeUri)", |_, _, a| combined(arg(a, 0), &text(a, 1))),
    m("(uri baseUri, uri relativeUri)", |_, _, a| combined(arg(a, 0), &uri(arg(a, 1))?.original)),
];

fn address(this: &Value) -> Result<IpAddr, Fault> {
    Ok(body::<IpAddress>(this)?.0)
}

fn ip(address: impl Into<IpAddr>) -> Outcome {
    Ok(Value::object(IpAddress(address.into())))
}

fn octets(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(a) => a.octets().to_vec(),
        IpAddr::V6(a) => a.octets().to_vec(),
    }
}

pub(super) const IP_PROPERTIES: &[Property] = &[
    p("Address", "long", |_, this| match address(this)? {
        IpAddr::V4(a) => Ok(Value::Long(i64::from(u32::from_le_bytes(a.octets())))),
        IpAddr::V6(_) => Err(Fault::thrown(
            "System.Net.Sockets.SocketException",
            "The attempted operation is not supported for the type of object referenced.",
        )),
    }),
    p("AddressFamily", "System.Net.Sockets.AddressFamily", |_, this| {
        Ok(enum_of("System.Net.Sockets.AddressFamily", if address(this)?.is_ipv4() { 2 } else { 23 }))
    }),
    p("IPAddressToString", "string", |_, this| Ok(Value::from(address(this)?.to_string()))),
    p("IsIPv4MappedToIPv6", "bool", |_, this| {
        Ok(Value::Bool(matches!(address(this)?, IpAddr::V6(a) if a.to_ipv4_mapped().is_some())))
    }),
    p("IsIPv6LinkLocal", "bool", |_, this| {
        Ok(Value::Bool(matches!(address(this)?, IpAddr::V6(a) if a.segments()[0] & 0xFFC0 == 0xFE80)))
    }),
    p("IsIPv6Multicast", "bool", |_, this| {
        Ok(Value::Bool(matches!(address(this)?, IpAddr::V6(a) if a.is_multicast())))
    }),
    p("IsIPv6SiteLocal", "bool", |_, this| {
        Ok(Value::Bool(matches!(address(this)?, IpAddr::V6(a) if a.segments()[0] & 0xFFC0 == 0xFEC0)))
    }),
    p("IsIPv6Teredo", "bool", |_, this| {
        Ok(Value::Bool(matches!(address(this)?, IpAddr::V6(a) if a.segments()[0] == 0x2001 && a.segments()[1] == 0)))
    }),
    p("IsIPv6UniqueLocal", "bool", |_, this| {
        Ok(Value::Bool(matches!(address(this)?, IpAddr::V6(a) if a.segments()[0] & 0xFE00 == 0xFC00)))
    }),
    p("ScopeId", "long", |_, this| match address(this)? {
        IpAddr::V6(_) => Ok(Value::Long(0)),
        IpAddr::V4(_) => Err(Fault::thrown(
            "System.Net.Sockets.SocketException",
            "The attempted operation is not supported for the type of object referenced.",
        )),
    }),
];

pub(super) const IP_METHODS: &[Method] = &[
    m("byte[] GetAddressBytes()", |_, this, _| Ok(byte_array(&octets(address(this)?)))),
    m("ipaddress MapToIPv4()", |_, this, _| match address(this)? {
        IpAddr::V6(a) => ip(a.to_ipv4_mapped().unwrap_or(Ipv4Addr::from((u128::from(a)) as u32))),
        v4 @ IpAddr::V4(_) => ip(v4),
    }),
    m("ipaddress MapToIPv6()", |_, this, _| match address(this)? {
        IpAddr::V4(a) => ip(a.to_ipv6_mapped()),
        v6 @ IpAddr::V6(_) => ip(v6),
    }),
    m("string ToString()", |_, this, _| Ok(Value::from(address(this)?.to_string()))),
];

pub(super) const IP_STATIC_PROPERTIES: &[StaticProperty] = &[
    sp("Any", "ipaddress", |_| ip(Ipv4Addr::UNSPECIFIED)),
    sp("Broadcast", "ipaddress", |_| ip(Ipv4Addr::BROADCAST)),
    sp("IPv6Any", "ipaddress", |_| ip(Ipv6Addr::UNSPECIFIED)),
    sp("IPv6Loopback", "ipaddress", |_| ip(Ipv6Addr::LOCALHOST)),
    sp("IPv6None", "ipaddress", |_| ip(Ipv6Addr::UNSPECIFIED)),
    sp("Loopback", "ipaddress", |_| ip(Ipv4Addr::LOCALHOST)),
    sp("None", "ipaddress", |_| ip(Ipv4Addr::BROADCAST)),
];

pub(super) const IP_STATICS: &[Method] = &[
    m("int HostToNetworkOrder(int host)", |_, _, a| Ok(Value::Int((long(a, 0) as i32).swap_bytes()))),
    m("bool IsLoopback(ipaddress address)", |_, _, a| Ok(Value::Bool(address(arg(a, 0))?.is_loopback()))),
    m("int NetworkToHostOrder(int network)", |_, _, a| Ok(Value::Int((long(a, 0) as i32).swap_bytes()))),
    m("ipaddress Parse(string ipString)", |_, _, a| {
        IpAddress::parse(&text(a, 0))
            .map(Value::object)
            .ok_or_else(|| bad_format("An invalid IP address was specified."))
    }),
    m("bool TryParse(string ipString, [ref] ipaddress address)", |_, _, a| {
        let parsed = IpAddress::parse(&text(a, 0));
        let ok = parsed.is_some();
        set_ref(a, 1, parsed.map_or(Value::Null, Value::object))?;
        Ok(Value::Bool(ok))
    }),
];

pub(super) const IP_CONSTRUCTORS: &[Method] = &[
    m("(long newAddress)", |_, _, a| {
        let n = u32::try_from(long(a, 0)).map_err(|_| {
            super::support::out_of_range("Specified argument was out of the range of valid values.", "newAddress")
        })?;
        ip(Ipv4Addr::from(n.to_le_bytes()))
    }),
    m("(byte[] address)", |_, _, a| {
        let bytes = bytes(a, 0, "address")?;
        if let Ok(four) = <[u8; 4]>::try_from(bytes.as_slice()) {
            return ip(four);
        }
        let six = <[u8; 16]>::try_from(bytes.as_slice());
        ip(six.map_err(|_| bad_argument("An invalid IP address was specified. (Parameter 'address')"))?)
    }),
];

fn mail(this: &Value) -> Result<&MailAddress, Fault> {
    body::<MailAddress>(this)
}

pub(super) const MAIL_PROPERTIES: &[Property] = &[
    p("Address", "string", |_, this| Ok(Value::Str(mail(this)?.address.clone()))),
    p("DisplayName", "string", |_, this| Ok(Value::Str(mail(this)?.display_name.clone()))),
    p("Host", "string", |_, this| Ok(Value::str(mail(this)?.host()))),
    p("User", "string", |_, this| Ok(Value::str(mail(this)?.user()))),
];

fn new_mail(text: &str, name: Option<&str>) -> Outcome {
    let parsed = MailAddress::parse(text);
    let mut made =
        parsed.ok_or_else(|| bad_format("The specified string is not in the form required for an e-mail address."))?;
    if let Some(name) = name.filter(|n| !n.is_empty()) {
        made.display_name = Str::from(name);
    }
    Ok(Value::object(made))
}

pub(super) const MAIL_CONSTRUCTORS: &[Method] = &[
    m("(string address)", |_, _, a| new_mail(&text(a, 0), None)),
    m("(string address, string displayName)", |_, _, a| new_mail(&text(a, 0), Some(&text(a, 1)))),
];

pub(super) const MAIL_STATICS: &[Method] =
    &[m("bool TryCreate(string address, [ref] mailaddress result)", |_, _, a| {
        try_create(a, 1, new_mail(&text(a, 0), None))
    })];

const ENTITIES: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("iexcl", '¡'),
    ("cent", '¢'),
    ("pound", '£'),
    ("yen", '¥'),
    ("sect", '§'),
    ("uml", '¨'),
    ("copy", '©'),
    ("laquo", '«'),
    ("reg", '®'),
    ("deg", '°'),
    ("plusmn", '±'),
    ("para", '¶'),
    ("middot", '·'),
    ("raquo", '»'),
    ("frac12", '½'),
    ("iquest", '¿'),
    ("Agrave", 'À'),
    ("Aacute", 'Á'),
    ("Acirc", 'Â'),
    ("Atilde", 'Ã'),
    ("Auml", 'Ä'),
    ("Aring", 'Å'),
    ("AElig", 'Æ'),
    ("Ccedil", 'Ç'),
    ("Egrave", 'È'),
    ("Eacute", 'É'),
    ("Ecirc", 'Ê'),
    ("Euml", 'Ë'),
    ("Iacute", 'Í'),
    ("Ntilde", 'Ñ'),
    ("Oacute", 'Ó'),
    ("Ocirc", 'Ô'),
    ("Otilde", 'Õ'),
    ("Ouml", 'Ö'),
    ("Oslash", 'Ø'),
    ("Uacute", 'Ú'),
    ("Uuml", 'Ü'),
    ("szlig", 'ß'),
    ("agrave", 'à'),
    ("aacute", 'á'),
    ("acirc", 'â'),
    ("atilde", 'ã'),
    ("auml", 'ä'),
    ("aring", 'å'),
    ("aelig", 'æ'),
    ("ccedil", 'ç'),
    ("egrave", 'è'),
    ("eacute", 'é'),
    ("ecirc", 'ê'),
    ("euml", 'ë'),
    ("igrave", 'ì'),
    ("iacute", 'í'),
    ("icirc", 'î'),
    ("iuml", 'ï'),
    ("ntilde", 'ñ'),
    ("ograve", 'ò'),
    ("oacute", 'ó'),
    ("ocirc", 'ô'),
    ("otilde", 'õ'),
    ("ouml", 'ö'),
    ("oslash", 'ø'),
    ("ugrave", 'ù'),
    ("uacute", 'ú'),
    ("ucirc", 'û'),
    ("uuml", 'ü'),
    ("euro", '€'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bull", '•'),
    ("hellip", '…'),
    ("trade", '™'),
];

/// `WebUtility.HtmlDecode`.
fn html_decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let entity = after.split_once(';').filter(|(name, _)| !name.contains('&'));
        let decoded = entity.and_then(|(name, tail)| {
            let c = if let Some(hex) = name.strip_prefix("#x").or_else(|| name.strip_prefix("#X")) {
                u32::from_str_radix(hex, 16).ok().and_then(char::from_u32)
            } else if let Some(number) = name.strip_prefix('#') {
                number.parse::<u32>().ok().and_then(char::from_u32)
            } else {
                ENTITIES.iter().find(|(n, _)| *n == name).map(|(_, c)| *c)
            };
            c.map(|c| (c, tail))
        });
        match decoded {
            Some((c, tail)) => {
                out.push(c);
                rest = tail;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// `WebUtility.HtmlEncode`.
fn html_encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{a0}'..='\u{ff}' => out.push_str(&format!("&#{};", u32::from(c))),
            _ if u32::from(c) > 0xFFFF => out.push_str(&format!("&#{};", u32::from(c))),
            _ => out.push(c),
        }
    }
    out
}

/// Form encoding: spaces are plus signs; `upper` as `WebUtility` writes, lower case as `HttpUtility`.
fn url_encode(text: &str, upper: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ' ' => out.push('+'),
            _ if c.is_ascii_alphanumeric() || "-_.!*()".contains(c) => out.push(c),
            _ => {
                for b in c.encode_utf8(&mut [0; 4]).bytes() {
                    out.push_str(&if upper { format!("%{b:02X}") } else { format!("%{b:02x}") });
                }
            }
        }
    }
    out
}

fn null_or(a: &[Value], f: impl FnOnce(&str) -> String) -> Outcome {
    match arg(a, 0) {
        Value::Null => Ok(Value::Null),
        other => Ok(Value::from(f(&other.invariant_text()))),
    }
}

fn url_decode(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    null_or(a, |s| unescape(&s.replace('+', " ")))
}

/// `System.Net.WebUtility`.
static WEB_UTILITY: TypeDef = TypeDef::class("System.Net.WebUtility").static_methods(&[
    m("string HtmlDecode(string value)", |_, _, a| null_or(a, html_decode)),
    m("string HtmlEncode(string value)", |_, _, a| null_or(a, html_encode)),
    m("string UrlDecode(string encodedValue)", url_decode),
    m("string UrlEncode(string value)", |_, _, a| null_or(a, |s| url_encode(s, true))),
]);

/// `System.Web.HttpUtility`.
static HTTP_UTILITY: TypeDef = TypeDef::class("System.Web.HttpUtility").static_methods(&[
    m("string HtmlAttributeEncode(string s)", |_, _, a| {
        null_or(a, |s| s.replace('&', "&amp;").replace('"', "&quot;").replace('\'', "&#39;").replace('<', "&lt;"))
    }),
    m("string HtmlDecode(string s)", |_, _, a| null_or(a, html_decode)),
    m("string HtmlEncode(string s)", |_, _, a| null_or(a, html_encode)),
    m("System.Collections.Specialized.NameValueCollection ParseQueryString(string query)", |_, _, a| {
        let own = text(a, 0);
        let query = own.strip_prefix('?').unwrap_or(&own);
        let pairs = query.split('&').filter(|p| !p.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or(("", pair));
            (unescape(&name.replace('+', " ")), unescape(&value.replace('+', " ")))
        });
        Ok(super::name_value::collection(pairs.collect()))
    }),
    m("string UrlDecode(string str)", url_decode),
    m("string JavaScriptStringEncode(string value)", |_, _, a| {
        Ok(Value::from(super::uri_components::script_text(&text(a, 0))))
    }),
    m("string JavaScriptStringEncode(string value, bool addDoubleQuotes)", |_, _, a| {
        let own = super::uri_components::script_text(&text(a, 0));
        Ok(Value::from(if super::support::boolean(a, 1) { format!("\"{own}\"") } else { own }))
    }),
    m("byte[] UrlDecodeToBytes(string str)", |_, _, a| {
        Ok(byte_array(unescape(&text(a, 0).replace('+', " ")).as_bytes()))
    }),
    m("byte[] UrlEncodeToBytes(string str)", |_, _, a| Ok(byte_array(url_encode(&text(a, 0), false).as_bytes()))),
    m("string UrlEncode(string str)", |_, _, a| null_or(a, |s| url_encode(s, false))),
    m("string UrlPathEncode(string str)", |_, _, a| null_or(a, |s| s.replace(' ', "%20"))),
]);

/// `System.Net.Dns`: the host's own name and addresses that are written out; nothing is looked up.
static DNS: TypeDef = TypeDef::class("System.Net.Dns").static_methods(&[
    m("ipaddress[] GetHostAddresses(string hostNameOrAddress)", |_, _, a| {
        let own = text(a, 0);
        let found = if own.eq_ignore_ascii_case("localhost") {
            Some(IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST)))
        } else {
            IpAddress::parse(&own)
        };
        match found {
            Some(address) => Ok(Value::typed_array(TypeRef::Def(&super::IP_ADDRESS), vec![Value::object(address)])),
            None => Err(Fault::thrown("System.Net.Sockets.SocketException", "No such host is known.")),
        }
    }),
    m("System.Net.IPHostEntry GetHostEntry(string hostNameOrAddress)", |_, _, a| {
        let own = text(a, 0);
        let local = own.eq_ignore_ascii_case("localhost");
        let found = if local { Some(IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST))) } else { IpAddress::parse(&own) };
        let address =
            found.ok_or_else(|| Fault::thrown("System.Net.Sockets.SocketException", "No such host is known."))?;
        Ok(Value::object(HostEntry { name: own.to_string(), address: Value::object(address) }))
    }),
    m("string GetHostName()", |rt, _, _| Ok(Value::from(rt.host().environment.machine()))),
]);

/// `System.Net.IPHostEntry`.
static IP_HOST_ENTRY: TypeDef = TypeDef::class("System.Net.IPHostEntry").properties(&[
    p("HostName", "string", |_, this| Ok(Value::str(body::<HostEntry>(this)?.name.as_str()))),
    p("Aliases", "string[]", |_, _| Ok(Value::strings([""; 0]))),
    p("AddressList", "ipaddress[]", |_, this| {
        let list = vec![body::<HostEntry>(this)?.address.clone()];
        Ok(Value::typed_array(TypeRef::Def(&super::IP_ADDRESS), list))
    }),
]);

struct HostEntry {
    name: String,
    address: Value,
}

impl Object for HostEntry {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&IP_HOST_ENTRY)
    }
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&WEB_UTILITY, &HTTP_UTILITY, &DNS, &IP_HOST_ENTRY];
