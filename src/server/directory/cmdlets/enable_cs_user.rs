//! `Enable-CsUser`.

use super::select;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::deployment::with_store;
use crate::server::directory::account::Account;
use crate::server::directory::accounts::with_accounts;
use crate::server::directory::rules::{self, Refusal};
use crate::server::directory::{domains, topology::Topology};
use crate::value::Value;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Enable-CsUser",
    make: || Box::new(EnableCsUser),
    examples: &[
        Example {
            title: "An account of the directory becomes a user.",
            code: "Enable-CsUser 'Wen Li' -RegistrarPool pool01.contoso.com -SipAddress sip:wenli@contoso.com\n\
                   (Get-CsUser 'Wen Li').SipAddress",
            output: Some("sip:wenli@contoso.com"),
        },
        Example {
            title: "Several accounts at once: addresses are made from names.",
            code: "Get-CsAdUser -Filter {Enabled -eq $Null} | Enable-CsUser -RegistrarPool pool02.contoso.com \
                   -SipAddressType FirstLastName -SipDomain contoso.com -PassThru | Select-Object SipAddress",
            output: Some("SipAddress\n----------\nsip:Marta.Costa@contoso.com\nsip:Wen.Li@contoso.com"),
        },
    ],
};

struct EnableCsUser;

/// The address that `-SipAddressType` makes, before it is checked.
fn made(account: &Account, kind: &str, domain: Option<&str>) -> std::result::Result<String, Refusal> {
    let joined = |name: &str| domain.map(|domain| format!("sip:{name}@{domain}")).unwrap_or_default();
    let of_mail = |mail: &str| {
        let (name, own) = mail.split_once('@').unwrap_or((mail, ""));
        format!("sip:{name}@{}", domain.unwrap_or(own))
    };
    match kind.to_ascii_lowercase().as_str() {
        "firstlastname" => {
            let plain = |name: &str| name.split_whitespace().collect::<String>();
            let (first, last) = (plain(&account.first_name), plain(&account.last_name));
            if first.is_empty() || last.is_empty() {
                let message = format!(
                    "No SIP address can be made from the first and last name of \"{}\": one of them is empty.",
                    account.distinguished_name
                );
                return Err(Refusal::forbidden("NameMissing", message));
            }
            Ok(joined(&format!("{first}.{last}")))
        }
        "samaccountname" => Ok(joined(&account.sam_account_name)),
        "emailaddress" => Ok(of_mail(&account.mail())),
        _ => Ok(of_mail(&account.upn())),
    }
}

/// What is wrong with the parameters together.
fn conflict(cx: &Cx<'_>) -> Option<(&'static str, &'static str)> {
    let (pool, provider) = (cx.has("RegistrarPool"), cx.has("HostingProviderProxyFqdn"));
    let (address, kind) = (cx.has("SipAddress"), cx.str("SipAddressType"));
    let needs_domain =
        kind.as_ref().is_some_and(|k| ["FirstLastName", "SamAccountName"].iter().any(|n| n.eq_ignore_ascii_case(k)));
    match () {
        () if pool && provider => Some((
            "HomeAmbiguous",
            "RegistrarPool and HostingProviderProxyFqdn cannot be used together. Use one of them.",
        )),
        () if !pool && !provider => Some((
            "HomeMissing",
            "The user needs a home: use RegistrarPool, or HostingProviderProxyFqdn for a user homed online.",
        )),
        () if address && kind.is_some() => {
            Some(("SipAddressAmbiguous", "SipAddress and SipAddressType cannot be used together. Use one of them."))
        }
        () if !address && kind.is_none() => {
            Some(("SipAddressMissing", "The user needs an address: use SipAddress or SipAddressType."))
        }
        () if needs_domain && !cx.has("SipDomain") => {
            Some(("SipDomainMissing", "SipDomain is needed where SipAddressType is FirstLastName or SamAccountName."))
        }
        () => None,
    }
}

impl Cmdlet for EnableCsUser {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        match conflict(cx) {
            Some((id, message)) => {
                let category = ErrorCategory::InvalidArgument;
                Err(cx.fail(ErrorRecord::with_message("System.ArgumentException", message, id, category, Value::Null)))
            }
            None => Ok(()),
        }
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(account) = select::account_argument(cx, |_| true)? else { return Ok(()) };
        let (domains, topology) = with_store(cx, |store| Ok((domains::names(store)?, Topology::read(store)?)))?;
        let (given, kind, domain) = (cx.str("SipAddress"), cx.str("SipAddressType"), cx.str("SipDomain"));
        let (pool, provider) = (cx.str("RegistrarPool"), cx.str("HostingProviderProxyFqdn"));
        let proxy = cx.str("ProxyPool");
        let enabled = with_accounts(cx, |accounts| {
            if account.is_user() {
                let message = format!("The account \"{}\" is already enabled.", account.distinguished_name);
                return Err(Refusal::forbidden("UserAlreadyEnabled", message));
            }
            let address = match (&given, &kind) {
                (Some(address), _) => address.to_string(),
                (None, kind) => made(&account, kind.as_deref().unwrap_or_default(), domain.as_deref())?,
            };
            let mut enabled = Account::clone(&account);
            enabled.sip_address = Some(rules::sip_address(&address, &account, accounts, &domains)?);
            enabled.registrar_pool = pool.as_deref().map(|pool| rules::home(&topology, pool)).transpose()?;
            enabled.hosting_provider =
                provider.as_deref().map(|p| rules::provider("HostingProviderProxyFqdn", p)).transpose()?;
            if let Some(proxy) = &proxy {
                rules::home(&topology, proxy)?;
            }
            enabled.enabled = Some(true);
            Ok(enabled)
        })?;
        match enabled {
            Ok(enabled) => select::change(cx, &account, &enabled),
            Err(refusal) => cx.write_error(refusal.record(&account)),
        }
    }
}
