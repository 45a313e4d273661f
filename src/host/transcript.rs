//! A console that copies what it shows into transcript files.

use std::cell::RefCell;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::{Console, Files};

/// A console around another; while transcripts are open, what is written goes into their files too, without colours.
pub struct Transcript {
    inner: Rc<dyn Console>,
    files: Rc<dyn Files>,
    open: RefCell<Vec<(PathBuf, bool)>>,
}

impl Transcript {
    /// A console that writes no transcript yet.
    pub fn new(inner: Rc<dyn Console>, files: Rc<dyn Files>) -> Self {
        Self { inner, files, open: RefCell::default() }
    }

    /// Opens a transcript with its first lines; `stamped` says whether each command typed is told with its time.
    ///
    /// # Errors
    /// What writing the file gives.
    pub fn start(&self, path: &Path, append: bool, head: &str, stamped: bool) -> io::Result<()> {
        if append {
            self.files.append(path, head.as_bytes())?;
        } else {
            self.files.write(path, head.as_bytes())?;
        }
        self.open.borrow_mut().push((path.to_owned(), stamped));
        Ok(())
    }

    /// Ends the transcript that was opened last, with its last lines; its file.
    pub fn stop(&self, foot: &str) -> Option<PathBuf> {
        let (path, _) = self.open.borrow_mut().pop()?;
        // A file that cannot be written any more has been said to be one at its start.
        let _written = self.files.append(&path, foot.as_bytes());
        Some(path)
    }

    /// Copies text that the console itself does not show (a line as typed).
    pub fn note(&self, text: &str) {
        let open = self.open.borrow();
        if open.is_empty() {
            return;
        }
        let plain = without_colors(text);
        for (path, _) in open.iter() {
            let _written = self.files.append(path, plain.as_bytes());
        }
    }

    /// Copies a command as it was typed behind its prompt; `time` (`yyyyMMddHHmmss`) goes before it where that is asked.
    pub fn note_command(&self, prompt: &str, command: &str, time: &str) {
        for (path, stamped) in self.open.borrow().iter() {
            let rule = "**********************";
            let head = if *stamped { format!("{rule}\nCommand start time: {time}\n{rule}\n") } else { String::new() };
            let lines = command.replace('\n', "\n>> ");
            let text = without_colors(&format!("{head}{prompt}{lines}\n"));
            let _written = self.files.append(path, text.as_bytes());
        }
    }
}

/// Text without escape sequences.
fn without_colors(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c == '\u{1b}' {
            // `ESC [ … letter`
            for c in chars.by_ref() {
                if c.is_ascii_alphabetic() {
                    break;
                }
            }
        } else if c != '\r' {
            plain.push(c);
        }
    }
    plain
}

impl Console for Transcript {
    fn write(&self, text: &str) {
        self.inner.write(text);
        self.note(text);
    }
    fn write_error(&self, text: &str) {
        self.inner.write_error(text);
        self.note(text);
    }
    fn flush(&self) {
        self.inner.flush();
    }
    fn read_line(&self, prompt: &str) -> io::Result<Option<String>> {
        let line = self.inner.read_line(prompt)?;
        if let Some(line) = &line {
            self.note(&format!("{prompt}{line}\n"));
        }
        Ok(line)
    }
    fn read_secret(&self, prompt: &str) -> io::Result<Option<String>> {
        self.inner.read_secret(prompt)
    }
    fn width(&self) -> usize {
        self.inner.width()
    }
    fn height(&self) -> usize {
        self.inner.height()
    }
    fn colors(&self) -> bool {
        self.inner.colors()
    }
    fn interactive(&self) -> bool {
        self.inner.interactive()
    }
    fn take_interrupt(&self) -> bool {
        self.inner.take_interrupt()
    }
}
