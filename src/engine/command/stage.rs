//! A stage of a running pipeline: a command with its parameters, scope and streams.

use std::cell::RefCell;
use std::rc::Rc;

use super::native::NativeRun;
use super::resolve::{CommandKind, Resolved};
use super::{CommandState, PipelineRun};
use crate::engine::binder::{self, Bound, Target};
use crate::engine::function::FunctionRun;
use crate::engine::tree::{Arg, Callee, Command, Expr, Invocation, RedirectTo, Redirection, StmtKind, Stream};
use crate::engine::{
    Argument, ArgumentKind, Call, Cmdlet, Cx, Engine, Flow, Result, Scope, ScriptBlock, Sink, StreamTarget, Streams,
};
use crate::error::{Passage, Position};
use crate::text::Span;
use crate::value::{Name, Str, Value};

/// What runs in a stage.
pub(crate) enum Body {
    Cmdlet(Box<dyn Cmdlet>, Box<Bound>),
    Function(Box<FunctionRun>),
    Native(NativeRun),
}

/// A stage.
pub(crate) struct Stage {
    pub(crate) body: Body,
    pub(crate) state: Rc<CommandState>,
    redirect: Option<Box<Redirect>>,
}

impl Stage {
    /// A stage for a script file run as the program's main script.
    pub(crate) fn script(
        engine: &mut Engine,
        block: &ScriptBlock,
        path: &str,
        arguments: Vec<Argument>,
        span: Span,
        pipeline: u64,
        dot: bool,
    ) -> Result<Self> {
        let name: Rc<str> =
            std::path::Path::new(path).file_name().map_or_else(|| path.into(), |n| n.to_string_lossy().as_ref().into());
        let mut state = CommandState {
            name: name.clone(),
            invocation_name: path.into(),
            class: name,
            position: Some(Position { source: engine.source.clone(), span }),
            pipeline,
            length: 1,
            kind: CommandKind::ExternalScript,
            ..CommandState::default()
        };
        engine.meet_requirements(block, &state.name)?;
        // The program's script shares the session's scope; a module's has its own already.
        let body = if dot {
            FunctionRun::prepare(engine, block, &arguments, false, &mut state, true)?
        } else {
            FunctionRun::prepare_main(engine, block, &arguments, &mut state)?
        };
        let mut stage = Self { body, state: Rc::new(state), redirect: None };
        stage.common_outputs(engine);
        Ok(stage)
    }
}

/// Streams of a stage that are not its pipeline's, and the variables its output goes to beside the next stage.
struct Redirect {
    streams: Streams,
    /// Fed into the output.
    merged: Option<Rc<RefCell<Vec<Value>>>>,
    /// Fed into files at the end: buffer, path, whether it appends.
    files: Vec<(Rc<RefCell<Vec<Value>>>, Value, bool)>,
    out_variable: Option<Str>,
    pipeline_variable: Option<Name>,
}

impl Stage {
    /// Resolves a command, evaluates its arguments and binds them. A redirection of its output gives the stage that follows.
    pub(super) fn prepare(
        engine: &mut Engine,
        command: &Command,
        pipeline: u64,
        index: usize,
        length: usize,
        stages: &mut Vec<Self>,
    ) -> Result {
        let (mut resolved, name) = engine.callee(command)?;
        if engine.watcher.is_some() {
            engine.watch_command(&name)?;
        }
        if engine.strict_level() >= 2 && called_like_a_method(command) {
            return Err(engine.error("StrictModeFunctionCallWithParens", "The function or command was called as if it were a method. Parameters should be separated by spaces. For information about parameters, see the about_Parameters Help topic."));
        }
        let mut arguments = engine.arguments(command)?;
        if let Resolved::Module(id) = resolved {
            resolved = engine.command_in_module(id, &mut arguments, command)?;
        }
        if let Some(wanted) = help_wanted(&resolved, &arguments) {
            // `-?` asks for help on a command in place of running it.
            if let Some(help) = engine.resolve_command("Get-Help") {
                arguments = vec![Argument { kind: ArgumentKind::Value(Value::Str(wanted)), span: command.span }];
                resolved = help;
            }
        }
        let dot = command.invocation == Invocation::Dot;
        let name = match (&resolved, command.invocation) {
            (Resolved::Program(_), _) | (_, Invocation::None) => name,
            (_, Invocation::Call) => Str::from("&"),
            (_, Invocation::Dot) => Str::from("."),
        };
        let mut stage = Self::new(engine, resolved, &name, arguments, command.span, (pipeline, index, length), dot)?;
        let mut to_file = None;
        stage.redirect(engine, &command.redirections, &mut to_file)?;
        stages.push(stage);
        if let Some((path, append)) = to_file {
            stages.push(Self::out_file(engine, &path, append, command.span, pipeline)?);
        }
        Ok(())
    }

