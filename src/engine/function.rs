//! Functions, filters, scripts and called script blocks: one kind of run.

use std::cell::RefCell;
use std::rc::Rc;

use super::binder::{self, Bound, Target};
use super::command::{CommandState, Resolved, Stage};
use super::plain_call::PlainCall;
use super::scope::{Scope, Variable, flags};
use super::tree::{self, Code, Compiled, Template};
use super::{Activation, Argument, ArgumentKind, Engine, Flow, Result, ScriptBlock, Sink};
use crate::error::ErrorRecord;
use crate::syntax::ast::NamedBlock;
use crate::text::Span;
use crate::value::{Name, Value};

/// A function as defined in a scope.
pub struct Function {
    /// Its name.
    pub name: Name,
    /// Its body.
    pub template: Rc<Template>,
    /// The scope of a closure it was made from.
    pub home: Option<Rc<Scope>>,
    /// The session state it belongs to; `None`: that of its caller.
    pub module: Option<u32>,
    /// Options, as bits of [`flags`].
    pub flags: u8,
    /// Whether it was defined with `filter`.
    pub filter: bool,
}

impl Function {
    /// Its body as a script block.
    pub fn block(&self) -> ScriptBlock {
        ScriptBlock { template: self.template.clone(), home: self.home.clone(), module: self.module }
    }
}

/// What automatic variables of a running function are computed from.
pub struct CallInfo {
    /// The command.
    pub state: Rc<CommandState>,
    /// Its parameters as bound; away while a pipeline object is being bound.
    pub bound: RefCell<Option<Box<Bound>>>,
    /// `$PSBoundParameters`, once something asked for it.
    pub(super) bound_parameters: RefCell<Option<Value>>,
    /// `$args`.
    pub args: Value,
    /// `$input`, so far.
    pub input: RefCell<Vec<Value>>,
    /// The enumerator that `$input` is, once something asked for it.
    pub(crate) input_view: RefCell<Option<Value>>,
    /// What runs.
    pub template: Rc<Template>,
    /// The session state it belongs to.
    pub module_id: Option<u32>,
    /// The module it belongs to, as an object.
    pub module: Option<Value>,
}

impl CallInfo {
    fn set_input(&self, items: Vec<Value>) {
        *self.input.borrow_mut() = items;
        *self.input_view.borrow_mut() = None;
    }

    /// `$input`: an enumerator over what came, which gives each object once.
    pub(crate) fn input(&self) -> Value {
        let mut view = self.input_view.borrow_mut();
        view.get_or_insert_with(|| crate::value::types::enumerator_over(self.input.borrow().clone())).clone()
    }

    /// `$PSBoundParameters`: one object for the whole run, which scripts may change.
    pub(crate) fn bound_parameters(&self) -> Value {
        let make = || self.bound.borrow().as_ref().map_or(Value::Null, |b| binder::bound_dictionary(b));
        self.bound_parameters.borrow_mut().get_or_insert_with(make).clone()
    }
}

/// One run of a function, script or block.
pub(crate) struct FunctionRun {
    template: Rc<Template>,
    compiled: Rc<Compiled>,
    target: Target,
    scope: Rc<Scope>,
    info: Rc<CallInfo>,
    name: Name,
    piped: bool,
    dot: bool,
    item: Option<Value>,
    returned: bool,
    /// Whether it is the program's main script, whose `exit` ends the session.
    main: bool,
    /// Whether `begin` ran, so that `clean` is due.
    begun: bool,
}

