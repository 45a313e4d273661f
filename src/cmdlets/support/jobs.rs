//! Jobs: blocks that run apart from the session, by a clock of their own, when somebody first looks at them.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::clixml_read;
use super::clixml_write::Writer;
use super::job_clock::JobClock;
use super::record::Record;
use super::types::JOB_STATE_INFO;
use crate::engine::{Argument, ArgumentKind, CommandState, Cx, Engine, Flow, Piece, Result, Scope, ScriptBlock};
use crate::error::{ErrorCategory, ErrorRecord, Invocation};
use crate::host::Clock;
use crate::text::{Span, WildcardPattern};
use crate::value::types::Property;
use crate::value::{
    DateTime, DateTimeKind, EnumValue, Exception, Fault, Guid, Name, Object, Str, TypeDef, TypeRef, Value, collection,
    types as known_types,
};

/// What started a job.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum JobKind {
    /// `Start-Job` and `&`: what comes out has been serialized.
    Background,
    /// `Start-ThreadJob`.
    Thread,
    /// `ForEach-Object -Parallel -AsJob`, with a child for each object.
    Task,
    /// The action of a subscription to events.
    Event,
}

/// A state of a job by its name in `JobState`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum JobState {
    NotStarted,
    Running,
    Completed,
    Failed,
    Stopped,
}

/// What a job runs.
pub(crate) struct Work {
    pub(crate) block: ScriptBlock,
    pub(crate) before: Option<ScriptBlock>,
    pub(crate) arguments: Vec<Value>,
    pub(crate) input: Vec<Value>,
    /// `$_`, for a child of a task job.
    pub(crate) item: Option<Value>,
    pub(crate) folder: Option<std::path::PathBuf>,
    pub(crate) snapshot: Rc<Scope>,
    pub(crate) inherit: bool,
}

/// A job, or a child of one.
pub(crate) struct Job {
    pub(crate) id: i32,
    pub(crate) name: Str,
    pub(crate) kind: JobKind,
    pub(crate) command: Str,
    pub(crate) children: Vec<Rc<Self>>,
    is_child: bool,
    state: Cell<JobState>,
    /// How often the state was read before it ran: the second reader waits for it.
    reads: Cell<u32>,
    work: RefCell<Option<Work>>,
    /// What came out, and when.
    pieces: RefCell<Vec<(i64, Piece)>>,
    clock: Rc<dyn Clock>,
    /// Whether its time was over before it had ended: it does not go on.
    cut: Cell<bool>,
    reason: RefCell<Option<Value>>,
    instance: Value,
    begun: Cell<Option<i64>>,
    ended: Cell<Option<i64>>,
}

/// The session's jobs.
#[derive(Default)]
pub(crate) struct Jobs {
    pub(crate) list: RefCell<Vec<(Rc<Job>, Value)>>,
    last: Cell<i32>,
}

impl Jobs {
    /// The session's, made on first use.
    pub(crate) fn of(engine: &mut Engine) -> Rc<Self> {
        engine.extension_or_default()
    }

    fn next(&self) -> i32 {
        self.last.set(self.last.get() + 1);
        self.last.get()
    }

    /// Forgets a job.
    pub(crate) fn remove(&self, job: &Rc<Job>) {
        self.list.borrow_mut().retain(|(j, _)| !Rc::ptr_eq(j, job));
    }
}

/// Starts a job: one piece of work, or one for each child.
pub(crate) fn start(engine: &mut Engine, kind: JobKind, name: Option<Str>, command: &str, works: Vec<Work>) -> Value {
    made(engine, kind, name, command, works).1
}

fn made(engine: &mut Engine, kind: JobKind, name: Option<Str>, command: &str, works: Vec<Work>) -> (Rc<Job>, Value) {
    let jobs = Jobs::of(engine);
    let ticks = engine.host().clock.utc_ticks();
    let guid = |engine: &Engine| {
        let random = engine.host().random.clone();
        Value::object(Guid(uuid::Uuid::from_u64_pair(random.next_u64(), random.next_u64())))
    };
    let id = jobs.next();
    let make = |engine: &Engine, id: i32, name: Str, is_child: bool, children: Vec<Rc<Job>>, work: Option<Work>| Job {
        id,
        name,
        kind,
        command: command.into(),
        children,
        is_child,
        state: Cell::new(JobState::Running),
        reads: Cell::new(0),
        work: RefCell::new(work),
        pieces: RefCell::default(),
        clock: engine.host().clock.clone(),
        cut: Cell::new(false),
        reason: RefCell::default(),
        instance: guid(engine),
        begun: Cell::new(Some(ticks)),
        ended: Cell::new(None),
    };
    let name = name.unwrap_or_else(|| Str::from(format!("Job{id}")));
    let job = if matches!(kind, JobKind::Thread | JobKind::Event) {
        make(engine, id, name, false, Vec::new(), works.into_iter().next())
    } else {
        let mut children = Vec::with_capacity(works.len());
        for work in works {
            let child = jobs.next();
            children.push(Rc::new(make(engine, child, Str::from(format!("Job{child}")), true, Vec::new(), Some(work))));
        }
        make(engine, id, name, false, children, None)
    };
    let job = Rc::new(job);
    let object = Value::object(JobObject(job.clone()));
    jobs.list.borrow_mut().push((job.clone(), object.clone()));
    (job, object)
}

