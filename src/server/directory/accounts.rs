//! The accounts of a session's deployment, in memory: read when first needed, kept in step with the store.

use std::rc::Rc;
use std::time::Duration;

use rustc_hash::{FxHashMap, FxHasher};
use smallvec::SmallVec;
use std::hash::Hasher;

use super::account::{Account, own_name};
use crate::engine::{Cx, Result};
use crate::host::Host;
use crate::server::deployment::{Deployment, store_failure};
use crate::server::lab;
use crate::store::{self, Event, Store, StoreError, Watch};
use crate::text::WildcardPattern;
use crate::value::{fold_case, fold_char};

/// The noun under which accounts are stored.
pub(crate) const ACCOUNT: &str = "CsAdUser";

/// Every account, each with a place that it keeps while the session lasts.
pub(crate) struct Accounts {
    list: Vec<Rc<Account>>,
    /// Places by the hash of a name in any of its forms, where a distinguished name stands under its own part; built when a name is first looked up.
    names: Option<FxHashMap<u64, SmallVec<[u32; 1]>>>,
    changes: Watch,
    lab: Watch,
}

impl Accounts {
    /// Reads all of them.
    pub(crate) fn read(store: &Store) -> store::Result<Self> {
        let (changes, lab_changes) = (store.watch(Some(ACCOUNT))?, store.watch(Some(lab::NOUN))?);
        let list = lab::Lab::read(store)?.people();
        let mut documents = store.list(ACCOUNT)?;
        documents.sort_by_key(|d| d.created);
        let alone = list.is_empty();
        let mut accounts = Self { list, names: None, changes, lab: lab_changes };
        for document in documents {
            let account = decode(store, &document.identity, &document.value)?;
            if alone { accounts.list.push(Rc::new(account)) } else { accounts.put(account) }
        }
        Ok(accounts)
    }

    /// Takes in what was committed since; reads everything again where a new lab was made.
    fn refresh(&mut self, store: &Store) -> store::Result<()> {
        if self.lab.next(Duration::ZERO).is_some() {
            *self = Self::read(store)?;
            return Ok(());
        }
        while let Some(Event { changes, .. }) = self.changes.next(Duration::ZERO) {
            for key in changes.keys() {
                let Some(name) = key.splitn(3, '/').nth(2) else { continue };
                match store.get(ACCOUNT, name)? {
                    Some(document) => {
                        let account = decode(store, &document.identity, &document.value)?;
                        self.put(account);
                    }
                    None => {
                        *self = Self::read(store)?;
                        return Ok(());
                    }
                }
            }
        }
        Ok(())
    }

    /// Puts an account in the place of the one with its distinguished name, or at the end.
    fn put(&mut self, account: Account) {
        let dn = account.distinguished_name.clone();
        let place = self
            .places(account.name())
            .into_iter()
            .find(|place| self.at(*place).is_some_and(|a| fold_case(&a.distinguished_name) == fold_case(&dn)));
        let account = Rc::new(account);
        if let Some(names) = &mut self.names {
            Indexer::default().note(names, place.unwrap_or(self.list.len()), &account);
        }
        match place.and_then(|place| self.list.get_mut(place)) {
            Some(slot) => *slot = account,
            None => self.list.push(account),
        }
    }

    fn at(&self, place: usize) -> Option<&Rc<Account>> {
        self.list.get(place)
    }

    /// All accounts, in the order in which they were made.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Rc<Account>> {
        self.list.iter()
    }

    fn places(&mut self, name: &str) -> SmallVec<[usize; 1]> {
        let list = &self.list;
        let names = self.names.get_or_insert_with(|| {
            let mut names = FxHashMap::default();
            names.reserve(list.len() * 4);
            let mut indexer = Indexer::default();
            for (place, account) in list.iter().enumerate() {
                indexer.note(&mut names, place, account);
            }
            names
        });
        let places = names.get(&hash(&[name])).map(|p| p.iter().map(|p| *p as usize).collect::<SmallVec<[usize; 1]>>());
        let mut places = places.unwrap_or_default();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// The accounts that may have a line, in its very spelling or in another case.
    pub(crate) fn with_line(&mut self, line: &str) -> Vec<Rc<Account>> {
        self.places(line).into_iter().filter_map(|p| self.at(p).cloned()).collect()
    }

    /// The accounts that an identity names: a SIP address, principal name, `domain\logon`, display name (which may have
    /// wildcards), distinguished name or GUID. Those that fit a stronger form come alone.
    pub(crate) fn find(&mut self, identity: &str) -> Vec<Rc<Account>> {
        let identity = identity.trim();
        if identity.contains('*') {
            let Ok(pattern) = WildcardPattern::new(identity) else { return Vec::new() };
            return self.all().filter(|a| pattern.is_match(a.display())).cloned().collect();
        }
        let wanted = fold_case(identity);
        let address = wanted.strip_prefix(&*fold_case("sip:")).map(str::to_owned);
        let logon = wanted.split_once('\\').map(|(domain, logon)| (domain.to_owned(), logon.to_owned()));
        let key = match (&address, &logon) {
            (Some(address), _) => address.as_str(),
            (None, Some((_, logon))) => logon.as_str(),
            _ => identity,
        };
        let mut places = self.places(key);
        if places.is_empty() {
            places = self.places(own_name(identity));
        }
        let found: Vec<Rc<Account>> = places.into_iter().filter_map(|p| self.at(p).cloned()).collect();
        let is = |text: &str, other: &str| fold_case(text) == fold_case(other);
        let forms: [&dyn Fn(&Account) -> bool; 4] = [
            &|a| is(&a.distinguished_name, identity),
            &|a| match (&address, &logon) {
                (Some(address), _) => a.sip().is_some_and(|s| is(s, address)),
                (None, Some((domain, logon))) => {
                    is(&a.sam_account_name, logon)
                        && (is(a.domain().split('.').next().unwrap_or(""), domain) || is(&a.domain(), domain))
                }
                _ => a.sip().is_some_and(|s| is(s, identity)) || is(&a.upn(), identity),
            },
            &|a| is(&a.sam_account_name, identity),
            &|a| is(a.display(), identity) || is(a.name(), identity),
        ];
        for form in forms {
            let fitting: Vec<Rc<Account>> = found.iter().filter(|a| form(a)).cloned().collect();
            if !fitting.is_empty() {
                return fitting;
            }
        }
        match uuid::Uuid::parse_str(identity) {
            Ok(guid) => self.all().filter(|a| a.guid() == guid).cloned().collect(),
            Err(_) => Vec::new(),
        }
    }
}

