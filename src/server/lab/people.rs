//! People of a generated lab: the same measures and seed give the same accounts, in every program that knows the way.

use std::rc::Rc;

use super::state::Generated;
use crate::server::directory::{Account, Client, Mailbox, Text};

/// Given names: as written, and as logon names write them.
const FIRST: &[(&str, &str)] = &[
    ("Ana", "ana"),
    ("Ben", "ben"),
    ("Carla", "carla"),
    ("David", "david"),
    ("Elena", "elena"),
    ("Farid", "farid"),
    ("Grace", "grace"),
    ("Hugo", "hugo"),
    ("Inês", "ines"),
    ("Jonas", "jonas"),
    ("Katja", "katja"),
    ("Liam", "liam"),
    ("Mei", "mei"),
    ("Nadia", "nadia"),
    ("Oscar", "oscar"),
    ("Priya", "priya"),
    ("Quentin", "quentin"),
    ("Rosa", "rosa"),
    ("Sergei", "sergei"),
    ("Tomás", "tomas"),
    ("Uma", "uma"),
    ("Victor", "victor"),
    ("Wanda", "wanda"),
    ("Xavier", "xavier"),
    ("Yuki", "yuki"),
    ("Zoë", "zoe"),
    ("Amir", "amir"),
    ("Beatriz", "beatriz"),
    ("Chloé", "chloe"),
    ("Dmitri", "dmitri"),
    ("Esther", "esther"),
    ("Felix", "felix"),
    ("Giulia", "giulia"),
    ("Hannah", "hannah"),
    ("Ivan", "ivan"),
    ("Julia", "julia"),
    ("Kofi", "kofi"),
    ("Leila", "leila"),
    ("Marco", "marco"),
    ("Nina", "nina"),
    ("Olga", "olga"),
    ("Pavel", "pavel"),
    ("Ruth", "ruth"),
    ("Samir", "samir"),
    ("Tara", "tara"),
    ("Vera", "vera"),
    ("Wei", "wei"),
    ("Yara", "yara"),
];

/// Family names, in the same two spellings.
const LAST: &[(&str, &str)] = &[
    ("Abbas", "abbas"),
    ("Almeida", "almeida"),
    ("Bauer", "bauer"),
    ("Becker", "becker"),
    ("Byrne", "byrne"),
    ("Castro", "castro"),
    ("Chen", "chen"),
    ("Costa", "costa"),
    ("Daly", "daly"),
    ("Dubois", "dubois"),
    ("Edwards", "edwards"),
    ("Eriksen", "eriksen"),
    ("Fischer", "fischer"),
    ("Fontaine", "fontaine"),
    ("García", "garcia"),
    ("Gupta", "gupta"),
    ("Haas", "haas"),
    ("Horvat", "horvat"),
    ("Ivanova", "ivanova"),
    ("Jansen", "jansen"),
    ("Kaya", "kaya"),
    ("Keller", "keller"),
    ("Kowalski", "kowalski"),
    ("Laurent", "laurent"),
    ("Lindqvist", "lindqvist"),
    ("Lopez", "lopez"),
    ("Mendes", "mendes"),
    ("Moreau", "moreau"),
    ("Müller", "mueller"),
    ("Nakamura", "nakamura"),
    ("Novak", "novak"),
    ("O'Neill", "oneill"),
    ("Okafor", "okafor"),
    ("Pereira", "pereira"),
    ("Petrov", "petrov"),
    ("Quinn", "quinn"),
    ("Reyes", "reyes"),
    ("Rossi", "rossi"),
    ("Santos", "santos"),
    ("Schmidt", "schmidt"),
    ("Silva", "silva"),
    ("Sokolov", "sokolov"),
    ("Tanaka", "tanaka"),
    ("Torres", "torres"),
    ("Ueda", "ueda"),
    ("Varga", "varga"),
    ("Wagner", "wagner"),
    ("Walsh", "walsh"),
    ("Yilmaz", "yilmaz"),
    ("Zhang", "zhang"),
];

const DEPARTMENTS: &[&str] = &["Sales", "IT", "Finance", "Legal", "Marketing", "Operations", "Research", "Support"];

const CITIES: &[&str] = &["Redmond", "Dublin", "Lisbon", "Paris", "Madrid", "Singapore", "Toronto", "Warsaw"];

const DOMAINS: &[&str] =
    &["contoso.com", "fabrikam.com", "litwareinc.com", "northwindtraders.com", "tailspintoys.com", "wingtiptoys.com"];

