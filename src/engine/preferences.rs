//! Preferences: what happens to errors, warnings and messages, and when the shell asks.

use super::{CommandState, Engine, Flow, Result, StreamTarget};
use crate::catalog::ConfirmImpact;
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Name, Value};

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

/// An answer to a confirmation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConfirmAnswer {
    /// This one.
    Yes,
    /// This and all that follow.
    YesToAll,
    /// Not this one.
    No,
    /// Neither this nor any that follow.
    NoToAll,
    /// The command ends.
    Halt,
}

impl Engine {
    /// A preference variable.
    pub fn preference(&self, name: &str) -> ActionPreference {
        let value = self.scope.find(Name::new(name)).map(|v| v.get());
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
        if let Some(variable) = &state.common.warning_variable {
            let record = self.stream_record("System.Management.Automation.WarningRecord", text);
            self.append_to_variable(variable, record);
        }
        let target = self.streams.warning.clone();
        if self.message(
            text,
            preference,
            &target,
            "System.Management.Automation.WarningRecord",
            "WarningPreference",
            state,
        )? {
            self.presenter().warning(self, text);
        }
        Ok(())
    }

    /// Writes to the verbose stream.
    pub fn write_verbose(&mut self, text: &str, state: &CommandState) -> Result {
        let preference = self.switched(state.common.verbose, "VerbosePreference");
        let target = self.streams.verbose.clone();
        if self.message(
            text,
            preference,
            &target,
            "System.Management.Automation.VerboseRecord",
            "VerbosePreference",
            state,
        )? {
            self.presenter().verbose(self, text);
        }
        Ok(())
    }

    /// Writes to the debug stream.
    pub fn write_debug(&mut self, text: &str, state: &CommandState) -> Result {
        let preference = self.switched(state.common.debug, "DebugPreference");
        let target = self.streams.debug.clone();
        if self.message(
            text,
            preference,
            &target,
            "System.Management.Automation.DebugRecord",
            "DebugPreference",
            state,
        )? {
            self.presenter().debug(self, text);
        }
        Ok(())
    }

    fn switched(&self, switch: Option<bool>, variable: &str) -> ActionPreference {
        match switch {
            Some(true) => ActionPreference::Continue,
            Some(false) => ActionPreference::SilentlyContinue,
            None => self.preference(variable),
        }
    }

    /// Sends a message on its way; true where the host is to show it.
    fn message(
        &mut self,
        text: &str,
        preference: ActionPreference,
        target: &StreamTarget,
        type_name: &str,
        variable: &str,
        state: &CommandState,
    ) -> Result<bool> {
        match preference {
            ActionPreference::SilentlyContinue | ActionPreference::Ignore => return Ok(false),
            ActionPreference::Stop => {
                // The message is told before it stops the command.
                match target {
                    StreamTarget::Null => {}
                    StreamTarget::Buffer(buffer) => buffer.borrow_mut().push(self.stream_record(type_name, text)),
                    StreamTarget::Host => {
                        let presenter = self.presenter();
                        match variable {
                            "VerbosePreference" => presenter.verbose(self, text),
                            "DebugPreference" => presenter.debug(self, text),
                            _ => presenter.warning(self, text),
                        }
                    }
                }
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
                return Err(self.fail(record, state));
            }
            ActionPreference::Continue
            | ActionPreference::Inquire
            | ActionPreference::Suspend
            | ActionPreference::Break => {}
        }
        match target {
            StreamTarget::Host => Ok(true),
            StreamTarget::Null => Ok(false),
            StreamTarget::Buffer(buffer) => {
                let record = self.stream_record(type_name, text);
                buffer.borrow_mut().push(record);
                Ok(false)
            }
        }
    }

    /// Writes an information record. `Write-Host`'s always show unless the stream is redirected or ignored.
    pub fn write_information(&mut self, record: Value, host: bool, state: &CommandState) -> Result {
        let preference = state.common.information_action.unwrap_or_else(|| self.preference("InformationPreference"));
        if let Some(variable) = &state.common.information_variable {
            self.append_to_variable(variable, record.clone());
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
            if self.switched(state.common.verbose, "VerbosePreference") != ActionPreference::SilentlyContinue {
                self.write_verbose(message, state)?;
            }
            return Ok(true);
        }
        match state.answer.get() {
            Some(ConfirmAnswer::YesToAll) => return Ok(true),
            Some(ConfirmAnswer::NoToAll) => return Ok(false),
            _ => {}
        }
        let answer = self.ask(caption, question, true)?;
        state.answer.set(Some(answer));
        match answer {
            ConfirmAnswer::Yes | ConfirmAnswer::YesToAll => Ok(true),
            ConfirmAnswer::No | ConfirmAnswer::NoToAll => Ok(false),
            ConfirmAnswer::Halt => Err(Flow::Interrupt),
        }
    }

