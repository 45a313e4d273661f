//! `Set-CsUser`.

use super::select;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::server::deployment::with_store;
use crate::server::directory::account::{Account, Text};
use crate::server::directory::accounts::{Accounts, with_accounts};
use crate::server::directory::domains;
use crate::server::directory::rules::{self, Refusal};
use crate::value::{Value, ops};

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

/// The texts of the parameters that were given; `None` within clears.
struct Given {
    sip_address: Option<Option<Text>>,
    lines: [(&'static str, Option<Option<Text>>); 3],
    line_server: Option<Option<Text>>,
    archiving: Option<Option<Text>>,
    hosted_voice_mail: Option<Option<bool>>,
    flags: [Option<bool>; 4],
}

impl Given {
    fn read(cx: &Cx<'_>) -> Self {
        let text = |name: &str| {
            let value = cx.arg(name)?;
            let text = value.invariant_text();
            Some(Some(Text::from(text.trim())).filter(|t| !value.is_null() && !t.is_empty()))
        };
        let flag = |name: &str| cx.arg(name).filter(|v| !v.is_null()).map(ops::to_bool);
        Self {
            sip_address: text("SipAddress"),
            lines: ["LineURI", "PrivateLine", "OnPremLineURI"].map(|name| (name, text(name))),
            line_server: text("LineServerURI"),
            archiving: text("ExchangeArchivingPolicy"),
            hosted_voice_mail: cx.arg("HostedVoiceMail").map(|v| (!v.is_null()).then(|| ops::to_bool(v))),
            flags: [
                flag("Enabled"),
                flag("EnterpriseVoiceEnabled"),
                flag("AudioVideoDisabled"),
                flag("RemoteCallControlTelephonyEnabled"),
            ],
        }
    }

    /// The account with these values.
    fn applied(
        &self,
        account: &Account,
        accounts: &mut Accounts,
        domains: &[String],
    ) -> std::result::Result<Account, Refusal> {
        let mut changed = account.clone();
        match &self.sip_address {
            Some(Some(address)) => {
                changed.sip_address = Some(rules::sip_address(address, account, accounts, domains)?);
            }
            Some(None) => {
                let message = "SipAddress cannot be empty: a user has an address. Use Disable-CsUser to take it away.";
                return Err(Refusal::invalid("InvalidSipAddress", message.to_owned()));
            }
            None => {}
        }
        for (name, value) in &self.lines {
            let Some(value) = value else { continue };
            let line = value.as_deref().map(|text| rules::line(name, text, account, accounts)).transpose()?;
            match *name {
                "LineURI" => changed.line_uri = line,
                "PrivateLine" => changed.private_line = line,
                _ => changed.on_prem_line_uri = line,
            }
        }
        if let Some(server) = &self.line_server {
            if let Some(uri) = server.as_deref().filter(|u| !u.get(..4).is_some_and(|s| s.eq_ignore_ascii_case("sip:")))
            {
                let message = format!("The value \"{uri}\" of LineServerURI is not valid: it must start with sip:.");
                return Err(Refusal::invalid("InvalidLineServerUri", message));
            }
            changed.line_server_uri.clone_from(server);
        }
        if let Some(policy) = &self.archiving {
            changed.exchange_archiving_policy = policy.as_deref().filter(|p| *p != "Uninitialized").map(Into::into);
        }
        if let Some(hosted) = self.hosted_voice_mail {
            changed.hosted_voice_mail = hosted;
        }
        let [enabled, voice, no_media, call_control] = self.flags;
        changed.enabled = enabled.or(changed.enabled);
        changed.enterprise_voice_enabled = voice.unwrap_or(changed.enterprise_voice_enabled);
        changed.audio_video_disabled = no_media.unwrap_or(changed.audio_video_disabled);
        changed.remote_call_control_telephony_enabled =
            call_control.unwrap_or(changed.remote_call_control_telephony_enabled);
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
        let given = Given::read(cx);
        let domains = match &given.sip_address {
            Some(_) => with_store(cx, domains::names)?,
            None => Vec::new(),
        };
        match with_accounts(cx, |accounts| given.applied(&account, accounts, &domains))? {
            Ok(changed) => select::change(cx, &account, &changed),
            Err(refusal) => cx.write_error(refusal.record(&account)),
        }
    }
}
