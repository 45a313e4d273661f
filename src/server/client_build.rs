//! Builds of clients and the days that matter to them.

use jiff::civil::Date;

/// A client's build: `16.0.6701.1000`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Build([u32; 4]);

/// The first build that has the feature (2016, click-to-run).
pub(crate) const FEATURE: Build = Build([16, 0, 6701, 1000]);

/// The first build that has it for mailboxes on Exchange on premises.
pub(crate) const ON_PREMISES: Build = Build([16, 0, 6920, 1000]);

/// The day from which every click-to-run channel has the fix for messages that stay in Drafts.
pub(crate) const DRAFTS_FIX: Date = Date::constant(2016, 6, 14);

impl Build {
    /// What a current client has: at least any build that matters.
    pub(crate) const MAX: Self = Self([u32::MAX; 4]);

    /// Four numbers with points between them.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut numbers = [0; 4];
        let mut parts = text.trim().split('.');
        for number in &mut numbers {
            *number = parts.next()?.parse().ok()?;
        }
        parts.next().is_none().then_some(Self(numbers))
    }
}

impl std::fmt::Display for Build {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self([major, minor, build, revision]) = self;
        write!(f, "{major}.{minor}.{build}.{revision}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds_compare_by_their_numbers() {
        let parse = |text| Build::parse(text).expect("a build");
        assert!(parse("16.0.6700.9999") < FEATURE && parse("16.0.6701.1000") >= FEATURE);
        assert!(parse("16.0.10000.1") > ON_PREMISES);
        assert_eq!(Build::parse("16.0.6701"), None);
        assert_eq!(Build::parse("16.0.6701.1000.1"), None);
        assert_eq!(FEATURE.to_string(), "16.0.6701.1000");
    }
}
