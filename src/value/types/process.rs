//! `System.Diagnostics.Process`: a process of this machine.

use std::any::Any;
use std::cell::RefCell;

use super::support::{Outcome, Rt, body, int, m, p, text, time_span};
use super::{TypeDef, TypeRef, enum_of};
use crate::host::{Launch, ProcessInfo};
use crate::value::convert::local_zone;
use crate::value::{DateTime, DateTimeKind, Fault, Object, Value};

/// A process as it was when it was looked at; `Refresh()` looks again.
pub struct ProcessItem {
    known: RefCell<ProcessInfo>,
}

impl ProcessItem {
    /// The object of a process.
    pub fn value(info: ProcessInfo) -> Value {
        Value::object(Self { known: RefCell::new(info) })
    }

    /// What is known of it.
    pub fn info(&self) -> ProcessInfo {
        self.known.borrow().clone()
    }

    /// `name (id)`, as messages call it.
    pub fn shown(&self) -> String {
        let known = self.known.borrow();
        format!("{} ({})", known.name, known.id)
    }
}

/// What the system says of a failure, without its number.
pub fn system_message(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" (os error").map_or_else(|| text.clone(), |(message, _)| message.to_owned())
}

impl Object for ProcessItem {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&PROCESS)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(format!("System.Diagnostics.Process ({})", self.known.borrow().name))
    }
}

/// The program file of a process.
struct Module(ProcessInfo);

impl Object for Module {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&MODULE)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(format!("System.Diagnostics.ProcessModule ({})", module_name(&self.0)))
    }
}

fn module_name(info: &ProcessInfo) -> String {
    let file = info.path.as_ref().and_then(|p| p.file_name());
    file.map_or_else(|| info.name.clone(), |n| n.to_string_lossy().into_owned())
}

fn known(this: &Value) -> Result<ProcessInfo, Fault> {
    body::<ProcessItem>(this).map(ProcessItem::info)
}

/// A number of bytes: as .NET's `int` properties cut it off, or whole.
fn bytes(this: &Value, of: fn(&ProcessInfo) -> u64, long: bool) -> Outcome {
    let n = of(&known(this)?);
    Ok(if long { Value::Long(n as i64) } else { Value::Int(n as i32) })
}

fn local(ticks: i64) -> Value {
    DateTime::from_ticks(ticks, DateTimeKind::Utc)
        .map_or(Value::Null, |moment| Value::object(moment.to_local(&local_zone())))
}

fn processor_time(this: &Value) -> Outcome {
    Ok(time_span(known(this)?.processor_milliseconds as i64 * 10_000))
}

fn exited(rt: Rt<'_>, this: &Value) -> Outcome {
    let id = known(this)?.id;
    Ok(Value::Bool(!rt.host().processes.running(id)))
}

fn exit_code(rt: Rt<'_>, this: &Value) -> Outcome {
    let id = known(this)?.id;
    let invalid = |message| Fault::thrown("System.InvalidOperationException", message);
    if rt.host().processes.running(id) {
        return Err(invalid("Process must exit before requested information can be determined."));
    }
    let code = rt.host().processes.exit_code(id);
    code.map(Value::Int).ok_or_else(|| {
        invalid("Process was not started by this object, so requested information cannot be determined.")
    })
}

fn priority(_: Rt<'_>, _: &Value) -> Outcome {
    Ok(enum_of("System.Diagnostics.ProcessPriorityClass", 32))
}

fn module(this: &Value) -> Outcome {
    Ok(Value::object(Module(known(this)?)))
}

fn kill(rt: Rt<'_>, this: &Value, _: &[Value]) -> Outcome {
    let id = known(this)?.id;
    match rt.host().processes.kill(id) {
        Err(e) if rt.host().processes.running(id) => {
            Err(Fault::thrown("System.ComponentModel.Win32Exception", system_message(&e)))
        }
        _ => Ok(Value::Null),
    }
}

/// Waits until the process has ended or that many milliseconds are over; whether it has ended.
fn wait(rt: Rt<'_>, this: &Value, milliseconds: i64) -> Result<bool, Fault> {
    let id = known(this)?.id;
    let host = rt.host().clone();
    let begin = host.clock.monotonic_nanos();
    loop {
        if !host.processes.running(id) {
            return Ok(true);
        }
        let waited = (host.clock.monotonic_nanos() - begin) / 1_000_000;
        if milliseconds >= 0 && waited as i64 >= milliseconds || host.console.take_interrupt() {
            return Ok(false);
        }
        host.clock.sleep(10);
    }
}

