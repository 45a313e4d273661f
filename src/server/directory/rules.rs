//! What may stand in a user's attributes: addresses, lines, homes.

use super::account::{Account, Text};
use super::accounts::Accounts;
use super::topology::Topology;
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::identity::is_fqdn;
use crate::value::Value;

/// Why a change is refused: the error's id, its category and a sentence.
pub(crate) struct Refusal {
    id: &'static str,
    category: ErrorCategory,
    message: String,
}

impl Refusal {
    /// A value that cannot stand there.
    pub(crate) fn invalid(id: &'static str, message: String) -> Self {
        Self { id, category: ErrorCategory::InvalidArgument, message }
    }

    /// A change that the account's other values forbid.
    pub(crate) fn forbidden(id: &'static str, message: String) -> Self {
        Self { id, category: ErrorCategory::InvalidOperation, message }
    }

    /// A value that another account has.
    fn taken(id: &'static str, message: String) -> Self {
        Self { id, category: ErrorCategory::ResourceExists, message }
    }

    /// Something that the deployment does not have.
    fn missing(id: &'static str, message: String) -> Self {
        Self { id, category: ErrorCategory::ObjectNotFound, message }
    }

    /// As an error about an account.
    pub(crate) fn record(self, account: &Account) -> ErrorRecord {
        ErrorRecord::with_message(
            "Microsoft.Rtc.Management.AD.ManagementException",
            self.message,
            self.id,
            self.category,
            Value::str(&*account.distinguished_name),
        )
    }
}

/// A SIP address in its right form, `sip:name@domain`, of a domain that the deployment serves and that no other account has.
pub(crate) fn sip_address(
    text: &str,
    account: &Account,
    accounts: &mut Accounts,
    domains: &[String],
) -> Result<Text, Refusal> {
    let text = text.trim();
    let malformed = |why: &str| {
        let message =
            format!("The SIP address \"{text}\" is not valid: {why}. An address looks like sip:kenmyer@contoso.com.");
        Refusal::invalid("InvalidSipAddress", message)
    };
    let Some(address) = text.get(..4).filter(|s| s.eq_ignore_ascii_case("sip:")).and_then(|_| text.get(4..)) else {
        return Err(malformed("it must start with sip:"));
    };
    let Some((name, domain)) = address.split_once('@') else {
        return Err(malformed("it has no domain"));
    };
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-_.!~*'()&=+$,;?/%".contains(c);
    if name.is_empty() || name.starts_with('.') || name.ends_with('.') {
        return Err(malformed("it has no name before the @"));
    }
    if let Some(other) = name.chars().find(|c| !allowed(*c)) {
        return Err(malformed(&format!("it has the character \"{other}\"")));
    }
    if !is_fqdn(domain) {
        return Err(malformed(&format!("\"{domain}\" is no domain")));
    }
    let Some(domain) = domains.iter().find(|d| d.eq_ignore_ascii_case(domain)) else {
        return Err(Refusal::invalid(
            "InvalidSipDomain",
            format!(
                "The SIP domain \"{domain}\" of the address \"{text}\" is not a SIP domain of this deployment. Valid domains: {}.",
                domains.join(", ")
            ),
        ));
    };
    let address = format!("sip:{name}@{domain}");
    let other = accounts.find(&address).into_iter().find(|a| a.distinguished_name != account.distinguished_name);
    match other.filter(|a| a.sip_address.as_deref().is_some_and(|s| s.eq_ignore_ascii_case(&address))) {
        Some(other) => Err(Refusal::taken(
            "SipAddressInUse",
            format!("The SIP address \"{address}\" is already in use by \"{}\".", other.distinguished_name),
        )),
        None => Ok(address.into()),
    }
}

