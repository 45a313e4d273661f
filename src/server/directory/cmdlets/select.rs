//! Which accounts a cmdlet means: by identity, filter, container and number.

use std::rc::Rc;

use crate::engine::{Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::directory::account::{Account, Attribute, attribute};
use crate::server::directory::accounts::{update_account, with_accounts};
use crate::server::directory::filter::Filter;
use crate::server::directory::ldap;
use crate::server::directory::objects::AccountObject;
use crate::value::{Name, Value};

/// How an identity is written: an account's object stands for its distinguished name, a custom object (of `Import-Csv` or
/// `Select-Object`) for its `Identity`.
pub(crate) fn identity_text(value: &Value) -> String {
    if value.is_custom()
        && let Some(own) = value.ets().and_then(|ets| ets.borrow().note(Name::new("Identity")).cloned())
    {
        return identity_text(&own);
    }
    match value.downcast::<AccountObject>() {
        Some(object) => object.account().distinguished_name.to_string(),
        None => value.invariant_text().to_string(),
    }
}

/// The error for an identity that no account has.
pub(crate) fn not_found(identity: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "Microsoft.Rtc.Management.AD.ManagementException",
        format!("Management object not found for identity \"{identity}\"."),
        "ManagementObjectNotFound",
        ErrorCategory::ObjectNotFound,
        Value::str(identity),
    )
}

/// The one account that `-Identity` names among those that pass; an error is written and `None` returned where none or
/// several do.
pub(crate) fn account_argument(cx: &mut Cx<'_>, passes: impl Fn(&Account) -> bool) -> Result<Option<Rc<Account>>> {
    let Some(value) = cx.arg("Identity").cloned() else { return Ok(None) };
    let identity = identity_text(&value);
    let mut found = with_accounts(cx, |accounts| accounts.find(&identity))?;
    found.retain(|a| passes(a));
    match (found.pop(), found.is_empty()) {
        (Some(account), true) => Ok(Some(account)),
        (Some(_), false) => {
            let record = ErrorRecord::with_message(
                "Microsoft.Rtc.Management.AD.ManagementException",
                format!(
                    "Multiple management objects are found for identity \"{identity}\". \
                     Use the SIP address or the distinguished name."
                ),
                "MultipleManagementObjectsFound",
                ErrorCategory::InvalidArgument,
                Value::str(identity),
            );
            cx.write_error(record)?;
            Ok(None)
        }
        (None, _) => {
            cx.write_error(not_found(&identity))?;
            Ok(None)
        }
    }
}

/// The accounts that `-Identity` names among those that pass, several where it has wildcards; `None` after the error for
/// a name that no account has.
pub(super) fn identified(cx: &mut Cx<'_>, passes: impl Fn(&Account) -> bool) -> Result<Option<Vec<Rc<Account>>>> {
    let Some(value) = cx.arg("Identity").cloned() else { return Ok(None) };
    let identity = identity_text(&value);
    let mut found = with_accounts(cx, |accounts| accounts.find(&identity))?;
    found.retain(|a| passes(a));
    if found.is_empty() && !identity.contains('*') {
        cx.write_error(not_found(&identity))?;
        return Ok(None);
    }
    Ok(Some(found))
}

/// Makes a change to an account where `-WhatIf` and `-Confirm` let it, and writes the user where `-PassThru` asks for it.
pub(super) fn change(cx: &mut Cx<'_>, account: &Account, changed: &Account) -> Result {
    let name = cx.state.name.clone();
    if !cx.should_process(&changed.distinguished_name, &name)? {
        return Ok(());
    }
    if account != changed {
        update_account(cx, changed)?;
    }
    if !cx.switch("PassThru") {
        return Ok(());
    }
    let own = &*changed.distinguished_name;
    let found = with_accounts(cx, |accounts| accounts.find(own).into_iter().next())?;
    found.map_or(Ok(()), |account| cx.write(AccountObject::user(account)))
}