impl FunctionRun {
    /// Binds arguments and makes the scope.
    pub(crate) fn prepare(
        engine: &mut Engine,
        block: &ScriptBlock,
        arguments: &[Argument],
        piped: bool,
        state: &mut CommandState,
        dot: bool,
    ) -> Result<super::command::Body> {
        let template = block.template.clone();
        let compiled = template.compiled().clone();
        engine.define_types(&template)?;
        let mut target = engine.block_target(&state.name, block)?;
        let mut dynamic = None;
        if compiled.dynamicparam.is_some()
            && let Some((more, parameters)) = engine.dynamic_parameters(block, &target, arguments, piped, state)?
        {
            (target, dynamic) = (more, Some(parameters));
        }
        let mut bound = engine.bind_named(&target, arguments, piped, state)?;
        if let Some(dynamic) = &dynamic {
            super::dynamic_parameters::settle(&dynamic.parameters, &bound);
        }
        state.common = bound.common.clone();
        state.confirm_impact = target.signature.confirm_impact;
        let scope = if dot {
            block.home.clone().unwrap_or_else(|| engine.scope.clone())
        } else if let Some(dynamic) = dynamic {
            dynamic.scope
        } else {
            let parent = engine.home_of(block);
            let mut scope = Scope::new(compiled.layout.clone(), Some(parent));
            scope.script = state.kind == super::command::CommandKind::ExternalScript;
            Rc::new(scope)
        };
        engine.declare_types(&compiled, &scope);
        let shared = Rc::new(std::mem::take(state));
        *state = shared_copy(&shared);
        let info = Rc::new(CallInfo {
            state: shared.clone(),
            args: Value::array(std::mem::take(&mut bound.rest)),
            bound: RefCell::new(Some(Box::new(bound))),
            bound_parameters: RefCell::default(),
            input: RefCell::default(),
            input_view: RefCell::default(),
            template: template.clone(),
            module_id: Some(scope.module),
            module: engine.module_object(scope.module),
        });
        let name = Name::new(if shared.name.is_empty() { "<ScriptBlock>" } else { &shared.name });
        Ok(super::command::Body::Function(Box::new(Self {
            template,
            compiled,
            target,
            scope,
            info,
            name,
            piped,
            dot,
            item: None,
            returned: false,
            main: false,
            begun: false,
        })))
    }

    /// Binds the arguments of the program's main script, which runs in the scope that is current.
    pub(crate) fn prepare_main(
        engine: &mut Engine,
        block: &ScriptBlock,
        arguments: &[Argument],
        state: &mut CommandState,
    ) -> Result<super::command::Body> {
        let mut body = Self::prepare(engine, block, arguments, false, state, true)?;
        if let super::command::Body::Function(run) = &mut body {
            run.main = true;
            // Functions of the session look for `$args` and the like no further.
            run.scope.set_call(Some(run.info.clone()));
        }
        Ok(body)
    }

    /// Whether it runs as a cmdlet does, with its name on the errors that leave it.
    pub(crate) fn is_advanced(&self) -> bool {
        self.compiled.advanced
    }

    /// Binds what only `begin` may see, then runs the `begin` block.
    pub(crate) fn begin(&mut self, engine: &mut Engine, state: &Rc<CommandState>, out: &mut dyn Sink) -> Result {
        if !self.dot {
            self.scope.set_call(Some(self.info.clone()));
        }
        self.begun = true;
        self.set_common_preferences(engine);
        self.assign_parameters(engine)?;
        let compiled = self.compiled.clone();
        match &compiled.begin {
            Some(code) => self.run_code(engine, state, code, out),
            None => Ok(()),
        }
    }

    /// One object, or the one call without input.
    pub(crate) fn process(
        &mut self,
        engine: &mut Engine,
        state: &Rc<CommandState>,
        input: Option<Value>,
        out: &mut dyn Sink,
    ) -> Result {
        let compiled = self.compiled.clone();
        if let Some(value) = input {
            if compiled.advanced
                && let Some(record) = self.bind_object(engine, &value)?
            {
                return engine.write_error(*record, state, out);
            }
            self.item = Some(value.clone());
            if compiled.process.is_none() {
                self.info.input.borrow_mut().push(value);
                return Ok(());
            }
            self.info.set_input(vec![value]);
        }
        match &compiled.process {
            Some(code) if !self.returned => {
                let result = self.run_code(engine, state, code, out);
                self.info.set_input(Vec::new());
                result
            }
            _ => Ok(()),
        }
    }

