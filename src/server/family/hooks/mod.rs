//! What only one noun does, or few: code that the noun's declaration names.

mod access_edge;
mod client_policy;
mod federated_domain;
mod sip_domain;

use super::draft::Draft;
use crate::catalog::Noun;
use crate::engine::{Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::object::Shape;
use crate::value::Value;

/// The own rules of a noun.
pub(super) trait Hook: Sync {
    /// Looks at a change before it is made: completes it, or refuses it with an error.
    fn review(&self, _cx: &mut Cx<'_>, _draft: &mut Draft) -> Result<Option<ErrorRecord>> {
        Ok(None)
    }

    /// What an instance with these values looks like.
    fn shape(&self, _noun: &Noun, _values: &[Value]) -> Shape {
        Shape::default()
    }
}

struct Plain;

impl Hook for Plain {}

static HOOKS: &[(&str, &dyn Hook)] = &[
    ("access-edge", &access_edge::AccessEdge),
    ("client-policy", &client_policy::ClientPolicy),
    ("federated-domain", &federated_domain::FederatedDomain),
    ("sip-domain", &sip_domain::SipDomain),
];

fn named(name: &str) -> Option<&'static dyn Hook> {
    HOOKS.iter().find(|(n, _)| *n == name).map(|(_, hook)| *hook)
}

/// The hook that a noun's declaration names, or one that does nothing.
pub(super) fn of(noun: &Noun) -> &'static dyn Hook {
    noun.hook.as_deref().and_then(named).unwrap_or(&Plain)
}

/// The error for a change that the deployment does not allow.
fn refused(message: String, id: &'static str, draft: &Draft) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.InvalidOperationException",
        message,
        id,
        ErrorCategory::InvalidOperation,
        Value::str(draft.identity.to_string()),
    )
}

#[cfg(test)]
mod tests {
    use crate::catalog;

    #[test]
    fn every_hook_that_a_noun_names_is_there() {
        let named = catalog::noun_names().filter_map(catalog::noun).filter_map(|n| n.hook.as_deref());
        let missing: Vec<_> = named.filter(|h| super::named(h).is_none()).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
