//! `$PSDefaultParameterValues`: values for parameters that the call does not name.

use super::command_line::Conversion;
use super::{Binding, Call};
use crate::engine::{Result, ScriptBlock};
use crate::text::{Span, WildcardPattern};
use crate::value::{Name, Value, dictionary_of};

impl Binding<'_> {
    /// Binds what the variable holds for this command, among the parameters of the sets still possible. Whether any was
    /// bound.
    pub(super) fn apply_defaults(&mut self, call: &Call<'_>) -> Result<bool> {
        thread_local! {
            static VARIABLE: Name = Name::new("PSDefaultParameterValues");
        }
        let Some(variable) = self.engine.scope().find(VARIABLE.with(|n| *n)) else { return Ok(false) };
        let value = variable.get();
        let Some(dictionary) = dictionary_of(&value).filter(|d| !d.is_empty()) else { return Ok(false) };
        let entries = dictionary.entries();
        let disabled = |(key, value): &(Value, Value)| {
            key.as_str().is_some_and(|k| k.eq_ignore_ascii_case("Disabled")) && crate::value::convert::to_bool(value)
        };
        if entries.iter().any(disabled) {
            return Ok(false);
        }
        let mut used = false;
        for (key, value) in entries {
            let Some(key) = key.as_str().cloned() else { continue };
            let Some((command, parameter)) = key.split_once(':') else { continue };
            let command = command.trim().trim_matches(['\'', '"']);
            if !WildcardPattern::new(command).is_ok_and(|p| p.is_match(call.name)) {
                continue;
            }
            let Some(index) = self.default_parameter(parameter.trim().trim_matches(['\'', '"'])) else { continue };
            let possible = self.target.plan.params.get(index).is_some_and(|p| p.is_in(self.bound.candidates));
            if !possible || self.bound.is_bound(index) {
                continue;
            }
            let value = match value.downcast::<ScriptBlock>().cloned() {
                Some(block) => {
                    let mut out: Vec<Value> = Vec::new();
                    self.engine.invoke_block(&block, &[], None, &mut out)?;
                    if out.is_empty() {
                        continue;
                    }
                    Value::from_output(out)
                }
                None => value,
            };
            // What does not bind is passed over: a default must not break a call.
            if matches!(self.bind_value(index, &value, Span::default(), Conversion::Allowed), Ok(true)) {
                used = true;
                if let Some(given) = self.bound.given.get_mut(index) {
                    *given = true;
                }
            }
        }
        Ok(used)
    }

    /// The parameter that a key means: by name or alias, or the only one that its wildcard pattern matches.
    fn default_parameter(&self, name: &str) -> Option<usize> {
        let mut all = self.target.signature.all_parameters().enumerate();
        if !name.contains(['*', '?', '[']) {
            return all.find(|(_, p)| p.answers_to(name)).map(|(i, _)| i);
        }
        let pattern = WildcardPattern::new(name).ok()?;
        let mut found = all.filter(|(_, p)| pattern.is_match(&p.name) || p.aliases.iter().any(|a| pattern.is_match(a)));
        match (found.next(), found.next()) {
            (Some((i, _)), None) => Some(i),
            _ => None,
        }
    }
}
