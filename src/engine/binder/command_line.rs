//! Binding what stands on the command line, for cmdlets and advanced functions and for simple ones.

use smallvec::SmallVec;

use super::{Argument, ArgumentKind, Binding, Call, SPLATTED_NAME};
use crate::engine::{Flow, Result};
use crate::text::Span;
use crate::value::{List, Member, MemberKind, Name, Str, Switch, TypeRef, Value, Wrapped, types};

/// An argument that has no parameter yet.
pub(super) struct Pending {
    /// The name written: without dash, and with it.
    pub(super) name: Option<(Str, Str)>,
    /// The value, if there is one.
    pub(super) value: Option<Value>,
    /// Where it stands.
    pub(super) span: Span,
}

pub(super) type PendingList = SmallVec<[Pending; 6]>;

/// An argument whose name was found.
struct Named {
    index: usize,
    value: Value,
    /// The name as errors show it.
    shown: Option<Str>,
    name_span: Span,
    value_span: Span,
}

/// How a value is bound.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Conversion {
    /// Only where it is of the parameter's type already.
    Never,
    /// By conversion if need be.
    Allowed,
}

impl Binding<'_> {
    /// Binds for a function without `CmdletBinding`: what is left over is `$args`.
    pub(super) fn simple(&mut self, call: &Call<'_>) -> Result {
        if self.target.plan.params.is_empty() {
            self.bound.rest = rest_of_all(call.arguments);
            return Ok(());
        }
        let mut left = PendingList::new();
        self.named(call.arguments, call.piped, &mut left)?;
        if !left.is_empty() {
            left = self.positional(left, call.piped, &mut None)?;
            self.bound.rest = rest_of(left);
        }
        Ok(())
    }

    /// Binds for a cmdlet or an advanced function.
    pub(super) fn command_line(&mut self, call: &Call<'_>) -> Result {
        let mut left = PendingList::new();
        self.named(call.arguments, call.piped, &mut left)?;
        let mut failed = None;
        if !left.is_empty() {
            left = self.positional(left, call.piped, &mut failed)?;
        }
        let defaults_used = self.apply_defaults(call)?;
        self.validate_sets(true, false)?;
        if !left.is_empty() {
            self.remaining(&mut left)?;
        }
        if let Some(first) = left.first() {
            return Err(match (&first.name, failed) {
                (Some((name, _)), _) => self.unknown_name(name, first.span),
                (None, Some(failed)) => failed,
                (None, None) => {
                    let text = match &first.value {
                        None | Some(Value::Null | Value::Nothing) => Str::from("$null"),
                        Some(v) => v.net_text(),
                    };
                    self.unknown_position(&text, first.span)
                }
            });
        }
        let mut count = self.validate_sets(call.piped, !call.piped)?;
        if count == 1 && !defaults_used {
            // The set is settled: parameters that are only in it may have a default now.
            self.apply_defaults(call)?;
        }
        if count > 1 && call.piped {
            let filtered = self.sets_taking_input();
            if filtered != self.bound.candidates {
                self.bound.candidates = filtered;
                count = self.validate_sets(true, false)?;
            }
        }
        let missing = self.missing_mandatory_parameters(count, call.piped)?;
        if !missing.is_empty() {
            self.ask_for(&missing, call)?;
        }
        if !call.piped {
            self.require_set()?;
        }
        self.bound.set = self.target.plan.set_index(self.bound.candidates);
        self.bound.pipe.before = self.bound.candidates;
        Ok(())
    }

    /// Binds what names and positions settle, before more parameters are known.
    pub(super) fn part(&mut self, call: &Call<'_>) -> Result {
        let mut left = PendingList::new();
        self.named(call.arguments, call.piped, &mut left)?;
        let mut plain = PendingList::new();
        let mut named = false;
        for pending in left {
            // The value behind a name that is not known yet is that parameter's.
            let taken = named && pending.name.is_none();
            named = pending.name.is_some() && pending.value.is_none();
            if pending.name.is_none() && !taken {
                plain.push(pending);
            }
        }
        if !plain.is_empty() {
            self.positional(plain, call.piped, &mut None)?;
        }
        Ok(())
    }

    /// Finds the names, takes each one's value and binds it; all else is left in order. Entries of splatted hashtables come
    /// last, so that explicit parameters have precedence.
    fn named(&mut self, arguments: &[Argument], piped: bool, left: &mut PendingList) -> Result {
        let mut found: SmallVec<[Named; 6]> = SmallVec::new();
        let mut splatted: SmallVec<[&Argument; 4]> = SmallVec::new();
        let mut i = 0;
        while let Some(argument) = arguments.get(i) {
            i += 1;
            let (name, text, value) = match &argument.kind {
                ArgumentKind::Value(value) => {
                    left.push(Pending { name: None, value: Some(value.clone()), span: argument.span });
                    continue;
                }
                ArgumentKind::Parameter { splatted: true, .. } => {
                    splatted.push(argument);
                    continue;
                }
                ArgumentKind::Parameter { name, text, value, .. } => (name, text, value),
            };
            if ends_names(text) {
                continue;
            }
            let Some(index) = self.find(name, argument.span)? else {
                left.push(Pending {
                    name: Some((name.clone(), text.clone())),
                    value: value.clone(),
                    span: argument.span,
                });
                continue;
            };
            if let Some(value) = value {
                let start = argument.span.start + text.len() as u32;
                let value_span =
                    if start < argument.span.end { Span::new(start, argument.span.end) } else { argument.span };
                let (name_span, value) = (argument.span, value.clone());
                found.push(Named { index, value, shown: Some(name.clone()), name_span, value_span });
                continue;
            }
            let name_span = argument.span;
            if self.is_switch(index) {
                let value = Value::object(Switch(true));
                found.push(Named { index, value, shown: Some(name.clone()), name_span, value_span: name_span });
                continue;
            }
            let Some(next) = arguments.get(i) else { return Err(self.missing_argument(index, name_span)) };
            let value = match &next.kind {
                ArgumentKind::Value(value) => value.clone(),
                ArgumentKind::Parameter { splatted: true, .. } => return Err(self.missing_argument(index, name_span)),
                ArgumentKind::Parameter { name, text, value, .. } => {
                    if value.is_some() || self.find(name, next.span)?.is_some() {
                        return Err(self.missing_argument(index, name_span));
                    }
                    Value::Str(text.clone())
                }
            };
            i += 1;
            found.push(Named { index, value, shown: None, name_span, value_span: next.span });
        }
        for named in found {
            self.bind_named(named, piped)?;
        }
        let explicit = if splatted.is_empty() { Vec::new() } else { self.bound.given.clone() };
        for argument in splatted {
            let ArgumentKind::Parameter { name, text, value, .. } = &argument.kind else { continue };
            let span = argument.span;
            let Some(index) = self.find(name, span)? else {
                left.push(Pending { name: Some((name.clone(), text.clone())), value: value.clone(), span });
                continue;
            };
            if !explicit.get(index).copied().unwrap_or(false) {
                let value = value.clone().unwrap_or_default();
                let named = Named { index, value, shown: Some(name.clone()), name_span: span, value_span: span };
                self.bind_named(named, piped)?;
            }
        }
        Ok(())
    }

    fn bind_named(&mut self, named: Named, piped: bool) -> Result {
        if self.bound.is_bound(named.index) {
            let shown = named.shown.as_deref().unwrap_or_else(|| self.name_of(named.index));
            return Err(self.bound_twice(shown, named.name_span));
        }
        let sets = self.bound.candidates;
        self.bind_or_delay(named.index, &named.value, named.value_span, Conversion::Allowed, sets, piped).map(drop)
    }

    fn is_switch(&self, index: usize) -> bool {
        self.target.plan.params.get(index).is_some_and(|p| p.shape == super::plan::Shape::Switch)
    }

    /// Binds a value, or keeps a script block for the pipeline objects where the parameter takes input and no script block.
    /// False where the value does not fit without a conversion that is not allowed.
    pub(super) fn bind_or_delay(
        &mut self,
        index: usize,
        value: &Value,
        span: Span,
        conversion: Conversion,
        sets: u64,
        piped: bool,
    ) -> Result<bool> {
        if value.downcast::<crate::engine::ScriptBlock>().is_some()
            && !self.target.simple
            && self.target.plan.params.get(index).is_some_and(|p| p.takes_input_in(sets) && !p.shape.takes_block())
        {
            if !piped {
                return Err(self.block_without_input(index, span));
            }
            self.bound.pipe.delayed.push((index, value.clone(), span));
            self.mark(index);
            if let Some(given) = self.bound.given.get_mut(index) {
                *given = true;
            }
            return Ok(true);
        }
        let bound = self.bind_value(index, value, span, conversion)?;
        if bound && let Some(given) = self.bound.given.get_mut(index) {
            *given = true;
        }
        Ok(bound)
    }

    /// Converts, checks and stores a value; narrows the possible sets. False where it does not fit without conversion.
    pub(super) fn bind_value(
        &mut self,
        index: usize,
        value: &Value,
        span: Span,
        conversion: Conversion,
    ) -> Result<bool> {
        let Some(value) = self.fitted(index, value, span, conversion)? else { return Ok(false) };
        self.check_value(index, &value, span)?;
        if let Some(place) = self.bound.values.get_mut(index) {
            *place = Some(value);
        }
        self.mark(index);
        Ok(true)
    }

    /// Counts a parameter as bound.
    pub(super) fn mark(&mut self, index: usize) {
        if let Some(flags) = self.target.plan.params.get(index).map(|p| p.flags)
            && flags != 0
        {
            self.bound.candidates &= flags;
        }
        let index = index as u16;
        if !self.bound.order.contains(&index) {
            self.bound.order.push(index);
        }
    }

    /// `ValueFromRemainingArguments`: the parameter that takes all that is left.
    fn remaining(&mut self, left: &mut PendingList) -> Result {
        let mut taker = None;
        for (i, param) in self.target.plan.params.iter().enumerate() {
            if !self.bound.is_bound(i) && param.entry(self.bound.candidates).is_some_and(|e| e.remaining) {
                if taker.is_some() {
                    return Err(self.ambiguous_set());
                }
                taker = Some(i);
            }
        }
        let Some(index) = taker else { return Ok(()) };
        let mut items = Vec::new();
        let span = if let [only] = left.as_slice() { only.span } else { Span::default() };
        for pending in left.drain(..) {
            if let Some((_, text)) = pending.name {
                items.push(Value::Str(text));
            }
            items.extend(pending.value.filter(|v| !matches!(v, Value::Nothing)));
        }
        let value = match items.as_slice() {
            [one] if one.as_array().is_some() || super::coerce::as_list(one).is_some() => one.clone(),
            _ => Value::object(List::new(TypeRef::Def(&types::OBJECT), items)),
        };
        if self.bind_value(index, &value, span, Conversion::Allowed)?
            && let Some(given) = self.bound.given.get_mut(index)
        {
            *given = true;
        }
        Ok(())
    }
}

