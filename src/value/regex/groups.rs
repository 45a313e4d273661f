//! Numbers and names of a pattern's groups.

use std::collections::BTreeMap;

/// The groups of a pattern. Slots are the positions of the group numbers in ascending order.
#[derive(Clone, Debug, Default)]
pub(super) struct Groups {
    /// Group number to name; numbered groups have no name.
    numbers: BTreeMap<usize, Option<String>>,
    /// Names in the order of their first appearance.
    names: Vec<String>,
}

impl Groups {
    pub(super) fn note_number(&mut self, number: usize) {
        self.numbers.entry(number).or_default();
    }

    pub(super) fn note_name(&mut self, name: &str) {
        if !self.names.iter().any(|known| known == name) {
            self.names.push(name.to_owned());
        }
    }

    /// Gives the names the free numbers from `next` on.
    pub(super) fn assign_names(&mut self, mut next: usize) {
        for name in std::mem::take(&mut self.names) {
            while self.numbers.contains_key(&next) {
                next += 1;
            }
            self.numbers.insert(next, Some(name));
        }
    }

    pub(super) fn has_number(&self, number: usize) -> bool {
        self.numbers.contains_key(&number)
    }

    pub(super) fn number_of(&self, name: &str) -> Option<usize> {
        self.numbers.iter().find(|(_, known)| known.as_deref() == Some(name)).map(|(number, _)| *number)
    }

    pub(super) fn slot_of(&self, number: usize) -> Option<usize> {
        self.numbers.keys().position(|known| *known == number)
    }

    pub(super) fn len(&self) -> usize {
        self.numbers.len()
    }

    pub(super) fn numbers(&self) -> impl Iterator<Item = usize> + '_ {
        self.numbers.keys().copied()
    }

    pub(super) fn names(&self) -> impl Iterator<Item = String> + '_ {
        self.numbers.iter().map(|(number, name)| name.clone().unwrap_or_else(|| number.to_string()))
    }
}
