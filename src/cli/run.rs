//! Running what the command line asks for.

use std::io::Read as _;
use std::path::Path;

use super::{Arguments, Mode, SessionOptions, new_session};
use crate::catalog::messages::message;
use crate::engine::{Argument, ArgumentKind, Outcome, Session};
use crate::host::Host;
use crate::server::ProductLevel;
use crate::text::{Source, Span};
use crate::value::{MemberKind, Name, Str, Value};

/// Does what the arguments ask for; the exit code.
pub fn run(host: &Host, arguments: Arguments) -> u8 {
    let language = super::language(host, arguments.ui_culture);
    let product_level = match product_level(host, &arguments) {
        Ok(level) => level,
        Err(error) => {
            let (level, levels) = (error.name(), ProductLevel::names().join(", "));
            let text = message(language, "program-product-level-unknown", &[("level", level), ("levels", &levels)]);
            host.console.write_error(&format!("{text}\n"));
            host.console.flush();
            return 64;
        }
    };
    let options = SessionOptions {
        product_level,
        location: super::store::location(host, &arguments),
        working_directory: arguments.working_directory.clone(),
        ui_culture: arguments.ui_culture,
    };
    // Until a script has been read from standard input, Ctrl+C simply ends the program; the line editor has a handler
    // of its own, which ours must replace.
    if !(host.console.interactive() || matches!(arguments.mode, Mode::Stdin | Mode::Prompt)) {
        crate::host::catch_interrupts();
    }
    let code = match &arguments.mode {
        Mode::Help => {
            host.console.write(&format!("{}\n", message(language, "program-help", &[])));
            0
        }
        Mode::Version => {
            host.console.write(&format!("sfbsh {}\n", env!("CARGO_PKG_VERSION")));
            0
        }
        Mode::Command(_) | Mode::File(..) | Mode::Prompt if host.console.interactive() => {
            at_terminal(host, &arguments, &options)
        }
        Mode::Command(text) => ended(program(host, &options), &arguments, |session| run_command(session, text)),
        Mode::File(path, words) => ended(program(host, &options), &arguments, |session| run_file(session, path, words)),
        Mode::Stdin | Mode::Prompt => ended(new_session(host, &options), &arguments, run_stdin),
        Mode::Store(words) => super::store::run(host, language, &arguments, words),
    };
    host.console.flush();
    code
}

/// The product level that `-ProductLevel` names, else `$SFBSH_PRODUCT_LEVEL`.
fn product_level(
    host: &Host,
    arguments: &Arguments,
) -> Result<Option<&'static ProductLevel>, crate::server::UnknownProductLevel> {
    let variable = || host.environment.get("SFBSH_PRODUCT_LEVEL").filter(|name| !name.is_empty());
    arguments.product_level.clone().or_else(variable).map(|name| ProductLevel::named(&name)).transpose()
}

/// Runs the profiles that are there, in the session's own scope.
fn run_profiles(session: &mut Session, arguments: &Arguments) {
    if arguments.no_profile {
        return;
    }
    let profiles = session.engine().global().find_value(Name::new("PROFILE"));
    let notes = profiles.as_ref().and_then(Value::ets).map(|e| e.borrow().members().to_vec()).unwrap_or_default();
    for member in notes {
        let MemberKind::Note(path) = member.kind else { continue };
        let path = path.invariant_text();
        if session.engine().host().files.info(Path::new(path.as_str())).is_ok_and(|i| !i.directory) {
            session.run(Source::new(None, format!(". '{}'", path.replace('\'', "''"))));
        }
    }
}

/// Runs a session and then what waits for its end.
fn ended(mut session: Session, arguments: &Arguments, run: impl FnOnce(&mut Session) -> u8) -> u8 {
    run_profiles(&mut session, arguments);
    let code = run(&mut session);
    let _shown = crate::cmdlets::session_ends(session.engine());
    code
}

/// A session that ends with the process.
fn program(host: &Host, options: &SessionOptions) -> Session {
    let session = new_session(host, options);
    session.leave_values();
    session
}

