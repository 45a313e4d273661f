//! The directory of the deployment: accounts and users, sites, pools, computers and services.
//!
//! What is stored are documents: `CsAdUser/<distinguished name>`, `CsSite/<name>`, `CsPool/<fqdn>`, and `SfbLab/Global`,
//! from which a lab's many accounts are generated; a document of the same name stands for the generated account. A
//! session keeps the accounts in memory ([`Accounts`]) and follows the store's changes.

mod account;
mod accounts;
mod cmdlets;
mod completion;
mod domains;
mod effective;
mod filter;
mod ldap;
mod objects;
mod plain;
mod reference;
mod rules;
mod services;
mod shown;
mod topology;

pub(crate) use account::{Account, Client, Mailbox, Text};
pub(crate) use accounts::{ACCOUNT, Accounts, update_account, with_accounts};
pub(crate) use cmdlets::{ALL, account_argument, identity_text, not_found};
pub(crate) use completion::identities;
pub(crate) use effective::{Governing, PoolSites, Snapshot, pool_sites};
pub(crate) use objects::{ARCHIVING, AccountObject, CS_AD_USER, OCS_AD_USER};
pub(crate) use topology::{POOL, Pool, SITE, Site, Topology};
