//! `Set-CsUser`.

use super::select;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::server::deployment::with_store;
use crate::server::directory::account::Account;
use crate::server::directory::accounts::{Accounts, with_accounts};
use crate::server::directory::domains;
use crate::server::directory::rules::{self, Refusal};
use crate::server::given::{self, Given};
use crate::value::Value;

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Set-CsUser",
    make: || Box::new(SetCsUser),
    examples: &[
        Example {
            title: "Enterprise Voice with a number.",
            code: "Set-CsUser sip:pilar@contoso.com -EnterpriseVoiceEnabled $True -LineURI tel:+12065551230\n\
                   Get-CsUser sip:pilar@contoso.com | Select-Object LineURI, EnterpriseVoiceEnabled",
            output: Some(
                "LineURI          EnterpriseVoiceEnabled\n-------          ----------------------\n\
                 tel:+12065551230                   True",
            ),
        },
        Example {
            title: "Users of a department cannot log on for now; what they have is kept.",
            code: "Get-CsUser -LdapFilter 'Department=Sales' | Set-CsUser -Enabled $False\n\
                   (Get-CsUser -Filter {Enabled -eq $False}).DisplayName",
            output: Some("Cormac Daly\nKen Myer\nPilar Ackerman"),
        },
    ],
};

struct SetCsUser;

/// The parameters, as they were given.
struct Parameters {
    sip_address: Given<String>,
    lines: [(&'static str, Given<String>); 3],
    line_server: Given<String>,
    archiving: Given<String>,
    hosted_voice_mail: Given<bool>,
    enabled: Given<bool>,
    enterprise_voice: Given<bool>,
    audio_video_disabled: Given<bool>,
    remote_call_control: Given<bool>,
}

/// What a flag becomes; one that cannot be empty stays where the parameter would clear it.
fn becomes(given: &Given<bool>, flag: &mut bool) {
    if let Given::Put(value) = given {
        *flag = *value;
    }
}

impl Parameters {
    fn read(cx: &Cx<'_>) -> Self {
        Self {
            sip_address: given::text(cx, "SipAddress"),
            lines: ["LineURI", "PrivateLine", "OnPremLineURI"].map(|name| (name, given::text(cx, name))),
            line_server: given::text(cx, "LineServerURI"),
            archiving: given::text(cx, "ExchangeArchivingPolicy"),
            hosted_voice_mail: given::flag(cx, "HostedVoiceMail"),
            enabled: given::flag(cx, "Enabled"),
            enterprise_voice: given::flag(cx, "EnterpriseVoiceEnabled"),
            audio_video_disabled: given::flag(cx, "AudioVideoDisabled"),
            remote_call_control: given::flag(cx, "RemoteCallControlTelephonyEnabled"),
        }
    }

    /// The account with these values.
    fn applied(
        self,
        account: &Account,
        accounts: &mut Accounts,
        domains: &[String],
    ) -> std::result::Result<Account, Refusal> {
        let mut changed = account.clone();
        match self.sip_address {
            Given::Not => {}
            Given::Clear => {
                let message = "SipAddress cannot be empty: a user has an address. Use Disable-CsUser to take it away.";
                return Err(Refusal::invalid("InvalidSipAddress", message.to_owned()));
            }
            Given::Put(address) => {
                changed.sip_address = Some(rules::sip_address(&address, account, accounts, domains)?);
            }
        }
        for (name, line) in self.lines {
            let line = line.check(|text| rules::line(name, &text, account, accounts))?;
            line.apply(match name {
                "LineURI" => &mut changed.line_uri,
                "PrivateLine" => &mut changed.private_line,
                _ => &mut changed.on_prem_line_uri,
            });
        }
        let server = self.line_server.check(|uri| {
            if uri.get(..4).is_some_and(|scheme| scheme.eq_ignore_ascii_case("sip:")) {
                return Ok(uri);
            }
            let message = format!("The value \"{uri}\" of LineServerURI is not valid: it must start with sip:.");
            Err(Refusal::invalid("InvalidLineServerUri", message))
        })?;
        server.apply(&mut changed.line_server_uri);
        let archiving = match self.archiving {
            Given::Put(policy) if policy == "Uninitialized" => Given::Clear,
            other => other,
        };
        archiving.apply(&mut changed.exchange_archiving_policy);
        self.hosted_voice_mail.apply(&mut changed.hosted_voice_mail);
        if let Given::Put(enabled) = self.enabled {
            changed.enabled = Some(enabled);
        }
        becomes(&self.enterprise_voice, &mut changed.enterprise_voice_enabled);
        becomes(&self.audio_video_disabled, &mut changed.audio_video_disabled);
        becomes(&self.remote_call_control, &mut changed.remote_call_control_telephony_enabled);
        rules::together(&changed)?;
        Ok(changed)
    }
}

impl Cmdlet for SetCsUser {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if cx.arg("AcpInfo").is_some_and(|v| !v.is_null()) {
            let message = cx.message("shell-no-acp", &[]);
            return Err(cx.fail_with(
                "System.NotSupportedException",
                message,
                "AcpInfoNotEmulated",
                ErrorCategory::NotImplemented,
                Value::Null,
            ));
        }
        let Some(account) = select::account_argument(cx, Account::is_user)? else { return Ok(()) };
        let given = Parameters::read(cx);
        let domains = match &given.sip_address {
            Given::Put(_) => with_store(cx, domains::names)?,
            _ => Vec::new(),
        };
        match with_accounts(cx, |accounts| given.applied(&account, accounts, &domains))? {
            Ok(changed) => select::change(cx, &account, &changed),
            Err(refusal) => cx.write_error(refusal.record(&account)),
        }
    }
}
