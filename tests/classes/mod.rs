//! Classes and enumerations of scripts, and what else scripts define: dynamic parameters and data sections.

mod dynamic;
mod enums;
mod errors;
mod inheritance;
mod members;
mod overrides;
mod roles;

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

    /// The errors since the last call, oldest first: `id|message`.
    fn errors(&mut self) -> Vec<String> {
        let mut list = self.session.engine().error_list().borrow_mut();
        let found: Vec<_> = list.drain(..).collect();
        let text = |r: &ErrorRecord| format!("{}|{}", r.fully_qualified_id(), r.message());
        found.iter().rev().filter_map(|e| e.downcast::<ErrorRecord>().map(text)).collect()
    }
}

/// What a script prints, its lines joined by `/`; it gives no error.
fn lines(script: &str) -> String {
    let mut shell = Shell::new();
    let out = shell.run(script);
    assert_eq!(shell.errors(), Vec::<String>::new(), "errors of: {script}");
    out.lines().map(str::trim_end).collect::<Vec<_>>().join("/")
}

/// The only error that a script gives.
fn error(script: &str) -> String {
    let mut shell = Shell::new();
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
