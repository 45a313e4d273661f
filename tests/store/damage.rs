//! Damaged files: an open either gives everything or says that the store is damaged, and never makes it worse.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::json;
use sfbsh::store::{JournalFilter, Report, Result, Store, StoreError, StoreLocation};

use super::{open, opener, scratch, set};

/// All files under a directory with their bytes.
type Files = BTreeMap<PathBuf, Vec<u8>>;

/// What a kill would leave: sled renames and removes its snapshots on threads of its own while a store is open.
fn read(directory: &Path) -> Files {
    let mut files = Files::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(read(&path));
            continue;
        }
        match fs::read(&path) {
            Ok(bytes) => drop(files.insert(path, bytes)),
            Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::NotFound, "{}", path.display()),
        }
    }
    files
}

fn write(directory: &Path, files: &Files) {
    fs::remove_dir_all(directory).unwrap();
    fs::create_dir_all(directory.join("table/blobs")).unwrap();
    for (path, bytes) in files {
        fs::write(path, bytes).unwrap();
    }
}

/// What it keeps: log, table and manifest.
fn contents(directory: &Path) -> Files {
    let own = |path: &PathBuf| {
        path.ends_with("manifest") || path.ends_with("log") || path.starts_with(directory.join("table"))
    };
    read(directory).into_iter().filter(|(path, _)| own(path)).collect()
}

/// A store of some history; its files after it was closed, and its files after a kill.
fn sample(path: &Path) -> (Files, Files, Report) {
    let store = open(path).unwrap();
    for n in 0..250 {
        set(&store, &format!("tag:{}", n % 20), json!({"n": n, "filler": "x".repeat(n * 12)}));
    }
    set(&store, "large", json!({"filler": "y".repeat(40_000)}));
    set(&store, "Global", json!({"n": 1}));
    assert!(path.join("table").exists());
    let report = store.verify().unwrap();
    let killed = contents(path);
    drop(store);
    (contents(path), killed, report)
}

fn verify(path: &Path) -> Result<Report> {
    let store = open(path)?;
    let report = store.verify()?;
    store.export()?;
    Ok(report)
}

#[test]
fn damage_is_reported_and_nothing_is_lost() {
    let dir = scratch();
    let (closed, killed, due) = sample(dir.path());
    let mut random = StdRng::seed_from_u64(7);
    let (mut reported, mut harmless) = (0, 0);
    for round in 0..36 {
        let files = if round % 2 == 0 { &closed } else { &killed };
        let (path, bytes) = files.iter().nth(random.random_range(0..files.len())).unwrap();
        // Of a long file, favour the part in use.
        let end = bytes.iter().rposition(|b| *b != 0).unwrap_or(0) + 1;
        let at = random.random_range(0..end);
        let mut damaged = bytes.clone();
        let (what, length) = match random.random_range(0..4) {
            0 => ("cut off", 0),
            1 => ("flipped", 1),
            2 => ("zeroed", random.random_range(1..5000)),
            _ => ("removed", 0),
        };
        match what {
            "cut off" => damaged.truncate(at),
            "flipped" => damaged[at] ^= 1 << random.random_range(0..8),
            _ => damaged.iter_mut().skip(at).take(length).for_each(|b| *b = 0),
        }
        write(dir.path(), files);
        if what == "removed" {
            fs::remove_file(path).unwrap();
        } else {
            fs::write(path, &damaged).unwrap();
        }
        let name = format!("round {round}: {} {what} at {at} for {length}", path.display());
        let before = contents(dir.path());
        match verify(dir.path()) {
            Ok(found) => {
                harmless += 1;
                assert_eq!(found, due, "{name}");
            }
            Err(error) => {
                reported += 1;
                assert_eq!(error.id(), "StoreDamaged", "{name}: {error}");
                assert!(before == contents(dir.path()), "{name}: {error}: the files were changed");
            }
        }
    }
    // How much is harmless depends on the shape of sled's files; that most damage is noticed does not.
    assert!(reported > 10, "{reported} reported, {harmless} harmless");
    write(dir.path(), &closed);
    assert_eq!(verify(dir.path()).unwrap(), due);
}