/// The job of an action that waits for events.
pub(crate) fn event_job(engine: &mut Engine, source: &str, command: &str, listed: bool) -> (Rc<Job>, Value) {
    let object = made(engine, JobKind::Event, Some(source.into()), command, Vec::new());
    let (job, object) = object;
    job.state.set(JobState::NotStarted);
    if !listed {
        Jobs::of(engine).remove(&job);
    }
    (job, object)
}

/// A pipeline that ends with `&`.
pub(crate) fn background(engine: &mut Engine, block: &Value, text: &str) -> Result<Value> {
    let Some(block) = block.downcast::<ScriptBlock>().cloned() else { return Ok(Value::Null) };
    let snapshot = engine.snapshot();
    let work = Work {
        block,
        before: None,
        arguments: Vec::new(),
        input: Vec::new(),
        item: None,
        folder: None,
        snapshot,
        inherit: true,
    };
    Ok(start(engine, JobKind::Background, None, text, vec![work]))
}

/// Runs all jobs that have not run yet, as time that passes lets them.
pub(crate) fn run_pending(engine: &mut Engine) -> Result {
    let Some(jobs) = engine.extension::<Jobs>() else { return Ok(()) };
    let waiting: Vec<_> = jobs.list.borrow().iter().map(|(j, _)| j.clone()).collect();
    waiting.iter().try_for_each(|job| job.run(engine))
}

impl Job {
    /// The parts that run and hold results: its children, or the job itself.
    pub(crate) fn parts(self: &Rc<Self>) -> Vec<Rc<Self>> {
        if self.children.is_empty() { vec![self.clone()] } else { self.children.clone() }
    }

    /// The state as it stands.
    pub(crate) fn state(&self) -> JobState {
        if self.children.is_empty() {
            let over = self.ended.get().is_none_or(|end| end <= self.clock.utc_ticks());
            return if over { self.state.get() } else { JobState::Running };
        }
        let any = |s: JobState| self.children.iter().any(|c| c.state() == s);
        if any(JobState::Running) {
            JobState::Running
        } else if any(JobState::Failed) {
            JobState::Failed
        } else if any(JobState::Stopped) {
            JobState::Stopped
        } else {
            JobState::Completed
        }
    }

    /// Runs it to its end, if it has not run.
    pub(crate) fn run(self: &Rc<Self>, engine: &mut Engine) -> Result {
        for part in self.parts() {
            let Some(work) = part.work.take() else { continue };
            let begin = part.begun.get().unwrap_or_else(|| part.clock.utc_ticks());
            let clock = Rc::new(JobClock::new(engine.host().clock.clone(), begin, None));
            let modules = engine.take_extension::<super::modules::Modules>();
            let jobs = engine.take_extension::<Jobs>();
            let run = |engine: &mut Engine, out: &mut dyn crate::engine::Sink| {
                if let Some(folder) = work.folder {
                    engine.set_current_directory(folder);
                }
                let plain = |block: ScriptBlock| ScriptBlock { home: None, module: None, ..block };
                if let Some(before) = work.before {
                    engine.run_block_inline(&plain(before), out)?;
                }
                if let Some(item) = work.item {
                    engine.set_item(item);
                    return engine.run_block_inline(&plain(work.block), out);
                }
                let arguments = work
                    .arguments
                    .into_iter()
                    .map(|v| Argument { kind: ArgumentKind::Value(v), span: Span::default() })
                    .collect();
                engine.call_piped(&plain(work.block), arguments, work.input, false, out)
            };
            let snapshot = work.snapshot.clone();
            let (pieces, result) =
                engine.by_clock(clock.clone(), |engine| engine.run_collected(snapshot, work.inherit, run));
            engine.put_extension(modules);
            engine.put_extension(jobs);
            let pieces = if self.kind == JobKind::Background { serialized(engine, pieces)? } else { pieces };
            part.pieces.borrow_mut().extend(pieces);
            part.ended.set(Some(clock.utc_ticks()));
            match result {
                Err(Flow::Interrupt) if clock.run_out() => part.cut.set(true),
                Err(Flow::Interrupt) => {
                    part.state.set(JobState::Stopped);
                    return Err(Flow::Interrupt);
                }
                Err(Flow::Throw(record)) => {
                    part.state.set(JobState::Failed);
                    *part.reason.borrow_mut() = Some(record);
                }
                _ => part.state.set(JobState::Completed),
            }
        }
        if !self.children.is_empty() {
            self.ended.set(self.children.iter().filter_map(|c| c.ended.get()).max());
        }
        Ok(())
    }

