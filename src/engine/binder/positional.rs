//! Binding values without a name, by position and parameter set.

use smallvec::SmallVec;

use super::Binding;
use super::command_line::{Conversion, Pending, PendingList, is_final};
use crate::engine::{Flow, Result};
use crate::text::Span;
use crate::value::Value;

/// A parameter at a position, with the sets in which it stands there (0: all).
struct Placed {
    position: u32,
    index: usize,
    sets: SmallVec<[u64; 2]>,
}

/// A value on offer to the parameters at one position.
struct Offer<'v> {
    value: &'v Value,
    span: Span,
    conversion: Conversion,
    piped: bool,
}

impl Binding<'_> {
    /// Binds values in order of position; what finds no parameter is given back. `failed` is the last conversion that was
    /// tried in vain.
    pub(super) fn positional(
        &mut self,
        pending: PendingList,
        piped: bool,
        failed: &mut Option<Flow>,
    ) -> Result<PendingList> {
        let mut valid = self.bound.candidates;
        let mut places = self.places(valid);
        if places.is_empty() {
            return Ok(pending);
        }
        let default = self.target.plan.default;
        let mut left = PendingList::new();
        let mut values = pending.into_iter().peekable();
        let mut at = 0;
        while let Some(position) = places.get(at).map(|p| p.position) {
            let end = at + places.iter().skip(at).take_while(|p| p.position == position).count();
            let here = at..end;
            at = end;
            if places.get(here.clone()).is_none_or(|group| group.iter().all(|p| p.sets.is_empty())) {
                continue;
            }
            let Some((value, span)) = next_value(&mut values, &mut left) else { break };
            let group = places.get(here).unwrap_or_default();
            let favoured = default != 0 && valid & default != 0;
            let mut bound = false;
            let single = matches!(group, [_]);
            for conversion in [Conversion::Never, Conversion::Allowed] {
                if single && conversion == Conversion::Never {
                    // Nothing to choose between: the result is that of the second round.
                    continue;
                }
                let offer = Offer { value: &value, span, conversion, piped };
                if favoured && !bound {
                    bound = self.bind_at(group, &offer, default, failed)?;
                }
                if !bound {
                    bound = self.bind_at(group, &offer, valid, failed)?;
                }
            }
            if !bound {
                left.push(Pending { name: None, value: Some(value), span });
            } else if valid != self.bound.candidates {
                valid = self.bound.candidates;
                for place in &mut places {
                    place.sets.retain(|bit| *bit == 0 || *bit & valid != 0);
                }
            }
        }
        left.extend(values);
        Ok(left)
    }

    /// The unbound parameters with a position in the sets, in order.
    fn places(&self, sets: u64) -> SmallVec<[Placed; 8]> {
        let mut places: SmallVec<[Placed; 8]> = SmallVec::new();
        for (index, param) in self.target.plan.params.iter().enumerate() {
            if self.bound.is_bound(index) || !param.is_in(sets) {
                continue;
            }
            for (bit, entry) in param.matching(sets) {
                let (Some(position), false) = (entry.position, entry.remaining) else { continue };
                match places.iter_mut().find(|p| p.index == index && p.position == position) {
                    Some(place) => place.sets.push(*bit),
                    None => places.push(Placed { position, index, sets: SmallVec::from_slice(&[*bit]) }),
                }
            }
        }
        places.sort_by_key(|p| p.position);
        places
    }

    fn bind_at(&mut self, group: &[Placed], offer: &Offer<'_>, valid: u64, failed: &mut Option<Flow>) -> Result<bool> {
        let mut bound = false;
        *failed = None;
        for place in group {
            // A parameter that stands at two positions may take both values: the later one stays, as in PowerShell.
            if !place.sets.iter().any(|bit| *bit == 0 || bit & valid != 0) {
                continue;
            }
            match self.bind_or_delay(place.index, offer.value, offer.span, offer.conversion, valid, offer.piped) {
                Ok(fits) => bound |= fits,
                Err(flow) if is_final(&flow) => return Err(flow),
                Err(flow) => *failed = Some(flow),
            }
        }
        Ok(bound)
    }
}

/// The next argument without a name. A name that no parameter answers to keeps the value after it.
fn next_value(
    values: &mut std::iter::Peekable<impl Iterator<Item = Pending>>,
    left: &mut PendingList,
) -> Option<(Value, Span)> {
    while let Some(pending) = values.next() {
        if pending.name.is_none() {
            return Some((pending.value.unwrap_or_default(), pending.span));
        }
        left.push(pending);
        if let Some(value) = values.next_if(|p| p.name.is_none()) {
            left.push(value);
        }
    }
    None
}
