//! The list of known failures.

use std::collections::BTreeMap;
use std::fs;

use super::{Verdict, folder};

const UNSORTED: &str = "not built or not exact yet";

fn parse(text: &str) -> BTreeMap<(String, String, String), String> {
    text.lines()
        .filter(|l| !l.starts_with('#') && !l.is_empty())
        .filter_map(|l| {
            let mut parts = l.splitn(4, '\t').map(str::to_owned);
            Some(((parts.next()?, parts.next()?, parts.next()?), parts.next().unwrap_or_default()))
        })
        .collect()
}

/// A case's id on one line.
fn one_line(id: &str) -> String {
    id.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t")
}

/// Holds the verdicts of one kind against the list.
pub(super) fn check(kind: &str, verdicts: &[Verdict]) {
    let path = folder().join(format!("known-failures-{kind}.txt"));
    let known = parse(&fs::read_to_string(&path).unwrap_or_default());
    let key = |v: &Verdict| (kind.to_owned(), v.area.clone(), one_line(&v.id));
    if std::env::var_os("UPDATE_KNOWN").is_some() {
        let failing: BTreeMap<_, _> = verdicts
            .iter()
            .filter(|v| v.difference.is_some())
            .map(|v| (key(v), known.get(&key(v)).cloned().unwrap_or_else(|| UNSORTED.to_owned())))
            .collect();
        let mut text = "# kind, area, id, reason; rewritten by UPDATE_KNOWN=1\n".to_owned();
        for ((kind, area, id), reason) in failing {
            text.push_str(&format!("{kind}\t{area}\t{id}\t{reason}\n"));
        }
        fs::write(&path, text).expect("writable");
        return;
    }
    let wrong: Vec<String> = verdicts
        .iter()
        .filter_map(|v| match (&v.difference, known.contains_key(&key(v))) {
            (Some(difference), false) => Some(format!("FAILS, not known to: {} {}\n{difference}", v.area, v.id)),
            (None, true) => Some(format!("PASSES, listed as failing: {} {}", v.area, v.id)),
            _ => None,
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} verdicts differ from {}:\n{}",
        wrong.len(),
        path.display(),
        wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n")
    );
}
