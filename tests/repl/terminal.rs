//! Sessions at the prompt, on a pseudo-terminal whose screen is read as a person sees it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use serde_json::Value as Json;

/// How long a screen may take to come; only a failing test waits as long.
const PATIENCE: Duration = Duration::from_secs(15);

/// How long a step of a recorded session may take; those that are known to fail wait as long.
const STEP: Duration = Duration::from_millis(2500);

/// The program on a terminal of its own.
struct Terminal {
    screen: vt100::Parser,
    output: Receiver<Vec<u8>>,
    writer: Box<dyn std::io::Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    folder: tempfile::TempDir,
    _master: Box<dyn MasterPty + Send>,
}

impl Terminal {
    fn start(arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("folder");
        let size = PtySize { rows: 60, cols: 120, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("pseudo-terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_sfbsh"));
        command.args(arguments);
        command.env_clear();
        command.cwd(folder.path());
        let home = folder.path().join("home").to_string_lossy().into_owned();
        for (name, value) in [("HOME", home.as_str()), ("TERM", "xterm"), ("NO_COLOR", "1"), ("SFBSH_STORE", "memory:")]
        {
            command.env(name, value);
        }
        for (name, value) in environment {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).expect("started");
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().expect("reader");
        let (send, output) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(length @ 1..) = reader.read(&mut buffer) {
                if send.send(buffer[..length].to_vec()).is_err() {
                    break;
                }
            }
        });
        let writer = pair.master.take_writer().expect("writer");
        let screen = vt100::Parser::new(60, 120, 0);
        Self { screen, output, writer, child, folder, _master: pair.master }
    }

    fn keys(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).and_then(|()| self.writer.flush()).expect("written");
    }

    /// The screen's text, without white space at line ends and at its end.
    fn text(&self) -> String {
        let lines: Vec<String> = self.screen.screen().rows(0, 120).map(|l| l.trim_end().to_owned()).collect();
        lines.join("\n").trim_end().to_owned()
    }

    /// The line on which the cursor stands, up to it.
    fn line(&self) -> String {
        let (row, column) = self.screen.screen().cursor_position();
        let line = self.screen.screen().rows(0, 120).nth(usize::from(row)).unwrap_or_default();
        let padded = format!("{line:<width$}", width = usize::from(column));
        padded.chars().take(usize::from(column)).collect()
    }

    /// Reads output until `done` says so; false where nothing more comes in time.
    fn wait(&mut self, patience: Duration, done: impl Fn(&Self) -> bool) -> bool {
        let end = Instant::now() + patience;
        loop {
            if done(self) {
                return true;
            }
            let left = end.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.screen.process(&bytes),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return done(self),
            }
        }
    }

    fn expect(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let came = self.wait(PATIENCE, done);
        assert!(came, "{what} did not come; the screen:\n{}", self.text());
    }

    fn expect_line(&mut self, line: &str) {
        self.expect(line, |t| t.line() == line);
    }

    fn expect_text(&mut self, text: &str) {
        self.expect(text, |t| t.text().contains(text));
    }

    /// Ctrl+D at an empty prompt; the exit code.
    fn leave(mut self) -> u32 {
        self.keys("\x04");
        self.exit_code()
    }

    fn exit_code(&mut self) -> u32 {
        let end = Instant::now() + PATIENCE;
        while !matches!(self.output.recv_timeout(Duration::from_millis(50)), Err(RecvTimeoutError::Disconnected)) {
            assert!(Instant::now() < end, "it did not end; the screen:\n{}", self.text());
        }
        self.child.wait().expect("ended").exit_code()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ended = self.child.kill();
        let _ended = self.child.wait();
    }
}

