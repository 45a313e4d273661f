//! Session states: the session's own and one for each script module.
//!
//! A function or script block belongs to the session state that it was made in. Called from there it is a child of its caller's
//! scope; called from elsewhere, of the scope where its own session state was left, or of the module's outermost scope.

use std::rc::Rc;

use super::scope::Scope;
use super::{Argument, Engine, Result, ScriptBlock, Sink};
use crate::value::{Name, Value};

/// A module that has a session state.
pub(super) struct Entry {
    scope: Rc<Scope>,
    object: Value,
}

impl Engine {
    /// A new module's number and outermost scope; it shows no object until [`Self::set_module_object`] gives it one.
    pub fn add_module(&mut self) -> (u32, Rc<Scope>) {
        let id = self.modules.len() as u32 + 1;
        let mut scope = Scope::new(Rc::default(), Some(self.global.clone()));
        scope.script = true;
        scope.module = id;
        let scope = Rc::new(scope);
        self.modules.push(Entry { scope: scope.clone(), object: Value::Null });
        (id, scope)
    }

    /// The object that stands for a module (`$MyInvocation.MyCommand.Module`, `& $module { … }`).
    pub fn set_module_object(&mut self, id: u32, object: Value) {
        if let Some(entry) = self.module_entry_mut(id) {
            entry.object = object;
        }
    }

    fn module_entry_mut(&mut self, id: u32) -> Option<&mut Entry> {
        self.modules.get_mut((id as usize).checked_sub(1)?)
    }

    fn module_entry(&self, id: u32) -> Option<&Entry> {
        self.modules.get((id as usize).checked_sub(1)?)
    }

    /// The object of a module; `None` for the session's own state, which has number 0.
    pub fn module_object(&self, id: u32) -> Option<Value> {
        self.module_entry(id).map(|e| e.object.clone()).filter(|o| !o.is_null())
    }

    /// A function of a module by the module's name, whether it is seen from here or not.
    pub(super) fn module_function(&self, module: &str, name: Name) -> Option<Rc<super::Function>> {
        let named = |e: &&Entry| !e.object.is_null() && e.object.invariant_text().eq_ignore_ascii_case(module);
        let entry = self.modules.iter().rev().find(named)?;
        entry.scope.functions.borrow().as_ref()?.get(&name).cloned()
    }

    /// The names of the modules that have a session state, in the order they came.
    pub(super) fn module_names(&self) -> Vec<String> {
        let objects = self.modules.iter().map(|e| &e.object).filter(|o| !o.is_null());
        objects.map(|o| o.invariant_text().to_string()).collect()
    }

    /// The outermost scope of a session state.
    pub fn module_scope(&self, id: u32) -> Rc<Scope> {
        self.module_entry(id).map_or_else(|| self.global.clone(), |e| e.scope.clone())
    }

    /// The module that an object stands for.
    pub fn module_of(&self, object: &Value) -> Option<u32> {
        let at = self.modules.iter().position(|e| !e.object.is_null() && e.object.same_object(object))?;
        Some(at as u32 + 1)
    }

    /// The scope that a block's own scope is a child of.
    pub(crate) fn home_of(&self, block: &ScriptBlock) -> Rc<Scope> {
        if let Some(home) = &block.home {
            return home.clone();
        }
        block.module.map_or_else(|| self.scope.clone(), |id| self.scope_in(id))
    }

    /// The scope of a session state from here: this one, the one where it was left, or its outermost.
    pub(crate) fn scope_in(&self, id: u32) -> Rc<Scope> {
        if id == self.scope.module {
            return self.scope.clone();
        }
        let left = self.crossings.iter().rev().find(|s| s.module == id).cloned();
        left.unwrap_or_else(|| self.module_scope(id))
    }

    /// Enters a scope; [`Self::leave_state`] takes what this gives.
    pub(crate) fn enter_state(&mut self, scope: Rc<Scope>) -> Rc<Scope> {
        if scope.module != self.scope.module {
            self.crossings.push(self.scope.clone());
        }
        std::mem::replace(&mut self.scope, scope)
    }

    /// Goes back to the scope that [`Self::enter_state`] left.
    pub(crate) fn leave_state(&mut self, saved: Rc<Scope>) {
        if saved.module != self.scope.module {
            self.crossings.pop();
        }
        self.leave_scope(saved);
    }

    /// Runs a module's text in the module's outermost scope, with arguments for its `param` block.
    pub fn run_module(&mut self, block: &ScriptBlock, id: u32, arguments: Vec<Argument>, out: &mut dyn Sink) -> Result {
        let scope = self.module_scope(id);
        let saved = self.enter_state(scope);
        let path = block.template.source.name().cloned().unwrap_or_else(|| "".into());
        let (span, pipeline) = (self.span, self.next_pipeline);
        self.next_pipeline += 1;
        let block = ScriptBlock { module: Some(id), ..block.clone() };
        let stage = super::command::Stage::script(self, &block, &path, arguments, span, pipeline, true);
        let result = stage.and_then(|stage| super::command::PipelineRun::call(self, &mut [stage], pipeline, out));
        self.leave_state(saved);
        result
    }
}
