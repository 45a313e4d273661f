//! The packed texts that `build.rs` makes of `grammar/`, found by name without decoding.

use std::cmp::Ordering;
use std::sync::OnceLock;

use super::CatalogError;

pub(super) use packed::{
    ACCELERATORS, ALIASES, CMDLETS, COMMON, DOTNET, ENUMS, MESSAGES, NOUNS, RESTRICTIONS, TYPEDATA, VIEWS,
};

/// Written by `build.rs`.
mod packed {
    #![allow(clippy::unreadable_literal, reason = "generated offsets")]
    use super::{Entry, Table};

    include!(concat!(env!("OUT_DIR"), "/catalog_tables.rs"));
}

/// Where one named text lies.
pub(super) struct Entry {
    /// In its documented case.
    pub(super) name: &'static str,
    start: usize,
    end: usize,
    /// The file it came from, for errors.
    pub(super) file: &'static str,
}

/// A packed text with its index, sorted by lower-cased ASCII name.
pub(super) struct Table {
    text: &'static str,
    pub(super) entries: &'static [Entry],
}

impl Table {
    /// The entry's number, in any case of the name.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.entries.binary_search_by(|entry| compare(entry.name, name)).ok()
    }

    /// The text of the entry with this number.
    pub(super) fn text_at(&self, index: usize) -> Option<&'static str> {
        let entry = self.entries.get(index)?;
        self.text.get(entry.start..entry.end)
    }

    /// The entry and its text by name.
    pub(super) fn get(&self, name: &str) -> Option<(&'static Entry, &'static str)> {
        let index = self.find(name)?;
        Some((self.entries.get(index)?, self.text_at(index)?))
    }

    /// All names in order.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.entries.iter().map(|entry| entry.name)
    }
}

/// Order of two names without regard to ASCII case.
fn compare(left: &str, right: &str) -> Ordering {
    let lower = |byte: u8| byte.to_ascii_lowercase();
    left.bytes().map(lower).cmp(right.bytes().map(lower))
}

/// What the entries of a table decode to, each made on first use and kept.
pub(super) struct Decoded<T: 'static> {
    table: &'static Table,
    decode: fn(&'static Entry, &'static str) -> Result<T, CatalogError>,
    cells: OnceLock<Box<[OnceLock<Option<T>>]>>,
}

impl<T> Decoded<T> {
    pub(super) const fn new(
        table: &'static Table,
        decode: fn(&'static Entry, &'static str) -> Result<T, CatalogError>,
    ) -> Self {
        Self { table, decode, cells: OnceLock::new() }
    }

    /// The decoded entry. A file that does not decode counts as missing here; `check` tells why.
    pub(super) fn get(&'static self, name: &str) -> Option<&'static T> {
        let index = self.table.find(name)?;
        let cells = self.cells.get_or_init(|| self.table.entries.iter().map(|_| OnceLock::new()).collect());
        cells.get(index)?.get_or_init(|| self.decode(index)?.ok()).as_ref()
    }

    fn decode(&self, index: usize) -> Option<Result<T, CatalogError>> {
        Some((self.decode)(self.table.entries.get(index)?, self.table.text_at(index)?))
    }

    /// Decodes everything and returns what went wrong.
    pub(super) fn check(&self) -> Vec<CatalogError> {
        (0..self.table.entries.len()).filter_map(|index| self.decode(index)?.err()).collect()
    }
}
