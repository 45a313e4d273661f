//! Which parameter sets are still possible, and which one is taken.

use super::Binding;
use crate::engine::Result;

/// All sets: none was excluded yet.
pub(super) const ALL: u64 = u64::MAX;

/// Number of sets that the bits name; all bits count as one.
pub(super) fn count(flags: u64) -> u32 {
    if flags == ALL { 1 } else { flags.count_ones() }
}

impl Binding<'_> {
    /// Checks that a set is left and, where that is asked for, takes the default set; gives how many are possible.
    ///
    /// # Errors
    /// `AmbiguousParameterSet`.
    pub(super) fn validate_sets(&mut self, before_input: bool, take_default: bool) -> Result<u32> {
        let flags = self.bound.candidates;
        let default = self.target.plan.default;
        let mut left = count(flags);
        if left == 0 {
            return Err(self.ambiguous_set());
        }
        if flags == ALL {
            left = (self.target.plan.sets.len() as u32).max(1);
            if before_input && self.some_unbound_takes_input() {
                // The pipeline object decides.
            } else if default != 0 {
                if take_default {
                    self.bound.candidates = default;
                    left = 1;
                }
            } else if left > 1 {
                left = self.resolve_by_mandatory()?;
            }
        } else if left > 1 {
            let default_possible = default != 0 && flags & default != 0;
            if default_possible {
                if take_default {
                    self.bound.candidates = default;
                    left = 1;
                }
            } else if before_input && self.some_unbound_takes_input() {
                // The pipeline object decides.
            } else {
                left = self.resolve_by_mandatory()?;
            }
        }
        self.bound.set = self.target.plan.set_index(self.bound.candidates);
        Ok(left)
    }

    /// The one set all of whose mandatory parameters are bound.
    fn resolve_by_mandatory(&mut self) -> Result<u32> {
        let plan = &self.target.plan;
        let known = plan.params.iter().fold(0, |all, p| all | p.flags);
        let mut rest = self.bound.candidates & known;
        for (i, param) in plan.params.iter().enumerate() {
            if self.bound.is_bound(i) {
                continue;
            }
            for (bit, entry) in param.matching(rest) {
                if entry.mandatory {
                    rest &= !bit;
                }
            }
        }
        if count(rest) != 1 {
            return Err(self.ambiguous_set());
        }
        self.bound.candidates = rest;
        Ok(1)
    }

    fn some_unbound_takes_input(&self) -> bool {
        let flags = self.bound.candidates;
        let mut params = self.target.plan.params.iter().enumerate();
        params.any(|(i, p)| p.takes_input_in(flags) && !self.bound.is_bound(i))
    }

    /// The possible sets without those that can take no pipeline input any more.
    pub(super) fn sets_taking_input(&self) -> u64 {
        let flags = self.bound.candidates;
        let plan = &self.target.plan;
        let mut taking =
            self.bound.pipe.delayed.iter().fold(0, |all, (i, ..)| all | plan.params.get(*i).map_or(0, |p| p.flags));
        for (i, param) in plan.params.iter().enumerate() {
            if self.bound.is_bound(i) || !param.pipeline {
                continue;
            }
            for (bit, entry) in param.matching(flags) {
                if entry.pipeline || entry.by_property_name {
                    if *bit == 0 {
                        return flags;
                    }
                    taking |= bit;
                }
            }
        }
        if taking == 0 { flags } else { flags & taking }
    }

    /// At the end one set must be chosen.
    pub(super) fn require_set(&mut self) -> Result {
        let plan = &self.target.plan;
        if plan.sets.len() > 1 && self.bound.candidates == ALL {
            if plan.default == 0 {
                return Err(self.ambiguous_set());
            }
            self.bound.candidates = plan.default;
        }
        Ok(())
    }
}
