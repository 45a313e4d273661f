//! Accounts of the directory: what Active Directory knows of a person, what the server adds, and what the emulator does.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::value::{EnumValue, Name, Value, convert, types};

use super::reference;

/// Text that many accounts may share.
pub(crate) type Text = Rc<str>;

/// Where a user's mailbox is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Mailbox {
    /// On an Exchange server of the organisation.
    OnPremises,
    /// In Exchange Online.
    #[default]
    Online,
    /// The user has none.
    None,
}

impl Mailbox {
    /// The one of that name, in any case.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let name = name.trim();
        [Self::OnPremises, Self::Online, Self::None].into_iter().find(|m| m.name().eq_ignore_ascii_case(name))
    }

    /// As parameters and properties write it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::OnPremises => "OnPremises",
            Self::Online => "Online",
            Self::None => "None",
        }
    }
}

/// The emulated surroundings of a user, where they differ from the lab's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub(crate) struct Client {
    /// The build, `16.0.6920.1000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) build: Option<Text>,
    /// The day of its update channel, `2016-06-14`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) channel_date: Option<Text>,
    /// Whether it reaches Exchange Web Services.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ews_available: Option<bool>,
    /// Whether the user counts as somebody of a federated organisation, whatever the address says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) federated: Option<bool>,
}

/// What the directory tells about the person beyond names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub(crate) struct Person {
    /// Attribute names with their texts, as `Get-CsAdUser` shows them: `Title`, `City`, `Phone`.
    #[serde(flatten)]
    pub(crate) attributes: BTreeMap<String, Text>,
}

/// One account: a document `CsAdUser/<distinguished name>`, or one that a lab generates.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub(crate) struct Account {
    /// `CN=…`: the identity; not in the document, whose name it is.
    #[serde(skip)]
    pub(crate) distinguished_name: Text,
    /// Given name.
    pub(crate) first_name: Text,
    /// Family name.
    pub(crate) last_name: Text,
    /// The display name where it is not first and last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) display_name: Option<Text>,
    /// The logon name.
    pub(crate) sam_account_name: Text,
    /// Where it is not the logon name at the directory's domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) user_principal_name: Option<Text>,
    /// The mail address, where it is not the principal name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) windows_email_address: Option<Text>,
    /// The department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) department: Option<Text>,
    /// Other attributes of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) person: Option<Rc<Person>>,
    /// `NormalAccount` where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) user_account_control: Option<Text>,
    /// `None` for an account that was never enabled for the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) enabled: Option<bool>,
    /// `sip:name@domain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sip_address: Option<Text>,
    /// The home pool's FQDN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) registrar_pool: Option<Text>,
    /// The provider's proxy FQDN of a user homed online.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hosting_provider: Option<Text>,
    /// `tel:+…`.
    #[serde(rename = "LineURI", skip_serializing_if = "Option::is_none")]
    pub(crate) line_uri: Option<Text>,
    /// `sip:…` of the gateway for remote call control.
    #[serde(rename = "LineServerURI", skip_serializing_if = "Option::is_none")]
    pub(crate) line_server_uri: Option<Text>,
    /// `tel:+…` of a line only some know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) private_line: Option<Text>,
    /// `tel:+…` kept on premises for a user homed online.
    #[serde(rename = "OnPremLineURI", skip_serializing_if = "Option::is_none")]
    pub(crate) on_prem_line_uri: Option<Text>,
    /// Enterprise Voice.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) enterprise_voice_enabled: bool,
    /// Remote call control.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) remote_call_control_telephony_enabled: bool,
    /// No audio and video.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) audio_video_disabled: bool,
    /// Hosted voice mail; unset is blank, not false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hosted_voice_mail: Option<bool>,
    /// `Uninitialized` where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) exchange_archiving_policy: Option<Text>,
    /// Per-user policies: the user's property (`ClientPolicy`) and the policy's name without `tag:`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) policies: BTreeMap<Text, Text>,
    /// When the account was made, `2016-06-14T08:00:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) when_created: Option<Text>,
    /// When it was last changed through the shell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) when_changed: Option<Text>,
    /// Where the mailbox is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) mailbox: Option<Mailbox>,
    /// The user's client, where it differs from the lab's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) client: Option<Box<Client>>,
}

