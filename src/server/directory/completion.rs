//! What completion offers for identities of the directory.

use std::collections::BTreeSet;

use super::accounts::in_deployment;
use super::shown;
use super::topology::Topology;
use crate::engine::Engine;
use crate::server::deployment::Deployment;

/// The identities that a noun of the directory has; `None` for other nouns, none where the store cannot be read.
pub(crate) fn identities(engine: &mut Engine, noun: &str) -> Option<Vec<String>> {
    let host = engine.host().clone();
    let deployment = engine.extension::<Deployment>()?;
    let topology = || deployment.store(&host).and_then(Topology::read).unwrap_or_default();
    let found = match noun.to_ascii_lowercase().as_str() {
        "csuser" | "cseffectivepolicy" | "csuserpoolinfo" | "sfblabuser" | "sfbclientlog" => {
            let addresses = in_deployment(&deployment, &host, |accounts| {
                accounts
                    .all()
                    .filter(|a| a.is_user())
                    .filter_map(|a| a.sip_address.as_deref())
                    .map(str::to_owned)
                    .collect()
            });
            addresses.unwrap_or_default()
        }
        "csaduser" => {
            let names = |accounts: &mut super::Accounts| accounts.all().map(|a| a.display().to_owned()).collect();
            in_deployment(&deployment, &host, names).unwrap_or_default()
        }
        "ou" => {
            let containers = |accounts: &mut super::Accounts| {
                let own = accounts.all().filter_map(|a| a.distinguished_name.split_once(','));
                own.map(|(_, container)| container.to_owned()).collect::<BTreeSet<_>>().into_iter().collect()
            };
            in_deployment(&deployment, &host, containers).unwrap_or_default()
        }
        "cssite" => topology().sites.into_iter().map(|s| s.name).collect(),
        "cspool" => topology().pools.into_iter().map(|p| p.fqdn).collect(),
        "cscomputer" => shown::computers(&topology()).iter().map(|c| c.fqdn.to_owned()).collect(),
        "csservice" => {
            let of = |p: super::Pool| p.roles.iter().map(|r| format!("{r}:{}", p.fqdn)).collect::<Vec<_>>();
            topology().pools.into_iter().flat_map(of).collect()
        }
        _ => return None,
    };
    Some(found)
}