    /// A stage for a resolved command and evaluated arguments.
    pub(crate) fn new(
        engine: &mut Engine,
        resolved: Resolved,
        called_as: &str,
        arguments: Vec<Argument>,
        span: Span,
        (pipeline, index, length): (u64, usize, usize),
        dot: bool,
    ) -> Result<Self> {
        let piped = index > 0;
        let position = Some(Position { source: engine.source.clone(), span });
        let mut state = CommandState {
            invocation_name: called_as.into(),
            position,
            pipeline,
            index,
            length,
            ..CommandState::default()
        };
        let body = match resolved {
            Resolved::Cmdlet(def) => {
                state.name = def.name.into();
                state.class = class_name(def.name).into();
                let target = engine.cmdlet_target(def.name)?;
                state.confirm_impact = target.signature.confirm_impact;
                let bound = engine.bind_named(&target, &arguments, piped, &state)?;
                state.common = bound.common.clone();
                Body::Cmdlet((def.make)(), Box::new(bound))
            }
            Resolved::Declared(name) => {
                state.name = name.clone();
                engine.error_not_built(&name).map_err(|flow| stamped(flow, &state))?;
                return Err(engine.error_command_not_found(&name));
            }
            Resolved::Function(function) => {
                state.name = function.name.as_str().into();
                state.class = state.name.clone();
                state.kind = CommandKind::Function;
                FunctionRun::prepare(engine, &function.block(), &arguments, piped, &mut state, dot)?
            }
            Resolved::Block(block) => {
                state.name = "".into();
                state.kind = CommandKind::Script;
                FunctionRun::prepare(engine, &block, &arguments, piped, &mut state, dot)?
            }
            Resolved::Module(_) => return Err(engine.error_command_not_found(called_as)),
            Resolved::Script(path) => {
                let block = engine.load_script(&path)?;
                state.name = path.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned()).into();
                engine.meet_requirements(&block, &state.name)?;
                state.class = state.name.clone();
                state.kind = CommandKind::ExternalScript;
                FunctionRun::prepare(engine, &block, &arguments, piped, &mut state, dot)?
            }
            Resolved::Program(path) => {
                state.name = called_as.into();
                state.kind = CommandKind::Application;
                Body::Native(NativeRun { path, arguments, input: Vec::new() })
            }
        };
        let mut stage = Self { body, state: Rc::new(state), redirect: None };
        stage.common_outputs(engine);
        Ok(stage)
    }

    /// A stage that writes its input to a file, as `>` does.
    fn out_file(engine: &mut Engine, path: &Value, append: bool, span: Span, pipeline: u64) -> Result<Self> {
        let named = |name: &str, value: Value| Argument {
            kind: ArgumentKind::Parameter {
                name: name.into(),
                text: format!("-{name}").into(),
                value: Some(value),
                splatted: false,
            },
            span,
        };
        let mut arguments = vec![named("FilePath", path.clone())];
        if append {
            arguments.push(named("Append", Value::Bool(true)));
        }
        let Some(resolved) = engine.resolve_command("Out-File") else {
            return Err(engine.error_command_not_found("Out-File"));
        };
        Self::new(engine, resolved, "Out-File", arguments, span, (pipeline, 1, 2), false)
    }

    fn redirect_mut(&mut self, engine: &Engine) -> &mut Redirect {
        self.redirect.get_or_insert_with(|| {
            Box::new(Redirect {
                streams: engine.streams.clone(),
                merged: None,
                files: Vec::new(),
                out_variable: None,
                pipeline_variable: None,
            })
        })
    }

    fn common_outputs(&mut self, engine: &mut Engine) {
        let common = self.state.common.clone();
        for variable in
            [&common.error_variable, &common.warning_variable, &common.information_variable].into_iter().flatten()
        {
            engine.prepare_output_variable(variable);
        }
        if let Some(name) = &common.out_variable {
            engine.prepare_output_variable(name);
            self.redirect_mut(engine).out_variable = Some(name.clone());
        }
        if let Some(name) = &common.pipeline_variable {
            self.redirect_mut(engine).pipeline_variable = Some(Name::new(name));
        }
    }

    fn redirect(
        &mut self,
        engine: &mut Engine,
        redirections: &[Redirection],
        to_file: &mut Option<(Value, bool)>,
    ) -> Result {
        for redirection in redirections {
            match &redirection.to {
                RedirectTo::Merge(_) => {
                    let redirect = self.redirect_mut(engine);
                    let buffer = redirect.merged.get_or_insert_default().clone();
                    set_target(&mut redirect.streams, redirection.from, &StreamTarget::Buffer(buffer));
                }
                RedirectTo::File(path, append) => {
                    let path = engine.eval(path)?;
                    if path.is_null() {
                        let redirect = self.redirect_mut(engine);
                        set_target(&mut redirect.streams, redirection.from, &StreamTarget::Null);
                        if matches!(redirection.from, Stream::Output | Stream::All) {
                            *to_file = Some((Value::Null, false));
                        }
                        continue;
                    }
                    if redirection.from == Stream::Output {
                        *to_file = Some((path, *append));
                        continue;
                    }
                    let redirect = self.redirect_mut(engine);
                    if redirection.from == Stream::All {
                        let buffer = redirect.merged.get_or_insert_default().clone();
                        set_target(&mut redirect.streams, Stream::All, &StreamTarget::Buffer(buffer));
                        *to_file = Some((path, *append));
                        continue;
                    }
                    let buffer = Rc::new(RefCell::new(Vec::new()));
                    set_target(&mut redirect.streams, redirection.from, &StreamTarget::Buffer(buffer.clone()));
                    redirect.files.push((buffer, path, *append));
                }
            }
        }
        Ok(())
    }

    /// Before the first object.
    pub(super) fn begin(&mut self, engine: &mut Engine, rest: &mut [Self], out: &mut dyn Sink) -> Result {
        self.run(engine, rest, out, |body, state, engine, sink| match body {
            Body::Cmdlet(cmdlet, bound) => {
                left(cmdlet.begin(&mut Cx { engine, out: sink, bound, state, input: None }), state)
            }
            Body::Function(run) => {
                let result = run.begin(engine, state, sink);
                if run.is_advanced() { left(result, state) } else { result }
            }
            Body::Native(_) => Ok(()),
        })
    }

    /// One object, or the one call without pipeline input.
    pub(super) fn process(
        &mut self,
        engine: &mut Engine,
        input: Option<Value>,
        rest: &mut [Self],
        out: &mut dyn Sink,
    ) -> Result {
        if self.redirect.is_none()
            && let Body::Cmdlet(cmdlet, bound) = &mut self.body
        {
            let mut sink = Rest { stages: rest, out };
            return process_cmdlet(cmdlet.as_mut(), bound, &self.state, engine, input, &mut sink);
        }
        self.run(engine, rest, out, |body, state, engine, sink| match body {
            Body::Cmdlet(cmdlet, bound) => process_cmdlet(cmdlet.as_mut(), bound, state, engine, input, sink),
            Body::Function(run) => {
                let result = run.process(engine, state, input, sink);
                if run.is_advanced() { left(result, state) } else { result }
            }
            Body::Native(run) => {
                run.input.extend(input);
                Ok(())
            }
        })
    }

    /// After the last object.
    pub(super) fn end(&mut self, engine: &mut Engine, rest: &mut [Self], out: &mut dyn Sink) -> Result {
        self.run(engine, rest, out, |body, state, engine, sink| match body {
            Body::Cmdlet(cmdlet, bound) => {
                left(cmdlet.end(&mut Cx { engine, out: sink, bound, state, input: None }), state)
            }
            Body::Function(run) => {
                let result = run.end(engine, state, sink);
                if run.is_advanced() { left(result, state) } else { result }
            }
            Body::Native(run) => run.finish(engine, state, sink),
        })?;
        let files = self.redirect.as_mut().map(|r| std::mem::take(&mut r.files)).unwrap_or_default();
        for (buffer, path, append) in files {
            let items = buffer.take();
            let mut stage = vec![Self::out_file(engine, &path, append, engine.span, self.state.pipeline)?];
            PipelineRun::feed(engine, &mut stage, items, &mut crate::engine::Discard)?;
        }
        Ok(())
    }

    /// After all commands have ended, however they did: the `clean` block.
    pub(super) fn clean(&mut self, engine: &mut Engine) -> Result {
        match &mut self.body {
            Body::Function(run) => run.clean(engine, &self.state),
            Body::Cmdlet(..) | Body::Native(_) => Ok(()),
        }
    }

    /// The variable that held the object it passed on last.
    pub(super) fn pipeline_variable(&self) -> Option<Name> {
        self.redirect.as_ref().and_then(|r| r.pipeline_variable)
    }

    /// Runs a part of the command with its own streams in force; what it pushes goes on under the pipeline's scope and streams.
    fn run(
        &mut self,
        engine: &mut Engine,
        rest: &mut [Self],
        out: &mut dyn Sink,
        part: impl FnOnce(&mut Body, &Rc<CommandState>, &mut Engine, &mut dyn Sink) -> Result,
    ) -> Result {
        let mut rest = Rest { stages: rest, out };
        let function = matches!(self.body, Body::Function(_));
        let Some(redirect) = &self.redirect else {
            if !function {
                return part(&mut self.body, &self.state, engine, &mut rest);
            }
            let mut boundary = Boundary { rest, scope: engine.scope.clone(), streams: None, redirect: None };
            return part(&mut self.body, &self.state, engine, &mut boundary);
        };
        let outer = std::mem::replace(&mut engine.streams, redirect.streams.clone());
        let mut boundary =
            Boundary { rest, scope: engine.scope.clone(), streams: Some(outer.clone()), redirect: Some(redirect) };
        let result = part(&mut self.body, &self.state, engine, &mut boundary);
        let drained = boundary.drain(engine);
        engine.streams = outer;
        result.and(drained)
    }
}

