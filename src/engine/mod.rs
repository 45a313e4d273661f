//! Lowering, evaluation, scopes, pipeline, parameter binder, streams, session.
//!
//! [`Session::run`] is the one way in. Values stream through [`Sink`]s; what stops evaluation is a [`Flow`]; non-terminating
//! errors are values on the error stream.

mod apart;
pub mod binder;
mod classes;
mod cmdlet;
mod command;
pub mod completion;
mod drives;
mod dynamic_parameters;
mod errors;
mod eval;
mod flow;
mod function;
mod function_signature;
mod history;
mod lower;
mod members;
mod modules;
mod plain_call;
mod preferences;
mod prompting;
mod requirements;
mod scope;
mod script_block;
mod session;
mod sink;
mod site;
mod streams;
pub mod tree;
mod types;
mod variables;
mod watch;

use std::any::{Any, TypeId};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

pub use apart::{Background, Piece};
pub use binder::{Argument, ArgumentKind, Bound, Call, Common};
pub use cmdlet::{Cmdlet, CmdletDef, Cx, Example};
pub use command::{Autoloader, CommandKind, CommandState, Resolved};
pub(crate) use drives::UserDrive;
pub use flow::{Flow, Result};
pub use function::Function;
pub use history::{History, HistoryEntry, HistoryStatus};
pub(crate) use lower::{constant, is_attribute};
pub use members::{PropertyEntry, TypeTable};
pub use preferences::ActionPreference;
pub use prompting::{ConfirmAnswer, NestedPrompt};
pub use scope::{Alias, Constraint, Layout, Scope, Variable, flags};
pub use script_block::ScriptBlock;
pub use session::{Outcome, Session};
pub(crate) use sink::Collected;
pub use sink::{Discard, Sink};
pub use streams::{Streams, Target as StreamTarget};
pub use types::InformationRecord;
pub(crate) use types::{attribute, path_info};
pub(crate) use watch::Watcher;

use crate::catalog::{Language, messages};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::host::Host;
use crate::text::{Source, Span};
use crate::value::types::script;
use crate::value::{Fault, Name, Runtime, Value, limits};

/// How results reach people: implemented by the format room, chosen by the session.
pub trait Presenter {
    /// A new end of a pipeline that shows what reaches it (`Out-Default`).
    fn output(&self) -> Box<dyn OutputSink>;
    /// Shows an error record.
    fn error(&self, engine: &mut Engine, record: &Value) -> Result;
    /// Shows a warning.
    fn warning(&self, engine: &mut Engine, text: &str);
    /// Shows a verbose message.
    fn verbose(&self, engine: &mut Engine, text: &str);
    /// Shows a debug message.
    fn debug(&self, engine: &mut Engine, text: &str);
    /// Shows an information record.
    fn information(&self, engine: &mut Engine, record: &Value);
    /// Shows progress: activity, status, percent (-1: unknown), whether it is done.
    fn progress(&self, engine: &mut Engine, activity: &str, status: &str, percent: i32, done: bool);
}

/// A sink with an end.
pub trait OutputSink: Sink {
    /// Prints what is still held back.
    fn finish(&mut self, engine: &mut Engine) -> Result;
}

/// A run of a function, script or script block on the call stack.
#[derive(Clone)]
pub struct Activation {
    /// The command's name as `Get-PSCallStack` shows it; `<ScriptBlock>` for a block.
    pub command: Name,
    /// The named block that runs (`<Process>`); empty for statements outside of such.
    pub block: &'static str,
    /// The text that runs.
    pub source: Rc<Source>,
    /// Where it was called: the caller's text and place.
    pub called_from: (Rc<Source>, Span),
    /// `$MyInvocation` and `$PSCmdlet` read this.
    pub state: Option<Rc<CommandState>>,
}

