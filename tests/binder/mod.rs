//! Parameter binding as scripts see it: what a function gets, and which errors a wrong call gives.

mod cmdlets;
mod command_line;
mod mandatory;
mod pipeline;
mod sets;
mod values;

use sfbsh::error::ErrorRecord;

use crate::shell::Shell;

/// `id|category|message`.
fn shown(record: &ErrorRecord) -> String {
    format!("{}|{}|{}", record.fully_qualified_id(), record.category.get(), record.message())
}

/// A new session.
fn shell() -> Shell {
    Shell::new(shown)
}

/// What a script prints; it gives no error.
fn output(script: &str) -> String {
    let mut shell = shell();
    let out = shell.run(script);
    assert_eq!(shell.errors(), Vec::<String>::new(), "errors of: {script}");
    out
}

/// The only error that a script gives.
fn error(script: &str) -> String {
    let mut shell = shell();
    shell.run(script);
    let errors = shell.errors();
    assert_eq!(errors.len(), 1, "errors of: {script}: {errors:?}");
    errors.into_iter().next().unwrap()
}
