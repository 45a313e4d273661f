//! SIP domains: exactly one is the default.

use super::super::draft::{Draft, Verb};
use super::super::instance;
use super::{Hook, refused};
use crate::engine::{Cx, Result};
use crate::error::ErrorRecord;
use crate::server::deployment::with_store;
use crate::server::directory::with_accounts;
use crate::value::Value;

const DEFAULT: &str = "IsDefault";

pub(super) struct SipDomain;

impl Hook for SipDomain {
    fn review(&self, cx: &mut Cx<'_>, draft: &mut Draft) -> Result<Option<ErrorRecord>> {
        let noun = draft.noun;
        let all = with_store(cx, |store| instance::all(store, noun))?;
        let others: Vec<_> = all.into_iter().filter(|d| d.identity != draft.identity).collect();
        match draft.verb {
            Verb::New if others.is_empty() => draft.set(DEFAULT, Value::Bool(true)),
            Verb::New => {}
            Verb::Set if draft.was_given(DEFAULT) && !draft.is_on(DEFAULT) => {
                let message = format!(
                    "IsDefault of \"{}\" cannot be set to False: there must always be a default SIP domain. Set IsDefault of another domain to True instead.",
                    draft.identity
                );
                return Ok(Some(refused(message, "DefaultSipDomainRequired", draft)));
            }
            Verb::Set => {}
            Verb::Remove if draft.is_on(DEFAULT) => {
                let message = if others.is_empty() {
                    format!("The SIP domain \"{}\" cannot be removed: it is the only one.", draft.identity)
                } else {
                    format!(
                        "The SIP domain \"{}\" cannot be removed: it is the default. Make another domain the default first (Set-{} -IsDefault $true).",
                        draft.identity, noun.noun
                    )
                };
                return Ok(Some(refused(message, "DefaultSipDomainCannotBeRemoved", draft)));
            }
            Verb::Remove => return in_use(cx, draft),
        }
        if draft.is_on(DEFAULT) {
            for other in others {
                if matches!(other.value(noun, DEFAULT), Value::Bool(true)) {
                    let values = noun
                        .properties
                        .iter()
                        .map(|p| if p.name == DEFAULT { Value::Bool(false) } else { other.value(noun, &p.name) });
                    draft.also(&other.identity, &values.collect::<Vec<_>>());
                    draft.warn(
                        "The default SIP domain has changed: restart the services RTCCAA and RTCCAS on every computer that runs them.",
                    );
                }
            }
        }
        Ok(None)
    }
}

/// The error for a domain that SIP addresses of users have.
fn in_use(cx: &mut Cx<'_>, draft: &Draft) -> Result<Option<ErrorRecord>> {
    let domain = draft.identity.to_string();
    let has = |sip: &str| sip.rsplit_once('@').is_some_and(|(_, d)| d.eq_ignore_ascii_case(&domain));
    let users = with_accounts(cx, |accounts| accounts.all().filter(|a| a.sip().is_some_and(has)).count())?;
    Ok((users > 0).then(|| {
        let message = format!(
            "The SIP domain \"{domain}\" cannot be removed: the SIP addresses of {users} user(s) are in it. Change those addresses first (Set-CsUser -SipAddress)."
        );
        refused(message, "SipDomainInUse", draft)
    }))
}
