//! Completions as the real shell gave them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value as Json;
use sfbsh::catalog;
use sfbsh::cli::{SessionOptions, new_session};
use sfbsh::engine::completion::complete;
use sfbsh::host::test_host;
use sfbsh::text::Source;

/// Runs a case in a session and an empty folder of its own; what differs.
fn judge(row: &Json) -> Option<String> {
    let text = |key: &str| row.get(key).and_then(Json::as_str).unwrap_or_default();
    let number = |key: &str| row.get(key).and_then(Json::as_u64).unwrap_or_default() as usize;
    let folder = tempfile::tempdir().expect("folder");
    let tmp = folder.path().join("tmp").to_string_lossy().into_owned();
    fs::create_dir(&tmp).expect("folder");
    let environment = [("CASE_TMP", tmp.clone()), ("HOME", tmp.clone()), ("PATH", String::new())];
    let (host, console) = test_host(environment.map(|(k, v)| (k.to_owned(), v)));
    let options = SessionOptions { working_directory: Some(tmp.clone()), ..SessionOptions::memory() };
    let mut session = new_session(&host, &options);
    session.run(Source::new(None, text("setup")));
    let found = complete(session.engine(), text("input"), number("cursor"));
    let matches: Vec<[String; 3]> = found
        .matches
        .iter()
        .map(|m| [m.kind.name().to_owned(), m.text.replace(&tmp, "TMP"), m.list_text.replace(&tmp, "TMP")])
        .collect();
    let string = |v: Option<&Json>| v.and_then(Json::as_str).unwrap_or_default().to_owned();
    let recorded: Vec<[String; 3]> = row
        .get("matches")
        .and_then(Json::as_array)
        .expect("matches")
        .iter()
        .map(|m| [string(m.get(0)), string(m.get(1)), string(m.get(2))])
        .collect();
    // Commands that only this shell has may come on top.
    let own = |m: &[String; 3]| {
        let module = catalog::signature(&m[2]).is_some_and(|s| s.module == "SkypeForBusiness");
        m[0] == "Command" && (module || m[2].contains("-Sfb")) && !recorded.contains(m)
    };
    let matches: Vec<_> = matches.into_iter().filter(|m| !own(m)).collect();
    let range = (number("start"), number("length"));
    if matches == recorded && (found.start, found.length) == range {
        return None;
    }
    Some(format!(
        "setup: {}\ninput: {:?} at {}\nrecorded: {range:?} {recorded:?}\ngot:      {:?} {matches:?}\n{}{}",
        text("setup"),
        text("input"),
        number("cursor"),
        (found.start, found.length),
        console.take_output(),
        console.take_error(),
    ))
}

#[test]
fn completions_are_those_of_the_real_shell() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/repl/complete.jsonl");
    let text = fs::read_to_string(path).expect("cases");
    let rows: Vec<Json> = text.lines().map(|l| serde_json::from_str(l).expect("JSON")).collect();
    let total = rows.len();
    let worker = move || {
        let failed = rows.iter().filter_map(|row| {
            let id = row.get("id").and_then(Json::as_str).expect("id").to_owned();
            judge(row).map(|difference| (id, difference))
        });
        failed.collect::<BTreeMap<_, _>>()
    };
    let failures =
        std::thread::Builder::new().stack_size(1 << 28).spawn(worker).expect("thread").join().expect("no panic");
    super::known::check("known-completions.txt", total, &failures);
}

fn texts(setup: &str, input: &str) -> Vec<String> {
    let (host, _) = test_host([]);
    let mut session = new_session(&host, &SessionOptions::memory());
    session.run(Source::new(None, setup));
    let cursor = input.encode_utf16().count();
    complete(session.engine(), input, cursor).matches.into_iter().map(|m| m.text).collect()
}

#[test]
fn server_cmdlets_complete_like_the_others() {
    assert!(texts("", "Get-CsImC").contains(&"Get-CsImConfiguration".to_owned()));
    assert!(texts("", "Set-CsImConfiguration -En").contains(&"-EnableOfflineIm".to_owned()));
    assert_eq!(texts("", "Set-CsImConfiguration -EnableOfflineIm "), ["$True", "$False"]);
    assert_eq!(texts("", "Set-CsImConfiguration -EnableOfflineIm $t"), ["$true"]);
    assert_eq!(texts("", "Get-CsImConfiguration -Identity Gl"), ["Global"]);
    assert_eq!(texts("", "Get-CsImConfiguration | Select-Object En"), ["EnableOfflineIm"]);
}

#[test]
fn places_behind_wide_characters_are_counted_in_utf16() {
    let (host, _) = test_host([]);
    let mut session = new_session(&host, &SessionOptions::memory());
    let found = complete(session.engine(), "'😀'; Get-Childi", 16);
    assert_eq!((found.start, found.length), (6, 10));
}