fn damaged(path: &Path) -> String {
    match verify(path) {
        Err(StoreError::Damaged { detail, .. }) => detail,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_removed_file_is_damage() {
    for name in ["manifest", "log"] {
        let dir = scratch();
        sample(dir.path());
        fs::remove_file(dir.path().join(name)).unwrap();
        assert_eq!(damaged(dir.path()), format!("its file '{name}' is missing"));
        assert!(!dir.path().join(name).exists());
    }
}

#[test]
fn a_removed_table_is_damage() {
    let dir = scratch();
    sample(dir.path());
    fs::remove_dir_all(dir.path().join("table")).unwrap();
    assert_eq!(damaged(dir.path()), "its table is missing");
}

#[test]
fn older_data_under_a_newer_manifest_is_damage() {
    let dir = scratch();
    let (closed, _, due) = sample(dir.path());
    let store = open(dir.path()).unwrap();
    set(&store, "Global", json!({"n": 2}));
    drop(store);
    for (path, bytes) in closed.iter().filter(|(path, _)| !path.ends_with("manifest")) {
        fs::write(path, bytes).unwrap();
    }
    for file in read(&dir.path().join("table")).keys().filter(|path| !closed.contains_key(*path)) {
        fs::remove_file(file).unwrap();
    }
    let (new, old) = (due.revision + 1, due.revision);
    assert_eq!(damaged(dir.path()), format!("revision {new} was acknowledged, and its files end at {old}"));
}

#[test]
fn a_newer_format_is_left_alone() {
    let dir = scratch();
    sample(dir.path());
    let json = r#"{"format":2,"something":"else"}"#;
    let mut text = format!("{json} {:08x}", crc32(json.as_bytes()));
    text.extend(std::iter::repeat_n(' ', 511 - text.len()));
    text.push('\n');
    fs::write(dir.path().join("manifest"), text).unwrap();
    let before = contents(dir.path());
    let error = verify(dir.path()).unwrap_err();
    let place = dir.path().display();
    assert_eq!(
        error.to_string(),
        format!("The store '{place}' has format 2, written by a newer sfbsh; this one reads up to format 1.")
    );
    assert_eq!(
        error.remedy(sfbsh::catalog::Language::English),
        "Use the newer version of sfbsh, or export with that version and import here."
    );
    assert!(before == contents(dir.path()));
}

/// CRC-32 as the manifest uses it, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 })
    })
}

#[test]
fn the_remains_of_a_first_start_are_no_damage() {
    let dir = scratch();
    drop(open(dir.path()).unwrap());
    fs::create_dir_all(dir.path().join("table")).unwrap();
    fs::write(dir.path().join("table/conf"), "half a line").unwrap();
    fs::create_dir_all(dir.path().join("check/blobs")).unwrap();
    let store = open(dir.path()).unwrap();
    set(&store, "Global", json!({}));
    assert!(store.verify().unwrap().is_ok());
}

/// The report of a damaged store, and the documents and journal entries that salvage brings back.
fn salvage(path: &Path) -> (String, usize, usize) {
    let location = StoreLocation::Embedded(path.to_owned());
    let report = Store::verify_at(&location, &opener()).unwrap();
    assert!(!report.is_ok());
    let before = contents(path);
    let (store, same) = Store::salvage(&location, &opener()).unwrap();
    assert!(before == contents(path));
    assert_eq!(report, same);
    store.export().unwrap();
    let entries = store.journal(&JournalFilter::default()).unwrap().len();
    (report.to_string(), store.list("CsVoicePolicy").unwrap().len(), entries)
}

#[test]
fn what_can_be_read_of_a_damaged_store_can_be_salvaged() {
    let dir = scratch();
    let (closed, _, due) = sample(dir.path());
    // 252 changes of 22 documents; the first two hundred or so are in the table, the others in the log.
    let place = dir.path().display();

    fs::remove_file(dir.path().join("manifest")).unwrap();
    let (report, documents, entries) = salvage(dir.path());
    assert_eq!((documents, entries as u64), (22, due.entries));
    assert_eq!(
        report,
        format!(
            "Store:           {place}\nRevision:        252\nDocuments:       22\nJournal entries: 252\n\
             Problem:         store: The store '{place}' is damaged: its file 'manifest' is missing.\n\
             Result:          damaged\n"
        )
    );

    write(dir.path(), &closed);
    fs::remove_dir_all(dir.path().join("table")).unwrap();
    let (_, documents, entries) = salvage(dir.path());
    assert!((3..22).contains(&documents) && entries == 0, "{documents} documents, {entries} entries");

    write(dir.path(), &closed);
    let log = dir.path().join("log");
    fs::write(&log, closed[&log].get(..20_000).unwrap()).unwrap();
    let (_, documents, entries) = salvage(dir.path());
    assert!(documents == 20 && (200..252).contains(&entries), "{documents} documents, {entries} entries");
}
