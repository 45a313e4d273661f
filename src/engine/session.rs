//! The session: one engine with its outside, its commands and its state, and the one way to run text in it.

use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::tree::Template;
use super::{Engine, Flow, OutputSink, Presenter, Result, ScriptBlock};
use crate::error::{ErrorCategory, ErrorRecord, Invocation, Position};
use crate::host::Host;
use crate::syntax;
use crate::text::Source;
use crate::value::datetime::Zone;
use crate::value::{DateTime, DateTimeKind, Name, Value, convert};

/// How a run of text ended.
#[derive(Debug)]
pub enum Outcome {
    /// To its end; whether `$?` is true.
    Completed(bool),
    /// By `exit`.
    Exit(i32),
    /// By a terminating error, which has been shown.
    Failed(Value),
    /// It does not parse; the errors have been shown.
    ParseFailed,
    /// By Ctrl+C.
    Interrupted,
}

impl Outcome {
    /// The exit code that a script host returns for it.
    pub fn exit_code(&self) -> i32 {
        match self {
            Self::Completed(_) => 0,
            Self::Exit(code) => *code,
            Self::Failed(_) | Self::ParseFailed => 1,
            Self::Interrupted => 130,
        }
    }
}

/// Script blocks of the program's own texts (type data, views), parsed once.
#[derive(Default)]
struct BlockCache(RefCell<FxHashMap<String, Value>>);

/// A session.
pub struct Session {
    engine: Engine,
}

impl Session {
    /// A session with an outside and a way to show results; commands are registered by the rooms that have them.
    pub fn new(host: Host, presenter: Rc<dyn Presenter>) -> Self {
        tell_conversions_the_time(&host);
        let mut engine = Engine::new(host, presenter);
        crate::value::types::register(super::types::ALL);
        crate::value::types::register(super::types::AST_TYPES);
        crate::value::types::register(super::types::AST_NODES);
        crate::value::types::register(super::types::ATTRIBUTES);
        crate::value::types::register(super::types::PLAIN_ATTRIBUTES);
        crate::value::types::register(crate::error::error_types::ALL);
        super::types::set_automatic_variables(&mut engine);
        engine.remember_initial_variables();
        engine.set_extension(Rc::new(BlockCache::default()));
        Self { engine }
    }

    /// The engine.
    pub fn engine(&mut self) -> &mut Engine {
        &mut self.engine
    }

    /// Says that the process ends with the session: what variables hold goes with the process then, which is faster than
    /// taking it apart value by value.
    pub fn leave_values(&self) {
        std::mem::forget(self.engine.global.clone());
    }

    /// Runs text in the session's global scope, showing what it outputs.
    pub fn run(&mut self, source: Source) -> Outcome {
        self.engine.run_shown(source)
    }

    /// Runs text in the session's global scope, its output going to a sink.
    pub fn run_to(&mut self, source: Source, out: &mut dyn OutputSink) -> Outcome {
        self.engine.run_to(source, out)
    }

    /// Runs a script file with arguments as the shell's `-File` does.
    pub fn run_file(&mut self, path: &Path, arguments: Vec<super::Argument>) -> Outcome {
        let mut out = self.engine.presenter().output();
        let engine = &mut self.engine;
        let result = engine.load_script(path).and_then(|block| {
            let name: Rc<str> = path.to_string_lossy().as_ref().into();
            engine.run_script(&block, &name, arguments, &mut AsSink(&mut *out))
        });
        let finished = out.finish(engine);
        let outcome = match result.and(finished) {
            Ok(()) => Outcome::Completed(engine.success),
            Err(flow) => {
                let parse = flow
                    .record()
                    .is_some_and(|r| r.exception.type_ref().is_some_and(|t| t.def().name.ends_with("ParseException")));
                let outcome = engine.shown(flow);
                if parse { Outcome::ParseFailed } else { outcome }
            }
        };
        engine.host.console.flush();
        outcome
    }
}

/// Texts of dates without a year or an offset are read against the host's clock.
fn tell_conversions_the_time(host: &Host) {
    let clock = host.clock.clone();
    let zone = Zone::fixed(clock.local_offset(clock.utc_ticks()));
    let local = zone.clone();
    let now = move || {
        let utc = DateTime::from_ticks(clock.utc_ticks(), DateTimeKind::Utc).unwrap_or_default();
        utc.to_local(&local)
    };
    convert::set_clock(now, zone);
}

struct AsSink<'a>(&'a mut dyn OutputSink);

impl super::Sink for AsSink<'_> {
    fn push(&mut self, engine: &mut Engine, value: Value) -> Result {
        self.0.push(engine, value)
    }
}

impl Engine {
    /// Runs text in the current scope, showing what it outputs and how it fails.
    pub fn run_shown(&mut self, source: Source) -> Outcome {
        let mut out = self.presenter().output();
        let outcome = self.run_to(source, &mut *out);
        let finished = out.finish(self);
        self.host.console.flush();
        match finished {
            Err(flow) => self.shown(flow),
            Ok(()) => outcome,
        }
    }

    /// Runs text in the current scope, its output going to a sink; failures are shown.
    pub fn run_to(&mut self, source: Source, out: &mut dyn OutputSink) -> Outcome {
        let block = match self.parse_source(source) {
            Ok(block) => block,
            Err(flow) => {
                self.shown(flow);
                return Outcome::ParseFailed;
            }
        };
        match self.run_top_level(&block, &mut AsSink(out)) {
            Ok(()) => Outcome::Completed(self.success),
            Err(flow) => {
                let _finished = out.finish(self);
                self.shown(flow)
            }
        }
    }