    /// Runs it and lets the session wait until it has ended, or until the moment given; whether it has ended then.
    pub(crate) fn wait(self: &Rc<Self>, engine: &mut Engine, until: Option<i64>) -> Result<bool> {
        self.run(engine)?;
        let end = self.ended.get().unwrap_or(0);
        if until.is_none() && self.parts().iter().any(|p| p.cut.get()) {
            let record = ErrorRecord::with_message(
                "System.InvalidOperationException",
                format!(
                    "The job {} would run for more than an hour. Nobody waits for it here: stop it with Stop-Job.",
                    self.name
                ),
                "JobTooLong",
                ErrorCategory::OperationTimeout,
                Value::Null,
            );
            return Err(Flow::throw(record));
        }
        let host = engine.host().clone();
        let limit = until.map_or(end, |until| until.min(end));
        loop {
            let left = limit - host.clock.utc_ticks();
            if left <= 0 {
                return Ok(self.state() != JobState::Running);
            }
            engine.check_interrupt()?;
            host.clock.sleep((left as u64).div_ceil(10_000).min(100));
        }
    }

    /// When it ends, once it has run.
    pub(crate) fn end(&self) -> Option<i64> {
        self.ended.get()
    }

    /// What an action of an event put out.
    pub(crate) fn add_output(&self, values: Vec<Value>) {
        self.state.set(JobState::Running);
        self.pieces.borrow_mut().extend(values.into_iter().map(|v| (0, Piece::Output(v))));
    }

    /// How an action of an event failed.
    pub(crate) fn add_error(&self, record: Value) {
        self.pieces.borrow_mut().push((0, Piece::Record(record)));
    }

    /// The subscription is over.
    pub(crate) fn end_waiting(&self) {
        self.state.set(JobState::Stopped);
    }

    /// Ends it where it is by now.
    pub(crate) fn stop(self: &Rc<Self>, engine: &Engine) {
        let now = engine.host().clock.utc_ticks();
        for part in self.parts() {
            if part.work.take().is_some() || part.state() == JobState::Running {
                part.state.set(JobState::Stopped);
                part.ended.set(Some(now));
                part.cut.set(false);
                part.reason.take();
                part.pieces.borrow_mut().retain(|(at, _)| *at <= now);
            }
        }
        self.ended.set(Some(self.ended.get().unwrap_or(now).min(now)));
    }

    fn has_more(&self) -> bool {
        let own = |j: &Self| j.work.borrow().is_some() || !j.pieces.borrow().is_empty();
        own(self) || self.children.iter().any(|c| own(c))
    }