impl Activation {
    /// The function as stack traces show it: scripts are script blocks to them.
    pub fn function_name(&self) -> String {
        let script = self.state.as_ref().is_some_and(|s| s.kind == CommandKind::ExternalScript);
        let name = if script { "<ScriptBlock>" } else { self.command.as_str() };
        format!("{name}{}", self.block)
    }
}

/// How deep calls may nest before the shell gives up with `CallDepthOverflow`.
const MAX_DEPTH: usize = 3000;
/// Memory that a script may take, in MB, where `SFBSH_MEMORY_LIMIT` does not say otherwise.
const MEMORY_LIMIT: usize = 4096;
/// Bytes of texts and arrays made, after which the memory in use is looked at.
const LARGE: usize = 64 << 20;

/// Says whether a session has a declared cmdlet of that name.
type CmdletFilter = Box<dyn Fn(&str) -> bool>;

/// The evaluator with all its state. One session owns one; it lives on one thread.
pub struct Engine {
    host: Host,
    /// The culture that messages are shown in.
    ui_culture: String,
    presenter: Rc<dyn Presenter>,
    pub(crate) scope: Rc<Scope>,
    global: Rc<Scope>,
    streams: Streams,
    /// The text that runs now and the statement in it: where errors are reported.
    source: Rc<Source>,
    span: Span,
    calls: Vec<Activation>,
    depth: usize,
    cmdlets: FxHashMap<Name, &'static CmdletDef>,
    /// Rooms that make cmdlets from declarations find them by name.
    finders: Vec<fn(&str) -> Option<&'static CmdletDef>>,
    /// Says which declared cmdlets there are in this session; all where there is none.
    filter: Option<CmdletFilter>,
    /// Changes with every function, alias or module that comes or goes: command nodes look again then.
    generation: u64,
    /// The modules that have a session state, by number less one.
    modules: Vec<modules::Entry>,
    /// Loads modules on demand; away while it runs.
    autoloader: Option<Autoloader>,
    /// The variables of a new session.
    initial: Vec<Rc<Variable>>,
    /// Makes jobs of pipelines that end with `&`.
    background: Option<Background>,
    /// Scopes left for another session state, innermost last.
    crossings: Vec<Rc<Scope>>,
    /// The scope that `$using:` reads, while a block runs apart from it.
    using: Option<Rc<Scope>>,
    /// Turns of loops and pipelines, for what is looked at now and then.
    turns: Cell<u32>,
    /// `$?`.
    success: bool,
    /// `$input` of the program itself, once something asked for it.
    standard_input: RefCell<Option<Value>>,
    /// Whether a command of the running pipeline wrote an error.
    failed: bool,
    /// Whether an enclosing `try` or `trap` takes terminating errors of statements.
    propagate: bool,
    next_pipeline: u64,
    errors: Rc<RefCell<Vec<Value>>>,
    extensions: FxHashMap<TypeId, Rc<dyn Any>>,
    /// Whether the session may have added members to types (`Update-TypeData`).
    own_types: bool,
    /// Types (by the address of their row) and member names that type data says nothing of.
    no_typedata: FxHashSet<(usize, Name)>,
    /// Classes and enumerations of scripts.
    script_types: classes::ScriptTypes,
    /// What the running method of a class returned.
    returned: Option<Value>,
    names: Names,
    /// Where `$_` was last.
    item_cache: scope::SlotCache,
    /// Who looks on while statements run.
    watcher: Option<Rc<dyn Watcher>>,
}

/// Names that the evaluator itself reads and writes.
struct Names {
    underscore: Name,
    ps_item: Name,
    args: Name,
    input: Name,
    this: Name,
    matches: Name,
    switch: Name,
    last_exit_code: Name,
    error: Name,
    question: Name,
    true_name: Name,
    false_name: Name,
    null_name: Name,
    count: Name,
    length: Name,
    ps_object: Name,
    my_invocation: Name,
    ps_bound_parameters: Name,
    ps_cmdlet: Name,
    ps_script_root: Name,
    ps_command_path: Name,
    ofs: Name,
    pwd: Name,
}

