//! Broken and strange scripts, made by mutating recorded ones: nothing may panic, overflow the stack or run away.
//!
//! Each run makes the same scripts. `SFBSH_FUZZ_SECONDS=60 cargo test --release --test suite fuzz` goes on for that long;
//! a script that fails is printed with its number, and every one before it runs with `SFBSH_FUZZ_SHOW=1 … -- --nocapture`.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};

use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use serde_json::Value as Json;
use sfbsh::cli::{SessionOptions, new_session};
use sfbsh::host::{Environment, FileInfo, Files, ProgramOutput, test_host};
use sfbsh::syntax;
use sfbsh::text::Source;

/// Scripts of a run that no time was given for.
const SCRIPTS: u64 = 400;
/// Turns of loops after which a script is interrupted.
const TURNS: u64 = 3000;
/// Stack of the thread that runs scripts, as large as the program's own.
const STACK: usize = 1 << 30;
/// Characters of a script.
const LONGEST: usize = 20_000;

/// What mutation puts anywhere.
const PIECES: &[&str] = &[
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "@(",
    "@{",
    "$(",
    "${",
    "\"",
    "'",
    "@'\n",
    "\n'@",
    "@\"\n",
    "`",
    "#",
    "<#",
    "#>",
    "|",
    "||",
    "&&",
    "&",
    ";",
    "\n",
    ",",
    ".",
    "..",
    "::",
    "?.",
    "?[",
    "??",
    "??=",
    "++",
    "--",
    "+=",
    "=",
    "-",
    "--%",
    "-eq",
    "-replace",
    "-split",
    "-f",
    "-is",
    "-as",
    "-not ",
    "!",
    "2>&1",
    ">",
    ">>",
    "1..",
    "0x",
    "1e400",
    "9999999999999999999",
    "1kb",
    "$_",
    "$null",
    "$true",
    "$args",
    "$input",
    "$x",
    "$x:y",
    "$global:x",
    "@x",
    "if (",
    "else ",
    "while (",
    "foreach ($x in ",
    "switch -regex (",
    "try {",
    "catch {",
    "finally {",
    "throw ",
    "return ",
    "break ",
    "continue ",
    "exit ",
    "function f ",
    "filter f ",
    "param(",
    "class C {",
    "enum E {",
    "data {",
    "dynamicparam {",
    "process {",
    "clean {",
    "using module ",
    "[int]",
    "[int[]]",
    "[string]",
    "[xml]",
    "[pscustomobject]",
    "[ref]",
    "[void]",
    "[CmdletBinding()]",
    "[Parameter(",
    "[ValidateRange(",
    "-join",
    "'a' * 1000000000",
    "@(1) * 1000000000",
    "1..1000000000",
    "[char]",
    "[array]::new(",
    ".ForEach({",
    ".Where({",
    "% {",
    "? {",
    "\u{a0}",
    "\u{2013}",
    "\u{201c}",
    "\u{2019}",
    "\u{1f600}",
    "\u{0}",
    "\u{feff}",
    "Get-CsImConfiguration",
    "Set-CsImConfiguration -EnableOfflineIm ",
    "Sort-Object ",
    "Select-Object *",
    "Format-Table ",
    "ConvertTo-Json",
    "ConvertFrom-Json",
    "Invoke-Expression ",
    "Get-Member",
    "Add-Member ",
    "New-Object ",
    "& $x",
    ". {",
];

/// Scripts and expressions that were recorded.
fn corpus() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("conformance");
    let mut scripts = Vec::new();
    for (kind, field) in [("cases", "script"), ("tables", "e")] {
        let files = fs::read_dir(folder.join(kind)).expect("folder");
        let mut files: Vec<PathBuf> = files.map(|e| e.expect("entry").path()).collect();
        files.sort();
        for file in files {
            for line in fs::read_to_string(file).expect("cases").lines() {
                let row: Json = serde_json::from_str(line).expect("JSON");
                scripts.extend(row.get(field).and_then(Json::as_str).map(str::to_owned));
            }
        }
    }
    scripts
}

/// A stretch of a text's characters.
fn stretch(random: &mut StdRng, length: usize) -> std::ops::Range<usize> {
    let start = random.random_range(0..=length);
    let end = (start + random.random_range(0..40)).min(length);
    start..end
}

/// A script made of a recorded one.
fn mutated(corpus: &[String], number: u64) -> String {
    let mut random = StdRng::seed_from_u64(number);
    let pick = |random: &mut StdRng| -> Vec<char> { corpus.choose(random).map_or("", |s| s).chars().collect() };
    let mut text = pick(&mut random);
    for _ in 0..random.random_range(1..8) {
        let at = stretch(&mut random, text.len());
        match random.random_range(0..6) {
            0 => drop(text.drain(at)),
            1 => {
                let again: Vec<char> = text[at.clone()].to_vec();
                text.splice(at.end..at.end, again);
            }
            2 => {
                let other = pick(&mut random);
                let part = stretch(&mut random, other.len());
                text.splice(at, other[part].iter().copied());
            }
            3 => {
                let piece = PIECES.choose(&mut random).expect("pieces");
                let times = if random.random_range(0..20) == 0 { 2000 } else { 1 };
                text.splice(at.start..at.start, piece.repeat(times).chars().collect::<Vec<char>>());
            }
            4 => text.truncate(at.start),
            _ => {
                let piece = PIECES.choose(&mut random).expect("pieces");
                text.splice(at, piece.chars());
            }
        }
        text.truncate(LONGEST);
    }
    text.into_iter().collect()
}