/// Writes the accounts that the common parameters of the Get cmdlets select: `-Identity`, `-Filter`, `-LdapFilter`, `-OU`
/// and `-ResultSize`.
pub(super) fn write_selected(
    cx: &mut Cx<'_>,
    attributes: &'static [Attribute],
    passes: impl Fn(&Account) -> bool,
    object: fn(Rc<Account>) -> Value,
) -> Result {
    let limit = result_size(cx)?;
    let filter = filter(cx, attributes)?;
    let ldap = match cx.str("LdapFilter") {
        None => None,
        Some(text) => Some(ldap::Filter::parse(&text).map_err(|message| invalid(cx, "LdapFilter", message, &text))?),
    };
    if filter.is_some() && ldap.is_some() {
        let message = "Filter and LdapFilter cannot be used together. Use one of them.".to_owned();
        return Err(invalid(cx, "Filter", message, ""));
    }
    let container = cx.str("OU").map(|ou| ou.trim().to_lowercase());
    let inside = |a: &Account| {
        container.as_ref().is_none_or(|ou| {
            let dn = a.distinguished_name.to_lowercase();
            dn.strip_suffix(ou.as_str()).is_some_and(|front| front.ends_with(','))
        })
    };
    let selected = |a: &Account| {
        passes(a) && inside(a) && filter.as_ref().is_none_or(|f| f.fits(a)) && ldap.as_ref().is_none_or(|f| f.fits(a))
    };
    let mut found: Vec<Rc<Account>> = match cx.arg("Identity") {
        Some(_) => {
            let Some(mut found) = identified(cx, &passes)? else { return Ok(()) };
            found.retain(|a| selected(a));
            found
        }
        None => with_accounts(cx, |accounts| accounts.all().filter(|a| selected(a)).cloned().collect())?,
    };
    if let Some(limit) = limit {
        found.truncate(limit);
    }
    for account in found {
        cx.write(object(account))?;
    }
    Ok(())
}

/// `-ResultSize`: a number, or `Unlimited`.
pub(super) fn result_size(cx: &mut Cx<'_>) -> Result<Option<usize>> {
    let Some(text) = cx.str("ResultSize") else { return Ok(None) };
    if text.trim().eq_ignore_ascii_case("unlimited") {
        return Ok(None);
    }
    match text.trim().parse::<u32>() {
        Ok(number) if number <= 2_147_483_647 => Ok(Some(usize::try_from(number).unwrap_or(usize::MAX))),
        _ => {
            let message = format!(
                "Cannot bind parameter 'ResultSize' to \"{text}\". It is Unlimited or a number from 0 to 2147483647."
            );
            Err(invalid(cx, "ResultSize", message, &text))
        }
    }
}

fn filter(cx: &mut Cx<'_>, attributes: &'static [Attribute]) -> Result<Option<Filter>> {
    let Some(text) = cx.str("Filter") else { return Ok(None) };
    let mut failure = None;
    let parsed = Filter::parse(
        &text,
        |name| attribute(attributes, Name::new(name)),
        |name| match variable(cx, name) {
            Ok(value) => value,
            Err(flow) => {
                failure.get_or_insert(flow);
                Value::Null
            }
        },
    );
    if let Some(flow) = failure {
        return Err(flow);
    }
    match parsed {
        Ok(filter) => Ok(Some(filter)),
        Err(message) => Err(invalid(cx, "Filter", message, &text)),
    }
}

/// `$name`, `$script:name` or `$name.Property` as the script has it.
fn variable(cx: &mut Cx<'_>, path: &str) -> Result<Value> {
    let mut parts = path.split('.');
    let name = parts.next().unwrap_or_default();
    let name = name.rsplit_once(':').map_or(name, |(_, name)| name);
    let mut value = cx.engine.variable(Name::new(name)).unwrap_or_default();
    for part in parts {
        value = cx.engine.get_member(&value, Name::new(part))?;
    }
    Ok(value)
}

fn invalid(cx: &mut Cx<'_>, parameter: &'static str, message: String, target: &str) -> crate::engine::Flow {
    let id = match parameter {
        "ResultSize" => "InvalidResultSize",
        "LdapFilter" => "InvalidLdapFilter",
        _ => "InvalidFilter",
    };
    cx.fail_with("System.ArgumentException", message, id, ErrorCategory::InvalidArgument, Value::str(target))
}
