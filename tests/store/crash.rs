//! kill -9 at any moment: the store opens again, and no acknowledged change is lost.
//!
//! The suite runs itself as the process to kill: [`writer`] does nothing unless `SFBSH_TEST_WRITER` names a store.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::json;
use sfbsh::store::JournalFilter;

use super::{open, scratch, set};

const STORE: &str = "SFBSH_TEST_WRITER";
const ROUNDS: &str = "SFBSH_TEST_CRASHES";

/// Sets values for ever and says so on stdout: `ack IDENTITY N`.
#[test]
fn writer() {
    let Some(path) = std::env::var_os(STORE) else { return };
    let store = open(Path::new(&path)).unwrap();
    let mut out = std::io::stdout();
    let first = store.revision().unwrap() + 1;
    for n in first.. {
        let identity = format!("tag:{}", n % 7);
        let filler = "x".repeat(if n % 50 == 0 { 60_000 } else { (n * 37 % 900) as usize });
        set(&store, &identity, json!({"n": n, "filler": filler}));
        writeln!(out, "ack {identity} {n}").unwrap();
        out.flush().unwrap();
    }
}

pub(super) fn spawn_writer(store: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "store::crash::writer", "--nocapture", "--test-threads=1"])
        .env(STORE, store)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn no_acknowledged_change_is_lost() {
    let rounds = std::env::var_os(ROUNDS).and_then(|n| n.to_str()?.parse().ok());
    let (rounds, limit) = rounds.map_or((30, Duration::from_secs(2)), |n| (n, Duration::MAX));
    let mut random = StdRng::seed_from_u64(20_260_301);
    let dir = scratch();
    let path = dir.path().join("store");
    let mut due: BTreeMap<String, u64> = BTreeMap::new();
    let start = Instant::now();
    for round in 0..rounds {
        if start.elapsed() > limit {
            break;
        }
        let mut child = spawn_writer(&path);
        let stdout = child.stdout.take().unwrap();
        let (sender, acks) = mpsc::channel();
        let reader = thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if let Some(ack) = line.find("ack ").and_then(|at| line.get(at + 4..)) {
                    let (identity, n) = ack.split_once(' ').unwrap();
                    sender.send((identity.to_owned(), n.parse::<u64>().unwrap())).unwrap();
                }
            }
        });
        // Sometimes while it opens, mostly somewhere in a change.
        if random.random_ratio(4, 5) {
            match acks.recv_timeout(Duration::from_secs(10)) {
                Ok((identity, n)) => due.insert(identity, n),
                Err(e) => {
                    child.kill().unwrap();
                    let stderr = String::from_utf8(child.wait_with_output().unwrap().stderr).unwrap();
                    panic!("round {round}: the writer did not start: {e}\n{stderr}");
                }
            };
        }
        thread::sleep(Duration::from_micros(random.random_range(0..30_000)));
        child.kill().unwrap();
        child.wait().unwrap();
        reader.join().unwrap();
        due.extend(acks.try_iter());

        let store = open(&path).unwrap_or_else(|e| panic!("round {round}: {e}"));
        let report = store.verify().unwrap();
        assert!(report.is_ok(), "round {round}: {report}");
        for (identity, n) in &due {
            let found = store.get("CsVoicePolicy", identity).unwrap().unwrap().value["n"].as_u64().unwrap();
            assert!(found >= *n, "round {round}: {identity} was set to {n} and is {found}");
        }
        let entries = store.journal(&JournalFilter { last: Some(1), ..JournalFilter::default() }).unwrap();
        assert_eq!(entries.first().map_or(0, |e| e.sequence), report.entries);
    }
    assert!(due.len() == 7 && start.elapsed() > Duration::from_millis(100), "the writers got nowhere: {due:?}");
}

/// A file size limit stands for a full disk: below the length at which the log goes into the table, and above it.
#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_reported_and_loses_nothing() {
    for blocks in [128, 1200] {
        let dir = scratch();
        let path = dir.path().join("store");
        let output = Command::new("sh")
            .args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"")])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "store::crash::writer", "--nocapture", "--test-threads=1"])
            .env(STORE, &path)
            .output()
            .unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.contains("Full {") && stderr.contains("File too large"), "{stderr}");
        let acks = String::from_utf8(output.stdout).unwrap().matches("ack ").count() as u64;
        let store = open(&path).unwrap();
        assert!(acks > 20);
        assert_eq!(store.revision().unwrap(), acks);
        let report = store.verify().unwrap();
        assert!(report.is_ok(), "{report}");
        set(&store, "after", json!({}));
    }
}
