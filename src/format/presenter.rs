//! Shows results on the host's console.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use super::error_view;
use super::lines::{LineOutput, Style};
use super::out::Out;
use crate::engine::{Engine, OutputSink, Presenter, Result, Sink};
use crate::host::Console;
use crate::value::Value;

/// The presenter for people: PowerShell's formatting on the session's console.
pub fn presenter() -> Rc<dyn Presenter> {
    Rc::new(ConsolePresenter { running: RefCell::default() })
}

/// Outputs that run now, innermost last: errors show among what they print, in order.
struct ConsolePresenter {
    running: RefCell<Vec<Weak<RefCell<Out>>>>,
}

/// `Out-Default` of a run.
struct ConsoleOutput(Rc<RefCell<Out>>);

impl Sink for ConsoleOutput {
    fn push(&mut self, engine: &mut Engine, value: Value) -> Result {
        push_to(&self.0, engine, &value)
    }
}

impl OutputSink for ConsoleOutput {
    fn finish(&mut self, engine: &mut Engine) -> Result {
        let mut lines = ConsoleLines::new(engine);
        self.0.borrow_mut().finish(engine, &mut lines);
        lines.flush();
        Ok(())
    }
}

/// Pushes into an output. Formatting may run scripts that print in turn; those are shown apart.
fn push_to(out: &Rc<RefCell<Out>>, engine: &mut Engine, value: &Value) -> Result {
    let mut lines = ConsoleLines::new(engine);
    let result = if let Ok(mut out) = out.try_borrow_mut() {
        out.push(engine, value, &mut lines)
    } else {
        let mut own = Out::new();
        let result = own.push(engine, value, &mut lines);
        own.finish(engine, &mut lines);
        result
    };
    lines.flush();
    result
}

impl Presenter for ConsolePresenter {
    fn output(&self) -> Box<dyn OutputSink> {
        let out = Rc::new(RefCell::new(Out::new()));
        let mut running = self.running.borrow_mut();
        running.retain(|w| w.strong_count() > 0);
        running.push(Rc::downgrade(&out));
        Box::new(ConsoleOutput(out))
    }

    fn error(&self, engine: &mut Engine, record: &Value) -> Result {
        let text = error_view::object_text(engine, record, None);
        let current = self.running.borrow().iter().rev().find_map(Weak::upgrade);
        let mut lines = ConsoleLines::new(engine);
        match current.as_ref().and_then(|c| c.try_borrow_mut().ok()) {
            Some(mut out) => out.error(engine, &text, &mut lines),
            None => lines.error_line(&text),
        }
        lines.flush();
        Ok(())
    }

    fn warning(&self, engine: &mut Engine, text: &str) {
        message(engine, "WARNING: ", text);
    }

    fn verbose(&self, engine: &mut Engine, text: &str) {
        message(engine, "VERBOSE: ", text);
    }

    fn debug(&self, engine: &mut Engine, text: &str) {
        message(engine, "DEBUG: ", text);
    }

    fn information(&self, engine: &mut Engine, record: &Value) {
        let console = engine.host().console.clone();
        console.write(&error_view::information_text(record, console.colors()));
    }

    fn progress(&self, engine: &mut Engine, activity: &str, status: &str, percent: i32, done: bool) {
        let console = engine.host().console.clone();
        if !console.colors() || !console.interactive() {
            return;
        }
        if done {
            console.write("\r\x1b[K");
            return;
        }
        let bar = if percent >= 0 { format!(" {percent}%") } else { String::new() };
        let line = format!("{activity} [{status}]{bar}");
        let shown = super::cells::head(&line, console.width().saturating_sub(1));
        console.write(&format!("\r\x1b[K{}{shown}\x1b[0m", Style::Warning.code()));
    }
}

/// A line of the warning, verbose or debug stream.
fn message(engine: &Engine, prefix: &str, text: &str) {
    let console = &engine.host().console;
    if console.colors() {
        console.write(&format!("{}{prefix}{text}\x1b[0m\n", Style::Warning.code()));
    } else {
        console.write(&format!("{prefix}{text}\n"));
    }
}

/// Lines on their way to the console, written in few pieces.
struct ConsoleLines {
    console: Rc<dyn Console>,
    text: String,
    count: usize,
}

impl ConsoleLines {
    /// Lines for the engine's console.
    pub(crate) fn new(engine: &Engine) -> Self {
        Self { console: engine.host().console.clone(), text: String::new(), count: 0 }
    }

    /// Writes what is kept.
    pub(crate) fn flush(&mut self) {
        if !self.text.is_empty() {
            self.console.write(&self.text);
            self.text.clear();
        }
    }
}

impl LineOutput for ConsoleLines {
    /// The last column stays free, since a terminal would begin a new line behind it.
    fn width(&self) -> usize {
        self.console.width().saturating_sub(1)
    }
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
        self.count += 1;
        if self.text.len() > 8192 {
            self.flush();
        }
    }
    fn error_line(&mut self, text: &str) {
        self.flush();
        self.count += 1;
        if self.colors() {
            self.console.write_error(&format!("{}{text}\x1b[0m\n", Style::Error.code()));
        } else {
            self.console.write_error(&format!("{text}\n"));
        }
    }
    fn count(&self) -> usize {
        self.count
    }
    fn page(&self) -> usize {
        self.console.height()
    }
    fn colors(&self) -> bool {
        self.console.colors()
    }
}
