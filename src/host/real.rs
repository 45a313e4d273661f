//! The real outside: this process's terminal, clock, files and environment.
#![allow(
    clippy::disallowed_methods,
    reason = "this file is where the process's own clock, files and environment come in"
)]

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead as _, BufWriter, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jiff::tz::TimeZone;

use super::terminal::NoEcho;
use super::{Clock, Console, Environment, FileInfo, Files, Host, ProgramOutput, Random};

/// Ticks from 0001-01-01 to 1970-01-01.
pub(super) const UNIX_EPOCH_TICKS: i64 = 621_355_968_000_000_000;

/// The process's own outside.
pub fn real_host() -> Host {
    Host {
        console: Rc::new(RealConsole::new()),
        clock: Rc::new(RealClock::default()),
        files: Rc::new(RealFiles),
        environment: Rc::new(RealEnvironment::default()),
        random: Rc::new(RealRandom),
        processes: Rc::new(super::RealProcesses::default()),
    }
}

/// Set by the Ctrl+C handler of the program.
static INTERRUPTED: OnceLock<Arc<AtomicBool>> = OnceLock::new();

fn interrupted() -> bool {
    INTERRUPTED.get().is_some_and(|flag| flag.load(Ordering::Relaxed))
}

fn take_interrupt() -> bool {
    INTERRUPTED.get().is_some_and(|flag| flag.load(Ordering::Relaxed) && flag.swap(false, Ordering::Relaxed))
}

/// From now on Ctrl+C no longer ends the process: it is noted for [`Console::take_interrupt`], and what runs stops where
/// that leaves nothing half done. Calling it again changes nothing.
pub fn catch_interrupts() {
    INTERRUPTED.get_or_init(|| {
        let flag = Arc::new(AtomicBool::new(false));
        let _untouched = signal_hook::flag::register(signal_hook::consts::SIGINT, flag.clone());
        flag
    });
}

/// The process's standard streams.
pub struct RealConsole {
    out: RefCell<BufWriter<io::Stdout>>,
    terminal: bool,
    colors: bool,
    size: Cell<Option<(usize, usize)>>,
    lines: LineReader,
}

impl RealConsole {
    /// Looks at the standard streams, `NO_COLOR`, `TERM`, `COLUMNS` and `LINES` once.
    pub fn new() -> Self {
        let terminal = io::stdout().is_terminal();
        let dumb = std::env::var("TERM").is_ok_and(|t| t == "dumb");
        let number = |name| std::env::var(name).ok().and_then(|v| v.parse::<usize>().ok()).filter(|n| *n > 0);
        let size = number("COLUMNS").map(|c| (c, number("LINES").unwrap_or(50)));
        Self {
            out: RefCell::new(BufWriter::with_capacity(1 << 16, io::stdout())),
            terminal,
            colors: terminal && !dumb && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()),
            size: Cell::new(size),
            lines: LineReader::default(),
        }
    }
}

fn read_stdin_line() -> io::Result<Option<String>> {
    let mut line = String::new();
    if io::stdin().lock().read_line(&mut line)? == 0 {
        return Ok(None);
    }
    Ok(Some(line.trim_end_matches(['\n', '\r']).to_owned()))
}

type Lines = (Sender<()>, Receiver<io::Result<Option<String>>>);

/// Reads the terminal's lines on a thread of its own, so that Ctrl+C can end the wait for one. A read that was given up
/// goes on; the next one gets its line.
#[derive(Default)]
struct LineReader {
    thread: OnceCell<Lines>,
    asked: Cell<bool>,
}

