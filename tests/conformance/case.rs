//! Scripts with their output, error output and exit code.

use std::fs;

use serde_json::Value as Json;
use sfbsh::cli::{SessionOptions, new_session};
use sfbsh::host::{RealClock, test_host};
use similar::{ChangeTag, TextDiff};

use super::{PATIENCE, Verdict, clean};

/// Runs one script in a session and an empty folder of its own.
pub(super) fn judge(area: &str, row: &Json) -> Verdict {
    let text = |key: &str| row.get(key).and_then(Json::as_str).unwrap_or_default();
    let folder = tempfile::tempdir().expect("folder");
    let place = folder.path().to_string_lossy().into_owned();
    let (script, tmp) = (format!("{place}/case.ps1"), format!("{place}/tmp"));
    fs::create_dir(&tmp).expect("folder");
    fs::create_dir(format!("{place}/home")).expect("folder");
    fs::write(&script, format!("\u{feff}{}", text("script"))).expect("script");
    let environment = [
        ("CASE_TMP", tmp.clone()),
        ("HOME", format!("{place}/home")),
        ("PATH", "/usr/local/bin:/usr/bin:/bin".to_owned()),
        ("LANG", "en_US.UTF-8".to_owned()),
        ("TZ", "UTC".to_owned()),
    ];
    let (mut host, console) = test_host(environment.map(|(k, v)| (k.to_owned(), v)));
    host.clock = std::rc::Rc::new(RealClock::default());
    console.interrupt_after(PATIENCE);
    let options = SessionOptions { working_directory: Some(tmp.clone()), ..SessionOptions::memory() };
    let mut session = new_session(&host, &options);
    let exit = i64::from(session.run_file(std::path::Path::new(&script), Vec::new()).exit_code() & 0xFF);
    let tidy = |s: String| clean(&s.replace(&script, "case.ps1").replace(&tmp, "TMP").replace(&place, "DIR"));
    let (out, err) = (tidy(console.take_output()), tidy(console.take_error()));
    let mut difference = String::new();
    for (name, want, got) in [("stdout", clean(text("stdout")), out), ("stderr", clean(text("stderr")), err)] {
        if want != got {
            difference.push_str(&format!("{name} (- recorded, + got):\n{}", diff(&want, &got)));
        }
    }
    let want_exit = row.get("exit").and_then(Json::as_i64).unwrap_or_default();
    if want_exit != exit {
        difference.push_str(&format!("exit: recorded {want_exit}, got {exit}\n"));
    }
    let difference = (!difference.is_empty()).then(|| format!("{}\n{difference}", text("script")));
    Verdict { area: area.to_owned(), id: text("id").to_owned(), difference }
}

fn diff(want: &str, got: &str) -> String {
    let mut text = String::new();
    for change in TextDiff::from_lines(want, got).iter_all_changes() {
        let sign = match change.tag() {
            ChangeTag::Delete => '-',
            ChangeTag::Insert => '+',
            ChangeTag::Equal => ' ',
        };
        text.push(sign);
        text.push_str(change.value().trim_end_matches('\n'));
        text.push('\n');
    }
    text
}
