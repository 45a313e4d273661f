//! Reading lines: rustyline on a terminal that can move its cursor, plain lines on one that cannot.

use std::cell::{Cell, OnceCell, RefCell};
use std::io;
use std::path::{Path, PathBuf};
use std::rc::{Rc, Weak};

use rustyline::error::ReadlineError;
use rustyline::history::FileHistory;
use rustyline::{ColorMode, CompletionType, Config, Editor};

use super::console::EditedConsole;
use super::helper::{Helper, Kind};
use crate::engine::Engine;
use crate::host::Host;

/// Commands kept in the history file.
const HISTORY: usize = 4096;

/// What came from the keyboard.
pub(super) enum Line {
    /// A line, without its end.
    Text(String),
    /// Ctrl+C.
    Interrupted,
    /// Ctrl+D, or the terminal went away.
    End,
}

/// The line editor of the terminal, made when the first line is read.
pub struct LineEditor {
    host: Host,
    dumb: bool,
    editor: OnceCell<Option<RefCell<Editor<Helper, FileHistory>>>>,
    console: RefCell<Weak<EditedConsole>>,
    fixed_size: bool,
    size: Cell<Option<(usize, usize)>>,
}

impl LineEditor {
    pub(super) fn new(host: &Host, dumb: bool) -> Self {
        Self {
            host: host.clone(),
            dumb,
            editor: OnceCell::new(),
            console: RefCell::default(),
            fixed_size: host.environment.get("COLUMNS").is_some_and(|c| c.parse::<usize>().is_ok()),
            size: Cell::new(None),
        }
    }

    pub(super) fn set_console(&self, console: &Rc<EditedConsole>) {
        self.console.replace(Rc::downgrade(console));
    }

    /// Whether lines are edited, and the terminal's echo is therefore not needed.
    pub(super) fn edits(&self) -> bool {
        self.editor().is_some()
    }

    fn editor(&self) -> Option<&RefCell<Editor<Helper, FileHistory>>> {
        let make = || {
            if self.dumb || !self.host.console.interactive() {
                return None;
            }
            // Colours are the helper's choice: it hides secrets where there are none, too.
            let config = Config::builder()
                .color_mode(ColorMode::Forced)
                .completion_type(CompletionType::Circular)
                .max_history_size(HISTORY)
                .and_then(|c| c.history_ignore_dups(true))
                .ok()?
                .history_ignore_space(true)
                .auto_add_history(false)
                .build();
            let mut editor = Editor::with_config(config).ok()?;
            editor.set_helper(Some(Helper::new(self.host.console.colors())));
            Some(RefCell::new(editor))
        };
        self.editor.get_or_init(make).as_ref()
    }

    /// Columns and rows of the terminal, where `COLUMNS` does not say otherwise.
    pub(super) fn size(&self) -> Option<(usize, usize)> {
        if self.fixed_size {
            return None;
        }
        if let Ok(mut editor) = self.editor()?.try_borrow_mut()
            && let Some((columns, rows)) = editor.dimensions()
        {
            self.size.set(Some((usize::from(columns), usize::from(rows))));
        }
        self.size.get()
    }

    /// Reads what a command asks for; an error of kind `Interrupted` for Ctrl+C.
    pub(super) fn read_answer(&self, prompt: &str, secret: bool) -> io::Result<Option<String>> {
        let Some(editor) = self.editor() else {
            let console = &self.host.console;
            return if secret { console.read_secret(prompt) } else { console.read_line(prompt) };
        };
        let Ok(mut editor) = editor.try_borrow_mut() else { return Err(io::ErrorKind::Interrupted.into()) };
        // What commands ask for has no part in the history of commands.
        let history = std::mem::take(editor.history_mut());
        set_kind(&editor, if secret { Kind::Secret } else { Kind::Answer });
        let line = self.read(&mut editor, &self.ready(prompt));
        *editor.history_mut() = history;
        match line {
            Ok(line) => Ok(Some(line)),
            Err(ReadlineError::Interrupted) => Err(io::ErrorKind::Interrupted.into()),
            Err(_) => Ok(None),
        }
    }

    /// Reads a line of a statement. `before` is what was typed of it in earlier lines.
    pub(super) fn read_command(&self, engine: &mut Engine, prompt: &str, before: &str) -> Line {
        let Some(editor) = self.editor() else {
            // A transcript gets the whole statement from the prompt.
            return match self.host.console.read_line(prompt) {
                Ok(Some(line)) => Line::Text(line),
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {
                    self.host.console.write("\n");
                    Line::Interrupted
                }
                Ok(None) | Err(_) => {
                    self.host.console.write("\n");
                    Line::End
                }
            };
        };
        let Ok(mut editor) = editor.try_borrow_mut() else { return Line::End };
        let prompt = self.ready(prompt);
        set_kind(&editor, Kind::Command(before.to_owned()));
        // The engine is lent to the editor's helper; what stands in its place is never run.
        let stand_in = Engine::new(engine.host().clone(), engine.presenter());
        let lent = std::mem::replace(engine, stand_in);
        if let Some(helper) = editor.helper() {
            helper.lend(lent);
        }
        let line = if before.is_empty() { editor.readline(&prompt) } else { self.read(&mut editor, &prompt) };
        if let Some(lent) = editor.helper().and_then(Helper::give_back) {
            *engine = lent;
        }
        match line {
            Ok(line) => Line::Text(line),
            Err(ReadlineError::Interrupted) => Line::Interrupted,
            Err(_) => Line::End,
        }
    }

    /// Reads a line, unless Ctrl+C came since the line before was sent: until the editor takes the terminal over, the key
    /// is a signal.
    fn read(&self, editor: &mut Editor<Helper, FileHistory>, prompt: &str) -> rustyline::Result<String> {
        if self.host.console.take_interrupt() {
            self.host.console.write(&format!("{prompt}\n"));
            return Err(ReadlineError::Interrupted);
        }
        editor.readline(prompt)
    }

    /// What the editor draws as its prompt: also what already stands on the line.
    fn ready(&self, prompt: &str) -> String {
        self.host.console.flush();
        let pending = self.console.borrow().upgrade().map(|c| c.take_pending()).unwrap_or_default();
        let whole = format!("{pending}{prompt}");
        match whole.rsplit_once('\n') {
            Some((above, last)) => {
                self.host.console.write(above.strip_prefix(&pending).unwrap_or(above));
                self.host.console.write("\n");
                last.to_owned()
            }
            None => whole,
        }
    }

    /// Reads the history file; what cannot be read is no history.
    pub(super) fn load_history(&self, file: &Path) {
        if let Some(editor) = self.editor() {
            let _none = editor.borrow_mut().load_history(file);
        }
    }

    /// Adds a statement to the history and its file; a file that cannot be written is let be.
    pub(super) fn remember(&self, statement: &str, file: Option<&PathBuf>) {
        let Some(Ok(mut editor)) = self.editor().map(RefCell::try_borrow_mut) else { return };
        if !matches!(editor.add_history_entry(statement), Ok(true)) {
            return;
        }
        if let Some(file) = file {
            if let Some(directory) = file.parent() {
                let _exists = self.host.files.create_directory(directory);
            }
            let _unwritable = editor.append_history(file);
        }
    }
}

fn set_kind(editor: &Editor<Helper, FileHistory>, kind: Kind) {
    if let Some(helper) = editor.helper() {
        helper.set_kind(kind);
    }
}
