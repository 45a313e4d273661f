//! The loop at the prompt: read a statement, run it, remember it.

use std::path::PathBuf;
use std::rc::Rc;

use super::line_editor::{Line, LineEditor};
use crate::engine::{Engine, Flow, History, HistoryStatus, NestedPrompt, Outcome};
use crate::host::{Host, NoEcho, Transcript};
use crate::syntax;
use crate::text::Source;
use crate::value::convert::compact_time;
use crate::value::{Name, Value};

/// What the prompt says before it begins.
pub struct Banner {
    /// Where the deployment's configuration is kept.
    pub store: String,
}

/// Runs the prompt until `exit` or Ctrl+D; the exit code.
pub fn run(engine: &mut Engine, editor: &Rc<LineEditor>, banner: Option<&Banner>) -> i32 {
    let host = engine.host().clone();
    if let Some(banner) = banner {
        let version = env!("CARGO_PKG_VERSION");
        let text = engine.message("repl-banner", &[("version", version), ("store", &banner.store)]);
        host.console.write(&format!("{text}\n\n"));
    }
    engine.set_extension(Rc::new(History::default()));
    let nested = editor.clone();
    engine.set_extension(Rc::new(NestedPrompt(Rc::new(move |engine: &mut Engine| {
        let file = history_file(&engine.host().clone());
        statements(engine, &nested, file.as_ref());
        Ok(())
    }))));
    // At the prompt the exit code of the last program is there from the start.
    engine.global().set(Name::new("LASTEXITCODE"), Value::Int(0));
    let file = history_file(&host);
    if let Some(file) = &file {
        editor.load_history(file);
    }
    let silence = editor.edits().then(NoEcho::new);
    let code = statements(engine, editor, file.as_ref());
    drop(silence);
    code
}

/// Reads and runs statements until one exits or nothing more comes.
fn statements(engine: &mut Engine, editor: &LineEditor, file: Option<&PathBuf>) -> i32 {
    loop {
        // A key that stopped the last command stops neither the prompt nor the next one; from the moment the line is
        // sent it counts again.
        engine.host().console.take_interrupt();
        let prompt = prompt_text(engine);
        let statement = match read_statement(engine, editor, &prompt) {
            Statement::Text(text) => text,
            Statement::Abandoned => continue,
            // Leaving by Ctrl+D is no failure.
            Statement::End => return 0,
        };
        if statement.trim().is_empty() {
            continue;
        }
        editor.remember(&statement, file);
        if let Some(transcript) = engine.extension::<Transcript>() {
            transcript.note_command(&prompt, &statement, &compact_time(engine.host().clock.utc_ticks()));
        }
        if let Outcome::Exit(code) = run_statement(engine, &statement) {
            return code;
        }
    }
}

enum Statement {
    Text(String),
    Abandoned,
    End,
}

/// Reads lines until they make a whole statement, or one that no further line could complete.
fn read_statement(engine: &mut Engine, editor: &LineEditor, prompt: &str) -> Statement {
    let mut text = String::new();
    loop {
        let first = text.is_empty();
        match editor.read_command(engine, if first { prompt } else { ">> " }, &text) {
            Line::Text(line) => text.push_str(&line),
            Line::Interrupted => return Statement::Abandoned,
            Line::End if first => return Statement::End,
            Line::End => return Statement::Abandoned,
        }
        if !syntax::parse(&Source::new(None, text.as_str())).incomplete() {
            return Statement::Text(text);
        }
        text.push('\n');
    }
}

fn run_statement(engine: &mut Engine, statement: &str) -> Outcome {
    let host = engine.host().clone();
    let start = host.clock.utc_ticks();
    let outcome = engine.run_shown(Source::new(None, statement));
    let status = match &outcome {
        Outcome::Completed(_) | Outcome::Exit(_) => HistoryStatus::Completed,
        Outcome::Failed(_) | Outcome::ParseFailed => HistoryStatus::Failed,
        Outcome::Interrupted => HistoryStatus::Stopped,
    };
    if let Some(history) = engine.extension::<History>() {
        let limit = engine.variable(Name::new("MaximumHistoryCount"));
        let limit = if let Some(Value::Int(n)) = limit { n.max(1) as usize } else { 4096 };
        history.add(statement, status, start, host.clock.utc_ticks(), limit);
    }
    host.console.flush();
    outcome
}

/// What the `prompt` function gives, `PS path> ` without one, `PS>` where it fails or gives nothing.
fn prompt_text(engine: &mut Engine) -> String {
    let Some(function) = engine.find_function(Name::new("prompt")) else {
        let nested = engine.variable(Name::new("NestedPromptLevel"));
        let depth = if let Some(Value::Int(n)) = nested { n.max(0) as usize } else { 0 };
        return format!("PS {}{} ", engine.current_directory().display(), ">".repeat(depth + 1));
    };
    let block = Value::object(function.block());
    let mut out = Vec::new();
    let success = engine.success();
    let result: Result<(), Flow> = engine.call_block_to(&block, &[], &mut out);
    engine.set_success(success);
    let text = match (result, out.first()) {
        (Ok(()), Some(first)) => engine.to_text(first).ok().map(|t| t.to_string()),
        _ => None,
    };
    text.filter(|t| !t.is_empty()).unwrap_or_else(|| "PS>".to_owned())
}

/// `%LOCALAPPDATA%`, `~/Library/Application Support`, `$XDG_STATE_HOME` or `~/.local/state`, then `sfbsh/history`.
fn history_file(host: &Host) -> Option<PathBuf> {
    let variable = |name: &str| host.environment.get(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    let home = || variable("HOME").or_else(|| variable("USERPROFILE"));
    let directory = if cfg!(windows) {
        variable("LOCALAPPDATA").or_else(home)?
    } else if cfg!(target_os = "macos") {
        home()?.join("Library").join("Application Support")
    } else {
        variable("XDG_STATE_HOME").or_else(|| Some(home()?.join(".local").join("state")))?
    };
    Some(directory.join("sfbsh").join("history"))
}