impl LineReader {
    fn read(&self) -> io::Result<Option<String>> {
        let (ask, lines) = self.thread.get_or_init(|| {
            let (ask, asked) = channel::<()>();
            let (answer, lines) = channel();
            std::thread::spawn(move || while asked.recv().is_ok() && answer.send(read_stdin_line()).is_ok() {});
            (ask, lines)
        });
        if !self.asked.replace(true) && ask.send(()).is_err() {
            return Ok(None);
        }
        loop {
            match lines.recv_timeout(Duration::from_millis(30)) {
                Ok(line) => {
                    self.asked.set(false);
                    return line;
                }
                Err(RecvTimeoutError::Timeout) if take_interrupt() => {
                    return Err(io::ErrorKind::Interrupted.into());
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(None),
            }
        }
    }
}

impl Default for RealConsole {
    fn default() -> Self {
        Self::new()
    }
}

impl Console for RealConsole {
    fn write(&self, text: &str) {
        let mut out = self.out.borrow_mut();
        // A closed pipe is no reason to fail: the reader has seen enough.
        let _ignored = out.write_all(text.as_bytes());
        if self.terminal {
            let _ignored = out.flush();
        }
    }
    fn write_error(&self, text: &str) {
        self.flush();
        let _ignored = io::stderr().write_all(text.as_bytes());
    }
    fn flush(&self) {
        let _ignored = self.out.borrow_mut().flush();
    }
    fn read_line(&self, prompt: &str) -> io::Result<Option<String>> {
        self.write(prompt);
        self.flush();
        if self.interactive() { self.lines.read() } else { read_stdin_line() }
    }
    fn read_secret(&self, prompt: &str) -> io::Result<Option<String>> {
        let silence = NoEcho::new();
        let line = self.read_line(prompt);
        drop(silence);
        if self.interactive() {
            self.write("\n");
        }
        line
    }
    fn width(&self) -> usize {
        self.size.get().map_or(120, |s| s.0)
    }
    fn height(&self) -> usize {
        self.size.get().map_or(50, |s| s.1)
    }
    fn colors(&self) -> bool {
        self.colors
    }
    fn interactive(&self) -> bool {
        self.terminal && io::stdin().is_terminal()
    }
    fn take_interrupt(&self) -> bool {
        take_interrupt()
    }
}

/// The system's clock and time zone.
pub struct RealClock {
    start: Instant,
    zone: OnceCell<TimeZone>,
}

impl Default for RealClock {
    fn default() -> Self {
        Self { start: Instant::now(), zone: OnceCell::new() }
    }
}

impl Clock for RealClock {
    fn utc_ticks(&self) -> i64 {
        ticks(SystemTime::now())
    }
    fn local_offset(&self, utc_ticks: i64) -> i32 {
        let nanos = i128::from(utc_ticks - UNIX_EPOCH_TICKS) * 100;
        let zone = self.zone.get_or_init(local_zone);
        jiff::Timestamp::from_nanosecond(nanos).map_or(0, |t| zone.to_offset(t).seconds())
    }
    fn monotonic_nanos(&self) -> u64 {
        self.start.elapsed().as_nanos() as u64
    }
    fn sleep(&self, milliseconds: u64) {
        let until = Instant::now() + Duration::from_millis(milliseconds);
        while let Some(left) = until.checked_duration_since(Instant::now()).filter(|d| !d.is_zero()) {
            if interrupted() {
                return;
            }
            std::thread::sleep(left.min(Duration::from_millis(50)));
        }
    }
}

/// The machine's time zone. Where its rules stand in a file they are read from there: to find the zone's name as well,
/// the whole database of zones would be walked, which takes a third of a start.
fn local_zone() -> TimeZone {
    let named = std::env::var_os("TZ").is_some_and(|zone| !zone.is_empty());
    let rules = if named { None } else { fs::read("/etc/localtime").ok() };
    rules.and_then(|bytes| TimeZone::tzif("Local", &bytes).ok()).unwrap_or_else(TimeZone::system)
}

fn ticks(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(d) => UNIX_EPOCH_TICKS + (d.as_nanos() / 100) as i64,
        Err(e) => UNIX_EPOCH_TICKS - (e.duration().as_nanos() / 100) as i64,
    }
}

/// The machine's file system.
pub struct RealFiles;

