//! Recorded cases: what the real shell printed, against what this one prints, in process.
//!
//! `cases/*.jsonl` are scripts with their output, `tables/*.jsonl` expressions with their results. What is known to fail
//! stands in `known-failures.txt` (`area<TAB>id<TAB>reason`); a case that fails and is not listed, or is listed and
//! passes, fails the run. `UPDATE_KNOWN=1` rewrites the list, keeping reasons; `SHOW=id` prints one case in full.

mod case;
mod known;
mod table;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value as Json;

/// Stack of the threads that run cases, as large as the program's own.
const STACK: usize = 1 << 30;

/// Turns of loops after which a script that does not end is stopped.
const PATIENCE: u64 = 3_000_000;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("conformance")
}

/// What became of one case.
struct Verdict {
    area: String,
    id: String,
    /// What differs; `None` where nothing does.
    difference: Option<String>,
}

/// Reads the rows of all files in a folder, each with its area.
fn rows(kind: &str) -> Vec<(String, Json)> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder().join(kind)).expect("folder").map(|e| e.expect("entry").path()).collect();
    files.sort();
    let mut rows = Vec::new();
    for file in files {
        let area = file.file_stem().expect("stem").to_string_lossy().into_owned();
        for line in fs::read_to_string(&file).expect("readable").lines().filter(|l| !l.trim().is_empty()) {
            rows.push((area.clone(), serde_json::from_str(line).expect("JSON")));
        }
    }
    rows
}

/// Runs every row through `judge` on as many threads as there are processors.
fn run_all(kind: &str, judge: fn(&str, &Json) -> Verdict) -> Vec<Verdict> {
    let rows = rows(kind);
    let next = AtomicUsize::new(0);
    let verdicts = Mutex::new(Vec::new());
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            std::thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, || {
                    while let Some((area, row)) = rows.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let verdict = judge(area, row);
                        verdicts.lock().expect("no panic").push(verdict);
                    }
                })
                .expect("thread");
        }
    });
    verdicts.into_inner().expect("no panic")
}

/// Prints the share of each area, then holds the failures against the known ones.
fn report(kind: &str, verdicts: &[Verdict]) {
    let mut areas: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for v in verdicts {
        let counts = areas.entry(&v.area).or_default();
        counts.1 += 1;
        counts.0 += usize::from(v.difference.is_none());
    }
    for (area, (good, all)) in &areas {
        println!("{area:12} {good:6}/{all:<6} {:6.2} %", 100.0 * *good as f64 / *all as f64);
    }
    let show = std::env::var("SHOW").unwrap_or_default();
    for v in verdicts.iter().filter(|v| !show.is_empty() && (v.id == show || v.area == show)) {
        println!("--- {}\n{}", v.id, v.difference.as_deref().unwrap_or("passes"));
    }
    known::check(kind, verdicts);
}

#[test]
fn recorded_scripts_run_as_recorded() {
    report("cases", &run_all("cases", case::judge));
}

#[test]
fn recorded_expressions_yield_what_was_recorded() {
    report("tables", &run_all("tables", table::judge));
}

/// Text as the comparison sees it: no carriage returns, no white space at line ends, no trailing newlines.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\u{202f}', " ");
    let lines: Vec<&str> = text.split('\n').map(str::trim_end).collect();
    lines.join("\n").trim_end_matches('\n').to_owned()
}