fn refresh(rt: Rt<'_>, this: &Value, _: &[Value]) -> Outcome {
    let item = body::<ProcessItem>(this)?;
    let id = item.info().id;
    if let Some(now) = rt.host().processes.find(id) {
        *item.known.borrow_mut() = now;
    }
    Ok(Value::Null)
}

fn by_id(rt: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let id = int(a, 0);
    let found = u32::try_from(id).ok().and_then(|id| rt.host().processes.find(id));
    found
        .map(ProcessItem::value)
        .ok_or_else(|| Fault::thrown("System.ArgumentException", format!("Process with an Id of {id} is not running.")))
}

fn all(rt: Rt<'_>, named: Option<&str>) -> Outcome {
    let list = rt.host().processes.list();
    let wanted = list.into_iter().filter(|p| named.is_none_or(|n| p.name.eq_ignore_ascii_case(n)));
    Ok(Value::typed_array(TypeRef::Def(&PROCESS), wanted.map(ProcessItem::value).collect()))
}

/// Splits a command line as .NET does: white space between, double quotes around.
pub fn words(line: &str) -> Vec<String> {
    let (mut all, mut word, mut quoted, mut begun) = (Vec::new(), String::new(), false, false);
    for c in line.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                begun = true;
            }
            ' ' | '\t' if !quoted => {
                if begun {
                    all.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            c => {
                word.push(c);
                begun = true;
            }
        }
    }
    if begun {
        all.push(word);
    }
    all
}

fn start(rt: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let host = rt.host().clone();
    let program = text(a, 0).to_string();
    let launch = Launch {
        program: program.clone(),
        arguments: words(&text(a, 1)),
        directory: host.files.start_directory(),
        environment: host.environment.all(),
        ..Launch::default()
    };
    let started = host.processes.start(&launch).map_err(|e| {
        let place = launch.directory.display();
        let why = system_message(&e);
        let message =
            format!("An error occurred trying to start process '{program}' with working directory '{place}'. {why}");
        Fault::thrown("System.ComponentModel.Win32Exception", message)
    })?;
    Ok(host.processes.find(started).map_or(Value::Null, ProcessItem::value))
}

static MODULE: TypeDef =
    TypeDef::class("System.Diagnostics.ProcessModule").extends("System.ComponentModel.Component").properties(&[
        p("ModuleName", "string", |_, t| Ok(Value::from(module_name(&body::<Module>(t)?.0)))),
        p("FileName", "string", |_, t| {
            let path = body::<Module>(t)?.0.path.clone();
            Ok(path.map_or(Value::Null, |p| Value::from(p.to_string_lossy().into_owned())))
        }),
        p("FileVersionInfo", "System.Diagnostics.FileVersionInfo", |_, _| Ok(Value::Null)),
        p("ModuleMemorySize", "int", |rt, t| {
            let path = body::<Module>(t)?.0.path.clone();
            let info = path.and_then(|p| rt.host().files.info(&p).ok());
            Ok(Value::Int(info.map_or(0, |i| i.length as i32)))
        }),
    ]);

