//! `-LdapFilter`: `(&(department=Sales)(!(title=*)))`, over the attributes that accounts have in Active Directory.

use super::account::{AD_USER, Account, Attribute, attribute};
use crate::text::WildcardPattern;
use crate::value::{Name, Value};

/// How deep parentheses may be nested.
const DEPTH: usize = 64;

/// LDAP names of attributes and the properties that show them.
const NAMES: &[(&str, &str)] = &[
    ("cn", "Name"),
    ("name", "Name"),
    ("displayName", "DisplayName"),
    ("givenName", "FirstName"),
    ("sn", "LastName"),
    ("sAMAccountName", "SamAccountName"),
    ("userPrincipalName", "UserPrincipalName"),
    ("mail", "WindowsEmailAddress"),
    ("company", "Company"),
    ("department", "Department"),
    ("description", "Description"),
    ("physicalDeliveryOfficeName", "Office"),
    ("telephoneNumber", "Phone"),
    ("mobile", "MobilePhone"),
    ("homePhone", "HomePhone"),
    ("facsimileTelephoneNumber", "Fax"),
    ("title", "Title"),
    ("manager", "Manager"),
    ("streetAddress", "StreetAddress"),
    ("l", "City"),
    ("st", "StateOrProvince"),
    ("postalCode", "PostalCode"),
    ("co", "CountryOrRegion"),
    ("distinguishedName", "DistinguishedName"),
    ("msRTCSIP-PrimaryUserAddress", "SipAddress"),
    ("msRTCSIP-UserEnabled", "Enabled"),
    ("msRTCSIP-Line", "LineURI"),
];

/// A filter ready to test accounts.
pub(crate) enum Filter {
    And(Vec<Filter>),
    Or(Vec<Filter>),
    Not(Box<Filter>),
    /// The attribute has a value that fits.
    Like(&'static Attribute, WildcardPattern),
    /// The attribute has a value.
    Present(&'static Attribute),
    /// The attribute's text comes at or after (true), or at or before.
    Order(&'static Attribute, bool, String),
    /// `objectClass` and `objectCategory`: every account is a user.
    Always(bool),
}

impl Filter {
    /// Reads a filter.
    ///
    /// # Errors
    /// A sentence that says what cannot be read.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let trimmed = text.trim();
        // Around the whole filter parentheses may be left out.
        let closed = if trimmed.starts_with('(') { trimmed.to_owned() } else { format!("({trimmed})") };
        let (filter, rest) = one(&closed, 0)?;
        if rest.trim().is_empty() {
            return Ok(filter);
        }
        Err(format!("The LDAP filter \"{trimmed}\" goes on after its end, at \"{rest}\"."))
    }

    /// Whether an account fits.
    pub(crate) fn fits(&self, account: &Account) -> bool {
        let text = |a: &Attribute| match (a.get)(account) {
            Value::Null => None,
            Value::Bool(b) => Some(if b { "TRUE" } else { "FALSE" }.to_owned()),
            value => Some(value.invariant_text().to_string()).filter(|t| !t.is_empty()),
        };
        match self {
            Self::And(all) => all.iter().all(|f| f.fits(account)),
            Self::Or(any) => any.iter().any(|f| f.fits(account)),
            Self::Not(inner) => !inner.fits(account),
            Self::Like(a, pattern) => text(a).is_some_and(|t| pattern.is_match(&t)),
            Self::Present(a) => text(a).is_some(),
            Self::Order(a, after, limit) => text(a).is_some_and(|t| {
                let order = t.to_lowercase().cmp(&limit.to_lowercase());
                if *after { order.is_ge() } else { order.is_le() }
            }),
            Self::Always(fits) => *fits,
        }
    }
}

fn one(text: &str, depth: usize) -> Result<(Filter, &str), String> {
    if depth > DEPTH {
        return Err(format!("The LDAP filter is nested more than {DEPTH} levels deep."));
    }
    let inner = text.trim_start().strip_prefix('(').ok_or_else(|| expected("(", text))?;
    let close = |rest: &'_ str| -> Result<usize, String> {
        rest.trim_start().strip_prefix(')').map(str::len).ok_or_else(|| expected(")", rest))
    };
    let after = |rest: &'_ str| -> Result<usize, String> { close(rest) };
    let tail = |length: usize| text.get(text.len() - length..).unwrap_or_default();
    match inner.chars().next() {
        Some(sign @ ('&' | '|')) => {
            let mut rest = inner.get(1..).unwrap_or_default();
            let mut list = Vec::new();
            while rest.trim_start().starts_with('(') {
                let (filter, more) = one(rest, depth + 1)?;
                list.push(filter);
                rest = more;
            }
            let filter = if sign == '&' { Filter::And(list) } else { Filter::Or(list) };
            Ok((filter, tail(after(rest)?)))
        }
        Some('!') => {
            let (filter, rest) = one(inner.get(1..).unwrap_or_default(), depth + 1)?;
            Ok((Filter::Not(Box::new(filter)), tail(after(rest)?)))
        }
        _ => {
            let end = inner.find(')').ok_or_else(|| expected(")", inner))?;
            let (item, rest) = inner.split_at(end);
            Ok((comparison(item)?, tail(after(rest)?)))
        }
    }
}

fn comparison(item: &str) -> Result<Filter, String> {
    let (left, value) = item.split_once('=').ok_or_else(|| expected("=", item))?;
    let (name, sign) = match left.strip_suffix(['>', '<', '~']) {
        Some(name) => (name, left.chars().last()),
        None => (left, None),
    };
    let name = name.trim();
    if name.eq_ignore_ascii_case("objectClass") || name.eq_ignore_ascii_case("objectCategory") {
        let classes = ["*", "user", "person", "organizationalPerson", "top"];
        return Ok(Filter::Always(classes.iter().any(|c| c.eq_ignore_ascii_case(value.trim()))));
    }
    let shown = NAMES.iter().find(|(ldap, _)| ldap.eq_ignore_ascii_case(name)).map_or(name, |(_, shown)| shown);
    let Some(found) = attribute(AD_USER, Name::new(shown)) else {
        return Err(format!(
            "The LDAP filter names the attribute \"{name}\", which the emulated directory does not have."
        ));
    };
    let value = unescape(value);
    Ok(match sign {
        Some('>') => Filter::Order(found, true, value),
        Some('<') => Filter::Order(found, false, value),
        _ if value == "*" => Filter::Present(found),
        _ => {
            let pattern = value.replace('`', "``").replace('[', "`[").replace('?', "`?");
            let pattern = WildcardPattern::new(&pattern)
                .map_err(|e| format!("The value \"{value}\" of the LDAP filter cannot be read: {e}"))?;
            Filter::Like(found, pattern)
        }
    })
}

/// `\28` and the like as the characters that they stand for.
fn unescape(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digits = (byte == b'\\').then(|| (ahead.next(), ahead.next()));
        let digit = |b: Option<u8>| b.and_then(|b| char::from(b).to_digit(16));
        match digits.map(|(high, low)| (digit(high), digit(low))) {
            Some((Some(high), Some(low))) => {
                bytes.push(u8::try_from(high * 16 + low).unwrap_or(b'?'));
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn expected(what: &str, at: &str) -> String {
    format!("The LDAP filter has no \"{what}\" at \"{at}\". A filter looks like (&(department=Sales)(title=*)).")
}
