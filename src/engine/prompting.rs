//! A prompt inside a running command: `Suspend`, `$Host.EnterNestedPrompt()`.

use std::rc::Rc;

use super::{Engine, Flow, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Name, Value};

/// What runs a nested prompt until `exit`: an extension of the engine that the prompt sets.
pub struct NestedPrompt(pub Rc<dyn Fn(&mut Engine) -> Result>);

impl Engine {
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
        let outer = global.find(level).map(|v| v.get()).unwrap_or_default();
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
