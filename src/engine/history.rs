//! What was typed at the prompt.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// How a typed command ended, as `Get-History` names it (`ExecutionStatus`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryStatus {
    /// To its end, with or without errors on the way.
    Completed,
    /// By a terminating error.
    Failed,
    /// By Ctrl+C.
    Stopped,
}

/// One command of the history.
#[derive(Clone, Debug)]
pub struct HistoryEntry {
    /// Number, from 1, never used twice.
    pub id: u64,
    /// The text, all its lines.
    pub command: Rc<str>,
    /// How it ended.
    pub status: HistoryStatus,
    /// When it began, in ticks as the host's clock counts.
    pub start: i64,
    /// When it ended.
    pub end: i64,
}

/// The session's history: an extension of the engine that the prompt fills and `Get-History` reads.
#[derive(Default)]
pub struct History {
    entries: RefCell<Vec<HistoryEntry>>,
    last_id: Cell<u64>,
}

impl History {
    /// Adds a command at the end and drops the oldest above `limit`.
    pub fn add(&self, command: &str, status: HistoryStatus, start: i64, end: i64, limit: usize) {
        let id = self.last_id.get() + 1;
        self.last_id.set(id);
        let mut entries = self.entries.borrow_mut();
        entries.push(HistoryEntry { id, command: command.into(), status, start, end });
        let surplus = entries.len().saturating_sub(limit.max(1));
        entries.drain(..surplus);
    }

    /// Everything, oldest first.
    pub fn entries(&self) -> Vec<HistoryEntry> {
        self.entries.borrow().clone()
    }

    /// Removes the commands for which `remove` says so.
    pub fn remove(&self, mut remove: impl FnMut(&HistoryEntry) -> bool) {
        self.entries.borrow_mut().retain(|e| !remove(e));
    }
}
