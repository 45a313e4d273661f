//! What it costs to start the program, run one command and end: median time of whole processes, and peak memory.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::{PROGRAM, median, milliseconds};

/// Runs the rest of the command line and prints the most memory it had, in KB.
pub const PEAK: &str = "--peak";

const RUNS: usize = 40;
const COMMAND: &str = "Get-CsImConfiguration";

pub fn run() {
    println!("start, run {COMMAND}, end (median of {RUNS} whole processes)");
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let store = dir.path().join("store").display().to_string();
    // The store exists and holds something.
    let made = shell(&store, "Set-CsImConfiguration -Identity Global -EnableOfflineIm $true").status().unwrap();
    assert!(made.success());
    row("existing sled store", &store, COMMAND, "15 ms, 30 MB");
    row("memory store", "memory:", COMMAND, "8 ms");
    row("memory store, prints 1", "memory:", "1", "");
    println!();
}

fn row(label: &str, store: &str, command: &str, target: &str) {
    let time = median(RUNS, || assert!(shell(store, command).status().unwrap().success()));
    let peak = match peak(store, command) {
        Some(kilobytes) => format!("{:>6.1} MB at most", kilobytes / 1024.0),
        None => "peak memory is not measured on this system".to_owned(),
    };
    let target = if target.is_empty() { String::new() } else { format!("  (target: at most {target})") };
    println!("{label:<24} {:>6.2} ms {peak}{target}", milliseconds(time));
}

fn shell(store: &str, command: &str) -> Command {
    let mut shell = Command::new(PROGRAM);
    shell.args(["-NoProfile", "-Command", command]).env("SFBSH_STORE", store).env("NO_COLOR", "1");
    shell.stdout(Stdio::null());
    shell
}

fn peak(store: &str, command: &str) -> Option<f64> {
    let own = std::env::current_exe().unwrap();
    let mut again = Command::new(own);
    again.arg(PEAK).arg(PROGRAM).args(["-NoProfile", "-Command", command]).env("SFBSH_STORE", store);
    let output = again.output().unwrap();
    String::from_utf8_lossy(&output.stdout).trim().parse().ok()
}

/// The process that measures another's memory: nothing else counts among its children.
pub fn peak_process(words: &[String]) {
    let (program, rest) = words.split_first().unwrap();
    assert!(Path::new(program).exists());
    let status = Command::new(program).args(rest).stdout(Stdio::null()).status().unwrap();
    assert!(status.success());
    #[cfg(unix)]
    {
        use nix::sys::resource::{UsageWho, getrusage};
        let most = getrusage(UsageWho::RUSAGE_CHILDREN).unwrap().max_rss();
        // macOS counts bytes, others count kilobytes.
        println!("{}", if cfg!(target_os = "macos") { most / 1024 } else { most });
    }
}
