//! Identities of scoped configuration: `Global`, `site:Redmond`, `service:Registrar:pool`, `tag:Name`.

use std::fmt;

use crate::catalog::{Noun, Scope};

/// A scope and the name in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The scope.
    pub scope: Scope,
    /// The site, service or tag; empty for Global.
    pub name: String,
}

impl Identity {
    /// `Global`.
    pub fn global() -> Self {
        Self { scope: Scope::Global, name: String::new() }
    }

    /// Reads an identity as admins write it. A bare name is a tag where the noun has tags.
    ///
    /// # Errors
    /// A sentence that says which scopes the noun has.
    pub fn parse(text: &str, noun: &Noun) -> Result<Self, String> {
        let text = text.trim();
        let identity = match text.split_once(':') {
            None if text.eq_ignore_ascii_case("global") => Self::global(),
            None if noun.scopes.contains(&Scope::Tag) && !text.is_empty() => {
                Self { scope: Scope::Tag, name: text.to_owned() }
            }
            Some((prefix, name)) if !name.trim().is_empty() => {
                let scope = match prefix.trim().to_ascii_lowercase().as_str() {
                    "site" => Scope::Site,
                    "tag" => Scope::Tag,
                    "service" => Scope::Service,
                    "tenant" => Scope::Tenant,
                    _ => return Err(invalid(text, noun)),
                };
                Self { scope, name: name.trim().to_owned() }
            }
            _ => return Err(invalid(text, noun)),
        };
        if noun.scopes.contains(&identity.scope) { Ok(identity) } else { Err(invalid(text, noun)) }
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
}

fn invalid(text: &str, noun: &Noun) -> String {
    let forms: Vec<&str> = noun
        .scopes
        .iter()
        .map(|s| match s {
            Scope::Global => "Global",
            Scope::Site => "site:<site name>",
            Scope::Service => "service:<role>:<FQDN>",
            Scope::Tag => "tag:<policy name>",
            Scope::Tenant => "tenant:<GUID>",
        })
        .collect();
    format!("\"{text}\" is not a valid identity for this command. Use one of these forms: {}.", forms.join(", "))
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.scope {
            Scope::Global => f.write_str("Global"),
            Scope::Site => write!(f, "Site:{}", self.name),
            Scope::Service => write!(f, "Service:{}", self.name),
            Scope::Tag => write!(f, "Tag:{}", self.name),
            Scope::Tenant => write!(f, "Tenant:{}", self.name),
        }
    }
}
