//! Script blocks as values, and running them.

use std::any::Any;
use std::rc::Rc;

use super::scope::Scope;
use super::tree::{Code, Expr, Stmt, StmtKind, Template};
use super::{Activation, Engine, Flow, Result, Sink, types};
use crate::text::Span;
use crate::value::{Object, TypeRef, Value, ops};

/// A script block value: `{ … }`, the body of a function, or text turned into one.
#[derive(Clone)]
pub struct ScriptBlock {
    /// What it runs.
    pub template: Rc<Template>,
    /// The scope that `GetNewClosure` gave it; its scopes are children of that one.
    pub home: Option<Rc<Scope>>,
    /// The session state it was made in; `None`: it belongs wherever it runs.
    pub module: Option<u32>,
}

impl Object for ScriptBlock {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::SCRIPT_BLOCK)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.template.source.slice(self.template.ast.body).to_owned())
    }
}

/// The expression that is all of a block, and its place.
fn lone_expression(block: &ScriptBlock) -> Option<(&Expr, Span)> {
    let compiled = block.template.compiled();
    let code = compiled.end.as_ref()?;
    match &*code.statements {
        [Stmt { kind: StmtKind::Expr(e), span }]
            if code.traps.is_empty() && compiled.types.is_empty() && block.template.ast.usings.is_empty() =>
        {
            Some((e, *span))
        }
        _ => None,
    }
}

/// What a block writes that runs apart goes on in its caller's state.
struct Back<'a> {
    caller: Rc<Scope>,
    global: Rc<Scope>,
    out: &'a mut dyn Sink,
}

impl Sink for Back<'_> {
    fn push(&mut self, engine: &mut Engine, value: Value) -> Result {
        let scope = std::mem::replace(&mut engine.scope, self.caller.clone());
        let global = std::mem::replace(&mut engine.global, self.global.clone());
        let result = self.out.push(engine, value);
        engine.scope = scope;
        engine.global = global;
        result
    }
}

/// Takes the output of a filter block: its truth is all that counts.
#[derive(Default)]
struct Truth {
    first: Option<Value>,
    more: bool,
}

impl Sink for Truth {
    fn push(&mut self, _engine: &mut Engine, value: Value) -> Result {
        if self.first.is_none() {
            self.first = Some(value);
        } else {
            self.more = true;
        }
        Ok(())
    }
}

impl Engine {
    /// Whether the output of a block over an object is true, as `Where-Object` asks.
    pub fn holds_for(&mut self, block: &ScriptBlock, item: Value) -> Result<bool> {
        let mut truth = Truth::default();
        match lone_expression(block) {
            Some((e, span)) if self.is_at_home(block) && Rc::ptr_eq(&self.source, &block.template.source) => {
                let previous = self.swap_item(Some(item));
                let outer = std::mem::replace(&mut self.span, span);
                let result = match self.eval(e) {
                    Ok(value) => {
                        self.success = true;
                        self.push_output(value, &mut truth)
                    }
                    Err(flow) => self.statement_failed(flow, &[], &mut truth),
                };
                self.span = outer;
                self.swap_item(previous);
                result?;
            }
            _ => self.run_with_item(block, item, &mut truth)?,
        }
        Ok(truth.more || truth.first.is_some_and(|v| ops::to_bool(&v)))
    }

    /// Whether a block runs in the module state that is current.
    fn is_at_home(&self, block: &ScriptBlock) -> bool {
        block.home.is_some() || block.module.is_none_or(|id| id == self.scope.module)
    }

    /// Runs a block in the scope that is current, with `$_` set: what `ForEach-Object` and `Where-Object` do.
    pub fn run_with_item(&mut self, block: &ScriptBlock, item: Value, out: &mut dyn Sink) -> Result {
        if !self.is_at_home(block) {
            let home = self.home_of(block);
            let saved = self.enter_state(home);
            let own = ScriptBlock { module: None, ..block.clone() };
            let result = self.run_with_item(&own, item, out);
            self.leave_state(saved);
            return result;
        }
        let previous = self.swap_item(Some(item));
        let result = self.run_block_inline(block, out);
        self.swap_item(previous);
        result
    }

    /// The output of a block over one object, as calculated properties and keys need it: in a scope of its own, with `$_`
    /// set, failed statements unreported. An error that ends the block is the error.
    pub fn evaluate(&mut self, block: &Value, item: Value) -> Result<Value> {
        self.evaluate_as(block, item, false)
    }

    /// The same, but the first error of any statement ends the block and is the error.
    pub fn evaluate_or_throw(&mut self, block: &Value, item: Value) -> Result<Value> {
        self.evaluate_as(block, item, true)
    }

    fn evaluate_as(&mut self, block: &Value, item: Value, propagate: bool) -> Result<Value> {
        let Some(block) = block.downcast::<ScriptBlock>().cloned() else {
            return Err(self.error_not_a_script_block(block));
        };
        let compiled = block.template.compiled().clone();
        let errors = std::mem::replace(&mut self.streams.error, super::StreamTarget::Null);
        let propagate = std::mem::replace(&mut self.propagate, propagate);
        let mut out = Vec::new();
        let result = if compiled.params.is_empty() {
            let parent = self.home_of(&block);
            let scope = Rc::new(Scope::new(compiled.layout.clone(), Some(parent)));
            let saved = self.enter_state(scope);
            self.set_item(item);
            let result = self.run_block_inline(&block, &mut out);
            self.leave_state(saved);
            result
        } else {
            self.invoke_block(&block, &[], Some(item), &mut out)
        };
        self.propagate = propagate;
        self.streams.error = errors;
        result.map(|()| Value::from_output(out))
    }

