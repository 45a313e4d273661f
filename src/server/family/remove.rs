//! `Remove-Cs*`: deletes an instance; Global goes back to its defaults.

use super::draft::{Draft, Verb};
use super::{grant, instance};
use crate::engine::{Cmdlet, Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::deployment::with_store;
use crate::server::directory::{ACCOUNT, Account};
use crate::value::Value;

pub(super) struct Remove;

impl Cmdlet for Remove {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let noun = super::noun_of(cx)?;
        let Some(identity) = instance::identity_argument(cx, noun)? else { return Ok(()) };
        let Some(found) = with_store(cx, |store| instance::find(store, noun, &identity))? else {
            return cx.write_error(super::not_found(noun, &identity.to_string()));
        };
        let global = identity.is_global();
        if global && !noun.remove_global_resets {
            let record = ErrorRecord::with_message(
                "System.InvalidOperationException",
                format!("The Global instance of \"{}\" cannot be removed.", super::short_type(noun)),
                "GlobalCannotBeRemoved",
                ErrorCategory::InvalidOperation,
                Value::str(identity.to_string()),
            );
            return cx.write_error(record);
        }
        let values = found.values(noun);
        let mut draft = Draft::new(noun, Verb::Remove, found.identity, values);
        if global {
            draft.warn(format!(
                "The Global instance of {} cannot be removed: it has been reset to its default values.",
                noun.noun
            ));
        }
        let holders = grant::holders(cx, noun, &draft.identity)?;
        if let (Some(property), false) = (noun.user_property.as_deref(), holders.is_empty()) {
            draft.ask(format!(
                "The policy \"{}\" is assigned to {} user(s). If you remove it, the policy of their site or the global policy applies to them. Are you sure you want to remove it?",
                draft.identity,
                holders.len()
            ));
            for holder in holders {
                let mut account = Account::clone(&holder);
                account.policies.remove(property);
                if let Ok(document) = account.to_document() {
                    draft.also_document(ACCOUNT, account.distinguished_name.to_string(), document);
                }
            }
        }
        draft.commit(cx).map(drop)
    }
}