    /// The `end` block.
    pub(crate) fn end(&mut self, engine: &mut Engine, state: &Rc<CommandState>, out: &mut dyn Sink) -> Result {
        let compiled = self.compiled.clone();
        if !self.piped || self.template.ast.end.is_some() {
            self.item = None;
        }
        match &compiled.end {
            Some(code) if !self.returned => self.run_code(engine, state, code, out),
            _ => Ok(()),
        }
    }

    /// The `clean` block, where the command has begun: what it outputs is lost, and its errors are only shown.
    pub(crate) fn clean(&mut self, engine: &mut Engine, state: &Rc<CommandState>) -> Result {
        let compiled = self.compiled.clone();
        let Some(code) = compiled.clean.as_ref().filter(|_| self.begun) else { return Ok(()) };
        let propagate = std::mem::replace(&mut engine.propagate, false);
        let result = self.run_code(engine, state, code, &mut super::Discard);
        engine.propagate = propagate;
        match result {
            Err(Flow::Throw(record)) => {
                engine.remember_error(&record);
                engine.emit_error(&record)
            }
            other => other,
        }
    }

    /// The name of one of its blocks, where that was written.
    fn block_name(&self, code: &Code) -> &'static str {
        let (ast, compiled) = (&self.template.ast, &self.compiled);
        let named = |block: &Option<NamedBlock>| block.as_ref().is_some_and(|b| !b.unnamed);
        let is = |own: &Option<Code>| own.as_ref().is_some_and(|own| std::ptr::eq(own, code));
        match () {
            () if is(&compiled.begin) => "<Begin>",
            () if is(&compiled.process) && named(&ast.process) => "<Process>",
            () if is(&compiled.end) && named(&ast.end) => "<End>",
            () if is(&compiled.clean) => "<Clean>",
            () => "",
        }
    }

    fn run_code(&mut self, engine: &mut Engine, state: &Rc<CommandState>, code: &Code, out: &mut dyn Sink) -> Result {
        let called_from = match &state.position {
            Some(p) => (p.source.clone(), p.span),
            None => engine.position(),
        };
        let back = (engine.source.clone(), engine.span);
        let activation = Activation {
            command: self.name,
            block: self.block_name(code),
            source: self.template.source.clone(),
            called_from,
            state: Some(state.clone()),
        };
        engine.enter(activation)?;
        let saved = engine.enter_state(self.scope.clone());
        let outer = (self.dot && !self.main).then(|| self.scope.set_call(Some(self.info.clone())));
        let previous = self.item.clone().map(|item| {
            let previous = engine.take_item();
            engine.set_item(item);
            previous
        });
        let result = engine.run_code(code, out);
        if self.dot
            && let Some(previous) = previous
        {
            engine.restore_item(previous);
        }
        if let Some(outer) = outer {
            self.scope.set_call(outer);
        }
        engine.leave_state(saved);
        engine.leave();
        (engine.source, engine.span) = back;
        match result {
            Err(Flow::Return) => Ok(()),
            Err(Flow::Exit(code)) if state.kind == super::CommandKind::ExternalScript && !self.main => {
                // `exit` ends the script that says it.
                self.returned = true;
                engine.global().set(engine.names.last_exit_code, Value::Int(code));
                engine.failed |= code != 0;
                Ok(())
            }
            Err(flow) => {
                if let Some(record) = flow.record() {
                    record.ends_call.set(0);
                }
                Err(flow)
            }
            Ok(()) => Ok(()),
        }
    }

    /// `-Verbose`, `-ErrorAction` and the like of an advanced function are its preference variables.
    fn set_common_preferences(&mut self, engine: &Engine) {
        let common = &self.info.state.common;
        let _ = engine;
        let set = |name: &str, value: Value| self.scope.set(Name::new(name), value);
        let action = |on: bool| {
            super::types::action_preference(if on {
                super::ActionPreference::Continue
            } else {
                super::ActionPreference::SilentlyContinue
            })
        };
        if let Some(on) = common.verbose {
            set("VerbosePreference", action(on));
        }
        if let Some(on) = common.debug {
            set("DebugPreference", action(on));
        }
        if let Some(a) = common.error_action {
            set("ErrorActionPreference", super::types::action_preference(a));
        }
        if let Some(a) = common.warning_action {
            set("WarningPreference", super::types::action_preference(a));
        }
        if let Some(a) = common.information_action {
            set("InformationPreference", super::types::action_preference(a));
        }
        if let Some(on) = common.what_if {
            set("WhatIfPreference", Value::Bool(on));
        }
        if let Some(on) = common.confirm {
            let level = if on { "Low" } else { "None" };
            set("ConfirmPreference", Value::str(level));
        }
    }

    /// Puts the bound values into the scope, before the first object; parameters without a value get their defaults.
    fn assign_parameters(&mut self, engine: &mut Engine) -> Result {
        let compiled = self.compiled.clone();
        for (i, param) in compiled.params.iter().enumerate() {
            let given = self.info.bound.borrow().as_ref().and_then(|b| b.values.get(i).cloned().flatten());
            let value = match given {
                Some(value) => value,
                None => {
                    let value = self.default_of(engine, param, i)?;
                    if let Some(bound) = self.info.bound.borrow_mut().as_mut() {
                        bound.set_fallback(i, &value);
                    }
                    value
                }
            };
            self.put_parameter(i, param.name, value);
        }
        Ok(())
    }

    /// Binds a pipeline object and updates the variables that depend on it. A record says that the object is passed over.
    fn bind_object(&mut self, engine: &mut Engine, value: &Value) -> Result<Option<Box<ErrorRecord>>> {
        let Some(mut bound) = self.info.bound.take() else { return Ok(None) };
        let outcome = binder::bind_pipeline(engine, &mut bound, value);
        if matches!(outcome, Ok(None)) {
            for index in bound.piped_parameters() {
                let Some(param) = self.compiled.params.get(index) else { continue };
                let value = bound.current(index);
                match self.scope.own(param.name) {
                    Some(variable) => *variable.value.borrow_mut() = value,
                    None => self.put_parameter(index, param.name, value),
                }
            }
            if let Some(dictionary) = self.info.bound_parameters.borrow().as_ref() {
                binder::update_bound_dictionary(dictionary, &bound);
            }
        }
        *self.info.bound.borrow_mut() = Some(bound);
        outcome
    }

    fn default_of(&mut self, engine: &mut Engine, param: &tree::Param, index: usize) -> Result<Value> {
        let Some(e) = &param.default else { return Ok(binder::default_of(self.target.type_of(index))) };
        // Defaults see the parameters before them.
        let scope = std::mem::replace(&mut engine.scope, self.scope.clone());
        let source = std::mem::replace(&mut engine.source, self.template.source.clone());
        let value = engine.eval(e);
        engine.scope = scope;
        engine.source = source;
        let value = super::eval::none_to_null(value?);
        binder::default_value(engine, &self.target, index, value)
            .map_err(|flow| super::command::stamped(flow, &self.info.state))
    }

    fn put_parameter(&self, index: usize, name: Name, value: Value) {
        let Some(constraint) = binder::constraint(&self.target, index) else {
            self.scope.remove(name);
            self.scope.set(name, value);
            return;
        };
        let variable = Variable::new(name, value);
        *variable.constraint.borrow_mut() = Some(constraint);
        variable.flags.set(flags::CONSTRAINED);
        self.scope.put(variable);
    }
}

