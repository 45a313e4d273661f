//! `Get-CsEffectivePolicy`.

use std::rc::Rc;

use super::select;
use crate::catalog;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::deployment::with_store;
use crate::server::directory::account::Account;
use crate::server::directory::effective::{Snapshot, pool_sites};
use crate::server::directory::topology::Topology;
use crate::server::record::{Record, named_type};
use crate::value::{Name, Value};

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-CsEffectivePolicy",
    make: || Box::<GetCsEffectivePolicy>::default(),
    examples: &[Example {
        title: "Which policies govern a user.",
        code: "Get-CsEffectivePolicy sip:kenmyer@contoso.com | Select-Object Identity, ClientPolicy, LocationProfile",
        output: Some(
            "Identity                ClientPolicy LocationProfile
\
             --------                ------------ ---------------
\
             sip:kenmyer@contoso.com Global       Global",
        ),
    }],
};

/// What the object shows, in its order, and the nouns of the policies.
const SHOWN: &[(&str, &str)] = &[
    ("ArchivingPolicy", "CsArchivingPolicy"),
    ("ClientPolicy", "CsClientPolicy"),
    ("ClientVersionPolicy", "CsClientVersionPolicy"),
    ("ConferencingPolicy", "CsConferencingPolicy"),
    ("ExternalAccessPolicy", "CsExternalAccessPolicy"),
    ("HostedVoicemailPolicy", "CsHostedVoicemailPolicy"),
    ("LocationPolicy", "CsLocationPolicy"),
    ("LocationProfile", "CsDialPlan"),
    ("MobilityPolicy", "CsMobilityPolicy"),
    ("PersistentChatPolicy", "CsPersistentChatPolicy"),
    ("PinPolicy", "CsPinPolicy"),
    ("PresencePolicy", "CsPresencePolicy"),
    ("UserServicesPolicy", "CsUserServicesPolicy"),
    ("VoicePolicy", "CsVoicePolicy"),
    ("VoiceRoutingPolicy", "CsVoiceRoutingPolicy"),
    ("CallViaWorkPolicy", "CsCallViaWorkPolicy"),
    ("ThirdPartyVideoSystemPolicy", "CsThirdPartyVideoSystemPolicy"),
];

/// The snapshots are read at the first user and serve the whole pipeline.
#[derive(Default)]
struct GetCsEffectivePolicy {
    snapshots: Option<Vec<(&'static str, Snapshot)>>,
}

impl Cmdlet for GetCsEffectivePolicy {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let limit = select::result_size(cx)?;
        let Some(mut found) = select::identified(cx, Account::is_user)? else { return Ok(()) };
        if let Some(limit) = limit {
            found.truncate(limit);
        }
        let snapshots = match &self.snapshots {
            Some(snapshots) => snapshots,
            None => {
                let read = with_store(cx, |store| {
                    let sites = pool_sites(&Topology::read(store)?);
                    let nouns = SHOWN.iter().filter_map(|(shown, noun)| Some((*shown, catalog::noun(noun)?)));
                    nouns.map(|(shown, noun)| Ok((shown, Snapshot::read(store, noun, Rc::clone(&sites))?))).collect()
                })?;
                self.snapshots.insert(read)
            }
        };
        for account in found {
            let identity = account.sip_address.as_deref().unwrap_or(&account.distinguished_name);
            let policies = snapshots.iter().map(|(name, s)| (Name::new(name), Value::str(s.of(&account).shown())));
            let values = std::iter::once((Name::new("Identity"), Value::str(identity))).chain(policies).collect();
            cx.write(Record::value(
                named_type("Microsoft.Rtc.Management.AD.Cmdlets.EffectivePolicies"),
                identity,
                values,
            ))?;
        }
        Ok(())
    }
}