/// The command's name, where `-?` stands among its arguments.
fn help_wanted(resolved: &Resolved, arguments: &[Argument]) -> Option<Str> {
    let asked = arguments
        .iter()
        .any(|a| matches!(&a.kind, ArgumentKind::Parameter { name, splatted: false, .. } if name.as_str() == "?"));
    match resolved {
        _ if !asked => None,
        Resolved::Cmdlet(def) => Some(def.name.into()),
        Resolved::Declared(name) => Some(Str::from(&**name)),
        Resolved::Function(function) => Some(function.name.as_str().into()),
        Resolved::Script(path) => Some(Str::from(path.to_string_lossy().into_owned())),
        Resolved::Block(_) | Resolved::Module(_) | Resolved::Program(_) => None,
    }
}

#[inline]
fn process_cmdlet(
    cmdlet: &mut dyn Cmdlet,
    bound: &mut Bound,
    state: &CommandState,
    engine: &mut Engine,
    input: Option<Value>,
    sink: &mut dyn Sink,
) -> Result {
    if let Some(value) = &input
        && let Some(record) = binder::bind_pipeline(engine, bound, value)?
    {
        return engine.write_error(*record, state, sink);
    }
    left(cmdlet.process(&mut Cx { engine, out: sink, bound, state, input }), state)
}