fn shared_copy(state: &CommandState) -> CommandState {
    CommandState {
        name: state.name.clone(),
        invocation_name: state.invocation_name.clone(),
        class: state.class.clone(),
        common: state.common.clone(),
        position: state.position.clone(),
        pipeline: state.pipeline,
        index: state.index,
        length: state.length,
        confirm_impact: state.confirm_impact,
        answer: state.answer.clone(),
        goes_on: state.goes_on.clone(),
        kind: state.kind,
    }
}

impl Engine {
    /// What arguments of a function or script block are bound onto.
    pub(crate) fn block_target(&mut self, name: &str, block: &ScriptBlock) -> Result<Target> {
        let template = block.template.clone();
        let compiled = template.compiled().clone();
        if let Some(known) = compiled.target.get() {
            return Ok(known.clone());
        }
        let made = super::function_signature::function_target(self, name, &template, &compiled)?;
        Ok(compiled.target.get_or_init(|| made).clone())
    }

    /// Finds a function seen from here.
    pub fn find_function(&self, name: Name) -> Option<Rc<Function>> {
        let mut at = Some(&self.scope);
        while let Some(scope) = at {
            if let Some(functions) = scope.functions.borrow().as_ref()
                && let Some(function) = functions.get(&name)
            {
                return Some(function.clone());
            }
            at = scope.parent.as_ref();
        }
        None
    }

