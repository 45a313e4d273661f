//! The product level that a session stands for: below its level a cmdlet does not exist.

use std::cmp::Ordering;
use std::fmt;
use std::rc::Rc;

use crate::catalog::{self, Availability};
use crate::engine::Engine;

/// A product with the cumulative updates that are installed.
#[derive(Debug, PartialEq, Eq)]
pub struct ProductLevel {
    /// As `-ProductLevel` takes it: `SfB2015CU3`.
    pub name: &'static str,
    /// As the product calls itself: `Skype for Business Server 2015`.
    pub product: &'static str,
    /// The product's build as it was first published; updates leave it.
    pub base_version: &'static str,
    /// The build of the installed update, the base version where there is none.
    pub patch_version: &'static str,
    /// The product's name in signatures.
    key: &'static str,
}

const LYNC_2010: (&str, &str, &str) = ("Lync2010", "Lync Server 2010", "4.0.7577.0");
const LYNC_2013: (&str, &str, &str) = ("Lync2013", "Lync Server 2013", "5.0.8308.0");
const SFB_2015: (&str, &str, &str) = ("SfB2015", "Skype for Business Server 2015", "6.0.9319.0");
const SFB_2019: (&str, &str, &str) = ("SfB2019", "Skype for Business Server 2019", "7.0.2046.0");

const fn row(
    product: (&'static str, &'static str, &'static str),
    name: &'static str,
    patch: &'static str,
) -> ProductLevel {
    ProductLevel { name, product: product.1, base_version: product.2, patch_version: patch, key: product.0 }
}

/// Every level by name, oldest first. Builds are those of the published updates.
static LEVELS: &[ProductLevel] = &[
    row(LYNC_2010, "Lync2010", "4.0.7577.0"),
    row(LYNC_2013, "Lync2013", "5.0.8308.0"),
    row(SFB_2015, "SfB2015", "6.0.9319.0"),
    row(SFB_2015, "SfB2015CU1", "6.0.9319.102"),
    row(SFB_2015, "SfB2015CU2", "6.0.9319.235"),
    row(SFB_2015, "SfB2015CU3", "6.0.9319.259"),
    row(SFB_2015, "SfB2015CU4", "6.0.9319.272"),
    row(SFB_2015, "SfB2015CU5", "6.0.9319.277"),
    row(SFB_2015, "SfB2015CU6", "6.0.9319.510"),
    row(SFB_2015, "SfB2015CU7", "6.0.9319.534"),
    row(SFB_2015, "SfB2015CU8", "6.0.9319.537"),
    row(SFB_2015, "SfB2015CU9", "6.0.9319.544"),
    row(SFB_2019, "SfB2019", "7.0.2046.0"),
    row(SFB_2019, "SfB2019CU1", "7.0.2046.151"),
];

/// What a session is without a level: the newest product, with the cmdlets of all products.
static EVERYTHING: ProductLevel = row(SFB_2019, "All", "7.0.2046.396");

/// A name that is no level; says which there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownProductLevel(String);

impl fmt::Display for UnknownProductLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "The product level '{}' is not known. Use one of: {}.", self.0, ProductLevel::names().join(", "))
    }
}

impl std::error::Error for UnknownProductLevel {}

impl UnknownProductLevel {
    /// The name as given.
    pub fn name(&self) -> &str {
        &self.0
    }
}

impl ProductLevel {
    /// The names that there are, oldest product first.
    pub fn names() -> Vec<&'static str> {
        LEVELS.iter().chain([&EVERYTHING]).map(|level| level.name).collect()
    }

    /// The level of that name, in any case.
    ///
    /// # Errors
    /// Lists the names that there are.
    pub fn named(name: &str) -> Result<&'static Self, UnknownProductLevel> {
        let found = LEVELS.iter().chain([&EVERYTHING]).find(|level| level.name.eq_ignore_ascii_case(name.trim()));
        found.ok_or_else(|| UnknownProductLevel(name.to_owned()))
    }

    /// Whether the level has what is available so: its product is named (or none is), and the first build of that
    /// product is not newer than the level's.
    pub fn has(&self, availability: Availability) -> bool {
        let mut products = availability.products.split_whitespace().peekable();
        let product = products.peek().is_none() || products.any(|p| p == self.key);
        let major = |version: &str| version.split('.').next().map(str::to_owned);
        let since = availability.since.split_whitespace().find(|s| major(s) == major(self.patch_version));
        self.name == EVERYTHING.name
            || product && since.is_none_or(|s| compare_versions(s, self.patch_version) != Ordering::Greater)
    }
}

/// Order of two dotted versions, number by number.
fn compare_versions(a: &str, b: &str) -> Ordering {
    let numbers = |text: &str| text.split('.').map(|n| n.parse::<u32>().unwrap_or(0)).collect::<Vec<_>>();
    numbers(a).cmp(&numbers(b))
}

struct SessionLevel(&'static ProductLevel);

/// Makes a session one of that level; `None` leaves it everything.
pub fn set_level(engine: &mut Engine, level: Option<&'static ProductLevel>) {
    let Some(level) = level else { return };
    engine.set_extension(Rc::new(SessionLevel(level)));
    if level.name != EVERYTHING.name {
        engine.set_cmdlet_filter(|name| catalog::availability(name).is_none_or(|a| level.has(a)));
    }
}

/// The level of the session.
pub fn level(engine: &Engine) -> &'static ProductLevel {
    engine.extension::<SessionLevel>().map_or(&EVERYTHING, |l| l.0)
}