    fn type_name(&self) -> &'static str {
        match self.kind {
            _ if self.is_child && self.kind == JobKind::Background => "",
            JobKind::Background => "BackgroundJob",
            JobKind::Thread => "ThreadJob",
            JobKind::Task => "PSTaskJob",
            JobKind::Event => "",
        }
    }

    /// Writes what has come, and forgets it unless it is kept.
    pub(crate) fn receive(self: &Rc<Self>, cx: &mut Cx<'_>, keep: bool) -> Result {
        for part in self.parts() {
            let now = cx.host().clock.utc_ticks();
            let (pieces, later): (Vec<_>, Vec<_>) = part.pieces.take().into_iter().partition(|(at, _)| *at <= now);
            *part.pieces.borrow_mut() = if keep { pieces.iter().cloned().chain(later).collect() } else { later };
            let over = part.state() != JobState::Running;
            for (_, piece) in pieces {
                match piece {
                    Piece::Output(value) => cx.write(value)?,
                    Piece::Record(record) => self.receive_record(cx, record)?,
                }
            }
            let reason = part.reason.borrow().clone().filter(|_| over);
            if let Some(record) = reason.as_ref().and_then(|r| r.downcast::<ErrorRecord>()) {
                self.pass_on(cx, record)?;
            }
        }
        Ok(())
    }

    /// Messages of a process that runs apart go straight to the host; a thread's go on through the streams.
    fn receive_record(&self, cx: &mut Cx<'_>, record: Value) -> Result {
        if let Some(error) = record.downcast::<ErrorRecord>() {
            return self.pass_on(cx, error);
        }
        let text = record.invariant_text();
        let ty = record.type_ref().map_or("", |t| t.def().name);
        let apart = self.kind == JobKind::Background;
        let presenter = cx.engine.presenter();
        match ty {
            "System.Management.Automation.WarningRecord" if apart => presenter.warning(cx.engine, &text),
            "System.Management.Automation.VerboseRecord" if apart => presenter.verbose(cx.engine, &text),
            "System.Management.Automation.DebugRecord" if apart => presenter.debug(cx.engine, &text),
            "System.Management.Automation.WarningRecord" => return cx.warning(&text),
            "System.Management.Automation.VerboseRecord" => return cx.verbose(&text),
            "System.Management.Automation.DebugRecord" => return cx.debug(&text),
            _ => {
                let tags = record.downcast::<crate::engine::InformationRecord>();
                let host = tags.is_some_and(|r| r.tags.iter().any(|t| t == "PSHOST"));
                return cx.information(record, host);
            }
        }
        Ok(())
    }

    /// Writes an error of the job; what came from another process keeps its own names.
    fn pass_on(&self, cx: &mut Cx<'_>, record: &ErrorRecord) -> Result {
        let passed = self.passed_on(record);
        if self.kind != JobKind::Background {
            return cx.write_error(passed);
        }
        let state = CommandState { common: cx.state.common.clone(), ..CommandState::default() };
        cx.engine.write_error(passed, &state, cx.out)
    }

    /// An error of the job as its receiver sees it.
    fn passed_on(&self, record: &ErrorRecord) -> ErrorRecord {
        let copy = record.copy();
        let reason = record.reason();
        let category_reason: Rc<str> = reason.to_string().as_str().into();
        *copy.reason.borrow_mut() = Some(category_reason);
        copy.thrown.set(false);
        if self.kind == JobKind::Background {
            *copy.invocation.borrow_mut() = Some(Invocation { command: None, position: None, invocation_name: None });
            *copy.position.borrow_mut() = None;
            copy.id_command.borrow_mut().get_or_insert_with(|| "".into());
            let exception =
                Exception::new("System.Management.Automation.RemoteException", record.exception_message().to_string());
            return ErrorRecord { exception: Value::object(exception), ..copy };
        }
        copy
    }
}

/// What comes out of another process: read-only copies that say whence they came.
fn serialized(engine: &mut Engine, pieces: Vec<(i64, Piece)>) -> Result<Vec<(i64, Piece)>> {
    let instance = {
        let random = engine.host().random.clone();
        Value::object(Guid(uuid::Uuid::from_u64_pair(random.next_u64(), random.next_u64())))
    };
    let mut passed = Vec::with_capacity(pieces.len());
    for (at, piece) in pieces {
        let Piece::Output(value) = piece else {
            passed.push((at, piece));
            continue;
        };
        let mut writer = Writer::new(2);
        writer.object(engine, &value)?;
        let copies = clixml_read::read(&writer.finish()).unwrap_or_else(|_| vec![value]);
        for copy in copies {
            if let Value::Object(o) = &copy
                && copy.is_custom()
            {
                let mut ets = o.ets_or_new().borrow_mut();
                ets.put_note(Name::new("PSComputerName"), Value::str("localhost"));
                ets.put_note(Name::new("RunspaceId"), instance.clone());
                ets.put_note(Name::new("PSShowComputerName"), Value::Bool(false));
            }
            passed.push((at, Piece::Output(copy)));
        }
    }
    Ok(passed)
}

/// A job as an object.
struct JobObject(Rc<Job>);

/// The job that an object stands for.
pub(crate) fn job_of(value: &Value) -> Option<Rc<Job>> {
    value.downcast::<JobObject>().map(|j| j.0.clone())
}

fn state_value(state: JobState) -> Value {
    let name = format!("{state:?}");
    match known_types::find("System.Management.Automation.JobState") {
        Some(ty) => EnumValue::by_name(ty, &name).unwrap_or_default(),
        None => Value::str(name),
    }
}