    /// Parses a source into a script block; the errors become one terminating error.
    pub fn parse_source(&mut self, source: Source) -> Result<ScriptBlock> {
        let source = Rc::new(source);
        let mut parsed = syntax::parse(&source);
        let namespaces: Rc<[String]> = parsed
            .script
            .usings
            .iter()
            .filter(|u| u.kind == syntax::ast::UsingKind::Namespace)
            .filter_map(|u| u.name.as_ref().map(|n| n.value.to_string()))
            .collect();
        let modules = |u: &syntax::ast::UsingStatement| u.kind == syntax::ast::UsingKind::Module;
        if !parsed.type_uses.is_empty() && !parsed.script.usings.iter().any(modules) {
            self.add_unknown_types(&source, &namespaces, &mut parsed);
        }
        if !parsed.errors.is_empty() {
            return Err(Flow::Throw(super::types::parse_error(&source, &parsed.errors)));
        }
        self.use_namespaces(&source, &namespaces);
        let mut template = Template::new(parsed.script, source, namespaces);
        template.definition_errors = parsed.definition_errors;
        Ok(ScriptBlock { template: Rc::new(template), home: None, module: None })
    }

    /// Parses text into a script block value.
    pub fn parse_block(&mut self, text: &str) -> Result<Value> {
        self.parse_source(Source::new(None, text)).map(Value::object)
    }

    /// The same for the program's own texts, which are parsed once in a session.
    pub fn cached_block(&mut self, text: &str) -> Result<Value> {
        let cache = self.extension::<BlockCache>();
        if let Some(known) = cache.as_ref().and_then(|c| c.0.borrow().get(text).cloned()) {
            return Ok(known);
        }
        let block = self.parse_block(text)?;
        if let Some(cache) = cache {
            cache.0.borrow_mut().insert(text.to_owned(), block.clone());
        }
        Ok(block)
    }

    /// Reads and parses a script file.
    pub fn load_script(&mut self, path: &Path) -> Result<ScriptBlock> {
        let bytes = self.host.files.read(path).map_err(|e| {
            self.error_with(
                "System.IO.IOException",
                "ScriptReadError",
                ErrorCategory::ReadError,
                format!("The script '{}' cannot be read: {e}.", path.display()),
                Value::Null,
            )
        })?;
        let text = syntax::decode_script(&bytes).map_err(|e| self.error("ScriptReadError", e.to_string()))?;
        let name: Rc<str> = path.to_string_lossy().as_ref().into();
        self.parse_source(Source::new(Some(name), text))
    }

    fn run_top_level(&mut self, block: &ScriptBlock, out: &mut dyn super::Sink) -> Result {
        let template = block.template.clone();
        self.meet_requirements(block, "")?;
        let compiled = template.compiled().clone();
        self.define_types(&template)?;
        self.declare_types(&compiled, &self.scope);
        for code in [&compiled.begin, &compiled.process, &compiled.end].into_iter().flatten() {
            self.run_inline(&template, Some(code), out)?;
        }
        Ok(())
    }

    /// Runs a script with arguments; it shares the global scope, as `-File` has it.
    pub(crate) fn run_script(
        &mut self,
        block: &ScriptBlock,
        name: &Rc<str>,
        arguments: Vec<super::Argument>,
        out: &mut dyn super::Sink,
    ) -> Result {
        let id = self.next_pipeline;
        self.next_pipeline += 1;
        let span = self.span;
        let _ = name;
        let path = block.template.source.name().cloned().unwrap_or_else(|| "".into());
        let mut stage = [super::command::Stage::script(self, block, &path, arguments, span, id, false)?];
        super::command::PipelineRun::call(self, &mut stage, id, out)
    }

    /// Shows a flow that nothing took, and says how the run ended.
    pub(crate) fn shown(&mut self, flow: Flow) -> Outcome {
        match flow {
            Flow::Throw(record) => {
                self.success = false;
                name_parse_errors(&record);
                self.remember_error(&record);
                let presenter = self.presenter();
                let _shown = presenter.error(self, &record);
                Outcome::Failed(record)
            }
            Flow::Exit(code) => Outcome::Exit(code),
            Flow::Interrupt => Outcome::Interrupted,
            Flow::Break(_) | Flow::Continue(_) | Flow::Return | Flow::StopUpstream(_) => {
                Outcome::Completed(self.success)
            }
        }
    }

    /// Sets a variable of the global scope without looking at options.
    pub fn set_global(&mut self, name: &str, value: Value) {
        self.global.set(Name::new(name), value);
    }
}

/// The shell shows parse errors that nothing took under the exception that carries their record.
fn name_parse_errors(record: &Value) {
    if let Some(record) = record.downcast::<ErrorRecord>()
        && record.category.get() == ErrorCategory::ParserError
        && record.exception.type_ref().is_some_and(|t| t.def().name == "System.Management.Automation.ParseException")
    {
        record.reason.borrow_mut().get_or_insert_with(|| "ParentContainsErrorRecordException".into());
    }
}

/// An error record at a place in a source, for what fails before anything runs.
pub(crate) fn record_at(source: &Rc<Source>, span: crate::text::Span, record: ErrorRecord) -> Value {
    let position = Position { source: source.clone(), span };
    *record.invocation.borrow_mut() =
        Some(Invocation { command: None, position: Some(position), invocation_name: None });
    record.into_value()
}
