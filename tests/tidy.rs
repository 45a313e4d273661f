//! The house rules, held against the source: room order, module headers, file sizes, where some crates may appear.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, ground floor first: a room may use itself and those before it.
const ROOMS: &[&str] = &[
    "text", "host", "value", "error", "syntax", "catalog", "store", "engine", "format", "cmdlets", "server", "check",
    "repl", "cli",
];

/// The most lines that a file may have.
const MOST_LINES: usize = 1000;

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

fn each_source(mut visit: impl FnMut(&str, &str)) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    sources(&root.join("src"), &mut found);
    sources(&root.join("tests"), &mut found);
    assert!(found.len() > 100, "the source was not found");
    for path in found {
        let name = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
        visit(&name, &fs::read_to_string(&path).expect("readable"));
    }
}

fn room_of(file: &str) -> Option<&'static str> {
    let place = file.strip_prefix("src/")?;
    ROOMS.iter().copied().find(|r| place.starts_with(&format!("{r}/")))
}

#[test]
fn rooms_use_only_the_rooms_before_them() {
    let mut wrong = Vec::new();
    each_source(|file, text| {
        let Some(room) = room_of(file) else { return };
        let rank = ROOMS.iter().position(|r| *r == room);
        for (i, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for (at, _) in code.match_indices("crate::") {
                let rest = code.get(at + 7..).unwrap_or_default();
                let used: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let used_rank = ROOMS.iter().position(|r| *r == used);
                if used_rank.is_some() && used_rank > rank {
                    wrong.push(format!("{file}:{}: {room} uses {used}", i + 1));
                }
            }
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_says_what_it_is_and_stays_readable() {
    let mut wrong = Vec::new();
    each_source(|file, text| {
        if !text.starts_with("//!") {
            wrong.push(format!("{file}: does not open with a //! line"));
        }
        let lines = text.lines().count();
        if lines > MOST_LINES {
            wrong.push(format!("{file}: {lines} lines, {MOST_LINES} at most"));
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn some_crates_stay_in_their_room() {
    let owned = [
        ("sled", "src/store/embedded"),
        ("comfy_table", "src/format/"),
        ("rustyline", "src/repl/"),
        ("nom", "src/syntax/"),
    ];
    let mut wrong = Vec::new();
    each_source(|file, text| {
        for (name, place) in owned {
            let uses = text.lines().any(|l| {
                let code = l.split("//").next().unwrap_or_default();
                code.contains(&format!("{name}::")) && !code.contains(&format!("_{name}::"))
            });
            if uses && file.starts_with("src/") && !file.starts_with(place) {
                wrong.push(format!("{file}: uses {name}, which belongs to {place}"));
            }
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_outside_host_and_store_touches_the_process() {
    let calls = ["std::env::var(", "SystemTime::now(", "std::fs::", "std::process::exit"];
    let mut wrong = Vec::new();
    each_source(|file, text| {
        let free = file.starts_with("src/host/") || file.starts_with("src/store/") || !file.starts_with("src/");
        if free {
            return;
        }
        let body = text.split("#[cfg(test)]").next().unwrap_or_default();
        for call in calls {
            if body.contains(call) {
                wrong.push(format!("{file}: {call}"));
            }
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
