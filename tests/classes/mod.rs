//! Classes and enumerations of scripts, and what else scripts define: dynamic parameters and data sections.

mod dynamic;
mod enums;
mod errors;
mod inheritance;
mod members;
mod overrides;
mod roles;

use sfbsh::error::ErrorRecord;

use crate::shell::Shell;

/// `id|message`.
fn shown(record: &ErrorRecord) -> String {
    format!("{}|{}", record.fully_qualified_id(), record.message())
}

/// A new session.
fn shell() -> Shell {
    Shell::new(shown)
}

/// What a script prints, its lines joined by `/`; it gives no error.
fn lines(script: &str) -> String {
    let mut shell = shell();
    let out = shell.run(script);
    assert_eq!(shell.errors(), Vec::<String>::new(), "errors of: {script}");
    out.lines().map(str::trim_end).collect::<Vec<_>>().join("/")
}

/// The only error that a script gives.
fn error(script: &str) -> String {
    let mut shell = shell();
    shell.run(script);
    let mut errors = shell.errors();
    assert_eq!(errors.len(), 1, "errors of {script}: {errors:?}");
    errors.remove(0)
}

/// The error id of a script that does not parse, or whose types cannot be defined.
fn refused(script: &str) -> String {
    let found = error(script);
    found.split('|').next().unwrap_or_default().to_owned()
}