fn read_state(rt: &mut dyn crate::value::Runtime, this: &Value) -> Result<Value, Fault> {
    let Some(job) = job_of(this) else { return Ok(Value::Null) };
    if job.state() == JobState::Running
        && job.reads.replace(job.reads.get() + 1) > 0
        && let Some(engine) = rt.as_any_mut().downcast_mut::<Engine>()
    {
        job.run(engine).map_err(Fault::from)?;
    }
    Ok(state_value(job.state()))
}

macro_rules! rows {
    ($($id:ident = $name:literal: $base:literal;)*) => {
        $(static $id: TypeDef = TypeDef::class($name).extends($base);)*
        /// The types of jobs.
        pub(crate) static TYPES: &[&TypeDef] = &[&JOB, $(&$id),*];
    };
}

/// `System.Management.Automation.Job`.
static JOB: TypeDef = TypeDef::class("System.Management.Automation.Job").properties(&[Property::new(
    "State",
    "System.Management.Automation.JobState",
    read_state,
    None,
)]);

rows! {
    JOB2 = "System.Management.Automation.Job2": "System.Management.Automation.Job";
    REMOTING = "System.Management.Automation.PSRemotingJob": "System.Management.Automation.Job";
    REMOTING_CHILD = "System.Management.Automation.PSRemotingChildJob": "System.Management.Automation.Job";
    THREAD = "Microsoft.PowerShell.ThreadJob.ThreadJob": "System.Management.Automation.Job2";
    TASK = "System.Management.Automation.PSTasks.PSTaskJob": "System.Management.Automation.Job";
    EVENT = "System.Management.Automation.PSEventJob": "System.Management.Automation.Job";
    TASK_CHILD = "System.Management.Automation.PSTasks.PSTaskChildJob": "System.Management.Automation.Job";
}

impl JobObject {
    /// The records of one stream that wait to be received.
    fn stream(&self, wanted: &str) -> Value {
        let pieces = self.0.pieces.borrow();
        let now = self.0.clock.utc_ticks();
        let fits = |(at, piece): &(i64, Piece)| match piece {
            _ if *at > now => None,
            Piece::Output(value) => (wanted == "output").then(|| value.clone()),
            Piece::Record(record) => {
                let ty = record.type_ref().map_or("", |t| t.def().name).to_ascii_lowercase();
                ty.ends_with(&format!(".{wanted}record")).then(|| record.clone())
            }
        };
        collection(pieces.iter().filter_map(fits).collect())
    }

    fn time(&self, ticks: Option<i64>) -> Value {
        let moment = ticks.and_then(|t| DateTime::from_ticks(t, DateTimeKind::Utc).ok());
        moment.map_or(Value::Null, |m| Value::object(m.to_local(&crate::value::convert::local_zone())))
    }
}

impl Object for JobObject {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(match (self.0.kind, self.0.is_child) {
            (JobKind::Background, false) => &REMOTING,
            (JobKind::Background, true) => &REMOTING_CHILD,
            (JobKind::Thread, _) => &THREAD,
            (JobKind::Task, false) => &TASK,
            (JobKind::Task, true) => &TASK_CHILD,
            (JobKind::Event, _) => &EVENT,
        })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        let job = &self.0;
        Some(match name.as_str().to_ascii_lowercase().as_str() {
            "statusmessage" => Value::str(""),
            "hasmoredata" => Value::Bool(job.has_more()),
            "location" => match job.kind {
                JobKind::Background => Value::str("localhost"),
                JobKind::Event => Value::Null,
                JobKind::Thread | JobKind::Task => Value::str("PowerShell"),
            },
            "command" => Value::Str(job.command.clone()),
            "jobstateinfo" => {
                let reason = job.reason.borrow();
                let over = job.state() != JobState::Running;
                let exception = reason
                    .as_ref()
                    .filter(|_| over)
                    .and_then(|r| r.downcast::<ErrorRecord>())
                    .map(|r| r.exception.clone());
                let state = state_value(job.state());
                let text = state.invariant_text();
                Record::with_text(&JOB_STATE_INFO, [("State", state), ("Reason", exception.unwrap_or_default())], text)
            }
            "instanceid" => job.instance.clone(),
            "id" => Value::Int(job.id),
            "name" => Value::Str(job.name.clone()),
            "childjobs" => collection(job.children.iter().map(|c| Value::object(Self(c.clone()))).collect()),
            "psbegintime" => self.time(job.begun.get()),
            "psendtime" => self.time(job.ended.get().filter(|end| *end <= job.clock.utc_ticks())),
            "psjobtypename" => Value::str(job.type_name()),
            stream @ ("output" | "error" | "progress" | "verbose" | "debug" | "warning" | "information") => {
                self.stream(stream)
            }
            _ => return None,
        })
    }
    fn adapted_names(&self) -> Vec<Name> {
        [
            "HasMoreData",
            "StatusMessage",
            "Location",
            "Command",
            "JobStateInfo",
            "InstanceId",
            "Id",
            "Name",
            "ChildJobs",
            "PSBeginTime",
            "PSEndTime",
            "PSJobTypeName",
            "Output",
            "Error",
            "Progress",
            "Verbose",
            "Debug",
            "Warning",
            "Information",
        ]
        .map(Name::new)
        .to_vec()
    }
}

