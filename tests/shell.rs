//! A session for tests, with a console that records.

use std::rc::Rc;

use sfbsh::cli::{SessionOptions, new_session};
use sfbsh::engine::Session;
use sfbsh::error::ErrorRecord;
use sfbsh::host::{RecordingConsole, test_host};
use sfbsh::text::Source;

/// A session with the shell's own cmdlets.
pub(crate) struct Shell {
    pub(crate) session: Session,
    pub(crate) console: Rc<RecordingConsole>,
    /// How an error is shown.
    show: fn(&ErrorRecord) -> String,
}

impl Shell {
    pub(crate) fn new(show: fn(&ErrorRecord) -> String) -> Self {
        let (host, console) = test_host([]);
        let mut session = Session::new(host, sfbsh::format::presenter());
        sfbsh::format::register_types();
        session.engine().register_cmdlets(sfbsh::cmdlets::all());
        Self { session, console, show }
    }

    /// Runs a script; its output, without the line end.
    pub(crate) fn run(&mut self, script: &str) -> String {
        self.session.run(Source::new(None, script));
        self.console.take_error();
        self.console.take_output().trim_end().to_owned()
    }

    /// The errors since the last call, oldest first.
    pub(crate) fn errors(&mut self) -> Vec<String> {
        let mut list = self.session.engine().error_list().borrow_mut();
        let found: Vec<_> = list.drain(..).collect();
        found.iter().rev().filter_map(|e| e.downcast::<ErrorRecord>().map(self.show)).collect()
    }
}

/// Runs a script in a new session with everything in it, in an empty directory; its output and its errors.
pub(crate) fn run_alone(code: &str) -> (String, String) {
    let folder = tempfile::tempdir().expect("a directory");
    let (host, console) = test_host([]);
    let options = SessionOptions {
        working_directory: Some(folder.path().to_string_lossy().into_owned()),
        ..SessionOptions::memory()
    };
    let mut session = new_session(&host, &options);
    session.run(Source::new(None, code));
    (console.take_output(), console.take_error())
}
