//! Where a store can be, and what is said where it cannot.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;
use sfbsh::store::{Opener, Store, StoreError, StoreLocation};

use super::{crash, open, opener, scratch, set};

#[test]
fn locations_are_paths_or_memory() {
    assert_eq!("memory:".parse(), Ok(StoreLocation::Memory));
    assert_eq!("Memory:".parse(), Ok(StoreLocation::Memory));
    assert_eq!(r"C:\Stores\lab".parse(), Ok(StoreLocation::Embedded(r"C:\Stores\lab".into())));
    for other in ["", "etcd://localhost:2379"] {
        let error = other.parse::<StoreLocation>().unwrap_err();
        assert_eq!(error.to_string(), format!("'{other}' names no kind of store that this program has."));
    }
    let store = Store::open(&StoreLocation::Memory, &opener()).unwrap();
    assert_eq!(store.place(), "memory:");
}

#[test]
fn a_store_is_made_with_the_directories_above_it() {
    let dir = scratch();
    let path = dir.path().join("not/yet/there");
    set(&open(&path).unwrap(), "Global", json!({}));
    assert_eq!(open(&path).unwrap().revision().unwrap(), 1);
}

#[test]
fn a_file_is_not_a_store() {
    let dir = scratch();
    let file = dir.path().join("file");
    fs::write(&file, "mine").unwrap();
    let error = open(&file).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("'{}' is not a store: it is a file; a store is a directory.", file.display())
    );
    let below = open(&file.join("below")).unwrap_err();
    assert_eq!(below.id(), "NotAStore");
    assert_eq!(fs::read_to_string(file).unwrap(), "mine");
}

#[test]
fn a_directory_with_other_things_in_it_is_left_alone() {
    let dir = scratch();
    fs::write(dir.path().join("letter.txt"), "mine").unwrap();
    let error = open(dir.path()).unwrap_err();
    assert_eq!(error.id(), "NotAStore");
    assert!(error.to_string().contains("such as 'letter.txt'"), "{error}");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[test]
#[cfg(target_os = "linux")]
fn a_place_that_cannot_be_written_is_said_to_be_so() {
    let error = open(Path::new("/proc/sfbsh-store")).unwrap_err();
    assert!(["StoreReadOnly", "StoreIo"].contains(&error.id()), "{error:?}");
    assert!(error.to_string().contains("/proc/sfbsh-store"), "{error}");
}

#[test]
#[cfg(unix)]
fn a_read_only_directory_is_said_to_be_so() {
    use std::os::unix::fs::PermissionsExt;
    let dir = scratch();
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let writable = fs::write(dir.path().join("lock"), "").is_ok();
    if !writable {
        let error = open(dir.path()).unwrap_err();
        assert_eq!(error.id(), "StoreReadOnly");
        assert!(
            error.remedy(sfbsh::catalog::Language::English).contains("write access"),
            "{}",
            error.remedy(sfbsh::catalog::Language::English)
        );
    }
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_second_session_waits_and_then_says_who_has_the_store() {
    let dir = scratch();
    let first = open(dir.path()).unwrap();
    let start = Instant::now();
    let error = open(dir.path()).unwrap_err();
    assert!(start.elapsed() >= opener().patience);
    let StoreError::Busy { holder: Some(holder), .. } = &error else { panic!("{error:?}") };
    assert_eq!(holder.pid, std::process::id());
    let text = error.to_string();
    let due = format!("is in use by anna on fe01 (process {}, since 2026-03-01T09:00:00Z)", std::process::id());
    assert!(text.contains(&due), "{text}");
    assert!(error.remedy(sfbsh::catalog::Language::English).contains(&format!("process {} on fe01", holder.pid)));
    drop(first);
    assert!(open(dir.path()).is_ok());
}

#[test]
fn a_second_session_gets_the_store_when_the_first_ends_in_time() {
    let dir = scratch();
    let first = open(dir.path()).unwrap();
    set(&first, "Global", json!({}));
    let patient = Opener { patience: Duration::from_secs(10), ..opener() };
    std::thread::scope(|scope| {
        let second =
            scope.spawn(|| Store::open(&StoreLocation::Embedded(dir.path().to_owned()), &patient).unwrap().revision());
        std::thread::sleep(Duration::from_millis(30));
        drop(first);
        assert_eq!(second.join().unwrap().unwrap(), 1);
    });
}

#[test]
fn a_killed_holder_holds_nothing() {
    let dir = scratch();
    let path = dir.path().join("store");
    let mut writer = crash::spawn_writer(&path);
    let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().contains("ack ")));
    let error = open(&path).unwrap_err();
    let StoreError::Busy { holder: Some(holder), .. } = error else { panic!("{error:?}") };
    assert_eq!(holder.pid, writer.id());
    writer.kill().unwrap();
    writer.wait().unwrap();
    assert!(path.join("holder").exists());
    let store = open(&path).unwrap();
    let note = fs::read_to_string(path.join("holder")).unwrap();
    assert!(note.contains(&format!("\"pid\":{}", std::process::id())), "{note}");
    drop(store);
    assert!(!path.join("holder").exists());
}
