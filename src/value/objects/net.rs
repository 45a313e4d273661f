//! `System.Net.IPAddress` and `System.Net.Mail.MailAddress`.

use std::any::Any;
use std::net::IpAddr;

use crate::value::{Object, Str, TypeRef, Value, types};

/// An IP address.
pub struct IpAddress(pub IpAddr);

impl IpAddress {
    /// Reads one as .NET does: IPv4 in one to four parts, decimal, octal or hexadecimal; IPv6 with optional brackets and zone.
    pub fn parse(text: &str) -> Option<Self> {
        if text.contains(':') {
            let bare = text.strip_prefix('[').map_or(text, |t| t.split(']').next().unwrap_or(t));
            return bare.split('%').next()?.parse().ok().map(|a| Self(IpAddr::V6(a)));
        }
        let parts = text.split('.').map(part).collect::<Option<Vec<u64>>>()?;
        let (last, init) = parts.split_last()?;
        if init.len() > 3 || init.iter().any(|n| *n > 255) || *last >= 1 << (8 * (4 - init.len())) {
            return None;
        }
        let high = init.iter().enumerate().fold(0, |bits, (i, n)| bits | n << (24 - 8 * i));
        Some(Self(IpAddr::V4(((high | last) as u32).into())))
    }
}

fn part(text: &str) -> Option<u64> {
    let (digits, radix) = if let Some(hex) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        (hex, 16)
    } else if text.len() > 1 && text.starts_with('0') {
        (text, 8)
    } else {
        (text, 10)
    };
    if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    u64::from_str_radix(digits, radix).ok()
}

impl Object for IpAddress {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::IP_ADDRESS)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.0.to_string())
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o.0 == self.0))
    }
    fn hash_text(&self) -> Option<String> {
        Some(self.0.to_string())
    }
}

/// A mail address.
pub struct MailAddress {
    /// `.Address`: `user@host`.
    pub address: Str,
    /// `.DisplayName`.
    pub display_name: Str,
}

impl MailAddress {
    /// Reads `user@host`, `Name <user@host>` or `"Name" <user@host>`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (name, address) = match text.strip_suffix('>').and_then(|t| t.rsplit_once('<')) {
            Some((name, address)) => (name.trim().trim_matches('"'), address.trim()),
            None => ("", text),
        };
        let (user, host) = address.rsplit_once('@')?;
        let word = |s: &str, extra: &str| {
            !s.is_empty()
                && !s.starts_with('.')
                && !s.ends_with('.')
                && !s.contains("..")
                && s.chars().all(|c| c.is_alphanumeric() || extra.contains(c) || !c.is_ascii())
        };
        let quoted = user.len() > 1 && user.starts_with('"') && user.ends_with('"');
        let valid = (quoted || word(user, "!#$%&'*+-/=?^_`{|}~."))
            && (word(host, "!#$%&'*+-/=?^_`{|}~.") || (host.starts_with('[') && host.ends_with(']')));
        valid.then(|| Self { address: Str::from(address), display_name: Str::from(name) })
    }

    /// `.User`.
    pub fn user(&self) -> &str {
        self.address.rsplit_once('@').map_or("", |(u, _)| u)
    }

    /// `.Host`.
    pub fn host(&self) -> &str {
        self.address.rsplit_once('@').map_or("", |(_, h)| h)
    }
}

impl Object for MailAddress {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::MAIL_ADDRESS)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(if self.display_name.is_empty() {
            self.address.to_string()
        } else {
            format!("\"{}\" <{}>", self.display_name, self.address)
        })
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        let text = other.downcast::<Self>()?.text()?;
        Some(self.text().is_some_and(|t| t.eq_ignore_ascii_case(&text)))
    }
    fn hash_text(&self) -> Option<String> {
        self.text().map(|t| t.to_ascii_lowercase())
    }
}
