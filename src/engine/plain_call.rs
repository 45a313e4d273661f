//! Calls of plain functions: what most functions of a script are, and what a hot loop calls.
//!
//! A plain function has neither attributes nor types on its parameters and no named blocks; a plain call node gives values
//! by position. Between the two no binder is needed: the values are the first slots of the function's scope. What such a
//! call may be asked for (`$PSBoundParameters`, `$MyInvocation`, `$args`) is made when something asks.

use std::rc::Rc;

use smallvec::SmallVec;

use super::binder::Bound;
use super::command::{CommandKind, CommandState, Resolved};
use super::function::{CallCell, CallInfo};
use super::tree::{Arg, Command, Expr, Pipeline};
use super::{Activation, Engine, Flow, Function, Result, Scope, Sink, eval};
use crate::error::Position;
use crate::value::Value;

/// The call of a plain function.
pub(crate) struct PlainCall {
    function: Rc<Function>,
    /// What it was given, those for `$args` at the end.
    given: SmallVec<[Value; 3]>,
    called_as: crate::value::Str,
    position: Position,
    pipeline: u64,
    /// The module it belongs to, as an object.
    module: Option<Value>,
}

impl PlainCall {
    /// What automatic variables are computed from.
    pub(super) fn info(&self) -> CallInfo {
        let template = &self.function.template;
        let compiled = template.compiled();
        let name: Rc<str> = self.function.name.as_str().into();
        let mut state = CommandState {
            name: name.clone(),
            invocation_name: self.called_as.as_str().into(),
            class: name,
            position: Some(self.position.clone()),
            pipeline: self.pipeline,
            length: 1,
            kind: CommandKind::Function,
            ..CommandState::default()
        };
        let count = compiled.params.len();
        let mut bound = None;
        if let Some(target) = compiled.target.get() {
            state.confirm_impact = target.signature.confirm_impact;
            bound = Some(Bound::of_positions(target, self.given.iter().take(count).cloned()));
        }
        let args = Value::array(self.given.iter().skip(count).cloned().collect());
        CallInfo {
            module_id: self.function.module,
            module: self.module.clone(),
            ..CallInfo::of_plain(state, bound, args, template.clone())
        }
    }
}

/// What a function writes goes on in its caller's scope.
struct Caller<'a> {
    scope: Rc<Scope>,
    out: &'a mut dyn Sink,
}

impl Sink for Caller<'_> {
    fn push(&mut self, engine: &mut Engine, value: Value) -> Result {
        let own = std::mem::replace(&mut engine.scope, self.scope.clone());
        let result = self.out.push(engine, value);
        engine.scope = own;
        result
    }
}

impl Engine {
    /// The plain function that a pipeline of one command calls, where it is one and is known already.
    pub(super) fn plain_function(&self, pipeline: &Pipeline) -> Option<Rc<Function>> {
        let [super::tree::Element::Command(command)] = &*pipeline.elements else { return None };
        if !command.plain || self.watcher.is_some() {
            return None;
        }
        let cache = command.cache.borrow();
        let Some((generation, Resolved::Function(function))) = &*cache else { return None };
        let compiled = function.template.compiled();
        let here = function.module.is_none_or(|id| id == self.scope.module);
        (here && *generation == self.generation && compiled.plain && compiled.target.get().is_some())
            .then(|| function.clone())
    }

    /// Calls a plain function from a plain node.
    pub(super) fn call_plain(
        &mut self,
        function: Rc<Function>,
        command: &Command,
        pipeline: u64,
        out: &mut dyn Sink,
    ) -> Result {
        let mut given = SmallVec::with_capacity(command.args.len());
        for arg in &command.args {
            if let Arg::Value(expr, _) = arg {
                given.push(eval::none_to_null(self.eval(expr)?));
            }
        }
        let template = function.template.clone();
        let compiled = template.compiled();
        let caller = self.scope.clone();
        let parent = function.home.clone().unwrap_or_else(|| caller.clone());
        let called_as = match &command.callee {
            super::tree::Callee::Name(name) => name.clone(),
            super::tree::Callee::Expr(_) => "".into(),
        };
        let name = function.name;
        let called_from = (self.source.clone(), command.span);
        let position = Position { source: self.source.clone(), span: command.span };
        let parameters: SmallVec<[Value; 3]> = compiled
            .params
            .iter()
            .enumerate()
            .map(|(i, param)| match (given.get(i), &param.default) {
                (Some(value), _) => Value::clone(value),
                (None, Some(Expr::Literal(value))) => value.clone(),
                (None, _) => Value::Null,
            })
            .collect();
        let module = if caller.module == 0 { None } else { self.module_object(caller.module) };
        let call = CallCell::of_plain(PlainCall { function, given, called_as, position, pipeline, module });
        let scope = Rc::new(Scope::of_call(compiled.layout.clone(), parent, call, parameters.into_iter()));
        let span = self.span;
        self.enter(Activation { command: name, block: "", source: template.source.clone(), called_from, state: None })?;
        let saved = std::mem::replace(&mut self.scope, scope);
        let result = match &compiled.end {
            Some(code) => self.run_code(code, &mut Caller { scope: caller, out }),
            None => Ok(()),
        };
        self.leave_scope(saved);
        self.leave();
        self.span = span;
        match result {
            Err(Flow::Return) => Ok(()),
            other => other,
        }
    }
}
