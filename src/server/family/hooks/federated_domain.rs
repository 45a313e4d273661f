//! Domains of other organisations: a domain is on the list of allowed ones or on that of blocked ones, not on both.

use super::super::draft::{Draft, Verb};
use super::super::instance;
use super::{Hook, refused};
use crate::catalog;
use crate::engine::{Cx, Result};
use crate::error::ErrorRecord;
use crate::server::deployment::with_store;

/// Noun and what its list is called.
const LISTS: [(&str, &str); 2] = [("CsAllowedDomain", "allowed"), ("CsBlockedDomain", "blocked")];

pub(super) struct FederatedDomain;

impl Hook for FederatedDomain {
    fn review(&self, cx: &mut Cx<'_>, draft: &mut Draft) -> Result<Option<ErrorRecord>> {
        if draft.verb != Verb::New {
            return Ok(None);
        }
        let others = LISTS.iter().filter(|(noun, _)| *noun != draft.noun.noun);
        for (noun, list) in others.filter_map(|(noun, list)| Some((catalog::noun(noun)?, list))) {
            if with_store(cx, |store| instance::find(store, noun, &draft.identity))?.is_some() {
                let message = format!(
                    "The domain \"{}\" is on the list of {list} domains. Remove it there first (Remove-{}).",
                    draft.identity, noun.noun
                );
                return Ok(Some(refused(message, "DomainOnOtherList", draft)));
            }
        }
        Ok(None)
    }
}
