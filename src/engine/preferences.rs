//! Preferences: what happens to errors, warnings and messages, and when the shell asks.

use std::rc::Rc;

use super::{CommandState, Common, ConfirmAnswer, Engine, Flow, Result, Scope, StreamTarget};
use crate::catalog::ConfirmImpact;
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{List, Name, Str, Value};

/// `System.Management.Automation.ActionPreference`, in the order of its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ActionPreference {
    /// Nothing is shown, the error is recorded.
    SilentlyContinue,
    /// A terminating error follows.
    Stop,
    /// It is shown.
    #[default]
    Continue,
    /// The person is asked.
    Inquire,
    /// Nothing is shown nor recorded.
    Ignore,
    /// Workflows only.
    Suspend,
    /// The debugger is entered: as `Continue` here.
    Break,
}

impl ActionPreference {
    /// All, by number.
    pub const ALL: [(&'static str, Self); 7] = [
        ("SilentlyContinue", Self::SilentlyContinue),
        ("Stop", Self::Stop),
        ("Continue", Self::Continue),
        ("Inquire", Self::Inquire),
        ("Ignore", Self::Ignore),
        ("Suspend", Self::Suspend),
        ("Break", Self::Break),
    ];

    /// From a name (an unambiguous beginning serves) or a number.
    pub fn from_value(value: &Value) -> Option<Self> {
        if let Value::Int(n) = value.base() {
            return Self::ALL.get(usize::try_from(*n).ok()?).map(|(_, p)| *p);
        }
        let text = value.invariant_text();
        let text = text.trim();
        if let Ok(n) = text.parse::<usize>() {
            return Self::ALL.get(n).map(|(_, p)| *p);
        }
        Self::ALL.iter().find(|(name, _)| name.eq_ignore_ascii_case(text)).map(|(_, p)| *p)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, p)| *p == self).map_or("Continue", |(n, _)| n)
    }
}

/// Messages that have a stream and a preference each.
#[derive(Clone, Copy)]
enum Message {
    Warning,
    Verbose,
    Debug,
}

impl Engine {
    /// A preference variable.
    pub fn preference(&self, name: &str) -> ActionPreference {
        let value = self.scope.find_value(Name::new(name));
        value.and_then(|v| ActionPreference::from_value(&v)).unwrap_or(match name {
            "VerbosePreference" | "DebugPreference" | "InformationPreference" => ActionPreference::SilentlyContinue,
            _ => ActionPreference::Continue,
        })
    }

    /// What happens to a non-terminating error of a command: its `-ErrorAction`, or the preference.
    pub fn error_action(&self, state: &CommandState) -> ActionPreference {
        state.common.error_action.unwrap_or_else(|| self.preference("ErrorActionPreference"))
    }

    /// Writes to the warning stream.
    pub fn write_warning(&mut self, text: &str, state: &CommandState) -> Result {
        let preference = state.common.warning_action.unwrap_or_else(|| self.preference("WarningPreference"));
        for variable in self.collecting(state, |common| common.warning_variable.as_ref()) {
            let record = self.stream_record("System.Management.Automation.WarningRecord", text);
            self.append_to_variable(&variable, record);
        }
        self.say(Message::Warning, text, preference, state)
    }

    /// Writes to the verbose stream.
    pub fn write_verbose(&mut self, text: &str, state: &CommandState) -> Result {
        let preference = self.switched(state.common.verbose, "VerbosePreference");
        self.say(Message::Verbose, text, preference, state)
    }

    /// Writes to the debug stream.
    pub fn write_debug(&mut self, text: &str, state: &CommandState) -> Result {
        let preference = self.switched(state.common.debug, "DebugPreference");
        self.say(Message::Debug, text, preference, state)
    }

    /// The variables that take a command's messages: its own, and those of the functions it runs in.
    fn collecting(&self, state: &CommandState, of: fn(&Common) -> Option<&Str>) -> Vec<Str> {
        let outer = self.calls().iter().rev().filter_map(|c| of(&c.state.as_ref()?.common));
        of(&state.common).into_iter().chain(outer).cloned().collect()
    }

    fn switched(&self, switch: Option<bool>, variable: &str) -> ActionPreference {
        match switch {
            Some(true) => ActionPreference::Continue,
            Some(false) => ActionPreference::SilentlyContinue,
            None => self.preference(variable),
        }
    }