/// `f(1, 2)`: one list in parentheses right behind the name.
fn called_like_a_method(command: &Command) -> bool {
    let [Arg::Value(Expr::Paren(inner), span)] = &*command.args else { return false };
    span.start == command.name_span.end && matches!(&inner.kind, StmtKind::Expr(Expr::Array(_)))
}

/// What leaves a cmdlet or an advanced function.
#[inline]
fn left(result: Result, state: &CommandState) -> Result {
    if let Err(flow) = &result
        && let Some(record) = flow.record()
    {
        state.take_over(record);
    }
    result
}

/// Puts the command's name and place on an error that left it.
pub(crate) fn stamped(flow: Flow, state: &CommandState) -> Flow {
    if let Some(record) = flow.record() {
        state.stamp(record);
    }
    flow
}

/// What stands behind a stage: the next ones, then the pipeline's end.
pub(super) struct Rest<'a> {
    pub(super) stages: &'a mut [Stage],
    pub(super) out: &'a mut dyn Sink,
}

impl Sink for Rest<'_> {
    fn push(&mut self, engine: &mut Engine, value: Value) -> Result {
        engine.check_interrupt()?;
        match self.stages.split_first_mut() {
            None => self.out.push(engine, value),
            Some((next, rest)) => {
                let result = next.process(engine, Some(value), rest, self.out);
                if let Err(flow) = &result
                    && let Some(record) = flow.record()
                    && record.passage.get() != Passage::Settled
                {
                    record.passage.set(Passage::Out(next.state.pipeline));
                }
                result
            }
        }
    }
}

