//! `Grant-Cs*`: gives a user a per-user policy, or takes it away.

use std::rc::Rc;

use super::instance;
use crate::catalog::{Noun, Scope};
use crate::engine::{Cmdlet, Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::deployment::with_store;
use crate::server::directory::{Account, AccountObject, account_argument, update_account, with_accounts};
use crate::server::identity::Identity;
use crate::value::Value;

pub(super) struct Grant;

impl Cmdlet for Grant {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let noun = super::noun_of(cx)?;
        let Some(property) = noun.user_property.as_deref() else { return Ok(()) };
        if !cx.has("Identity") {
            let message = format!("{} needs an Identity: the user that the policy is for.", cx.state.name);
            return Err(cx.fail_with(
                "System.ArgumentException",
                message,
                "IdentityMissing",
                ErrorCategory::InvalidArgument,
                Value::Null,
            ));
        }
        let policy = match policy_argument(cx, noun)? {
            Ok(policy) => policy,
            Err(refusal) => return cx.write_error(refusal),
        };
        let Some(account) = account_argument(cx, Account::is_user)? else { return Ok(()) };
        if !cx.should_process(&account.distinguished_name, &cx.state.name.clone())? {
            return Ok(());
        }
        let mut changed = Account::clone(&account);
        match policy {
            Some(name) => drop(changed.policies.insert(property.into(), name.into())),
            None => drop(changed.policies.remove(property)),
        }
        if changed.policies != account.policies {
            update_account(cx, &changed)?;
        }
        if cx.switch("PassThru") {
            let now = with_accounts(cx, |accounts| accounts.find(&account.distinguished_name))?;
            return cx.write(AccountObject::user(now.into_iter().next().unwrap_or_else(|| Rc::new(changed))));
        }
        Ok(())
    }
}

/// The name of the policy that `-PolicyName` gives, as it was made; `None` where it takes the policy away. The inner
/// error is for a name that is no per-user policy.
fn policy_argument(cx: &mut Cx<'_>, noun: &'static Noun) -> Result<std::result::Result<Option<String>, ErrorRecord>> {
    let Some(text) = cx.str("PolicyName").filter(|t| !t.trim().is_empty()) else { return Ok(Ok(None)) };
    let Some(identity) = Identity::parse(&text, noun).ok().filter(|i| i.scope == Scope::Tag) else {
        let record = ErrorRecord::with_message(
            "System.ArgumentException",
            format!("Policy \"{text}\" is not a user policy. You can assign only a user policy to a specific user."),
            "NotUserPolicy",
            ErrorCategory::InvalidArgument,
            Value::Str(text),
        );
        return Ok(Err(record));
    };
    let found = with_store(cx, |store| instance::find(store, noun, &identity))?;
    Ok(match found {
        Some(found) => Ok(Some(found.identity.name)),
        None => Err(super::not_found(noun, &identity.to_string())),
    })
}

/// The accounts that have a per-user policy.
pub(super) fn holders(cx: &mut Cx<'_>, noun: &Noun, policy: &Identity) -> Result<Vec<Rc<Account>>> {
    let Some(property) = noun.user_property.as_deref().filter(|_| policy.scope == Scope::Tag) else {
        return Ok(Vec::new());
    };
    let has = |a: &&Rc<Account>| a.policy(property).is_some_and(|p| p.eq_ignore_ascii_case(&policy.name));
    with_accounts(cx, |accounts| accounts.all().filter(has).cloned().collect())
}