impl Files for RealFiles {
    fn info(&self, path: &Path) -> io::Result<FileInfo> {
        let link = fs::symlink_metadata(path)?.file_type().is_symlink();
        let meta = fs::metadata(path)?;
        let time = |t: io::Result<SystemTime>| t.map_or(0, ticks);
        #[cfg(unix)]
        let mode = std::os::unix::fs::MetadataExt::mode(&meta);
        #[cfg(not(unix))]
        let mode = 0;
        Ok(FileInfo {
            directory: meta.is_dir(),
            length: meta.len(),
            read_only: meta.permissions().readonly(),
            link,
            modified: time(meta.modified()),
            created: time(meta.created().or_else(|_| meta.modified())),
            accessed: time(meta.accessed()),
            mode,
        })
    }
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }
    fn write(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        fs::write(path, content)
    }
    fn append(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        fs::OpenOptions::new().append(true).create(true).open(path)?.write_all(content)
    }
    fn list(&self, path: &Path) -> io::Result<Vec<String>> {
        fs::read_dir(path)?.map(|e| Ok(e?.file_name().to_string_lossy().into_owned())).collect()
    }
    fn create_directory(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }
    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
    fn remove_directory(&self, path: &Path, recurse: bool) -> io::Result<()> {
        if recurse { fs::remove_dir_all(path) } else { fs::remove_dir(path) }
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }
    fn set_read_only(&self, path: &Path, read_only: bool) -> io::Result<()> {
        let mut permissions = fs::metadata(path)?.permissions();
        permissions.set_readonly(read_only);
        fs::set_permissions(path, permissions)
    }
    fn set_modified(&self, path: &Path, utc_ticks: i64) -> io::Result<()> {
        let since = Duration::from_nanos((utc_ticks - UNIX_EPOCH_TICKS).max(0) as u64 * 100);
        fs::File::options().write(true).open(path)?.set_modified(UNIX_EPOCH + since)
    }
    fn canonical(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }
    fn temp_directory(&self) -> PathBuf {
        std::env::temp_dir()
    }
    fn start_directory(&self) -> PathBuf {
        std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"))
    }
}

/// The process's environment; changes stay with the session and the programs it starts.
pub struct RealEnvironment {
    variables: RefCell<BTreeMap<String, String>>,
}

impl Default for RealEnvironment {
    fn default() -> Self {
        let text = |s: std::ffi::OsString| s.to_string_lossy().into_owned();
        Self { variables: RefCell::new(std::env::vars_os().map(|(k, v)| (text(k), text(v))).collect()) }
    }
}

impl Environment for RealEnvironment {
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
        self.get("USER").or_else(|| self.get("USERNAME")).unwrap_or_else(|| "user".to_owned())
    }
    fn machine(&self) -> String {
        let named = self.get("HOSTNAME").or_else(|| self.get("COMPUTERNAME"));
        let file = || fs::read_to_string("/etc/hostname").ok().map(|s| s.trim().to_owned()).filter(|s| !s.is_empty());
        named.or_else(file).unwrap_or_else(|| "localhost".to_owned())
    }
    fn memory_used(&self) -> Option<usize> {
        memory_stats::memory_stats().map(|m| m.physical_mem)
    }
    fn process_id(&self) -> u32 {
        std::process::id()
    }
    fn run(&self, program: &str, arguments: &[String], directory: &Path, input: &[u8]) -> io::Result<ProgramOutput> {
        let mut child = Command::new(program)
            .args(arguments)
            .current_dir(directory)
            .env_clear()
            .envs(self.variables.borrow().iter())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let stdin = child.stdin.take();
        let input = input.to_vec();
        // A writer of its own, so that a program that writes before it has read all cannot stop us both.
        let writer = std::thread::spawn(move || stdin.map(|mut s| s.write_all(&input)));
        let output = child.wait_with_output()?;
        drop(writer.join());
        Ok(ProgramOutput { code: output.status.code().unwrap_or(-1), stdout: output.stdout, stderr: output.stderr })
    }
}

/// Looks a variable up, first as spelled, then without regard to case as Windows does.
pub(super) fn lookup(variables: &BTreeMap<String, String>, name: &str) -> Option<String> {
    let exact = variables.get(name);
    exact.or_else(|| variables.iter().find(|(k, _)| k.eq_ignore_ascii_case(name)).map(|(_, v)| v)).cloned()
}

/// Sets or removes a variable, keeping the spelling that is there.
pub(super) fn store(variables: &mut BTreeMap<String, String>, name: &str, value: Option<&str>) {
    let key = variables.keys().find(|k| k.eq_ignore_ascii_case(name)).cloned().unwrap_or_else(|| name.to_owned());
    match value {
        Some(v) => drop(variables.insert(key, v.to_owned())),
        None => drop(variables.remove(&key)),
    }
}

/// The system's random numbers.
pub struct RealRandom;

impl Random for RealRandom {
    fn next_u64(&self) -> u64 {
        rand::random()
    }
}
