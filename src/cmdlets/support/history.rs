//! The commands run at the prompt.

use std::cell::RefCell;
use std::rc::Rc;

use super::record::Record;
use super::types::HISTORY_INFO;
use crate::engine::Engine;
use crate::value::{DateTime, Str, Value};

/// One command line.
#[derive(Clone)]
pub struct Entry {
    /// From 1.
    pub id: i64,
    /// What was typed.
    pub command: Str,
    /// Whether it completed.
    pub completed: bool,
    /// When it began and ended.
    pub times: (DateTime, DateTime),
}

impl Entry {
    /// As `Get-History` shows it.
    pub fn value(self) -> Value {
        let state = if self.completed { "Completed" } else { "Failed" };
        Record::with_text(
            &HISTORY_INFO,
            [
                ("Id", Value::Long(self.id)),
                ("CommandLine", Value::Str(self.command.clone())),
                ("ExecutionStatus", Value::str(state)),
                ("StartExecutionTime", Value::object(self.times.0)),
                ("EndExecutionTime", Value::object(self.times.1)),
                ("Duration", Value::object(self.times.1.since(self.times.0))),
            ],
            self.command,
        )
    }
}

/// The session's history; the prompt adds to it.
#[derive(Default)]
pub struct History {
    entries: RefCell<Vec<Entry>>,
    last: std::cell::Cell<i64>,
}

impl History {
    /// The session's, made on first use.
    pub fn of(engine: &mut Engine) -> Rc<Self> {
        if let Some(known) = engine.extension::<Self>() {
            return known;
        }
        let new = Rc::new(Self::default());
        engine.set_extension(new.clone());
        new
    }

    /// Adds a command line.
    pub fn add(&self, command: &str, completed: bool, times: (DateTime, DateTime)) {
        let id = self.last.get() + 1;
        self.last.set(id);
        self.entries.borrow_mut().push(Entry { id, command: command.into(), completed, times });
    }

    /// All entries, oldest first.
    pub fn entries(&self) -> Vec<Entry> {
        self.entries.borrow().clone()
    }

    /// Forgets all.
    pub fn clear(&self) {
        self.entries.borrow_mut().clear();
    }

    /// Forgets some.
    pub fn retain(&self, keep: impl FnMut(&Entry) -> bool) {
        self.entries.borrow_mut().retain(keep);
    }
}