/// Runs the check on script after script, on a thread with the program's stack.
fn fuzz(check: fn(&str)) {
    let seconds = std::env::var("SFBSH_FUZZ_SECONDS").ok().and_then(|s| s.parse::<u64>().ok());
    let run = move || {
        let corpus = corpus();
        let end = seconds.map(|s| Instant::now() + Duration::from_secs(s));
        let mut number = 0;
        while end.map_or(number < SCRIPTS, |end| Instant::now() < end) {
            let script = mutated(&corpus, number);
            if std::env::var_os("SFBSH_FUZZ_SHOW").is_some() {
                println!("script {number}:\n{script}");
            }
            let outcome = catch_unwind(AssertUnwindSafe(|| check(&script)));
            assert!(outcome.is_ok(), "script {number} panicked:\n{script}");
            number += 1;
        }
        println!("{number} scripts");
    };
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(run).expect("thread");
    assert!(thread.join().is_ok(), "a script panicked: see above");
}

#[test]
fn no_text_breaks_the_parser() {
    fuzz(|script| {
        let parsed = syntax::parse(&Source::new(None, script));
        for error in &parsed.errors {
            // The end of the input counts as one character behind the last.
            assert!(error.span.end as usize <= script.len() + 1, "an error behind the text's end");
            assert!(!error.message.is_empty());
        }
    });
}

/// No file is there, and none can be made.
struct NoFiles;

fn refused<T>() -> io::Result<T> {
    Err(io::ErrorKind::PermissionDenied.into())
}

impl Files for NoFiles {
    fn info(&self, _: &Path) -> io::Result<FileInfo> {
        Err(io::ErrorKind::NotFound.into())
    }
    fn read(&self, _: &Path) -> io::Result<Vec<u8>> {
        Err(io::ErrorKind::NotFound.into())
    }
    fn write(&self, _: &Path, _: &[u8]) -> io::Result<()> {
        refused()
    }
    fn append(&self, _: &Path, _: &[u8]) -> io::Result<()> {
        refused()
    }
    fn list(&self, _: &Path) -> io::Result<Vec<String>> {
        refused()
    }
    fn create_directory(&self, _: &Path) -> io::Result<()> {
        refused()
    }
    fn remove_file(&self, _: &Path) -> io::Result<()> {
        refused()
    }
    fn remove_directory(&self, _: &Path, _: bool) -> io::Result<()> {
        refused()
    }
    fn rename(&self, _: &Path, _: &Path) -> io::Result<()> {
        refused()
    }
    fn set_read_only(&self, _: &Path, _: bool) -> io::Result<()> {
        refused()
    }
    fn set_modified(&self, _: &Path, _: i64) -> io::Result<()> {
        refused()
    }
    fn canonical(&self, path: &Path) -> io::Result<PathBuf> {
        Ok(path.to_owned())
    }
    fn temp_directory(&self) -> PathBuf {
        PathBuf::from("/tmp")
    }
    fn start_directory(&self) -> PathBuf {
        PathBuf::from("/")
    }
}

/// No variables, no programs; the memory that the process really uses.
struct Nowhere;

impl Environment for Nowhere {
    fn get(&self, name: &str) -> Option<String> {
        (name == "SFBSH_MEMORY_LIMIT").then(|| "2000".to_owned())
    }
    fn set(&self, _: &str, _: Option<&str>) {}
    fn all(&self) -> Vec<(String, String)> {
        BTreeMap::new().into_iter().collect()
    }
    fn user(&self) -> String {
        "user".to_owned()
    }
    fn machine(&self) -> String {
        "machine".to_owned()
    }
    fn process_id(&self) -> u32 {
        1
    }
    fn memory_used(&self) -> Option<usize> {
        memory_stats::memory_stats().map(|m| m.physical_mem)
    }
    fn run(&self, _: &str, _: &[String], _: &Path, _: &[u8]) -> io::Result<ProgramOutput> {
        refused()
    }
}

#[test]
fn no_script_breaks_the_evaluator() {
    fuzz(|script| {
        let (mut host, console) = test_host([]);
        host.files = Rc::new(NoFiles);
        host.environment = Rc::new(Nowhere);
        console.interrupt_after(TURNS);
        let mut session = new_session(&host, &SessionOptions::memory());
        session.run(Source::new(None, script));
    });
}
