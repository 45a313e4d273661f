//! The Cs cmdlets, run in process on stores in memory.

mod product;

use sfbsh::cli::{SessionOptions, new_session};
use sfbsh::host::test_host;
use sfbsh::server::ProductLevel;
use sfbsh::text::Source;

/// Runs a script in a new session; its output and its errors, without trailing blanks and blank lines around.
pub(crate) fn run_with(options: &SessionOptions, code: &str) -> (String, String) {
    let (host, console) = test_host([]);
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