/// The jobs that the parameters of a cmdlet name; what is not there is an error of its own.
pub(crate) fn chosen(cx: &mut Cx<'_>, all_without: bool) -> Result<Vec<(Rc<Job>, Value)>> {
    let list: Vec<(Rc<Job>, Value)> = Jobs::of(cx.engine).list.borrow().clone();
    let mut everything = Vec::with_capacity(list.len());
    for (job, object) in list {
        let children: Vec<_> = job.children.iter().map(|c| (c.clone(), Value::object(JobObject(c.clone())))).collect();
        everything.push((job, object));
        everything.extend(children);
    }
    let tops = || everything.iter().filter(|(j, _)| !j.is_child);
    let mut found: Vec<(Rc<Job>, Value)> = Vec::new();
    let mut named = false;
    for object in cx.list("Job") {
        named = true;
        found.extend(job_of(&object).map(|j| (j, object)));
    }
    for id in cx.list("Id") {
        named = true;
        let text = id.invariant_text();
        match everything.iter().find(|(j, _)| j.id.to_string() == text.as_str()) {
            Some(one) => found.push(one.clone()),
            None => cx.write_error(missing(format!("The command cannot find a job with the job ID {text}. Verify the value of the Id parameter and then try the command again."), "JobWithSpecifiedSessionNotFound", id))?,
        }
    }
    for name in cx.strings("Name") {
        named = true;
        let before = found.len();
        if let Ok(pattern) = WildcardPattern::new(&name) {
            found.extend(tops().filter(|(j, _)| pattern.is_match(&j.name)).cloned());
        }
        if found.len() == before && !WildcardPattern::has_wildcards(&name) {
            cx.write_error(missing(format!("The command cannot find the job because the job name {name} was not found. Verify the value of the Name parameter, and then try the command again."), "JobWithSpecifiedNameNotFound", Value::Str(name)))?;
        }
    }
    for id in cx.list("InstanceId") {
        named = true;
        let text = id.invariant_text();
        match everything.iter().find(|(j, _)| j.instance.invariant_text() == text) {
            Some(one) => found.push(one.clone()),
            None => cx.write_error(missing(format!("The command cannot find a job with the instance ID {text}. Verify the value of the InstanceId parameter, and then try the command again."), "JobWithSpecifiedInstanceIdNotFound", id))?,
        }
    }
    if let Some(state) = cx.str("State") {
        named = true;
        found.extend(tops().filter(|(j, _)| format!("{:?}", j.state()).eq_ignore_ascii_case(&state)).cloned());
    }
    for command in cx.strings("Command") {
        named = true;
        if let Ok(pattern) = WildcardPattern::new(&command) {
            found.extend(tops().filter(|(j, _)| pattern.is_match(&j.command)).cloned());
        }
    }
    if let Some(filter) = cx.arg("Filter").cloned()
        && let Some(table) = crate::value::dictionary_of(&filter)
    {
        named = true;
        for (job, object) in tops() {
            let mut fits = true;
            for (key, wanted) in table.entries() {
                let own = cx.engine.find_property(object, Name::new(&key.invariant_text()))?.unwrap_or_default();
                fits &= own.invariant_text().eq_ignore_ascii_case(&wanted.invariant_text());
            }
            if fits {
                found.push((job.clone(), object.clone()));
            }
        }
    }
    if !named && all_without {
        found.extend(tops().cloned());
    }
    Ok(found)
}

fn missing(message: String, id: &'static str, target: Value) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.Management.Automation.PSArgumentException",
        message,
        id,
        ErrorCategory::ObjectNotFound,
        target,
    )
}