/// `--`, after which nothing is a parameter name.
fn ends_names(text: &str) -> bool {
    text == "--"
}

/// Whether an error of binding one position leaves other parameters to be tried: conversions and checks of functions end
/// the call, conversions of cmdlets do not.
pub(super) fn is_final(flow: &Flow) -> bool {
    let Some(record) = flow.record() else { return true };
    record.exception.type_ref().is_none_or(|t| t.def().name != super::errors::BINDING)
}

fn rest_of_all(arguments: &[Argument]) -> Vec<Value> {
    let pending = |a: &Argument| match &a.kind {
        ArgumentKind::Value(value) => Pending { name: None, value: Some(value.clone()), span: a.span },
        ArgumentKind::Parameter { name, text, value, .. } => {
            Pending { name: Some((name.clone(), text.clone())), value: value.clone(), span: a.span }
        }
    };
    let splatted = |a: &&Argument| matches!(a.kind, ArgumentKind::Parameter { splatted: true, .. });
    let ends = |a: &&Argument| matches!(&a.kind, ArgumentKind::Parameter { text, .. } if ends_names(text));
    let explicit = arguments.iter().filter(|a| !splatted(a) && !ends(a));
    rest_of(explicit.chain(arguments.iter().filter(splatted)).map(pending).collect())
}

/// What is left over, as `$args` holds it: names become strings that remember they were names.
fn rest_of(left: PendingList) -> Vec<Value> {
    let mut rest = Vec::with_capacity(left.len());
    for pending in left {
        if let Some((name, text)) = pending.name {
            if name.eq_ignore_ascii_case("$args") {
                match pending.value {
                    Some(Value::Array(a)) => rest.extend(a.to_vec()),
                    Some(value) => rest.push(value),
                    None => {}
                }
                continue;
            }
            let marked = Value::object(Wrapped::new(Value::Str(text)));
            if let Value::Object(object) = &marked {
                let kind = MemberKind::Note(Value::Str(name));
                object.ets_or_new().borrow_mut().put(Member { name: Name::new(SPLATTED_NAME), kind, hidden: true });
            }
            rest.push(marked);
        }
        rest.extend(pending.value);
    }
    rest
}
