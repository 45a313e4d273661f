//! `System.Uri`.

use std::any::Any;
use std::fmt::Write as _;

use crate::value::{Object, Str, TypeRef, Value, types};

/// A URI, absolute or relative.
pub struct Uri {
    /// `.OriginalString`.
    pub original: Str,
    /// Its parts, where it is absolute.
    pub parts: Option<UriParts>,
}

/// The parts of an absolute URI, as .NET writes them.
#[derive(Clone, Debug)]
pub struct UriParts {
    /// `.Scheme`, in lower case.
    pub scheme: String,
    /// Whether an authority (`//host`) stands there.
    pub authority: bool,
    /// `.UserInfo`.
    pub user_info: String,
    /// `.Host`, in lower case.
    pub host: String,
    /// `.Port`; -1 where there is none and the scheme has no default.
    pub port: i32,
    /// Whether the port is the scheme's default.
    pub default_port: bool,
    /// `.AbsolutePath`.
    pub path: String,
    /// `.Query`, with its question mark.
    pub query: String,
    /// `.Fragment`, with its number sign.
    pub fragment: String,
}

impl Uri {
    /// Reads a URI: absolute where it begins with a scheme or is an absolute Unix or Windows path, else relative.
    /// `None` where an absolute one has no valid host.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.starts_with('/') && !text.starts_with("//") {
            let parts = UriParts { path: escape(text), ..UriParts::bare("file") };
            return Some(Self { original: Str::from(text), parts: Some(UriParts { authority: true, ..parts }) });
        }
        let Some((scheme, rest)) = text.split_once(':').filter(|(s, _)| is_scheme(s)) else {
            return Some(Self { original: Str::from(text), parts: None });
        };
        let parts = UriParts::parse(&scheme.to_ascii_lowercase(), rest)?;
        Some(Self { original: Str::from(text), parts: Some(parts) })
    }

    /// `.AbsoluteUri`, or `None` for a relative URI.
    pub fn absolute(&self) -> Option<String> {
        let p = self.parts.as_ref()?;
        let mut text = format!("{}:{}", p.scheme, if p.authority { "//" } else { "" });
        if !p.user_info.is_empty() {
            text.push_str(&p.user_info);
            text.push('@');
        }
        text.push_str(&p.host);
        if p.port >= 0 && !p.default_port {
            text.push(':');
            text.push_str(&p.port.to_string());
        }
        text.push_str(&p.path);
        text.push_str(&p.query);
        text.push_str(&p.fragment);
        Some(text)
    }
}

fn is_scheme(text: &str) -> bool {
    text.len() > 1
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
}

/// Percent-encodes what may not stand in a path.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c) {
            out.push(c);
        } else {
            for b in c.encode_utf8(&mut [0; 4]).bytes() {
                out.push('%');
                let _ = write!(out, "{b:02X}");
            }
        }
    }
    out
}

fn unescape(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.as_bytes();
    while let Some((&first, rest)) = bytes.split_first() {
        let code = rest.get(..2).and_then(|h| u8::from_str_radix(std::str::from_utf8(h).ok()?, 16).ok());
        match code {
            Some(code) if first == b'%' && !b"%/?#".contains(&code) => {
                out.push(code);
                bytes = rest.get(2..).unwrap_or(&[]);
            }
            _ => {
                out.push(first);
                bytes = rest;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

impl UriParts {
    fn bare(scheme: &str) -> Self {
        let port = match scheme {
            "http" | "ws" => 80,
            "https" | "wss" => 443,
            "ftp" => 21,
            "ldap" => 389,
            "mailto" => 25,
            "net.tcp" => 808,
            "telnet" => 23,
            "nntp" => 119,
            "gopher" => 70,
            _ => -1,
        };
        Self {
            scheme: scheme.to_owned(),
            authority: false,
            user_info: String::new(),
            host: String::new(),
            port,
            default_port: true,
            path: String::new(),
            query: String::new(),
            fragment: String::new(),
        }
    }

    fn parse(scheme: &str, rest: &str) -> Option<Self> {
        let mut parts = Self::bare(scheme);
        let (rest, fragment) = rest.find('#').map_or((rest, ""), |i| rest.split_at(i));
        parts.fragment = escape(fragment);
        let (rest, query) = rest.find('?').map_or((rest, ""), |i| rest.split_at(i));
        parts.query = escape(query);
        let Some(rest) = rest.strip_prefix("//") else {
            if matches!(scheme, "http" | "https" | "ftp" | "ws" | "wss") {
                return None;
            }
            if scheme == "mailto"
                && let Some((user, host)) = rest.split_once('@')
            {
                user.clone_into(&mut parts.user_info);
                parts.host = host.to_ascii_lowercase();
                return Some(parts);
            }
            parts.path = escape(rest);
            return Some(parts);
        };
        parts.authority = true;
        let (authority, path) = rest.find('/').map_or((rest, ""), |i| rest.split_at(i));
        let (user_info, host) = authority.rsplit_once('@').unwrap_or(("", authority));
        user_info.clone_into(&mut parts.user_info);
        let (host, port) = match host.rsplit_once(':') {
            Some((h, p)) if !h.starts_with('[') || h.ends_with(']') => (h, p),
            _ => (host, ""),
        };
        if !port.is_empty() {
            let number = port.parse::<u16>().ok()?;
            parts.default_port = i32::from(number) == parts.port;
            parts.port = i32::from(number);
        }
        if host.is_empty() && scheme != "file" || host.contains([' ', '<', '>', '"', '\\', '^', '|']) {
            return None;
        }
        parts.host = host.to_ascii_lowercase();
        parts.path = match escape(&remove_dots(path)) {
            p if p.is_empty() => "/".to_owned(),
            p => p,
        };
        Some(parts)
    }
}

/// Resolves `.` and `..` in a path.
fn remove_dots(path: &str) -> String {
    if !path.contains("/.") {
        return path.to_owned();
    }
    let mut kept: Vec<&str> = Vec::new();
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    let last = segments.len().saturating_sub(1);
    for (i, segment) in segments.into_iter().enumerate() {
        match segment {
            "." | ".." => {
                if segment == ".." {
                    kept.pop();
                }
                if i == last {
                    kept.push("");
                }
            }
            s => kept.push(s),
        }
    }
    format!("/{}", kept.join("/"))
}

impl Object for Uri {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::URI)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(match self.absolute() {
            Some(text) => unescape(&text),
            None => self.original.to_string(),
        })
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o.hash_text() == self.hash_text()))
    }
    fn hash_text(&self) -> Option<String> {
        Some(match &self.parts {
            Some(p) => Self {
                original: self.original.clone(),
                parts: Some(UriParts { fragment: String::new(), user_info: String::new(), ..p.clone() }),
            }
            .absolute()?,
            None => self.original.to_string(),
        })
    }
}