impl Names {
    fn new() -> Self {
        Self {
            underscore: Name::new("_"),
            ps_item: Name::new("PSItem"),
            args: Name::new("args"),
            input: Name::new("input"),
            this: Name::new("this"),
            matches: Name::new("Matches"),
            switch: Name::new("switch"),
            last_exit_code: Name::new("LASTEXITCODE"),
            error: Name::new("Error"),
            question: Name::new("?"),
            true_name: Name::new("true"),
            false_name: Name::new("false"),
            null_name: Name::new("null"),
            count: Name::new("Count"),
            length: Name::new("Length"),
            ps_object: Name::new("psobject"),
            my_invocation: Name::new("MyInvocation"),
            ps_bound_parameters: Name::new("PSBoundParameters"),
            ps_cmdlet: Name::new("PSCmdlet"),
            ps_script_root: Name::new("PSScriptRoot"),
            ps_command_path: Name::new("PSCommandPath"),
            ofs: Name::new("OFS"),
            pwd: Name::new("PWD"),
        }
    }
}

impl Engine {
    /// An engine without types, variables and commands; a session makes one that has them.
    pub(crate) fn new(host: Host, presenter: Rc<dyn Presenter>) -> Self {
        let mut global = Scope::new(Rc::new(Layout::default()), None);
        global.script = true;
        let global = Rc::new(global);
        Self {
            ui_culture: messages::culture_of_environment(&*host.environment),
            host,
            presenter,
            scope: global.clone(),
            global,
            streams: Streams::default(),
            source: Rc::new(Source::new(None, "")),
            span: Span::default(),
            calls: Vec::new(),
            depth: 0,
            cmdlets: FxHashMap::default(),
            finders: Vec::new(),
            filter: None,
            generation: 1,
            modules: Vec::new(),
            autoloader: None,
            initial: Vec::new(),
            background: None,
            crossings: Vec::new(),
            using: None,
            turns: Cell::new(0),
            success: true,
            standard_input: RefCell::default(),
            failed: false,
            propagate: false,
            next_pipeline: 0,
            errors: Rc::default(),
            extensions: FxHashMap::default(),
            own_types: false,
            no_typedata: FxHashSet::default(),
            script_types: classes::ScriptTypes::default(),
            returned: None,
            names: Names::new(),
            item_cache: scope::SlotCache::default(),
            watcher: None,
        }
    }

    /// The outside.
    pub fn host(&self) -> &Host {
        &self.host
    }

    /// How results reach people.
    pub fn presenter(&self) -> Rc<dyn Presenter> {
        self.presenter.clone()
    }

    /// The culture that messages are shown in: `$PSUICulture`.
    pub fn ui_culture(&self) -> &str {
        &self.ui_culture
    }

    /// Sets it.
    pub fn set_ui_culture(&mut self, name: &str) {
        name.clone_into(&mut self.ui_culture);
        self.global.set(Name::new("PSUICulture"), Value::str(name));
    }

    /// A message of the emulator's own in the session's language, which is English for cultures without messages.
    pub fn message(&self, id: &str, args: &[(&str, &str)]) -> String {
        messages::message(self.language(), id, args)
    }

    /// The session's language: that of its UI culture, English where no messages exist in that.
    pub fn language(&self) -> Language {
        Language::of_culture(&self.ui_culture).unwrap_or(Language::English)
    }

    /// The scope that runs now.
    pub fn scope(&self) -> &Rc<Scope> {
        &self.scope
    }

    /// The outermost scope.
    pub fn global(&self) -> &Rc<Scope> {
        &self.global
    }

    /// The text that runs now and the statement in it.
    pub fn position(&self) -> (Rc<Source>, Span) {
        (self.source.clone(), self.span)
    }

    /// The call stack, outermost first.
    pub fn calls(&self) -> &[Activation] {
        &self.calls
    }

    /// `$Error`, newest first.
    pub fn error_list(&self) -> &Rc<RefCell<Vec<Value>>> {
        &self.errors
    }