/// Runs something on the accounts of the session's deployment, as the store has them now.
pub(crate) fn with_accounts<T>(cx: &mut Cx<'_>, run: impl FnOnce(&mut Accounts) -> T) -> Result<T> {
    let host = cx.host();
    match cx.engine.extension::<Deployment>() {
        Some(deployment) => in_deployment(&deployment, &host, run).map_err(|e| store_failure(cx, &e)),
        None => Err(store_failure(cx, &StoreError::Location { place: "(none)".to_owned() })),
    }
}

/// The same where no cmdlet runs.
pub(crate) fn in_deployment<T>(
    deployment: &Deployment,
    host: &Host,
    run: impl FnOnce(&mut Accounts) -> T,
) -> store::Result<T> {
    let store = deployment.store(host)?;
    let mut slot = deployment.accounts();
    match &mut *slot {
        Some(accounts) => accounts.refresh(store)?,
        None => *slot = Some(Accounts::read(store)?),
    }
    slot.as_mut().map(run).ok_or_else(|| StoreError::Location { place: store.place().to_owned() })
}

/// Stores an account in the place of the one with its distinguished name.
pub(crate) fn update_account(cx: &mut Cx<'_>, account: &Account) -> Result {
    let change = Deployment::change(cx.engine);
    let mut account = account.clone();
    account.when_changed = Some(change.when.to_string().into());
    let name = account.distinguished_name.to_string();
    let invalid = |detail: String| StoreError::Invalid { place: format!("{ACCOUNT}/{name}"), detail };
    crate::server::deployment::with_store(cx, |store| {
        let value = account.to_document().map_err(invalid)?;
        store.transact(&change, |tx| tx.put(ACCOUNT, &name, value))
    })
}

fn decode(store: &Store, name: &str, value: &serde_json::Value) -> store::Result<Account> {
    Account::from_document(name, value).map_err(|detail| StoreError::Damaged {
        place: store.place().to_owned(),
        detail: format!("the document {ACCOUNT}/{name} cannot be read ({detail})"),
    })
}

/// The hash of a name that is given in pieces, in any case. Names of usual length are folded without allocating.
fn hash(pieces: &[&str]) -> u64 {
    let mut folded = SmallVec::<[u8; 256]>::new();
    for piece in pieces {
        if piece.is_ascii() {
            let start = folded.len();
            folded.extend_from_slice(piece.as_bytes());
            folded.iter_mut().skip(start).for_each(u8::make_ascii_lowercase);
        } else {
            let mut utf8 = [0; 4];
            for c in piece.chars() {
                folded.extend_from_slice(fold_char(c).encode_utf8(&mut utf8).as_bytes());
            }
        }
    }
    let mut hasher = FxHasher::default();
    hasher.write(&folded);
    hasher.finish()
}

/// Notes accounts' places under each of their names. Accounts that stand together mostly share their container, whose
/// domain is therefore kept.
#[derive(Default)]
struct Indexer<'a> {
    container: &'a str,
    domain: String,
}

impl<'a> Indexer<'a> {
    fn note(&mut self, names: &mut FxHashMap<u64, SmallVec<[u32; 1]>>, place: usize, account: &'a Account) {
        let Ok(place) = u32::try_from(place) else { return };
        let mut note = |pieces: &[&str]| {
            let places = names.entry(hash(pieces)).or_default();
            if places.last() != Some(&place) {
                places.push(place);
            }
        };
        if let Some(sip) = account.sip() {
            note(&[sip]);
        }
        for line in [&account.line_uri, &account.private_line, &account.on_prem_line_uri].into_iter().flatten() {
            note(&[line]);
        }
        match &account.user_principal_name {
            Some(upn) => note(&[upn]),
            None => note(&[&account.sam_account_name, "@", self.domain(account)]),
        }
        note(&[&account.sam_account_name]);
        note(&[account.display()]);
        if account.display_name.is_some() {
            note(&[account.name()]);
        }
    }

    fn domain(&mut self, account: &'a Account) -> &str {
        let container = account.distinguished_name.split_once(',').map_or("", |(_, container)| container);
        if container != self.container || self.domain.is_empty() {
            (self.container, self.domain) = (container, account.domain());
        }
        &self.domain
    }
}
