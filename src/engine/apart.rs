//! Running apart from the session: what `-Parallel` blocks and jobs do, in a session state that starts afresh.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Engine, Result, Scope, Sink, StreamTarget, Streams, Variable};
use crate::value::{Name, Value};

/// Something that code which ran apart left behind, in order.
#[derive(Clone)]
pub enum Piece {
    /// An object of its output.
    Output(Value),
    /// A record of one of the other streams.
    Record(Value),
}

/// Makes a job of a block and its text.
pub type Background = fn(&mut Engine, &Value, &str) -> Result<Value>;

/// Keeps output and records in order.
struct Collector {
    records: Rc<RefCell<Vec<Value>>>,
    pieces: Vec<(i64, Piece)>,
}

impl Collector {
    fn drain(&mut self, engine: &Engine) {
        let now = engine.host.clock.utc_ticks();
        self.pieces.extend(self.records.take().into_iter().map(|r| (now, Piece::Record(r))));
    }
}

impl Sink for Collector {
    fn push(&mut self, engine: &mut Engine, value: Value) -> Result {
        self.drain(engine);
        self.pieces.push((engine.host.clock.utc_ticks(), Piece::Output(value)));
        Ok(())
    }
}

impl Engine {
    /// Remembers the variables of a new session, which every run apart starts with.
    pub(crate) fn remember_initial_variables(&mut self) {
        self.initial = self.global.variables();
    }

    fn fresh_global(&self) -> Rc<Scope> {
        let mut scope = Scope::new(Rc::default(), None);
        scope.script = true;
        for variable in &self.initial {
            let copy = Variable::new(variable.name, variable.get());
            copy.flags.set(variable.flags.get());
            copy.constraint.replace(variable.constraint.borrow().clone());
            scope.put(copy);
        }
        Rc::new(scope)
    }

    /// Runs something in a state of its own: its global scope has a new session's variables, no functions and no modules, and
    /// its errors are listed apart. `$using:` reads the scope that is left.
    pub fn apart<T>(&mut self, run: impl FnOnce(&mut Self) -> T) -> T {
        let caller = self.scope.clone();
        self.apart_from(caller, run)
    }

    fn apart_from<T>(&mut self, caller: Rc<Scope>, run: impl FnOnce(&mut Self) -> T) -> T {
        let fresh = self.fresh_global();
        let global = std::mem::replace(&mut self.global, fresh.clone());
        let scope = std::mem::replace(&mut self.scope, fresh);
        let using = self.using.replace(caller);
        let errors = std::mem::take(&mut self.errors);
        let modules = std::mem::take(&mut self.modules);
        let crossings = std::mem::take(&mut self.crossings);
        let calls = std::mem::take(&mut self.calls);
        let propagate = std::mem::replace(&mut self.propagate, false);
        let ui_culture = self.ui_culture.clone();
        self.set_ui_culture(&ui_culture);
        let (source, span) = self.position();
        let error = self.names.error;
        self.global.set(error, super::types::error_list(&self.errors));
        self.generation += 1;
        let result = run(self);
        self.global = global;
        self.ui_culture = ui_culture;
        self.scope = scope;
        self.using = using;
        self.errors = errors;
        self.modules = modules;
        self.crossings = crossings;
        self.calls = calls;
        self.propagate = propagate;
        (self.source, self.span) = (source, span);
        self.generation += 1;
        result
    }

    /// The variables seen now, as `$using:` reads them later.
    pub fn snapshot(&mut self) -> Rc<Scope> {
        let copy = Scope::new(Rc::default(), None);
        let mut at = Some(self.scope.clone());
        while let Some(scope) = at {
            for variable in scope.variables() {
                if copy.own(variable.name).is_none() {
                    copy.set(variable.name, variable.get());
                }
            }
            at = scope.parent.clone();
        }
        for name in ["PWD", "PSScriptRoot", "PSCommandPath", "args", "PSBoundParameters"].map(Name::new) {
            if copy.own(name).is_none()
                && let Some(value) = self.automatic(name)
            {
                copy.set(name, value);
            }
        }
        Rc::new(copy)
    }

    /// Runs something by another clock.
    pub(crate) fn by_clock<T>(&mut self, clock: Rc<dyn crate::host::Clock>, run: impl FnOnce(&mut Self) -> T) -> T {
        let own = std::mem::replace(&mut self.host.clock, clock);
        let result = run(self);
        self.host.clock = own;
        result
    }

    /// Runs a job's code: apart, all its streams collected with the ticks at which they came. Variables are those of a snapshot through `$using:`, and plainly
    /// too where `inherit` says so (background pipelines).
    pub fn run_collected(
        &mut self,
        snapshot: Rc<Scope>,
        inherit: bool,
        run: impl FnOnce(&mut Self, &mut dyn Sink) -> Result,
    ) -> (Vec<(i64, Piece)>, Result) {
        let records = Rc::new(RefCell::new(Vec::new()));
        let target = || StreamTarget::Buffer(records.clone());
        let own =
            Streams { error: target(), warning: target(), verbose: target(), debug: target(), information: target() };
        let streams = std::mem::replace(&mut self.streams, own);
        let location = self.current_directory();
        let mut out = Collector { records: records.clone(), pieces: Vec::new() };
        let result = self.apart_from(snapshot.clone(), |engine| {
            if inherit {
                let globals = snapshot.variables().into_iter();
                globals
                    .filter(|v| engine.global.own(v.name).is_none())
                    .for_each(|v| engine.global.set(v.name, v.get()));
            }
            run(engine, &mut out)
        });
        out.drain(self);
        self.streams = streams;
        self.set_current_directory(location);
        (out.pieces, result)
    }

    /// Says how a pipeline that ends with `&` becomes a job.
    pub fn set_background(&mut self, start: Background) {
        self.background = Some(start);
    }

    /// Starts a pipeline as a job; its object goes to the output.
    pub(crate) fn start_background(&mut self, text: &str, out: &mut dyn Sink) -> Result {
        let Some(start) = self.background else {
            return Err(self.error("NotSupported", "There are no jobs in this session."));
        };
        let block = self.parse_block(text)?;
        let job = start(self, &block, text)?;
        out.push(self, job)
    }
}