    /// Sends a message on its way, and stops or asks where the preference says so.
    fn say(&mut self, message: Message, text: &str, preference: ActionPreference, state: &CommandState) -> Result {
        if matches!(preference, ActionPreference::SilentlyContinue | ActionPreference::Ignore) {
            return Ok(());
        }
        let (target, type_name, variable) = match message {
            Message::Warning => {
                (&self.streams.warning, "System.Management.Automation.WarningRecord", "WarningPreference")
            }
            Message::Verbose => {
                (&self.streams.verbose, "System.Management.Automation.VerboseRecord", "VerbosePreference")
            }
            Message::Debug => (&self.streams.debug, "System.Management.Automation.DebugRecord", "DebugPreference"),
        };
        match target.clone() {
            StreamTarget::Null => {}
            StreamTarget::Buffer(buffer) => buffer.borrow_mut().push(self.stream_record(type_name, text)),
            StreamTarget::Host => {
                let presenter = self.presenter();
                match message {
                    Message::Warning => presenter.warning(self, text),
                    Message::Verbose => presenter.verbose(self, text),
                    Message::Debug => presenter.debug(self, text),
                }
            }
        }
        match preference {
            ActionPreference::Stop => {
                let message = format!(
                    "The running command stopped because the preference variable \"{variable}\" or common parameter is set to Stop: {text}"
                );
                let record = ErrorRecord::with_message(
                    "System.Management.Automation.ActionPreferenceStopException",
                    message,
                    "ActionPreferenceStop",
                    ErrorCategory::OperationStopped,
                    Value::Null,
                );
                record.thrown.set(true);
                Err(self.fail(record, state))
            }
            ActionPreference::Inquire => self.inquire("Continue with this operation?", state),
            _ => Ok(()),
        }
    }

    /// Writes an information record. `Write-Host`'s always show unless the stream is redirected or ignored.
    pub fn write_information(&mut self, record: Value, host: bool, state: &CommandState) -> Result {
        let preference = state.common.information_action.unwrap_or_else(|| self.preference("InformationPreference"));
        for variable in self.collecting(state, |common| common.information_variable.as_ref()) {
            self.append_to_variable(&variable, record.clone());
        }
        if preference == ActionPreference::Ignore {
            return Ok(());
        }
        let target = self.streams.information.clone();
        match target {
            StreamTarget::Buffer(buffer) => buffer.borrow_mut().push(record),
            StreamTarget::Null => {}
            StreamTarget::Host => {
                if host || !matches!(preference, ActionPreference::SilentlyContinue) {
                    self.presenter().information(self, &record);
                }
            }
        }
        Ok(())
    }

    /// A record of the warning, verbose or debug stream.
    fn stream_record(&self, type_name: &str, text: &str) -> Value {
        types::message_record(type_name, text)
    }

    /// `ShouldProcess` of an operation on a target.
    pub fn should_process(&mut self, target: &str, action: &str, state: &CommandState) -> Result<bool> {
        let message = format!("Performing the operation \"{action}\" on target \"{target}\".");
        let question = format!("Are you sure you want to perform this action?\n{message}");
        self.should_process_described(&message, &question, "Confirm", state)
    }

    /// `ShouldProcess` with its texts given: what would be done, the question, its caption.
    pub(crate) fn should_process_described(
        &mut self,
        message: &str,
        question: &str,
        caption: &str,
        state: &CommandState,
    ) -> Result<bool> {
        let what_if = state.common.what_if.unwrap_or_else(|| self.truth_of("WhatIfPreference"));
        if what_if {
            self.host.console.write(&format!("What if: {message}\n"));
            return Ok(false);
        }
        let threshold = self.confirm_preference();
        let asks = match state.common.confirm {
            Some(asked) => asked,
            None => {
                threshold != ConfirmImpact::None
                    && state.confirm_impact >= threshold
                    && state.confirm_impact != ConfirmImpact::None
            }
        };
        if !asks {
            // The preference of a calling function does not make its cmdlets tell what they do.
            if state.common.verbose == Some(true) {
                self.write_verbose(message, state)?;
            }
            return Ok(true);
        }
        match state.answer.get() {
            Some(ConfirmAnswer::YesToAll) => return Ok(true),
            Some(ConfirmAnswer::NoToAll) => return Ok(false),
            _ => {}
        }
        let answer = self.confirm(caption, question, true)?;
        state.answer.set(Some(answer));
        match answer {
            ConfirmAnswer::Yes | ConfirmAnswer::YesToAll => Ok(true),
            ConfirmAnswer::No | ConfirmAnswer::NoToAll => Ok(false),
            ConfirmAnswer::Halt => Err(Flow::Interrupt),
        }
    }