    /// Makes cmdlets known; a later one of the same name replaces the earlier.
    pub fn register_cmdlets(&mut self, defs: impl IntoIterator<Item = &'static CmdletDef>) {
        for def in defs {
            self.cmdlets.insert(Name::new(def.name), def);
        }
        self.generation += 1;
    }

    /// Makes cmdlets known that a room makes from declarations when they are first called.
    pub fn register_finder(&mut self, find: fn(&str) -> Option<&'static CmdletDef>) {
        self.finders.push(find);
        self.generation += 1;
    }

    /// The cmdlet of that name, if it is built.
    pub fn cmdlet(&self, name: Name) -> Option<&'static CmdletDef> {
        if !self.has_cmdlet(name.as_str()) {
            return None;
        }
        let found = self.cmdlets.get(&name).copied();
        found.or_else(|| self.finders.iter().find_map(|find| find(name.as_str())))
    }

    /// Hides declared cmdlets: those that the filter refuses are not there for this session.
    pub fn set_cmdlet_filter(&mut self, filter: impl Fn(&str) -> bool + 'static) {
        self.filter = Some(Box::new(filter));
        self.generation += 1;
    }

    /// Whether no filter hides a name.
    pub fn has_cmdlet(&self, name: &str) -> bool {
        self.filter.as_ref().is_none_or(|filter| filter(name))
    }

    /// Names of the declared cmdlets that this session has, built or not.
    pub fn declared_cmdlets(&self) -> impl Iterator<Item = &'static str> + '_ {
        crate::catalog::cmdlet_names().filter(|name| self.has_cmdlet(name))
    }

    /// The signature of a declared cmdlet that this session has.
    pub fn declared_cmdlet(&self, name: &str) -> Option<&'static crate::catalog::Signature> {
        if self.has_cmdlet(name) { crate::catalog::signature(name) } else { None }
    }

    /// All built cmdlets, sorted by name.
    pub fn all_cmdlets(&self) -> Vec<&'static CmdletDef> {
        let mut all: Vec<_> = self.cmdlets.values().copied().collect();
        all.sort_unstable_by_key(|d| d.name);
        all
    }

    /// State that another room keeps with the session (the deployment, the formatter's options), one value for each type.
    pub fn extension<T: 'static>(&self) -> Option<Rc<T>> {
        self.extensions.get(&TypeId::of::<T>())?.clone().downcast().ok()
    }

    /// The same, made on first use.
    pub fn extension_or_default<T: Default + 'static>(&mut self) -> Rc<T> {
        if let Some(known) = self.extension::<T>() {
            return known;
        }
        let new = Rc::new(T::default());
        self.set_extension(new.clone());
        new
    }

    /// Sets such state.
    pub fn set_extension<T: 'static>(&mut self, value: Rc<T>) {
        self.extensions.insert(TypeId::of::<T>(), value);
        self.own_types |= TypeId::of::<T>() == TypeId::of::<TypeTable>();
    }

    /// Runs an operation on values whose classes may be scripts': their `ToString`, `Equals` and the like then run in this
    /// engine.
    pub fn lending<R>(&mut self, run: impl FnOnce() -> R) -> R {
        if script::is_overriding() { script::lending(self, run) } else { run() }
    }

    /// Takes such state away.
    pub fn take_extension<T: 'static>(&mut self) -> Option<Rc<T>> {
        self.extensions.remove(&TypeId::of::<T>())?.downcast().ok()
    }

    /// Gives such state back, or takes away what came in its place.
    pub fn put_extension<T: 'static>(&mut self, value: Option<Rc<T>>) {
        match value {
            Some(value) => self.set_extension(value),
            None => drop(self.take_extension::<T>()),
        }
    }

    /// `$?`.
    pub fn success(&self) -> bool {
        self.success
    }

    /// Sets `$?`.
    pub fn set_success(&mut self, success: bool) {
        self.success = success;
    }

    /// Stops evaluation where Ctrl+C was pressed, and what takes more memory than the shell may; loops and pipelines ask
    /// at every turn.
    #[inline]
    pub(crate) fn check_interrupt(&self) -> Result {
        if self.host.console.take_interrupt() {
            return Err(Flow::Interrupt);
        }
        let turns = self.turns.get().wrapping_add(1);
        self.turns.set(turns);
        if turns.trailing_zeros() >= 14 || limits::made() > LARGE { self.check_memory() } else { Ok(()) }
    }

    #[cold]
    fn check_memory(&self) -> Result {
        limits::forget_made();
        if self.host.clock.run_out() {
            return Err(Flow::Interrupt);
        }
        let environment = &self.host.environment;
        let limit = environment.get("SFBSH_MEMORY_LIMIT").and_then(|l| l.parse::<usize>().ok()).unwrap_or(MEMORY_LIMIT);
        if environment.memory_used().is_none_or(|used| used >> 20 < limit) {
            return Ok(());
        }
        let message = self.message("shell-memory-limit", &[("limit", &limit.to_string())]);
        let record = ErrorRecord::with_message(
            "System.OutOfMemoryException",
            message,
            "MemoryLimit",
            ErrorCategory::ResourceUnavailable,
            Value::Null,
        );
        record.thrown.set(true);
        Err(self.positioned(Flow::throw(record)))
    }

    /// Pushes a value as the pipeline does: elements of collections one by one, nothing for no value.
    pub fn push_enumerated(&mut self, value: &Value, out: &mut dyn Sink) -> Result {
        match value {
            Value::Nothing => Ok(()),
            Value::Array(a) => {
                let mut i = 0;
                // By position, since what is pushed may change the array.
                while let Some(item) = a.get(i) {
                    out.push(self, item)?;
                    i += 1;
                }
                Ok(())
            }
            Value::Object(o) => match o.body().elements() {
                Some(items) => {
                    let version = o.body().version();
                    for item in items {
                        out.push(self, item)?;
                        self.check_unchanged(value, version)?;
                    }
                    Ok(())
                }
                None => match self.class_elements(value)? {
                    Some(items) => items.into_iter().try_for_each(|item| out.push(self, item)),
                    None => out.push(self, value.clone()),
                },
            },
            _ => out.push(self, value.clone()),
        }
    }

    /// The same for a value that is not needed any more.
    #[inline]
    pub(crate) fn push_output(&mut self, value: Value, out: &mut dyn Sink) -> Result {
        match value {
            Value::Nothing => Ok(()),
            Value::Array(_) | Value::Object(_) => self.push_enumerated(&value, out),
            scalar => out.push(self, scalar),
        }
    }

    /// The elements that enumerating a value gives: a scalar gives itself, `$null` itself, nothing gives none.
    pub fn elements(&mut self, value: &Value) -> Vec<Value> {
        match value {
            Value::Nothing => Vec::new(),
            Value::Array(a) => a.to_vec(),
            Value::Object(o) => match o.body().elements() {
                Some(items) => items,
                None => self.class_elements(value).ok().flatten().unwrap_or_else(|| vec![value.clone()]),
            },
            _ => vec![value.clone()],
        }
    }
}

impl Runtime for Engine {
    fn host(&self) -> &Host {
        &self.host
    }

    fn ui_culture(&self) -> String {
        self.ui_culture.clone()
    }

    fn set_ui_culture(&mut self, name: &str) {
        Self::set_ui_culture(self, name);
    }

    fn call_block(&mut self, block: &Value, args: &[Value]) -> std::result::Result<Value, Fault> {
        self.invoke_as_delegate(block, args).map_err(|flow| match flow.record() {
            // What a script block throws is an exception to the .NET method that called it.
            Some(record) => Fault::from_exception(record.exception.clone(), None, record.category.get()),
            None => Fault::from(flow),
        })
    }

    fn lend(&mut self, run: &mut dyn FnMut()) {
        script::lending(self, run);
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }
}
