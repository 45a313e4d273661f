//! Binding pipeline objects, one at a time.

use smallvec::SmallVec;

use super::command_line::Conversion;
use super::errors::{VALIDATION, lacks_mandatory, not_bound};
use super::{Binding, Bound, sets};
use crate::engine::{Engine, Flow, Result, ScriptBlock};
use crate::error::ErrorRecord;
use crate::text::Span;
use crate::value::Value;

/// What a run remembers between pipeline objects.
#[derive(Clone, Default)]
pub(super) struct Pipe {
    /// The possible sets before the first object.
    pub(super) before: u64,
    /// A set that is tried before the others; 0 where there is none.
    pub(super) prioritized: u64,
    /// Parameters bound from the current object.
    pub(super) bound: SmallVec<[u16; 4]>,
    /// Script blocks that are run for each object, whose result is the parameter's value.
    pub(super) delayed: Vec<(usize, Value, Span)>,
    /// The parameter that takes every object as it is, where no other can take any.
    direct: Option<u16>,
}

impl Pipe {
    /// Whether the parameter's script block runs for each object.
    pub(super) fn is_delayed(&self, index: usize) -> bool {
        self.delayed.iter().any(|(i, ..)| *i == index)
    }
}

/// The four rounds, in order.
const ROUNDS: [(bool, Conversion); 4] =
    [(false, Conversion::Never), (true, Conversion::Never), (false, Conversion::Allowed), (true, Conversion::Allowed)];

/// Binds one pipeline object. What was bound from the object before is unbound first. A record says that the object is
/// passed over: it is the non-terminating error to write.
///
/// # Errors
/// Control flow out of a script block only.
pub fn bind_pipeline(engine: &mut Engine, bound: &mut Bound, input: &Value) -> Result<Option<Box<ErrorRecord>>> {
    if let Some(index) = bound.pipe.direct
        && !input.is_null()
    {
        if let Some(place) = bound.values.get_mut(usize::from(index)) {
            *place = Some(input.clone());
        }
        return Ok(None);
    }
    let target = bound.target.clone();
    let mut binding = Binding { engine, target, bound };
    let outcome = binding.object(input);
    let failed = match outcome {
        Ok(true) => None,
        Ok(false) => Some(Box::new(not_bound(input))),
        Err(Flow::Throw(value)) => match value.downcast::<ErrorRecord>() {
            Some(record) => Some(Box::new(with_target(record, input))),
            None => return Err(Flow::Throw(value)),
        },
        Err(other) => return Err(other),
    };
    if failed.is_some() {
        binding.unbind();
        return Ok(failed);
    }
    let missing = binding.missing_mandatory_parameters(sets::count(binding.bound.candidates), false)?;
    if !missing.is_empty() {
        let record = lacks_mandatory(&binding.missing_list(&missing), input);
        return Ok(Some(Box::new(record)));
    }
    binding.find_direct();
    Ok(None)
}

/// A copy of a record with the pipeline object as its target.
fn with_target(record: &ErrorRecord, input: &Value) -> ErrorRecord {
    let mut copy = ErrorRecord::new(record.exception.clone(), record.id.clone(), record.category.get(), input.clone());
    copy.position.clone_from(&record.position);
    copy
}

