//! Durable changes per second beside a bare write+fsync loop on the same disk, and the time to open a store.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde_json::json;
use sfbsh::store::{Change, Opener, Store, StoreLocation};

use crate::{milliseconds, timed};

const CHANGES: u32 = 2_000;
const OPENS: usize = 50;

/// Opens a store and lists a noun.
pub const COLD: &str = "--cold";

pub fn cold_process(store: &str) {
    drop(open(Path::new(store)).list("CsVoicePolicy").unwrap());
}

pub fn run() {
    println!("store");
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    // Alternate, so that a busy machine slows both alike.
    let (mut bare, mut sets) = (Duration::ZERO, Duration::ZERO);
    let raw = dir.path().join("raw");
    let path = dir.path().join("store");
    for part in 0..10 {
        bare += bare_loop(&raw, CHANGES / 10);
        sets += set_loop(&path, part * CHANGES / 10, CHANGES / 10);
    }
    let rate = |time: Duration| f64::from(CHANGES) / time.as_secs_f64();
    let memory = Store::memory();
    let cpu = set_loop_on(&memory, 0, CHANGES);
    println!("Set in memory      {:>8.0} /s", rate(cpu));
    println!("bare write+fsync   {:>8.0} /s", rate(bare));
    println!("durable Set        {:>8.0} /s", rate(sets));
    println!("ratio              {:>8.2}  (target: at most 2)", sets.as_secs_f64() / bare.as_secs_f64());
    let small = dir.path().join("small");
    set_loop(&small, 0, 50);
    println!("open+close         {:>8.2} ms median", median(|| drop(open(&path))));
    println!("  small store      {:>8.2} ms median", median(|| drop(open(&small))));
    println!("process that lists {:>8.2} ms median", median(|| cold(&path)));
    println!("  small store      {:>8.2} ms median", median(|| cold(&small)));
    println!("files              {:>8.1} MB after {CHANGES} changes", size(&path) as f64 / 1e6);
}

fn bare_loop(path: &Path, count: u32) -> Duration {
    let mut file: File = OpenOptions::new().create(true).append(true).open(path).unwrap();
    let bytes = [b'x'; 1_000];
    timed(|| {
        for _ in 0..count {
            file.write_all(&bytes).unwrap();
            file.sync_all().unwrap();
        }
    })
}

fn set_loop(path: &Path, first: u32, count: u32) -> Duration {
    let store = open(path);
    store.revision().unwrap();
    set_loop_on(&store, first, count)
}

fn set_loop_on(store: &Store, first: u32, count: u32) -> Duration {
    timed(|| {
        for n in first..first + count {
            let value = json!({
                "Identity": format!("tag:{}", n % 200), "AllowCallForwarding": n % 2 == 0, "MaxConferenceSize": n,
                "Description": "A policy for the benches", "PstnUsages": ["Local", "Long distance", "International"],
            });
            store.transact(&change(), |tx| tx.put("CsVoicePolicy", &format!("tag:{}", n % 200), value)).unwrap();
        }
    })
}

fn open(path: &Path) -> Store {
    let opener = Opener::new("anna", "fe01", "2026-03-01T09:00:00Z".parse().unwrap());
    Store::open(&StoreLocation::Embedded(path.to_owned()), &opener).unwrap()
}

fn change() -> Change {
    Change {
        who: "anna".to_owned(),
        when: "2026-03-01T09:00:00Z".parse().unwrap(),
        command: "Set-CsVoicePolicy -Identity tag:7 -MaxConferenceSize 7".to_owned(),
    }
}

fn median(body: impl Fn()) -> f64 {
    milliseconds(crate::median(OPENS, body))
}

/// Runs this program again, to open a store and list a noun.
fn cold(store: &Path) {
    let status = Command::new(std::env::current_exe().unwrap()).arg(COLD).arg(store).status().unwrap();
    assert!(status.success());
}

fn size(path: &Path) -> u64 {
    std::fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| if entry.path().is_dir() { size(&entry.path()) } else { entry.metadata().unwrap().len() })
        .sum()
}
