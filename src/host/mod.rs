//! What the outside gives, as traits: console, clock, files, environment, random; real and test versions.
//!
//! Nothing outside this room and the store touches the process's clock, files, environment or terminal, so that a
//! session runs the same on a person's terminal, in CI and in a test with a fixed clock and a recorded console.

mod memory;
mod processes;
mod real;
mod terminal;
mod transcript;

use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;

pub use memory::{FixedClock, MapEnvironment, NoProcesses, RecordingConsole, SeededRandom, test_host};
pub use processes::{Launch, ProcessInfo, Processes, RealProcesses};
pub use real::{RealClock, RealConsole, RealEnvironment, RealFiles, RealRandom, catch_interrupts, real_host};
pub(crate) use terminal::NoEcho;
pub use transcript::Transcript;

/// The outside of one session.
#[derive(Clone)]
pub struct Host {
    /// Where people read and type.
    pub console: Rc<dyn Console>,
    /// What time it is.
    pub clock: Rc<dyn Clock>,
    /// The file system.
    pub files: Rc<dyn Files>,
    /// Environment variables, user and machine names.
    pub environment: Rc<dyn Environment>,
    /// Randomness.
    pub random: Rc<dyn Random>,
    /// The processes of the machine.
    pub processes: Rc<dyn Processes>,
}

/// A console: two outputs, one input, a size.
pub trait Console {
    /// Writes to standard output.
    fn write(&self, text: &str);
    /// Writes to standard error.
    fn write_error(&self, text: &str);
    /// Pushes buffered output out.
    fn flush(&self);
    /// Reads a line without its end; `None` at the end of input.
    fn read_line(&self, prompt: &str) -> io::Result<Option<String>>;
    /// Reads a line without echoing it.
    fn read_secret(&self, prompt: &str) -> io::Result<Option<String>>;
    /// Columns.
    fn width(&self) -> usize;
    /// Rows.
    fn height(&self) -> usize;
    /// Whether colours may be written.
    fn colors(&self) -> bool;
    /// Whether a person sits at it.
    fn interactive(&self) -> bool;
    /// Whether Ctrl+C was pressed since the last call that returned true.
    fn take_interrupt(&self) -> bool;
}

/// A clock.
pub trait Clock {
    /// Ticks (100 ns) since 0001-01-01 00:00 UTC, as .NET counts.
    fn utc_ticks(&self) -> i64;
    /// Offset of local time from UTC at that instant, in seconds.
    fn local_offset(&self, utc_ticks: i64) -> i32;
    /// Nanoseconds since some fixed point, for stopwatches.
    fn monotonic_nanos(&self) -> u64;
    /// Waits.
    fn sleep(&self, milliseconds: u64);
    /// Whether what runs by this clock has had its time: it is stopped then.
    fn run_out(&self) -> bool {
        false
    }
}

/// What a path leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileInfo {
    /// Whether it is a directory.
    pub directory: bool,
    /// Size in bytes.
    pub length: u64,
    /// Whether it must not be written.
    pub read_only: bool,
    /// Whether it is a link.
    pub link: bool,
    /// Last write, as [`Clock::utc_ticks`] counts.
    pub modified: i64,
    /// Creation.
    pub created: i64,
    /// Last access.
    pub accessed: i64,
    /// Unix permission bits, 0 where there are none.
    pub mode: u32,
}

/// A file system.
pub trait Files {
    /// What is at a path; an error where there is nothing.
    fn info(&self, path: &Path) -> io::Result<FileInfo>;
    /// The whole content.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// Replaces the content, making the file if need be.
    fn write(&self, path: &Path, content: &[u8]) -> io::Result<()>;
    /// Adds to the end, making the file if need be.
    fn append(&self, path: &Path, content: &[u8]) -> io::Result<()>;
    /// Names in a directory, in no order.
    fn list(&self, path: &Path) -> io::Result<Vec<String>>;
    /// Makes a directory and its parents.
    fn create_directory(&self, path: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove_file(&self, path: &Path) -> io::Result<()>;
    /// Removes a directory, with all in it if so asked.
    fn remove_directory(&self, path: &Path, recurse: bool) -> io::Result<()>;
    /// Moves.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Sets the read-only mark.
    fn set_read_only(&self, path: &Path, read_only: bool) -> io::Result<()>;
    /// Sets the last write time, as [`Clock::utc_ticks`] counts.
    fn set_modified(&self, path: &Path, utc_ticks: i64) -> io::Result<()>;
    /// The path with links resolved.
    fn canonical(&self, path: &Path) -> io::Result<PathBuf>;
    /// Where temporary files go.
    fn temp_directory(&self) -> PathBuf;
    /// The directory a session starts in.
    fn start_directory(&self) -> PathBuf;
}

/// Environment variables and what the machine calls itself.
pub trait Environment {
    /// A variable.
    fn get(&self, name: &str) -> Option<String>;
    /// Sets a variable for this session and the programs it starts; `None` removes it.
    fn set(&self, name: &str, value: Option<&str>);
    /// All variables, sorted by name.
    fn all(&self) -> Vec<(String, String)>;
    /// The person's account name.
    fn user(&self) -> String;
    /// The machine's name.
    fn machine(&self) -> String;
    /// The process id.
    fn process_id(&self) -> u32;
    /// Bytes of memory that the process uses, where the system tells.
    fn memory_used(&self) -> Option<usize>;
    /// Runs a program to its end: path or name, arguments, input; exit code, output, error output.
    fn run(&self, program: &str, arguments: &[String], directory: &Path, input: &[u8]) -> io::Result<ProgramOutput>;
}

/// What a program left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramOutput {
    /// Exit code; -1 where a signal ended it.
    pub code: i32,
    /// Standard output.
    pub stdout: Vec<u8>,
    /// Standard error.
    pub stderr: Vec<u8>,
}

/// Randomness.
pub trait Random {
    /// 64 random bits.
    fn next_u64(&self) -> u64;
}
