//! An outside for tests: a console that records, a clock that stands still, a map as environment, seeded randomness.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::path::Path;
use std::rc::Rc;

use super::real::{RealFiles, lookup, store};
use super::{Clock, Console, Environment, Host, Launch, ProcessInfo, Processes, ProgramOutput, Random};

/// A host for tests: 120 columns, no colours, 2016-06-14 10:00 UTC, the given environment, the real file system.
/// The console is returned too, to read what was printed and to give it lines to read.
pub fn test_host(environment: impl IntoIterator<Item = (String, String)>) -> (Host, Rc<RecordingConsole>) {
    let console = Rc::new(RecordingConsole::new(120));
    let host = Host {
        console: console.clone(),
        clock: Rc::new(FixedClock::new(636_014_952_000_000_000)),
        files: Rc::new(RealFiles),
        environment: Rc::new(MapEnvironment { variables: RefCell::new(environment.into_iter().collect()) }),
        random: Rc::new(SeededRandom::new(1)),
        processes: Rc::new(NoProcesses),
    };
    (host, console)
}

/// A console that keeps what is written and reads from a queue of lines.
pub struct RecordingConsole {
    out: RefCell<String>,
    err: RefCell<String>,
    lines: RefCell<VecDeque<String>>,
    width: usize,
    patience: Cell<u64>,
}

impl RecordingConsole {
    /// An empty console of that many columns.
    pub fn new(width: usize) -> Self {
        Self {
            out: RefCell::default(),
            err: RefCell::default(),
            lines: RefCell::default(),
            width,
            patience: Cell::new(u64::MAX),
        }
    }

    /// What was written to standard output since the last call.
    pub fn take_output(&self) -> String {
        self.out.take()
    }

    /// What was written to standard error since the last call.
    pub fn take_error(&self) -> String {
        self.err.take()
    }

    /// Presses Ctrl+C once the session has asked for it that many times (each turn of a loop asks): a script that never
    /// ends is stopped at the same point in every run.
    pub fn interrupt_after(&self, turns: u64) {
        self.patience.set(turns);
    }

    /// Adds a line that a later read gets.
    pub fn type_line(&self, line: impl Into<String>) {
        self.lines.borrow_mut().push_back(line.into());
    }
}

impl Console for RecordingConsole {
    fn write(&self, text: &str) {
        self.out.borrow_mut().push_str(text);
    }
    fn write_error(&self, text: &str) {
        self.err.borrow_mut().push_str(text);
    }
    fn flush(&self) {}
    fn read_line(&self, prompt: &str) -> io::Result<Option<String>> {
        self.write(prompt);
        let line = self.lines.borrow_mut().pop_front();
        if let Some(line) = &line {
            self.write(line);
            self.write("\n");
        }
        Ok(line)
    }
    fn read_secret(&self, prompt: &str) -> io::Result<Option<String>> {
        self.write(prompt);
        self.write("\n");
        Ok(self.lines.borrow_mut().pop_front())
    }
    fn width(&self) -> usize {
        self.width
    }
    fn height(&self) -> usize {
        50
    }
    fn colors(&self) -> bool {
        false
    }
    fn interactive(&self) -> bool {
        !self.lines.borrow().is_empty()
    }
    fn take_interrupt(&self) -> bool {
        let left = self.patience.get();
        self.patience.set(left.saturating_sub(1));
        left == 0
    }
}

/// A clock that moves only when something sleeps.
pub struct FixedClock {
    ticks: Cell<i64>,
}

impl FixedClock {
    /// A clock at that many ticks since 0001-01-01 UTC.
    pub fn new(utc_ticks: i64) -> Self {
        Self { ticks: Cell::new(utc_ticks) }
    }
}

impl Clock for FixedClock {
    fn utc_ticks(&self) -> i64 {
        self.ticks.get()
    }
    fn local_offset(&self, _utc_ticks: i64) -> i32 {
        0
    }
    fn monotonic_nanos(&self) -> u64 {
        (self.ticks.get() as u64).wrapping_mul(100)
    }
    fn sleep(&self, milliseconds: u64) {
        self.ticks.set(self.ticks.get() + milliseconds as i64 * 10_000);
    }
}

/// An environment of its own; programs cannot be started from it.
pub struct MapEnvironment {
    variables: RefCell<BTreeMap<String, String>>,
}

impl Environment for MapEnvironment {
    fn get(&self, name: &str) -> Option<String> {
        lookup(&self.variables.borrow(), name)
    }
    fn set(&self, name: &str, value: Option<&str>) {
        store(&mut self.variables.borrow_mut(), name, value);
    }
    fn all(&self) -> Vec<(String, String)> {
        self.variables.borrow().iter().map(|(k, v)| (k.clone(), v.clone())).collect()
    }
    fn user(&self) -> String {
        "admin".to_owned()
    }
    fn machine(&self) -> String {
        "FE01".to_owned()
    }
    fn memory_used(&self) -> Option<usize> {
        None
    }
    fn process_id(&self) -> u32 {
        4242
    }
    fn run(&self, program: &str, _: &[String], _: &Path, _: &[u8]) -> io::Result<ProgramOutput> {
        Err(io::Error::new(io::ErrorKind::Unsupported, format!("programs are not started here: {program}")))
    }
}

/// A machine on which nothing runs but the shell.
pub struct NoProcesses;

impl Processes for NoProcesses {
    fn list(&self) -> Vec<ProcessInfo> {
        self.find(4242).into_iter().collect()
    }
    fn find(&self, id: u32) -> Option<ProcessInfo> {
        (id == 4242).then(|| ProcessInfo {
            id,
            name: "sfbsh".to_owned(),
            path: Some("/usr/bin/sfbsh".into()),
            command_line: vec!["sfbsh".to_owned()],
            parent: Some(1),
            session: 1,
            started: 636_014_951_000_000_000,
            processor_milliseconds: 1250,
            memory: 48 << 20,
            virtual_memory: 96 << 20,
            user: Some("admin".to_owned()),
        })
    }
    fn start(&self, launch: &Launch) -> io::Result<u32> {
        let program = &launch.program;
        Err(io::Error::new(io::ErrorKind::Unsupported, format!("programs are not started here: {program}")))
    }
    fn running(&self, id: u32) -> bool {
        id == 4242
    }
    fn exit_code(&self, _: u32) -> Option<i32> {
        None
    }
    fn kill(&self, _: u32) -> io::Result<()> {
        Err(io::ErrorKind::PermissionDenied.into())
    }
}

/// A repeatable sequence (splitmix64).
pub struct SeededRandom {
    state: Cell<u64>,
}

impl SeededRandom {
    /// A sequence that the seed decides.
    pub fn new(seed: u64) -> Self {
        Self { state: Cell::new(seed) }
    }
}

impl Random for SeededRandom {
    fn next_u64(&self) -> u64 {
        let state = self.state.get().wrapping_add(0x9E37_79B9_7F4A_7C15);
        self.state.set(state);
        let z = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}