/// Runs a recorded session: each line is typed when what the recording shows before it is on the screen.
fn replay(row: &Json) -> Result<(), String> {
    let text = |key: &str| row.get(key).and_then(Json::as_str).unwrap_or_default();
    let setup = format!("function prompt {{ 'PS> ' }}\n{}", text("setup"));
    let mut terminal = Terminal::start(&["-NoLogo", "-NoExit", "-Command", &setup], &[]);
    let place = terminal.folder.path().to_string_lossy().into_owned();
    let recorded = normal(text("screen"));
    let lines: Vec<&str> =
        row.get("lines").and_then(Json::as_array).expect("lines").iter().filter_map(Json::as_str).collect();
    terminal.wait(PATIENCE, |t| t.line() == "PS> ");
    let mut continued = false;
    for (index, &line) in lines.iter().enumerate() {
        if line == "<C-c>" {
            terminal.keys("\x03");
            continued = false;
        } else if line.is_empty() && continued {
            // The editor knows that the statement is whole: no empty line is needed.
            continued = false;
            continue;
        } else {
            terminal.keys(&format!("{line}\r"));
        }
        let before = terminal.text();
        // What runs until it is interrupted, or reads without asking, leaves the cursor on an empty line.
        let whole = !sfbsh::syntax::parse(&sfbsh::text::Source::new(None, line)).incomplete();
        let silent = (whole && lines.get(index + 1) == Some(&"<C-c>")) || line.ends_with("Read-Host");
        // After Ctrl+C only the prompt says that keys are read again.
        let ready = |t: &Terminal| if line == "<C-c>" { t.line() == "PS> " } else { asks(&t.line()) };
        terminal.wait(STEP, |t| t.text() != before && (ready(t) || (silent && t.line().is_empty())));
        continued |= terminal.line() == ">> ";
    }
    let wanted = |t: &Terminal| normal(&t.text().replace(&place, "TMP")) == recorded;
    let end = Instant::now() + Duration::from_millis(300);
    while !wanted(&terminal) && Instant::now() < end {
        if let Ok(bytes) = terminal.output.recv_timeout(end.saturating_duration_since(Instant::now())) {
            terminal.screen.process(&bytes);
        }
    }
    if wanted(&terminal) {
        return Ok(());
    }
    Err(format!("recorded:\n{recorded}\n\ngot:\n{}\n", normal(&terminal.text().replace(&place, "TMP"))))
}

/// Whether the cursor stands behind something that asks for input.
fn asks(line: &str) -> bool {
    [">", "> ", ": "].iter().any(|end| line.ends_with(end))
}

/// Without the lines that only an editor without knowledge of the language needs.
fn normal(screen: &str) -> String {
    let lines: Vec<&str> = screen.lines().map(str::trim_end).filter(|l| *l != ">>").collect();
    lines.join("\n").trim_end().to_owned()
}

#[test]
fn recorded_sessions_look_as_recorded() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/repl/interactive.jsonl");
    let text = fs::read_to_string(path).expect("cases");
    let rows: Vec<Json> = text.lines().map(|l| serde_json::from_str(l).expect("JSON")).collect();
    let next = std::sync::atomic::AtomicUsize::new(0);
    let failures = std::sync::Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| {
                while let Some(row) = rows.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                    if let Err(difference) = replay(row) {
                        let id = row.get("id").and_then(Json::as_str).expect("id").to_owned();
                        failures.lock().expect("no panic").insert(id, difference);
                    }
                }
            });
        }
    });
    super::known::check("known-sessions.txt", rows.len(), &failures.into_inner().expect("no panic"));
}

fn prompt() -> Terminal {
    let mut terminal = Terminal::start(&["-NoLogo", "-NoExit", "-Command", "function prompt { 'PS> ' }"], &[]);
    terminal.expect_line("PS> ");
    terminal
}

#[test]
fn the_first_prompt_shows_name_store_and_place() {
    let mut terminal = Terminal::start(&[], &[]);
    let place = fs::canonicalize(terminal.folder.path()).expect("place");
    terminal.expect_line(&format!("PS {}> ", place.display()));
    assert!(terminal.text().contains("Store: memory:"), "{}", terminal.text());
    assert_eq!(terminal.leave(), 0);
}

#[test]
fn tab_completes_and_goes_round() {
    let mut terminal = prompt();
    terminal.keys("Get-CsImC\t");
    terminal.expect_line("PS> Get-CsImConfiguration");
    terminal.keys(" -Iden\t");
    terminal.expect_line("PS> Get-CsImConfiguration -Identity");
    terminal.keys(" g\t");
    terminal.expect_line("PS> Get-CsImConfiguration -Identity Global");
    terminal.keys("\x03");
    terminal.expect_line("PS> ");
    terminal.keys("Measure-\t");
    terminal.expect_line("PS> Measure-Command");
    terminal.keys("\t");
    terminal.expect_line("PS> Measure-Object");
}

