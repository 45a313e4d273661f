//! Looking on while scripts run: breakpoints and the trace of `Set-PSDebug`.

use std::rc::Rc;

use super::tree::{Place, Stmt, StmtKind};
use super::{Engine, Result};
use crate::text::{Source, Span};
use crate::value::{Name, Value};

/// What a session's watcher is told. It is told nothing of what it runs itself.
pub(crate) trait Watcher {
    /// A statement or condition is about to run.
    fn statement(&self, engine: &mut Engine, source: &Rc<Source>, span: Span) -> Result;
    /// A command is about to run.
    fn command(&self, engine: &mut Engine, name: &str) -> Result;
    /// A variable is about to be read, or written with the value.
    fn variable(&self, engine: &mut Engine, name: Name, written: Option<&Value>) -> Result;
}

impl Engine {
    /// Sets who looks on; nobody costs nothing.
    pub(crate) fn set_watcher(&mut self, watcher: Option<Rc<dyn Watcher>>) {
        self.watcher = watcher;
    }

    /// Tells the watcher something, away while it is told.
    fn told(&mut self, tell: impl FnOnce(&dyn Watcher, &mut Self) -> Result) -> Result {
        let Some(watcher) = self.watcher.take() else { return Ok(()) };
        let (span, success) = (self.span, self.success);
        let result = tell(&*watcher, self);
        self.watcher.get_or_insert(watcher);
        self.span = span;
        self.success = success;
        result
    }

    /// Before a statement; loops and `if` are told of by their conditions.
    #[cold]
    pub(crate) fn watch_statement(&mut self, s: &Stmt) -> Result {
        match &s.kind {
            StmtKind::If(_) | StmtKind::For(_) | StmtKind::Foreach(_) | StmtKind::Do(_) | StmtKind::Try(_) => Ok(()),
            StmtKind::Function(_) | StmtKind::Type => Ok(()),
            _ => self.watch_condition(s.span),
        }
    }

    /// Before a condition.
    #[cold]
    pub(crate) fn watch_condition(&mut self, span: Span) -> Result {
        let source = self.source.clone();
        self.told(|watcher, engine| watcher.statement(engine, &source, span))
    }

    /// Before a command.
    #[cold]
    pub(crate) fn watch_command(&mut self, name: &str) -> Result {
        self.told(|watcher, engine| watcher.command(engine, name))
    }

    /// Before a variable is read.
    #[cold]
    pub(crate) fn watch_read(&mut self, name: Name) -> Result {
        self.told(|watcher, engine| watcher.variable(engine, name, None))
    }

    /// Before a place gets a value, where that is a variable.
    #[cold]
    pub(crate) fn watch_write(&mut self, place: &Place, value: &Value) -> Result {
        let Place::Variable(v) = place else { return Ok(()) };
        let name = v.name;
        self.told(|watcher, engine| watcher.variable(engine, name, Some(value)))
    }
}