/// `Ken Myer` of `CN=Ken Myer,OU=Users,DC=contoso,DC=com`.
pub(crate) fn own_name(distinguished_name: &str) -> &str {
    let own = distinguished_name.split(',').next().unwrap_or_default();
    own.split_once('=').map_or(own, |(_, name)| name)
}

impl Account {
    /// The account of a document.
    ///
    /// # Errors
    /// The decoder's words for what is wrong in the document.
    pub(crate) fn from_document(distinguished_name: &str, value: &Json) -> Result<Self, String> {
        let account = Self::deserialize(value).map_err(|e| e.to_string())?;
        Ok(Self { distinguished_name: distinguished_name.into(), ..account })
    }

    /// The account as a document.
    ///
    /// # Errors
    /// The encoder's words; an account has nothing that cannot be encoded.
    pub(crate) fn to_document(&self) -> Result<Json, String> {
        serde_json::to_value(self).map_err(|e| e.to_string())
    }

    /// Whether Get-CsUser lists it: it was enabled for the server.
    pub(crate) fn is_user(&self) -> bool {
        self.enabled.is_some()
    }

    /// The name in its own container: `CN=` of the distinguished name.
    pub(crate) fn name(&self) -> &str {
        own_name(&self.distinguished_name)
    }

    /// The display name.
    pub(crate) fn display(&self) -> &str {
        self.display_name.as_deref().unwrap_or_else(|| self.name())
    }

    /// `contoso.com`: the directory's domain, from the distinguished name.
    pub(crate) fn domain(&self) -> String {
        let parts = self.distinguished_name.split(',').filter_map(|part| part.split_once('='));
        let mut domain = String::with_capacity(self.distinguished_name.len());
        for (_, label) in parts.filter(|(key, _)| key.trim().eq_ignore_ascii_case("DC")) {
            if !domain.is_empty() {
                domain.push('.');
            }
            domain.push_str(label);
        }
        domain
    }

    /// The principal name.
    pub(crate) fn upn(&self) -> Text {
        self.user_principal_name
            .clone()
            .unwrap_or_else(|| format!("{}@{}", self.sam_account_name, self.domain()).into())
    }

    /// The mail address.
    pub(crate) fn mail(&self) -> Text {
        self.windows_email_address.clone().unwrap_or_else(|| self.upn())
    }

    /// The SIP address without its scheme.
    pub(crate) fn sip(&self) -> Option<&str> {
        let sip = self.sip_address.as_deref()?;
        Some(sip.split_once(':').map_or(sip, |(_, address)| address))
    }

    /// The per-user policy granted for a user's property (`ClientPolicy`).
    pub(crate) fn policy(&self, property: &str) -> Option<&Text> {
        self.policies.iter().find(|(name, _)| name.eq_ignore_ascii_case(property)).map(|(_, policy)| policy)
    }

    /// An attribute of the person: `Title`, `City`.
    fn person(&self, name: &str) -> Value {
        let text = self.person.as_ref().and_then(|p| p.attributes.get(name));
        text.map_or(Value::Null, |t| Value::str(&**t))
    }

    /// The account's GUID.
    pub(crate) fn guid(&self) -> uuid::Uuid {
        uuid::Uuid::from_u128(self.fingerprint())
    }

