//! Mandatory parameters that have no value: which ones are missing, and what that says about the sets.

use smallvec::SmallVec;

use super::{Binding, Call, sets};
use crate::engine::Result;

/// What the mandatory parameters of one set that have no value say.
struct Lack {
    /// The set; [`sets::ALL`] for parameters of all sets.
    set: u64,
    is_default: bool,
    /// Parameters that no pipeline object can fill.
    firm: SmallVec<[usize; 4]>,
    /// Whether pipeline objects can fill a missing one, by value and by property name.
    by_value: bool,
    by_name: bool,
}

impl Lack {
    fn of_all(&self) -> bool {
        self.set == sets::ALL
    }

    fn takes_input(&self) -> bool {
        self.by_value || self.by_name
    }
}

impl Binding<'_> {
    /// The missing mandatory parameters that must be asked for now. Where pipeline input follows, those that it can fill are
    /// left to it, and sets that can no longer be completed are excluded.
    pub(super) fn missing_mandatory_parameters(&mut self, possible: u32, piped: bool) -> Result<SmallVec<[usize; 4]>> {
        let mut missing = SmallVec::new();
        let default = self.target.plan.default;
        let flags = self.bound.candidates;
        let mut lacks: SmallVec<[Lack; 2]> = SmallVec::new();
        let mut sets_lacking = 0;
        let mut in_all = false;
        for (i, param) in self.target.plan.params.iter().enumerate() {
            if !param.mandatory || self.bound.is_bound(i) {
                continue;
            }
            let mut lacking = false;
            for (bit, entry) in param.matching(flags) {
                if !entry.mandatory {
                    continue;
                }
                lacking = true;
                let set = if *bit == 0 { sets::ALL } else { *bit };
                if *bit == 0 {
                    in_all = true;
                } else {
                    sets_lacking |= flags & bit;
                }
                let at = lacks.iter().position(|l| l.set == set).unwrap_or_else(|| {
                    let is_default = default & set != 0;
                    lacks.push(Lack { set, is_default, firm: SmallVec::new(), by_value: false, by_name: false });
                    lacks.len() - 1
                });
                let Some(lack) = lacks.get_mut(at) else { continue };
                if piped && (entry.pipeline || entry.by_property_name) {
                    lack.by_value |= entry.pipeline;
                    lack.by_name |= entry.by_property_name;
                } else {
                    lack.firm.push(i);
                }
            }
            if lacking && !piped {
                missing.push(i);
            }
        }
        if lacks.is_empty() || !piped {
            return Ok(missing);
        }
        if sets_lacking == 0 {
            sets_lacking = flags;
        }
        if in_all {
            let all = self.target.plan.all_sets();
            sets_lacking = flags & if all == 0 { sets::ALL } else { all };
        }
        if possible > 1 && default != 0 && default & sets_lacking == 0 && default & flags != 0 {
            let other = |l: &&Lack| l.set & flags != 0 && l.set & default == 0 && !l.of_all() && l.takes_input();
            if !lacks.iter().any(|l| other(&l)) {
                sets_lacking = flags & !sets_lacking;
                self.bound.candidates = sets_lacking;
                if sets_lacking != default {
                    self.bound.pipe.prioritized = default;
                }
            }
        }
        match sets::count(sets_lacking) {
            0 => return Err(self.ambiguous_set()),
            1 => add_firm(&lacks, sets_lacking, &mut missing),
            _ if self.bound.pipe.prioritized == 0 => self.choose_among(&lacks, sets_lacking, &mut missing)?,
            _ => {}
        }
        self.bound.set = self.target.plan.set_index(self.bound.candidates);
        Ok(missing)
    }

    /// Several sets lack mandatory parameters: takes the default set, or the one that pipeline input can complete.
    fn choose_among(&mut self, lacks: &[Lack], lacking: u64, missing: &mut SmallVec<[usize; 4]>) -> Result {
        let default = self.target.plan.default;
        if default != 0 && lacking & default != 0 && takes_default(lacks, default) {
            self.bound.candidates = default;
            add_firm(lacks, default, missing);
            return Ok(());
        }
        let here = |l: &&Lack| l.set & lacking != 0 && !l.of_all();
        let (value_set, several_by_value) = only(lacks.iter().filter(here).filter(|l| l.by_value));
        let (name_set, several_by_name) = only(lacks.iter().filter(here).filter(|l| l.by_name));
        let found_value = value_set != 0 || several_by_value;
        let found_name = name_set != 0 || several_by_name;
        let unique = if found_value && found_name && value_set == name_set {
            value_set
        } else if found_value != found_name {
            value_set | name_set
        } else {
            0
        };
        if unique != 0 {
            self.latch(lacks, unique, missing);
            return Ok(());
        }
        let firm = |l: &&Lack| (l.set & lacking != 0 || l.of_all()) && !l.firm.is_empty();
        if !lacks.iter().any(|l| firm(&l)) {
            return Ok(());
        }
        if value_set != 0 {
            self.latch(lacks, value_set, missing);
            return Ok(());
        }
        if !several_by_value && !several_by_name {
            return Err(self.ambiguous_set());
        }
        let hopeless = lacks.iter().filter(firm).filter(|l| !l.of_all()).fold(0, |all, l| all | l.set);
        if hopeless != 0 {
            self.exclude(hopeless);
            if self.bound.candidates == 0 {
                return Err(self.ambiguous_set());
            }
        }
        Ok(())
    }

    /// Takes a set that pipeline input can complete, keeping those that lack nothing beside it.
    fn latch(&mut self, lacks: &[Lack], chosen: u64, missing: &mut SmallVec<[usize; 4]>) {
        add_firm(lacks, chosen, missing);
        let firm = lacks.iter().any(|l| l.set & chosen != 0 && !l.of_all() && !l.firm.is_empty());
        if firm {
            self.bound.candidates = chosen;
            return;
        }
        let others = lacks.iter().filter(|l| l.set & chosen == 0 && !l.of_all()).fold(0, |all, l| all | l.set);
        self.exclude(others);
        if self.bound.candidates != chosen {
            self.bound.pipe.prioritized = chosen;
        }
    }

    fn exclude(&mut self, sets: u64) {
        if sets == 0 {
            return;
        }
        if self.bound.candidates == sets::ALL {
            self.bound.candidates = self.target.plan.all_sets();
        }
        self.bound.candidates &= !sets;
    }

    /// Asks for missing mandatory parameters at the console and binds the answers.
    pub(super) fn ask_for(&mut self, missing: &[usize], call: &Call<'_>) -> Result {
        if !self.engine.host().console.interactive() {
            return Err(self.missing_mandatory(missing));
        }
        let answers = self.prompt(missing, call)?;
        for (index, value) in answers {
            let bound =
                self.bind_value(index, &value, crate::text::Span::default(), super::command_line::Conversion::Allowed)?;
            if let Some(given) = self.bound.given.get_mut(index) {
                *given = bound;
            }
        }
        Ok(())
    }
}

fn add_firm(lacks: &[Lack], chosen: u64, missing: &mut SmallVec<[usize; 4]>) {
    for lack in lacks.iter().filter(|l| l.set & chosen != 0) {
        for &index in &lack.firm {
            if !missing.contains(&index) {
                missing.push(index);
            }
        }
    }
}

/// Whether the default set is taken though others lack mandatory parameters too.
fn takes_default(lacks: &[Lack], default: u64) -> bool {
    let others = || lacks.iter().filter(|l| !l.of_all() && !l.is_default);
    let other_takes_input = others().any(|l| l.takes_input() && l.firm.is_empty());
    let other_by_name = others().any(|l| l.by_name);
    let own = lacks.iter().find(|l| l.set == default);
    own.is_some_and(|l| l.by_name && !other_by_name)
        || !other_takes_input
        || lacks.iter().any(|l| l.of_all() && !l.firm.is_empty())
}

/// The set of the only one; 0 where there is none or there are several, and whether there are several.
fn only<'l>(mut lacks: impl Iterator<Item = &'l Lack>) -> (u64, bool) {
    match (lacks.next(), lacks.next()) {
        (Some(one), None) => (one.set, false),
        (Some(_), Some(_)) => (0, true),
        _ => (0, false),
    }
}
