//! The sites, pools and domains of a generated lab.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::json;

use super::people::{domain, pool, site};
use super::state::{self, Generated, Lab};
use crate::server::directory::{POOL, Pool, SITE, Site};
use crate::store::{Result, StoreError, Transaction};

/// Puts a generated lab in the place of everything that the store has.
pub(super) fn build(transaction: &mut Transaction<'_>, lab: &Generated) -> Result<()> {
    state::clear(transaction)?;
    let base = domain(0);
    let edge = format!("edge01.{base}");
    for number in 0..lab.sites {
        let name = site(number);
        let one = Site {
            number: i32::try_from(number + 1).unwrap_or(i32::MAX),
            display_name: name.clone(),
            federation_route: (number == 0).then(|| format!("EdgeServer:{edge}")),
            ..Site::default()
        };
        put(transaction, SITE, &name, &one)?;
    }
    let of_pool = |number: u32| site(number % lab.sites.max(1));
    for number in 0..lab.pools {
        let fqdn = pool(number);
        let (files, database) = (format!("fs{:02}.{base}", number + 1), format!("sql{:02}.{base}", number + 1));
        let mut roles: Vec<String> =
            ["Registrar", "UserServer", "ApplicationServer", "ConferencingServer", "WebServer", "MediationServer"]
                .map(str::to_owned)
                .to_vec();
        let mut stored = vec!["UserDatabase", "ApplicationDatabase"];
        if number == 0 {
            roles.push("CentralManagement".to_owned());
            stored.push("CentralManagementDatabase");
        }
        let mut uses: BTreeMap<String, String> =
            stored.iter().map(|role| ((*role).to_owned(), database.clone())).collect();
        uses.insert("FileStore".to_owned(), files.clone());
        uses.insert("EdgeServer".to_owned(), edge.clone());
        let computers = (1..=2).map(|n| format!("fe{:02}{n}.{base}", number + 1)).collect();
        put(transaction, POOL, &fqdn, &Pool { site: of_pool(number), computers, roles, uses, ..Pool::default() })?;
        put(transaction, POOL, &files, &single(&files, of_pool(number), &["FileStore"]))?;
        put(transaction, POOL, &database, &single(&database, of_pool(number), &stored))?;
    }
    if lab.pools > 0 {
        let uses = BTreeMap::from([("Registrar".to_owned(), pool(0))]);
        put(transaction, POOL, &edge, &Pool { uses, ..single(&edge, of_pool(0), &["EdgeServer"]) })?;
    }
    for number in 0..lab.domains {
        let name = domain(number);
        transaction.put("CsSipDomain", &name, json!({"Name": name, "IsDefault": number == 0}))?;
    }
    Lab { name: "Lab".to_owned(), generated: Some(lab.clone()), ..Lab::default() }.put(transaction)
}

/// A pool of one computer.
fn single(fqdn: &str, site: String, roles: &[&str]) -> Pool {
    Pool {
        site,
        computers: vec![fqdn.to_owned()],
        roles: roles.iter().map(|role| (*role).to_owned()).collect(),
        ..Pool::default()
    }
}

fn put(transaction: &mut Transaction<'_>, noun: &str, identity: &str, value: &impl Serialize) -> Result<()> {
    let value = serde_json::to_value(value)
        .map_err(|e| StoreError::Invalid { place: format!("{noun}/{identity}"), detail: e.to_string() })?;
    transaction.put(noun, identity, value)
}