    /// 128 bits that are the account's own and stay the same: from its distinguished name.
    fn fingerprint(&self) -> u128 {
        let fold = self.distinguished_name.to_lowercase();
        let mut bits: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
        for byte in fold.bytes() {
            bits ^= u128::from(byte);
            bits = bits.wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
        bits
    }
}

/// A property that objects of accounts show: its name and its value.
pub(crate) struct Attribute {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its value.
    pub(crate) get: fn(&Account) -> Value,
}

fn text(value: &str) -> Value {
    Value::str(value)
}

fn optional(value: Option<&Text>) -> Value {
    value.map_or(Value::Null, |t| Value::str(&**t))
}

fn member_of(enumeration: &'static crate::value::TypeDef, name: &str) -> Value {
    EnumValue::by_name(enumeration, name).unwrap_or_else(|| Value::str(name))
}

macro_rules! attributes {
    ($($name:literal: |$account:ident| $value:expr,)*) => {
        &[$(Attribute { name: $name, get: |$account| $value }),*]
    };
}

macro_rules! policy {
    ($account:ident, $name:literal) => {
        $account.policy($name).map_or(Value::Null, |p| reference::policy(p))
    };
}

/// What `Get-CsUser` shows, in its order; the view in `grammar/views` shows the first of them.
pub(crate) static USER: &[Attribute] = attributes! {
    "Identity": |a| reference::identity(&a.distinguished_name),
    "VoicePolicy": |a| policy!(a, "VoicePolicy"),
    "VoiceRoutingPolicy": |a| policy!(a, "VoiceRoutingPolicy"),
    "ConferencingPolicy": |a| policy!(a, "ConferencingPolicy"),
    "PresencePolicy": |a| policy!(a, "PresencePolicy"),
    "DialPlan": |a| policy!(a, "DialPlan"),
    "LocationPolicy": |a| policy!(a, "LocationPolicy"),
    "ClientPolicy": |a| policy!(a, "ClientPolicy"),
    "ClientVersionPolicy": |a| policy!(a, "ClientVersionPolicy"),
    "ArchivingPolicy": |a| policy!(a, "ArchivingPolicy"),
    "ExchangeArchivingPolicy": |a| {
        member_of(&super::objects::ARCHIVING, a.exchange_archiving_policy.as_deref().unwrap_or("Uninitialized"))
    },
    "PinPolicy": |a| policy!(a, "PinPolicy"),
    "ExternalAccessPolicy": |a| policy!(a, "ExternalAccessPolicy"),
    "MobilityPolicy": |a| policy!(a, "MobilityPolicy"),
    "PersistentChatPolicy": |a| policy!(a, "PersistentChatPolicy"),
    "UserServicesPolicy": |a| policy!(a, "UserServicesPolicy"),
    "CallViaWorkPolicy": |a| policy!(a, "CallViaWorkPolicy"),
    "ThirdPartyVideoSystemPolicy": |a| policy!(a, "ThirdPartyVideoSystemPolicy"),
    "HostedVoiceMail": |a| a.hosted_voice_mail.map_or(Value::Null, Value::Bool),
    "HostedVoicemailPolicy": |a| policy!(a, "HostedVoicemailPolicy"),
    "HostingProvider": |a| text(a.hosting_provider.as_deref().unwrap_or("SRV:")),
    "RegistrarPool": |a| a.registrar_pool.as_deref().map_or(Value::Null, reference::pool),
    "Enabled": |a| Value::Bool(a.enabled == Some(true)),
    "SipAddress": |a| optional(a.sip_address.as_ref()),
    "LineURI": |a| optional(a.line_uri.as_ref()),
    "EnterpriseVoiceEnabled": |a| Value::Bool(a.enterprise_voice_enabled),
    "ExUmEnabled": |_a| Value::Bool(false),
    "HomeServer": |a| match &a.registrar_pool {
        Some(_) => {
            let base = a.distinguished_name.find(",DC=").and_then(|at| a.distinguished_name.get(at..)).unwrap_or("");
            Value::str(format!(
                "CN=Lc Services,CN=Microsoft,CN=1:1,CN=Pools,CN=RTC Service,CN=Services,CN=Configuration{base}"
            ))
        }
        None => Value::Null,
    },
    "DisplayName": |a| text(a.display()),
    "SamAccountName": |a| text(&a.sam_account_name),
    "UserPrincipalName": |a| text(&a.upn()),
    "FirstName": |a| text(&a.first_name),
    "LastName": |a| text(&a.last_name),
    "Name": |a| text(a.name()),
    "WindowsEmailAddress": |a| text(&a.mail()),
    "LineServerURI": |a| optional(a.line_server_uri.as_ref()),
    "PrivateLine": |a| optional(a.private_line.as_ref()),
    "OnPremLineURI": |a| optional(a.on_prem_line_uri.as_ref()),
    "AudioVideoDisabled": |a| Value::Bool(a.audio_video_disabled),
    "RemoteCallControlTelephonyEnabled": |a| Value::Bool(a.remote_call_control_telephony_enabled),
    "AcpInfo": |_a| Value::array(Vec::new()),
    "Department": |a| optional(a.department.as_ref()),
    "Sid": |a| sid(a),
    "Guid": |a| guid(a),
    "WhenCreated": |a| moment(a.when_created.as_ref()),
    "WhenChanged": |a| moment(a.when_changed.as_ref()),
    "ObjectState": |_a| text("Unchanged"),
};

/// What `Get-CsAdUser` shows, in its order.
pub(crate) static AD_USER: &[Attribute] = attributes! {
    "Identity": |a| reference::identity(&a.distinguished_name),
    "Name": |a| text(a.name()),
    "DisplayName": |a| text(a.display()),
    "FirstName": |a| text(&a.first_name),
    "LastName": |a| text(&a.last_name),
    "SamAccountName": |a| text(&a.sam_account_name),
    "UserPrincipalName": |a| text(&a.upn()),
    "WindowsEmailAddress": |a| text(&a.mail()),
    "SipAddress": |a| optional(a.sip_address.as_ref()),
    "Enabled": |a| a.enabled.map_or(Value::Null, Value::Bool),
    "UserAccountControl": |a| text(a.user_account_control.as_deref().unwrap_or("NormalAccount")),
    "Company": |a| a.person("Company"),
    "Department": |a| optional(a.department.as_ref()),
    "Description": |a| a.person("Description"),
    "Office": |a| a.person("Office"),
    "Phone": |a| a.person("Phone"),
    "MobilePhone": |a| a.person("MobilePhone"),
    "HomePhone": |a| a.person("HomePhone"),
    "Fax": |a| a.person("Fax"),
    "Title": |a| a.person("Title"),
    "Manager": |a| a.person("Manager"),
    "StreetAddress": |a| a.person("StreetAddress"),
    "City": |a| a.person("City"),
    "StateOrProvince": |a| a.person("StateOrProvince"),
    "PostalCode": |a| a.person("PostalCode"),
    "CountryOrRegion": |a| a.person("CountryOrRegion"),
    "LineURI": |a| optional(a.line_uri.as_ref()),
    "HostingProvider": |a| optional(a.hosting_provider.as_ref()),
    "DistinguishedName": |a| text(&a.distinguished_name),
    "Guid": |a| guid(a),
    "Sid": |a| sid(a),
    "WhenCreated": |a| moment(a.when_created.as_ref()),
    "WhenChanged": |a| moment(a.when_changed.as_ref()),
};

/// The attribute of that name in a list.
pub(crate) fn attribute(list: &'static [Attribute], name: Name) -> Option<&'static Attribute> {
    list.iter().find(|a| a.name.eq_ignore_ascii_case(name.as_str()))
}

fn sid(account: &Account) -> Value {
    let bits = account.fingerprint();
    let part = |at: u32| (bits >> at) & 0x7fff_ffff;
    Value::str(format!("S-1-5-21-{}-{}-{}-{}", part(96), part(64), part(32), 1000 + (bits & 0xffff)))
}

fn guid(account: &Account) -> Value {
    let text = account.guid().to_string();
    types::resolve("guid").and_then(|ty| convert(&Value::str(text), &ty).ok()).unwrap_or_default()
}

/// A moment as the shell shows it: local time.
fn moment(stamp: Option<&Text>) -> Value {
    let ty = types::resolve("datetime");
    stamp.zip(ty).and_then(|(t, ty)| convert(&Value::str(&**t), &ty).ok()).unwrap_or_default()
}