/// Between a command that runs in a scope or with streams of its own and what stands behind it.
struct Boundary<'a> {
    rest: Rest<'a>,
    scope: Rc<Scope>,
    streams: Option<Streams>,
    redirect: Option<&'a Redirect>,
}

impl Boundary<'_> {
    /// Hands on what merged streams hold.
    fn drain(&mut self, engine: &mut Engine) -> Result {
        let Some(buffer) = self.redirect.and_then(|r| r.merged.as_ref()) else { return Ok(()) };
        for item in buffer.take() {
            self.hand_on(engine, item)?;
        }
        Ok(())
    }

    fn hand_on(&mut self, engine: &mut Engine, value: Value) -> Result {
        let scope = std::mem::replace(&mut engine.scope, self.scope.clone());
        let streams = self.streams.as_ref().map(|s| std::mem::replace(&mut engine.streams, s.clone()));
        if let Some(redirect) = self.redirect {
            if let Some(name) = &redirect.out_variable {
                engine.append_to_variable(name, value.clone());
            }
            if let Some(name) = redirect.pipeline_variable {
                engine.scope.set(name, value.clone());
            }
        }
        let result = self.rest.push(engine, value);
        engine.scope = scope;
        if let Some(streams) = streams {
            engine.streams = streams;
        }
        result
    }
}

impl Sink for Boundary<'_> {
    fn push(&mut self, engine: &mut Engine, value: Value) -> Result {
        self.drain(engine)?;
        self.hand_on(engine, value)
    }
}

pub(super) fn set_target(streams: &mut Streams, from: Stream, target: &StreamTarget) {
    let all = from == Stream::All;
    let set = |stream: Stream, place: &mut StreamTarget| {
        if all || from == stream {
            *place = target.clone();
        }
    };
    set(Stream::Error, &mut streams.error);
    set(Stream::Warning, &mut streams.warning);
    set(Stream::Verbose, &mut streams.verbose);
    set(Stream::Debug, &mut streams.debug);
    set(Stream::Information, &mut streams.information);
}

/// The class that a cmdlet's errors name: `Get-Item` is `Microsoft.PowerShell.Commands.GetItemCommand`.
fn class_name(name: &str) -> String {
    let joined: String = name.chars().filter(|c| *c != '-').collect();
    if name.split_once('-').is_some_and(|(_, noun)| {
        noun.strip_prefix("Cs").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
    }) {
        format!("Microsoft.Rtc.Management.Internal.{joined}Cmdlet")
    } else {
        format!("Microsoft.PowerShell.Commands.{joined}Command")
    }
}

