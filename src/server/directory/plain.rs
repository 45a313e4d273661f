//! Attributes that are texts, read without making a value: filters over many accounts look at these.

use std::borrow::Cow;

use super::account::Account;

/// The text of an attribute, where it has one.
pub(crate) type Read = for<'a> fn(&'a Account) -> Option<Cow<'a, str>>;

macro_rules! texts {
    ($($name:literal: |$account:ident| $value:expr,)*) => {
        &[$(($name, |$account| $value)),*]
    };
}

macro_rules! policies {
    ($($name:literal,)*) => {
        &[$(($name, |account| account.policy($name).map(|p| Cow::Borrowed(&**p)))),*]
    };
}

/// Attributes whose text is the same wherever they are shown.
static TEXTS: &[(&str, Read)] = texts! {
    "Identity": |a| Some((&*a.distinguished_name).into()),
    "DistinguishedName": |a| Some((&*a.distinguished_name).into()),
    "RegistrarPool": |a| a.registrar_pool.as_deref().map(Cow::Borrowed),
    "SipAddress": |a| a.sip_address.as_deref().map(Cow::Borrowed),
    "LineURI": |a| a.line_uri.as_deref().map(Cow::Borrowed),
    "LineServerURI": |a| a.line_server_uri.as_deref().map(Cow::Borrowed),
    "PrivateLine": |a| a.private_line.as_deref().map(Cow::Borrowed),
    "OnPremLineURI": |a| a.on_prem_line_uri.as_deref().map(Cow::Borrowed),
    "DisplayName": |a| Some(a.display().into()),
    "Name": |a| Some(a.name().into()),
    "FirstName": |a| Some((&*a.first_name).into()),
    "LastName": |a| Some((&*a.last_name).into()),
    "SamAccountName": |a| Some((&*a.sam_account_name).into()),
    "UserPrincipalName": |a| Some(a.upn().to_string().into()),
    "WindowsEmailAddress": |a| Some(a.mail().to_string().into()),
    "Department": |a| a.department.as_deref().map(Cow::Borrowed),
};

/// Policies granted to the user.
static POLICIES: &[(&str, Read)] = policies! {
    "VoicePolicy",
    "VoiceRoutingPolicy",
    "ConferencingPolicy",
    "PresencePolicy",
    "DialPlan",
    "LocationPolicy",
    "ClientPolicy",
    "ClientVersionPolicy",
    "ArchivingPolicy",
    "PinPolicy",
    "ExternalAccessPolicy",
    "MobilityPolicy",
    "PersistentChatPolicy",
    "UserServicesPolicy",
    "CallViaWorkPolicy",
    "ThirdPartyVideoSystemPolicy",
    "HostedVoicemailPolicy",
};

/// How to read an attribute as text; `None` where it is none, or not the same in all views.
pub(crate) fn reader(attribute: &str) -> Option<Read> {
    TEXTS.iter().chain(POLICIES).find(|(name, _)| *name == attribute).map(|(_, read)| *read)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::directory::account::{AD_USER, USER};

    #[test]
    fn a_text_is_what_the_value_prints() {
        let account = Account {
            distinguished_name: "CN=Ken Myer,OU=Users,DC=contoso,DC=com".into(),
            sam_account_name: "kenmyer".into(),
            sip_address: Some("sip:kenmyer@contoso.com".into()),
            registrar_pool: Some("pool01.contoso.com".into()),
            policies: [("ClientPolicy".into(), "Strict".into())].into(),
            ..Account::default()
        };
        for attribute in USER.iter().chain(AD_USER) {
            let Some(read) = reader(attribute.name) else { continue };
            let value = (attribute.get)(&account);
            let text = (!value.is_null()).then(|| value.invariant_text().to_string());
            assert_eq!(read(&account).map(Cow::into_owned), text, "{}", attribute.name);
        }
    }
}