/// Runs what the arguments ask for where a person sits at the terminal, and then the prompt, if that is asked for.
fn at_terminal(host: &Host, arguments: &Arguments, options: &SessionOptions) -> u8 {
    let (host, editor) = crate::repl::console(host, !arguments.non_interactive);
    crate::host::catch_interrupts();
    let session = &mut new_session(&host, options);
    run_profiles(session, arguments);
    let first = match &arguments.mode {
        Mode::Command(text) if arguments.no_exit => Some(text.clone()),
        Mode::File(path, words) if arguments.no_exit => Some(dot_sourced(path, words)),
        Mode::Command(text) => return run_command(session, text),
        Mode::File(path, words) => return run_file(session, path, words),
        _ => None,
    };
    if let Some(outcome @ Outcome::Exit(_)) = first.map(|text| session.run(Source::new(None, text))) {
        return exit_code(&outcome);
    }
    let store = options.location.to_string();
    let banner = (arguments.mode == Mode::Prompt && !arguments.no_logo).then_some(crate::repl::Banner { store });
    (crate::repl::run(session.engine(), &editor, banner.as_ref()) & 0xFF) as u8
}

/// A call of a script whose functions and variables stay: `-NoExit -File`.
fn dot_sourced(path: &str, words: &[String]) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let mut call = format!(". {}", quoted(path));
    for word in words {
        call.push(' ');
        if word.starts_with('-') { call.push_str(word) } else { call.push_str(&quoted(word)) }
    }
    call
}

/// `-Command`: like the real shell, a last statement that failed makes the exit code 1.
fn run_command(session: &mut Session, text: &str) -> u8 {
    match session.run(Source::new(None, text)) {
        Outcome::Completed(false) => 1,
        outcome => exit_code(&outcome),
    }
}

/// Says what keeps a program from starting.
fn complain(session: &mut Session, id: &str, args: &[(&str, &str)]) {
    let text = session.engine().message(id, args);
    session.engine().host().console.write_error(&format!("{text}\n"));
}

fn run_stdin(session: &mut Session) -> u8 {
    let mut bytes = Vec::new();
    if let Err(e) = std::io::stdin().lock().read_to_end(&mut bytes) {
        complain(session, "program-standard-input-unreadable", &[("detail", &e.to_string())]);
        return 1;
    }
    crate::host::catch_interrupts();
    match crate::syntax::decode_script(&bytes) {
        Ok(text) => exit_code(&session.run(Source::new(None, text))),
        Err(e) => {
            complain(session, "program-standard-input-no-text", &[("detail", &e.to_string())]);
            1
        }
    }
}

fn run_file(session: &mut Session, path: &str, words: &[String]) -> u8 {
    let full = session.engine().resolve_path(path);
    let host = session.engine().host().clone();
    if !host.files.info(&full).is_ok_and(|i| !i.directory) {
        complain(session, "program-script-missing", &[("path", path), ("full", &full.display().to_string())]);
        return 64;
    }
    exit_code(&session.run_file(Path::new(&full), script_arguments(words)))
}

fn exit_code(outcome: &Outcome) -> u8 {
    (outcome.exit_code() & 0xFF) as u8
}

/// The words after the script's path: `-Name` is a parameter, `-Name:value` one with its value, all else text.
fn script_arguments(words: &[String]) -> Vec<Argument> {
    let argument = |kind| Argument { kind, span: Span::default() };
    words
        .iter()
        .map(|word| {
            let Some(name) = word.strip_prefix('-').filter(|n| n.starts_with(|c: char| c.is_alphabetic() || c == '_'))
            else {
                return argument(ArgumentKind::Value(Value::str(word.as_str())));
            };
            let (name, value) = match name.split_once(':') {
                Some((name, value)) => (name, Some(constant(value))),
                None => (name, None),
            };
            argument(ArgumentKind::Parameter {
                name: Str::from(name),
                text: Str::from(word.as_str()),
                value,
                splatted: false,
            })
        })
        .collect()
}

/// `$true` and `$false` after a colon are booleans, as `-File` of the real shell has it; all else is text.
fn constant(text: &str) -> Value {
    match text.to_ascii_lowercase().as_str() {
        "$true" => Value::Bool(true),
        "$false" => Value::Bool(false),
        "" => Value::Null,
        _ => Value::str(text),
    }
}