impl Engine {
    /// What a call node calls, and the name it was called by.
    fn callee(&mut self, command: &Command) -> Result<(Resolved, Str)> {
        let name = match &command.callee {
            Callee::Name(name) => name.clone(),
            Callee::Expr(e) => {
                let value = self.eval(e)?;
                if let Some(block) = value.downcast::<ScriptBlock>() {
                    return Ok((Resolved::Block(block.clone()), Str::from("&")));
                }
                if let Some(id) = self.module_of(&value) {
                    return Ok((Resolved::Module(id), value.invariant_text()));
                }
                if value.is_null() {
                    return Err(self.error("BadExpression", "The expression after '&' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object."));
                }
                let name = self.to_text(&value)?;
                // `& (Get-Command f)` means the function, whatever alias stands before it.
                let is_function = value.type_ref().is_some_and(|t| {
                    matches!(
                        t.def().name,
                        "System.Management.Automation.FunctionInfo" | "System.Management.Automation.FilterInfo"
                    )
                });
                if let Some(function) = self.find_function(Name::new(&name)).filter(|_| is_function) {
                    return Ok((Resolved::Function(function), name));
                }
                let resolved = self.resolve_command(&name);
                return resolved.map(|r| (r, name.clone())).ok_or_else(|| self.not_found(&name, command));
            }
        };
        if let Some((generation, resolved)) = &*command.cache.borrow()
            && *generation == self.generation
        {
            return Ok((resolved.clone(), name));
        }
        match self.resolve_command(&name) {
            Some(resolved) => {
                *command.cache.borrow_mut() = Some((self.generation, resolved.clone()));
                Ok((resolved, name))
            }
            None => Err(self.not_found(&name, command)),
        }
    }

    /// What `& $module …` runs: the first argument, a block or a name, in the module's session state.
    fn command_in_module(&mut self, id: u32, arguments: &mut Vec<Argument>, command: &Command) -> Result<Resolved> {
        let first = if arguments.is_empty() { None } else { Some(arguments.remove(0)) };
        let Some(Argument { kind: ArgumentKind::Value(value), .. }) = first else {
            return Err(
                self.error("CantInvokeInModule", "A script block or the name of a command is needed after the module.")
            );
        };
        if let Some(block) = value.downcast::<ScriptBlock>() {
            return Ok(Resolved::Block(ScriptBlock {
                template: block.template.clone(),
                home: Some(self.module_scope(id)),
                module: Some(id),
            }));
        }
        let name = self.to_text(&value)?;
        let scope = self.module_scope(id);
        let saved = self.enter_state(scope);
        let resolved = self.resolve_command(&name);
        self.leave_state(saved);
        resolved.ok_or_else(|| self.not_found(&name, command))
    }

    fn not_found(&self, name: &str, command: &Command) -> Flow {
        let flow = self.error_command_not_found(name);
        if let Some(record) = flow.record() {
            let position = Position { source: self.source.clone(), span: command.name_span };
            *record.invocation.borrow_mut() = Some(crate::error::Invocation {
                command: Some(name.into()),
                position: Some(position),
                invocation_name: Some(name.into()),
            });
        }
        flow
    }

    /// The signature of a cmdlet with its types resolved, made once.
    pub fn cmdlet_target(&mut self, name: &'static str) -> Result<Target> {
        binder::cmdlet_target(name).ok_or_else(|| self.error_command_not_found(name))
    }

    /// Binds; errors carry the command's name and place.
    pub(crate) fn bind_named(
        &mut self,
        target: &Target,
        arguments: &[Argument],
        piped: bool,
        state: &CommandState,
    ) -> Result<Bound> {
        let call = Call { name: &state.name, arguments, piped, index: state.index };
        binder::bind(self, target, &call).map_err(|flow| stamped(flow, state))
    }
}
