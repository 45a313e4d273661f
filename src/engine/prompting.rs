//! What a running command asks a person: choices, and whole prompts inside it (`Suspend`, `$Host.EnterNestedPrompt()`).

use std::rc::Rc;

use super::{CommandState, Engine, Flow, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Name, Value};

/// What runs a nested prompt until `exit`: an extension of the engine that the prompt sets.
pub struct NestedPrompt(pub Rc<dyn Fn(&mut Engine) -> Result>);

/// One of several answers. `&` in the label stands before the letter that serves in its place.
pub(crate) struct Choice {
    pub(crate) label: String,
    pub(crate) help: String,
}

impl Choice {
    fn new(label: &str, help: &str) -> Self {
        Self { label: label.to_owned(), help: help.to_owned() }
    }

    /// The letter, and the label without `&`.
    fn parts(&self) -> (String, String) {
        let Some((before, after)) = self.label.split_once('&') else { return (String::new(), self.label.clone()) };
        let letter = after.chars().next().map_or_else(String::new, |c| c.to_uppercase().collect());
        (letter, format!("{before}{after}"))
    }
}

/// What confirmations offer.
const YES: (&str, &str) = ("&Yes", "Continue with only the next step of the operation.");
const YES_TO_ALL: (&str, &str) = ("Yes to &All", "Continue with all the steps of the operation.");
const NO: (&str, &str) = ("&No", "Skip this operation and proceed with the next operation.");
const NO_TO_ALL: (&str, &str) = ("No to A&ll", "Skip this operation and all subsequent operations.");
const HALT: (&str, &str) = ("&Halt Command", "Stop this command.");
const SUSPEND: (&str, &str) =
    ("&Suspend", "Pause the current pipeline and return to the command prompt. Type \"exit\" to resume the pipeline.");

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
    /// Lets a person choose; the index of the choice. Without a person to ask, it is an error.
    pub(crate) fn prompt_for_choice(
        &mut self,
        caption: &str,
        message: &str,
        choices: &[Choice],
        default: Option<usize>,
    ) -> Result<usize> {
        let console = self.host.console.clone();
        if !console.interactive() {
            return Err(self.nobody_to_ask());
        }
        let parts: Vec<(String, String)> = choices.iter().map(Choice::parts).collect();
        let mut line: String = parts.iter().map(|(letter, label)| format!("[{letter}] {label}  ")).collect();
        line.push_str("[?] Help");
        if let Some((letter, label)) = default.and_then(|d| parts.get(d)) {
            let shown = if letter.is_empty() { label } else { letter };
            line.push_str(&format!(" (default is \"{shown}\")"));
        }
        line.push_str(": ");
        console.write("\n");
        for text in [caption, message] {
            if !text.is_empty() {
                console.write(&format!("{text}\n"));
            }
        }
        loop {
            let Ok(Some(answer)) = console.read_line(&line) else { return Err(Flow::Interrupt) };
            let answer = answer.trim();
            if answer.is_empty() {
                if let Some(default) = default {
                    return Ok(default);
                }
                continue;
            }
            let is = |text: &str| !text.is_empty() && text.to_lowercase() == answer.to_lowercase();
            if let Some(chosen) = parts.iter().position(|(letter, label)| is(letter) || is(label)) {
                return Ok(chosen);
            }
            if answer == "?" {
                for ((letter, label), choice) in parts.iter().zip(choices) {
                    let key = if letter.is_empty() { label } else { letter };
                    console.write(&format!("{key} - {}\n", choice.help));
                }
            }
        }
    }

    /// The error of what would ask where nobody can answer.
    pub(crate) fn nobody_to_ask(&self) -> Flow {
        let record = ErrorRecord::with_message(
            "System.Management.Automation.PSInvalidOperationException",
            "Windows PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
            "InvalidOperation",
            ErrorCategory::InvalidOperation,
            Value::Null,
        );
        self.positioned(Flow::throw(record))
    }

    /// Asks for a yes or no, `all`: or one of them for all that follow.
    pub(crate) fn confirm(&mut self, caption: &str, message: &str, all: bool) -> Result<ConfirmAnswer> {
        let offered: &[_] = if all {
            &[
                (YES, Some(ConfirmAnswer::Yes)),
                (YES_TO_ALL, Some(ConfirmAnswer::YesToAll)),
                (NO, Some(ConfirmAnswer::No)),
                (NO_TO_ALL, Some(ConfirmAnswer::NoToAll)),
                (SUSPEND, None),
            ]
        } else {
            &[(YES, Some(ConfirmAnswer::Yes)), (NO, Some(ConfirmAnswer::No)), (SUSPEND, None)]
        };
        self.ask(caption, message, offered)
    }

    /// Asks whether a command goes on after a message or an error, once for all of them if the person wants.
    pub(crate) fn inquire(&mut self, message: &str, state: &CommandState) -> Result {
        if state.goes_on.get() {
            return Ok(());
        }
        let offered = [
            (YES, Some(ConfirmAnswer::Yes)),
            (YES_TO_ALL, Some(ConfirmAnswer::YesToAll)),
            (HALT, Some(ConfirmAnswer::Halt)),
            (SUSPEND, None),
        ];
        match self.ask("Confirm", message, &offered)? {
            ConfirmAnswer::YesToAll => state.goes_on.set(true),
            ConfirmAnswer::Halt => {
                let record = ErrorRecord::with_message(
                    "System.Management.Automation.ParentContainsErrorRecordException",
                    "The running command stopped because the user selected the Stop option.",
                    "ActionPreferenceStop",
                    ErrorCategory::OperationStopped,
                    Value::Null,
                );
                record.thrown.set(true);
                return Err(self.fail(record, state));
            }
            _ => {}
        }
        Ok(())
    }

    /// Asks until something else than a pause is chosen; Ctrl+C halts.
    fn ask(
        &mut self,
        caption: &str,
        message: &str,
        offered: &[((&str, &str), Option<ConfirmAnswer>)],
    ) -> Result<ConfirmAnswer> {
        let choices: Vec<Choice> = offered.iter().map(|((label, help), _)| Choice::new(label, help)).collect();
        loop {
            let chosen = self.prompt_for_choice(caption, message, &choices, Some(0))?;
            match offered.get(chosen).and_then(|(_, answer)| *answer) {
                Some(answer) => return Ok(answer),
                None => self.enter_nested_prompt()?,
            }
        }
    }

    /// Runs a prompt inside the running command; `exit` in it comes back here.
    pub fn enter_nested_prompt(&mut self) -> Result {
        let Some(prompt) = self.extension::<NestedPrompt>() else {
            let record = ErrorRecord::with_message(
                "System.Management.Automation.PSInvalidOperationException",
                "A prompt cannot be nested here: nobody sits at the console.",
                "InvalidOperation",
                ErrorCategory::InvalidOperation,
                Value::Null,
            );
            return Err(self.positioned(Flow::throw(record)));
        };
        let level = Name::new("NestedPromptLevel");
        let global = self.global.clone();
        let outer = global.find_value(level).unwrap_or_default();
        let depth = if let Value::Int(n) = outer { n } else { 0 };
        global.set(level, Value::Int(depth + 1));
        let state =
            (self.scope.clone(), self.source.clone(), self.span, self.success, self.propagate, self.streams.clone());
        self.propagate = false;
        let result = (prompt.0)(self);
        (self.scope, self.source, self.span, self.success, self.propagate, self.streams) = state;
        global.set(level, Value::Int(depth));
        result
    }
}
