//! Identities: `Global`, `site:Redmond`, `service:Registrar:pool`, `tag:Name`; `Global/Name`; `fabrikam.com`.

use std::fmt;

use crate::catalog::{IdentityForm, Noun, Scope};

/// A scope, the name in it, and what it names there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The scope.
    pub scope: Scope,
    /// The site, service or tag; empty for Global.
    pub name: String,
    /// The item of a collection; empty for the scope's own instance.
    pub item: String,
    /// Whether the scope is not written before the item.
    bare: bool,
}

impl Identity {
    /// `Global`.
    pub fn global() -> Self {
        Self::scoped(Scope::Global, "")
    }

    fn scoped(scope: Scope, name: &str) -> Self {
        Self { scope, name: name.trim().to_owned(), item: String::new(), bare: false }
    }

    /// Reads an identity as admins write it. A bare name is a tag where the noun has tags, and an item of the global
    /// collection where the noun's instances are items.
    ///
    /// # Errors
    /// A sentence that says which forms the noun has.
    pub fn parse(text: &str, noun: &Noun) -> Result<Self, String> {
        let text = text.trim();
        match noun.identity.form {
            IdentityForm::Scope | IdentityForm::Singleton => scope(text, noun),
            IdentityForm::ScopeName | IdentityForm::ScopeGuid => match text.split_once('/') {
                Some((before, item)) if !item.trim().is_empty() => {
                    Ok(Self { item: item.trim().to_owned(), ..scope(before, noun)? })
                }
                None if !text.is_empty() => Ok(Self { item: text.to_owned(), ..Self::global() }),
                _ => Err(invalid(text, noun)),
            },
            form => {
                let item = match text.split_once('/') {
                    Some((before, item)) if before.eq_ignore_ascii_case("global") => item.trim(),
                    _ => text,
                };
                if item.is_empty() || form == IdentityForm::Fqdn && !is_fqdn(item) {
                    return Err(invalid(text, noun));
                }
                Ok(Self { item: item.to_owned(), bare: true, ..Self::global() })
            }
        }
    }

    /// Order of listings: Global, then sites, services, tags, each by name.
    pub fn rank(&self) -> u8 {
        match self.scope {
            Scope::Global => 0,
            Scope::Site => 1,
            Scope::Service => 2,
            Scope::Tag => 3,
            Scope::Tenant => 4,
        }
    }

    /// Whether it is the Global instance itself.
    pub fn is_global(&self) -> bool {
        self.scope == Scope::Global && self.item.is_empty()
    }

    /// What a property of the noun that holds the identity shows: the item, or the scope's name.
    pub fn relative(&self) -> &str {
        if self.item.is_empty() { &self.name } else { &self.item }
    }
}

fn scope(text: &str, noun: &Noun) -> Result<Identity, String> {
    let text = text.trim();
    let identity = match text.split_once(':') {
        None if text.eq_ignore_ascii_case("global") => Identity::global(),
        None if noun.scopes.contains(&Scope::Tag) && !text.is_empty() => Identity::scoped(Scope::Tag, text),
        Some((prefix, name)) if !name.trim().is_empty() => {
            let scope = match prefix.trim().to_ascii_lowercase().as_str() {
                "site" => Scope::Site,
                "tag" => Scope::Tag,
                "service" => Scope::Service,
                "tenant" => Scope::Tenant,
                _ => return Err(invalid(text, noun)),
            };
            Identity::scoped(scope, name)
        }
        _ => return Err(invalid(text, noun)),
    };
    if noun.scopes.contains(&identity.scope) { Ok(identity) } else { Err(invalid(text, noun)) }
}

/// Whether a text is a fully qualified domain name: labels of letters, digits and inner hyphens, at least two.
pub(super) fn is_fqdn(text: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    text.len() <= 255 && text.contains('.') && text.split('.').all(label)
}

fn invalid(text: &str, noun: &Noun) -> String {
    let scopes = noun.scopes.iter().map(|s| match s {
        Scope::Global => "Global",
        Scope::Site => "site:<site name>",
        Scope::Service => "service:<role>:<FQDN>",
        Scope::Tag => "tag:<policy name>",
        Scope::Tenant => "tenant:<GUID>",
    });
    let forms: Vec<String> = match noun.identity.form {
        IdentityForm::Scope | IdentityForm::Singleton => scopes.map(str::to_owned).collect(),
        IdentityForm::ScopeName => scopes.map(|s| format!("{s}/<name>")).collect(),
        IdentityForm::ScopeGuid => scopes.map(|s| format!("{s}/<GUID>")).collect(),
        IdentityForm::Fqdn => vec!["a fully qualified domain name".to_owned()],
        _ => vec!["a name".to_owned()],
    };
    let one_of = if forms.len() == 1 { "this form" } else { "one of these forms" };
    format!("\"{text}\" is not a valid identity for this command. Use {one_of}: {}.", forms.join(", "))
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.bare {
            match self.scope {
                Scope::Global => f.write_str("Global")?,
                Scope::Site => write!(f, "Site:{}", self.name)?,
                Scope::Service => write!(f, "Service:{}", self.name)?,
                Scope::Tag => write!(f, "Tag:{}", self.name)?,
                Scope::Tenant => write!(f, "Tenant:{}", self.name)?,
            }
        }
        match (self.bare, self.item.as_str()) {
            (true, item) => f.write_str(item),
            (false, "") => Ok(()),
            (false, item) => write!(f, "/{item}"),
        }
    }
}