impl Binding<'_> {
    /// Takes back what the previous object gave.
    fn unbind(&mut self) {
        for index in std::mem::take(&mut self.bound.pipe.bound) {
            if let Some(place) = self.bound.values.get_mut(usize::from(index)) {
                *place = None;
            }
        }
    }

    fn object(&mut self, input: &Value) -> Result<bool> {
        self.run_delayed(input)?;
        let delayed = !self.bound.pipe.delayed.is_empty();
        let taken = self.take(input)?;
        self.require_set()?;
        self.bound.set = self.target.plan.set_index(self.bound.candidates);
        Ok(taken || delayed)
    }

    /// Runs the script blocks that wait for the object and binds what they give.
    fn run_delayed(&mut self, input: &Value) -> Result {
        for at in 0..self.bound.pipe.delayed.len() {
            let Some((index, block, span)) = self.bound.pipe.delayed.get(at).cloned() else { break };
            let Some(block) = block.downcast::<ScriptBlock>().cloned() else { continue };
            let mut out: Vec<Value> = Vec::new();
            match self.engine.invoke_block(&block, &[], Some(input.clone()), &mut out) {
                Ok(()) => {}
                Err(flow) => {
                    return Err(match flow.record() {
                        Some(record) => self.block_failed(index, record, span),
                        None => flow,
                    });
                }
            }
            let value = match Value::from_output(out) {
                Value::Nothing => return Err(self.block_without_output(index, span)),
                value => value,
            };
            self.bind_value(index, &value, span, Conversion::Allowed)?;
        }
        Ok(())
    }

    /// Binds the object to what takes it, by value and by property name, first without conversion and then with it.
    fn take(&mut self, input: &Value) -> Result<bool> {
        self.unbind();
        self.bound.candidates = self.bound.pipe.before;
        let prioritized = self.bound.pipe.prioritized;
        let mut valid = if prioritized == 0 { self.bound.candidates } else { prioritized };
        let mut taken = false;
        let steps = if prioritized == 0 { 1 } else { 2 };
        for step in 0..steps {
            for (by_name, conversion) in ROUNDS {
                if self.round(input, by_name, conversion, valid)? {
                    if prioritized == 0 || step == 1 {
                        self.validate_sets(true, true)?;
                        valid = self.bound.candidates;
                    }
                    taken = true;
                }
            }
            if prioritized != 0 && step == 0 {
                if self.bound.candidates == prioritized {
                    break;
                }
                valid = self.bound.candidates & !prioritized;
            }
        }
        self.validate_sets(false, true)?;
        Ok(taken)
    }

    /// One round: the default set first, the others where it takes nothing.
    fn round(&mut self, input: &Value, by_name: bool, conversion: Conversion, valid: u64) -> Result<bool> {
        let default = self.target.plan.default;
        let mut valid = valid;
        if default != 0 && valid & default != 0 {
            if self.round_in(input, by_name, conversion, default)? {
                return Ok(true);
            }
            valid &= !default;
        }
        self.round_in(input, by_name, conversion, valid)
    }

    fn round_in(&mut self, input: &Value, by_name: bool, conversion: Conversion, valid: u64) -> Result<bool> {
        let mut taken = false;
        for at in 0..self.target.plan.piped.len() {
            let Some(&index) = self.target.plan.piped.get(at) else { break };
            let Some(param) = self.target.plan.params.get(index).filter(|p| p.is_in(valid)) else { continue };
            if self.bound.is_bound(index) {
                continue;
            }
            let wanted = param.matching(valid).any(|(_, e)| if by_name { e.by_property_name } else { e.pipeline });
            if wanted && self.offer(index, input, by_name, conversion)? {
                self.bound.pipe.bound.push(index as u16);
                taken = true;
            }
        }
        Ok(taken)
    }

    /// Offers the object, or its property of the parameter's name or alias; a value that does not fit is no error.
    fn offer(&mut self, index: usize, input: &Value, by_name: bool, conversion: Conversion) -> Result<bool> {
        let found;
        let value = if by_name {
            if input.is_null() {
                return Ok(false);
            }
            match self.property(index, input)? {
                Some(value) => {
                    found = value;
                    &found
                }
                None => return Ok(false),
            }
        } else {
            input
        };
        if matches!(value, Value::Nothing) {
            return Ok(false);
        }
        match self.bind_value(index, value, Span::default(), conversion) {
            Err(flow) if !ends_object(&flow) => Ok(false),
            other => other,
        }
    }

    fn property(&mut self, index: usize, input: &Value) -> Result<Option<Value>> {
        let target = self.target.clone();
        let Some(param) = target.plan.params.get(index) else { return Ok(None) };
        for name in &param.names {
            if let Some(value) = self.engine.find_data_property(input, *name)? {
                return Ok(Some(value));
            }
        }
        Ok(None)
    }

    /// Finds out whether the parameter that took the object will take every object as it is, and no other can take one.
    fn find_direct(&mut self) {
        let [index] = self.bound.pipe.bound.as_slice() else { return };
        let index = *index;
        let at = usize::from(index);
        let target = &self.target;
        let by_value = target
            .plan
            .params
            .get(at)
            .is_some_and(|p| p.entries.iter().all(|(_, e)| e.pipeline && !e.by_property_name));
        let alone =
            |(i, p): (usize, &super::plan::Param)| i == at || !p.pipeline || self.bound.given.get(i) == Some(&true);
        if by_value
            && self.bound.pipe.delayed.is_empty()
            && target.takes_anything(at)
            && target.plan.params.iter().enumerate().all(alone)
        {
            self.bound.pipe.direct = Some(index);
        }
    }
}

/// Whether an error ends the binding of the object: checks do, failed conversions do not.
fn ends_object(flow: &Flow) -> bool {
    let Some(record) = flow.record() else { return true };
    let Some(ty) = record.exception.type_ref() else { return true };
    ty.def().name == VALIDATION || !ty.def().name.contains("ParameterBinding")
}
