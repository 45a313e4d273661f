//! Running apart from the session: what `-Parallel` blocks and jobs do, in a session state that starts afresh.

use std::rc::Rc;

use super::{Engine, Scope, Variable};

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
        let fresh = self.fresh_global();
        let global = std::mem::replace(&mut self.global, fresh.clone());
        let scope = std::mem::replace(&mut self.scope, fresh);
        let using = self.using.replace(scope.clone());
        let errors = std::mem::take(&mut self.errors);
        let modules = std::mem::take(&mut self.modules);
        let crossings = std::mem::take(&mut self.crossings);
        let calls = std::mem::take(&mut self.calls);
        let propagate = std::mem::replace(&mut self.propagate, false);
        let (source, span) = self.position();
        let error = self.names.error;
        self.global.set(error, super::types::error_list(&self.errors));
        self.generation += 1;
        let result = run(self);
        self.global = global;
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
}
