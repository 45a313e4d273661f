//! The scan of the text before the cursor.
//!
//! The parser wants whole statements; here the text breaks off anywhere. The scan follows brackets, strings, pipelines and
//! words only as far as completion must know where it is.

use super::place::{Place, is_name};
use super::scan_ends::{begin_operand, end_operand, end_word, is_assignment, redirects, variable_length};

/// What a bracket opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LevelKind {
    /// The whole text, or `{ … }`.
    Block,
    /// `( … )`.
    Paren,
    /// `$( … )` or `@( … )`.
    Sub,
    /// `@{ … }`.
    Hash,
    /// `[type]` or `[attribute(`.
    Type,
    /// `$x[ … ]`.
    Index,
    /// The parentheses of a method call or an attribute.
    Arguments,
    /// A double-quoted string.
    Quoted,
    /// A double-quoted here-string.
    HereQuoted,
}

/// What the words of a level are part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// A statement or pipeline stage is about to begin.
    Start,
    /// A command.
    Command,
    /// An expression.
    Expression,
    /// A statement that a keyword began.
    Keyword,
    /// A key of a hashtable.
    Key,
}

/// What a word of a command is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WordKind {
    /// `-Name`, `-Name:`.
    Parameter,
    /// `--`.
    EndOfParameters,
    /// `@name`.
    Splat,
    /// Anything else.
    Argument,
}

/// A finished word of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: WordKind,
    /// Behind a comma: a further element of the argument before.
    pub(super) joined: bool,
}

/// One open bracket with what stands in it.
#[derive(Clone, Debug)]
pub(super) struct Level {
    pub(super) kind: LevelKind,
    /// The opening bracket.
    pub(super) open: usize,
    pub(super) mode: Mode,
    /// Where the statement begins.
    pub(super) statement: usize,
    /// The finished stages of the pipeline.
    pub(super) stages: Vec<(usize, usize)>,
    /// Where the current stage begins.
    pub(super) stage: usize,
    /// The words of the current command.
    pub(super) words: Vec<Word>,
    /// The keyword that began the statement.
    pub(super) keyword: String,
    /// The left side of the assignment whose value follows.
    pub(super) target: Option<(usize, usize)>,
    /// Keys of the hashtable so far.
    pub(super) keys: Vec<String>,
    /// The attribute whose arguments these are.
    pub(super) attribute: Option<String>,
    /// The label of the loop that this block is the body of.
    pub(super) label: Option<String>,
    /// The next word is the file of a redirection.
    pub(super) redirected: bool,
    /// `&` or `.` stands before the command.
    pub(super) called: bool,
    /// The operand that ended just here: where it began.
    pub(super) primary: Option<usize>,
    /// An operand stands before, so an operator may follow.
    pub(super) operand: bool,
    /// The line may not end here: behind `|`, `,` or an operator.
    pub(super) unfinished: bool,
    /// A comma stands before.
    pub(super) comma: bool,
    /// A block of the keyword's statement has ended.
    closed: bool,
    pending_label: Option<String>,
}

impl Level {
    fn new(kind: LevelKind, open: usize, at: usize, mode: Mode) -> Self {
        Self {
            kind,
            open,
            mode,
            statement: at,
            stages: Vec::new(),
            stage: at,
            words: Vec::new(),
            keyword: String::new(),
            target: None,
            keys: Vec::new(),
            attribute: None,
            label: None,
            redirected: false,
            called: false,
            primary: None,
            operand: false,
            unfinished: false,
            comma: false,
            closed: false,
            pending_label: None,
        }
    }

    fn new_statement(&mut self, at: usize) {
        self.mode = if self.kind == LevelKind::Hash { Mode::Key } else { Mode::Start };
        self.statement = at;
        self.stages.clear();
        self.stage = at;
        self.words.clear();
        self.keyword.clear();
        self.target = None;
        self.called = false;
        self.redirected = false;
        self.gap();
        self.operand = false;
        self.unfinished = false;
        self.comma = false;
        self.closed = false;
        self.pending_label = None;
    }

