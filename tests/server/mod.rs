//! The Cs cmdlets, run in process on stores in memory.

mod access_edge;
mod admin_idioms;
mod client_policy;
mod delivery_crash;
mod directory_filters;
mod directory_lab;
mod directory_topology;
mod directory_users;
mod external_access_policy;
mod federated_domain;
mod grant;
mod help;
mod offline_im;
mod product;
mod sip_domain;

use sfbsh::cli::{SessionOptions, new_session};
use sfbsh::host::test_host;
use sfbsh::server::ProductLevel;
use sfbsh::text::Source;

/// Runs a script in a new session; its output and its errors, without trailing blanks and blank lines around.
pub(crate) fn run_with(options: &SessionOptions, code: &str) -> (String, String) {
    answered(options, &[], code)
}

/// The same where a person types these answers.
pub(crate) fn run_typing(answers: &[&str], code: &str) -> (String, String) {
    answered(&SessionOptions::memory(), answers, code)
}

fn answered(options: &SessionOptions, answers: &[&str], code: &str) -> (String, String) {
    let (host, console) = test_host([]);
    for answer in answers {
        console.type_line(*answer);
    }
    let mut session = new_session(&host, options);
    session.run(Source::new(None, code));
    (trimmed(&console.take_output()), trimmed(&console.take_error()))
}

/// The same on an empty store.
pub(crate) fn run(code: &str) -> (String, String) {
    run_with(&SessionOptions::memory(), code)
}

/// The same at a product level.
pub(crate) fn run_at(level: &str, code: &str) -> (String, String) {
    let product_level = Some(ProductLevel::named(level).expect("a level"));
    run_with(&SessionOptions { product_level, ..SessionOptions::memory() }, code)
}

fn trimmed(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// The script prints these lines and no error.
#[track_caller]
pub(crate) fn prints(code: &str, expected: &str) {
    let (output, errors) = run(code);
    assert_eq!(output, expected, "{errors}");
    assert_eq!(errors, "");
}

/// The last statement of the script fails with this id (up to the comma) and a message that has this text.
#[track_caller]
pub(crate) fn refuses(code: &str, id: &str, text: &str) {
    let (before, last) = code.rsplit_once("; ").unwrap_or(("", code));
    let (output, errors) = run(&format!(
        "{before}\n$ErrorActionPreference = 'Stop'; try {{ {last}; 'no error' }} catch {{ \"$($_.FullyQualifiedErrorId)|$_\" }}"
    ));
    let (found, message) = output.split_once('|').unwrap_or((&output, ""));
    let found = found.lines().last().unwrap_or_default();
    assert_eq!(found.split(',').next(), Some(id), "{output}{errors}");
    assert!(message.contains(text), "{message}");
}