/// A line, `tel:+12065551219` with an optional `;ext=1219` at its end, that no other account has.
pub(crate) fn line(parameter: &str, text: &str, account: &Account, accounts: &mut Accounts) -> Result<Text, Refusal> {
    let text = text.trim();
    let well_formed = || {
        let rest = text.get(..4).filter(|s| s.eq_ignore_ascii_case("tel:")).and_then(|_| text.get(4..))?;
        let (number, extension) = match rest.split_once(';') {
            Some((number, parameter)) => {
                let extension =
                    parameter.get(..4).filter(|p| p.eq_ignore_ascii_case("ext=")).and(parameter.get(4..))?;
                (number, Some(extension))
            }
            None => (rest, None),
        };
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let number = number.strip_prefix('+').unwrap_or(number);
        (digits(number) && number.len() <= 15 && extension.is_none_or(digits)).then_some(())
    };
    if well_formed().is_none() {
        return Err(Refusal::invalid(
            "InvalidLineUri",
            format!(
                "The value \"{text}\" of {parameter} is not valid. A line is tel: with a number in E.164 form, such as \
                 tel:+12065551219 or tel:+12065551219;ext=1219."
            ),
        ));
    }
    let same = |line: Option<&Text>| line.is_some_and(|l| l.eq_ignore_ascii_case(text));
    let has = |a: &Account| [&a.line_uri, &a.private_line, &a.on_prem_line_uri].into_iter().any(|l| same(l.as_ref()));
    let others = accounts.with_line(text);
    match others.iter().find(|a| has(a) && a.distinguished_name != account.distinguished_name) {
        Some(other) => Err(Refusal::taken(
            "LineUriInUse",
            format!("The value \"{text}\" of {parameter} is already in use by \"{}\".", other.distinguished_name),
        )),
        None => Ok(text.into()),
    }
}

/// Whether an account's values can stand together.
pub(crate) fn together(account: &Account) -> Result<(), Refusal> {
    let conflict = if account.remote_call_control_telephony_enabled {
        Some("RemoteCallControlTelephonyEnabled")
    } else if account.enterprise_voice_enabled {
        Some("EnterpriseVoiceEnabled")
    } else {
        None
    };
    if let Some(conflict) = conflict.filter(|_| account.audio_video_disabled) {
        return Err(Refusal::forbidden(
            "AudioVideoDisabledConflict",
            format!("AudioVideoDisabled cannot be True while {conflict} is True."),
        ));
    }
    if account.remote_call_control_telephony_enabled {
        let lacking = [("LineURI", &account.line_uri), ("LineServerURI", &account.line_server_uri)];
        if let Some((name, _)) = lacking.iter().find(|(_, value)| value.is_none()) {
            return Err(Refusal::forbidden(
                "RemoteCallControlNeedsLine",
                format!(
                    "RemoteCallControlTelephonyEnabled cannot be True while {name} is empty: set LineURI and LineServerURI."
                ),
            ));
        }
    }
    Ok(())
}

/// The pool of that FQDN, which must have a Registrar: users can be homed there.
pub(crate) fn home(topology: &Topology, fqdn: &str) -> Result<Text, Refusal> {
    let Some(pool) = topology.pool(fqdn.trim()) else {
        return Err(Refusal::missing("PoolNotFound", format!("Cannot find the pool \"{fqdn}\" in this deployment.")));
    };
    if pool.has_role("Registrar") {
        Ok(pool.fqdn.as_str().into())
    } else {
        Err(Refusal::invalid(
            "PoolWithoutRegistrar",
            format!("Users cannot be homed in the pool \"{}\": it has no Registrar.", pool.fqdn),
        ))
    }
}

/// The proxy FQDN of a hosting provider, in the right form.
pub(crate) fn provider(parameter: &str, fqdn: &str) -> Result<Text, Refusal> {
    let fqdn = fqdn.trim();
    if is_fqdn(fqdn) {
        return Ok(fqdn.into());
    }
    let message = format!("The value \"{fqdn}\" of {parameter} is not a fully qualified domain name.");
    Err(Refusal::invalid("InvalidFqdn", message))
}