    /// Defines a function as the statement does.
    pub(crate) fn define_function(&mut self, f: &tree::Function) {
        let (scope, name) = match f.name.split_once(':') {
            Some((s, n)) if s.eq_ignore_ascii_case("global") => (self.global.clone(), n),
            Some((s, n)) if s.eq_ignore_ascii_case("script") => (self.scope.script_scope(), n),
            Some((s, n)) if s.eq_ignore_ascii_case("local") || s.eq_ignore_ascii_case("private") => {
                (self.scope.clone(), n)
            }
            _ => (self.scope.clone(), f.name.as_str()),
        };
        let function = Function {
            name: Name::new(name),
            template: f.template.clone(),
            home: None,
            module: Some(self.scope.module),
            flags: 0,
            filter: f.filter,
        };
        self.put_function(&scope, Rc::new(function));
        self.define_declared_aliases(f, &scope, name);
    }

    /// Defines the aliases that a function declares with `[Alias()]`.
    fn define_declared_aliases(&mut self, f: &tree::Function, scope: &Rc<Scope>, name: &str) {
        let Some(params) = &f.template.ast.params else { return };
        let declared = params.attributes.iter().filter(|a| super::lower::is_attribute(a, "Alias"));
        for value in declared.flat_map(|a| &a.positional).filter_map(super::lower::constant) {
            let names = crate::value::elements_of(&value).unwrap_or_else(|| vec![value]);
            for alias in names {
                let alias = Name::new(&alias.invariant_text());
                let entry = super::Alias { definition: name.into(), flags: 0, description: "".into() };
                self.set_alias(scope, alias, entry);
            }
        }
    }

    /// Puts a function into a scope.
    pub fn put_function(&mut self, scope: &Rc<Scope>, function: Rc<Function>) {
        scope.functions.borrow_mut().get_or_insert_default().insert(function.name, function);
        self.generation += 1;
    }

    /// Takes a function out of the nearest scope that has it; whether there was one.
    pub fn remove_function(&mut self, name: Name) -> bool {
        let mut at = Some(self.scope.clone());
        while let Some(scope) = at {
            if scope.functions.borrow_mut().as_mut().is_some_and(|f| f.remove(&name).is_some()) {
                self.generation += 1;
                return true;
            }
            at = scope.parent.clone();
        }
        false
    }

    /// Says that commands may have changed, so that call nodes look again.
    pub fn commands_changed(&mut self) {
        self.generation += 1;
    }

    /// Calls a block with positional arguments in a scope of its own; `item` is `$_`.
    pub(crate) fn invoke_block(
        &mut self,
        block: &ScriptBlock,
        args: &[Value],
        item: Option<Value>,
        out: &mut dyn Sink,
    ) -> Result {
        let arguments =
            args.iter().map(|v| Argument { kind: ArgumentKind::Value(v.clone()), span: Span::default() }).collect();
        self.invoke_block_with(block, arguments, item, &[], out)
    }