    /// Runs a block apart from the current scope, as `ForEach-Object -Parallel` does: it sees the variables of a new session,
    /// `$_`, and through `$using:` those of the current scope.
    pub fn run_apart(&mut self, block: &ScriptBlock, item: Value, out: &mut dyn Sink) -> Result {
        let block = ScriptBlock { module: None, home: None, ..block.clone() };
        let streams = self.streams.clone();
        let mut sink = Back { caller: self.scope.clone(), global: self.global.clone(), out };
        self.apart(|engine| {
            engine.streams = streams;
            engine.set_item(item);
            engine.run_block_inline(&block, &mut sink)
        })
    }

    /// Runs a block in a scope that is not the current one, as the code of a module is run.
    pub fn run_in_scope(&mut self, block: &ScriptBlock, scope: &Rc<Scope>, out: &mut dyn Sink) -> Result {
        let saved = self.enter_state(scope.clone());
        let result = self.run_block_inline(block, out);
        self.leave_state(saved);
        result
    }

    /// Sets `$_` in the current scope, for runs of blocks that share one setting and restoring.
    pub fn set_item(&mut self, item: Value) {
        self.swap_item(Some(item));
    }

    #[inline]
    fn swap_item(&mut self, item: Option<Value>) -> Option<Value> {
        self.scope.swap(self.names.underscore, &self.item_cache, item)
    }

    /// `$_` of the current scope itself, to restore later.
    pub fn take_item(&mut self) -> Option<Value> {
        self.scope.own_value(self.names.underscore)
    }

    /// Restores what [`Self::take_item`] gave.
    pub fn restore_item(&mut self, item: Option<Value>) {
        self.swap_item(item);
    }

    /// Runs code of a block in the current scope. A `return` in it ends the block only.
    pub(crate) fn run_inline(&mut self, template: &Rc<Template>, code: Option<&Code>, out: &mut dyn Sink) -> Result {
        let Some(code) = code else { return Ok(()) };
        let compiled = template.compiled();
        if !compiled.types.is_empty() {
            self.define_types(template)?;
            self.declare_types(compiled, &self.scope);
        }
        let span = self.span;
        // Most often the block stands in the text that runs.
        let outer = (!Rc::ptr_eq(&self.source, &template.source))
            .then(|| std::mem::replace(&mut self.source, template.source.clone()));
        let result = self.run_code(code, out);
        if let Some(source) = outer {
            self.source = source;
        }
        self.span = span;
        match result {
            Err(Flow::Return) => Ok(()),
            other => other,
        }
    }

    /// Runs a block that shares the current scope and may name `begin`, `process` and `end` (`ForEach-Object -Begin`): its
    /// unnamed statements, or its `process` block.
    pub fn run_block_inline(&mut self, block: &ScriptBlock, out: &mut dyn Sink) -> Result {
        let compiled = block.template.compiled();
        self.run_inline(&block.template, compiled.end.as_ref().or(compiled.process.as_ref()), out)
    }

    /// Calls a block as `& $block args` does, in a scope of its own, and collects its output.
    pub fn call_block_collect(&mut self, block: &Value, args: &[Value]) -> Result<Vec<Value>> {
        let mut out = Vec::new();
        self.call_block_to(block, args, &mut out)?;
        Ok(out)
    }

    /// Calls a block as `& $block args` does, its output going to a sink.
    pub fn call_block_to(&mut self, block: &Value, args: &[Value], out: &mut dyn Sink) -> Result {
        let Some(block) = block.downcast::<ScriptBlock>().cloned() else {
            return Err(self.error_not_a_script_block(block));
        };
        self.invoke_block(&block, args, None, out)
    }

    /// The same with variables set in a scope around the block's.
    pub fn call_block_with(
        &mut self,
        block: &ScriptBlock,
        args: &[Value],
        variables: &[(crate::value::Name, Value)],
        out: &mut dyn Sink,
    ) -> Result {
        let arguments = args
            .iter()
            .map(|v| super::Argument { kind: super::ArgumentKind::Value(v.clone()), span: Span::default() })
            .collect();
        self.invoke_block_with(block, arguments, None, variables, out)
    }

    /// A script block as a delegate: its arguments are `$args` and its parameters, the first also `$_`; the output is one value.
    pub(crate) fn invoke_as_delegate(&mut self, block: &Value, args: &[Value]) -> Result<Value> {
        if let Some(delegate) = block.downcast::<types::Delegate>() {
            let block = Value::object(delegate.block.clone());
            return self.invoke_as_delegate(&block, args);
        }
        let Some(block) = block.downcast::<ScriptBlock>().cloned() else {
            return Err(self.error_not_a_script_block(block));
        };
        let mut out = Vec::new();
        self.invoke_block(&block, args, args.first().cloned(), &mut out)?;
        Ok(Value::from_output(out))
    }

    /// Enters a call: counts depth, remembers where it came from.
    pub(crate) fn enter(&mut self, activation: Activation) -> Result {
        if self.depth >= super::MAX_DEPTH {
            return Err(self.error_call_depth());
        }
        self.depth += 1;
        self.source = activation.source.clone();
        self.calls.push(activation);
        let interrupted = self.check_interrupt();
        if interrupted.is_err() {
            self.leave();
        }
        interrupted
    }

    /// Leaves the innermost call.
    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
        if let Some(call) = self.calls.pop() {
            (self.source, self.span) = call.called_from;
        }
    }
}
