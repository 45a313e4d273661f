//! The console of a person at a terminal: commands read lines through the line editor.

use std::cell::RefCell;
use std::io;
use std::rc::Rc;

use super::line_editor::LineEditor;
use crate::host::{Console, Host};

/// The terminal with a line editor.
pub(super) struct EditedConsole {
    terminal: Rc<dyn Console>,
    /// What stands on the cursor's line: the editor must draw it again when it draws its own line.
    pending: RefCell<String>,
    editor: Rc<LineEditor>,
    answers: bool,
}

/// The host with a console that edits lines and hides secrets, where its own one is a terminal that can; `answers` says
/// whether commands may ask the person (`-NonInteractive` forbids it). The editor comes with it, for the prompt; its own
/// handler of Ctrl+C is in force from here on.
pub fn console(host: &Host, answers: bool) -> (Host, Rc<LineEditor>) {
    let dumb = host.environment.get("TERM").is_some_and(|t| ["dumb", "cons25", "emacs"].contains(&t.as_str()));
    let editor = Rc::new(LineEditor::new(host, dumb));
    let console =
        EditedConsole { terminal: host.console.clone(), pending: RefCell::default(), editor: editor.clone(), answers };
    let console = Rc::new(console);
    editor.set_console(&console);
    editor.edits();
    (Host { console, ..host.clone() }, editor)
}

impl EditedConsole {
    /// Takes what stands on the cursor's line.
    pub(super) fn take_pending(&self) -> String {
        self.pending.take()
    }
}

impl Console for EditedConsole {
    fn write(&self, text: &str) {
        self.terminal.write(text);
        let mut pending = self.pending.borrow_mut();
        match text.rsplit_once(['\n', '\r']) {
            Some((_, last)) => {
                pending.clear();
                pending.push_str(last);
            }
            None => pending.push_str(text),
        }
    }
    fn write_error(&self, text: &str) {
        self.terminal.write_error(text);
        self.pending.borrow_mut().clear();
    }
    fn flush(&self) {
        self.terminal.flush();
    }
    fn read_line(&self, prompt: &str) -> io::Result<Option<String>> {
        self.editor.read_answer(prompt, false)
    }
    fn read_secret(&self, prompt: &str) -> io::Result<Option<String>> {
        self.editor.read_answer(prompt, true)
    }
    fn width(&self) -> usize {
        self.editor.size().map_or_else(|| self.terminal.width(), |s| s.0)
    }
    fn height(&self) -> usize {
        self.editor.size().map_or_else(|| self.terminal.height(), |s| s.1)
    }
    fn colors(&self) -> bool {
        self.terminal.colors()
    }
    fn interactive(&self) -> bool {
        self.answers && self.terminal.interactive()
    }
    fn take_interrupt(&self) -> bool {
        self.terminal.take_interrupt()
    }
}