    /// The same with named arguments and variables set in the block's scope.
    pub(crate) fn invoke_block_with(
        &mut self,
        block: &ScriptBlock,
        arguments: Vec<Argument>,
        item: Option<Value>,
        variables: &[(Name, Value)],
        out: &mut dyn Sink,
    ) -> Result {
        let span = self.span;
        let id = self.next_pipeline;
        self.next_pipeline += 1;
        let block = if variables.is_empty() && item.is_none() {
            block.clone()
        } else {
            // The variables live in a scope between the caller's and the block's own.
            let between = Scope::new(Rc::default(), Some(self.home_of(block)));
            for (name, value) in variables {
                between.set(*name, value.clone());
            }
            if let Some(item) = item {
                between.set(self.names.underscore, item);
            }
            ScriptBlock { template: block.template.clone(), home: Some(Rc::new(between)), module: block.module }
        };
        let mut stage = [Stage::new(self, Resolved::Block(block), "", arguments, span, (id, 0, 1), false)?];
        super::command::PipelineRun::call(self, &mut stage, id, out)
    }

    /// Calls a block on pipeline input (none: as a call without any); `dot` runs it in the current scope.
    pub(crate) fn call_piped(
        &mut self,
        block: &ScriptBlock,
        arguments: Vec<Argument>,
        piped: Vec<Value>,
        dot: bool,
        out: &mut dyn Sink,
    ) -> Result {
        let id = self.next_pipeline;
        self.next_pipeline += 1;
        let place = (id, usize::from(!piped.is_empty()), 1);
        let mut stage = [Stage::new(self, Resolved::Block(block.clone()), "", arguments, self.span, place, dot)?];
        if piped.is_empty() {
            return super::command::PipelineRun::call(self, &mut stage, id, out);
        }
        super::command::PipelineRun::feed(self, &mut stage, piped, out)
    }

    /// Calls a script method with `$this`.
    pub(crate) fn call_with_this(&mut self, block: &Value, this: &Value, args: &[Value]) -> Result<Value> {
        let Some(block) = block.downcast::<ScriptBlock>().cloned() else {
            return Err(self.error_not_a_script_block(block));
        };
        let arguments =
            args.iter().map(|v| Argument { kind: ArgumentKind::Value(v.clone()), span: Span::default() }).collect();
        let mut out = Vec::new();
        let this = (self.names.this, this.clone());
        self.invoke_block_with(&block, arguments, None, &[this], &mut out)?;
        Ok(Value::from_output(out))
    }
}

impl Scope {
    /// The call that runs in this scope or, from a child scope, in the nearest above.
    pub(crate) fn call_info(&self) -> Option<Rc<CallInfo>> {
        let mut at = Some(self);
        while let Some(scope) = at {
            if let Some(info) = scope.call.info() {
                return Some(info);
            }
            at = scope.parent.as_deref();
        }
        None
    }

    pub(super) fn set_call(&self, info: Option<Rc<CallInfo>>) -> Option<Rc<CallInfo>> {
        self.call.info.replace(info)
    }
}

/// The place in a scope for the call that runs in it.
#[derive(Default)]
pub(crate) struct CallCell {
    info: RefCell<Option<Rc<CallInfo>>>,
    /// The call of a plain function, from which the rest is made when something asks.
    plain: Option<PlainCall>,
}

impl CallCell {
    pub(super) fn of_plain(call: PlainCall) -> Self {
        Self { info: RefCell::default(), plain: Some(call) }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.plain.is_none() && self.info.borrow().is_none()
    }

    fn info(&self) -> Option<Rc<CallInfo>> {
        if let Some(known) = &*self.info.borrow() {
            return Some(known.clone());
        }
        let made = Rc::new(self.plain.as_ref()?.info());
        *self.info.borrow_mut() = Some(made.clone());
        Some(made)
    }
}

impl CallInfo {
    /// A call with these parameters bound, of which the rest is not known yet.
    pub(super) fn of_bound(state: &CommandState, bound: Bound, template: Rc<Template>) -> Self {
        Self::of_plain(shared_copy(state), Some(bound), Value::array(Vec::new()), template)
    }

    /// The call of a plain function with these parameters bound.
    pub(super) fn of_plain(state: CommandState, bound: Option<Bound>, args: Value, template: Rc<Template>) -> Self {
        Self {
            state: Rc::new(state),
            bound: RefCell::new(bound.map(Box::new)),
            bound_parameters: RefCell::default(),
            args,
            input: RefCell::default(),
            input_view: RefCell::default(),
            template,
            module_id: None,
            module: None,
        }
    }
}
