//! Lists of recorded cases that are known to fail: `id<TAB>reason`. `UPDATE_KNOWN=1` rewrites them, keeping reasons.
//! A reason that begins with `waits for` names something built elsewhere: such a case may pass one day unannounced.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Holds failures (id and what differs) against the list in `file`; panics where they disagree.
pub(super) fn check(file: &str, total: usize, failures: &BTreeMap<String, String>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/repl").join(file);
    let text = fs::read_to_string(&path).unwrap_or_default();
    let known: BTreeMap<&str, &str> = text.lines().filter_map(|l| l.split_once('\t')).collect();
    println!("{file}: {} of {total} pass", total - failures.len());
    if let Ok(show) = std::env::var("SHOW") {
        for (id, difference) in failures.iter().filter(|(id, _)| id.contains(&show)) {
            println!("--- {id}\n{difference}");
        }
    }
    if std::env::var_os("UPDATE_KNOWN").is_some() {
        let reason = |id: &str| known.get(id).copied().unwrap_or("not looked into");
        let lines: Vec<String> = failures.keys().map(|id| format!("{id}\t{}\n", reason(id))).collect();
        fs::write(&path, lines.concat()).expect("list written");
        return;
    }
    let mut wrong = Vec::new();
    for (id, difference) in failures {
        if !known.contains_key(id.as_str()) {
            wrong.push(format!("{id} fails:\n{difference}"));
        }
    }
    for id in known.keys().filter(|id| !failures.contains_key(**id)) {
        if known.get(id).is_some_and(|reason| reason.starts_with("waits for")) {
            println!("{id} passes now: take it from {file}");
            continue;
        }
        wrong.push(format!("{id} passes but is listed as failing in {file}"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