static PROCESS: TypeDef = TypeDef::class("System.Diagnostics.Process")
    .extends("System.ComponentModel.Component")
    .properties(&[
        p("SafeHandle", "System.Object", |_, _| Ok(Value::Null)),
        p("Handle", "System.IntPtr", |_, t| Ok(Value::Long(i64::from(known(t)?.id)))),
        p("BasePriority", "int", |_, _| Ok(Value::Int(8))),
        p("ExitCode", "int", exit_code),
        p("HasExited", "bool", exited),
        p("StartTime", "datetime", |_, t| Ok(local(known(t)?.started))),
        p("Id", "int", |_, t| Ok(Value::Int(known(t)?.id as i32))),
        p("MachineName", "string", |_, _| Ok(Value::str("."))),
        p("MainModule", "System.Diagnostics.ProcessModule", |_, t| module(t)),
        p("Modules", "System.Object", |_, t| Ok(Value::array(vec![module(t)?]))),
        p("NonpagedSystemMemorySize64", "long", |_, _| Ok(Value::Long(0))),
        p("NonpagedSystemMemorySize", "int", |_, _| Ok(Value::Int(0))),
        p("PagedMemorySize64", "long", |_, _| Ok(Value::Long(0))),
        p("PagedMemorySize", "int", |_, _| Ok(Value::Int(0))),
        p("PagedSystemMemorySize64", "long", |_, _| Ok(Value::Long(0))),
        p("PagedSystemMemorySize", "int", |_, _| Ok(Value::Int(0))),
        p("PeakPagedMemorySize64", "long", |_, _| Ok(Value::Long(0))),
        p("PeakPagedMemorySize", "int", |_, _| Ok(Value::Int(0))),
        p("PeakWorkingSet64", "long", |_, t| bytes(t, |i| i.memory, true)),
        p("PeakWorkingSet", "int", |_, t| bytes(t, |i| i.memory, false)),
        p("PeakVirtualMemorySize64", "long", |_, t| bytes(t, |i| i.virtual_memory, true)),
        p("PeakVirtualMemorySize", "int", |_, t| bytes(t, |i| i.virtual_memory, false)),
        p("PriorityBoostEnabled", "bool", |_, _| Ok(Value::Bool(false))),
        p("PriorityClass", "System.Diagnostics.ProcessPriorityClass", priority),
        p("PrivateMemorySize64", "long", |_, t| bytes(t, |i| i.memory, true)),
        p("PrivateMemorySize", "int", |_, t| bytes(t, |i| i.memory, false)),
        p("ProcessName", "string", |_, t| Ok(Value::from(known(t)?.name))),
        p("SessionId", "int", |_, t| Ok(Value::Int(known(t)?.session as i32))),
        p("VirtualMemorySize64", "long", |_, t| bytes(t, |i| i.virtual_memory, true)),
        p("VirtualMemorySize", "int", |_, t| bytes(t, |i| i.virtual_memory, false)),
        p("WorkingSet64", "long", |_, t| bytes(t, |i| i.memory, true)),
        p("WorkingSet", "int", |_, t| bytes(t, |i| i.memory, false)),
        p("HandleCount", "int", |_, _| Ok(Value::Int(0))),
        p("MainWindowHandle", "System.IntPtr", |_, _| Ok(Value::Long(0))),
        p("MainWindowTitle", "string", |_, _| Ok(Value::str(""))),
        p("Responding", "bool", |_, _| Ok(Value::Bool(true))),
        p("PrivilegedProcessorTime", "timespan", |_, _| Ok(time_span(0))),
        p("TotalProcessorTime", "timespan", |_, t| processor_time(t)),
        p("UserProcessorTime", "timespan", |_, t| processor_time(t)),
    ])
    .methods(&[
        m("void Kill()", kill),
        m("void Kill(bool entireProcessTree)", kill),
        m("void Refresh()", refresh),
        m("void Close()", |_, _, _| Ok(Value::Null)),
        m("void Dispose()", |_, _, _| Ok(Value::Null)),
        m("bool CloseMainWindow()", |_, _, _| Ok(Value::Bool(false))),
        m("void WaitForExit()", |rt, t, _| wait(rt, t, -1).map(|_| Value::Null)),
        m("bool WaitForExit(int milliseconds)", |rt, t, a| wait(rt, t, i64::from(int(a, 0))).map(Value::Bool)),
        m("string ToString()", |_, t, _| Ok(Value::Str(t.invariant_text()))),
    ])
    .static_methods(&[
        m("static System.Diagnostics.Process GetCurrentProcess()", |rt, _, _| {
            let id = rt.host().environment.process_id();
            Ok(rt.host().processes.find(id).map_or(Value::Null, ProcessItem::value))
        }),
        m("static System.Diagnostics.Process GetProcessById(int processId)", by_id),
        m("static System.Diagnostics.Process[] GetProcesses()", |rt, _, _| all(rt, None)),
        m("static System.Diagnostics.Process[] GetProcessesByName(string processName)", |rt, _, a| {
            all(rt, Some(&text(a, 0)))
        }),
        m("static System.Diagnostics.Process Start(string fileName)", start),
        m("static System.Diagnostics.Process Start(string fileName, string arguments)", start),
    ]);

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&PROCESS, &MODULE];
