//! Parameter binding as scripts see it: what a function gets, and which errors a wrong call gives.

mod cmdlets;
mod command_line;
mod mandatory;
mod pipeline;
mod sets;
mod values;

use std::rc::Rc;

use sfbsh::engine::Session;
use sfbsh::error::ErrorRecord;
use sfbsh::host::{RecordingConsole, test_host};
use sfbsh::text::Source;

/// A session with a console that records.
struct Shell {
    session: Session,
    console: Rc<RecordingConsole>,
}

impl Shell {
    fn new() -> Self {
        let (host, console) = test_host([]);
        let mut session = Session::new(host, sfbsh::format::presenter());
        sfbsh::format::register_types();
        session.engine().register_cmdlets(sfbsh::cmdlets::all());
        Self { session, console }
    }

    /// Runs a script; its output, without the line end.
    fn run(&mut self, script: &str) -> String {
        self.session.run(Source::new(None, script));
        self.console.take_error();
        self.console.take_output().trim_end().to_owned()
    }

    /// The errors since the last call, oldest first: `id|category|message`.
    fn errors(&mut self) -> Vec<String> {
        let mut list = self.session.engine().error_list().borrow_mut();
        let found: Vec<_> = list.drain(..).collect();
        let text = |r: &ErrorRecord| format!("{}|{}|{}", r.fully_qualified_id(), r.category.get(), r.message());
        found.iter().rev().filter_map(|e| e.downcast::<ErrorRecord>().map(text)).collect()
    }
}

/// What a script prints; it gives no error.
fn output(script: &str) -> String {
    let mut shell = Shell::new();
    let out = shell.run(script);
    assert_eq!(shell.errors(), Vec::<String>::new(), "errors of: {script}");
    out
}

/// The only error that a script gives.
fn error(script: &str) -> String {
    let mut shell = Shell::new();
    shell.run(script);
    let errors = shell.errors();
    assert_eq!(errors.len(), 1, "errors of: {script}: {errors:?}");
    errors.into_iter().next().unwrap()
}
