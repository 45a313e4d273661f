//! The machine's processes: those that run, and those that the shell starts.
#![allow(clippy::disallowed_methods, reason = "processes of the machine come in here")]

use std::cell::RefCell;
use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use sysinfo::{Pid, ProcessRefreshKind, ProcessesToUpdate, System, UpdateKind, Users};

/// What the system tells of a process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcessInfo {
    /// Its number.
    pub id: u32,
    /// The program's name without its folder.
    pub name: String,
    /// The program's file, where the system lets it be seen.
    pub path: Option<PathBuf>,
    /// Program and arguments.
    pub command_line: Vec<String>,
    /// Who started it.
    pub parent: Option<u32>,
    /// The session that it belongs to, 0 where there are none.
    pub session: u32,
    /// When it started, as [`super::Clock::utc_ticks`] counts, to the second.
    pub started: i64,
    /// Processor time that it has used, in milliseconds.
    pub processor_milliseconds: u64,
    /// Bytes of memory that it holds.
    pub memory: u64,
    /// Bytes of address space.
    pub virtual_memory: u64,
    /// Whose it is.
    pub user: Option<String>,
}

/// A program to start.
#[derive(Clone, Debug, Default)]
pub struct Launch {
    /// Path or name.
    pub program: String,
    /// Its arguments.
    pub arguments: Vec<String>,
    /// Where it starts.
    pub directory: PathBuf,
    /// Its whole environment.
    pub environment: Vec<(String, String)>,
    /// A file to read from instead of the shell's input.
    pub input: Option<PathBuf>,
    /// A file for its output.
    pub output: Option<PathBuf>,
    /// A file for its error output.
    pub error: Option<PathBuf>,
}

/// Processes of the machine.
pub trait Processes {
    /// All that can be seen, by number.
    fn list(&self) -> Vec<ProcessInfo>;
    /// One of them.
    fn find(&self, id: u32) -> Option<ProcessInfo>;
    /// Starts a program and does not wait for it; its number.
    fn start(&self, launch: &Launch) -> io::Result<u32>;
    /// Whether it runs still.
    fn running(&self, id: u32) -> bool;
    /// With what code a process that this shell started has ended.
    fn exit_code(&self, id: u32) -> Option<i32>;
    /// Ends it at once.
    fn kill(&self, id: u32) -> io::Result<()>;
}

/// The real ones.
#[derive(Default)]
pub struct RealProcesses {
    started: RefCell<HashMap<u32, Child>>,
}

fn look(which: ProcessesToUpdate<'_>) -> System {
    let what = ProcessRefreshKind::nothing()
        .with_memory()
        .with_cpu()
        .with_exe(UpdateKind::Always)
        .with_cmd(UpdateKind::Always)
        .with_user(UpdateKind::Always);
    let mut system = System::new();
    system.refresh_processes_specifics(which, true, what);
    system
}

fn info(process: &sysinfo::Process, users: &Users) -> ProcessInfo {
    let name = process.name().to_string_lossy().into_owned();
    // The kernel keeps fifteen letters of a name; the command line has them all.
    let full = process.cmd().first().and_then(|c| Path::new(c).file_name()).map(|n| n.to_string_lossy().into_owned());
    let name = full.filter(|f| name.len() >= 15 && f.starts_with(&name)).unwrap_or(name);
    ProcessInfo {
        id: process.pid().as_u32(),
        name: name.strip_suffix(".exe").map_or_else(|| name.clone(), str::to_owned),
        path: process.exe().map(Path::to_owned),
        command_line: process.cmd().iter().map(|c| c.to_string_lossy().into_owned()).collect(),
        parent: process.parent().map(Pid::as_u32),
        session: process.session_id().map_or(0, Pid::as_u32),
        started: super::real::UNIX_EPOCH_TICKS + i64::try_from(process.start_time()).unwrap_or(0) * 10_000_000,
        processor_milliseconds: process.accumulated_cpu_time(),
        memory: process.memory(),
        virtual_memory: process.virtual_memory(),
        user: process.user_id().and_then(|id| users.get_user_by_id(id)).map(|u| u.name().to_owned()),
    }
}

fn reading(path: Option<&PathBuf>) -> io::Result<Stdio> {
    path.map_or_else(|| Ok(Stdio::inherit()), |p| File::open(p).map(Stdio::from))
}

fn writing(path: Option<&PathBuf>) -> io::Result<Stdio> {
    path.map_or_else(|| Ok(Stdio::inherit()), |p| File::create(p).map(Stdio::from))
}

impl Processes for RealProcesses {
    fn list(&self) -> Vec<ProcessInfo> {
        let system = look(ProcessesToUpdate::All);
        let users = Users::new_with_refreshed_list();
        let threads_apart = system.processes().values().filter(|p| p.thread_kind().is_none());
        let mut all: Vec<ProcessInfo> = threads_apart.map(|p| info(p, &users)).collect();
        all.sort_by_key(|p| p.id);
        all
    }

    fn find(&self, id: u32) -> Option<ProcessInfo> {
        let pid = Pid::from_u32(id);
        let system = look(ProcessesToUpdate::Some(&[pid]));
        system.process(pid).map(|p| info(p, &Users::new_with_refreshed_list()))
    }

    fn start(&self, launch: &Launch) -> io::Result<u32> {
        let child = Command::new(&launch.program)
            .args(&launch.arguments)
            .current_dir(&launch.directory)
            .env_clear()
            .envs(launch.environment.iter().map(|(name, value)| (name, value)))
            .stdin(reading(launch.input.as_ref())?)
            .stdout(writing(launch.output.as_ref())?)
            .stderr(writing(launch.error.as_ref())?)
            .spawn()?;
        let id = child.id();
        self.started.borrow_mut().insert(id, child);
        Ok(id)
    }

    fn running(&self, id: u32) -> bool {
        if let Some(child) = self.started.borrow_mut().get_mut(&id) {
            return matches!(child.try_wait(), Ok(None));
        }
        let pid = Pid::from_u32(id);
        let system = look(ProcessesToUpdate::Some(&[pid]));
        system.process(pid).is_some_and(|p| p.status() != sysinfo::ProcessStatus::Zombie)
    }

    fn exit_code(&self, id: u32) -> Option<i32> {
        let mut started = self.started.borrow_mut();
        let status = started.get_mut(&id)?.try_wait().ok()??;
        #[cfg(unix)]
        let signal = std::os::unix::process::ExitStatusExt::signal(&status);
        #[cfg(not(unix))]
        let signal = None::<i32>;
        Some(status.code().unwrap_or_else(|| 128 + signal.unwrap_or(0)))
    }

    fn kill(&self, id: u32) -> io::Result<()> {
        if let Some(child) = self.started.borrow_mut().get_mut(&id) {
            return child.kill();
        }
        let pid = Pid::from_u32(id);
        let system = look(ProcessesToUpdate::Some(&[pid]));
        let process = system.process(pid).ok_or(io::ErrorKind::NotFound)?;
        if process.kill() { Ok(()) } else { Err(io::Error::last_os_error()) }
    }
}
