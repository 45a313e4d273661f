//! Where rendered lines go.

/// What a piece of text is, for colour.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// Ordinary text.
    Plain,
    /// Table headers and list names.
    Header,
    /// Errors.
    Error,
    /// Warnings, verbose and debug messages.
    Warning,
}

impl Style {
    /// The escape sequence that `$PSStyle.Formatting` sets for it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Header => "\x1b[32;1m",
            Self::Error => "\x1b[31;1m",
            Self::Warning => "\x1b[33;1m",
        }
    }
}

const RESET: &str = "\x1b[0m";

/// Takes rendered lines.
pub(crate) trait LineOutput {
    /// Columns.
    fn width(&self) -> usize;

    /// Takes one line without its end; it may hold newlines where a string did.
    fn line(&mut self, text: &str);

    /// Takes one line of an error.
    fn error_line(&mut self, text: &str) {
        self.line(text);
    }

    /// Lines taken so far.
    fn count(&self) -> usize;

    /// Rows of a page, for repeated headers.
    fn page(&self) -> usize {
        usize::MAX
    }

    /// Whether colours are written.
    fn colors(&self) -> bool {
        false
    }

    /// Begins a style within a line.
    fn open(&self, style: Style, out: &mut String) {
        if self.colors() {
            out.push_str(style.code());
        }
    }

    /// Ends a style within a line.
    fn close(&self, style: Style, out: &mut String) {
        if self.colors() && style != Style::Plain {
            out.push_str(RESET);
        }
    }
}

/// Keeps lines as one text, each with its newline.
pub(crate) struct TextLines {
    text: String,
    width: usize,
    count: usize,
    newline: bool,
}

impl TextLines {
    /// An empty text of that many columns; without newlines the lines run together (`-NoNewline`).
    pub(crate) fn new(width: usize, newline: bool) -> Self {
        Self { text: String::new(), width, count: 0, newline }
    }

    /// Bytes of text kept.
    pub(crate) fn len(&self) -> usize {
        self.text.len()
    }

    /// Takes what has come since the last call.
    pub(crate) fn take(&mut self) -> String {
        std::mem::take(&mut self.text)
    }
}

impl LineOutput for TextLines {
    fn width(&self) -> usize {
        self.width
    }
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        if self.newline {
            self.text.push('\n');
        }
        self.count += 1;
    }
    fn count(&self) -> usize {
        self.count
    }
}

/// Keeps lines one by one (`Out-String -Stream`).
pub(crate) struct LineList {
    /// The lines since they were last taken.
    pub(crate) lines: Vec<String>,
    width: usize,
    count: usize,
}

impl LineList {
    /// An empty list of that many columns.
    pub(crate) fn new(width: usize) -> Self {
        Self { lines: Vec::new(), width, count: 0 }
    }
}

impl LineOutput for LineList {
    fn width(&self) -> usize {
        self.width
    }
    fn line(&mut self, text: &str) {
        self.lines.push(text.to_owned());
        self.count += 1;
    }
    fn count(&self) -> usize {
        self.count
    }
}