    fn new_pipeline(&mut self, at: usize) {
        self.stages.clear();
        self.new_stage(at);
    }

    fn new_stage(&mut self, at: usize) {
        self.mode = Mode::Start;
        self.stage = at;
        self.words.clear();
        self.called = false;
        self.gap();
        self.operand = false;
        self.unfinished = true;
        self.comma = false;
    }

    fn gap(&mut self) {
        self.primary = None;
    }
}

/// What the scan found.
#[derive(Debug)]
pub(super) struct Scan {
    /// The open levels, the outermost first; never empty.
    pub(super) levels: Vec<Level>,
    /// What is being typed.
    pub(super) place: Place,
}

impl Scan {
    /// The level whose words are typed: strings are part of a word.
    pub(super) fn level(&self) -> Option<&Level> {
        self.levels.iter().rev().find(|l| !matches!(l.kind, LevelKind::Quoted | LevelKind::HereQuoted))
    }

    /// The brackets that would close everything that is open, innermost first.
    pub(super) fn closers(&self) -> String {
        let close = |level: &Level| match level.kind {
            LevelKind::Block | LevelKind::Hash => "}",
            LevelKind::Paren | LevelKind::Sub | LevelKind::Arguments => ")",
            LevelKind::Type | LevelKind::Index => "]",
            LevelKind::Quoted => "\"",
            LevelKind::HereQuoted => "\n\"@",
        };
        self.levels.iter().skip(1).rev().map(close).collect()
    }
}

/// Scans the text up to the cursor.
pub(super) fn scan(text: &str) -> Scan {
    let mut scanner = Scanner { text, at: 0, levels: vec![Level::new(LevelKind::Block, 0, 0, Mode::Start)] };
    let place = loop {
        if let Some(place) = scanner.step() {
            break place;
        }
    };
    Scan { levels: scanner.levels, place }
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    levels: Vec<Level>,
}

const KEYWORDS: [&str; 26] = [
    "if",
    "elseif",
    "else",
    "while",
    "until",
    "do",
    "for",
    "foreach",
    "switch",
    "try",
    "catch",
    "finally",
    "trap",
    "function",
    "filter",
    "class",
    "enum",
    "param",
    "begin",
    "process",
    "end",
    "dynamicparam",
    "clean",
    "data",
    "using",
    "workflow",
];