    /// `ShouldContinue`.
    pub fn should_continue(&mut self, query: &str, caption: &str) -> Result<bool> {
        match self.ask(caption, query, false)? {
            ConfirmAnswer::Yes | ConfirmAnswer::YesToAll => Ok(true),
            ConfirmAnswer::No | ConfirmAnswer::NoToAll => Ok(false),
            ConfirmAnswer::Halt => Err(Flow::Interrupt),
        }
    }

    fn truth_of(&self, name: &str) -> bool {
        self.scope.find(Name::new(name)).is_some_and(|v| crate::value::ops::to_bool(&v.get()))
    }

    fn confirm_preference(&self) -> ConfirmImpact {
        let value = self.scope.find(Name::new("ConfirmPreference")).map(|v| v.get().invariant_text());
        match value.as_ref().map(|v| v.to_ascii_lowercase()).as_deref() {
            Some("none" | "0") => ConfirmImpact::None,
            Some("low" | "1") => ConfirmImpact::Low,
            Some("medium" | "2") => ConfirmImpact::Medium,
            _ => ConfirmImpact::High,
        }
    }

    /// Asks for a yes or no; without a person to ask, it is an error.
    fn ask(&mut self, caption: &str, message: &str, all: bool) -> Result<ConfirmAnswer> {
        let console = self.host.console.clone();
        if !console.interactive() {
            let record = ErrorRecord::with_message(
                "System.Management.Automation.PSInvalidOperationException",
                "Windows PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
                "InvalidOperation",
                ErrorCategory::InvalidOperation,
                Value::Null,
            );
            return Err(self.positioned(Flow::throw(record)));
        }
        let choices = if all {
            "[Y] Yes  [A] Yes to All  [N] No  [L] No to All  [S] Suspend  [?] Help (default is \"Y\"): "
        } else {
            "[Y] Yes  [N] No  [S] Suspend  [?] Help (default is \"Y\"): "
        };
        console.write(&format!("\n{caption}\n{message}\n"));
        loop {
            let Ok(Some(line)) = console.read_line(choices) else { return Ok(ConfirmAnswer::Halt) };
            match line.trim().to_ascii_lowercase().as_str() {
                "" | "y" | "yes" => return Ok(ConfirmAnswer::Yes),
                "a" | "yes to all" if all => return Ok(ConfirmAnswer::YesToAll),
                "n" | "no" => return Ok(ConfirmAnswer::No),
                "s" | "suspend" => {
                    self.enter_nested_prompt()?;
                    console.write(&format!("\n{caption}\n{message}\n"));
                }
                "l" | "no to all" if all => return Ok(ConfirmAnswer::NoToAll),
                "?" => {
                    console.write("Y - Continue with only the next step of the operation.\n");
                    if all {
                        console.write("A - Continue with all the steps of the operation.\n");
                    }
                    console.write("N - Skip this operation and proceed with the next operation.\n");
                    if all {
                        console.write("L - Skip this operation and all subsequent operations.\n");
                    }
                    console.write("S - Pause the current pipeline and return to the command prompt. Type \"exit\" to resume the pipeline.\n");
                }
                _ => {}
            }
        }
    }

    /// Appends to the variable that `-WarningVariable` and the like name (`+name` keeps what is there; the command has
    /// cleared the others at its start).
    pub(crate) fn append_to_variable(&mut self, name: &str, value: Value) {
        let name = Name::new(name.trim_start_matches('+'));
        let mut items = match self.scope.find(name).map(|v| v.get()) {
            Some(Value::Array(a)) => a.to_vec(),
            Some(v) if !v.is_null() => crate::value::elements_of(&v).unwrap_or_else(|| vec![v]),
            _ => Vec::new(),
        };
        items.push(value);
        let list = crate::value::array_list(items);
        match self.scope.find(name) {
            Some(variable) => *variable.value.borrow_mut() = list,
            None => self.scope.set(name, list),
        }
    }
}

use super::types;