/// A client before the feature: build and channel day.
const OLD_CLIENT: (&str, &str) = ("16.0.4266.1003", "2015-09-22");
/// A client that has the feature, but not for mailboxes on premises.
const EARLY_CLIENT: (&str, &str) = ("16.0.6769.2015", "2016-05-16");

/// The name of the site of a number, from 0.
pub(super) fn site(number: u32) -> String {
    numbered(CITIES, number, |n| format!("Site{n:02}"))
}

/// The SIP domain of a number, from 0; the first is the directory's too.
pub(super) fn domain(number: u32) -> String {
    numbered(DOMAINS, number, |n| format!("domain{n:02}.example"))
}

/// The FQDN of the pool of a number, from 0.
pub(super) fn pool(number: u32) -> String {
    format!("pool{:02}.{}", number + 1, domain(0))
}

fn numbered(names: &[&str], number: u32, other: impl Fn(u32) -> String) -> String {
    let own = usize::try_from(number).ok().and_then(|n| names.get(n));
    own.map_or_else(|| other(number + 1), |name| (*name).to_owned())
}

/// `SplitMix64`: a number for each place in a sequence.
struct Sequence(u64);

impl Sequence {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `limit`.
    fn below(&mut self, limit: usize) -> usize {
        let limit = limit.max(1) as u64;
        usize::try_from(self.next() % limit).unwrap_or(0)
    }
}

/// The accounts of a lab, all of them enabled users.
pub(super) fn generate(lab: &Generated) -> Vec<Rc<Account>> {
    let mut numbers = Sequence(lab.seed);
    let share = |names: Vec<String>| names.into_iter().map(Rc::from).collect::<Vec<Text>>();
    let pools = share((0..lab.pools.max(1)).map(pool).collect());
    let domains = share((0..lab.domains.max(1)).map(domain).collect());
    let departments = share(DEPARTMENTS.iter().map(|d| (*d).to_owned()).collect());
    let container: String = domain(0).split('.').map(|part| format!(",DC={part}")).collect();
    let container = format!(",OU=Users{container}");
    let shared = |texts: &[Text], number: usize| texts.get(number).cloned().unwrap_or_default();
    let names = |list: &[(&str, &str)]| list.iter().map(|(name, _)| Text::from(*name)).collect::<Vec<Text>>();
    let (firsts, lasts) = (names(FIRST), names(LAST));
    let mut taken = vec![0_u32; FIRST.len() * LAST.len()];
    let mut accounts = Vec::with_capacity(usize::try_from(lab.users).unwrap_or(0));
    for number in 0..lab.users {
        let (first, last) = (numbers.below(FIRST.len()), numbers.below(LAST.len()));
        let (Some((_, logon_first)), Some((_, logon_last))) = (FIRST.get(first), LAST.get(last)) else { continue };
        let (first_name, last_name) = (shared(&firsts, first), shared(&lasts, last));
        let same = taken.get_mut(first * LAST.len() + last).map_or(0, |count| {
            *count += 1;
            *count
        });
        let suffix = if same > 1 { same.to_string() } else { String::new() };
        let space = if same > 1 { " " } else { "" };
        let logon: Text = format!("{logon_first}.{logon_last}{suffix}").into();
        let home = shared(&domains, numbers.below(domains.len()));
        let chance = numbers.below(100);
        let voice = numbers.below(100) < 60;
        accounts.push(Rc::new(Account {
            distinguished_name: format!("CN={first_name} {last_name}{space}{suffix}{container}").into(),
            sip_address: Some(format!("sip:{logon}@{home}").into()),
            first_name,
            last_name,
            sam_account_name: logon,
            department: Some(shared(&departments, numbers.below(departments.len()))),
            enabled: Some(true),
            registrar_pool: Some(shared(&pools, numbers.below(pools.len()))),
            line_uri: voice.then(|| format!("tel:+1425{:07}", 5_000_000 + u64::from(number)).into()),
            enterprise_voice_enabled: voice,
            mailbox: match numbers.below(100) {
                0..=29 => Some(Mailbox::OnPremises),
                30..=34 => Some(Mailbox::None),
                _ => None,
            },
            client: match chance {
                0..=2 => client(OLD_CLIENT),
                3..=7 => client(EARLY_CLIENT),
                _ => None,
            },
            ..Account::default()
        }));
    }
    accounts
}

fn client((build, date): (&str, &str)) -> Option<Box<Client>> {
    Some(Box::new(Client { build: Some(build.into()), channel_date: Some(date.into()), ..Client::default() }))
}