impl<'t> Scanner<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn top(&mut self) -> &mut Level {
        if self.levels.is_empty() {
            self.levels.push(Level::new(LevelKind::Block, 0, 0, Mode::Start));
        }
        let last = self.levels.len() - 1;
        &mut self.levels[last]
    }

    fn parent_keyword(&self) -> &str {
        self.levels.len().checked_sub(2).and_then(|i| self.levels.get(i)).map_or("", |l| l.keyword.as_str())
    }

    fn push(&mut self, kind: LevelKind, length: usize, mode: Mode) {
        let open = self.at;
        self.at += length;
        let at = self.at;
        self.levels.push(Level::new(kind, open, at, mode));
    }

    /// One token; the place when the text ends in it.
    fn step(&mut self) -> Option<Place> {
        let kind = self.top().kind;
        match kind {
            LevelKind::Quoted | LevelKind::HereQuoted => return self.in_string(kind == LevelKind::HereQuoted),
            LevelKind::Type => return self.in_type(),
            _ => {}
        }
        let Some(c) = self.peek() else { return Some(self.at_end()) };
        let rest = self.rest();
        match c {
            '\n' | '\r' => {
                let at = self.at + 1;
                let parent_is_expression = matches!(kind, LevelKind::Arguments | LevelKind::Index);
                let level = self.top();
                level.gap();
                let ends =
                    level.mode != Mode::Keyword || ["break", "continue", "using"].contains(&level.keyword.as_str());
                if !level.unfinished && !parent_is_expression && ends {
                    level.new_statement(at);
                }
                self.at = at;
            }
            c if c.is_whitespace() => {
                self.top().gap();
                self.at += c.len_utf8();
            }
            '`' => {
                if !matches!(rest.chars().nth(1), Some('\n' | '\r') | None) {
                    return self.bare_word();
                }
                self.top().gap();
                self.at = (self.at + 2).min(self.text.len());
            }
            '#' if self.top().primary.is_none() => return self.comment(),
            '<' if rest.starts_with("<#") => return self.block_comment(),
            ';' => {
                self.at += 1;
                let at = self.at;
                self.top().new_statement(at);
            }
            '|' | '&' => self.pipe_or_call(c),
            '(' => self.open_paren(),
            '{' => self.open_brace(),
            ')' | '}' | ']' => self.close(c),
            '\'' | '"' | '\u{2018}' | '\u{2019}' | '\u{201c}' | '\u{201d}' => return self.string(),
            '@' => return self.at_sign(),
            '$' => return self.variable(),
            '>' => self.redirection(1),
            '1'..='6' | '*' if redirects(rest) && self.top().mode != Mode::Start => self.redirection(2),
            _ => return self.word(c),
        }
        None
    }

    /// The text ends between two words.
    fn at_end(&mut self) -> Place {
        let start = self.at;
        let parent = self.parent_keyword().to_owned();
        let level = self.top();
        match level.mode {
            _ if level.redirected => Place::File { start },
            Mode::Command => Place::Argument { start },
            Mode::Key => Place::HashKey { start },
            Mode::Start if level.kind == LevelKind::Block && (parent == "switch" || parent == "class") => Place::Gap,
            Mode::Start if level.called || !level.stages.is_empty() => Place::Command { start },
            Mode::Keyword if matches!(level.keyword.as_str(), "break" | "continue") => Place::Label { start },
            Mode::Expression if level.kind == LevelKind::Arguments && !level.operand => match &level.attribute {
                Some(attribute) => Place::AttributeArgument { start, attribute: attribute.clone() },
                None => Place::Gap,
            },
            _ => Place::Gap,
        }
    }

    fn pipe_or_call(&mut self, c: char) {
        let double = self.rest().chars().nth(1) == Some(c);
        let end = self.at;
        self.at += if double { 2 } else { 1 };
        let at = self.at;
        let level = self.top();
        if double {
            level.new_pipeline(at);
        } else if c == '|' {
            let stage = (level.stage, end);
            level.stages.push(stage);
            level.new_stage(at);
        } else if level.mode == Mode::Start {
            level.called = true;
            level.gap();
        }
    }

    fn redirection(&mut self, length: usize) {
        self.at += length;
        if self.peek() == Some('>') {
            self.at += 1;
        }
        let merges = self.rest().starts_with('&');
        if merges {
            self.at = (self.at + 2).min(self.text.len());
        }
        let level = self.top();
        level.redirected = !merges;
        level.gap();
    }

    fn open_paren(&mut self) {
        let at = self.at;
        let level = self.top();
        let call = level.primary.is_some() && level.mode != Mode::Start && level.operand;
        if call {
            // The call's value goes on from where its target began.
            self.push(LevelKind::Arguments, 1, Mode::Expression);
        } else {
            begin_operand(level, at);
            self.push(LevelKind::Paren, 1, Mode::Start);
        }
    }

    fn open_brace(&mut self) {
        let at = self.at;
        let level = self.top();
        let label = level
            .pending_label
            .clone()
            .filter(|_| ["while", "for", "foreach", "do", "switch"].contains(&level.keyword.as_str()));
        if level.mode != Mode::Keyword {
            begin_operand(level, at);
        }
        self.push(LevelKind::Block, 1, Mode::Start);
        self.top().label = label;
    }

    fn close(&mut self, c: char) {
        let fits = |kind: LevelKind| match c {
            ')' => matches!(kind, LevelKind::Paren | LevelKind::Sub | LevelKind::Arguments),
            '}' => matches!(kind, LevelKind::Block | LevelKind::Hash),
            _ => matches!(kind, LevelKind::Index | LevelKind::Type),
        };
        self.at += 1;
        let end = self.at;
        let Some(index) = self.levels.iter().rposition(|l| fits(l.kind)).filter(|i| *i > 0) else { return };
        let closed = self.levels.split_off(index).into_iter().next();
        let Some(closed) = closed else { return };
        let level = self.top();
        match level.mode {
            Mode::Keyword => {
                level.closed = c == '}';
                level.primary = None;
                if c == '}'
                    && matches!(
                        level.keyword.as_str(),
                        "function" | "filter" | "class" | "enum" | "end" | "begin" | "process"
                    )
                {
                    level.new_statement(end);
                } else if c == ')' && level.keyword == "param" {
                    level.new_statement(end);
                }
            }
            Mode::Start => level.new_statement(end),
            _ => {
                let start = match closed.kind {
                    LevelKind::Arguments | LevelKind::Index => level.primary.unwrap_or(closed.open),
                    _ => closed.open,
                };
                end_operand(level, start, end);
            }
        }
    }

    fn comment(&mut self) -> Option<Place> {
        let start = self.at;
        match self.rest().find('\n') {
            Some(length) => self.at += length,
            None => return Some(Place::Comment { start }),
        }
        None
    }

    fn block_comment(&mut self) -> Option<Place> {
        let start = self.at;
        match self.rest().find("#>") {
            Some(length) => self.at += length + 2,
            None => return Some(Place::BlockComment { start }),
        }
        None
    }

    fn string(&mut self) -> Option<Place> {
        let start = self.at;
        let quote = self.peek()?;
        let at = self.at;
        begin_operand(self.top(), at);
        if matches!(quote, '"' | '\u{201c}' | '\u{201d}') {
            self.push(LevelKind::Quoted, quote.len_utf8(), Mode::Expression);
            return None;
        }
        let mut chars = self.rest().char_indices().skip(1).peekable();
        while let Some((i, c)) = chars.next() {
            if matches!(c, '\'' | '\u{2018}' | '\u{2019}') {
                if chars.peek().is_some_and(|(_, next)| *next == c) {
                    chars.next();
                    continue;
                }
                self.at += i + c.len_utf8();
                let end = self.at;
                let level = self.top();
                if level.mode == Mode::Key {
                    let key = self.text.get(start + 1..end - 1).unwrap_or_default().to_owned();
                    let level = self.top();
                    level.keys.push(key);
                }
                end_operand(self.top(), start, end);
                return None;
            }
        }
        self.at = self.text.len();
        Some(Place::Text { start, quote, here: false })
    }

    fn in_string(&mut self, here: bool) -> Option<Place> {
        let open = self.top().open;
        let rest = self.rest();
        let stop = |c: char| matches!(c, '"' | '\u{201c}' | '\u{201d}' | '$' | '`');
        let Some(length) = rest.find(stop) else {
            self.at = self.text.len();
            return Some(Place::Text { start: open, quote: '"', here });
        };
        self.at += length;
        let rest = self.rest();
        match rest.chars().next() {
            Some('`') => self.at = (self.at + 1 + rest.chars().nth(1).map_or(0, char::len_utf8)).min(self.text.len()),
            Some('$') if rest.starts_with("$(") => self.push(LevelKind::Sub, 2, Mode::Start),
            Some('$') => return self.string_variable(),
            Some(c) => {
                self.at += c.len_utf8();
                let closes = if here {
                    let line = self.text.get(..self.at - c.len_utf8()).and_then(|t| t.rsplit('\n').next());
                    line == Some("") && self.rest().starts_with('@')
                } else if self.rest().starts_with(c) {
                    self.at += c.len_utf8();
                    false
                } else {
                    true
                };
                if closes {
                    self.at += usize::from(here);
                    let end = self.at;
                    self.levels.pop();
                    end_operand(self.top(), open, end);
                }
            }
            None => {}
        }
        None
    }

    /// A variable in a string: its members are no part of it.
    fn string_variable(&mut self) -> Option<Place> {
        let (start, length, braced) = (self.at, variable_length(self.rest()), self.rest().starts_with("${"));
        self.at += length.max(1);
        (self.at == self.text.len() && !(braced && self.text.ends_with('}')))
            .then_some(Place::Variable { start, braced })
    }

    fn at_sign(&mut self) -> Option<Place> {
        let rest = self.rest();
        let start = self.at;
        if rest.starts_with("@{") {
            begin_operand(self.top(), start);
            self.push(LevelKind::Hash, 2, Mode::Key);
        } else if rest.starts_with("@(") {
            begin_operand(self.top(), start);
            self.push(LevelKind::Sub, 2, Mode::Start);
        } else if rest.starts_with("@\"") {
            begin_operand(self.top(), start);
            self.push(LevelKind::HereQuoted, 2, Mode::Expression);
        } else if rest.starts_with("@'") {
            begin_operand(self.top(), start);
            let Some(length) = rest.find("\n'@") else {
                self.at = self.text.len();
                return Some(Place::Text { start, quote: '\'', here: true });
            };
            self.at += length + 3;
            let end = self.at;
            end_operand(self.top(), start, end);
        } else {
            let length = rest.char_indices().skip(1).find(|(_, c)| !is_name(*c)).map_or(rest.len(), |(i, _)| i);
            self.at += length;
            if self.at == self.text.len() {
                return Some(Place::Variable { start, braced: false });
            }
            let end = self.at;
            let level = self.top();
            if level.mode == Mode::Command {
                let joined = std::mem::take(&mut level.comma);
                level.words.push(Word { start, end, kind: WordKind::Splat, joined });
            }
        }
        None
    }

    fn variable(&mut self) -> Option<Place> {
        let rest = self.rest();
        let start = self.at;
        if rest.starts_with("$(") {
            begin_operand(self.top(), start);
            self.push(LevelKind::Sub, 2, Mode::Start);
            return None;
        }
        let braced = rest.starts_with("${");
        let length = variable_length(rest);
        self.at += length.max(1);
        let closed = braced && self.text.get(..self.at).is_some_and(|t| t.ends_with('}'));
        let at = start;
        begin_operand(self.top(), at);
        if self.at == self.text.len() && !closed {
            return Some(Place::Variable { start, braced });
        }
        let follows = self.peek().is_some_and(|c| is_name(c) || "/\\:*-~".contains(c));
        if self.top().mode == Mode::Command && follows {
            return self.generic_from(start);
        }
        let end = self.at;
        end_operand(self.top(), start, end);
        None
    }

    fn word(&mut self, c: char) -> Option<Place> {
        if self.top().redirected {
            return self.generic_from(self.at);
        }
        let (mode, primary) = (self.top().mode, self.top().primary);
        if primary.is_some()
            && mode != Mode::Start
            && (c == '.' || c == ':' || c == '?')
            && let Some(done) = self.member()
        {
            return done;
        }
        match mode {
            Mode::Start => self.start_word(c),
            Mode::Command => self.command_word(c),
            Mode::Expression => self.expression_word(c),
            Mode::Keyword => self.keyword_word(c),
            Mode::Key => self.key_word(c),
        }
    }

    /// `.name` or `::name` directly behind an operand.
    #[expect(clippy::option_option, reason = "no member here, or one whose place is not known yet")]
    fn member(&mut self) -> Option<Option<Place>> {
        let rest = self.rest();
        let (length, is_static) = if rest.starts_with("::") {
            (2, true)
        } else if rest.starts_with("?.") {
            (2, false)
        } else if rest.starts_with('.') && !rest.starts_with("..") {
            (1, false)
        } else {
            return None;
        };
        let dot = self.at;
        let behind = rest.get(length..).unwrap_or_default();
        let name = behind.find(|c: char| !is_name(c)).unwrap_or(behind.len());
        let start = dot + length;
        self.at = start + name;
        let target = (self.top().primary.unwrap_or(dot), dot);
        if self.at == self.text.len() {
            return Some(Some(Place::Member { start, target, is_static }));
        }
        let end = self.at;
        end_operand(self.top(), target.0, end);
        Some(None)
    }

    fn start_word(&mut self, c: char) -> Option<Place> {
        let at = self.at;
        let in_switch = self.top().kind == LevelKind::Block && self.parent_keyword() == "switch";
        let rest = self.rest();
        if c == '.' && rest.chars().nth(1).is_some_and(char::is_whitespace) {
            self.top().called = true;
            self.at += 1;
            return None;
        }
        if c == '[' {
            let level = self.top();
            level.mode = Mode::Expression;
            self.push(LevelKind::Type, 1, Mode::Expression);
            return None;
        }
        if c == ':' && rest.len() > 1 {
            let length = rest.char_indices().skip(1).find(|(_, c)| !is_name(*c)).map_or(rest.len(), |(i, _)| i);
            let label = rest.get(1..length).unwrap_or_default().to_owned();
            self.top().pending_label = Some(label);
            self.at += length;
            return None;
        }
        let dashed_word = c == '-' && rest.chars().nth(1).is_some_and(char::is_alphabetic);
        if c.is_ascii_digit() || "+-!,".contains(c) && !self.top().called {
            let level = self.top();
            level.mode = Mode::Expression;
            if dashed_word {
                return self.operator();
            }
            return self.expression_word(c);
        }
        let end = self.generic_end(at);
        let word = self.text.get(at..end).unwrap_or_default();
        if end == self.text.len() {
            self.at = end;
            return Some(if in_switch { Place::Other { start: at } } else { Place::Command { start: at } });
        }
        let lower = word.to_ascii_lowercase();
        let level = self.top();
        if level.stages.is_empty() && !level.called {
            if ["return", "throw", "exit"].contains(&lower.as_str()) {
                self.at = end;
                let level = self.top();
                level.keyword = lower;
                level.stage = end;
                return None;
            }
            if KEYWORDS.contains(&lower.as_str()) || lower == "break" || lower == "continue" {
                level.mode = Mode::Keyword;
                level.keyword = lower;
                self.at = end;
                return None;
            }
        }
        self.at = end;
        let level = self.top();
        level.mode = Mode::Command;
        level.words.push(Word { start: at, end, kind: WordKind::Argument, joined: false });
        level.unfinished = false;
        None
    }

    /// The end of a bare word that starts at an offset; quotes in it are followed.
    fn generic_end(&self, from: usize) -> usize {
        let rest = self.text.get(from..).unwrap_or_default();
        let mut chars = rest.char_indices();
        let mut quote = None;
        while let Some((i, c)) = chars.next() {
            match quote {
                Some(q) if c == q => quote = None,
                Some(_) => {}
                None if c == '`' => drop(chars.next()),
                None if i > 0 && (c == '\'' || c == '"') => quote = Some(c),
                None if c.is_whitespace() || "|;&(){},<>".contains(c) => return from + i,
                None => {}
            }
        }
        self.text.len()
    }

    fn bare_word(&mut self) -> Option<Place> {
        match self.top().mode {
            Mode::Command => self.generic_from(self.at),
            _ => {
                self.at = (self.at + 2).min(self.text.len());
                None
            }
        }
    }

    fn generic_from(&mut self, start: usize) -> Option<Place> {
        let end = self.generic_end(self.at);
        let redirected = self.top().redirected;
        self.at = end.max(self.at + 1).min(self.text.len());
        if end == self.text.len() {
            return Some(if redirected { Place::File { start } } else { Place::Argument { start } });
        }
        let level = self.top();
        end_word(level, start, end, WordKind::Argument);
        None
    }

    fn command_word(&mut self, c: char) -> Option<Place> {
        let start = self.at;
        if c == ',' {
            self.at += 1;
            let level = self.top();
            level.comma = true;
            level.unfinished = true;
            return None;
        }
        if c == '<' {
            self.at += 1;
            return None;
        }
        let ended = self.top().words.iter().any(|w| w.kind == WordKind::EndOfParameters);
        let dash = matches!(c, '-' | '\u{2013}' | '\u{2014}' | '\u{2015}');
        let second = self.rest().chars().nth(1);
        if dash && !self.top().comma && !second.is_some_and(|d| d.is_ascii_digit() || d == '.') {
            let rest = self.rest();
            let length = rest.find(|c: char| c.is_whitespace() || "|;&(){},<>:'\"".contains(c)).unwrap_or(rest.len());
            let word = rest.get(..length).unwrap_or_default();
            if word == "--" && length < rest.len() {
                self.at += 2;
                let end = self.at;
                end_word(self.top(), start, end, WordKind::EndOfParameters);
                return None;
            }
            self.at += length;
            if self.at == self.text.len() {
                return Some(if ended { Place::Other { start } } else { Place::Parameter { start } });
            }
            if self.peek() == Some(':') {
                self.at += 1;
            }
            let end = self.at;
            end_word(self.top(), start, end, WordKind::Parameter);
            if end == self.text.len() {
                return Some(Place::Argument { start: end });
            }
            return None;
        }
        self.generic_from(start)
    }

    fn operator(&mut self) -> Option<Place> {
        let start = self.at;
        let rest = self.rest();
        let length = rest.char_indices().skip(1).find(|(_, c)| !c.is_alphabetic()).map_or(rest.len(), |(i, _)| i);
        self.at += length;
        if self.at == self.text.len() {
            return Some(Place::Operator { start });
        }
        let level = self.top();
        level.gap();
        level.operand = false;
        level.unfinished = true;
        None
    }

    fn expression_word(&mut self, c: char) -> Option<Place> {
        let start = self.at;
        let rest = self.rest();
        let (kind, attribute) = (self.top().kind, self.top().attribute.clone());
        let second = rest.chars().nth(1);
        match c {
            '[' if self.top().primary.is_some() => self.push(LevelKind::Index, 1, Mode::Expression),
            '[' => self.push(LevelKind::Type, 1, Mode::Expression),
            '-' if second.is_some_and(char::is_alphabetic) || (second.is_none() && self.top().operand) => {
                return self.operator();
            }
            '=' | '+' | '-' | '*' | '/' | '%' | '?' if is_assignment(rest) && self.top().operand => {
                let length = rest.find('=').map_or(1, |i| i + 1);
                self.at += length;
                let at = self.at;
                let level = self.top();
                if kind != LevelKind::Arguments {
                    level.target = Some((level.stage, start));
                    level.new_pipeline(at);
                } else {
                    level.operand = false;
                    level.gap();
                }
            }
            c if c.is_ascii_digit() => {
                let mut length = 0;
                let bytes = rest.as_bytes();
                while let Some(b) = bytes.get(length) {
                    let point = *b == b'.' && bytes.get(length + 1).is_some_and(u8::is_ascii_digit);
                    if !(b.is_ascii_alphanumeric() || point) {
                        break;
                    }
                    length += 1;
                }
                self.at += length.max(1);
                if self.at == self.text.len() {
                    return Some(Place::Other { start });
                }
                let end = self.at;
                end_operand(self.top(), start, end);
            }
            c if is_name(c) => {
                let length = rest.find(|c: char| !is_name(c)).unwrap_or(rest.len());
                let word = rest.get(..length).unwrap_or_default();
                self.at += length;
                if self.at == self.text.len() {
                    return Some(match attribute {
                        Some(attribute) if !self.top().operand => Place::AttributeArgument { start, attribute },
                        _ => Place::Other { start },
                    });
                }
                let in_foreach = kind == LevelKind::Paren && self.parent_keyword() == "foreach";
                let end = self.at;
                let level = self.top();
                if in_foreach && word.eq_ignore_ascii_case("in") {
                    level.target = Some((level.stage, start));
                    level.new_pipeline(end);
                } else {
                    end_operand(level, start, end);
                }
            }
            _ => {
                self.at += c.len_utf8();
                let level = self.top();
                level.gap();
                level.operand = false;
                level.unfinished = true;
            }
        }
        None
    }

    fn keyword_word(&mut self, c: char) -> Option<Place> {
        let start = self.at;
        if c == '[' {
            self.push(LevelKind::Type, 1, Mode::Expression);
            return None;
        }
        let end = self.generic_end(start).max(start + c.len_utf8());
        let text = self.text;
        let word = text.get(start..end).unwrap_or_default();
        let at_end = end == text.len();
        let level = self.top();
        let (keyword, statement) = (level.keyword.clone(), level.statement);
        let lower = word.to_ascii_lowercase();
        if level.closed {
            let goes_on = ["else", "elseif", "catch", "finally", "while", "until"].contains(&lower.as_str());
            if goes_on && !at_end {
                level.keyword = lower;
                level.closed = false;
                self.at = end;
            } else {
                level.new_statement(start);
            }
            return None;
        }
        self.at = end;
        match keyword.as_str() {
            "break" | "continue" if at_end => return Some(Place::Label { start }),
            "class" | "enum" if at_end && text.get(statement..start).is_some_and(|t| t.contains(':')) => {
                return Some(Place::Type { start });
            }
            "using" if at_end => {
                let before = text.get(statement..start).unwrap_or_default().to_ascii_lowercase();
                let namespace = before.split_whitespace().nth(1) == Some("namespace");
                return Some(if namespace { Place::Namespace { start } } else { Place::Other { start } });
            }
            _ if at_end => return Some(Place::Other { start }),
            _ => {}
        }
        None
    }

    fn key_word(&mut self, c: char) -> Option<Place> {
        let start = self.at;
        if c == '=' {
            self.at += 1;
            let at = self.at;
            let level = self.top();
            level.target = None;
            level.new_pipeline(at);
            return None;
        }
        let rest = self.rest();
        let length = rest.find(|c: char| !(is_name(c) || c == '-' || c == '.')).unwrap_or(rest.len()).max(c.len_utf8());
        self.at += length;
        if self.at >= self.text.len() {
            return Some(Place::HashKey { start });
        }
        let key = rest.get(..length).unwrap_or_default().to_owned();
        self.top().keys.push(key);
        None
    }

    /// Between `[` and `]`.
    fn in_type(&mut self) -> Option<Place> {
        let rest = self.rest();
        let start = self.at;
        let Some(c) = rest.chars().next() else { return Some(Place::Type { start }) };
        match c {
            ']' => {
                self.at += 1;
                let open = self.levels.pop().map_or(start, |l| l.open);
                let behind = self.rest().trim_start();
                let level = self.top();
                if level.kind != LevelKind::Type && level.mode != Mode::Keyword {
                    level.primary = Some(open);
                    // A type may be an operand, or a cast before one.
                    level.operand = !behind.starts_with(['$', '@', '\'', '"', '[']);
                }
            }
            '[' => self.push(LevelKind::Type, 1, Mode::Expression),
            '(' => {
                let open = self.top().open;
                let attribute = self.text.get(open + 1..start).unwrap_or_default().trim().to_owned();
                self.push(LevelKind::Arguments, 1, Mode::Expression);
                self.top().attribute = Some(attribute);
            }
            c if is_name(c) || ".+`".contains(c) => {
                let length = rest.find(|c: char| !(is_name(c) || ".+`".contains(c))).unwrap_or(rest.len());
                self.at += length;
                if self.at == self.text.len() {
                    return Some(Place::Type { start });
                }
            }
            _ => self.at += c.len_utf8(),
        }
        None
    }
}