    /// `ShouldContinue`.
    pub fn should_continue(&mut self, query: &str, caption: &str) -> Result<bool> {
        match self.confirm(caption, query, false)? {
            ConfirmAnswer::Yes | ConfirmAnswer::YesToAll => Ok(true),
            ConfirmAnswer::No | ConfirmAnswer::NoToAll => Ok(false),
            ConfirmAnswer::Halt => Err(Flow::Interrupt),
        }
    }

    fn truth_of(&self, name: &str) -> bool {
        self.scope.find_value(Name::new(name)).is_some_and(|v| crate::value::ops::to_bool(&v))
    }

    fn confirm_preference(&self) -> ConfirmImpact {
        let value = self.scope.find_value(Name::new("ConfirmPreference")).map(|v| v.invariant_text());
        match value.as_ref().map(|v| v.to_ascii_lowercase()).as_deref() {
            Some("none" | "0") => ConfirmImpact::None,
            Some("low" | "1") => ConfirmImpact::Low,
            Some("medium" | "2") => ConfirmImpact::Medium,
            _ => ConfirmImpact::High,
        }
    }

    /// Appends to the variable that `-WarningVariable` and the like name (`+name` keeps what is there; the command has
    /// cleared the others at its start).
    pub(crate) fn append_to_variable(&mut self, name: &str, value: Value) {
        let (scope, name) = self.output_variable(name);
        let found = match &scope {
            Some(scope) => scope.own(name),
            // A module's code does not see the scope of its caller.
            None => self.scope.find(name).or_else(|| self.crossings.iter().rev().find_map(|s| s.find(name))),
        };
        if let Some(list) = found.as_ref().map(|v| v.get())
            && let Some(list) = list.downcast::<List>().filter(|l| !l.is_read_only())
        {
            if !list.items().last().is_some_and(|last| last.same_object(&value)) {
                list.items_mut().push(value);
            }
            return;
        }
        let mut items = match found.as_ref().map(|v| v.get()) {
            Some(Value::Array(a)) => a.to_vec(),
            Some(v) if !v.is_null() => crate::value::elements_of(&v).unwrap_or_else(|| vec![v]),
            _ => Vec::new(),
        };
        items.push(value);
        let list = crate::value::array_list(items);
        match found {
            Some(variable) => *variable.value.borrow_mut() = list,
            None => scope.unwrap_or_else(|| self.scope.clone()).set(name, list),
        }
    }

    /// The variable that `-OutVariable` and its kin name: a plus sign appends, a scope may stand before the name.
    pub(crate) fn output_variable(&self, text: &str) -> (Option<Rc<Scope>>, Name) {
        let text = text.trim_start_matches('+');
        match text.split_once(':') {
            Some((scope, name)) if scope.eq_ignore_ascii_case("global") => {
                (Some(self.global().clone()), Name::new(name))
            }
            Some((scope, name)) if scope.eq_ignore_ascii_case("script") => {
                (Some(self.scope.script_scope()), Name::new(name))
            }
            Some((scope, name)) if scope.eq_ignore_ascii_case("local") || scope.eq_ignore_ascii_case("private") => {
                (Some(self.scope.clone()), Name::new(name))
            }
            _ => (None, Name::new(text)),
        }
    }

    /// Makes such a variable ready before its command runs: emptied, or found in place where the name begins with `+`.
    pub(crate) fn prepare_output_variable(&mut self, text: &str) {
        let (scope, name) = self.output_variable(text);
        let scope = scope.unwrap_or_else(|| self.scope.clone());
        if !text.starts_with('+') || scope.find(name).is_none() {
            scope.set(name, crate::value::array_list(Vec::new()));
        }
    }
}

use super::types;