#[test]
fn cls_empties_the_screen() {
    let mut terminal = prompt();
    terminal.keys("'to be ' + 'wiped'\r");
    terminal.expect_text("\nto be wiped\nPS>");
    terminal.keys("cls\r");
    terminal.expect("an empty screen", |t| t.text() == "PS>");
    terminal.keys("'next'\r");
    terminal.expect_text("PS> 'next'\nnext\nPS>");
}

#[test]
fn interrupting_stops_what_runs_and_the_session_goes_on() {
    let mut terminal = prompt();
    terminal.keys("$x = 1; 'on'; while ($true) { $x++ }\r");
    terminal.expect_text("\non");
    terminal.keys("\x03");
    terminal.expect_line("PS> ");
    terminal.keys("$x -ge 1\r");
    terminal.expect_text("True\nPS>");
    terminal.expect_line("PS> ");
    terminal.keys("'abandoned\x03");
    terminal.expect_text("'abandoned\nPS>");
    terminal.keys("'next'\r");
    terminal.expect_text("'next'\nnext");
}

#[test]
fn statements_of_several_lines_are_read_and_recalled_whole() {
    let mut terminal = prompt();
    terminal.keys("if ($true) {\r");
    terminal.expect_line(">> ");
    terminal.keys("'in' + 'side' }\r");
    terminal.expect_text("\ninside\nPS>");
    terminal.keys("\x1b[A");
    terminal.expect_text("PS> if ($true) {\n'in' + 'side' }");
    terminal.keys("\r");
    terminal.expect("the block again", |t| t.text().matches("\ninside").count() == 2);
    let history = terminal.folder.path().join("home/.local/state/sfbsh/history");
    let text = fs::read_to_string(history).expect("history file");
    assert!(text.contains("if ($true)"), "{text}");
}

#[test]
fn exit_leaves_with_its_code_and_control_d_with_none() {
    let mut terminal = prompt();
    terminal.keys("exit 7\r");
    assert_eq!(terminal.exit_code(), 7);
    assert_eq!(prompt().leave(), 0);
}

#[test]
fn a_script_that_is_interrupted_ends_with_130() {
    let mut terminal = Terminal::start(&["-Command", "'started'; while ($true) { }"], &[]);
    terminal.expect_text("started");
    terminal.keys("\x03");
    assert_eq!(terminal.exit_code(), 130);
}

#[test]
fn colours_are_shown_where_they_are_wanted() {
    let run = |environment: &[(&str, &str)]| {
        let mut terminal =
            Terminal::start(&["-NoLogo", "-NoExit", "-Command", "function prompt { 'PS> ' }"], environment);
        terminal.expect_line("PS> ");
        terminal.keys("Get-Date");
        terminal.expect_line("PS> Get-Date");
        terminal.screen.screen().cell(terminal.screen.screen().cursor_position().0, 5).expect("cell").fgcolor()
    };
    assert_ne!(run(&[("NO_COLOR", "")]), vt100::Color::Default);
    assert_eq!(run(&[]), vt100::Color::Default);
}

#[test]
fn a_dumb_terminal_gets_plain_lines() {
    let mut terminal = Terminal::start(&["-NoLogo"], &[("TERM", "dumb"), ("NO_COLOR", "")]);
    terminal.expect("a prompt", |t| t.line().ends_with("> "));
    terminal.keys("1 + 1\r");
    terminal.expect("the result", |t| t.text().contains("\n2\nPS "));
    assert!(terminal.screen.screen().contents_formatted().iter().filter(|b| **b == b'\x1b').count() < 12);
    terminal.keys("'half\x03");
    terminal.expect("a new prompt", |t| t.text().matches("PS ").count() >= 3);
    terminal.keys("exit 3\r");
    assert_eq!(terminal.exit_code(), 3);
}
