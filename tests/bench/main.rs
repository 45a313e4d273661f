//! Everything that is measured, in one command: `cargo bench`. With names, only these: `cargo bench -- parser loop`.
//!
//! Sections are `scripts` (each script beside its Python twin; single ones by their names), `parser`, `start`, `store`, `directory`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a bench prints, and stops at the first error"
)]

mod directory;
mod parser;
mod scripts;
mod start;
mod store;

use std::time::{Duration, Instant};

/// The program's own, so that what is measured in this process costs what it costs there.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    // The program runs itself again for what has to be measured in a process of its own.
    match words.first().map(String::as_str) {
        Some(store::COLD) => return store::cold_process(&words[1]),
        Some(start::PEAK) => return start::peak_process(&words[1..]),
        _ => {}
    }
    let names: Vec<&str> = words.iter().map(String::as_str).filter(|w| !w.starts_with('-')).collect();
    let wants = |section: &str| names.is_empty() || names.contains(&section);
    let known = ["scripts", "parser", "start", "store", "directory"];
    let single: Vec<&str> = names.iter().copied().filter(|n| !known.contains(n)).collect();
    if wants("scripts") || !single.is_empty() {
        scripts::run(&single);
    }
    if wants("parser") {
        parser::run();
    }
    if wants("start") {
        start::run();
    }
    if wants("store") {
        store::run();
    }
    if wants("directory") {
        directory::run();
    }
}

/// The built program.
const PROGRAM: &str = env!("CARGO_BIN_EXE_sfbsh");

fn timed(body: impl FnOnce()) -> Duration {
    let start = Instant::now();
    body();
    start.elapsed()
}

/// The median of some runs.
fn median(count: usize, body: impl Fn()) -> Duration {
    let mut times: Vec<_> = (0..count).map(|_| timed(&body)).collect();
    times.sort();
    times[times.len() / 2]
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
